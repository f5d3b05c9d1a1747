#include "proxy/tunnel.h"

#include "proxy/negotiation.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace proxy {

using namespace values;

namespace {

constexpr std::size_t kAnswerKept = 256;

} // namespace

std::string number(std::uint64_t value)
{
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return std::string(digits.data(), end);
}

void Negotiation::establish()
{
    state = Tunnel::State::Established;
    outcome = ProxyOutcome::Established;
}

void Negotiation::fail(ProxyOutcome why)
{
    state = Tunnel::State::Failed;
    outcome = why;
}

struct Tunnel::Impl
{
    std::unique_ptr<Negotiation> negotiation;
    Bytes answer;
};

Tunnel::Tunnel(const Endpoint &proxy, std::string host, std::uint16_t port) : m_impl(std::make_unique<Impl>())
{
    // A zone means something on this machine only.
    host.erase(std::min(host.find('%'), host.size()));
    m_impl->negotiation = proxy.socks5 ? makeSocks5(proxy, host, port) : makeConnect(proxy, host, port);
}

Tunnel::~Tunnel() = default;
Tunnel::Tunnel(Tunnel &&) noexcept = default;
Tunnel &Tunnel::operator=(Tunnel &&) noexcept = default;

Bytes Tunnel::takeOutput()
{
    return std::exchange(m_impl->negotiation->output, {});
}

std::size_t Tunnel::feed(ByteView bytes)
{
    const auto taken = m_impl->negotiation->feed(bytes);
    auto &answer = m_impl->answer;
    const auto kept = bytes.first(std::min(taken, kAnswerKept - answer.size()));
    answer.insert(answer.end(), kept.begin(), kept.end());
    return taken;
}

void Tunnel::end(EndHow how)
{
    auto &negotiation = *m_impl->negotiation;
    if (negotiation.state != State::Negotiating || how == EndHow::Open)
        return;
    negotiation.state = State::Failed;
    negotiation.outcome = how == EndHow::TimedOut    ? ProxyOutcome::TimedOut
                          : how == EndHow::Cancelled ? ProxyOutcome::NotRun
                                                     : ProxyOutcome::Closed;
}

Tunnel::State Tunnel::state() const
{
    return m_impl->negotiation->state;
}

ProxyOutcome Tunnel::outcome() const
{
    return m_impl->negotiation->outcome;
}

int Tunnel::status() const
{
    return m_impl->negotiation->status;
}

const Bytes &Tunnel::answer() const
{
    return m_impl->answer;
}

std::string Tunnel::waitingFor() const
{
    return state() == State::Negotiating ? m_impl->negotiation->waitingFor() : std::string();
}

} // namespace proxy
