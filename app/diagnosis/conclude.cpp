// What an experiment means: the second run differs in one variable, so its outcome speaks about that variable
// alone.
#include "diagnosis/judge.h"

#include <algorithm>

namespace diagnosis {

using namespace values;

namespace {

/// The server answered HTTP in some form, so it speaks plain HTTP on that port.
bool spokeHttp(const Verdict &outcome)
{
    if (outcome.stage == StageId::Frames || outcome.stage == StageId::Close)
        return true;
    return outcome.stage == StageId::Upgrade && outcome.cause != "upgrade-no-answer" &&
           outcome.cause != "upgrade-connection-closed" && outcome.cause != "upgrade-connection-reset" &&
           outcome.cause != "upgrade-tls-port-without-tls" && outcome.cause != "upgrade-other-protocol" &&
           outcome.cause != "upgrade-http-malformed";
}

/// The handshake got as far as a server that speaks TLS.
bool spokeTls(const Verdict &outcome)
{
    if (outcome.stage != StageId::Tls)
        return outcome.stage > StageId::Tls;
    return outcome.cause.starts_with("tls-certificate-") || outcome.cause == "tls-intermediate-expired" ||
           outcome.cause == "tls-interception" || outcome.cause == "tls-default-certificate" ||
           outcome.cause == "tls-clock-wrong" || outcome.cause == "tls-version-unsupported" ||
           outcome.cause == "tls-handshake-refused" || outcome.cause == "tls-client-certificate-required" ||
           outcome.cause == "tls-server-name-unrecognized" || outcome.cause == "tls-alpn-mismatch" ||
           outcome.cause == "tls-client-certificate-refused" || outcome.cause == "tls-proof-invalid" ||
           outcome.cause == "tls-message-malformed" || outcome.cause == "tls-alert-received" ||
           outcome.cause == "tls-record-corrupt" || outcome.cause == "tls-record-truncated";
}

struct Claim
{
    std::string cause;
    bool confirmed = false;
};

Claim claimOf(const Experiment &experiment, const Verdict &outcome)
{
    if (experiment.changed == "without-tls")
        return {"tls-plain-http", spokeHttp(outcome)};
    if (experiment.changed == "with-tls")
        return {"upgrade-tls-port-without-tls", spokeTls(outcome)};
    return {"upgrade-status-403-origin", outcome.stage > StageId::Upgrade};
}

} // namespace

Verdict conclude(const Verdict &before, const Experiment &experiment, const Verdict &outcome,
                 ExperimentRecord &record)
{
    const auto claim = claimOf(experiment, outcome);
    record.changed = experiment.changed;
    record.outcome = outcome.cause;
    record.meaning = (claim.confirmed ? "confirms:" : "rules-out:") + claim.cause;

    Verdict after = before;
    std::erase_if(after.alternatives, [&](const Alternative &other) { return other.cause == claim.cause; });
    if (claim.confirmed) {
        after.cause = claim.cause;
        after.params.clear();
        after.confidence = Confidence::Certain;
        // The trace stays what it was; only its reading is settled.
        after.alternatives.clear();
    }
    return after;
}

} // namespace diagnosis
