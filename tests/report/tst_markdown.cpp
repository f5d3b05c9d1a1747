#include "report/report.h"
#include "samples.h"

#include <QTest>

class MarkdownTest : public QObject
{
    Q_OBJECT

private:
    const catalogue::Catalogue m_catalogue;

private Q_SLOTS:
    void theHeadingNamesCodeAndCause()
    {
        const auto text = report::toMarkdown(samples::expired(), m_catalogue, {});
        QVERIFY2(text.startsWith(QStringLiteral("## 1015 — TLS Handshake: ")), qPrintable(text));
    }

    void everyTableRowHasAsManyCellsAsItsHead()
    {
        for (const auto &outcome : samples::all()) {
            qsizetype cells = 0;
            for (auto line : report::toMarkdown(outcome, m_catalogue, {}).split(QLatin1Char('\n'))) {
                line.remove(QStringLiteral("\\|"));
                if (!line.startsWith(QLatin1Char('|'))) {
                    cells = 0;
                    continue;
                }
                const auto here = line.count(QLatin1Char('|'));
                QVERIFY2(cells == 0 || cells == here, qPrintable(line));
                cells = here;
            }
        }
    }

    void whatThePeerSaysIsNoMarkup()
    {
        auto outcome = samples::healthy();
        outcome.verdict.evidence = {{"closeReason", "a `b` | c", std::nullopt, std::nullopt, {}}};
        const auto text = report::toMarkdown(outcome, m_catalogue, {});
        QVERIFY2(text.contains(QStringLiteral("`` a `b` \\| c ``")), qPrintable(text));
    }

    void theHandshakeIsATable()
    {
        const samples::Speaking words(QStringLiteral("en"));
        const auto text = report::toMarkdown(samples::shaken(), m_catalogue, {});
        QVERIFY2(text.contains(QStringLiteral("| → | ClientHello | 331 bytes | 1.5 ms | Server name (SNI): "
                                              "`example.org`<br>Versions offered: `TLSv1.3, TLSv1.2`")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("| ← | Alert handshake\\_failure | 2 bytes |")),
                 qPrintable(text));
        QVERIFY(!report::toMarkdown(samples::redirected(), m_catalogue, {})
                     .contains(QStringLiteral("ClientHello")));
    }

    void noLinkOfTheCatalogueIsLeft()
    {
        for (const auto &outcome : samples::all())
            QVERIFY(!report::toMarkdown(outcome, m_catalogue, {}).contains(QStringLiteral("](")));
    }

    void noSecretIsShown()
    {
        for (const auto &outcome : samples::all()) {
            const auto text = report::toMarkdown(outcome, m_catalogue, {});
            for (const auto *secret : samples::kSecrets)
                QVERIFY2(!text.contains(QLatin1String(secret)), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(MarkdownTest)
#include "tst_markdown.moc"
