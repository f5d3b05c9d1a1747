#include "probe/close.h"
#include "probe/exchange.h"

namespace probe {

using namespace values;

namespace {

constexpr std::chrono::seconds kEchoPatience{2};

bool wantsEcho(const Run &run)
{
    return run.target.expect.has_value();
}

/// Everything in one flight behind the 101 where the answer to a message need not be waited for.
void queueFlight(Run &run, Exchange &exchange)
{
    if (exchange.violated() || exchange.closeReceived())
        return;
    exchange.queuePing();
    if (run.target.send) {
        exchange.queue(websocket::Opcode::Text, toBytes(*run.target.send));
        run.seen.frames.sent = run.target.send;
    }
    if (!wantsEcho(run))
        exchange.queueClose(1000);
}

/// Is there something of the frames stage still to wait for?
bool isWaiting(const Run &run, const Exchange &exchange)
{
    if (exchange.violated() || exchange.closeReceived() || exchange.ended())
        return false;
    const auto &frames = run.seen.frames;
    return !frames.pongReceived || (wantsEcho(run) && frames.echoMatches != true);
}

/// Until when an answer is waited for: a wrong text may be a greeting, the right one gets a moment more.
net::Clock::time_point patience(const Run &run, std::optional<net::Clock::time_point> &wrongSince,
                                net::Clock::time_point until)
{
    const auto &frames = run.seen.frames;
    if (!frames.echoed || !frames.pongReceived)
        return until;
    if (!wrongSince)
        wrongSince = net::Clock::now();
    return std::min(until, *wrongSince + kEchoPatience);
}

void checkPing(Run &run, const Exchange &exchange, bool timedOut)
{
    const auto &frames = run.seen.frames;
    if (frames.pongReceived) {
        run.recorder.check("frames-ping", CheckStatus::Passed, {{"ms", milliseconds(frames.pingMs)}});
        return;
    }
    if (run.seen.cancelled || exchange.endedHow() == EndHow::Cancelled) {
        static_cast<void>(run.endedBy(EndHow::Cancelled, StageId::Frames));
        run.recorder.check("frames-ping", CheckStatus::Skipped, {{"why", "interrupted"}});
        return;
    }
    if (!frames.pingSent || exchange.violated() || exchange.closeReceived()) {
        // The peer closed or broke a rule first: it owes us no pong any more.
        run.recorder.check("frames-ping", CheckStatus::Skipped,
                           {{"why", exchange.closeReceived() ? "server-closed"
                                    : exchange.violated()    ? "rule-broken"
                                                             : "earlier-failure"}});
        return;
    }
    run.recorder.check(
        "frames-ping", CheckStatus::Failed,
        {{"error", run.endedBy(timedOut ? EndHow::TimedOut : exchange.endedHow(), StageId::Frames)}});
}

void checkEcho(Run &run)
{
    auto &frames = run.seen.frames;
    if (!run.target.send) {
        run.recorder.check("frames-echo", CheckStatus::Skipped, {{"why", "not-asked"}});
        return;
    }
    if (!wantsEcho(run))
        return;
    frames.echoMatches = frames.echoMatches.value_or(false);
    run.recorder.check("frames-echo", *frames.echoMatches ? CheckStatus::Passed : CheckStatus::Failed,
                       {{"text", frames.echoed.value_or("")}});
}

void checkRules(Run &run, const Exchange &exchange)
{
    if (exchange.violated()) {
        const auto &violation = *run.seen.frames.violation;
        run.recorder.check(
            "frames-rules", CheckStatus::Failed,
            {{"rule", violation.rule}, {"offset", number(violation.offset)}, {"detail", violation.detail}});
    } else {
        run.recorder.check("frames-rules", CheckStatus::Passed);
    }
    if (run.seen.frames.messages > 0)
        run.recorder.check("frames-messages", CheckStatus::Passed, {{"n", number(run.seen.frames.messages)}});
}

} // namespace

Stage runFramesAndClose(Run &run)
{
    run.recorder.start(StageId::Frames);
    const auto until = run.limit();
    run.seen.frames.attempted = true;
    Exchange exchange(run);
    exchange.take(run.glued);
    queueFlight(run, exchange);
    co_await exchange.flush(until);
    std::optional<net::Clock::time_point> wrongSince;
    bool timedOut = false;
    while (isWaiting(run, exchange) && !timedOut) {
        timedOut = !co_await exchange.readMore(patience(run, wrongSince, until));
        co_await exchange.flush(until); // pongs we owe
    }
    // With our Close under way, or with a peer that never said anything, there is nothing more to wait for.
    const auto &frames = run.seen.frames;
    if (timedOut &&
        (exchange.closeSent() || (!frames.pongReceived && !frames.echoed && frames.messages == 0)))
        exchange.end(EndHow::TimedOut);
    checkPing(run, exchange, timedOut);
    checkEcho(run);
    checkRules(run, exchange);
    run.recorder.done();
    if (!run.seen.cancelled)
        co_await runClose(run, exchange);
    co_return !run.seen.cancelled;
}

} // namespace probe
