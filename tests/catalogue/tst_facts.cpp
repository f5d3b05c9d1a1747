#include "catalogue/facts.h"

#include <QSet>
#include <QTest>

class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyIdStandsOnce();
    void codesCoverAllNumbersWithoutAGap();
    void factsUseTheWordsThatExist();
    void whatMayNotStandInAFrameIsSentByNobody();
    void aCauseBeginsWithItsStage();
    void aScenarioNamesACauseThatExists();
    void aComparisonIsOfTwoKnownCodes();
    void aVendorsCodesAreTheirs();
    void everySpecificationHasAnAddress();

private:
    catalogue::Catalogue m_catalogue; // makes the embedded files known
    catalogue::Facts m_facts;
};

namespace {

template <class List>
void verifyUnique(const List &list)
{
    QSet<QString> seen;
    for (const auto &entry : list) {
        QVERIFY2(!entry.id.isEmpty() && !seen.contains(entry.id), qPrintable(entry.id));
        seen << entry.id;
    }
    QVERIFY(!seen.isEmpty());
}

} // namespace

void TestFacts::initTestCase()
{
    m_facts = catalogue::loadFacts();
}

void TestFacts::everyIdStandsOnce()
{
    verifyUnique(m_facts.codes);
    verifyUnique(m_facts.causes);
    verifyUnique(m_facts.scenarios);
    verifyUnique(m_facts.specifications);
    verifyUnique(m_facts.vendors);
}

void TestFacts::codesCoverAllNumbersWithoutAGap()
{
    QList<int> owners(65536, 0);
    for (const auto &code : m_facts.codes) {
        QVERIFY(code.first <= code.last);
        for (int number = code.first; number <= code.last; ++number)
            ++owners[number];
    }
    QCOMPARE(owners.indexOf(0), -1);
}

void TestFacts::factsUseTheWordsThatExist()
{
    const auto words = [](const char *text) {
        const auto list = QString::fromLatin1(text).split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    };
    const auto parties = words("client server gateway local peer faulty-peer");
    for (const auto &code : m_facts.codes) {
        QVERIFY2(
            words("normal protocol policy server connection application reserved").contains(code.category),
            qPrintable(code.id));
        QVERIFY2(words("yes never local-only if-registered").contains(code.wire), qPrintable(code.id));
        QVERIFY2(words("yes no depends").contains(code.clean), qPrintable(code.id));
        QVERIFY2(words("info warning error").contains(code.severity), qPrintable(code.id));
        QVERIFY2(words("no-need jitter back-off after-fix after-credentials other-address by-vendor none")
                     .contains(code.retry),
                 qPrintable(code.id));
        QVERIFY2(words("rfc6455 iana none").contains(code.registry), qPrintable(code.id));
        for (const auto &party : code.sentBy + code.generatedBy)
            QVERIFY2(parties.contains(party), qPrintable(code.id));
    }
}

void TestFacts::whatMayNotStandInAFrameIsSentByNobody()
{
    for (const auto &code : m_facts.codes) {
        if (code.wire == QLatin1String("never") || code.wire == QLatin1String("local-only"))
            QVERIFY2(code.sentBy.isEmpty() && !code.closeApi, qPrintable(code.id));
        else if (code.wire == QLatin1String("yes"))
            QVERIFY2(!code.sentBy.isEmpty(), qPrintable(code.id));
    }
    // RFC 6455 section 7.4.1.
    for (const auto *id : {"1005", "1006", "1015"})
        QCOMPARE(m_catalogue.code(QLatin1String(id))->wire, QStringLiteral("local-only"));
    QCOMPARE(m_catalogue.code(QStringLiteral("1004"))->wire, QStringLiteral("never"));
}

void TestFacts::aCauseBeginsWithItsStage()
{
    for (const auto &cause : m_facts.causes)
        QCOMPARE(cause.id.section(QLatin1Char('-'), 0, 0), cause.stage);
}

void TestFacts::aScenarioNamesACauseThatExists()
{
    for (const auto &scenario : m_facts.scenarios) {
        QVERIFY2(m_catalogue.cause(scenario.cause), qPrintable(scenario.id));
        QVERIFY2(scenario.scheme == QLatin1String("ws") || scenario.scheme == QLatin1String("wss"),
                 qPrintable(scenario.id));
    }
}

void TestFacts::aComparisonIsOfTwoKnownCodes()
{
    QCOMPARE(m_facts.comparisons.size(), m_facts.comparisonIds.size());
    for (const auto &id : m_facts.comparisonIds) {
        const auto pair = m_facts.comparisons.value(id);
        QVERIFY2(m_catalogue.code(pair.first) && m_catalogue.code(pair.second), qPrintable(id));
        QVERIFY2(pair.first != pair.second, qPrintable(id));
    }
}

void TestFacts::aVendorsCodesAreTheirs()
{
    for (const auto &vendor : m_facts.vendors) {
        QVERIFY2(!vendor.name.isEmpty() && !vendor.codes.isEmpty(), qPrintable(vendor.id));
        for (const auto &code : vendor.codes) {
            // Outside 1000-4999 a number may not be sent: only in a library's own API (libwebsockets: 9999).
            QVERIFY2((code.code >= 1000 && code.code <= 4999) || code.code == 9999, qPrintable(vendor.id));
            QVERIFY2(!code.name.isEmpty(), qPrintable(vendor.id));
        }
    }
}

void TestFacts::everySpecificationHasAnAddress()
{
    for (const auto &spec : m_facts.specifications)
        QVERIFY2(spec.url.startsWith(QLatin1String("https://")) && !spec.label.isEmpty(),
                 qPrintable(spec.id));
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
