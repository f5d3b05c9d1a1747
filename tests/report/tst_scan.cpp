// Nothing of a scan is told by its id: every reason and every weakness has words in both languages, and the
// sign beside the summary says how much is known.
#include "report/report.h"
#include "report/scan_outline.h"
#include "report/words.h"
#include "samples.h"
#include "values/observation.h"

#include <QTest>

using values::Severity;
using values::Spoken;

class TestScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasWords();
    void everyWeaknessOfACertificateHasWords();
    void theSignSaysHowMuchIsKnown();
};

namespace {

values::TlsScan clean()
{
    values::TlsScan scan;
    scan.target.host = "example.test";
    scan.dns = values::DnsOutcome::Resolved;
    scan.tcp = values::TcpOutcome::Connected;
    for (std::uint16_t code = 0x0300; code <= 0x0304; ++code) {
        values::ScannedVersion version;
        version.version = code;
        version.spoken = code >= 0x0303 ? Spoken::Yes : Spoken::No;
        scan.versions.push_back(version);
    }
    return scan;
}

QString sign(const values::TlsScan &scan)
{
    for (const auto &block : report::scanOutline(scan, QLocale(QStringLiteral("en")))) {
        if (block.kind == report::ScanBlock::Kind::Mark)
            return block.mark;
    }
    return {};
}

} // namespace

void TestScan::everyReasonHasWords()
{
    for (const auto &language : catalogue::languages()) {
        const samples::Speaking words(language);
        for (const auto *why :
             {"fin", "reset", "timed-out", "cancelled", "local", "limit", "malformed", "too-long", "not-tls",
              "not-offered", "other-version", "no-group", "curve-of-certificate"}) {
            const auto said = report::unknownReason(why);
            QVERIFY2(!said.isEmpty() && said != QLatin1String(why), why);
        }
    }
}

void TestScan::everyWeaknessOfACertificateHasWords()
{
    const QLocale locale(QStringLiteral("en"));
    for (const auto &language : catalogue::languages()) {
        const samples::Speaking words(language);
        for (const auto *id :
             {"certificate-self-signed", "certificate-untrusted-root", "certificate-missing-intermediate",
              "certificate-revoked", "certificate-expired", "certificate-not-yet-valid",
              "certificate-intermediate-expired", "certificate-wrong-host", "certificate-common-name-only",
              "certificate-wrong-usage", "certificate-signature-weak", "certificate-staple-missing",
              "certificate-staple-invalid", "certificate-staple-expired", "certificate-wrong-order",
              "certificate-root-sent", "certificate-key-weak", "certificate-key-dsa",
              "certificate-invalid"}) {
            const auto said = report::words(values::Weakness{id, Severity::High, {}}, locale);
            QVERIFY2(said.summary != QLatin1String(id) && !said.advice.isEmpty(), id);
        }
        const auto expired =
            report::words(values::Weakness{"certificate-expired",
                                           Severity::High,
                                           {{"subject", "a\x1b.test"}, {"notAfter", "2026-03-01T00:00:00Z"}}},
                          locale);
        QVERIFY(expired.summary.contains(QStringLiteral("March 1, 2026")));
        QVERIFY(!expired.summary.contains(QChar(0x1b)));
    }
}

void TestScan::theSignSaysHowMuchIsKnown()
{
    auto scan = clean();
    QCOMPARE(sign(scan), QStringLiteral("✓"));
    scan.versions[0].spoken = Spoken::Unknown;
    QCOMPARE(sign(scan), QStringLiteral("!"));
    scan.weaknesses = {{"certificate-self-signed", Severity::Info, {}}};
    QCOMPARE(sign(scan), QStringLiteral("!"));
    scan.weaknesses = {{"certificate-expired", Severity::High, {}}};
    QCOMPARE(sign(scan), QStringLiteral("✗"));
    auto cut = clean();
    cut.cancelled = true;
    QCOMPARE(sign(cut), QStringLiteral("!"));
    auto silent = clean();
    for (auto &version : silent.versions)
        version.spoken = Spoken::Unknown;
    QCOMPARE(sign(silent), QStringLiteral("?"));
    for (auto &version : silent.versions)
        version.spoken = Spoken::No;
    QCOMPARE(sign(silent), QStringLiteral("✗"));
}

QTEST_GUILESS_MAIN(TestScan)
#include "tst_scan.moc"
