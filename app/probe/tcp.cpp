#include "net/connector.h"
#include "probe/run.h"

#include <algorithm>

namespace probe {

using namespace values;

namespace {

std::string endpoint(const std::string &address, std::uint16_t port)
{
    const bool v6 = address.find(':') != std::string::npos;
    return (v6 ? "[" + address + "]" : address) + ":" + number(port);
}

std::string tried(const TcpObservation &tcp)
{
    std::string all;
    for (const auto &attempt : tcp.attempts)
        all += (all.empty() ? "" : ", ") + endpoint(attempt.address, attempt.port);
    return all;
}

} // namespace

Stage runTcp(Run &run)
{
    run.recorder.start(StageId::Tcp);
    const double startedAt = run.recorder.now();
    auto connection = co_await net::connect(run.io, run.interrupt, run.addresses, run.port,
                                            run.recorder.origin(), run.limit());
    run.seen.tcp = connection.observation;
    const auto &tcp = run.seen.tcp;
    if (!connection.socket) {
        if (tcp.outcome == TcpOutcome::Cancelled)
            static_cast<void>(run.endedBy(EndHow::Cancelled, StageId::Tcp));
        if (tcp.outcome == TcpOutcome::TimedOut)
            static_cast<void>(run.endedBy(EndHow::TimedOut, StageId::Tcp));
        run.recorder.check("tcp-connect", CheckStatus::Failed,
                           {{"address", tried(tcp)}, {"error", std::string(id(tcp.outcome))}});
        run.recorder.done();
        co_return false;
    }
    run.channel =
        std::make_unique<Channel>(std::make_unique<net::Stream>(*std::move(connection.socket), run.interrupt),
                                  [&run] { return run.recorder.now(); });
    run.recorder.check(
        "tcp-connect", CheckStatus::Passed,
        {{"address", endpoint(tcp.address, tcp.port)}, {"ms", milliseconds(run.recorder.now() - startedAt)}});
    const auto failed =
        std::count_if(tcp.attempts.begin(), tcp.attempts.end(), [](const TcpAttempt &attempt) {
            return attempt.outcome != TcpOutcome::Connected && attempt.outcome != TcpOutcome::Abandoned;
        });
    if (failed > 0) {
        run.recorder.check(
            "tcp-attempts", CheckStatus::Warning,
            {{"n", number(tcp.attempts.size())}, {"failed", number(static_cast<std::uint64_t>(failed))}});
    }
    run.recorder.done();
    co_return true;
}

} // namespace probe
