// What a scan found, block by block.
#include "report/scan_outline.h"

#include "report/format.h"
#include "report/words.h"
#include "report/words_table.h"
#include "values/iso_time.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace report {

namespace {

using Kind = ScanBlock::Kind;
using Tone = ScanBlock::Tone;
using values::Preference;
using values::Severity;
using values::Spoken;

struct Scan
{
    Q_DECLARE_TR_FUNCTIONS(Scan)
};

constexpr std::array kPreferences{
    Word{"server", QT_TRANSLATE_NOOP("Scan", "The server’s order counts.")},
    Word{"client", QT_TRANSLATE_NOOP("Scan", "The client’s order counts.")},
    Word{"mixed", QT_TRANSLATE_NOOP("Scan", "The server’s order counts, in part as the client wishes.")},
    Word{"unknown", QT_TRANSLATE_NOOP("Scan", "Whose order counts could not be determined.")},
};

struct Sign
{
    const char *mark;
    Tone tone;
};
constexpr Sign kGood{"✓", Tone::Good};
constexpr Sign kBad{"✗", Tone::Bad};
constexpr Sign kWarning{"!", Tone::Warning};
constexpr Sign kUnknown{"?", Tone::Warning};
constexpr Sign kNothing{"–", Tone::Dim};

QString text(std::string_view given)
{
    return QString::fromUtf8(given.data(), static_cast<qsizetype>(given.size()));
}

struct Writer
{
    const values::TlsScan &scan;
    QLocale locale;
    QList<ScanBlock> blocks;

    void mark(const Sign &sign, const QString &line, int level)
    {
        blocks.append({Kind::Mark, sign.tone, QString::fromUtf8(sign.mark), line, {}, level});
    }
    void say(const QString &line, int level, Tone tone = Tone::Plain)
    {
        blocks.append({Kind::Text, tone, {}, line, {}, level});
    }
    void heading(const QString &line) { blocks.append({Kind::Heading, Tone::Bold, {}, line, {}, 0}); }
    void table(const QList<QStringList> &rows, int level)
    {
        blocks.append({Kind::Table, Tone::Plain, {}, {}, rows, level});
    }
    void gap() { blocks.append({Kind::Gap, Tone::Plain, {}, {}, {}, 0}); }
    void head();
    bool isWeak() const;
    Sign verdict() const;
    void weaknesses();
    void versions();
    void suites(const values::ScannedVersion &version);
    void groups();
    void certificates();
    void extensions();
    void foot();
};

void Writer::head()
{
    blocks.append({Kind::Title, Tone::Bold, {}, scanAddress(scan), {}, 0});
    if (!scan.address.empty() && scan.address != scan.target.host)
        say(numbered(Scan::tr("Connected to %1."), {text(scan.address)}), 0, Tone::Dim);
    gap();
    mark(verdict(), scanSummary(scan), 0);
    const int open = values::unanswered(scan);
    if (isWeak() && open > 0)
        mark(kUnknown, Scan::tr("%n question(s) unanswered: there may be more.", nullptr, open), 0);
}

bool Writer::isWeak() const
{
    return std::any_of(scan.weaknesses.begin(), scan.weaknesses.end(),
                       [](const values::Weakness &weakness) { return weakness.severity != Severity::Info; });
}

/// Good only where everything that was asked was answered.
Sign Writer::verdict() const
{
    if (!values::anySpoken(scan)) {
        const bool silent = scan.tcp == values::TcpOutcome::Connected && !scan.notTls;
        return (silent && isUndetermined(scan)) || scan.cancelled ? kUnknown : kBad;
    }
    return isWeak() ? kBad : values::isComplete(scan) ? kGood : kWarning;
}

void Writer::weaknesses()
{
    if (scan.weaknesses.empty())
        return;
    heading(Scan::tr("Weaknesses"));
    for (const auto &weakness : scan.weaknesses) {
        const auto said = words(weakness, locale);
        const auto &sign = weakness.severity == Severity::High   ? kBad
                           : weakness.severity == Severity::Info ? kNothing
                                                                 : kWarning;
        //: %1: how bad, %2: what is weak
        mark(sign, numbered(Scan::tr("%1: %2"), {severityName(weakness.severity), said.summary}), 1);
        say(said.advice, 2, Tone::Dim);
    }
}

void Writer::versions()
{
    heading(Scan::tr("Versions and cipher suites"));
    for (const auto &version : scan.versions) {
        const auto name = text(values::versionName(version.version));
        switch (version.spoken) {
        case Spoken::No:
            mark(kNothing, numbered(Scan::tr("%1: not offered"), {name}), 1);
            break;
        case Spoken::Unknown:
            mark(kUnknown,
                 numbered(Scan::tr("%1: could not be determined: %2."), {name, unknownReason(version.why)}),
                 1);
            break;
        case Spoken::Yes:
            mark(version.version >= 0x0303 ? kGood : kWarning, numbered(Scan::tr("%1: offered"), {name}), 1);
            suites(version);
            break;
        }
    }
}

void Writer::suites(const values::ScannedVersion &version)
{
    QList<QStringList> rows;
    const auto same = std::find_if(scan.versions.begin(), scan.versions.end(), [&](const auto &other) {
        return other.version < version.version && other.suites == version.suites;
    });
    if (same != scan.versions.end()) {
        say(numbered(Scan::tr("the same suites as %1"), {text(values::versionName(same->version))}), 3);
        return;
    }
    for (const auto &suite : version.suites) {
        auto key = text(suite.group);
        if (suite.dhBits > 0)
            key = numbered(Scan::tr("DH %1 bits"), {locale.toString(suite.dhBits)});
        rows.append({text(suite.name), numbered(Scan::tr("%1 bits"), {locale.toString(suite.bits)}), key});
    }
    table(rows, 3);
    if (version.preference != Preference::Single)
        say(wordOf(kPreferences, "Scan", values::id(version.preference)), 3, Tone::Dim);
    if (version.preference == Preference::Server && !version.orderProved)
        say(Scan::tr("Not every place in its order was proved; a gentle scan does that."), 3, Tone::Dim);
    if (!version.undetermined.empty())
        say(numbered(Scan::tr("%n other suite(s) could not be determined: %2.", nullptr,
                              static_cast<int>(version.undetermined.size())),
                     {locale.toString(version.undetermined.size()), unknownReason(version.why)}),
            3, Tone::Warning);
}

void Writer::groups()
{
    if (scan.groups.empty())
        return;
    heading(Scan::tr("Groups of the key exchange"));
    QList<QStringList> rows;
    QStringList unknown;
    QString older;
    for (const auto &version : scan.versions) {
        if (version.version < 0x0304 && version.spoken == Spoken::Yes)
            older = text(values::versionName(version.version));
    }
    for (const auto &group : scan.groups) {
        QStringList where;
        if (group.tls13 == Spoken::Yes)
            where << QStringLiteral("TLS 1.3");
        if (group.older == Spoken::Yes)
            where << older;
        if (where.isEmpty()) {
            unknown << text(group.name);
            continue;
        }
        auto strength = numbered(Scan::tr("%1 bits"), {locale.toString(group.bits)});
        if (group.postQuantum)
            strength += QStringLiteral(", ") + Scan::tr("post-quantum");
        rows.append({text(group.name), where.join(QStringLiteral(", ")), strength});
    }
    table(rows, 1);
    if (!unknown.isEmpty())
        say(numbered(Scan::tr("%1: could not be determined: %2."),
                     {unknown.join(QStringLiteral(", ")), unknownReason(scan.groupsWhy)}),
            1, Tone::Warning);
}

void Writer::certificates()
{
    if (scan.certificates.empty())
        return;
    heading(Scan::tr("Certificates"));
    for (const auto &certificate : scan.certificates) {
        if (certificate.chain.empty())
            continue;
        const auto &leaf = certificate.chain.front();
        const auto date = [this](std::int64_t seconds) {
            return dateText(QString::fromStdString(values::isoTime(seconds)), locale);
        };
        //: %1: kind of key, %2: its size in bits
        const auto key =
            numbered(Scan::tr("%1, %2 bits"), {text(leaf.keyType), locale.toString(leaf.keyBits)});
        say(key, 1, Tone::Bold);
        table(
            {{Scan::tr("Certificate of"), visibleText(text(leaf.subject))},
             {Scan::tr("Issued by"), visibleText(text(leaf.issuer))},
             {Scan::tr("Valid"), numbered(Scan::tr("%1 to %2"), {date(leaf.notBefore), date(leaf.notAfter)})},
             {Scan::tr("Signature"), text(leaf.signatureAlgorithm)},
             {Scan::tr("Certificates sent"), locale.toString(certificate.chain.size())}},
            2);
    }
}

void Writer::extensions()
{
    struct Row
    {
        Spoken spoken;
        Spoken wanted;
        QString yes;
        QString no;
    };
    const std::array rows{
        Row{scan.secureRenegotiation, Spoken::Yes, Scan::tr("Secure renegotiation is supported."),
            Scan::tr("Secure renegotiation is missing.")},
        Row{scan.extendedMasterSecret, Spoken::Yes, Scan::tr("The extended master secret is supported."),
            Scan::tr("The extended master secret is missing.")},
        Row{scan.fallbackProtection, Spoken::Yes, Scan::tr("TLS_FALLBACK_SCSV is understood."),
            Scan::tr("TLS_FALLBACK_SCSV is not understood.")},
        Row{scan.compression, Spoken::No, Scan::tr("Compression is accepted."),
            Scan::tr("Compression is off.")},
        Row{scan.heartbeat, Spoken::No, Scan::tr("Heartbeats are accepted."),
            Scan::tr("Heartbeats are off.")},
    };
    if (std::all_of(rows.begin(), rows.end(), [](const Row &row) { return row.spoken == Spoken::Unknown; }))
        return;
    heading(Scan::tr("Protections"));
    for (const auto &row : rows) {
        if (row.spoken != Spoken::Unknown)
            mark(row.spoken == row.wanted ? kGood : kWarning, row.spoken == Spoken::Yes ? row.yes : row.no,
                 1);
    }
    if (scan.clientCertificate == Spoken::Yes)
        mark(kNothing, Scan::tr("A certificate of the client is asked for."), 1);
    if (scan.fallbackApplies && scan.fallbackProtection == Spoken::Unknown)
        mark(kUnknown, Scan::tr("Whether TLS_FALLBACK_SCSV is understood could not be determined."), 1);
}

void Writer::foot()
{
    gap();
    if (scan.cancelled)
        mark(kWarning, Scan::tr("Interrupted: the list may be incomplete."), 0);
    if (scan.outOfTime)
        mark(kWarning, Scan::tr("The time for the whole scan was over: the list may be incomplete."), 0);
    if (scan.limitReached)
        mark(kWarning,
             Scan::tr("The limit of connections was reached: the list may be incomplete. A gentle scan needs "
                      "fewer."),
             0);
    const auto seconds = locale.toString(scan.durationMs / 1000, 'f', 2);
    say(numbered(
            Scan::tr("%n connection(s), %2 round trips one after the other, %3 s", nullptr, scan.connections),
            {locale.toString(scan.connections), locale.toString(scan.roundTrips), seconds}),
        0, Tone::Dim);
}

} // namespace

QList<ScanBlock> scanOutline(const values::TlsScan &scan, const QLocale &locale)
{
    Writer writer{scan, locale, {}};
    writer.head();
    if (values::anySpoken(scan)) {
        writer.weaknesses();
        writer.versions();
        writer.groups();
        writer.certificates();
        writer.extensions();
    }
    writer.foot();
    return writer.blocks;
}

} // namespace report
