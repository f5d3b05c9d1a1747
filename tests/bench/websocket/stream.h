#pragma once
#include "values/bytes.h"
#include "websocket/frame.h"

#include <string>
#include <vector>

namespace bench {

/// What a stream is made of. Each frame is a whole message, as clients and servers send them most.
struct Case
{
    enum class Kind { Binary, Text, Utf8 }; ///< text: ASCII alone; utf8: four scripts and signs
    std::string name;
    Kind kind = Kind::Binary;
    std::size_t payload = 0; ///< octets a message
    bool masked = false;     ///< a server reads what clients send
    bool deflated = false;   ///< permessage-deflate with context takeover, 15 bits of window
};

/// All rows of the table, in its order.
std::vector<Case> cases();

/// Octets in memory, and what a decoder must find in them.
struct Stream
{
    Case what;
    values::Bytes octets;                ///< the frames
    std::vector<values::Bytes> messages; ///< opened and inflated
    std::vector<values::Bytes> deflated; ///< each message's DEFLATE data, for bare zlib
    std::size_t payload = 0;             ///< octets of all messages
};
Stream makeStream(const Case &what);

/// Every decoder gets the stream in reads of this size, as a busy socket with a large buffer would give it. One that
/// is cut by a read must be joined by a copy.
inline constexpr std::size_t kRead = 256 * 1024;

/// What a decoder delivered: all must agree.
struct Digest
{
    std::uint64_t messages = 0;
    std::uint64_t octets = 0;
    std::uint64_t ends = 0; ///< sum of each message's first and last octet

    void add(const std::uint8_t *data, std::size_t size)
    {
        ++messages;
        octets += size;
        if (size > 0)
            ends += std::uint64_t{data[0]} << 8 | data[size - 1];
    }
    bool operator==(const Digest &) const = default;
};

} // namespace bench
