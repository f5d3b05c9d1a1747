// wsdoctor tour: four verdicts without any server of the user's.
#include "program.h"

#include <QJsonArray>
#include <QTest>

using namespace program;

class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourVerdictsAreShown_data();
    void fourVerdictsAreShown();
    void whatItProposesCanBeTyped();
    void jsonIsTheFourVerdicts();
    void withoutADisplayItSaysSoFirst_data();
    void withoutADisplayItSaysSoFirst();
    void proxiesOfTheEnvironmentDoNotMatter();
    void aNarrowTerminalIsRespected();
};

namespace {

QStringList proposals(const QString &text)
{
    QStringList found;
    for (const auto &line : text.split(u'\n')) {
        if (line.startsWith(u"  wsdoctor "_qs))
            found << line.trimmed().section(u"  "_qs, 0, 0);
    }
    return found;
}

} // namespace

void TestTour::fourVerdictsAreShown_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("en") << u"en"_qs
                        << QStringList{u"  1000 Normal Closure: The connection opened"_qs,
                                       u"  1002 Protocol Error: The server"_qs,
                                       u"  1006 Abnormal Closure: "_qs,
                                       u"  1015 TLS Handshake: The server's certificate"_qs,
                                       u"\nWhat to type next\n"_qs};
    QTest::newRow("fr") << u"fr"_qs
                        << QStringList{u"  1000 Normal Closure\u00a0: La connexion"_qs,
                                       u"  1002 Protocol Error\u00a0: Le serveur"_qs,
                                       u"  1006 Abnormal Closure\u00a0: La connexion"_qs,
                                       u"  1015 TLS Handshake\u00a0: Le certificat du serveur"_qs,
                                       u"\nLa suite\n"_qs};
}

void TestTour::fourVerdictsAreShown()
{
    QFETCH(QString, language);
    QFETCH(QStringList, expected);
    const auto result = run({u"tour"_qs, u"--lang"_qs, language});
    QVERIFY2(result.status == 0, shown(result).constData());
    QVERIFY(result.talk.isEmpty() && isPlain(result.out));
    for (const auto &text : expected)
        QVERIFY2(result.text().contains(text), qPrintable(text + u'\n' + result.text()));
}

void TestTour::whatItProposesCanBeTyped()
{
    const auto found = proposals(run({u"tour"_qs}).text());
    QCOMPARE(found.size(), 7);
    for (const auto &proposal : found) {
        if (proposal.contains(u"example.org"_qs))
            continue; // nobody's address
        const auto result = run(proposal.split(u' ').mid(1));
        QVERIFY2(result.status == 0 || result.status == 1, shown(result).constData());
        QVERIFY(!result.out.isEmpty());
    }
}

void TestTour::jsonIsTheFourVerdicts()
{
    const auto english = run({u"tour"_qs, u"--json"_qs, u"--no-display"_qs});
    QCOMPARE(english.json().keys(), (QStringList{u"schema"_qs, u"verdicts"_qs}));
    QList<int> codes;
    for (const auto &verdict : english.json().value(u"verdicts"_qs).toArray()) {
        QCOMPARE(verdict.toObject().keys(), (QStringList{u"cause"_qs, u"closeCode"_qs, u"scenario"_qs}));
        codes << verdict[u"closeCode"_qs].toInt();
    }
    QCOMPARE(codes, (QList<int>{1000, 1002, 1006, 1015}));
    QCOMPARE(run({u"tour"_qs, u"--json"_qs, u"--lang"_qs, u"fr"_qs}).out, english.out);
}

void TestTour::withoutADisplayItSaysSoFirst_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("en") << u"en"_qs << u"No display was found"_qs;
    QTest::newRow("fr") << u"fr"_qs << u"Aucun écran"_qs;
}

void TestTour::withoutADisplayItSaysSoFirst()
{
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    const auto with = run({u"tour"_qs, u"--no-display"_qs, u"--lang"_qs, language});
    QVERIFY2(with.text().startsWith(sentence), shown(with).constData());
    QVERIFY(!run({u"tour"_qs, u"--lang"_qs, language}).text().contains(sentence));
}

void TestTour::proxiesOfTheEnvironmentDoNotMatter()
{
    const auto nowhere = u"http://127.0.0.1:1"_qs;
    QCOMPARE(run({u"tour"_qs},
                 {{u"http_proxy"_qs, nowhere}, {u"https_proxy"_qs, nowhere}, {u"ALL_PROXY"_qs, nowhere}})
                 .status,
             0);
}

void TestTour::aNarrowTerminalIsRespected()
{
    const auto text = run({u"tour"_qs}, {{u"COLUMNS"_qs, u"60"_qs}}).text();
    for (const auto &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 60, qPrintable(line));
}

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
