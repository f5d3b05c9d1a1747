// wsdoctor compare: two codes side by side.
#include "program.h"

#include <QJsonArray>
#include <QTest>

using namespace program;

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoCodesStandSideBySide_data();
    void twoCodesStandSideBySide();
    void theOrderIsThatOfTheUser();
    void aRowIsMarkedExactlyWhenItsFactsDiffer();
    void aPairWithoutAPageSpeaksForItself();
    void rangesCanBeCompared();
    void quietIsTheTableAlone();
    void anyPairOfTheListCanBeCompared();
    void onePageIsNoPair_data();
    void onePageIsNoPair();
    void notTwoCodesIsBadUsage_data();
    void notTwoCodesIsBadUsage();
    void jsonKeysNeverChange();
};

namespace {

QJsonObject compared(const QString &left, const QString &right, const QString &language = u"en"_qs)
{
    return run({u"compare"_qs, left, right, u"--json"_qs, u"--lang"_qs, language}).json();
}

QString id(const QJsonObject &comparison, const QString &side)
{
    return comparison.value(side).toObject().value(u"id"_qs).toString();
}

} // namespace

void TestCompare::twoCodesStandSideBySide_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("heading");
    QTest::newRow("en") << u"en"_qs << u"TLS Handshake Failure"_qs;
    QTest::newRow("fr") << u"fr"_qs << u"Erreur de protocole"_qs;
}

void TestCompare::twoCodesStandSideBySide()
{
    QFETCH(QString, language);
    QFETCH(QString, heading);
    const auto result = run({u"compare"_qs, u"1002"_qs, u"1015"_qs, u"--lang"_qs, language});
    QCOMPARE(result.status, 0);
    QVERIFY(result.talk.isEmpty());
    QVERIFY(isPlain(result.out));
    QVERIFY2(result.text().contains(heading), shown(result).constData());
    const auto first = result.text().section(u'\n', 0, 0);
    QVERIFY2(first.indexOf(u"1002 — "_qs) > 0 && first.indexOf(u"1015 — "_qs) > first.indexOf(u"1002 — "_qs),
             qPrintable(first));
    for (const auto &line : result.text().split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void TestCompare::theOrderIsThatOfTheUser()
{
    const auto there = compared(u"1002"_qs, u"1015"_qs);
    const auto back = compared(u"1015"_qs, u"1002"_qs);
    QCOMPARE(id(there, u"left"_qs), u"1002"_qs);
    QCOMPARE(id(there, u"right"_qs), u"1015"_qs);
    QCOMPARE(back.value(u"left"_qs), there.value(u"right"_qs));
    QCOMPARE(back.value(u"right"_qs), there.value(u"left"_qs));
    QCOMPARE(back.value(u"comparison"_qs), there.value(u"comparison"_qs));
    QVERIFY(!there.value(u"comparison"_qs).toString().isEmpty());
    const auto thereRows = there.value(u"rows"_qs).toArray();
    const auto backRows = back.value(u"rows"_qs).toArray();
    QCOMPARE(backRows.size(), thereRows.size());
    for (qsizetype i = 0; i < thereRows.size(); ++i) {
        QCOMPARE(backRows.at(i)[u"fact"_qs], thereRows.at(i)[u"fact"_qs]);
        QCOMPARE(backRows.at(i)[u"left"_qs], thereRows.at(i)[u"right"_qs]);
    }
}

void TestCompare::aRowIsMarkedExactlyWhenItsFactsDiffer()
{
    const auto rows = compared(u"1002"_qs, u"1015"_qs).value(u"rows"_qs).toArray();
    QVERIFY(!rows.isEmpty());
    bool equalSeen = false;
    int different = 0;
    for (const auto &row : rows) {
        const bool differs = row[u"left"_qs] != row[u"right"_qs];
        QCOMPARE(row[u"differs"_qs].toBool(), differs);
        QVERIFY2(!(differs && equalSeen), "those that differ come first");
        equalSeen = equalSeen || !differs;
        different += differs ? 1 : 0;
    }
    const auto text = run({u"compare"_qs, u"1002"_qs, u"1015"_qs}).text();
    QCOMPARE(text.count(u"\n≠ "_qs), different);
    QCOMPARE(text.count(u"\n= "_qs), int(rows.size()) - different);
}

void TestCompare::aPairWithoutAPageSpeaksForItself()
{
    const auto json = compared(u"1003"_qs, u"1014"_qs);
    QVERIFY(json.value(u"comparison"_qs).isNull());
    QVERIFY(json.value(u"sections"_qs).toObject().isEmpty());
    const auto text = run({u"compare"_qs, u"1003"_qs, u"1014"_qs}).text();
    // Each code's own heading stands over its own meaning.
    QCOMPARE(text.count(u"1003 — "_qs), 2);
    QCOMPARE(text.count(u"1014 — "_qs), 2);
}

void TestCompare::rangesCanBeCompared()
{
    QCOMPARE(id(compared(u"3000-3999"_qs, u"4000-4999"_qs), u"right"_qs), u"4000-4999"_qs);
    QCOMPARE(id(compared(u"4001"_qs, u"1002"_qs), u"left"_qs), u"4000-4999"_qs);
    const auto text = run({u"compare"_qs, u"3500"_qs, u"4001"_qs}).text();
    QVERIFY2(text.contains(u"3000–3999 — "_qs) && text.contains(u"4000–4999 — "_qs), qPrintable(text));
}

void TestCompare::quietIsTheTableAlone()
{
    const auto quiet = run({u"compare"_qs, u"1002"_qs, u"1015"_qs, u"--quiet"_qs});
    const auto whole = run({u"compare"_qs, u"1002"_qs, u"1015"_qs});
    QVERIFY(!quiet.out.isEmpty() && whole.out.size() > quiet.out.size());
    QVERIFY(whole.out.startsWith(quiet.out));
    QVERIFY(quiet.talk.isEmpty());
}

void TestCompare::anyPairOfTheListCanBeCompared()
{
    const auto codes = run({u"code"_qs, u"list"_qs, u"--json"_qs}).json().value(u"codes"_qs).toArray();
    QVERIFY(codes.size() > 20);
    for (qsizetype i = 0; i + 1 < codes.size(); ++i) {
        const auto left = codes.at(i)[u"id"_qs].toString();
        const auto right = codes.at(i + 1)[u"id"_qs].toString();
        const auto json = compared(left, right);
        QCOMPARE(id(json, u"left"_qs), left);
        QCOMPARE(id(json, u"right"_qs), right);
    }
}

void TestCompare::onePageIsNoPair_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("same code") << u"1006"_qs << u"1006"_qs;
    QTest::newRow("same range") << u"4001"_qs << u"4002"_qs;
    QTest::newRow("number and its range") << u"4001"_qs << u"4000-4999"_qs;
}

void TestCompare::onePageIsNoPair()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QStringList sentences;
    for (const auto &language : kLanguages) {
        const auto result = run({u"compare"_qs, left, right, u"--lang"_qs, language});
        QCOMPARE(result.status, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.said().contains(u"wsdoctor code "_qs + left), shown(result).constData());
        sentences << result.said();
    }
    QVERIFY(sentences.first() != sentences.last());
}

void TestCompare::notTwoCodesIsBadUsage_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("none") << QStringList();
    QTest::newRow("one") << QStringList{u"1002"_qs};
    QTest::newRow("three") << QStringList{u"1002"_qs, u"1006"_qs, u"1015"_qs};
}

void TestCompare::notTwoCodesIsBadUsage()
{
    QFETCH(QStringList, codes);
    for (const auto &language : kLanguages) {
        const auto result = run(QStringList{u"compare"_qs, u"--lang"_qs, language} + codes);
        QCOMPARE(result.status, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.said().contains(u"wsdoctor compare 1002 1015"_qs), shown(result).constData());
    }
}

void TestCompare::jsonKeysNeverChange()
{
    const auto english = compared(u"1002"_qs, u"1015"_qs);
    auto french = compared(u"1002"_qs, u"1015"_qs, u"fr"_qs);
    QCOMPARE(english.keys(), (QStringList{u"comparison"_qs, u"left"_qs, u"right"_qs, u"rows"_qs, u"schema"_qs,
                                          u"sections"_qs}));
    QCOMPARE(english.value(u"schema"_qs).toInt(), 1);
    for (const auto &row : english.value(u"rows"_qs).toArray())
        QCOMPARE(row.toObject().keys(), (QStringList{u"differs"_qs, u"fact"_qs, u"left"_qs, u"right"_qs}));
    // Only the prose follows the language.
    QVERIFY(french.value(u"sections"_qs) != english.value(u"sections"_qs));
    QCOMPARE(french.value(u"sections"_qs).toObject().keys(), english.value(u"sections"_qs).toObject().keys());
    french.insert(u"sections"_qs, english.value(u"sections"_qs));
    QCOMPARE(french, english);
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
