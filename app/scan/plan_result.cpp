#include "scan/plan.h"
#include "scan/weaknesses.h"

#include "tls/chain.h"
#include "tls/groups.h"
#include "tls/suites.h"

#include <algorithm>

namespace scan {

using values::Spoken;

namespace {

values::ScannedSuite described(std::uint16_t code, const std::map<std::uint16_t, tls::KeyParameters> &keys)
{
    values::ScannedSuite suite;
    suite.code = code;
    suite.name = tls::suiteName(code);
    if (const auto *known = tls::findSuite(code)) {
        suite.bits = known->bits;
        suite.forwardSecret = tls::isForwardSecret(*known);
    }
    if (const auto it = keys.find(code); it != keys.end()) {
        suite.group = it->second.group != 0 ? tls::groupName(it->second.group) : std::string();
        suite.dhBits = it->second.bits;
    }
    return suite;
}

Spoken spokenFrom(bool seen)
{
    return seen ? Spoken::Yes : Spoken::No;
}

/// In SSL 3.0 and TLS 1.3 nothing of it is known.
bool isBetween(std::uint16_t version)
{
    return version > tls::kSsl30 && version < tls::kTls13;
}

values::ScannedGroup &groupRow(std::vector<values::ScannedGroup> &rows, std::uint16_t code)
{
    const auto it = std::find_if(rows.begin(), rows.end(),
                                 [code](const values::ScannedGroup &row) { return row.code == code; });
    if (it != rows.end())
        return *it;
    values::ScannedGroup row;
    row.code = code;
    row.name = tls::groupName(code);
    if (const auto *group = tls::findGroup(code)) {
        row.bits = group->bits;
        row.postQuantum = group->postQuantum;
    }
    return rows.emplace_back(row);
}

} // namespace

values::ScannedVersion Plan::described(const Version &version)
{
    values::ScannedVersion row;
    row.version = version.code;
    row.spoken = version.search.spoken();
    const auto order = version.search.order();
    row.preference = row.spoken == Spoken::Yes ? order.preference() : values::Preference::Unknown;
    row.orderProved = row.preference == values::Preference::Server && order.complete();
    for (const auto code : order.sorted())
        row.suites.push_back(scan::described(code, version.keys));
    if (row.spoken == Spoken::No)
        return row;
    for (const auto code : version.search.unknown())
        row.undetermined.push_back(tls::suiteName(code));
    row.why = version.search.why();
    return row;
}

values::TlsScan Plan::result() const
{
    auto scan = m_seen;
    scan.target = m_target;
    bool anyHello = false;
    for (const auto &version : m_versions) {
        scan.versions.push_back(described(version));
        if (!version.hello || version.code == tls::kTls13)
            continue;
        anyHello = true;
        scan.secureRenegotiation = spokenFrom(version.hello->secureRenegotiation);
        if (isBetween(version.code)) {
            scan.extendedMasterSecret = spokenFrom(version.hello->extendedMasterSecret);
            scan.heartbeat = spokenFrom(version.hello->heartbeat);
        }
    }
    if (anyHello && scan.compression != Spoken::Yes)
        scan.compression = Spoken::No;
    // TLS 1.3 first: its groups stand in the server's order.
    for (auto it = m_groups.rbegin(); it != m_groups.rend(); ++it) {
        const auto speaks = [&](std::uint16_t code, Spoken spoken) {
            auto &row = groupRow(scan.groups, code);
            (it->tls13 ? row.tls13 : row.older) = spoken;
        };
        const auto order = it->search.order();
        for (const auto code : order.sorted())
            speaks(code, Spoken::Yes);
        if (it->started && it->search.spoken() != Spoken::No) {
            for (const auto code : it->search.unknown())
                speaks(code, Spoken::Unknown);
            if (scan.groupsWhy.empty() || scan.groupsWhy == "curve-of-certificate")
                scan.groupsWhy = it->search.unknown().empty() ? scan.groupsWhy : it->search.why();
        }
        if (it->tls13)
            scan.groupPreference = order.preference();
    }
    for (std::size_t i = 0; i < m_chains.size(); ++i)
        scan.certificates.push_back({tls::describe(m_chains[i]), m_staples[i]});
    scan.weaknesses = weaknessesOf(scan);
    return scan;
}

} // namespace scan
