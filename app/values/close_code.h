#pragma once
#include <compare>
#include <cstdint>

namespace values {

/// A close code of RFC 6455 section 7.4, tagged with where the number comes from.
/// The three kinds are different types so that they cannot be mixed up.
template <class Tag>
struct CloseCode
{
    std::uint16_t value = 0;
    auto operator<=>(const CloseCode &) const = default;
};

/// Stood in a Close frame, received or sent.
using WireCode = CloseCode<struct WireTag>;
/// Names the failure by the RFCs: 1015, 1006, 1005 and the codes that must be sent included.
using VerdictCode = CloseCode<struct VerdictTag>;
/// What a given client shows to its user.
using ClientCode = CloseCode<struct ClientTag>;

/// May this number stand in a Close frame? (RFC 6455 section 7.4, IANA registry)
constexpr bool isValidOnWire(std::uint16_t code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

} // namespace values
