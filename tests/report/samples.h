#pragma once
#include "diagnosis/diagnosis.h"
#include "investigation/investigation.h"
#include "report/words.h"
#include "support/observations.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>
#include <vector>

/// Tests as an investigation would have left them, and the languages to tell them in.
namespace samples {

/// Installs the words of a language for as long as it lives.
class Speaking
{
public:
    explicit Speaking(const QString &language)
    {
        report::initResources();
        m_loaded = m_words.load(QStringLiteral(":/i18n/%1/report.qm").arg(language));
        QCoreApplication::installTranslator(&m_words);
    }
    ~Speaking() { QCoreApplication::removeTranslator(&m_words); }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;
    bool loaded() const { return m_loaded; }

private:
    QTranslator m_words;
    bool m_loaded = false;
};

inline investigation::Outcome outcomeOf(values::Observation seen)
{
    using namespace values;
    seen.startedAt = 1767225600000; // 2026-01-01T00:00:00Z
    seen.target.url = parseUrl("wss://ada:lovelace@example.org/chat?token=s3cr3t-token").value();
    seen.target.headers = {{"Authorization", "Bearer s3cr3t-bearer"}, {"Cookie", "sid=s3cr3t-cookie"}};
    for (const auto stage : kStages)
        seen.stages.push_back({stage, CheckStatus::Passed, 0.5, 1234.56, {}});
    seen.stages[0].checks = {{"dns-lookup",
                              CheckStatus::Passed,
                              {{"host", "example.org"}, {"addresses", "192.0.2.1"}, {"n", "1"}},
                              1}};
    seen.stages[3].status = CheckStatus::Failed;
    seen.stages[3].checks = {{"tls-certificate-dates",
                              CheckStatus::Failed,
                              {{"notBefore", "2025-01-01T00:00:00Z"}, {"notAfter", "2025-12-20T00:00:00Z"}},
                              2}};
    seen.stages[6].status = CheckStatus::Skipped;
    investigation::Outcome outcome;
    outcome.verdict = diagnosis::diagnose(seen).verdict;
    outcome.observation = std::move(seen);
    return outcome;
}

inline investigation::Outcome expired()
{
    auto seen = support::healthySecure();
    seen.tls.faults = {{values::ChainFault::Expired,
                        0,
                        {{"subject", "CN=example.org"}, {"notAfter", "2025-12-20T00:00:00Z"}}}};
    auto outcome = outcomeOf(seen);
    outcome.experiments = {{"without-tls", "upgrade-no-answer", "rules-out:tls-plain-http"}};
    outcome.verdict.alternatives = {{"tls-plain-http", values::Confidence::Possible}};
    outcome.verdict.findings = {{"close-tcp-left-open", false, {}}};
    return outcome;
}

inline investigation::Outcome redirected()
{
    return outcomeOf(support::refused(
        302, {{"Location", "https://eve:hunter2@example.org/login?session=s3cr3t-session&next=%2Fchat"}},
        "Set-Cookie: sid=s3cr3t-body\r\n<p>Moved</p>"));
}

inline investigation::Outcome healthy()
{
    return outcomeOf(support::healthySecure());
}

inline investigation::Outcome cancelled()
{
    auto seen = support::healthy();
    seen.cancelled = true;
    return outcomeOf(seen);
}

/// A handshake that the server ended behind its ServerHello; what it wrote would upset a terminal.
inline investigation::Outcome shaken()
{
    using values::Direction;
    auto outcome = healthy();
    auto &tls = outcome.observation.tls;
    tls.keyExchangeBits = 253;
    tls.acceptableAuthorities = {"CN=Some CA,O=Example"};
    tls.certificateRequested = true;
    tls.transcript = {{Direction::Sent,
                       22,
                       1,
                       "ClientHello",
                       331,
                       false,
                       1.5,
                       {{"serverName", "example.org"},
                        {"versions", "TLSv1.3"},
                        {"versions", "TLSv1.2"},
                        {"alpn", "http/1.1"},
                        {"ticketSize", "0"}}},
                      {Direction::Received,
                       22,
                       2,
                       "ServerHello",
                       122,
                       false,
                       3.5,
                       {{"cipherSuite", "TLS_AES_128_GCM_SHA256"},
                        {"alpn", "\x1b[2J|`"},
                        {"authorities", "CN=A,O=B"},
                        {"authorities", "CN=C"},
                        {"sessionIdSize", "1"}}},
                      {Direction::Received,
                       21,
                       40,
                       "handshake_failure",
                       2,
                       true,
                       1234.5,
                       {{"level", "fatal"}, {"code", "40"}}}};
    tls.transcriptDropped = true;
    return outcome;
}

inline std::vector<investigation::Outcome> all()
{
    return {expired(), redirected(), healthy(), cancelled(), shaken()};
}

inline const char *const kSecrets[] = {"ada",           "lovelace", "s3cr3t-token",   "s3cr3t-bearer",
                                       "s3cr3t-cookie", "hunter2",  "s3cr3t-session", "s3cr3t-body"};

} // namespace samples
