#pragma once
#include "proxy/tunnel.h"

namespace proxy {

/// One of the two protocols a tunnel can be asked for in.
class Negotiation
{
public:
    virtual ~Negotiation() = default;

    /// Takes octets until the proxy's word is final and returns how many it took.
    virtual std::size_t feed(values::ByteView bytes) = 0;
    virtual std::string waitingFor() const = 0;

    values::Bytes output;
    Tunnel::State state = Tunnel::State::Negotiating;
    values::ProxyOutcome outcome = values::ProxyOutcome::NotRun;
    int status = 0;

protected:
    void establish();
    void fail(values::ProxyOutcome why);
};

std::unique_ptr<Negotiation> makeConnect(const Endpoint &proxy, const std::string &host, std::uint16_t port);
std::unique_ptr<Negotiation> makeSocks5(const Endpoint &proxy, const std::string &host, std::uint16_t port);

/// A whole number in decimal digits.
std::string number(std::uint64_t value);

} // namespace proxy
