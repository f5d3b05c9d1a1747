#pragma once
#include <cstdint>
#include <string>

namespace values {

/// "2025-12-20T00:00:00Z" (ISO 8601, RFC 3339) for seconds since 1970 UTC; empty for a year that has no four
/// digits.
std::string isoTime(std::int64_t seconds);

} // namespace values
