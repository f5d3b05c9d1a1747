#pragma once
#include "values/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace values {

/// A ws:// or wss:// URL taken apart (RFC 6455 section 3, RFC 3986).
struct Url
{
    bool secure = false;    ///< wss
    std::string userInfo;   ///< "user:password" or empty; never shown unmasked
    std::string host;       ///< as typed, without the brackets of an IPv6 address, lower case
    std::uint16_t port = 0; ///< always set: 80 or 443 when the text names none
    bool portGiven = false;
    std::string resource = "/"; ///< path and query
    bool operator==(const Url &) const = default;

    /// "wss://host:1234/path?query"; userinfo is left out, the default port too.
    std::string toString() const;
    /// "host" or "host:1234", IPv6 in brackets: what stands in a Host header.
    std::string authority() const;
};

/// Why a text is no usable URL. Each has a sentence in both languages.
enum class UrlFault { Empty, NoScheme, WrongScheme, NoHost, BadHost, BadPort, HasFragment, BadCharacter };

/// "empty", "no-scheme", …
std::string_view id(UrlFault fault);

/// Reads what people paste: surrounding blanks, quotes and <> are taken off, http(s) is read as ws(s).
/// A text without a scheme is NoScheme (not guessed), port 0 or over 65535 is BadPort.
Result<Url, UrlFault> parseUrl(std::string_view text);

/// %41 → A; a percent sign without two digits stands for itself.
std::string percentDecoded(std::string_view text);

/// The URL with userinfo left out and every query value replaced by "***".
std::string maskedUrl(const Url &url);

} // namespace values
