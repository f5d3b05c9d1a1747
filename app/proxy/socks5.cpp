// SOCKS5 (RFC 1928) with user name and password (RFC 1929); the proxy resolves names.
#include "proxy/address.h"
#include "proxy/negotiation.h"

#include <algorithm>

namespace proxy {

using namespace values;

namespace {

constexpr std::uint8_t kVersion = 5;
constexpr std::uint8_t kAuthenticationVersion = 1;
constexpr std::uint8_t kNoAuthentication = 0;
constexpr std::uint8_t kPassword = 2;
constexpr std::uint8_t kNoneAcceptable = 0xff;
constexpr std::uint8_t kConnect = 1;
constexpr std::uint8_t kIpv4 = 1;
constexpr std::uint8_t kName = 3;
constexpr std::uint8_t kIpv6 = 4;
constexpr std::size_t kLongest = 255; // what a length octet holds

void appendCounted(Bytes &out, std::string_view text)
{
    out.push_back(static_cast<std::uint8_t>(text.size()));
    out.insert(out.end(), text.begin(), text.end());
}

class Socks5 final : public Negotiation
{
public:
    Socks5(const Endpoint &proxy, std::string host, std::uint16_t port)
        : m_user(proxy.user), m_password(proxy.password), m_host(std::move(host)), m_port(port)
    {
        if (m_host.empty() || m_host.size() > kLongest) {
            fail(ProxyOutcome::Refused); // cannot be asked for in this protocol
            return;
        }
        output = {kVersion, 1, kNoAuthentication};
        if (canAuthenticate())
            output = {kVersion, 2, kNoAuthentication, kPassword};
    }

    std::size_t feed(ByteView bytes) override
    {
        std::size_t taken = 0;
        while (taken < bytes.size() && state == Tunnel::State::Negotiating) {
            m_answer.push_back(bytes[taken++]);
            judge();
        }
        return taken;
    }

    std::string waitingFor() const override
    {
        const auto part = [this](std::string_view name, std::size_t of) {
            return std::string(name) + " " + number(m_answer.size()) + "/" + number(of);
        };
        switch (m_step) {
        case Step::Method:
            return part("method", 2);
        case Step::Authentication:
            return part("authentication", 2);
        case Step::Reply:
            break;
        }
        return part("reply", replySize());
    }

private:
    enum class Step { Method, Authentication, Reply };

    bool canAuthenticate() const
    {
        // RFC 1929 wants 1 to 255 octets; an empty password is sent nonetheless, as curl does.
        return !m_user.empty() && m_user.size() <= kLongest && m_password.size() <= kLongest;
    }

    /// Called with each octet, so that a wrong answer is known with the first octet that is wrong.
    void judge()
    {
        const auto version = m_step == Step::Authentication ? kAuthenticationVersion : kVersion;
        if (m_answer.front() != version) {
            fail(ProxyOutcome::InvalidAnswer);
            return;
        }
        if (m_answer.size() < 2)
            return;
        switch (m_step) {
        case Step::Method:
            takeMethod(m_answer[1]);
            break;
        case Step::Authentication:
            if (m_answer[1] != 0)
                fail(ProxyOutcome::AuthenticationRequired);
            else
                request();
            break;
        case Step::Reply:
            takeReply();
            break;
        }
    }

    void takeMethod(std::uint8_t method)
    {
        if (method == kNoAuthentication) {
            request();
        } else if (method == kPassword && canAuthenticate()) {
            output.push_back(kAuthenticationVersion);
            appendCounted(output, m_user);
            appendCounted(output, m_password);
            next(Step::Authentication);
        } else {
            fail(method == kNoneAcceptable ? ProxyOutcome::AuthenticationRequired
                                           : ProxyOutcome::InvalidAnswer);
        }
    }

    void request()
    {
        output.insert(output.end(), {kVersion, kConnect, 0});
        if (const auto address = parseAddress(m_host)) {
            output.push_back(address->size == 4 ? kIpv4 : kIpv6);
            output.insert(output.end(), address->octets.begin(),
                          address->octets.begin() + static_cast<std::ptrdiff_t>(address->size));
        } else {
            output.push_back(kName);
            appendCounted(output, m_host);
        }
        output.push_back(static_cast<std::uint8_t>(m_port >> 8));
        output.push_back(static_cast<std::uint8_t>(m_port & 255));
        next(Step::Reply);
    }

    /// Octets of the reply as far as is known: version, reply, reserved, kind, address, port.
    std::size_t replySize() const
    {
        const std::size_t fixed = 6;
        if (m_answer.size() < 4)
            return fixed + 4;
        if (m_answer[3] == kName)
            return fixed + 1 + (m_answer.size() > 4 ? m_answer[4] : 0);
        return fixed + (m_answer[3] == kIpv4 ? 4 : 16);
    }

    void takeReply()
    {
        status = m_answer[1];
        if (status != 0) { // some proxies send no more than this
            fail(ProxyOutcome::Refused);
            return;
        }
        if (m_answer.size() < 4)
            return;
        const auto kind = m_answer[3];
        if (kind != kIpv4 && kind != kName && kind != kIpv6)
            fail(ProxyOutcome::InvalidAnswer);
        else if (m_answer.size() > 4 && m_answer.size() == replySize())
            establish();
    }

    void next(Step step)
    {
        m_step = step;
        m_answer.clear();
    }

    std::string m_user;
    std::string m_password;
    std::string m_host;
    std::uint16_t m_port;
    Step m_step = Step::Method;
    Bytes m_answer; ///< of this step
};

} // namespace

std::unique_ptr<Negotiation> makeSocks5(const Endpoint &proxy, const std::string &host, std::uint16_t port)
{
    return std::make_unique<Socks5>(proxy, host, port);
}

} // namespace proxy
