#pragma once
// What two octets in a row tell about UTF-8, for the vector code (the method of Keiser and Lemire,
// "Validating UTF-8 in less than one instruction per byte", 2020): three look-ups of nibbles say whether a
// pair is wrong.
#include <array>
#include <cstddef>
#include <cstdint>

namespace websocket::utf8_pairs {

/// A way in which a pair of octets is wrong, as sets of nibbles: bit n of a set stands for the nibble n.
/// The pair is wrong in this way when all three nibbles are in their sets.
struct WrongPair
{
    std::uint8_t bit;
    std::uint16_t firstHigh;
    std::uint16_t firstLow;
    std::uint16_t secondHigh;
};

inline constexpr std::uint16_t kAny = 0xffff;
inline constexpr std::uint16_t kAscii = 0x00ff;
inline constexpr std::uint16_t kContinuation = 0x0f00;
inline constexpr std::uint16_t kLead = 0xf000;
inline constexpr std::uint16_t kNoContinuation = 0xf0ff;
/// Not wrong as third octet of three or four nor as fourth of four: there it is wanted.
inline constexpr std::uint8_t kTwoContinuations = 0x80;

inline constexpr std::array kWrongPairs{
    WrongPair{0x01, kLead, kAny, kNoContinuation},   // cut short
    WrongPair{0x02, kAscii, kAny, kContinuation},    // nothing to continue
    WrongPair{0x04, 1 << 12, 0x0003, kContinuation}, // C0, C1: overlong
    WrongPair{0x08, 1 << 14, 1 << 0, 0x0300},        // E0 80 to E0 9F: overlong
    WrongPair{0x10, 1 << 14, 1 << 13, 0x0c00},       // ED A0 to ED BF: surrogates
    WrongPair{0x20, 1 << 15, 0xfff0, 0x0e00},        // F4 90 to F4 BF, F5 to FF
    WrongPair{0x40, 1 << 15, 0xffe1, 0x0100},        // F0 80 to F0 8F: overlong; F5 to FF
    WrongPair{kTwoContinuations, kContinuation, kAny, kContinuation},
};

/// For each nibble the ways that it may be part of.
constexpr std::array<std::uint8_t, 16> tableOf(std::uint16_t WrongPair::*set)
{
    std::array<std::uint8_t, 16> table{};
    for (std::size_t nibble = 0; nibble < table.size(); ++nibble) {
        for (const auto &pair : kWrongPairs) {
            if ((pair.*set >> nibble & 1) != 0)
                table[nibble] |= pair.bit;
        }
    }
    return table;
}

alignas(16) inline constexpr auto kFirstHigh = tableOf(&WrongPair::firstHigh);
alignas(16) inline constexpr auto kFirstLow = tableOf(&WrongPair::firstLow);
alignas(16) inline constexpr auto kSecondHigh = tableOf(&WrongPair::secondHigh);

} // namespace websocket::utf8_pairs
