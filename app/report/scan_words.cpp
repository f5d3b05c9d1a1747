// What a scan found, in words.
#include "report/format.h"
#include "report/words.h"
#include "report/words_table.h"

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
    Word{"", QT_TRANSLATE_NOOP("ScanReason", "it was not asked any more")},
};

bool anySpoken(const values::TlsScan &scan)
{
    return std::any_of(scan.versions.begin(), scan.versions.end(), [](const values::ScannedVersion &version) {
        return version.spoken == values::Spoken::Yes;
    });
}

/// Why there is nothing to tell of TLS; empty where there is.
QString unreached(const values::TlsScan &scan)
{
    if (scan.dns != values::DnsOutcome::Resolved && scan.dns != values::DnsOutcome::Literal)
        return Scan::tr("The name could not be resolved: check how it is written.");
    if (scan.notTls)
        return Scan::tr(
            "Something answers there, but not in TLS: check the port, or whether TLS is turned on.");
    switch (scan.tcp) {
    case values::TcpOutcome::Refused:
        return Scan::tr("Connection refused: nothing listens on this port.");
    case values::TcpOutcome::TimedOut:
        return Scan::tr("No connection came about in time: a firewall may drop them.");
    case values::TcpOutcome::Connected:
        return Scan::tr("No version of TLS was spoken.");
    default:
        return Scan::tr("The server cannot be reached.");
    }
}

} // namespace

std::optional<values::ScanTarget> scanTarget(const QString &typed, QString &error)
{
    const bool isUrl = typed.contains(QLatin1String("://"));
    const auto url = values::parseUrl((isUrl ? typed : QStringLiteral("wss://") + typed).toStdString());
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
    if (!anySpoken(scan)) {
        if (scan.cancelled)
            return Scan::tr("Interrupted before anything was known.");
        return unreached(scan);
    }
    const auto weak = std::count_if(scan.weaknesses.begin(), scan.weaknesses.end(), [](const auto &weakness) {
        return weakness.severity != values::Severity::Info;
    });
    if (weak == 0)
        return Scan::tr("Nothing weak was found.");
    return Scan::tr("%n weakness(es) found.", nullptr, static_cast<int>(weak));
}

} // namespace report
