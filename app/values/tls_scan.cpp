#include "values/tls_scan.h"

#include <algorithm>
#include <array>
#include <map>

namespace values {

namespace {

template <class Enum, std::size_t N>
std::string_view name(const std::array<std::string_view, N> &names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

bool isOfTcp(std::string_view why)
{
    return why.starts_with("tcp-");
}

} // namespace

std::string_view id(Spoken spoken)
{
    static constexpr std::array<std::string_view, 3> names{"yes", "no", "unknown"};
    return name(names, spoken);
}

std::string_view id(Preference preference)
{
    static constexpr std::array<std::string_view, 5> names{"server", "client", "mixed", "single", "unknown"};
    return name(names, preference);
}

std::string_view id(Severity severity)
{
    static constexpr std::array<std::string_view, 4> names{"high", "medium", "low", "info"};
    return name(names, severity);
}

bool anySpoken(const TlsScan &scan)
{
    return std::any_of(scan.versions.begin(), scan.versions.end(),
                       [](const ScannedVersion &version) { return version.spoken == Spoken::Yes; });
}

int unanswered(const TlsScan &scan)
{
    std::size_t count = 0;
    for (const auto &version : scan.versions) {
        count += version.spoken == Spoken::Unknown ? 1 : 0;
        count += version.spoken == Spoken::Yes ? version.undetermined.size() : 0;
    }
    for (const auto &group : scan.groups) {
        const bool spoken = group.older == Spoken::Yes || group.tls13 == Spoken::Yes;
        count += !spoken && scan.groupsWhy != "curve-of-certificate" ? 1 : 0;
    }
    count += scan.fallbackApplies && scan.fallbackProtection == Spoken::Unknown ? 1 : 0;
    return static_cast<int>(count);
}

bool isComplete(const TlsScan &scan)
{
    return !scan.cancelled && !scan.outOfTime && !scan.limitReached && !scan.ownFault &&
           unanswered(scan) == 0;
}

std::string whyUnknown(const TlsScan &scan)
{
    std::map<std::string, int> reasons;
    for (const auto &version : scan.versions) {
        if (version.spoken == Spoken::Unknown && !version.why.empty())
            ++reasons[version.why];
    }
    // What a connection brought tells more than that others did not come about.
    if (std::any_of(reasons.begin(), reasons.end(), [](const auto &one) { return !isOfTcp(one.first); }))
        std::erase_if(reasons, [](const auto &one) { return isOfTcp(one.first); });
    else if (!scan.groupsWhy.empty() && !isOfTcp(scan.groupsWhy))
        return scan.groupsWhy;
    const auto most = std::max_element(reasons.begin(), reasons.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == reasons.end() ? std::string() : most->first;
}

std::string_view versionName(std::uint16_t version)
{
    static constexpr std::array<std::string_view, 5> names{"SSL 3.0", "TLS 1.0", "TLS 1.1", "TLS 1.2",
                                                           "TLS 1.3"};
    const auto place = static_cast<std::size_t>(version) - 0x0300U;
    return place < names.size() ? names[place] : std::string_view();
}

} // namespace values
