// The end of the connection: who closed, with what, and how TCP ended (RFC 6455 section 7).
#include "diagnosis/judge.h"

#include <algorithm>
#include <array>

namespace diagnosis {

using namespace values;

namespace {

/// Codes with a cause of their own: "close-received-NNNN".
constexpr std::array<std::uint16_t, 15> kOwnCause{1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010,
                                                  1011, 1012, 1013, 1014, 3000, 3003, 3008};

void addClose(Verdict &verdict, const Observation &seen)
{
    const auto &close = seen.close;
    if (close.received) {
        addEvidence(verdict, "closeReceived",
                    close.received->code ? number(close.received->code->value) : "-", StageId::Close);
        addEvidence(verdict, "closeReason", close.received->reason, StageId::Close);
    }
    if (close.sent && close.sent->code)
        addEvidence(verdict, "closeSent", number(close.sent->code->value), StageId::Close);
    addEvidence(verdict, "closedFirst", std::string(id(close.first)), StageId::Close);
    addEvidence(verdict, "tcpEnd", std::string(id(close.tcpEnd)), StageId::Close);
}

Diagnosis closeVerdict(const Observation &seen, std::uint16_t code, std::string_view cause,
                       Params params = {})
{
    auto diagnosis = failure(StageId::Close, code, cause, std::move(params));
    addClose(diagnosis.verdict, seen);
    return diagnosis;
}

Diagnosis received(const Observation &seen, const CloseRecord &record)
{
    if (!record.code) {
        auto diagnosis = closeVerdict(seen, kNoStatus, "close-without-code");
        diagnosis.verdict.healthy = true; // a clean close that gives no reason: clients treat it as 1000
        return diagnosis;
    }
    const auto code = record.code->value;
    if (code == kNormal) {
        auto diagnosis = closeVerdict(
            seen, code, seen.close.first == ClosedFirst::Peer ? "close-received-1000" : "close-normal");
        diagnosis.verdict.healthy = true;
        // Our Close was under way and no pong came: theirs may be the answer of a server that ignores pings.
        const bool crossed = seen.close.first == ClosedFirst::Peer && seen.close.sent &&
                             seen.close.sent->atMs < record.atMs && !seen.frames.pongReceived;
        if (crossed) {
            diagnosis.verdict.confidence = Confidence::Likely;
            addAlternative(diagnosis.verdict, "close-normal");
        }
        return diagnosis;
    }
    if (std::find(kOwnCause.begin(), kOwnCause.end(), code) != kOwnCause.end())
        return closeVerdict(seen, code, "close-received-" + number(code));
    return closeVerdict(seen, code, code >= 4000 ? "close-received-private" : "close-received-library",
                        {{"code", number(code)}});
}

Diagnosis withoutClose(const Observation &seen)
{
    const auto &frames = seen.frames;
    if (frames.partialBytes > 0 && seen.close.tcpEnd != EndHow::TimedOut) {
        return closeVerdict(
            seen, kAbnormal, "close-inside-frame",
            {{"received", number(static_cast<std::int64_t>(frames.partialBytes))},
             {"expected", number(static_cast<std::int64_t>(frames.partialBytes + frames.missingBytes))}});
    }
    switch (seen.close.tcpEnd) {
    case EndHow::Reset:
        return closeVerdict(seen, kAbnormal, "close-connection-reset");
    case EndHow::Fin:
        return closeVerdict(seen, kAbnormal, "close-no-close-frame");
    case EndHow::Open:
    case EndHow::TimedOut:
    case EndHow::Cancelled:
    case EndHow::Local:
        break;
    }
    auto diagnosis = closeVerdict(seen, kAbnormal, "close-not-answered", {{"seconds", limitSeconds(seen)}});
    addPartialFrame(diagnosis.verdict, seen);
    return diagnosis;
}

} // namespace

Diagnosis judgeClose(const Observation &seen)
{
    return seen.close.received ? received(seen, *seen.close.received) : withoutClose(seen);
}

} // namespace diagnosis
