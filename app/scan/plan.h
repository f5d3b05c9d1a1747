#pragma once
#include "scan/question.h"
#include "values/tls_scan.h"

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace scan {

/// What to ask next, given the answers so far. No socket, no clock, no chance: questions out, answers in.
class Plan
{
public:
    explicit Plan(const values::ScanTarget &target);

    /// A question that may be asked now; none: wait for an answer, or it is done.
    std::optional<Question> next();
    /// \p endedAt: round trips from the start until the answer was there.
    void answer(const Question &question, const Answer &answer, int endedAt);
    /// Nothing left to ask and nothing under way.
    bool done() const { return m_underWay == 0 && m_queue.empty() && m_held.empty(); }
    /// Asks nothing more.
    void stop();
    /// Not stopped before everything was asked.
    bool complete() const { return done() && !m_stopped; }

    int asked() const { return m_asked; }
    values::ScanProgress progress() const;
    /// Connections that may be open at once: fewer and fewer where what fails among others is answered alone.
    std::size_t atOnce() const { return m_atOnce; }
    /// It did not bear as many connections at once as were asked for.
    bool strained() const { return m_atOnce != kAnyNumber; }
    /// What is known now; connections and times are the caller's to fill in.
    values::TlsScan result() const;

private:
    /// What answers told of a version beside its suites.
    struct Version
    {
        Version(std::uint16_t number, Search::Style style);
        std::uint16_t code;
        Search search;
        std::map<std::uint16_t, tls::KeyParameters> keys; ///< by suite
        std::optional<tls::ServerHello> hello;            ///< one of them
        int readyAt = 0;
    };
    struct Groups
    {
        Groups(bool above, Search::Style style);
        bool tls13;
        Search search;
        bool started = false;
        int readyAt = 0;
    };

    /// One that failed while others were open.
    struct Held
    {
        Question question;
        Answer answer;
    };
    static constexpr std::size_t kAnyNumber = ~std::size_t{0};

    static values::ScannedVersion described(const Version &version);
    void begin();
    void ask(const Version &version, std::vector<Offer> offers);
    void ask(const Groups &groups, std::vector<Offer> offers);
    void enqueue(Question question);
    tls::Hello hello(std::uint16_t version, Codes suites) const;

    void goOn();
    void followLead();
    void startGroups();
    void startCertificates();
    void startFallback();
    bool allDecided() const;
    int reserve() const;
    int mostConnections() const;

    void noteFlight(const Question &question, const Answer &answer);
    void takeGroups(const Question &question, Answer answer, int endedAt);
    void settle(const Question &question, const Answer &answer, int endedAt);
    void noteReach(const Answer &answer);
    bool triedAgain(const Question &question, const Answer &answer, int endedAt);
    bool isHeld(const Question &question, const Answer &answer);
    bool isHopeless() const;
    Question probe();
    bool takeProbe(const Answer &answer);
    int patience() const;

    Version &versionOf(std::uint16_t code) { return m_versions[code - tls::kSsl30]; }
    const Version &versionOf(std::uint16_t code) const { return m_versions[code - tls::kSsl30]; }
    /// The highest spoken below TLS 1.3; nullptr when there is none.
    const Version *classic() const;
    Codes ephemeralSuites() const;
    std::uint16_t certificateCurve() const;

    values::ScanTarget m_target;
    std::vector<Version> m_versions;                     ///< SSL 3.0 first
    std::vector<Groups> m_groups;                        ///< below TLS 1.3, TLS 1.3
    std::deque<Question> m_queue;                        ///< those that may be left unasked are last
    std::vector<std::vector<values::Bytes>> m_chains;    ///< as sent, each once
    std::vector<std::optional<values::Bytes>> m_staples; ///< what came with each of them
    values::TlsScan m_seen;                              ///< what has no search of its own
    bool m_fallbackAsked = false;
    bool m_certificatesAsked = false;
    bool m_anyTls = false;
    bool m_stopped = false;
    bool m_anyConnected = false;
    std::vector<Held> m_held;
    std::set<std::uint16_t> m_probed; ///< versions of those asked alone
    std::size_t m_atOnce = kAnyNumber;
    int m_most = 0;     ///< under way at once since that number was set
    int m_heard = 0;    ///< answers since then
    int m_patience = 0; ///< probes that may be silent because the server still works off what it was asked
    bool m_wasPatient = false;
    int m_futile = 0; ///< failed alone, none answered in between; silence weighs more
    int m_latest = 0; ///< round trips until the last answer
    int m_floor = 0;  ///< nothing is asked before
    int m_underWay = 0;
    int m_asked = 0;
    int m_answered = 0;
    int m_failed = 0; ///< of those answered: silent, or without a connection
    int m_repeated = 0;
};

} // namespace scan
