// What was typed cannot be used: status 2, a sentence that says what to do, nothing on standard output.
#include "program.h"

#include <QTest>

#include <csignal>

using namespace program;

class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badWordsAreRefusedWithASentence_data();
    void badWordsAreRefusedWithASentence();
    void theSentenceNamesTheNearestWord_data();
    void theSentenceNamesTheNearestWord();
    void versionIsOneLine();
    void withoutACommandHelpIsShownAsBadUsage();
    void commonOptionsMayStandBeforeTheCommand();
    void aFullDiskIsOurFault_data();
    void aFullDiskIsOurFault();
};

void TestUsage::badWordsAreRefusedWithASentence_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *name, const QString &words, const char *hint) {
        QTest::newRow(name) << words.split(QLatin1Char(' ')) << QString::fromUtf8(hint);
    };
    row("no address", u"test"_qs, "wsdoctor test wss://example.org/chat");
    row("two addresses", u"test ws://a ws://b"_qs, "");
    row("empty URL", u"test "_qs, "wss://");
    row("scheme alone", u"test wss:"_qs, "");
    row("user without host", u"test ws://user@/"_qs, "");
    row("IPv6 without its bracket", u"test ws://[::1/"_qs, "");
    row("line feed", u"test ws://127.0.0.1/\nHost:x"_qs, "");
    row("terminal sequence", u"test ws://127.0.0.1/\u001b[31m"_qs, "");
    row("command with a terminal sequence", u"\u001b[31mtest\u0007"_qs, "wsdoctor");
    row("not a URL", u"test nonsense"_qs, "ws");
    row("ftp", u"test ftp://127.0.0.1/"_qs, "ws");
    row("no host", u"test ws://"_qs, "");
    row("port 0", u"test ws://127.0.0.1:0/"_qs, "65535");
    row("port 70000", u"test ws://127.0.0.1:70000/"_qs, "65535");
    row("port abc", u"test ws://127.0.0.1:abc/"_qs, "65535");
    row("fragment", u"test ws://127.0.0.1/#part"_qs, "#");
    row("unknown option", u"test ws://127.0.0.1/ --wrong"_qs, "wsdoctor test --help");
    row("single dash", u"test ws://127.0.0.1/ -x"_qs, "-x");
    row("missing value", u"test ws://127.0.0.1/ --ca"_qs, "--ca");
    row("value for a switch", u"test ws://127.0.0.1/ --quiet=yes"_qs, "--quiet");
    row("given twice", u"test ws://127.0.0.1/ --timeout 1 --timeout 2"_qs, "--timeout");
    row("header without colon", u"test ws://127.0.0.1/ --header nothing"_qs, "--header");
    row("header without name", u"test ws://127.0.0.1/ --header :x"_qs, "--header");
    row("timeout 0", u"test ws://127.0.0.1/ --timeout 0"_qs, "3600");
    row("timeout -1", u"test ws://127.0.0.1/ --timeout=-1"_qs, "3600");
    row("timeout abc", u"test ws://127.0.0.1/ --timeout abc"_qs, "3600");
    row("timeout nan", u"test ws://127.0.0.1/ --timeout nan"_qs, "3600");
    row("timeout inf", u"test ws://127.0.0.1/ --timeout inf"_qs, "3600");
    row("timeout empty", u"test ws://127.0.0.1/ --timeout="_qs, "3600");
    row("max-message 0", u"test ws://127.0.0.1/ --max-message 0"_qs, "4294967295");
    row("max-message huge", u"test ws://127.0.0.1/ --max-message 99999999999"_qs, "4294967295");
    row("tls crossed", u"test wss://127.0.0.1/ --tls-min 1.3 --tls-max 1.2"_qs, "--tls-max");
    row("tls version", u"test wss://127.0.0.1/ --tls-min 3"_qs, "1.2");
    row("subprotocol", u"test ws://127.0.0.1/ --subprotocol a,b"_qs, "a,b");
    row("origin empty", u"test ws://127.0.0.1/ --origin="_qs, "--origin https://example.org");
    row("proxy", u"test ws://127.0.0.1/ --proxy ftp://x"_qs, "socks5://");
    row("connect-to", u"test ws://127.0.0.1/ --connect-to nowhere"_qs, "nowhere");
    row("sni", u"test wss://127.0.0.1/ --sni a/b"_qs, "a/b");
    row("sni with a port", u"test wss://127.0.0.1/ --sni example.org:443"_qs, "example.org:443");
    row("sni that has no ASCII", u"test wss://127.0.0.1/ --sni \u2603.example"_qs, "IDNA");
    row("sni of a scan that has no ASCII", u"scan 127.0.0.1:1 --sni \u2603.example"_qs, "IDNA");
    row("key without certificate", u"test wss://127.0.0.1/ --client-key x.pem"_qs, "--client-cert");
    row("json and markdown", u"test ws://127.0.0.1/ --json --markdown"_qs, "--markdown");
    row("unknown scenario", u"test practice:zzzzzzzzzzzzzz"_qs, "wsdoctor practice --list");
    row("unknown command", u"qwertyuiop"_qs, "wsdoctor --help");
    row("language", u"--lang xx"_qs, "fr");
    row("language of a command", u"code 1006 --lang de"_qs, "fr");
    row("language empty", u"code 1006 --lang="_qs, "fr");
    row("language missing", u"code 1006 --lang"_qs, "--lang");
    row("vendor empty", u"code list --vendor="_qs, "discord");
    row("vendor and search", u"code list --vendor discord --search x"_qs, "--search");
    row("filters without a list", u"code 1006 --sendable"_qs, "wsdoctor code list");
    row("tour takes nothing", u"tour tls-expired"_qs, "practice:tls-expired");
    row("scenario of practice", u"practice zzzzzzzzzzzzzz"_qs, "wsdoctor practice --list");
}

void TestUsage::badWordsAreRefusedWithASentence()
{
    QFETCH(QStringList, words);
    QFETCH(QString, hint);
    const bool choosesLanguage = words.join(u' ').contains(u"--lang"_qs);
    QStringList sentences;
    for (const auto &language : kLanguages) {
        // With its own --lang, the command line leaves the choice to the environment.
        const auto result = choosesLanguage
                                ? run(words, {{u"LC_ALL"_qs, {}}, {u"LANG"_qs, language + u"_FR.UTF-8"_qs}})
                                : run(QStringList{u"--lang"_qs, language} + words);
        QVERIFY2(result.status == 2, shown(result).constData());
        QVERIFY2(result.out.isEmpty(), shown(result).constData());
        QVERIFY2(result.said().startsWith(u"wsdoctor: "_qs), shown(result).constData());
        QVERIFY2(result.said().count(u'\n') == 1, shown(result).constData());
        QVERIFY2(result.said().contains(hint), shown(result).constData());
        QVERIFY2(isPlain(result.talk), shown(result).constData());
        sentences << result.said();
    }
    QVERIFY2(sentences.first() != sentences.last(), qPrintable(sentences.join(u'\n')));
}

void TestUsage::theSentenceNamesTheNearestWord_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("near");
    QTest::newRow("command") << QStringList{u"tset"_qs} << u"test"_qs;
    QTest::newRow("an address without a command")
        << QStringList{u"wss://example.org/"_qs} << u"wsdoctor test wss://example.org/"_qs;
    QTest::newRow("a code without a command") << QStringList{u"1006"_qs} << u"wsdoctor code 1006"_qs;
    QTest::newRow("option") << QStringList{u"test"_qs, u"ws://127.0.0.1/"_qs, u"--heder"_qs, u"a:b"_qs}
                            << u"--header"_qs;
    QTest::newRow("scenario") << QStringList{u"test"_qs, u"practice:tls-expird"_qs} << u"tls-expired"_qs;
    QTest::newRow("scenario, none") << QStringList{u"test"_qs, u" practice:"_qs}
                                    << u"practice:tls-expired"_qs;
    QTest::newRow("vendor") << QStringList{u"code"_qs, u"list"_qs, u"--vendor"_qs, u"discrod"_qs}
                            << u"discord"_qs;
    QTest::newRow("two codes") << QStringList{u"code"_qs, u"1002"_qs, u"1003"_qs}
                               << u"wsdoctor compare 1002 1003"_qs;
}

void TestUsage::theSentenceNamesTheNearestWord()
{
    QFETCH(QStringList, words);
    QFETCH(QString, near);
    const auto result = run(words);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.said().contains(near), shown(result).constData());
    QVERIFY(result.out.isEmpty());
}

void TestUsage::versionIsOneLine()
{
    for (const QStringList &words : {QStringList{u"--version"_qs}, QStringList{u"test"_qs, u"--version"_qs},
                                     QStringList{u"--lang"_qs, u"fr"_qs, u"--version"_qs}}) {
        const auto result = run(words);
        QCOMPARE(result.status, 0);
        QVERIFY2(QRegularExpression(u"^wsdoctor \\d+\\.\\d+\\.\\d+\n$"_qs).match(result.text()).hasMatch(),
                 shown(result).constData());
        QVERIFY(result.talk.isEmpty());
    }
}

void TestUsage::withoutACommandHelpIsShownAsBadUsage()
{
    const auto result = run({});
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(result.talk, run({u"--help"_qs}).out);
}

void TestUsage::commonOptionsMayStandBeforeTheCommand()
{
    const auto after = run({u"code"_qs, u"1006"_qs, u"--lang"_qs, u"fr"_qs, u"--json"_qs});
    QCOMPARE(after.status, 0);
    QCOMPARE(run({u"--lang"_qs, u"fr"_qs, u"--json"_qs, u"code"_qs, u"1006"_qs}).out, after.out);
    QCOMPARE(run({u"--lang=fr"_qs, u"code"_qs, u"--json"_qs, u"1006"_qs}).out, after.out);
}

void TestUsage::aFullDiskIsOurFault_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("test") << QStringList{u"test"_qs, u"practice:healthy-ws"_qs};
    QTest::newRow("test, JSON") << QStringList{u"test"_qs, u"practice:healthy-ws"_qs, u"--json"_qs};
    QTest::newRow("code") << QStringList{u"code"_qs, u"1006"_qs};
    QTest::newRow("compare") << QStringList{u"compare"_qs, u"1002"_qs, u"1015"_qs};
    QTest::newRow("list") << QStringList{u"practice"_qs, u"--list"_qs};
    QTest::newRow("practice") << QStringList{u"practice"_qs, u"close-1002"_qs};
    QTest::newRow("tour") << QStringList{u"tour"_qs};
    QTest::newRow("help") << QStringList{u"--help"_qs};
    QTest::newRow("version") << QStringList{u"--version"_qs};
}

void TestUsage::aFullDiskIsOurFault()
{
    QFETCH(QStringList, words);
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setStandardOutputFile(u"/dev/full"_qs);
    process.start(binary(), words, QIODevice::ReadOnly);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
