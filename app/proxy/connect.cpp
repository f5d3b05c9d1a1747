// HTTP CONNECT (RFC 9110 section 9.3.6) with Basic authentication (RFC 7617).
#include "http/response_parser.h"
#include "proxy/negotiation.h"

#include <algorithm>

namespace proxy {

using namespace values;

namespace {

constexpr std::size_t kHeadLimit = 64 * 1024;

std::string writeConnect(const Endpoint &proxy, const std::string &host, std::uint16_t port)
{
    const bool v6 = host.find(':') != std::string::npos;
    const auto authority = (v6 ? "[" + host + "]" : host) + ":" + number(port);
    auto text = "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n";
    if (!proxy.user.empty() || !proxy.password.empty())
        text += "Proxy-Authorization: Basic " + toBase64(toBytes(proxy.user + ":" + proxy.password)) + "\r\n";
    return text + "\r\n";
}

class Connect final : public Negotiation
{
public:
    Connect(const Endpoint &proxy, const std::string &host, std::uint16_t port)
    {
        const bool blank = std::any_of(host.begin(), host.end(), [](char c) {
            const auto u = static_cast<unsigned char>(c);
            return u <= 0x20 || u == 0x7f;
        });
        if (host.empty() || blank) // would write something else than the request line that is meant
            fail(ProxyOutcome::Refused);
        else
            output = toBytes(writeConnect(proxy, host, port));
    }

    std::size_t feed(ByteView bytes) override
    {
        std::size_t taken = 0;
        while (taken < bytes.size() && state == Tunnel::State::Negotiating) {
            taken += m_parser.feed(bytes.subspan(taken));
            judge();
        }
        return taken;
    }

    std::string waitingFor() const override { return m_parser.waitingFor(); }

private:
    void judge()
    {
        switch (m_parser.state()) {
        case http::ResponseParser::State::Reading:
            return;
        case http::ResponseParser::State::TooLarge:
        case http::ResponseParser::State::NotHttp:
            fail(ProxyOutcome::InvalidAnswer);
            return;
        case http::ResponseParser::State::Done:
            break;
        }
        const int code = m_parser.head().status;
        if (code < 200) { // an interim answer: the final one follows (RFC 9110 section 15.2)
            m_parser = http::ResponseParser(kHeadLimit);
            return;
        }
        status = code;
        if (code < 300)
            establish();
        else
            fail(code == 407 ? ProxyOutcome::AuthenticationRequired : ProxyOutcome::Refused);
    }

    http::ResponseParser m_parser{kHeadLimit};
};

} // namespace

std::unique_ptr<Negotiation> makeConnect(const Endpoint &proxy, const std::string &host, std::uint16_t port)
{
    return std::make_unique<Connect>(proxy, host, port);
}

} // namespace proxy
