#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace tls {

/// A named group of the key exchange (IANA "TLS Supported Groups").
struct Group
{
    std::uint16_t code;
    std::string_view name;
    int bits;         ///< security against today's computers, in bits
    bool postQuantum; ///< also against a quantum computer
    bool tls12;       ///< may be agreed on below TLS 1.3
    bool tls13;
};

/// All that are known, the preferred ones first: the order in which they are offered.
std::span<const Group> groups();
const Group *findGroup(std::uint16_t code);
/// Its name, or "0xabcd".
std::string groupName(std::uint16_t code);

} // namespace tls
