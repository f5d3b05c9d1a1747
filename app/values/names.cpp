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

constexpr std::array<std::string_view, 13> kChainFaults{
    "self-signed", "untrusted-root",   "missing-intermediate",
    "expired",     "not-yet-valid",    "intermediate-expired",
    "wrong-host",  "common-name-only", "wrong-usage",
    "weak-key",    "weak-signature",   "revoked",
    "invalid"};

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

std::string_view id(ChainFault fault)
{
    return name(kChainFaults, fault);
}

std::string_view causeOf(ChainFault fault)
{
    switch (fault) {
    case ChainFault::SelfSigned:
        return "tls-certificate-self-signed";
    case ChainFault::UntrustedRoot:
        return "tls-certificate-untrusted-root";
    case ChainFault::MissingIntermediate:
        return "tls-certificate-missing-intermediate";
    case ChainFault::Expired:
        return "tls-certificate-expired";
    case ChainFault::NotYetValid:
        return "tls-certificate-not-yet-valid";
    case ChainFault::IntermediateExpired:
        return "tls-intermediate-expired";
    case ChainFault::WrongHost:
        return "tls-certificate-wrong-host";
    case ChainFault::CommonNameOnly:
        return "tls-certificate-common-name-only";
    case ChainFault::WrongUsage:
        return "tls-certificate-wrong-usage";
    case ChainFault::WeakKey:
        return "tls-certificate-weak-key";
    case ChainFault::WeakSignature:
        return "tls-certificate-weak-signature";
    case ChainFault::Revoked:
    case ChainFault::Invalid:
        break;
    }
    return "tls-certificate-invalid";
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
