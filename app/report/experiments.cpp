// What an experiment changed, what came of it and what that means, in sentences.
#include "report/format.h"
#include "report/words.h"

#include <QCoreApplication>

#include <string_view>

namespace report {

namespace {

struct Row
{
    std::string_view changed;
    const char *confirms; ///< %1: outcome of the second run, %2: cause
    const char *rulesOut;
};
constexpr Row kRows[] = {
    {"without-tls",
     QT_TRANSLATE_NOOP(
         "Report", "Repeated without TLS on the same port, the test ended with “%1”. This confirms “%2”."),
     QT_TRANSLATE_NOOP(
         "Report", "Repeated without TLS on the same port, the test ended with “%1”. This rules out “%2”.")},
    {"with-tls",
     QT_TRANSLATE_NOOP("Report",
                       "Repeated with TLS on the same port, the test ended with “%1”. This confirms “%2”."),
     QT_TRANSLATE_NOOP("Report",
                       "Repeated with TLS on the same port, the test ended with “%1”. This rules out “%2”.")},
    {"without-origin",
     QT_TRANSLATE_NOOP("Report",
                       "Repeated without an Origin header, the test ended with “%1”. This confirms “%2”."),
     QT_TRANSLATE_NOOP("Report",
                       "Repeated without an Origin header, the test ended with “%1”. This rules out “%2”.")},
    {"with-origin",
     QT_TRANSLATE_NOOP(
         "Report",
         "Repeated with the site’s own Origin header, the test ended with “%1”. This confirms “%2”."),
     QT_TRANSLATE_NOOP(
         "Report",
         "Repeated with the site’s own Origin header, the test ended with “%1”. This rules out “%2”.")},
    {"every-offer",
     QT_TRANSLATE_NOOP("Report", "Asked again with every TLS version, cipher suite and group, one version a "
                                 "connection, the server’s refusal reads as “%1”. This confirms “%2”."),
     QT_TRANSLATE_NOOP("Report", "Asked again with every TLS version, cipher suite and group, one version a "
                                 "connection, the server still gives “%1”. This rules out “%2”.")},
    {"",
     QT_TRANSLATE_NOOP("Report",
                       "Repeated with one thing changed, the test ended with “%1”. This confirms “%2”."),
     QT_TRANSLATE_NOOP("Report",
                       "Repeated with one thing changed, the test ended with “%1”. This rules out “%2”.")},
};

constexpr const char *kUndecided = QT_TRANSLATE_NOOP(
    "Report", "Repeated with one thing changed, the test gave no clear answer: “%1” stays as it was.");

constexpr const char *kSuggested = QT_TRANSLATE_NOOP(
    "Report", "Repeated with one thing changed, the connection ended without a word about why. "
              "This speaks for “%1” and proves nothing yet.");

constexpr const char *kBehindGood = QT_TRANSLATE_NOOP(
    "Report",
    "Past the failure of trust, on a second connection without your credentials, headers, query "
    "values, path parameters, subprotocols, message and client certificate: the opening succeeded and the "
    "connection closed in good order. Nothing else was found wrong.");
constexpr const char *kBehindBad = QT_TRANSLATE_NOOP(
    "Report", "Past the failure of trust, on a second connection without your credentials, headers, query "
              "values, path parameters, subprotocols, message and client certificate, the test ended with "
              "“%1”: %2 If the "
              "server needs what was left out, that may be why.");

} // namespace

QString experimentSentence(const values::ExperimentRecord &record, const catalogue::Catalogue &catalogue,
                           const QString &language)
{
    const auto title = [&](const QString &cause) {
        const auto text = catalogue.title({catalogue::PageKind::Cause, cause}, language);
        return text.isEmpty() ? cause : text;
    };
    const auto meaning = QString::fromStdString(record.meaning);
    const bool confirms = meaning.startsWith(QLatin1String("confirms:"));
    if (meaning.startsWith(QLatin1String("undecided:")))
        return numbered(QCoreApplication::translate("Report", kUndecided),
                        {title(QString::fromStdString(record.outcome))});
    if (meaning.startsWith(QLatin1String("suggests:")))
        return numbered(QCoreApplication::translate("Report", kSuggested),
                        {title(meaning.section(QLatin1Char(':'), 1))});
    const auto *row = kRows;
    while (!row->changed.empty() && row->changed != record.changed)
        ++row;
    return numbered(
        QCoreApplication::translate("Report", confirms ? row->confirms : row->rulesOut),
        {title(QString::fromStdString(record.outcome)), title(meaning.section(QLatin1Char(':'), 1))});
}

QString behindSentence(const investigation::Behind &behind, const catalogue::Catalogue &catalogue,
                       const QString &language)
{
    if (behind.verdict.healthy)
        return QCoreApplication::translate("Report", kBehindGood);
    const auto said = words(behind.verdict, catalogue, language);
    return numbered(QCoreApplication::translate("Report", kBehindBad), {said.cause, said.summary});
}

} // namespace report
