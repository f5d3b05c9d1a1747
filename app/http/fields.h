#pragma once
#include "values/http_head.h"

#include <optional>
#include <string_view>

namespace http {

/// RFC 9110 section 5.6.2.
bool isTokenCharacter(char c);
bool isToken(std::string_view text);
/// Without spaces and tabs at both ends; a part of \p text even when nothing is left.
std::string_view trimmed(std::string_view text);
/// The line without its CR LF or LF.
std::string_view withoutLineEnd(std::string_view line);
/// "HTTP/1.1" and its like: exactly two single digits (RFC 9112 section 2.3).
bool isVersion(std::string_view text);

/// A field line taken apart (RFC 9112 section 5).
struct FieldLine
{
    values::Header header;         ///< trimmed
    bool spaceBeforeColon = false; ///< forbidden, and a classic of request smuggling
    bool controlCharacter = false; ///< in the value, TAB aside
};
/// Nothing when there is no colon, the name is no token, or a NUL stands in the value.
std::optional<FieldLine> parseFieldLine(std::string_view line);

} // namespace http
