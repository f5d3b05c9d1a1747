#include "scan/plan.h"

#include "tls/suites.h"

#include <algorithm>
#include <utility>

namespace scan {

using values::Spoken;

namespace {

constexpr int kLatestOrder = 6; ///< round trips: later questions about order would prolong the scan

Search::Style styleOf(const values::ScanTarget &target)
{
    return target.gentle ? Search::Style::Gentle : Search::Style::Fast;
}

} // namespace

Plan::Version::Version(std::uint16_t number, Search::Style style)
    : code(number), search(style, suitesOf(number))
{
}

Plan::Groups::Groups(bool above, Search::Style style) : tls13(above), search(style, groupsOf(above))
{
}

Plan::Plan(const values::ScanTarget &target) : m_target(target)
{
    for (const auto code : {tls::kSsl30, tls::kTls10, tls::kTls11, tls::kTls12, tls::kTls13})
        m_versions.emplace_back(code, styleOf(target));
    m_groups.emplace_back(false, styleOf(target));
    m_groups.emplace_back(true, styleOf(target));
    begin();
}

/// The versions of today are explored at once, those of yesterday only asked for.
void Plan::begin()
{
    auto &newest = versionOf(tls::kTls13);
    auto &usual = versionOf(tls::kTls12);
    if (m_target.gentle) {
        for (auto it = m_versions.rbegin(); it != m_versions.rend(); ++it)
            ask(*it, it->search.begin());
        return;
    }
    ask(usual, usual.search.explore(suiteBundles(usual.code)));
    ask(newest, newest.search.explore(suiteBundles(newest.code)));
    for (const auto code : {tls::kTls11, tls::kTls10, tls::kSsl30})
        ask(versionOf(code), versionOf(code).search.begin());
    m_groups[1].started = true;
    ask(m_groups[1], m_groups[1].search.explore(groupBundles(true)));
}

tls::Hello Plan::hello(std::uint16_t version, Codes suites) const
{
    tls::Hello hello;
    hello.version = version;
    hello.suites = std::move(suites);
    hello.serverName = m_target.serverName;
    hello.compression = version < tls::kTls13;
    if (version == tls::kSsl30) // no extensions there
        hello.suites.push_back(tls::kEmptyRenegotiationInfo);
    else
        hello.groups = groupsOf(version == tls::kTls13);
    if (version >= tls::kTls12)
        hello.signatureAlgorithms = tls::allSignatureAlgorithms();
    return hello;
}

/// Groups are few and take as many rounds as suites: they come first. What may be left unasked comes last.
void Plan::enqueue(Question question)
{
    if (m_stopped)
        return;
    const auto rank = [](const Question &one) {
        return one.onlyOrder ? 2 : one.topic == Topic::Suites ? 1 : 0;
    };
    const auto place = std::find_if(m_queue.begin(), m_queue.end(),
                                    [&](const Question &other) { return rank(other) > rank(question); });
    m_queue.insert(place, std::move(question));
}

void Plan::ask(const Version &version, std::vector<Offer> offers)
{
    for (auto &offer : offers) {
        Question question;
        question.hello = hello(version.code, offer.codes);
        question.offered = std::move(offer.codes);
        question.onlyOrder = offer.onlyOrder;
        question.readyAt = version.readyAt;
        enqueue(std::move(question));
    }
}

void Plan::ask(const Groups &groups, std::vector<Offer> offers)
{
    const auto version = groups.tls13 ? tls::kTls13 : classic()->code;
    for (auto &offer : offers) {
        Question question;
        question.topic = Topic::Groups;
        question.hello = hello(version, groups.tls13 ? suitesOf(version) : ephemeralSuites());
        question.hello.groups = offer.codes;
        question.offered = std::move(offer.codes);
        question.onlyOrder = offer.onlyOrder;
        question.readyAt = groups.readyAt;
        enqueue(std::move(question));
    }
}

std::optional<Question> Plan::next()
{
    if (!m_held.empty() && (m_underWay > 0 || m_stopped))
        return std::nullopt;
    if (!m_held.empty())
        return probe();
    while (!m_queue.empty() && static_cast<std::size_t>(m_underWay) < m_atOnce) {
        auto question = std::move(m_queue.front());
        m_queue.pop_front();
        ++m_underWay;
        const bool isSuites = question.topic == Topic::Suites;
        // What was found out meanwhile may make a question idle.
        const bool idle = isSuites && versionOf(question.hello.version).search.over();
        const bool late = question.onlyOrder && !m_target.gentle && question.readyAt > kLatestOrder;
        const int spared = question.onlyOrder && !m_target.gentle ? reserve() : 0;
        const bool full = m_asked >= mostConnections() - spared;
        if (!idle && !late && !full) {
            ++m_asked;
            m_most = std::max(m_most, m_underWay);
            question.alone = m_atOnce == 1;
            question.readyAt = std::max(question.readyAt, m_floor);
            return question;
        }
        Answer unasked;
        unasked.outcome.said = idle || question.onlyOrder ? Said::Skipped : Said::Unclear;
        unasked.outcome.why = "limit";
        m_seen.limitReached = m_seen.limitReached || unasked.outcome.said == Said::Unclear;
        --m_answered;
        answer(question, unasked, question.readyAt);
    }
    return std::nullopt;
}

int Plan::mostConnections() const
{
    return m_target.mostConnections > 0 ? m_target.mostConnections : m_target.gentle ? 1000 : 200;
}

/// Connections kept back from questions of order for what may still have to be asked.
int Plan::reserve() const
{
    constexpr int kUsual = 30;
    constexpr int kVersion = 25; // suites of an older version
    int kept = 0;
    for (const auto &version : m_versions) {
        if (!version.search.known())
            kept = std::max(kept, kUsual);
    }
    for (const auto &version : m_versions)
        kept += version.search.waits() ? kVersion : 0;
    return kept;
}

void Plan::answer(const Question &question, const Answer &answer, int endedAt)
{
    --m_underWay;
    ++m_answered;
    m_latest = std::max(m_latest, endedAt);
    noteReach(answer);
    if (isHeld(question, answer))
        m_held.push_back({question, answer});
    else if (!triedAgain(question, answer, endedAt))
        settle(question, answer, endedAt);
    if (isHopeless())
        stop();
}

/// What an answer says is learned, and what follows from it is asked.
void Plan::settle(const Question &question, const Answer &answer, int endedAt)
{
    noteFlight(question, answer);
    if (question.topic == Topic::Suites) {
        auto &version = versionOf(question.hello.version);
        version.readyAt = std::max(version.readyAt, endedAt);
        ask(version, version.search.take({question.offered, question.onlyOrder}, answer.outcome));
    } else if (question.topic == Topic::Groups) {
        takeGroups(question, answer, endedAt);
    } else if (question.topic == Topic::Fallback) {
        const bool refused = answer.outcome.said == Said::Refused;
        const auto &alerts = answer.flight.alerts;
        const bool meant = refused && !alerts.empty() && alerts.back().code == 86;
        m_seen.fallbackProtection = meant                                 ? Spoken::Yes
                                    : answer.outcome.said == Said::Chosen ? Spoken::No
                                                                          : Spoken::Unknown;
    }
    goOn();
}

void Plan::noteFlight(const Question &question, const Answer &answer)
{
    const auto &flight = answer.flight;
    if (flight.hello || !flight.alerts.empty())
        m_seen.tcp = values::TcpOutcome::Connected;
    if (!flight.chain.empty() &&
        std::find(m_chains.begin(), m_chains.end(), flight.chain) == m_chains.end()) {
        m_chains.push_back(flight.chain);
        m_staples.push_back(flight.staple);
    }
    if (!flight.chain.empty()) // in TLS 1.3 the request comes before it, too
        m_seen.clientCertificate =
            flight.certificateRequested || m_seen.clientCertificate == Spoken::Yes ? Spoken::Yes : Spoken::No;
    if (!flight.hello || answer.outcome.said != Said::Chosen || question.topic == Topic::Certificate)
        return;
    auto &version = versionOf(question.hello.version);
    version.hello = flight.hello;
    if (flight.hello->compression != 0)
        m_seen.compression = Spoken::Yes;
    tls::KeyParameters keys = flight.keys.value_or(tls::KeyParameters{flight.hello->group, 0});
    if (question.topic != Topic::Suites || (keys.group == 0 && keys.bits == 0))
        return;
    const auto [place, isNew] = version.keys.emplace(flight.hello->suite, keys);
    if (!isNew && keys.bits != 0)
        place->second.bits = std::min(place->second.bits, keys.bits); // the weakest is what counts
}

void Plan::takeGroups(const Question &question, Answer answer, int endedAt)
{
    auto &groups = m_groups[question.hello.version == tls::kTls13 ? 1 : 0];
    groups.readyAt = std::max(groups.readyAt, endedAt);
    // Below TLS 1.3 the groups offered also bound the curves of ECDSA certificates (RFC 8422 section 4): a
    // refusal may only mean the certificate.
    const auto curve = certificateCurve();
    const bool mayMeanCertificate =
        answer.outcome.said == Said::Refused && !answer.outcome.never && !groups.tls13 && curve != 0 &&
        !question.besideCertificate &&
        std::find(question.offered.begin(), question.offered.end(), curve) == question.offered.end();
    if (mayMeanCertificate) {
        auto beside = question;
        beside.besideCertificate = true;
        beside.hello.groups.push_back(curve);
        beside.readyAt = endedAt;
        enqueue(std::move(beside));
        return;
    }
    // The certificate's curve was last: a server that lets the client choose knows none of the others.
    if (answer.outcome.why == "curve-of-certificate" &&
        groups.search.order().preference() == values::Preference::Client)
        answer.outcome = {Said::Refused, 0, false, {}};
    ask(groups, groups.search.take({question.offered, question.onlyOrder}, answer.outcome));
}

void Plan::stop()
{
    m_stopped = m_stopped || !done();
    m_queue.clear();
    for (const auto &[question, answer] : std::exchange(m_held, {}))
        settle(question, answer, m_latest); // asks nothing any more: only why is learned
}

values::ScanProgress Plan::progress() const
{
    return {m_answered, m_answered + m_underWay + static_cast<int>(m_queue.size() + m_held.size())};
}

} // namespace scan
