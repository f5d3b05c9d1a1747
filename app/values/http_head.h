#pragma once
#include "values/bytes.h"

#include <string>
#include <string_view>
#include <vector>

namespace values {

/// A header field of HTTP, name and value as written (RFC 9110 section 5).
struct Header
{
    std::string name;
    std::string value;
    bool operator==(const Header &) const = default;
};
using Headers = std::vector<Header>;

/// Every value of the field \p name (case-insensitive), in order.
std::vector<std::string> headerValues(const Headers &headers, std::string_view name);
/// The comma-separated elements of all fields \p name, trimmed, empty ones left out (RFC 9110 section 5.6.1).
std::vector<std::string> headerTokens(const Headers &headers, std::string_view name);
/// ASCII case-insensitive equality, as for header names and tokens.
bool equalsIgnoringCase(std::string_view a, std::string_view b);

/// The head of an HTTP/1.x response as read, tolerant: oddities are listed, not refused.
struct ResponseHead
{
    std::string version; ///< "HTTP/1.1"
    int status = 0;
    std::string reason;
    Headers headers;
    Bytes raw;                         ///< the head octet by octet, final empty line included
    std::vector<std::string> oddities; ///< ids: "bare-lf", "obs-fold", "duplicate-…", "no-reason", …
    bool operator==(const ResponseHead &) const = default;
};

} // namespace values
