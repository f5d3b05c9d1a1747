#pragma once
#include "values/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace websocket {

struct ExtensionParameter
{
    std::string name;
    std::optional<std::string> value; ///< without its quotes
    bool operator==(const ExtensionParameter &) const = default;
};

/// One element of Sec-WebSocket-Extensions.
struct Extension
{
    std::string name;
    std::vector<ExtensionParameter> parameters;
    std::string text;       ///< as written, trimmed
    std::size_t offset = 0; ///< of the text in the header value
    bool operator==(const Extension &) const = default;
};

/// Where a header value leaves the grammar.
struct ExtensionFault
{
    /// "quote-open", "name-no-token", "parameter-no-token", "value-no-token", or "quoted-no-token": quoted or
    /// not, a value is a token.
    std::string_view rule;
    std::size_t offset = 0; ///< of what is wrong, in the header value
    std::size_t length = 0;
    bool operator==(const ExtensionFault &) const = default;
};

using Extensions = std::vector<Extension>;

/// Reads a header value by the grammar of RFC 6455 section 9.1, or says where it leaves it. Empty elements
/// are passed over (RFC 9110 section 5.6.1).
values::Result<Extensions, ExtensionFault> readExtensions(std::string_view value);

} // namespace websocket
