#include "probe/sweep.h"

#include "probe/run.h"
#include "tls/groups.h"
#include "tls/hello.h"
#include "tls/server_flight.h"
#include "tls/suites.h"

#include <asio/co_spawn.hpp>

#include <algorithm>
#include <array>
#include <random>

namespace probe {

using namespace values;

namespace {

constexpr std::array kVersions{tls::kTls13, tls::kTls12, tls::kTls11, tls::kTls10, tls::kSsl30};
constexpr int kCloseNotify = 0;

std::uint16_t wireVersion(TlsVersion version)
{
    return static_cast<std::uint16_t>(tls::kTls10 + static_cast<int>(version));
}

bool contains(const std::vector<std::uint16_t> &codes, std::uint16_t code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// RFC 6066 section 3: a name, never an address.
std::string serverNameOf(const Target &target, const std::string &host)
{
    auto name = target.tls.serverName.empty() ? host : target.tls.serverName;
    std::error_code notAddress;
    asio::ip::make_address(name, notAddress);
    if (!notAddress || name.find(':') != std::string::npos)
        return {};
    if (name.ends_with('.'))
        name.pop_back();
    return name;
}

class Sweep
{
public:
    Sweep(const Target &target, const Context &context, std::stop_token stop)
        : m_target(target), m_context(context), m_stop(std::move(stop))
    {
        tls::ClientOptions options{target.tls.serverName.empty() ? target.url.host : target.tls.serverName,
                                   target.tls};
        // What is offered does not depend on a certificate of the client, which stays out of this.
        options.tls.clientCertificatePem.clear();
        options.tls.clientKeyPem.clear();
        m_ours = tls::offerOf(options);
    }

    TlsSweep run();

private:
    tls::Hello hello(std::uint16_t version, KnockOffer offer, const std::string &serverName);
    /// False where there is nothing more to learn.
    bool ask(std::uint16_t version, KnockOffer offer);
    asio::awaitable<void> knock(Run &run, TlsKnock &knock);
    std::optional<std::uint16_t> common() const;

    const Target &m_target;
    const Context &m_context;
    std::stop_token m_stop;
    tls::Offer m_ours;
    std::random_device m_random;
    TlsSweep m_result;
};

tls::Hello Sweep::hello(std::uint16_t version, KnockOffer offer, const std::string &serverName)
{
    const bool modern = version == tls::kTls13;
    tls::Hello hello;
    hello.version = version;
    for (auto &octet : hello.random)
        octet = static_cast<std::uint8_t>(m_random());
    for (const auto &suite : tls::suites()) {
        if (tls::belongsTo(suite, version) &&
            (offer != KnockOffer::OurSuites || contains(m_ours.suites, suite.code)))
            hello.suites.push_back(suite.code);
    }
    if (!modern)
        hello.suites.push_back(tls::kEmptyRenegotiationInfo);
    for (const auto &group : tls::groups()) {
        if ((modern ? group.tls13 : group.tls12) &&
            (offer != KnockOffer::OurGroups || contains(m_ours.groups, group.code)))
            hello.groups.push_back(group.code);
    }
    if (version >= tls::kTls12)
        hello.signatureAlgorithms = tls::allSignatureAlgorithms();
    if (offer != KnockOffer::NoServerName)
        hello.serverName = serverName;
    return hello;
}

void note(TlsKnock &knock, const tls::ServerFlight &flight)
{
    const auto &seen = flight.flight();
    if (seen.hello && seen.hello->version == knock.version) {
        knock.accepted = true;
        knock.suite = tls::suiteName(seen.hello->suite);
        const auto group = seen.keys ? seen.keys->group : seen.hello->group;
        knock.group = group != 0 ? tls::groupName(group) : std::string();
        return;
    }
    for (const auto &alert : seen.alerts) {
        if (alert.fatal || alert.code == kCloseNotify) {
            knock.alert = alert.code;
            knock.refused = true;
            knock.answered = knock.answered || alert.code != kCloseNotify;
        }
    }
    knock.answered = knock.answered || seen.hello.has_value();
    // A version that was not offered is a refusal of this one.
    if (seen.hello || ((knock.end == EndHow::Fin || knock.end == EndHow::Reset) &&
                       flight.state() != tls::ServerFlight::State::NotTls))
        knock.refused = true;
}

asio::awaitable<void> Sweep::knock(Run &run, TlsKnock &knock)
{
    chooseProxy(run);
    for (const auto step : {runDns, runTcp, runProxy}) {
        const bool goOn = co_await step(run);
        if (!goOn || run.seen.cancelled) {
            knock.end = run.seen.cancelled ? EndHow::Cancelled : EndHow::TimedOut;
            co_return;
        }
    }
    const auto until = run.limit();
    tls::ServerFlight flight;
    const auto offered = hello(knock.version, knock.offer, serverNameOf(m_target, run.serverHost));
    knock.end = co_await run.channel->write(tls::clientHello(offered), until);
    while (flight.state() == tls::ServerFlight::State::Reading && knock.end != EndHow::Cancelled &&
           knock.end != EndHow::TimedOut) {
        // A server may have answered and closed before it read everything.
        const auto chunk = co_await run.channel->read(until);
        flight.feed(chunk.bytes);
        knock.end = chunk.end;
        if (chunk.end != EndHow::Open)
            break;
    }
    note(knock, flight);
    run.channel->close();
}

bool Sweep::ask(std::uint16_t version, KnockOffer offer)
{
    TlsKnock asked;
    asked.version = version;
    asked.offer = offer;
    Observation scratch;
    asio::io_context io(1);
    auto quiet = m_context;
    quiet.sink = nullptr;
    Run run(m_target, quiet, io, m_stop, scratch);
    bool failed = false;
    asio::co_spawn(io, knock(run, asked),
                   [&failed](const std::exception_ptr &fault) { failed = fault != nullptr; });
    io.run();
    m_result.cancelled = m_result.cancelled || asked.end == EndHow::Cancelled;
    m_result.knocks.push_back(asked);
    return !failed && asked.end != EndHow::Cancelled && (asked.accepted || asked.refused);
}

/// The best version that both the test offered and the server takes.
std::optional<std::uint16_t> Sweep::common() const
{
    for (const auto &knock : m_result.knocks) {
        if (knock.accepted && knock.version >= wireVersion(m_target.tls.minimum) &&
            knock.version <= wireVersion(m_target.tls.maximum))
            return knock.version;
    }
    return std::nullopt;
}

TlsSweep Sweep::run()
{
    bool taken = false;
    for (const auto version : kVersions) {
        if (!ask(version, KnockOffer::Everything))
            return m_result;
        taken = taken || m_result.knocks.back().accepted;
    }
    if (const auto version = common()) {
        if (ask(*version, KnockOffer::OurSuites) && m_result.knocks.back().accepted)
            ask(*version, KnockOffer::OurGroups);
    } else if (!taken && !serverNameOf(m_target, m_target.url.host).empty()) {
        if (ask(tls::kTls12, KnockOffer::NoServerName) && !m_result.knocks.back().accepted)
            ask(tls::kTls13, KnockOffer::NoServerName);
    }
    return m_result;
}

} // namespace

TlsSweep sweep(const Target &target, const Context &context, std::stop_token stop)
{
    return Sweep(target, context, std::move(stop)).run();
}

} // namespace probe
