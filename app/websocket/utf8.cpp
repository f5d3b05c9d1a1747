#include "websocket/utf8.h"

#include <cstring>

namespace websocket {

namespace {

/// How many octets at the front are ASCII, eight at a time.
std::size_t asciiRun(values::ByteView bytes)
{
    std::size_t at = 0;
    while (bytes.size() - at >= sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        if ((word & 0x8080808080808080U) != 0)
            break;
        at += sizeof word;
    }
    return at;
}

} // namespace

std::optional<std::size_t> Utf8Validator::feed(values::ByteView bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (m_size == 0) {
            at += asciiRun(bytes.subspan(at));
            if (at == bytes.size())
                break;
        }
        if (!take(bytes[at]))
            return at;
        ++at;
    }
    return std::nullopt;
}

bool Utf8Validator::take(std::uint8_t octet)
{
    if (m_size == 0 && octet < 0x80)
        return true;
    m_sequence[m_size++] = octet;
    if (m_size == 1)
        return takeLead(octet);
    if (octet < m_low || octet > m_high)
        return false;
    m_low = 0x80;
    m_high = 0xbf;
    if (--m_missing == 0)
        m_size = 0;
    return true;
}

/// The table of RFC 3629 section 4, row by row.
bool Utf8Validator::takeLead(std::uint8_t octet)
{
    m_low = 0x80;
    m_high = 0xbf;
    if (octet >= 0xc2 && octet <= 0xdf) {
        m_missing = 1;
    } else if (octet >= 0xe0 && octet <= 0xef) {
        m_missing = 2;
        if (octet == 0xe0)
            m_low = 0xa0; // below: overlong
        if (octet == 0xed)
            m_high = 0x9f; // above: surrogates
    } else if (octet >= 0xf0 && octet <= 0xf4) {
        m_missing = 3;
        if (octet == 0xf0)
            m_low = 0x90; // below: overlong
        if (octet == 0xf4)
            m_high = 0x8f; // above: over U+10FFFF
    } else {
        return false;
    }
    return true;
}

} // namespace websocket
