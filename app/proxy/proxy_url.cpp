// The address of a proxy as people write it.
#include "proxy/address.h"
#include "proxy/tunnel.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace proxy {

using values::UrlFault;

namespace {

constexpr std::uint16_t kHttpPort = 80;
constexpr std::uint16_t kSocksPort = 1080;

bool isHostCharacter(char c)
{
    const auto u = static_cast<unsigned char>(c);
    return u >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c == '-' || c == '.' || c == '_';
}

std::optional<UrlFault> readScheme(std::string_view &text, Endpoint &endpoint)
{
    const auto end = text.find("://");
    if (end == std::string_view::npos)
        return std::nullopt;
    const auto scheme = text.substr(0, end);
    endpoint.socks5 =
        values::equalsIgnoringCase(scheme, "socks5") || values::equalsIgnoringCase(scheme, "socks5h");
    if (!endpoint.socks5 && !values::equalsIgnoringCase(scheme, "http"))
        return UrlFault::WrongScheme;
    text.remove_prefix(end + 3);
    return std::nullopt;
}

void readUser(std::string_view &text, Endpoint &endpoint)
{
    const auto at = text.rfind('@');
    if (at == std::string_view::npos)
        return;
    const auto userInfo = text.substr(0, at);
    const auto colon = userInfo.find(':');
    endpoint.user = values::percentDecoded(userInfo.substr(0, colon));
    if (colon != std::string_view::npos)
        endpoint.password = values::percentDecoded(userInfo.substr(colon + 1));
    text.remove_prefix(at + 1);
}

/// Leaves ":port" or nothing in \p text.
std::optional<UrlFault> readHost(std::string_view &text, Endpoint &endpoint)
{
    if (text.starts_with('[')) {
        const auto close = std::min(text.find(']'), text.size());
        const auto host = text.substr(1, close - 1);
        if (close == text.size() || host.find(':') == std::string_view::npos || !parseAddress(host))
            return UrlFault::BadHost;
        endpoint.host = host;
        text.remove_prefix(close + 1);
        return std::nullopt;
    }
    const auto host = text.substr(0, text.find(':'));
    if (host.empty())
        return UrlFault::NoHost;
    if (host.size() > 253 || !std::all_of(host.begin(), host.end(), isHostCharacter))
        return UrlFault::BadHost;
    endpoint.host = host;
    text.remove_prefix(host.size());
    return std::nullopt;
}

std::optional<UrlFault> readPort(std::string_view text, Endpoint &endpoint)
{
    endpoint.port = endpoint.socks5 ? kSocksPort : kHttpPort;
    if (text.empty() || text == ":")
        return std::nullopt;
    unsigned port = 0;
    const auto *const last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data() + 1, last, port);
    if (text.front() != ':' || error != std::errc() || end != last || port == 0 || port > 65535)
        return text.front() == ':' ? UrlFault::BadPort : UrlFault::BadHost;
    endpoint.port = static_cast<std::uint16_t>(port);
    return std::nullopt;
}

} // namespace

values::Result<Endpoint, UrlFault> parseProxyUrl(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto start = text.find_first_not_of(blanks);
    if (start == std::string_view::npos)
        return UrlFault::Empty;
    text = text.substr(start, text.find_last_not_of(blanks) - start + 1);
    const bool bad = std::any_of(text.begin(), text.end(), [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return u <= 0x20 || u == 0x7f;
    });
    if (bad)
        return UrlFault::BadCharacter;

    Endpoint endpoint;
    if (const auto fault = readScheme(text, endpoint))
        return *fault;
    auto authority = text.substr(0, text.find_first_of("/?#"));
    readUser(authority, endpoint);
    if (const auto fault = readHost(authority, endpoint))
        return *fault;
    if (const auto fault = readPort(authority, endpoint))
        return *fault;
    return endpoint;
}

} // namespace proxy
