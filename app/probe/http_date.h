#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace probe {

/// Seconds since 1970 UTC of an HTTP date, "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 section 5.6.7).
std::optional<std::int64_t> parseHttpDate(std::string_view text);

} // namespace probe
