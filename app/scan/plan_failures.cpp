// What is done about questions that nobody answered: a front may bear few connections at once, a server may
// take one after the other, or drop what it does not like.
#include "scan/plan.h"

#include <algorithm>
#include <utility>

namespace scan {

namespace {

constexpr int kMostRepeated = 120;  ///< questions asked again, in all
constexpr int kMostTries = 4;       ///< of one question
constexpr int kMostFutile = 5;      ///< asked alone in vain: then it is not for their number
constexpr int kSilenceIsFutile = 3; ///< what a silent one counts: it costs the whole limit of a connection
constexpr int kFewer = 4;

bool failed(const Answer &answer)
{
    return answer.again && answer.outcome.said == Said::Unclear;
}

} // namespace

void Plan::noteReach(const Answer &answer)
{
    if (answer.outcome.why == "limit" || answer.outcome.said == Said::Skipped)
        return;
    const bool connected = answer.tcp == values::TcpOutcome::Connected;
    m_anyConnected = m_anyConnected || connected;
    m_anyTls = m_anyTls || answer.flight.hello || !answer.flight.alerts.empty();
    m_heard += failed(answer) ? 0 : 1;
    if (m_anyTls)
        return;
    m_failed += answer.silent || !connected ? 1 : 0;
    if (connected || !m_anyConnected)
        m_seen.tcp = answer.tcp;
    if (answer.notTls) {
        m_seen.notTls = true;
        m_seen.firstBytes = answer.flight.firstBytes;
    }
}

/// Nothing of TLS was heard, and nothing will be.
bool Plan::isHopeless() const
{
    if (m_anyTls || m_stopped)
        return false;
    if (m_seen.notTls)
        return true;
    // What is still open may bring an answer; it costs no more time than what failed.
    return m_underWay == 0 && !m_held.empty() && m_failed == m_answered;
}

/// Does a failure wait until it can be asked for alone? Meanwhile nothing else is asked.
bool Plan::isHeld(const Question &question, const Answer &answer)
{
    const bool probed = question.alone && question.tries > 0;
    if (probed && takeProbe(answer))
        return true;
    if (!failed(answer) || probed || m_stopped || question.tries >= kMostTries || m_futile >= kMostFutile ||
        m_repeated >= kMostRepeated || m_asked + static_cast<int>(m_held.size()) >= mostConnections())
        return false;
    ++m_repeated;
    return true;
}

/// The next that failed, alone; of each version one at first, for a version may be what is not liked.
Question Plan::probe()
{
    auto place = std::find_if(m_held.begin(), m_held.end(), [this](const Held &held) {
        return !m_probed.contains(held.question.hello.version);
    });
    if (place == m_held.end())
        place = m_held.begin();
    if (!m_wasPatient && m_probed.empty())
        m_patience = patience();
    auto question = std::move(place->question);
    m_held.erase(place);
    m_probed.insert(question.hello.version);
    ++question.tries;
    question.alone = true;
    question.readyAt = m_floor = m_latest;
    ++m_underWay;
    ++m_asked;
    return question;
}

/// A server that takes one connection after the other and slowly works off those given up, too: as long again
/// for each part that it managed within the limit of a connection.
int Plan::patience() const
{
    constexpr int kMost = 16;
    const auto silent = static_cast<int>(
        std::count_if(m_held.begin(), m_held.end(), [](const Held &held) { return held.answer.silent; }));
    if (m_heard == 0 || silent <= m_heard)
        return 0;
    return std::min(kMost, silent / m_heard + 1);
}

/// Answered alone what failed among others: there were too many. Not answered either: it was not for them.
/// True: it is to be asked for once more.
bool Plan::takeProbe(const Answer &answer)
{
    if (answer.silent && m_patience > 0) {
        --m_patience;
        m_wasPatient = true;
        return true;
    }
    m_patience = 0;
    if (failed(answer)) {
        m_futile += answer.silent ? kSilenceIsFutile : 1;
        if (m_futile < kMostFutile)
            return false;
    } else {
        m_futile = 0;
        const auto fewer = static_cast<std::size_t>(std::max(1, std::min(m_most / kFewer, m_heard - 1)));
        m_atOnce = std::min(m_atOnce, fewer);
        m_most = m_heard = 0;
    }
    // The others are asked again, or stay without an answer.
    for (auto &[held, why] : std::exchange(m_held, {})) {
        if (m_futile >= kMostFutile) {
            settle(held, why, m_latest);
            continue;
        }
        ++held.tries;
        held.readyAt = m_latest;
        enqueue(std::move(held));
    }
    return false;
}

/// An answer that may have been a moment's trouble is asked for once more.
bool Plan::triedAgain(const Question &question, const Answer &answer, int endedAt)
{
    if (!answer.again || failed(answer) || question.tries > 0 || m_repeated >= kMostRepeated || m_stopped)
        return false;
    ++m_repeated;
    auto repeated = question;
    ++repeated.tries;
    repeated.readyAt = endedAt;
    enqueue(std::move(repeated));
    return true;
}

} // namespace scan
