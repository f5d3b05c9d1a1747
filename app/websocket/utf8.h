#pragma once
#include "values/bytes.h"
#include "websocket/rules.h"

#include <array>
#include <cstdint>
#include <optional>

namespace websocket {

/// Where and how a text stops being UTF-8.
struct Utf8Fault
{
    RuleId rule;       ///< one of Utf8…
    std::size_t index; ///< of the octet with which no valid text can come any more
};

/// Checks UTF-8 piece by piece (RFC 3629 section 4): overlong forms, surrogates and numbers over U+10FFFF are
/// refused at the octet with which no valid text can come any more.
class Utf8Validator
{
public:
    /// Nothing may be fed after a fault but reset().
    std::optional<Utf8Fault> feed(values::ByteView bytes);
    /// Not inside a character.
    bool complete() const { return m_size == 0; }
    /// The octets of the character it is in; after a fault up to and with the octet that broke it.
    values::ByteView sequence() const { return values::ByteView(m_sequence).first(m_size); }
    void reset() { m_size = m_missing = 0; }

private:
    std::optional<Utf8Fault> feedEach(values::ByteView bytes, std::size_t from);
    std::optional<RuleId> take(std::uint8_t octet);
    std::optional<RuleId> takeLead(std::uint8_t octet);
    RuleId broken(std::uint8_t octet) const;

    std::array<std::uint8_t, 4> m_sequence{};
    std::size_t m_size = 0;
    std::size_t m_missing = 0;
    std::uint8_t m_low = 0x80; ///< what the next octet may be
    std::uint8_t m_high = 0xbf;
};

} // namespace websocket
