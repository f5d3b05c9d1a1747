#pragma once
#include "values/bytes.h"
#include "values/observation.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace proxy {

/// Where and how to reach a proxy.
struct Endpoint
{
    bool socks5 = false; ///< else HTTP CONNECT
    std::string host;
    std::uint16_t port = 0;
    std::string user; ///< never shown
    std::string password;
    bool operator==(const Endpoint &) const = default;
};

/// "http://user:pw@host:3128", "socks5://host", "socks5h://host", "host:3128". User and password may be
/// percent-encoded. Without a port: 80 for HTTP as browsers and most tools take it (curl: 1080), 1080 for
/// SOCKS. A proxy that wants TLS itself (https://) and SOCKS 4 are WrongScheme.
values::Result<Endpoint, values::UrlFault> parseProxyUrl(std::string_view text);

/// Which proxy the environment names for a target: wss → https_proxy, ws → http_proxy, then all_proxy; upper
/// and lower case, but http_proxy in lower case only, as in curl (a CGI server hands a request's Proxy header
/// on as HTTP_PROXY); no_proxy by curl's rules (name and subdomains, "*", addresses and address ranges). An
/// empty variable is none. \p variable gets the name used. The environment is an argument so that this stays
/// pure.
struct EnvironmentChoice
{
    std::string url;      ///< empty: direct
    std::string variable; ///< the variable it came from, or "no_proxy" when that one exempted the host
    bool operator==(const EnvironmentChoice &) const = default;
};
EnvironmentChoice chooseFromEnvironment(const values::Url &target,
                                        const std::vector<std::pair<std::string, std::string>> &environment);

/// Does the list \p noProxy exempt \p host? Elements end at a comma or blank; "*" alone exempts all; a name
/// exempts itself and its subdomains, with or without a dot in front; an address exempts itself, "10.0.0.0/8"
/// its range. No ports.
bool isExempt(std::string_view host, std::string_view noProxy);

/// A tunnel through a proxy as an engine: HTTP CONNECT (RFC 9110 section 9.3.6) or SOCKS5 (RFC 1928, RFC
/// 1929). Names are resolved by the proxy. Any slicing of the octets gives the same.
class Tunnel
{
public:
    enum class State { Negotiating, Established, Failed };
    Tunnel(const Endpoint &proxy, std::string host, std::uint16_t port);
    ~Tunnel();
    Tunnel(Tunnel &&) noexcept;
    Tunnel &operator=(Tunnel &&) noexcept;

    values::Bytes takeOutput();               ///< octets to write now; the first ones are there at once
    std::size_t feed(values::ByteView bytes); ///< returns how many were taken
    /// Fin, Reset and Local: Closed; TimedOut: TimedOut; Cancelled: Failed with NotRun.
    void end(values::EndHow how);
    State state() const;
    values::ProxyOutcome outcome() const;
    int status() const;                  ///< of CONNECT's answer, or the SOCKS5 reply; 0 before
    const values::Bytes &answer() const; ///< its first octets, at most 256
    /// "status-line", "headers", "method 1/2", "authentication 0/2", "reply 3/10"; empty once settled.
    std::string waitingFor() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace proxy
