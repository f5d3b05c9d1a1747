#pragma once
#include "catalogue/catalogue.h"
#include "investigation/investigation.h"
#include "values/progress.h"
#include "values/tls_scan.h"
#include "values/url.h"

#include <QLocale>
#include <QString>

/// Ids into words of the language whose translators are installed; \ref catalogue prose needs the language's
/// name.
namespace report {

/// Makes the words' files (":/i18n/<language>/report.qm") known; once, before a translator is loaded.
void initResources();

QString stageName(values::StageId stage);       ///< "DNS", "TLS", "Opening"
QString statusName(values::CheckStatus status); ///< "passed" / « réussie »
/// The same of a whole stage: "interrupted" where the user cut it off.
QString statusName(const values::StageRecord &stage);
QString statusName(values::CheckStatus ofStage, bool interrupted);
QString checkName(const QString &checkId);       ///< short name of a check
QString checkDetail(const values::Check &check); ///< what it found, one sentence
QString evidenceLabel(const QString &label);
/// Dates and numbers in the locale; secrets masked unless \p showSecrets.
QString evidenceValue(const values::Evidence &evidence, const QLocale &locale, bool showSecrets = false);
QString confidenceName(values::Confidence confidence);
QString factName(const QString &key);                        ///< "category" → "Category"
QString factValue(const QString &key, const QString &value); ///< ids (comma-separated) → words
QString categoryName(const QString &category);
QString sectionName(catalogue::PageKind kind, const QString &key); ///< heading shown for "## fix"
QString urlFault(values::UrlFault fault);                          ///< the sentence, with what to do next
QString experimentSentence(const values::ExperimentRecord &record, const catalogue::Catalogue &catalogue,
                           const QString &language);

/// What lies behind a connection that is not trusted, in one sentence or two.
QString behindSentence(const investigation::Behind &behind, const catalogue::Catalogue &catalogue,
                       const QString &language);

/// A verdict in words.
struct VerdictWords
{
    QString code;         ///< "1015", or "—" when cancelled
    QString codeName;     ///< official English name
    QString codeTitle;    ///< title of the code's page in the language
    QString cause;        ///< title of the cause
    QString summary;      ///< one sentence, placeholders filled
    QString explanation;  ///< Markdown
    QStringList remedies; ///< Markdown, one each
};
VerdictWords words(const values::Verdict &verdict, const catalogue::Catalogue &catalogue,
                   const QString &language, bool showSecrets = false);

/// The sentence of a cause, placeholders filled; secrets masked unless \p showSecrets.
QString causeSummary(const QString &cause, const values::Params &params,
                     const catalogue::Catalogue &catalogue, const QString &language,
                     bool showSecrets = false);

/// What is weak, one sentence, and what to do about it, another.
struct WeaknessWords
{
    QString summary;
    QString advice;
};
WeaknessWords words(const values::Weakness &weakness, const QLocale &locale);
QString severityName(values::Severity severity);
/// Is it not known of some version whether it is spoken?
bool isUndetermined(const values::TlsScan &scan);
/// A scan in one sentence: what came of it.
QString scanSummary(const values::TlsScan &scan);
/// HOST, HOST:PORT, [ADDRESS]:PORT or a wss:// URL; nothing: \p error has a sentence.
std::optional<values::ScanTarget> scanTarget(const QString &typed, QString &error);
/// "example.org:443", an IPv6 address in brackets.
QString scanAddress(const values::TlsScan &scan);
/// Why something could not be determined: "reset" → "the connection was reset".
QString unknownReason(const std::string &why);

/// What known clients show for what the verdict names; where data came after the Close frame, for that: it
/// outweighs the healthy code.
QList<catalogue::ClientReaction> clientReactions(const values::Verdict &verdict,
                                                 const catalogue::Catalogue &catalogue);

/// Markdown without its marks and link targets.
QString plain(const QString &markdown);

} // namespace report
