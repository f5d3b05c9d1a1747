// Worth knowing beside the cause.
#include "diagnosis/handshake.h"
#include "values/client_listing.h"

#include <algorithm>
#include <array>

namespace diagnosis {

using namespace values;

namespace {

/// What went well here and would not elsewhere.
void addTls(std::vector<Finding> &found, const Observation &seen)
{
    const auto &tls = seen.tls;
    if (tls.completed && tls.certificateRequested && !clientListing(tls).empty())
        found.push_back({"tls-client-certificate-not-listed", true, {}});
    // As a warning it stops only some clients (RFC 6066 section 3 allows both).
    const bool unknownName = std::any_of(tls.alerts.begin(), tls.alerts.end(), [](const auto &alert) {
        return alert.received && !alert.fatal && alert.code == 112;
    });
    if (tls.completed && unknownName)
        found.push_back({"tls-server-name-unrecognized", true, {}});
    if (tls.completed && !tls.alpn.empty() && tls.alpn != "http/1.1")
        found.push_back({"tls-alpn-mismatch", true, {}});
}

std::string_view attemptCause(TcpOutcome outcome)
{
    switch (outcome) {
    case TcpOutcome::Refused:
        return "tcp-connection-refused";
    case TcpOutcome::TimedOut:
        return "tcp-timeout";
    case TcpOutcome::Unreachable:
        return "tcp-unreachable";
    default:
        return {};
    }
}

/// Addresses that failed before another one worked: some clients try only the first.
void addAttempts(std::vector<Finding> &found, const Observation &seen)
{
    if (seen.tcp.outcome != TcpOutcome::Connected)
        return;
    for (const auto &attempt : seen.tcp.attempts) {
        const auto cause = attemptCause(attempt.outcome);
        if (cause.empty())
            continue;
        const bool v6 = attempt.address.find(':') != std::string::npos;
        Params params{
            {"address", (v6 ? "[" + attempt.address + "]" : attempt.address) + ":" + number(attempt.port)}};
        if (attempt.outcome == TcpOutcome::TimedOut)
            params.push_back({"seconds", limitSeconds(seen)});
        found.push_back({std::string(cause), true, std::move(params)});
    }
}

void addEnd(std::vector<Finding> &found, const Observation &seen)
{
    if (!seen.frames.attempted || seen.frames.violation)
        return;
    if (seen.close.dataAfterClose)
        found.push_back({"close-data-after-close", true, {}});
    // Where nothing came at all, the silence is the cause and says it.
    if (seen.frames.pingSent && !seen.frames.pongReceived && !seen.close.received && seen.frames.messages > 0)
        found.push_back({"close-pong-missing", true, {}});
    if (!seen.close.received)
        return;
    if (seen.close.tcpEnd == EndHow::Local || seen.close.tcpEnd == EndHow::TimedOut ||
        seen.close.tcpEnd == EndHow::Open)
        found.push_back({"close-tcp-left-open", false, {}});
}

} // namespace

std::vector<Finding> findings(const Observation &seen, std::string_view cause)
{
    std::vector<Finding> found;
    if (seen.tls.attempted && (seen.tls.completed || seen.tls.certificateRequested) &&
        !seen.target.tls.acceptUntrusted)
        addCertificateFindings(found, seen);
    addTls(found, seen);
    addAttempts(found, seen);
    addEnd(found, seen);
    std::erase_if(found, [&](const Finding &finding) { return finding.cause == cause; });
    return found;
}

} // namespace diagnosis
