#pragma once
#include <string_view>

namespace websocket {

/// A token of RFC 9110 section 5.6.2: header names, subprotocols, extension names.
bool isToken(std::string_view text);
/// Without spaces and tabs at both ends.
std::string_view trimmed(std::string_view text);

} // namespace websocket
