#include "websocket/utf8.h"

#include "websocket/vector_code.h"
#include "websocket/vector_plain.h"

#include <algorithm>

namespace websocket {

namespace {

/// Below this a loop over octets is as fast.
constexpr std::size_t kWorthVectors = 16;

bool isContinuation(std::uint8_t octet)
{
    return (octet & 0xc0) == 0x80;
}

/// How many octets at the end of \p bytes may belong to a character that is not finished.
std::size_t openEnd(values::ByteView bytes)
{
    const auto most = std::min<std::size_t>(3, bytes.size());
    for (std::size_t back = 1; back <= most; ++back) {
        const auto octet = bytes[bytes.size() - back];
        if (!isContinuation(octet))
            return octet < 0xc0 ? 0 : back;
    }
    return 0;
}

} // namespace

std::optional<Utf8Fault> Utf8Validator::feed(values::ByteView bytes)
{
    std::size_t at = 0;
    for (; at < bytes.size() && m_size > 0; ++at) {
        if (const auto rule = take(bytes[at]))
            return Utf8Fault{*rule, at};
    }
    const auto rest = bytes.subspan(at);
    if (rest.size() >= kWorthVectors) {
        const auto whole = rest.size() - openEnd(rest);
        if (vectorCode().isUtf8(rest.data(), whole))
            at += whole;
    }
    return feedEach(bytes, at);
}

std::optional<Utf8Fault> Utf8Validator::feedEach(values::ByteView bytes, std::size_t from)
{
    for (auto at = from; at < bytes.size(); ++at) {
        if (m_size == 0)
            at += plain::asciiRun(bytes.data() + at, bytes.size() - at);
        if (at == bytes.size())
            break;
        if (const auto rule = take(bytes[at]))
            return Utf8Fault{*rule, at};
    }
    return std::nullopt;
}

std::optional<RuleId> Utf8Validator::take(std::uint8_t octet)
{
    if (m_size == 0 && octet < 0x80)
        return std::nullopt;
    m_sequence[m_size++] = octet;
    if (m_size == 1)
        return takeLead(octet);
    if (octet < m_low || octet > m_high)
        return broken(octet);
    m_low = 0x80;
    m_high = 0xbf;
    if (--m_missing == 0)
        m_size = 0;
    return std::nullopt;
}

/// The table of RFC 3629 section 4, row by row.
std::optional<RuleId> Utf8Validator::takeLead(std::uint8_t octet)
{
    m_low = 0x80;
    m_high = 0xbf;
    if (octet < 0xc0)
        return RuleId::Utf8StrayContinuation;
    if (octet < 0xc2)
        return RuleId::Utf8Overlong;
    if (octet >= 0xf8)
        return RuleId::Utf8ImpossibleOctet;
    if (octet >= 0xf5)
        return RuleId::Utf8TooLarge;
    m_missing = octet < 0xe0 ? 1 : octet < 0xf0 ? 2 : 3;
    if (octet == 0xe0)
        m_low = 0xa0; // below: overlong
    if (octet == 0xed)
        m_high = 0x9f; // above: surrogates
    if (octet == 0xf0)
        m_low = 0x90; // below: overlong
    if (octet == 0xf4)
        m_high = 0x8f; // above: over U+10FFFF
    return std::nullopt;
}

/// Why \p octet cannot follow.
RuleId Utf8Validator::broken(std::uint8_t octet) const
{
    if (!isContinuation(octet))
        return RuleId::Utf8Truncated;
    if (octet < m_low)
        return RuleId::Utf8Overlong;
    return m_sequence[0] == 0xed ? RuleId::Utf8Surrogate : RuleId::Utf8TooLarge;
}

} // namespace websocket
