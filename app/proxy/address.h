#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace proxy {

/// An IP address written out, as octets in network order.
struct Address
{
    std::array<std::uint8_t, 16> octets{};
    std::size_t size = 0; ///< 4 or 16
    bool operator==(const Address &) const = default;
};

/// "192.0.2.1" or "2001:db8::1" (RFC 4291 section 2.2; a zone behind % is left out); nothing for anything
/// else.
std::optional<Address> parseAddress(std::string_view text);
/// Are the first \p bits of both the same? Never for two of different kind.
bool sharePrefix(const Address &a, const Address &b, unsigned bits);

} // namespace proxy
