#pragma once
#include "values/observation.h"

#include <memory>
#include <string>

namespace proxy {

/// Where and how to reach a proxy.
struct Endpoint
{
    bool socks5 = false; ///< else HTTP CONNECT
    std::string host;
    std::uint16_t port = 0;
    std::string user; ///< never shown
    std::string password;
};

/// "http://user:pw@host:3128", "socks5://host", "socks5h://host", "host:3128".
values::Result<Endpoint, values::UrlFault> parseProxyUrl(std::string_view text);

/// Which proxy the environment names for a target: wss → https_proxy, ws → http_proxy, then all_proxy; upper
/// and lower case; no_proxy by curl's rules (name and subdomains, "*", addresses). \p variable gets the name
/// used. The environment is an argument so that this stays pure.
struct EnvironmentChoice
{
    std::string url;      ///< empty: direct
    std::string variable; ///< the variable it came from, or "no_proxy" when that one exempted the host
};
EnvironmentChoice chooseFromEnvironment(const values::Url &target,
                                        const std::vector<std::pair<std::string, std::string>> &environment);

/// A tunnel through a proxy as an engine: HTTP CONNECT (RFC 9110 section 9.3.6) or SOCKS5 (RFC 1928, RFC
/// 1929).
class Tunnel
{
public:
    enum class State { Negotiating, Established, Failed };
    Tunnel(const Endpoint &proxy, std::string host, std::uint16_t port);
    ~Tunnel();
    Tunnel(Tunnel &&) noexcept;

    values::Bytes takeOutput();               ///< octets to write now
    std::size_t feed(values::ByteView bytes); ///< returns how many were taken
    void end(values::EndHow how);
    State state() const;
    values::ProxyOutcome outcome() const;
    int status() const;
    const values::Bytes &answer() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace proxy
