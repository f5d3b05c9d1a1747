#include "values/url.h"

#include "values/http_head.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace values {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

constexpr std::uint16_t kWsPort = 80;
constexpr std::uint16_t kWssPort = 443;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Takes off what comes along when a URL is copied from prose, code or a shell.
std::string_view unwrapped(std::string_view text)
{
    const auto blanksOff = [&] {
        while (!text.empty() && isBlank(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && isBlank(text.back()))
            text.remove_suffix(1);
    };
    blanksOff();
    constexpr std::array<std::pair<char, char>, 4> pairs{{{'"', '"'}, {'\'', '\''}, {'<', '>'}, {'`', '`'}}};
    for (const auto &[open, close] : pairs) {
        if (text.size() >= 2 && text.front() == open && text.back() == close) {
            text.remove_prefix(1);
            text.remove_suffix(1);
        }
    }
    blanksOff();
    return text;
}

bool isControlOrSpace(char c)
{
    const auto u = static_cast<unsigned char>(c);
    return u <= 0x20 || u == 0x7f;
}

std::optional<std::uint16_t> parsePort(std::string_view text)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value == 0 || value > 65535)
        return std::nullopt;
    return static_cast<std::uint16_t>(value);
}

bool isHostCharacter(char c)
{
    const auto u = static_cast<unsigned char>(c);
    if (u >= 0x80) // an international name; libidn2 judges it before the resolver does
        return true;
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_';
}

bool isGoodName(std::string_view host)
{
    if (host.size() > 253 || host.front() == '.' || host.find("..") != std::string_view::npos)
        return false;
    return std::all_of(host.begin(), host.end(), isHostCharacter);
}

bool isGoodIpv6(std::string_view host)
{
    const auto address = host.substr(0, host.find('%'));
    return address.find(':') != std::string_view::npos &&
           std::all_of(address.begin(), address.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') ||
                      c == ':' || c == '.';
           });
}

std::string lowerAscii(std::string_view text)
{
    std::string out(text);
    for (auto &c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

/// The scheme's length including its colon and slashes, and whether it is secure.
struct Scheme
{
    std::size_t length;
    bool secure;
};

Result<Scheme, UrlFault> parseScheme(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return UrlFault::NoScheme;
    const auto name = text.substr(0, colon);
    const auto rest = text.substr(colon + 1);
    const auto is = [&](std::string_view a, std::string_view b) {
        return equalsIgnoringCase(name, a) || equalsIgnoringCase(name, b);
    };
    const bool secure = is("wss", "https");
    if (!secure && !is("ws", "http")) {
        // "localhost:8080" and "10.0.0.1:80" have no scheme; "ftp://…" has the wrong one.
        return rest.starts_with("//") ? UrlFault::WrongScheme : UrlFault::NoScheme;
    }
    const std::size_t slashes = rest.starts_with("//") ? 2 : 0;
    return Scheme{colon + 1 + slashes, secure};
}

/// Splits "[::1]:80" or "host:80" and stores both parts.
std::optional<UrlFault> parseAuthority(std::string_view authority, Url &url)
{
    if (const auto at = authority.rfind('@'); at != std::string_view::npos) {
        url.userInfo = authority.substr(0, at);
        authority.remove_prefix(at + 1);
    }
    std::string_view portText;
    bool hasPort = false;
    if (authority.starts_with('[')) {
        const auto end = authority.find(']');
        if (end == std::string_view::npos || !isGoodIpv6(authority.substr(1, end - 1)))
            return UrlFault::BadHost;
        url.host = lowerAscii(authority.substr(1, end - 1));
        const auto rest = authority.substr(end + 1);
        if (!rest.empty() && rest.front() != ':')
            return UrlFault::BadHost;
        hasPort = !rest.empty();
        portText = hasPort ? rest.substr(1) : rest;
    } else {
        const auto colon = authority.find(':');
        const auto host = authority.substr(0, colon);
        if (host.empty())
            return UrlFault::NoHost;
        if (!isGoodName(host))
            return UrlFault::BadHost;
        url.host = lowerAscii(host);
        hasPort = colon != std::string_view::npos;
        portText = hasPort ? authority.substr(colon + 1) : std::string_view();
    }
    url.port = url.secure ? kWssPort : kWsPort;
    if (hasPort && !portText.empty()) { // "host:" means the default port (RFC 3986 section 3.2.3)
        const auto port = parsePort(portText);
        if (!port)
            return UrlFault::BadPort;
        url.port = *port;
        url.portGiven = true;
    }
    return std::nullopt;
}

} // namespace

std::string_view id(UrlFault fault)
{
    static constexpr std::array<std::string_view, 8> names{"empty",        "no-scheme",    "wrong-scheme",
                                                           "no-host",      "bad-host",     "bad-port",
                                                           "has-fragment", "bad-character"};
    return names[static_cast<std::size_t>(fault)];
}

Result<Url, UrlFault> parseUrl(std::string_view input)
{
    const auto text = unwrapped(input);
    if (text.empty())
        return UrlFault::Empty;
    if (std::any_of(text.begin(), text.end(), isControlOrSpace))
        return UrlFault::BadCharacter;
    const auto scheme = parseScheme(text);
    if (!scheme)
        return scheme.error();
    if (text.find('#') != std::string_view::npos)
        return UrlFault::HasFragment; // RFC 6455 section 3: fragments must not be used

    Url url;
    url.secure = scheme.value().secure;
    const auto rest = text.substr(scheme.value().length);
    const auto end = rest.find_first_of("/?");
    if (rest.substr(0, end).empty())
        return UrlFault::NoHost;
    if (const auto fault = parseAuthority(rest.substr(0, end), url))
        return *fault;
    if (end != std::string_view::npos) {
        url.resource = rest.substr(end);
        if (url.resource.front() == '?')
            url.resource.insert(0, "/");
    }
    return url;
}

std::string Url::authority() const
{
    const bool v6 = host.find(':') != std::string::npos;
    std::string out = v6 ? "[" + host + "]" : host;
    if (port != (secure ? kWssPort : kWsPort)) {
        char digits[8];
        const auto end = std::to_chars(digits, digits + sizeof digits, port).ptr;
        out += ':';
        out.append(digits, end);
    }
    return out;
}

std::string Url::toString() const
{
    return (secure ? "wss://" : "ws://") + authority() + resource;
}

std::string percentDecoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape =
            text[i] == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0;
        if (escape) {
            out += static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

namespace {

/// "/chat;jsession=abc" → "/chat;jsession=***": the parameters of a path's segments (RFC 3986 section 3.3).
std::string maskedPath(std::string_view path)
{
    std::string masked;
    for (std::size_t at = 0; at < path.size();) {
        if (path[at] != ';') {
            masked += path[at++];
            continue;
        }
        const auto end = std::min(path.find_first_of(";/", at + 1), path.size());
        const auto parameter = path.substr(at + 1, end - at - 1);
        const auto equals = parameter.find('=');
        masked += ';';
        if (equals != std::string_view::npos)
            masked.append(parameter.substr(0, equals + 1));
        if (!parameter.empty())
            masked += "***"; // one without "=" may be the secret itself
        at = end;
    }
    return masked;
}

} // namespace

std::string maskedUrl(const Url &url)
{
    Url shown = url;
    const auto question = shown.resource.find('?');
    const auto path = maskedPath(std::string_view(shown.resource).substr(0, question));
    if (question == std::string::npos) {
        shown.resource = path;
        return shown.toString();
    }
    std::string query;
    std::string_view rest = std::string_view(shown.resource).substr(question + 1);
    while (true) {
        const auto amp = rest.find('&');
        const auto pair = rest.substr(0, amp);
        const auto equals = pair.find('=');
        // A pair without "=" may be the secret itself.
        if (equals != std::string_view::npos)
            query += std::string(pair.substr(0, equals)) + "=***";
        else if (!pair.empty())
            query += "***";
        if (amp == std::string_view::npos)
            break;
        query += '&';
        rest.remove_prefix(amp + 1);
    }
    shown.resource = path + '?' + query;
    return shown.toString();
}

} // namespace values
