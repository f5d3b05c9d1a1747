#include "probe/close.h"

#include <algorithm>

namespace probe {

using namespace values;

namespace {

/// The server closes TCP first (RFC 6455 section 7.1.1); one that does not is waited for this long.
constexpr std::chrono::milliseconds kTcpPatience{1000};

std::string codeText(const std::optional<CloseRecord> &record)
{
    if (!record)
        return "-";
    return record->code ? number(record->code->value) : "none";
}

/// What came as code, also where it was one that must not be sent.
std::string receivedText(const Run &run)
{
    const auto &violation = run.seen.frames.violation;
    return violation && violation->cause == "close-code-invalid" ? violation->detail
                                                                 : codeText(run.seen.close.received);
}

void checkHandshake(Run &run)
{
    const auto &close = run.seen.close;
    const bool complete = close.received && close.sent;
    run.recorder.check("close-handshake", complete ? CheckStatus::Passed : CheckStatus::Failed,
                       {{"received", receivedText(run)},
                        {"sent", codeText(close.sent)},
                        {"first", std::string(id(close.first))}});
    if (!close.received)
        return;
    const bool friendly = !close.received->code || close.received->code->value == 1000;
    run.recorder.check("close-code", friendly ? CheckStatus::Passed : CheckStatus::Failed,
                       {{"code", codeText(close.received)}});
}

void checkTcp(Run &run)
{
    const auto how = run.seen.close.tcpEnd;
    if (run.seen.frames.violation) { // the connection was failed by us (RFC 6455 section 7.1.7)
        run.recorder.check("close-tcp", CheckStatus::Skipped, {{"why", "rule-broken"}});
        return;
    }
    const auto status = !run.seen.close.received ? CheckStatus::Failed
                        : how == EndHow::Fin     ? CheckStatus::Passed
                                                 : CheckStatus::Warning;
    run.recorder.check("close-tcp", status,
                       {{"how", how == EndHow::Local ? "left-open" : std::string(id(how))}});
}

} // namespace

asio::awaitable<void> runClose(Run &run, Exchange &exchange)
{
    run.recorder.start(StageId::Close);
    auto &close = run.seen.close;
    close.attempted = true;
    const auto until = run.limit();
    if (exchange.violated())
        exchange.queueClose(run.seen.frames.violation->closeCode);
    else if (exchange.closeReceived())
        exchange.queueClose(close.received->code ? close.received->code->value : 1000);
    else if (!exchange.ended())
        exchange.queueClose(1000);
    co_await exchange.flush(until);

    while (!exchange.closeReceived() && !exchange.violated() && !exchange.ended()) {
        co_await exchange.readOnce(until);
        co_await exchange.flush(until);
    }
    if (exchange.violated() && !close.sent) { // found only now
        exchange.queueClose(run.seen.frames.violation->closeCode);
        co_await exchange.flush(until);
    }
    // After a violation the connection is failed: there is nothing to wait for (RFC 6455 section 7.1.7).
    const auto patience = std::min(until, net::Clock::now() + kTcpPatience);
    while (!exchange.violated() && !exchange.ended())
        co_await exchange.readOnce(patience);

    close.tcpEnd = exchange.endedHow();
    if (exchange.violated() && close.tcpEnd == EndHow::Open)
        close.tcpEnd = EndHow::Local;
    if (close.received && close.tcpEnd == EndHow::TimedOut)
        close.tcpEnd = EndHow::Local; // we closed
    if (close.tcpEnd == EndHow::Cancelled || (close.tcpEnd == EndHow::TimedOut && !close.received))
        static_cast<void>(run.endedBy(close.tcpEnd, StageId::Close));
    checkHandshake(run);
    checkTcp(run);
    run.recorder.done();
}

} // namespace probe
