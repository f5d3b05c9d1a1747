#pragma once
// The same loops in portable C++: for short pieces and for processors without vectors.
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace websocket::plain {

/// The octets of a word that are no ASCII.
inline constexpr std::uint64_t kHighBits = 0x8080808080808080U;

inline std::uint64_t word(const std::uint8_t *from)
{
    std::uint64_t value = 0;
    std::memcpy(&value, from, sizeof value);
    return value;
}

inline void unmask(std::uint8_t *to, const std::uint8_t *from, std::size_t size, std::uint32_t key)
{
    const std::uint64_t wide = std::uint64_t{key} << 32 | key;
    std::size_t at = 0;
    for (; size - at >= sizeof wide; at += sizeof wide) {
        const auto open = word(from + at) ^ wide;
        std::memcpy(to + at, &open, sizeof open);
    }
    std::array<std::uint8_t, sizeof wide> turn{};
    std::memcpy(turn.data(), &wide, sizeof wide);
    for (std::size_t i = 0; at < size; ++i, ++at)
        to[at] = from[at] ^ turn[i];
}

/// How many octets at the front are ASCII, eight at a time.
inline std::size_t asciiRun(const std::uint8_t *text, std::size_t size)
{
    std::size_t at = 0;
    while (size - at >= sizeof(std::uint64_t) && (word(text + at) & kHighBits) == 0)
        at += sizeof(std::uint64_t);
    return at;
}

/// The length of the character at \p text by the table of RFC 3629 section 4; 0 when it is none.
inline std::size_t characterLength(const std::uint8_t *text, std::size_t size)
{
    const auto within = [&](std::size_t index, std::uint8_t low, std::uint8_t high) {
        return index < size && text[index] >= low && text[index] <= high;
    };
    const auto lead = text[0];
    if (lead < 0x80)
        return 1;
    if (lead < 0xc2 || lead > 0xf4)
        return 0;
    if (lead < 0xe0)
        return within(1, 0x80, 0xbf) ? 2 : 0;
    if (lead < 0xf0)
        return within(1, lead == 0xe0 ? 0xa0 : 0x80, lead == 0xed ? 0x9f : 0xbf) && within(2, 0x80, 0xbf) ? 3
                                                                                                          : 0;
    return within(1, lead == 0xf0 ? 0x90 : 0x80, lead == 0xf4 ? 0x8f : 0xbf) && within(2, 0x80, 0xbf) &&
                   within(3, 0x80, 0xbf)
               ? 4
               : 0;
}

inline bool isUtf8(const std::uint8_t *text, std::size_t size)
{
    std::size_t at = 0;
    while (at < size) {
        at += asciiRun(text + at, size - at);
        if (at == size)
            break;
        const auto length = characterLength(text + at, size - at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

inline bool unmaskText(std::uint8_t *to, const std::uint8_t *from, std::size_t size, std::uint32_t key)
{
    unmask(to, from, size, key);
    return isUtf8(to, size);
}

} // namespace websocket::plain
