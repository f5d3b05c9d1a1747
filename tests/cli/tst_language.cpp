// --lang: every command in English and in French, its help too; the environment where nothing is asked.
#include "program.h"

#include <QRegularExpression>
#include <QTest>

using namespace program;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpSpeaksTheLanguage_data();
    void helpSpeaksTheLanguage();
    void helpNamesEveryOptionThatTheOtherLanguageNames_data();
    void helpNamesEveryOptionThatTheOtherLanguageNames();
    void helpFitsTheTerminal();
    void everyWayToHelpGivesTheSame_data();
    void everyWayToHelpGivesTheSame();
    void aCommandLeavesNoEnglishInFrench_data();
    void aCommandLeavesNoEnglishInFrench();
    void frenchSpacesStandBeforeItsSigns_data();
    void frenchSpacesStandBeforeItsSigns();
    void theEnvironmentChoosesWhereNothingIsAsked_data();
    void theEnvironmentChoosesWhereNothingIsAsked();
    void monthsAreOfTheLanguageNotOfLcTime();
};

namespace {

const QStringList kCommands{u"test"_qs, u"code"_qs, u"compare"_qs, u"practice"_qs,
                            u"cert"_qs, u"scan"_qs, u"tour"_qs};

QStringList in(const QString &language, const QString &words)
{
    return words.split(u' ', Qt::SkipEmptyParts) + QStringList{u"--lang"_qs, language};
}

/// What a client prints is English everywhere, and spelt as the client spells it.
bool isOfAClient(const QString &line)
{
    static const QRegularExpression clients(u"(Chrome|Firefox|Qt|Node|python|websockets)"_qs);
    return line.contains(clients);
}

/// Lines of \p french that stand in \p english too and hold an English sentence. What clients print, and
/// names of codes, are English everywhere.
QStringList leftOver(const QString &french, const QString &english)
{
    static const QRegularExpression sentence(u"\\b(the|is|was|and|of|not|with|from|what|to|for)\\b"_qs,
                                             QRegularExpression::CaseInsensitiveOption);
    const auto lines = english.split(u'\n');
    QStringList found;
    for (const auto &line : french.split(u'\n')) {
        if (lines.contains(line) && line.contains(sentence) && !isOfAClient(line))
            found << line;
    }
    return found;
}

void commandRows()
{
    QTest::addColumn<QString>("words");
    for (const auto *words : {"", "test", "code", "compare", "practice", "cert", "tour"})
        QTest::addRow("help %s", words) << (QString::fromUtf8(words) + u" --help"_qs).trimmed();
    for (const auto *words :
         {"code 1006", "code 4004", "code list --search proxy", "compare 1002 1015", "compare 1003 1014",
          "practice --list", "tour", "tour --no-display", "test practice:tls-expired --quiet",
          "test practice:healthy-wss", "test practice:tls-expired", "test practice:upgrade-403",
          "test practice:frame-masked", "test practice:end-reset", "test practice:tls-expired --markdown"})
        QTest::addRow("%s", words) << QString::fromUtf8(words);
}

} // namespace

void TestLanguage::helpSpeaksTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("en") << u"en"_qs << u"\nExit status\n"_qs;
    QTest::newRow("fr") << u"fr"_qs << u"\nÉtat de sortie\n"_qs;
}

void TestLanguage::helpSpeaksTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, expected);
    const auto all = run(in(language, u"--help"_qs));
    QCOMPARE(all.status, 0);
    QVERIFY2(all.text().contains(expected), shown(all).constData());
    for (const auto &command : kCommands) {
        QVERIFY2(all.text().contains(u"\n  wsdoctor "_qs + command), qPrintable(command));
        const auto help = run(in(language, command + u" --help"_qs));
        QCOMPARE(help.status, 0);
        QVERIFY(help.talk.isEmpty() && isPlain(help.out));
        QVERIFY2(help.text().startsWith(u"wsdoctor "_qs + command), shown(help).constData());
        QVERIFY2(help.text().contains(expected), shown(help).constData());
    }
}

void TestLanguage::helpNamesEveryOptionThatTheOtherLanguageNames_data()
{
    QTest::addColumn<QString>("command");
    for (const auto &command : kCommands)
        QTest::newRow(qPrintable(command)) << command;
}

void TestLanguage::helpNamesEveryOptionThatTheOtherLanguageNames()
{
    QFETCH(QString, command);
    const auto options = [&](const QString &language) {
        static const QRegularExpression option(u"^  (--[a-z-]+)"_qs, QRegularExpression::MultilineOption);
        QStringList found;
        auto hits = option.globalMatch(run(in(language, command + u" --help"_qs)).text());
        while (hits.hasNext())
            found << hits.next().captured(1);
        return found;
    };
    QVERIFY(options(u"en"_qs).contains(u"--json"_qs));
    QCOMPARE(options(u"fr"_qs), options(u"en"_qs));
}

void TestLanguage::helpFitsTheTerminal()
{
    for (const auto &language : kLanguages) {
        for (const auto &command : kCommands) {
            const auto help = run(in(language, command + u" --help"_qs), {{u"COLUMNS"_qs, u"80"_qs}});
            for (const auto &line : help.text().split(u'\n'))
                QVERIFY2(line.size() <= 80, qPrintable(line));
        }
    }
}

void TestLanguage::everyWayToHelpGivesTheSame_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("same");
    QTest::newRow("-h") << u"-h"_qs << u"--help"_qs;
    QTest::newRow("help") << u"help"_qs << u"--help"_qs;
    QTest::newRow("code -h") << u"code -h"_qs << u"code --help"_qs;
    QTest::newRow("help code") << u"help code"_qs << u"code --help"_qs;
    QTest::newRow("code help") << u"code help"_qs << u"code --help"_qs;
    QTest::newRow("--help code") << u"--help code"_qs << u"code --help"_qs;
}

void TestLanguage::everyWayToHelpGivesTheSame()
{
    QFETCH(QString, words);
    QFETCH(QString, same);
    const auto result = run(in(u"en"_qs, words));
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out, run(in(u"en"_qs, same)).out);
}

void TestLanguage::aCommandLeavesNoEnglishInFrench_data()
{
    commandRows();
}

void TestLanguage::aCommandLeavesNoEnglishInFrench()
{
    QFETCH(QString, words);
    const auto english = run(in(u"en"_qs, words));
    const auto french = run(in(u"fr"_qs, words));
    QCOMPARE(french.status, english.status);
    QVERIFY(!french.out.isEmpty() && french.out != english.out);
    QCOMPARE(leftOver(french.text(), english.text()).join(u'\n'), QString());
    QCOMPARE(leftOver(french.said(), english.said()).join(u'\n'), QString());
}

void TestLanguage::frenchSpacesStandBeforeItsSigns_data()
{
    commandRows();
}

void TestLanguage::frenchSpacesStandBeforeItsSigns()
{
    QFETCH(QString, words);
    const auto french = run(in(u"fr"_qs, words));
    // An ordinary blank before these could be left alone at the end of a line.
    static const QRegularExpression wrong(u"(\\w [;!?»]|\\w :(\\s|$)|« |\\w')"_qs,
                                          QRegularExpression::UseUnicodePropertiesOption);
    for (const auto &line : (french.text() + french.said()).split(u'\n'))
        QVERIFY2(!line.contains(wrong) || isOfAClient(line), qPrintable(line));
}

void TestLanguage::theEnvironmentChoosesWhereNothingIsAsked_data()
{
    QTest::addColumn<QString>("all");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("French") << QString() << u"fr_FR.UTF-8"_qs << u"État de sortie"_qs;
    QTest::newRow("French of Canada") << QString() << u"fr_CA.UTF-8"_qs << u"État de sortie"_qs;
    QTest::newRow("English") << QString() << u"en_GB.UTF-8"_qs << u"Exit status"_qs;
    QTest::newRow("a language without words here") << QString() << u"de_DE.UTF-8"_qs << u"Exit status"_qs;
    QTest::newRow("none") << QString() << QString() << u"Exit status"_qs;
    QTest::newRow("LC_ALL over LANG") << u"C.UTF-8"_qs << u"fr_FR.UTF-8"_qs << u"Exit status"_qs;
}

void TestLanguage::theEnvironmentChoosesWhereNothingIsAsked()
{
    QFETCH(QString, all);
    QFETCH(QString, language);
    QFETCH(QString, expected);
    const auto result = run({u"--help"_qs}, {{u"LC_ALL"_qs, all}, {u"LANG"_qs, language}});
    QVERIFY2(result.text().contains(u'\n' + expected + u'\n'), shown(result).constData());
}

void TestLanguage::monthsAreOfTheLanguageNotOfLcTime()
{
    const auto result = run({u"test"_qs, u"practice:tls-expired"_qs},
                            {{u"LC_ALL"_qs, u"C.UTF-8"_qs}, {u"LANGUAGE"_qs, u"fr"_qs}});
    QVERIFY2(result.text().contains(u"Certificat expiré"_qs), shown(result).constData());
    static const QRegularExpression english(
        u"\\b(January|February|March|April|May|June|July|August|September|October|November|December)\\b"_qs);
    QVERIFY2(!result.text().contains(english), shown(result).constData());
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
