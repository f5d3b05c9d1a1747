#pragma once
#include <cstdint>
#include <span>
#include <string_view>

namespace websocket {

/// A rule of RFC 6455 or RFC 7692 that a peer can break. One row each; everyone reads this table.
struct Rule
{
    std::string_view id;      ///< the id in Violation::rule, JSON, fixtures and tests
    std::string_view cause;   ///< the catalogue's cause id
    std::string_view section; ///< "RFC 6455 5.1"
    std::uint16_t closeCode;  ///< that must be sent
};

std::span<const Rule> rules();
/// The row \p id; asserts that there is one.
const Rule &rule(std::string_view id);

} // namespace websocket
