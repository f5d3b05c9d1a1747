#include "report/layout.h"
#include "report/report.h"
#include "samples.h"

#include <QRegularExpression>
#include <QTest>

class TextTest : public QObject
{
    Q_OBJECT

private:
    const catalogue::Catalogue m_catalogue;

    QString text(const investigation::Outcome &outcome, int width, const QString &language) const
    {
        report::Options options;
        options.language = language;
        options.width = width;
        options.handshake = true;
        return report::toText(outcome, m_catalogue, options);
    }

private Q_SLOTS:
    void noLineIsWiderThanAsked_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {40, 60, 80, 100, 132})
            QTest::addRow("%d", width) << width;
    }
    void noLineIsWiderThanAsked()
    {
        QFETCH(int, width);
        for (const auto &language : catalogue::languages()) {
            const samples::Speaking words(language);
            for (const auto &outcome : samples::all()) {
                for (const auto &line : text(outcome, width, language).split(QLatin1Char('\n')))
                    QVERIFY2(line.size() <= width, qPrintable(line));
            }
        }
    }

    void noSecretIsShown()
    {
        for (const auto &outcome : samples::all()) {
            const auto shown = text(outcome, 100, QStringLiteral("en"));
            for (const auto *secret : samples::kSecrets)
                QVERIFY2(!shown.contains(QLatin1String(secret)), qPrintable(shown));
        }
    }

    void aStageThatWasCutOffHasNotFailed()
    {
        const samples::Speaking words(QStringLiteral("en"));
        auto outcome = samples::expired();
        auto &seen = outcome.observation;
        seen.cancelled = true;
        seen.stages = {{values::StageId::Tls,
                        values::CheckStatus::Skipped,
                        0,
                        5,
                        {{"tls-handshake", values::CheckStatus::Skipped, {{"why", "interrupted"}}, 5}}},
                       {values::StageId::Upgrade,
                        values::CheckStatus::Skipped,
                        5,
                        0,
                        {{"upgrade-answer", values::CheckStatus::Skipped, {{"why", "cancelled"}}, 5}}}};
        outcome.verdict = diagnosis::diagnose(seen).verdict;
        const auto shown = text(outcome, 100, QStringLiteral("en"));
        QCOMPARE(shown.count(QLatin1String("interrupted\n")), 1);
        QVERIFY(!shown.contains(QLatin1String("failed\n")));
        QVERIFY(!shown.contains(QLatin1String("--timeout")));
        QCOMPARE(report::checkDetail(seen.stages.front().checks.front()),
                 QStringLiteral("The handshake was cancelled."));
        QCOMPARE(report::checkDetail(seen.stages.back().checks.front()),
                 QStringLiteral("Not run: the test was cancelled."));
    }

    void theVerdictStandsBeforeAllElse()
    {
        const samples::Speaking words(QStringLiteral("en"));
        const auto lines = text(samples::expired(), 100, QStringLiteral("en")).split(QLatin1Char('\n'));
        QCOMPARE(lines.at(0), QStringLiteral("wss://example.org/chat?token=***"));
        QVERIFY(lines.at(4).startsWith(QStringLiteral("✗ 1015 — TLS Handshake")));
        QVERIFY(lines.at(6).contains(QLatin1String("20"))); // the date in the summary
    }

    void aFailedCheckStandsUnderItsStage()
    {
        const samples::Speaking words(QStringLiteral("en"));
        const auto shown = text(samples::expired(), 100, QStringLiteral("en"));
        const QRegularExpression stage(
            QStringLiteral("  ✗ TLS +1,234\\.6 ms  failed\n +✗ Dates of the certificate: "));
        QVERIFY2(shown.contains(stage), qPrintable(shown));
        QVERIFY2(!shown.contains(QStringLiteral("Name lookup")), "what passed needs no line");
    }

    void colourIsOnlyThereWhenAskedFor()
    {
        report::Options options;
        QVERIFY(!report::toText(samples::expired(), m_catalogue, options).contains(QChar(0x1b)));
        options.colour = true;
        QVERIFY(
            report::toText(samples::expired(), m_catalogue, options).contains(QStringLiteral("\x1b[31m✗")));
    }

    void theHandshakeIsAnAlignedListWhenAskedFor()
    {
        const samples::Speaking words(QStringLiteral("en"));
        QVERIFY(!report::toText(samples::shaken(), m_catalogue, {}).contains(QStringLiteral("ClientHello")));
        const auto shown = text(samples::shaken(), 100, QStringLiteral("en"));
        const auto expected = QStringLiteral("  → ClientHello              331 bytes      1.5 ms\n"
                                             "    Server name (SNI)  example.org\n"
                                             "    Versions offered   TLSv1.3, TLSv1.2\n"
                                             "    Protocol (ALPN)    http/1.1\n"
                                             "    Session ticket     empty: one may be sent\n"
                                             "\n"
                                             "  ← ServerHello              122 bytes      3.5 ms\n"
                                             "    Cipher suite          TLS_AES_128_GCM_SHA256\n"
                                             "    Protocol (ALPN)       \\x1b[2J|`\n"
                                             "    Authorities accepted  CN=A,O=B; CN=C\n"
                                             "    Session id            1 byte\n"
                                             "\n"
                                             "  ← Alert handshake_failure    2 bytes  1,234.5 ms  encrypted\n"
                                             "    Level  fatal: it ends the connection\n"
                                             "    Code   40\n"
                                             "  More messages came than are kept.\n");
        QVERIFY2(shown.contains(expected), qPrintable(shown));
        QVERIFY(text(samples::redirected(), 100, QStringLiteral("en"))
                    .contains(QStringLiteral("There was none in this test.")));
    }

    void aWordLongerThanTheLineIsCut()
    {
        QCOMPARE(report::wrapped(QStringLiteral("ab abcdefgh"), 5),
                 QStringList({QStringLiteral("ab"), QStringLiteral("abcde"), QStringLiteral("fgh")}));
    }

    void aNoBreakSpaceKeepsTogether()
    {
        QCOMPARE(report::wrapped(QStringLiteral("vrai\u00a0? non"), 6),
                 QStringList({QStringLiteral("vrai\u00a0?"), QStringLiteral("non")}));
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
