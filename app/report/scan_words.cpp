// What a scan found, in words.
#include "report/format.h"
#include "report/words.h"
#include "report/words_table.h"
#include "values/foreign_protocol.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace report {

namespace {

struct Scan
{
    Q_DECLARE_TR_FUNCTIONS(Scan)
};

constexpr std::array kSeverities{
    Word{"high", QT_TRANSLATE_NOOP("Severity", "serious")},
    Word{"medium", QT_TRANSLATE_NOOP("Severity", "weak")},
    Word{"low", QT_TRANSLATE_NOOP("Severity", "minor")},
    Word{"info", QT_TRANSLATE_NOOP("Severity", "note")},
};

constexpr std::array kReasons{
    Word{"reset", QT_TRANSLATE_NOOP("ScanReason", "the server reset the connection instead of answering")},
    Word{"fin", QT_TRANSLATE_NOOP("ScanReason", "the server closed the connection without an answer")},
    Word{"timed-out", QT_TRANSLATE_NOOP("ScanReason", "no answer came in time")},
    Word{"limit", QT_TRANSLATE_NOOP("ScanReason", "the limit of connections was reached")},
    Word{"malformed", QT_TRANSLATE_NOOP("ScanReason", "the answer cannot be read")},
    Word{"too-long", QT_TRANSLATE_NOOP("ScanReason", "the answer is too long")},
    Word{"not-tls", QT_TRANSLATE_NOOP("ScanReason", "the answer is not TLS")},
    Word{"not-offered", QT_TRANSLATE_NOOP("ScanReason", "the server chose what was not offered")},
    Word{"other-version", QT_TRANSLATE_NOOP("ScanReason", "the server chose a version that was not offered")},
    Word{"no-group", QT_TRANSLATE_NOOP("ScanReason", "the server named no group")},
    Word{"curve-of-certificate",
         QT_TRANSLATE_NOOP("ScanReason",
                           "the server always takes the curve of its certificate where that is offered, and "
                           "refuses where it is not")},
    Word{"cancelled", QT_TRANSLATE_NOOP("ScanReason", "the scan was interrupted")},
    Word{"local", QT_TRANSLATE_NOOP("ScanReason", "this program could not ask")},
    Word{"", QT_TRANSLATE_NOOP("ScanReason", "it was not asked any more")},
};

/// Something answers, and whether in TLS is not known.
QString undetermined(const values::TlsScan &scan)
{
    const auto why = values::whyUnknown(scan);
    if (why == "alert-unrecognized_name" && scan.target.serverName.empty())
        return Scan::tr(
            "The server speaks TLS, but only with those who ask for a name that it knows (alert "
            "unrecognized_name), and no name was asked for: give one as the server name (--sni).");
    if (why == "alert-unrecognized_name")
        return numbered(Scan::tr("The server speaks TLS, but knows no “%1” (alert unrecognized_name): give "
                                 "another name as the server name (--sni)."),
                        {visibleText(QString::fromStdString(scan.target.serverName))});
    if (why == "timed-out")
        return numbered(Scan::tr("Whether TLS is spoken there could not be determined: the server takes "
                                 "connections, but gave no answer within %1 s."),
                        {wordsLocale().toString(double(scan.target.connectionLimit.count()) / 1000)});
    return numbered(Scan::tr("Whether TLS is spoken there could not be determined: %1."),
                    {unknownReason(why)});
}

/// Something answers in another language.
QString foreign(const values::TlsScan &scan)
{
    const auto protocol = values::name(values::recognise(scan.firstBytes));
    if (protocol.empty())
        return Scan::tr(
            "Something answers there, but not in TLS: check the port, or whether TLS is turned on.");
    return numbered(Scan::tr("The server speaks %1 there, without TLS: check the port, or turn TLS on."),
                    {QString::fromUtf8(protocol.data(), qsizetype(protocol.size()))});
}

/// Why there is nothing to tell of TLS.
QString unreached(const values::TlsScan &scan)
{
    if (scan.dns != values::DnsOutcome::Resolved && scan.dns != values::DnsOutcome::Literal)
        return Scan::tr("The name could not be resolved: check how it is written.");
    if (scan.notTls)
        return foreign(scan);
    switch (scan.tcp) {
    case values::TcpOutcome::Refused:
        return Scan::tr("Connection refused: nothing listens on this port.");
    case values::TcpOutcome::TimedOut:
        return Scan::tr("No connection came about in time: a firewall may drop them.");
    case values::TcpOutcome::Connected:
        return isUndetermined(scan) ? undetermined(scan) : Scan::tr("No version of TLS was spoken.");
    default:
        return Scan::tr("The server cannot be reached.");
    }
}

QString nothingWeak(const values::TlsScan &scan)
{
    const int open = values::unanswered(scan);
    if (open > 0)
        return Scan::tr("Nothing weak among what could be determined; %n question(s) unanswered.", nullptr,
                        open);
    return values::isComplete(scan)
               ? Scan::tr("Nothing weak was found.")
               : Scan::tr("Nothing weak among what was asked, but the scan did not come to its end.");
}

/// A bare IPv6 address gets its brackets.
QString asUrl(const QString &typed)
{
    if (typed.contains(QLatin1String("://")))
        return typed;
    static const QRegularExpression address(QStringLiteral("^[0-9A-Fa-f:.]+(%[^/?#@]+)?$"));
    const bool bare = typed.count(QLatin1Char(':')) > 1 && address.match(typed).hasMatch();
    return QStringLiteral("wss://") + (bare ? QLatin1Char('[') + typed + QLatin1Char(']') : typed);
}

} // namespace

std::optional<values::ScanTarget> scanTarget(const QString &typed, QString &error)
{
    const auto url = values::parseUrl(asUrl(typed).toStdString());
    if (!url) {
        error = urlFault(url.error());
        return std::nullopt;
    }
    if (!url.value().secure) {
        error = numbered(
            QCoreApplication::translate(
                "Scan", "“%1” is not encrypted: there is no TLS to scan. Write wss:// or HOST:PORT."),
            {visibleText(typed)});
        return std::nullopt;
    }
    values::ScanTarget target;
    target.host = url.value().host;
    target.port = url.value().port;
    return target;
}

QString scanAddress(const values::TlsScan &scan)
{
    const auto host = visibleText(QString::fromStdString(scan.target.host));
    const auto shown = host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    return shown + QLatin1Char(':') + QString::number(scan.target.port);
}

bool isUndetermined(const values::TlsScan &scan)
{
    return std::any_of(scan.versions.begin(), scan.versions.end(),
                       [](const auto &version) { return version.spoken == values::Spoken::Unknown; });
}

QString severityName(values::Severity severity)
{
    return wordOf(kSeverities, "Severity", values::id(severity));
}

QString unknownReason(const std::string &why)
{
    constexpr std::string_view kAlert = "alert-";
    constexpr std::string_view kTcp = "tcp-";
    if (std::string_view(why).starts_with(kAlert))
        return numbered(QCoreApplication::translate(
                            "ScanReason", "the server answered with the alert %1, which is no refusal"),
                        {QString::fromStdString(why.substr(kAlert.size()))});
    if (std::string_view(why).starts_with(kTcp))
        return QCoreApplication::translate("ScanReason", "no connection came about");
    return wordOf(kReasons, "ScanReason", std::string_view(why));
}

QString scanSummary(const values::TlsScan &scan)
{
    if (scan.ownFault)
        return Scan::tr("The scan itself failed: nothing is known of the server.");
    if (!values::anySpoken(scan)) {
        if (scan.cancelled)
            return Scan::tr("Interrupted before anything was known.");
        return unreached(scan);
    }
    const auto weak = std::count_if(scan.weaknesses.begin(), scan.weaknesses.end(), [](const auto &weakness) {
        return weakness.severity != values::Severity::Info;
    });
    if (weak == 0)
        return nothingWeak(scan);
    return Scan::tr("%n weakness(es) found.", nullptr, static_cast<int>(weak));
}

} // namespace report
