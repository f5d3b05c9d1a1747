#include "catalogue/catalogue.h"

#include <QTest>

using catalogue::PageKind;
using catalogue::PageRef;

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReadersLanguageIsTheFirstThatExists_data();
    void theReadersLanguageIsTheFirstThatExists();
    void aLinkNamesAKindAndAnId_data();
    void aLinkNamesAKindAndAnId();
    void aNumberBelongsToItsCodeOrItsRange_data();
    void aNumberBelongsToItsCodeOrItsRange();
    void everyPortSizedNumberHasAPage();
    void codesAreInOrderAndRangesFollowWhatTheySurround();
    void aPageIsReadInTheLanguageAskedFor();
    void anUnknownPageIsNoPage();
    void aPlaceholderTakesItsValue();
    void aPlaceholderWithoutAValueStaysVisible();
    void aValueIsNeverReadAsAPlaceholder();
    void anyTwoCodesCanBeCompared();
    void differingFactsStandFirst();
    void aWrittenComparisonIsFoundFromBothSides();
    void comparingWithTheUnknownGivesNothing();
    void everyReactionBelongsToAKnownCause();
    void reactionsNameTheirClient();
};

void TestCatalogue::theReadersLanguageIsTheFirstThatExists_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const QStringList &wanted, const char *language) {
        QTest::newRow(name) << wanted << QString::fromLatin1(language);
    };
    row("France", {QStringLiteral("fr-FR"), QStringLiteral("fr"), QStringLiteral("en")}, "fr");
    row("Canada", {QStringLiteral("fr-Latn-CA")}, "fr");
    row("German, then French", {QStringLiteral("de-DE"), QStringLiteral("de"), QStringLiteral("fr")}, "fr");
    row("German", {QStringLiteral("de-DE")}, "en");
    row("none", {}, "en");
    row("the C locale", {QStringLiteral("C")}, "en");
    row("Frisian is not French", {QStringLiteral("fry")}, "en");
    row("Friulian is not French", {QStringLiteral("fur-IT")}, "en");
}

void TestCatalogue::theReadersLanguageIsTheFirstThatExists()
{
    QFETCH(QStringList, wanted);
    QTEST(catalogue::bestLanguage(wanted), "language");
}

void TestCatalogue::aLinkNamesAKindAndAnId_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("good");
    for (const auto *link :
         {"code:1006", "code:4000-4999", "cause:tls-timeout", "glossary:utf-8", "guide:closing-well",
          "spec:rfc6455", "comparison:1000-1001", "scenario:end-fin"})
        QTest::newRow(link) << QString::fromLatin1(link) << true;
    for (const auto *link : {"", "1006", ":1006", "code:", "book:1", "code:10 06", "code:../1006",
                             "CODE:1006", "https://example.org"})
        QTest::newRow(link) << QString::fromLatin1(link) << false;
}

void TestCatalogue::aLinkNamesAKindAndAnId()
{
    QFETCH(QString, link);
    const auto ref = catalogue::parseLink(link);
    QTEST(ref.has_value(), "good");
    if (ref)
        QCOMPARE(ref->toLink(), link);
}

void TestCatalogue::aNumberBelongsToItsCodeOrItsRange_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("id");
    const auto row = [](int number, const char *id) {
        QTest::addRow("%d", number) << number << QString::fromLatin1(id);
    };
    row(0, "0-999");
    row(999, "0-999");
    row(1000, "1000");
    row(1004, "1004");
    row(1015, "1015");
    row(1016, "1016-1999");
    row(2500, "2000-2999");
    row(3000, "3000");
    row(3001, "3000-3999");
    row(3008, "3008");
    row(4001, "4000-4999");
    row(5000, "5000-65535");
    row(65535, "5000-65535");
}

void TestCatalogue::aNumberBelongsToItsCodeOrItsRange()
{
    const catalogue::Catalogue catalogue;
    QFETCH(int, number);
    const auto *facts = catalogue.codeFor(number);
    QVERIFY(facts);
    QTEST(facts->id, "id");
}

void TestCatalogue::everyPortSizedNumberHasAPage()
{
    const catalogue::Catalogue catalogue;
    for (int number = 0; number <= 65535; ++number)
        QVERIFY2(catalogue.codeFor(number), qPrintable(QString::number(number)));
    QVERIFY(!catalogue.codeFor(65536));
    QVERIFY(!catalogue.codeFor(-1));
}

void TestCatalogue::codesAreInOrderAndRangesFollowWhatTheySurround()
{
    const catalogue::Catalogue catalogue;
    int last = -1;
    for (const auto &facts : catalogue.codes()) {
        QVERIFY2(facts.last > last, qPrintable(facts.id));
        last = facts.last;
    }
}

void TestCatalogue::aPageIsReadInTheLanguageAskedFor()
{
    const catalogue::Catalogue catalogue;
    const PageRef ref{PageKind::Code, QStringLiteral("1006")};
    QCOMPARE(catalogue.title(ref, QStringLiteral("en")), QStringLiteral("Abnormal Closure"));
    QCOMPARE(catalogue.title(ref, QStringLiteral("fr")), QStringLiteral("Fermeture anormale"));
}

void TestCatalogue::anUnknownPageIsNoPage()
{
    const catalogue::Catalogue catalogue;
    QVERIFY(!catalogue.page({PageKind::Code, QStringLiteral("77")}, QStringLiteral("en")));
    QVERIFY(!catalogue.page({PageKind::Code, QStringLiteral("1006")}, QStringLiteral("xx")));
    QVERIFY(catalogue.title({PageKind::Cause, QStringLiteral("nothing")}, QStringLiteral("en")).isEmpty());
}

void TestCatalogue::aPlaceholderTakesItsValue()
{
    QCOMPARE(catalogue::fill(QStringLiteral("{host} at {address}"),
                             {{QStringLiteral("host"), QStringLiteral("a")},
                              {QStringLiteral("address"), QStringLiteral("b")}}),
             QStringLiteral("a at b"));
}

void TestCatalogue::aPlaceholderWithoutAValueStaysVisible()
{
    QCOMPARE(catalogue::fill(QStringLiteral("{host}!"), {}), QStringLiteral("…!"));
}

void TestCatalogue::aValueIsNeverReadAsAPlaceholder()
{
    QCOMPARE(catalogue::fill(QStringLiteral("{a}{b}"), {{QStringLiteral("a"), QStringLiteral("{b}")},
                                                        {QStringLiteral("b"), QStringLiteral("x")}}),
             QStringLiteral("{b}x"));
}

void TestCatalogue::anyTwoCodesCanBeCompared()
{
    const catalogue::Catalogue catalogue;
    for (const auto &left : catalogue.codes()) {
        for (const auto &right : catalogue.codes()) {
            const auto comparison = catalogue.compare(left.id, right.id);
            QVERIFY(comparison);
            QCOMPARE(comparison->rows.size(), 10);
            for (const auto &row : comparison->rows)
                QCOMPARE(row.differs, row.left != row.right);
            const auto mirrored = catalogue.compare(right.id, left.id);
            QCOMPARE(mirrored->rows.size(), comparison->rows.size());
            QCOMPARE(mirrored->pageId, comparison->pageId);
        }
    }
}

void TestCatalogue::differingFactsStandFirst()
{
    const catalogue::Catalogue catalogue;
    const auto comparison = catalogue.compare(QStringLiteral("1000"), QStringLiteral("1006"));
    bool same = false;
    int differing = 0;
    for (const auto &row : comparison->rows) {
        QVERIFY2(!(row.differs && same), qPrintable(row.key));
        same = !row.differs;
        differing += row.differs ? 1 : 0;
    }
    QVERIFY(differing >= 4);
}

void TestCatalogue::aWrittenComparisonIsFoundFromBothSides()
{
    const catalogue::Catalogue catalogue;
    const auto written = catalogue.compare(QStringLiteral("1001"), QStringLiteral("1000"));
    QCOMPARE(written->pageId, QStringLiteral("1000-1001"));
    QCOMPARE(written->left.id, QStringLiteral("1001"));
    QVERIFY(catalogue.page({PageKind::Comparison, *written->pageId}, QStringLiteral("fr")));
    QVERIFY(!catalogue.compare(QStringLiteral("1003"), QStringLiteral("0-999"))->pageId);
}

void TestCatalogue::comparingWithTheUnknownGivesNothing()
{
    const catalogue::Catalogue catalogue;
    QVERIFY(!catalogue.compare(QStringLiteral("1000"), QStringLiteral("99999")));
    QVERIFY(!catalogue.compare(QString(), QStringLiteral("1000")));
}

void TestCatalogue::everyReactionBelongsToAKnownCause()
{
    const catalogue::Catalogue catalogue;
    int reactions = 0;
    for (const auto &cause : catalogue.causes())
        reactions += int(catalogue.reactions(cause.id).size());
    QVERIFY(reactions > 400);
    QVERIFY(catalogue.reactions(QStringLiteral("no-such-cause")).isEmpty());
}

void TestCatalogue::reactionsNameTheirClient()
{
    const catalogue::Catalogue catalogue;
    const auto reactions = catalogue.reactions(QStringLiteral("tls-certificate-expired"));
    QVERIFY(reactions.size() >= 4);
    for (const auto &reaction : reactions) {
        QVERIFY(!reaction.message.isEmpty());
        QVERIFY2(reaction.clientName != reaction.client, qPrintable(reaction.client));
    }
    QCOMPARE(reactions.first().client, QStringLiteral("chrome"));
    QCOMPARE(reactions.first().closeCode.value(), 1006);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
