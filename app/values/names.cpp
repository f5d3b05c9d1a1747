#include "values/observation.h"
#include "values/verdict.h"

#include <algorithm>
#include <array>

namespace values {

namespace {

template <class Enum, std::size_t N>
std::string_view name(const std::array<std::string_view, N> &names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

constexpr std::array<std::string_view, 29> kChainFaults{"leaf-not-first",
                                                        "self-signed",
                                                        "untrusted-root",
                                                        "missing-intermediate",
                                                        "issuer-other-key",
                                                        "issuer-unknown",
                                                        "revoked",
                                                        "expired",
                                                        "not-yet-valid",
                                                        "intermediate-expired",
                                                        "wrong-host",
                                                        "common-name-only",
                                                        "wrong-usage",
                                                        "wrong-key-usage",
                                                        "issuer-not-authority",
                                                        "path-too-long",
                                                        "name-not-permitted",
                                                        "weak-signature",
                                                        "unsupported-key",
                                                        "staple-missing",
                                                        "staple-invalid",
                                                        "bad-signature",
                                                        "unknown-critical-extension",
                                                        "invalid",
                                                        "staple-expired",
                                                        "wrong-order",
                                                        "root-sent",
                                                        "surplus-sent",
                                                        "weak-key"};

} // namespace

std::string_view id(EndHow how)
{
    static constexpr std::array<std::string_view, 6> names{"open",      "fin",       "reset",
                                                           "timed-out", "cancelled", "local"};
    return name(names, how);
}

std::string_view id(DnsOutcome outcome)
{
    static constexpr std::array<std::string_view, 9> names{"not-run",   "resolved",   "literal",
                                                           "not-found", "no-address", "temporary",
                                                           "timed-out", "cancelled",  "other"};
    return name(names, outcome);
}

std::string_view id(TcpOutcome outcome)
{
    static constexpr std::array<std::string_view, 10> names{
        "not-run", "connected", "refused",   "timed-out", "unreachable",
        "reset",   "denied",    "cancelled", "abandoned", "other"};
    return name(names, outcome);
}

std::string_view id(ProxyOutcome outcome)
{
    static constexpr std::array<std::string_view, 8> names{
        "not-run", "established",    "unreachable", "authentication-required",
        "refused", "invalid-answer", "timed-out",   "closed"};
    return name(names, outcome);
}

std::string_view id(Direction direction)
{
    static constexpr std::array<std::string_view, 2> names{"received", "sent"};
    return name(names, direction);
}

std::string_view id(HandshakePoint point)
{
    static constexpr std::array<std::string_view, 5> names{"nothing", "hello-sent", "server-hello",
                                                           "certificate", "finished"};
    return name(names, point);
}

std::string_view id(ChainFault fault)
{
    return name(kChainFaults, fault);
}

bool isTolerated(ChainFault fault)
{
    return fault >= ChainFault::StapleExpired;
}

std::optional<ChainFault> chainFaultFromId(std::string_view text)
{
    const auto it = std::find(kChainFaults.begin(), kChainFaults.end(), text);
    if (it == kChainFaults.end())
        return std::nullopt;
    return static_cast<ChainFault>(it - kChainFaults.begin());
}

std::string_view id(ClosedFirst who)
{
    static constexpr std::array<std::string_view, 3> names{"nobody", "peer", "us"};
    return name(names, who);
}

std::string_view id(Confidence confidence)
{
    static constexpr std::array<std::string_view, 3> names{"certain", "likely", "possible"};
    return name(names, confidence);
}

} // namespace values
