#pragma once
// Frames after the picture in RFC 6455 section 5.2, written and read without the program's own code: broken
// ones too.
#include "values/bytes.h"

#include <array>
#include <cstdint>
#include <optional>

namespace support {

using WireKey = std::array<std::uint8_t, 4>;

/// How a length is written: section 5.2 allows the shortest form alone.
enum class LengthForm { Shortest, Sixteen, SixtyFour };

struct WireFrame
{
    std::uint8_t opcode = 1;
    values::Bytes payload; ///< before masking
    bool fin = true;
    std::uint8_t rsv = 0; ///< RSV1 = 4, RSV2 = 2, RSV3 = 1
    std::optional<WireKey> key;
    LengthForm form = LengthForm::Shortest;
    std::optional<std::uint64_t> announced; ///< a length that is not the payload's
};

values::Bytes octetsOf(const WireFrame &frame);

struct WireHeader
{
    std::uint8_t opcode = 0;
    bool fin = false;
    std::uint8_t rsv = 0;
    std::optional<WireKey> key;
    std::uint64_t length = 0;
    std::size_t size = 0; ///< octets of the header
};

/// The header at the front of \p octets; nothing while it is not whole.
std::optional<WireHeader> headerOf(values::ByteView octets);
/// Takes a frame off the front; nothing while it is not whole.
std::optional<WireFrame> takeFrame(values::ByteView &octets);

} // namespace support
