#pragma once
#include "values/bytes.h"
#include "websocket/frame.h"
#include "websocket/rules.h"

#include <array>
#include <optional>
#include <string>

namespace websocket {

/// What decides whether a header is allowed here.
struct HeaderContext
{
    Role role = Role::Client;        ///< ours
    bool compression = false;        ///< permessage-deflate was agreed
    bool messageOpen = false;        ///< inside a fragmented message
    std::uint64_t messageLength = 0; ///< of that message so far, as it stood on the wire
    std::uint64_t maxMessage = 0;
    bool messageCompressed = false; ///< that message is
};

/// Data that cannot be compressed grow a little by DEFLATE (RFC 1951 section 3.2.4): so many octets may stand
/// on the wire for a message of \p maxMessage.
constexpr std::uint64_t longestCompressed(std::uint64_t maxMessage)
{
    return maxMessage + maxMessage / 64 + 64;
}

struct HeaderFault
{
    RuleId rule;
    std::size_t index = 0; ///< of the first octet concerned in the header
    std::uint8_t bits = 0; ///< concerned in that octet
    std::string detail;
};

/// Reads one frame header octet by octet and finds a broken rule with the first octet that shows it.
class HeaderReader
{
public:
    std::optional<HeaderFault> take(std::uint8_t octet, const HeaderContext &context);
    bool complete() const { return m_size >= 2 && m_size == needed(); }
    const FrameHeader &header() const { return m_header; }
    values::ByteView octets() const { return values::ByteView(m_octets).first(m_size); }
    /// Octets that must still come, the payload included once its length is known.
    std::uint64_t missing() const;
    /// "header 1/2", "length 4/8", "masking-key 1/4"; "frame" before the first octet.
    std::string waitingFor() const;
    void reset();

private:
    std::size_t lengthOctets() const;
    std::size_t needed() const;
    std::optional<HeaderFault> checkReserved(const HeaderContext &context) const;
    std::optional<HeaderFault> takeFirst(const HeaderContext &context);
    std::optional<HeaderFault> takeSecond(const HeaderContext &context);
    std::optional<HeaderFault> checkLength(const HeaderContext &context);

    std::array<std::uint8_t, 14> m_octets{};
    std::size_t m_size = 0;
    FrameHeader m_header;
};

/// A whole number in decimal digits.
std::string number(std::uint64_t value);

} // namespace websocket
