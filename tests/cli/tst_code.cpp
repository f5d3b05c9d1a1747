// wsdoctor code: pages, ranges, lists.
#include "program.h"

#include <QJsonArray>
#include <QTest>

using namespace program;

class TestCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageShowsFactsAndSections_data();
    void aPageShowsFactsAndSections();
    void quietIsTheTitleAndOneSentence();
    void aNumberWithoutAPageIsExplainedByItsRange_data();
    void aNumberWithoutAPageIsExplainedByItsRange();
    void aNumberIsShownAsANumberHoweverTyped();
    void aRangeMeansNoNumberInParticular();
    void whatIsNoCodeIsBadUsage_data();
    void whatIsNoCodeIsBadUsage();
    void theListHoldsEveryNumberOnce();
    void theListIsOneLineEach();
    void sendableCodesArePassableToClose();
    void aVendorsListHoldsItsCodes();
    void searchFindsWordsOfThePages();
    void searchWithoutAHitSaysSo();
    void jsonKeysNeverChange();
    void idsDoNotFollowTheLanguage();
};

namespace {

QJsonArray codes(const Run &run)
{
    return run.json().value(u"codes"_qs).toArray();
}

QStringList ids(const Run &run)
{
    QStringList found;
    for (const auto &code : codes(run))
        found << code[u"id"_qs].toString();
    return found;
}

} // namespace

void TestCode::aPageShowsFactsAndSections_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("en") << u"en"_qs
                        << QStringList{u"1006 — Abnormal Closure\n"_qs, u"How to fix it\n"_qs,
                                       u"7.1.5, RFC"_qs, u"1015 TLS Handshake Failure"_qs};
    QTest::newRow("fr") << u"fr"_qs
                        << QStringList{u"1006 — Fermeture anormale (Abnormal Closure)\n"_qs, u"7.1.5, RFC"_qs,
                                       u"1015 Échec"_qs};
}

void TestCode::aPageShowsFactsAndSections()
{
    QFETCH(QString, language);
    QFETCH(QStringList, expected);
    const auto result = run({u"code"_qs, u"1006"_qs, u"--lang"_qs, language});
    QCOMPARE(result.status, 0);
    QVERIFY(result.talk.isEmpty());
    QVERIFY(isPlain(result.out));
    for (const auto &text : expected)
        QVERIFY2(result.text().contains(text), qPrintable(text + u'\n' + result.text()));
    // Nothing of the Markdown's marks is left.
    for (const auto &mark : {u"**"_qs, u"](code:"_qs, u"](cause:"_qs, u"\n## "_qs})
        QVERIFY2(!result.text().contains(mark), qPrintable(result.text()));
}

void TestCode::quietIsTheTitleAndOneSentence()
{
    const auto result = run({u"code"_qs, u"1006"_qs, u"--quiet"_qs});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.text().count(u'\n'), 2);
    QVERIFY(result.text().startsWith(u"1006 — "_qs));
}

void TestCode::aNumberWithoutAPageIsExplainedByItsRange_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("range");
    QTest::newRow("0") << 0 << u"0-999"_qs;
    QTest::newRow("999") << 999 << u"0-999"_qs;
    QTest::newRow("1016") << 1016 << u"1016-1999"_qs;
    QTest::newRow("2500") << 2500 << u"2000-2999"_qs;
    QTest::newRow("3001") << 3001 << u"3000-3999"_qs;
    QTest::newRow("4001") << 4001 << u"4000-4999"_qs;
    QTest::newRow("5000") << 5000 << u"5000-65535"_qs;
    QTest::newRow("65535") << 65535 << u"5000-65535"_qs;
}

void TestCode::aNumberWithoutAPageIsExplainedByItsRange()
{
    QFETCH(int, number);
    QFETCH(QString, range);
    const auto json = run({u"code"_qs, QString::number(number), u"--json"_qs}).json();
    QCOMPARE(json.value(u"code"_qs).toInt(-1), number);
    QCOMPARE(json.value(u"id"_qs).toString(), range);
    QVERIFY(json.value(u"first"_qs).toInt() <= number && number <= json.value(u"last"_qs).toInt());
    const auto text = run({u"code"_qs, QString::number(number)}).text();
    QVERIFY2(text.startsWith(QString::number(number) + u" — "_qs), qPrintable(text));
}

void TestCode::aNumberIsShownAsANumberHoweverTyped()
{
    const auto plain = run({u"code"_qs, u"1006"_qs});
    for (const auto &typed : {u"01006"_qs, u"+1006"_qs, u" 1006 "_qs}) {
        const auto result = run({u"code"_qs, typed});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, plain.out);
    }
}

void TestCode::aRangeMeansNoNumberInParticular()
{
    const auto range = run({u"code"_qs, u"4000-4999"_qs, u"--json"_qs}).json();
    QVERIFY(run({u"code"_qs, u"4000-4999"_qs}).text().startsWith(u"4000–4999 — "_qs));
    QCOMPARE(range.value(u"id"_qs).toString(), u"4000-4999"_qs);
    QVERIFY(range.value(u"code"_qs).isNull());
    QVERIFY(range.value(u"vendors"_qs).toArray().isEmpty());
    // One number of it means something to Discord.
    const auto discord = run({u"code"_qs, u"4004"_qs, u"--json"_qs}).json();
    QStringList vendors;
    for (const auto &vendor : discord.value(u"vendors"_qs).toArray())
        vendors << vendor[u"vendor"_qs].toString();
    QVERIFY2(vendors.join(u' ').contains(u"Discord"_qs), qPrintable(vendors.join(u' ')));
}

void TestCode::whatIsNoCodeIsBadUsage_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto *typed :
         {"70000", "65536", "abc", "1006.0", "0x3ee", "99999999999999999999", "1006-1007", " "})
        QTest::newRow(typed) << QString::fromUtf8(typed);
    QTest::newRow("empty") << QString();
}

void TestCode::whatIsNoCodeIsBadUsage()
{
    QFETCH(QString, typed);
    for (const auto &language : kLanguages) {
        for (const QStringList &words :
             {QStringList{u"code"_qs, typed}, QStringList{u"compare"_qs, u"1006"_qs, typed}}) {
            const auto result = run(words + QStringList{u"--lang"_qs, language});
            QVERIFY2(result.status == 2, shown(result).constData());
            QVERIFY(result.out.isEmpty());
            QVERIFY2(result.said().contains(u"65535"_qs), shown(result).constData());
        }
    }
}

void TestCode::theListHoldsEveryNumberOnce()
{
    const auto result = run({u"code"_qs, u"list"_qs, u"--json"_qs});
    QCOMPARE(result.status, 0);
    // Every number belongs to an entry of its own, else to exactly one range.
    QList<QPair<int, int>> spans;
    for (const auto &code : codes(result))
        spans.append({code[u"first"_qs].toInt(), code[u"last"_qs].toInt()});
    for (int number = 0; number <= 65535; ++number) {
        int own = 0;
        int ranges = 0;
        for (const auto &[first, last] : spans) {
            if (first <= number && number <= last)
                ++(first == last ? own : ranges);
        }
        if (own > 1 || ranges > 1 || own + ranges == 0)
            QFAIL(qPrintable(u"%1: %2 entries, %3 ranges"_qs.arg(number).arg(own).arg(ranges)));
    }
    auto unique = ids(result);
    QCOMPARE(unique.removeDuplicates(), qsizetype(0));
}

void TestCode::theListIsOneLineEach()
{
    const auto number = codes(run({u"code"_qs, u"list"_qs, u"--json"_qs})).size();
    for (const auto &language : kLanguages) {
        const auto result = run({u"code"_qs, u"list"_qs, u"--lang"_qs, language});
        QCOMPARE(qsizetype(result.text().count(u'\n')), number);
        QVERIFY(isPlain(result.out));
    }
}

void TestCode::sendableCodesArePassableToClose()
{
    const auto sendable = ids(run({u"code"_qs, u"list"_qs, u"--sendable"_qs, u"--json"_qs}));
    // RFC 6455 and the HTML standard: close() takes 1000 and 3000 to 4999.
    QVERIFY(sendable.contains(u"1000"_qs) && sendable.contains(u"4000-4999"_qs));
    for (const auto &id : sendable)
        QVERIFY2(id == u"1000"_qs || id.startsWith(u'3') || id.startsWith(u'4'), qPrintable(id));
    // The word "list" may be left out.
    QCOMPARE(ids(run({u"code"_qs, u"--sendable"_qs, u"--json"_qs})), sendable);
}

void TestCode::aVendorsListHoldsItsCodes()
{
    for (const auto &name : {u"discord"_qs, u"DISCORD"_qs, u"disc"_qs}) {
        const auto json = run({u"code"_qs, u"list"_qs, u"--vendor"_qs, name, u"--json"_qs}).json();
        QCOMPARE(json.value(u"vendor"_qs).toString(), u"discord"_qs);
        QVERIFY(json.value(u"codes"_qs).toArray().size() > 5);
        for (const auto &code : json.value(u"codes"_qs).toArray())
            QVERIFY(code[u"code"_qs].toInt() >= 1000 && !code[u"name"_qs].toString().isEmpty());
    }
    const auto text = run({u"code"_qs, u"list"_qs, u"--vendor"_qs, u"discord"_qs, u"--lang"_qs, u"fr"_qs});
    QVERIFY2(text.text().contains(u"se reconnecter"_qs), shown(text).constData());
}

void TestCode::searchFindsWordsOfThePages()
{
    const auto found = ids(run({u"code"_qs, u"list"_qs, u"--search"_qs, u"UTF-8"_qs, u"--json"_qs}));
    QVERIFY2(found.contains(u"1007"_qs), qPrintable(found.join(u' ')));
    const auto all = ids(run({u"code"_qs, u"list"_qs, u"--json"_qs}));
    QVERIFY(found.size() < all.size());
    // Accents do not matter in French.
    const auto withAccent = ids(run(
        {u"code"_qs, u"list"_qs, u"--search"_qs, u"négociation"_qs, u"--lang"_qs, u"fr"_qs, u"--json"_qs}));
    QVERIFY(withAccent.contains(u"1015"_qs));
    QCOMPARE(ids(run({u"code"_qs, u"list"_qs, u"--search"_qs, u"negociation"_qs, u"--lang"_qs, u"fr"_qs,
                      u"--json"_qs})),
             withAccent);
}

void TestCode::searchWithoutAHitSaysSo()
{
    const auto text = run({u"code"_qs, u"list"_qs, u"--search"_qs, u"qqzzqqzz"_qs});
    QCOMPARE(text.status, 0);
    QVERIFY(text.out.isEmpty() && !text.talk.isEmpty());
    const auto json = run({u"code"_qs, u"list"_qs, u"--search"_qs, u"qqzzqqzz"_qs, u"--json"_qs});
    QCOMPARE(json.status, 0);
    QVERIFY(json.json().contains(u"codes"_qs) && codes(json).isEmpty());
}

void TestCode::jsonKeysNeverChange()
{
    const QStringList facts{u"category"_qs, u"clean"_qs, u"closeApi"_qs, u"first"_qs,      u"generatedBy"_qs,
                            u"id"_qs,       u"last"_qs,  u"name"_qs,     u"references"_qs, u"registry"_qs,
                            u"related"_qs,  u"retry"_qs, u"sentBy"_qs,   u"severity"_qs,   u"wire"_qs};
    auto one = facts + QStringList{u"code"_qs,    u"schema"_qs, u"sections"_qs,
                                   u"summary"_qs, u"title"_qs,  u"vendors"_qs};
    one.sort();
    QCOMPARE(run({u"code"_qs, u"4004"_qs, u"--json"_qs}).json().keys(), one);
    const auto list = run({u"code"_qs, u"list"_qs, u"--json"_qs});
    QCOMPARE(list.json().keys(), (QStringList{u"codes"_qs, u"schema"_qs}));
    auto each = facts + QStringList{u"title"_qs};
    each.sort();
    for (const auto &code : codes(list))
        QCOMPARE(code.toObject().keys(), each);
}

void TestCode::idsDoNotFollowTheLanguage()
{
    const auto english = codes(run({u"code"_qs, u"list"_qs, u"--json"_qs, u"--lang"_qs, u"en"_qs}));
    const auto french = codes(run({u"code"_qs, u"list"_qs, u"--json"_qs, u"--lang"_qs, u"fr"_qs}));
    QCOMPARE(french.size(), english.size());
    QVERIFY(french != english);
    for (qsizetype i = 0; i < english.size(); ++i) {
        auto left = english.at(i).toObject();
        auto right = french.at(i).toObject();
        left.remove(u"title"_qs);
        right.remove(u"title"_qs);
        QCOMPARE(right, left);
    }
}

QTEST_GUILESS_MAIN(TestCode)
#include "tst_code.moc"
