// dns, tcp, proxy: was the server reached at all?
#include "diagnosis/judge.h"

#include <algorithm>

#include <array>

namespace diagnosis {

using namespace values;

namespace {

struct DnsRow
{
    DnsOutcome outcome;
    std::string_view cause;
};
constexpr std::array kDns{
    DnsRow{DnsOutcome::NotFound, "dns-name-not-found"},     DnsRow{DnsOutcome::NoAddress, "dns-no-address"},
    DnsRow{DnsOutcome::Temporary, "dns-temporary-failure"}, DnsRow{DnsOutcome::TimedOut, "dns-timeout"},
    DnsRow{DnsOutcome::Other, "dns-temporary-failure"},
};

struct TcpRow
{
    TcpOutcome outcome;
    std::string_view cause;
};
constexpr std::array kTcp{
    TcpRow{TcpOutcome::Refused, "tcp-connection-refused"}, TcpRow{TcpOutcome::TimedOut, "tcp-timeout"},
    TcpRow{TcpOutcome::Unreachable, "tcp-unreachable"},    TcpRow{TcpOutcome::Reset, "tcp-connection-reset"},
    TcpRow{TcpOutcome::Denied, "tcp-unreachable"},         TcpRow{TcpOutcome::Other, "tcp-unreachable"},
};

struct ProxyRow
{
    ProxyOutcome outcome;
    std::string_view cause;
};
constexpr std::array kProxy{
    ProxyRow{ProxyOutcome::Unreachable, "proxy-unreachable"},
    ProxyRow{ProxyOutcome::AuthenticationRequired, "proxy-authentication-required"},
    ProxyRow{ProxyOutcome::Refused, "proxy-refused"},
    ProxyRow{ProxyOutcome::InvalidAnswer, "proxy-invalid-answer"},
    ProxyRow{ProxyOutcome::Closed, "proxy-invalid-answer"},
    ProxyRow{ProxyOutcome::TimedOut, "proxy-timeout"},
};

template <class Table, class Outcome>
std::string_view causeIn(const Table &table, Outcome outcome)
{
    for (const auto &row : table) {
        if (row.outcome == outcome)
            return row.cause;
    }
    return {};
}

std::string endpoint(const TcpAttempt &attempt)
{
    const bool v6 = attempt.address.find(':') != std::string::npos;
    return (v6 ? "[" + attempt.address + "]" : attempt.address) + ":" + number(attempt.port);
}

/// Those that ended as the whole did.
std::string attemptedAddresses(const Observation &seen)
{
    std::string all;
    for (const auto &attempt : seen.tcp.attempts) {
        if (attempt.outcome != seen.tcp.outcome)
            continue;
        if (!all.empty())
            all += ", ";
        all += endpoint(attempt);
    }
    return all;
}

void addAttempts(Verdict &verdict, const Observation &seen)
{
    for (const auto &attempt : seen.tcp.attempts) {
        addEvidence(verdict, "attempt", endpoint(attempt) + " " + std::string(id(attempt.outcome)),
                    StageId::Tcp);
        if (attempt.systemError != 0)
            addEvidence(verdict, "systemError", number(attempt.systemError), StageId::Tcp);
    }
}

/// With a proxy, name and connection are the proxy's: whatever fails there is the proxy out of reach.
Opinion proxyOutOfReach(const Observation &seen, std::string_view cause)
{
    auto diagnosis = failure(StageId::Proxy, kAbnormal, "proxy-unreachable", {{"proxy", seen.proxy.proxy}});
    addEvidence(diagnosis.verdict, "proxy", seen.proxy.proxy, StageId::Proxy);
    addEvidence(diagnosis.verdict, "proxySource", seen.proxy.source, StageId::Proxy);
    addAttempts(diagnosis.verdict, seen);
    addAlternative(diagnosis.verdict, cause, Confidence::Likely);
    return diagnosis;
}

Opinion judgeDns(const Observation &seen)
{
    const auto cause = causeIn(kDns, seen.dns.outcome);
    if (cause.empty())
        return std::nullopt;
    if (!seen.proxy.proxy.empty())
        return proxyOutOfReach(seen, cause);
    auto diagnosis = failure(StageId::Dns, kAbnormal, cause, {{"host", seen.dns.host}});
    addEvidence(diagnosis.verdict, "host", seen.dns.host, StageId::Dns);
    if (seen.dns.systemError != 0)
        addEvidence(diagnosis.verdict, "resolverError", number(seen.dns.systemError), StageId::Dns);
    return diagnosis;
}

Opinion judgeTcp(const Observation &seen)
{
    const auto cause = causeIn(kTcp, seen.tcp.outcome);
    if (cause.empty())
        return std::nullopt;
    if (!seen.proxy.proxy.empty())
        return proxyOutOfReach(seen, cause);
    auto diagnosis = failure(StageId::Tcp, kAbnormal, cause, {{"address", attemptedAddresses(seen)}});
    if (seen.tcp.outcome == TcpOutcome::TimedOut)
        diagnosis.verdict.params.push_back({"seconds", limitSeconds(seen)});
    addAttempts(diagnosis.verdict, seen);
    for (const auto &attempt : seen.tcp.attempts) {
        const auto other = causeIn(kTcp, attempt.outcome);
        auto &others = diagnosis.verdict.alternatives;
        const bool known = std::any_of(others.begin(), others.end(),
                                       [&](const Alternative &one) { return one.cause == other; });
        if (other.empty() || other == cause || known)
            continue;
        // Each address failed in its own way: which of them a client meets is chance.
        diagnosis.verdict.confidence = Confidence::Likely;
        addAlternative(diagnosis.verdict, other, Confidence::Likely);
    }
    return diagnosis;
}

Opinion judgeProxy(const Observation &seen)
{
    const auto cause = causeIn(kProxy, seen.proxy.outcome);
    if (cause.empty())
        return std::nullopt;
    auto diagnosis = failure(StageId::Proxy, kAbnormal, cause, {{"proxy", seen.proxy.proxy}});
    if (seen.proxy.outcome == ProxyOutcome::Refused)
        diagnosis.verdict.params.push_back({"status", number(seen.proxy.status)});
    addEvidence(diagnosis.verdict, "proxy", seen.proxy.proxy, StageId::Proxy);
    addEvidence(diagnosis.verdict, "proxySource", seen.proxy.source, StageId::Proxy);
    if (seen.proxy.status != 0)
        addEvidence(diagnosis.verdict, "proxyStatus", number(seen.proxy.status), StageId::Proxy);
    addBytes(diagnosis.verdict, "proxyAnswer", seen.proxy.answer, StageId::Proxy);
    return diagnosis;
}

} // namespace

Opinion judgeReach(const Observation &seen)
{
    for (const auto judge : {judgeDns, judgeTcp, judgeProxy}) {
        if (auto opinion = judge(seen))
            return opinion;
    }
    return std::nullopt;
}

} // namespace diagnosis
