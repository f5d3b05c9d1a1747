#include "scan/scan.h"

#include "net/connector.h"
#include "net/resolver.h"
#include "net/stream.h"
#include "scan/certificates.h"
#include "scan/plan.h"
#include "tls/session.h"
#include "values/idna.h"

#include <asio/co_spawn.hpp>
#include <asio/steady_timer.hpp>
#include <asio/use_awaitable.hpp>

#include <algorithm>
#include <exception>
#include <random>

namespace scan {

namespace {

using net::Clock;
using values::EndHow;

constexpr std::size_t kBuffer = 16384;
/// Between two connections: a burst overflows short queues, and what is dropped comes again a second later.
constexpr std::chrono::microseconds kPace{1000};
constexpr std::chrono::microseconds kStrainedPace{20000};

int parallel(const values::ScanTarget &target)
{
    return std::max(1, target.parallel > 0 ? target.parallel : target.gentle ? 4 : 60);
}

/// One scan under way; everything happens on the io_context's thread.
class Run
{
public:
    Run(asio::io_context &io, const values::ScanTarget &target, const values::ScanProgressSink &sink,
        std::stop_token stop)
        : m_io(io),
          m_interrupt(io, std::move(stop)),
          m_target(target),
          m_sink(sink),
          m_plan(target),
          m_until(Clock::now() + target.wholeLimit),
          m_started(Clock::now()),
          m_freeAt(static_cast<std::size_t>(parallel(target))),
          m_pace(io)
    {
    }

    asio::awaitable<void> start();
    values::TlsScan result();
    void fail() { m_failed = true; }

private:
    void pump();
    asio::awaitable<void> run(Question question, std::size_t place);
    asio::awaitable<Answer> ask(const Question &question);
    asio::awaitable<Answer> askHello(const Question &question, net::Stream &stream, Clock::time_point until);
    asio::awaitable<Answer> askSession(const Question &question, net::Stream &stream,
                                       Clock::time_point until);
    std::size_t places() const;
    bool startOne();

    asio::io_context &m_io;
    net::Interrupt m_interrupt;
    const values::ScanTarget &m_target;
    const values::ScanProgressSink &m_sink;
    Plan m_plan;
    Clock::time_point m_until;
    Clock::time_point m_started;
    std::vector<int> m_freeAt; ///< round trips until each place was free
    std::vector<bool> m_busy = std::vector<bool>(m_freeAt.size());
    std::vector<asio::ip::address> m_addresses;
    values::DnsObservation m_dns;
    std::string m_address;
    std::random_device m_random;
    asio::steady_timer m_pace;
    Clock::time_point m_nextStart = m_started;
    bool m_pausing = false;
    bool m_full = false; ///< questions wait for a place
    int m_roundTrips = 0;
    bool m_failed = false;
};

asio::awaitable<void> Run::start()
{
    const auto until = std::min(m_until, Clock::now() + m_target.connectionLimit);
    const auto found = co_await net::resolve(m_io, m_interrupt, m_target.host, until);
    m_dns = found.observation;
    m_addresses = found.addresses;
    if (!m_addresses.empty())
        pump();
}

std::size_t Run::places() const
{
    return std::min(m_freeAt.size(), m_plan.atOnce());
}

/// Starts what may be started, one after the other at the pace.
void Run::pump()
{
    if (m_interrupt.requested() || Clock::now() >= m_until)
        m_plan.stop();
    while (!m_pausing) {
        const auto now = Clock::now();
        if (now < m_nextStart) {
            m_pausing = true;
            m_pace.expires_at(m_nextStart);
            m_pace.async_wait([this](const std::error_code &) {
                m_pausing = false;
                pump();
            });
            break;
        }
        if (!startOne())
            break;
        m_nextStart = now + (m_plan.strained() ? kStrainedPace : kPace);
    }
    if (m_sink)
        m_sink(m_plan.progress());
}

/// False when every place is taken or there is nothing to ask now.
bool Run::startOne()
{
    std::optional<std::size_t> place;
    for (std::size_t i = 0; i < places(); ++i) {
        if (!m_busy[i] && (!place || m_freeAt[i] < m_freeAt[*place]))
            place = i;
    }
    m_full = m_full || !place;
    if (!place)
        return false;
    auto question = m_plan.next();
    m_full = m_full && question.has_value();
    if (!question)
        return false;
    if (m_full) // it waited for this place
        question->readyAt = std::max(question->readyAt, m_freeAt[*place]);
    m_busy[*place] = true;
    asio::co_spawn(m_io, run(*std::move(question), *place), [this](const std::exception_ptr &fault) {
        if (!fault)
            return;
        m_failed = true;
        m_plan.stop();
    });
    return true;
}

asio::awaitable<void> Run::run(Question question, std::size_t place)
{
    const auto answer = co_await ask(question);
    const int endedAt = question.readyAt + answer.roundTrips;
    m_freeAt[place] = endedAt;
    m_roundTrips = std::max(m_roundTrips, endedAt);
    m_busy[place] = false;
    m_plan.answer(question, answer, endedAt);
    pump();
}

asio::awaitable<Answer> Run::ask(const Question &question)
{
    const auto now = Clock::now();
    const auto until = std::min(m_until, now + m_target.connectionLimit);
    auto connection = co_await net::connect(m_io, m_interrupt, m_addresses, m_target.port, now, until);
    if (!connection.socket) {
        Answer answer;
        answer.tcp = connection.observation.outcome;
        answer.outcome.why = "tcp-" + std::string(values::id(answer.tcp));
        answer.again = answer.tcp != values::TcpOutcome::Cancelled;
        co_return answer;
    }
    // The address that answered first is good for all.
    if (m_address.empty()) {
        m_address = connection.observation.address;
        std::error_code ignored;
        m_addresses = {connection.socket->remote_endpoint(ignored).address()};
    }
    net::Stream stream(*std::move(connection.socket), m_interrupt);
    if (question.topic == Topic::Certificate)
        co_return co_await askSession(question, stream, until);
    co_return co_await askHello(question, stream, until);
}

asio::awaitable<Answer> Run::askHello(const Question &question, net::Stream &stream, Clock::time_point until)
{
    auto hello = question.hello;
    for (auto &octet : hello.random)
        octet = static_cast<std::uint8_t>(m_random());
    tls::ServerFlight flight;
    auto end = co_await stream.writeAll(tls::clientHello(hello), until);
    // A server may have answered and closed before it read everything.
    std::vector<std::uint8_t> buffer(kBuffer);
    while (flight.state() == tls::ServerFlight::State::Reading) {
        const auto read = co_await stream.readSome(buffer, until);
        flight.feed(values::ByteView(buffer).first(read.size));
        if (read.end != EndHow::Open) {
            end = read.end;
            break;
        }
    }
    co_return judge(question, flight, end);
}

/// Until the certificates of TLS 1.3 are there, decrypted; nothing is verified and nothing else is sent.
asio::awaitable<Answer> Run::askSession(const Question &question, net::Stream &stream,
                                        Clock::time_point until)
{
    Answer answer;
    tls::ClientOptions options;
    options.serverName = question.hello.serverName;
    options.signatureAlgorithms = question.signatureAlgorithms;
    options.tls.minimum = values::TlsVersion::Tls13;
    auto session = tls::Session::client(options);
    if (!session) {
        answer.outcome.why = "local";
        co_return answer;
    }
    auto engine = std::move(session).value();
    std::vector<std::uint8_t> buffer(kBuffer);
    while (engine.state() == tls::Session::State::Handshaking && engine.peerChain().empty()) {
        if (co_await stream.writeAll(engine.takeOutput(), until) != EndHow::Open)
            break;
        const auto read = co_await stream.readSome(buffer, until);
        if (read.end != EndHow::Open)
            break;
        engine.feed(values::ByteView(buffer).first(read.size));
    }
    answer.roundTrips = 1 + stream.writes(); // more where the server asked for another key share
    answer.flight.chain = engine.peerChain();
    answer.flight.staple = engine.peerStaple();
    answer.flight.certificateRequested = engine.observation().certificateRequested;
    answer.outcome.said = answer.flight.chain.empty() ? Said::Unclear : Said::Chosen;
    co_return answer;
}

values::TlsScan Run::result()
{
    auto scan = m_plan.result();
    if (!scan.certificates.empty())
        judgeCertificates(scan, std::chrono::system_clock::to_time_t(std::chrono::system_clock::now()),
                          *tls::TrustStore::load(values::TrustSource::System, {}));
    scan.address = m_address;
    scan.dns = m_dns.outcome;
    scan.connections = m_plan.asked();
    scan.roundTrips = m_roundTrips;
    scan.cancelled = m_interrupt.requested();
    scan.outOfTime = !scan.cancelled && !m_plan.complete() && Clock::now() >= m_until;
    scan.ownFault = m_failed;
    scan.durationMs = std::chrono::duration<double, std::milli>(Clock::now() - m_started).count();
    return scan;
}

} // namespace

namespace {

/// RFC 6066 section 3: SNI is a name in ASCII, without a final dot, and no address.
std::string serverNameOf(const std::string &host)
{
    std::error_code notAddress;
    asio::ip::make_address(host, notAddress);
    auto name = notAddress ? values::toAscii(host).value_or(std::string()) : std::string();
    if (name.ends_with('.'))
        name.pop_back();
    return name;
}

} // namespace

values::TlsScan scan(const values::ScanTarget &wanted, const values::ScanProgressSink &sink,
                     std::stop_token stop)
{
    auto target = wanted;
    if (target.serverName.empty())
        target.serverName = serverNameOf(target.host);
    asio::io_context io(1);
    Run run(io, target, sink, std::move(stop));
    asio::co_spawn(io, run.start(), [&run](const std::exception_ptr &fault) {
        if (fault)
            run.fail();
    });
    io.run();
    return run.result();
}

} // namespace scan
