// Which question follows from what is known.
#include "scan/plan.h"

#include "tls/chain.h"
#include "tls/suites.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace scan {

using values::Spoken;

namespace {

/// Keys of certificates as tls::describe() names them.
constexpr std::array<std::pair<std::string_view, std::uint16_t>, 3> kCurves{
    {{"EC P-256", 0x0017}, {"EC P-384", 0x0018}, {"EC P-521", 0x0019}}};

} // namespace

bool Plan::allDecided() const
{
    return std::all_of(m_versions.begin(), m_versions.end(), [](const Version &version) {
        return version.search.over() || version.search.spoken() == Spoken::Yes;
    });
}

void Plan::goOn()
{
    followLead();
    startGroups();
    if (!allDecided())
        return;
    startCertificates();
    startFallback();
}

/// Older versions speak what TLS 1.2 speaks, as far as it is theirs: they are asked for that.
void Plan::followLead()
{
    const auto &lead = versionOf(tls::kTls12);
    const bool leads = lead.search.spoken() == Spoken::Yes;
    if (m_target.gentle || !(lead.search.over() || (leads && lead.search.known())))
        return;
    for (const auto code : {tls::kTls11, tls::kTls10, tls::kSsl30}) {
        auto &version = versionOf(code);
        if (!version.search.waits())
            continue;
        version.readyAt = std::max(version.readyAt, lead.readyAt);
        ask(version, leads ? version.search.follow(lead.search.order().sorted())
                           : version.search.explore(suiteBundles(code)));
    }
}

const Plan::Version *Plan::classic() const
{
    for (const auto code : {tls::kTls12, tls::kTls11, tls::kTls10}) {
        if (versionOf(code).search.spoken() == Spoken::Yes)
            return &versionOf(code);
    }
    return nullptr;
}

/// Those whose certificate leaves the choice of curves alone, if there are any.
Codes Plan::ephemeralSuites() const
{
    Codes free;
    Codes bound;
    for (const auto code : classic()->search.accepted()) {
        const auto *suite = tls::findSuite(code);
        if (suite->keyExchange == tls::KeyExchange::Ecdhe)
            (suite->authentication == tls::Authentication::Ecdsa ? bound : free).push_back(code);
    }
    return free.empty() ? bound : free;
}

std::uint16_t Plan::certificateCurve() const
{
    const auto suites = classic() != nullptr ? ephemeralSuites() : Codes();
    if (suites.empty() || tls::findSuite(suites.front())->authentication != tls::Authentication::Ecdsa)
        return 0;
    for (const auto &chain : m_chains) {
        const auto described = tls::describe({chain.front()});
        for (const auto &[name, code] : kCurves) {
            if (described.front().keyType == name)
                return code;
        }
    }
    return 0;
}

void Plan::startGroups()
{
    auto &newest = m_groups[1];
    if (!newest.started && versionOf(tls::kTls13).search.spoken() == Spoken::Yes) {
        newest.started = true;
        newest.readyAt = versionOf(tls::kTls13).readyAt;
        ask(newest, newest.search.begin());
    }
    auto &older = m_groups[0];
    const auto *version = classic();
    if (older.started || version == nullptr || !versionOf(tls::kTls12).search.settled() ||
        !version->search.settled() || ephemeralSuites().empty())
        return;
    older.started = true;
    older.readyAt = std::max(version->readyAt, versionOf(tls::kTls12).readyAt);
    ask(older, m_target.gentle ? older.search.begin() : older.search.explore(groupBundles(false)));
}

void Plan::startCertificates()
{
    if (m_certificatesAsked)
        return;
    m_certificatesAsked = true;
    const bool tls12 = versionOf(tls::kTls12).search.spoken() == Spoken::Yes;
    int readyAt = 0;
    for (const auto &version : m_versions)
        readyAt = std::max(readyAt, version.readyAt);
    if (tls12) {
        Question question;
        question.topic = Topic::Ed25519;
        Codes suites;
        for (const auto code : suitesOf(tls::kTls12)) {
            if (tls::findSuite(code)->authentication == tls::Authentication::Ecdsa &&
                tls::findSuite(code)->keyExchange == tls::KeyExchange::Ecdhe)
                suites.push_back(code);
        }
        question.hello = hello(tls::kTls12, suites);
        question.hello.signatureAlgorithms = {0x0807, 0x0808};
        question.readyAt = readyAt;
        enqueue(std::move(question));
        return;
    }
    if (classic() != nullptr || versionOf(tls::kTls13).search.spoken() != Spoken::Yes)
        return;
    for (const auto *kind : {"RSA-PSS+SHA256:RSA-PSS+SHA384:RSA-PSS+SHA512:rsa_pss_pss_sha256",
                             "ECDSA+SHA256:ECDSA+SHA384:ECDSA+SHA512", "ed25519:ed448"}) {
        Question question;
        question.topic = Topic::Certificate;
        question.hello.version = tls::kTls13;
        question.hello.serverName = m_target.serverName;
        question.signatureAlgorithms = kind;
        question.readyAt = readyAt;
        enqueue(std::move(question));
    }
}

/// Asked in the highest version but one: the highest tells nothing (RFC 7507 section 3).
void Plan::startFallback()
{
    if (m_fallbackAsked)
        return;
    m_fallbackAsked = true;
    const Version *lower = nullptr;
    bool isHighest = true;
    int readyAt = 0;
    for (auto it = m_versions.rbegin(); it != m_versions.rend(); ++it) {
        readyAt = std::max(readyAt, it->readyAt);
        if (it->search.spoken() != Spoken::Yes)
            continue;
        if (!isHighest && lower == nullptr)
            lower = &*it;
        isHighest = false;
    }
    if (lower == nullptr)
        return;
    m_seen.fallbackApplies = true;
    Question question;
    question.topic = Topic::Fallback;
    question.hello = hello(lower->code, lower->search.accepted());
    question.hello.suites.push_back(tls::kFallback);
    question.readyAt = readyAt;
    enqueue(std::move(question));
}

} // namespace scan
