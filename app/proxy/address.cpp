#include "proxy/address.h"

#include <algorithm>
#include <charconv>

namespace proxy {

namespace {

/// The whole of \p text as a number of at most \p longest digits.
std::optional<unsigned> wholeNumber(std::string_view text, int base, std::size_t longest)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (text.empty() || text.size() > longest || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

bool parseIpv4(std::string_view text, std::uint8_t *out)
{
    for (int i = 0; i < 4; ++i) {
        const auto dot = text.find('.');
        const auto value = wholeNumber(text.substr(0, dot), 10, 3);
        if (!value || *value > 255 || (dot == std::string_view::npos) != (i == 3))
            return false;
        out[i] = static_cast<std::uint8_t>(*value);
        text.remove_prefix(i == 3 ? text.size() : dot + 1);
    }
    return true;
}

/// Groups without "::"; how many octets they make, nothing when malformed.
std::optional<std::size_t> parseGroups(std::string_view text, std::array<std::uint8_t, 16> &out)
{
    std::size_t size = 0;
    while (!text.empty()) {
        const auto colon = text.find(':');
        const auto group = text.substr(0, colon);
        const bool last = colon == std::string_view::npos;
        if (last && group.find('.') != std::string_view::npos) {
            if (size + 4 > out.size() || !parseIpv4(group, out.data() + size))
                return std::nullopt;
            return size + 4;
        }
        const auto value = wholeNumber(group, 16, 4);
        if (!value || size + 2 > out.size())
            return std::nullopt;
        out[size++] = static_cast<std::uint8_t>(*value >> 8);
        out[size++] = static_cast<std::uint8_t>(*value & 255);
        if (last)
            break;
        text.remove_prefix(colon + 1);
        if (text.empty()) // a colon at the end
            return std::nullopt;
    }
    return size;
}

std::optional<Address> parseIpv6(std::string_view text)
{
    std::array<std::uint8_t, 16> front{};
    std::array<std::uint8_t, 16> back{};
    const auto gap = text.find("::");
    if (text.substr(0, gap).find('.') != std::string_view::npos && gap != std::string_view::npos)
        return std::nullopt; // the dotted form stands at the end only
    const auto frontSize = parseGroups(text.substr(0, gap), front);
    const auto rest = gap == std::string_view::npos ? std::string_view() : text.substr(gap + 2);
    const auto backSize = parseGroups(rest, back);
    if (!frontSize || !backSize)
        return std::nullopt;
    const auto size = *frontSize + *backSize;
    if (gap == std::string_view::npos ? size != 16 : size > 14)
        return std::nullopt;
    Address address{front, 16};
    std::copy_n(back.begin(), *backSize, address.octets.end() - static_cast<std::ptrdiff_t>(*backSize));
    return address;
}

} // namespace

std::optional<Address> parseAddress(std::string_view text)
{
    Address address;
    address.size = 4;
    if (parseIpv4(text, address.octets.data()))
        return address;
    const auto bare = text.substr(0, text.find('%'));
    if (bare.find(':') == std::string_view::npos)
        return std::nullopt;
    return parseIpv6(bare);
}

bool sharePrefix(const Address &a, const Address &b, unsigned bits)
{
    if (a.size != b.size || bits > a.size * 8)
        return false;
    for (unsigned bit = 0; bit < bits; ++bit) {
        if (((a.octets[bit / 8] ^ b.octets[bit / 8]) & (0x80 >> bit % 8)) != 0)
            return false;
    }
    return true;
}

} // namespace proxy
