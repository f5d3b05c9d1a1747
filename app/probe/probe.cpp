#include "probe/probe.h"

#include "probe/run.h"
#include "tls/chain.h"
#include "values/idna.h"

#include <asio/co_spawn.hpp>
#include <exception>

#include <algorithm>
#include <array>

namespace probe {

using namespace values;

Run::Run(const Target &wanted, const Context &given, asio::io_context &ioContext, std::stop_token stop,
         Observation &observation)
    : target(wanted),
      context(given),
      io(ioContext),
      interrupt(ioContext, std::move(stop)),
      seen(observation),
      recorder(observation, given.run, given.sink),
      serverHost(toAscii(wanted.url.host).value_or(wanted.url.host))
{
}

net::Clock::time_point Run::limit() const
{
    return net::Clock::now() + target.limits.stage;
}

std::string Run::endedBy(EndHow how, StageId stage)
{
    if ((how == EndHow::Cancelled || how == EndHow::TimedOut) && !seen.stoppedIn)
        seen.stoppedIn = stage;
    if (how == EndHow::Cancelled)
        seen.cancelled = true;
    return std::string(id(how));
}

namespace {

struct Step
{
    StageId stage;
    Stage (*run)(Run &);
};
// Frames writes down both its own record and that of the close.
constexpr std::array kSteps{Step{StageId::Dns, runDns},         Step{StageId::Tcp, runTcp},
                            Step{StageId::Proxy, runProxy},     Step{StageId::Tls, runTls},
                            Step{StageId::Upgrade, runUpgrade}, Step{StageId::Frames, runFramesAndClose}};

void startTrust(Run &run)
{
    if (!run.target.url.secure || run.context.trust)
        return;
    run.trust =
        std::async(std::launch::async, [source = run.target.tls.trust, pem = run.target.tls.rootsPem] {
            return tls::TrustStore::load(source, pem);
        });
}

/// Every stage has its record, run or not.
void fillIn(Run &run)
{
    for (const auto stage : kStages) {
        const auto has = [&](StageId wanted) {
            return std::any_of(run.seen.stages.begin(), run.seen.stages.end(),
                               [&](const StageRecord &record) { return record.id == wanted; });
        };
        if (!has(stage))
            run.recorder.skip(stage, run.seen.cancelled ? "cancelled" : "earlier-failure");
    }
    std::stable_sort(run.seen.stages.begin(), run.seen.stages.end(),
                     [](const StageRecord &a, const StageRecord &b) { return a.id < b.id; });
}

/// What TLS told after its handshake: alerts, and records that were no good.
void keepLater(Run &run)
{
    auto &tls = run.seen.tls;
    if (!run.channel || run.channel->session() == nullptr || !tls.completed)
        return;
    const auto &later = run.channel->session()->observation();
    tls.alerts = later.alerts;
    tls.localError = later.localError;
    tls.transcript = later.transcript;
    tls.transcriptDropped = later.transcriptDropped;
}

asio::awaitable<void> runAll(Run &run)
{
    startTrust(run);
    chooseProxy(run);
    for (const auto &step : kSteps) {
        const bool goOn = co_await step.run(run);
        if (!goOn || run.seen.cancelled)
            break;
    }
    keepLater(run);
    if (run.channel)
        run.channel->close();
    fillIn(run);
}

} // namespace

Observation run(const Target &wanted, const Context &context, std::stop_token stop)
{
    Observation seen;
    // Over a connection that is not trusted goes nothing that anyone may want secret, whoever asks.
    const auto target = wanted.tls.acceptUntrusted ? withoutSecrets(wanted) : wanted;
    seen.target = target;
    seen.startedAt = std::chrono::duration_cast<std::chrono::milliseconds>(
                         std::chrono::system_clock::now().time_since_epoch())
                         .count();
    asio::io_context io(1);
    Run state(target, context, io, std::move(stop), seen);
    // What is thrown here is ours (threads, memory), never the server's: it must not become a verdict on it.
    asio::co_spawn(io, runAll(state),
                   [&seen](const std::exception_ptr &fault) { seen.ownFault = fault != nullptr; });
    io.run();
    seen.durationMs = state.recorder.now();
    return seen;
}

} // namespace probe
