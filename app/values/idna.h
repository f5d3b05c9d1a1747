#pragma once
#include <optional>
#include <string>

namespace values {

/// The name in ASCII (IDNA 2008, UTS 46), as DNS, SNI and certificates have it; none when it is no valid
/// name.
std::optional<std::string> toAscii(const std::string &host);

} // namespace values
