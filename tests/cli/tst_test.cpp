// wsdoctor test: exit statuses, the three forms of its result, its talk, its end by a signal.
#include "program.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <netdb.h>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

using namespace program;

class TestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatusTellsHealthyFromProblem_data();
    void theStatusTellsHealthyFromProblem();
    void aHostThatDoesNotExistIsAProblemNotBadUsage();
    void jsonHasTheKeysOfSchemaOne_data();
    void jsonHasTheKeysOfSchemaOne();
    void idsDoNotFollowTheLanguage();
    void numbersKeepTheirPointsUnderAFrenchLocale_data();
    void numbersKeepTheirPointsUnderAFrenchLocale();
    void quietIsOneLine();
    void markdownIsForPasting();
    void experimentsCanBeForbidden();
    void progressIsTalkForATerminalOnly();
    void aSignalEndsATestWithWhatWasSeen_data();
    void aSignalEndsATestWithWhatWasSeen();
};

namespace {

const QString kHealthyServer = QStringLiteral("practice:healthy-ws");

/// What was written to a terminal that stands behind standard error.
QByteArray talkOnTerminal(const QStringList &words, QByteArray &out)
{
    int controller = -1;
    int terminal = -1;
    char name[256] = {};
    if (openpty(&controller, &terminal, name, nullptr, nullptr) != 0)
        return {};
    QProcess process;
    process.setProcessEnvironment(environment({{u"TERM"_qs, u"xterm"_qs}}));
    process.setStandardErrorFile(QString::fromLocal8Bit(name));
    process.start(binary(), words, QIODevice::ReadOnly);
    process.waitForFinished(20000);
    out = process.readAllStandardOutput();
    fcntl(controller, F_SETFL, O_NONBLOCK);
    QByteArray talk(65536, '\0');
    talk.resize(std::max(qsizetype(0), qsizetype(read(controller, talk.data(), size_t(talk.size())))));
    close(terminal);
    close(controller);
    return talk;
}

QStringList keys(const QJsonValue &value)
{
    return value.toObject().keys();
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

void TestTest::theStatusTellsHealthyFromProblem_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("cause");
    QTest::newRow("ws") << u"healthy-ws"_qs << 0 << 1000 << u"close-normal"_qs;
    QTest::newRow("wss") << u"healthy-wss"_qs << 0 << 1000 << u"close-normal"_qs;
    QTest::newRow("refused") << u"tcp-refused"_qs << 1 << 1006 << u"tcp-connection-refused"_qs;
    QTest::newRow("expired") << u"tls-expired"_qs << 1 << 1015 << u"tls-certificate-expired"_qs;
    QTest::newRow("404") << u"upgrade-404"_qs << 1 << 1006 << u"upgrade-status-404"_qs;
    QTest::newRow("masked") << u"frame-masked"_qs << 1 << 1002 << u"frames-masked-by-server"_qs;
    QTest::newRow("1002") << u"close-1002"_qs << 1 << 1002 << QString();
    QTest::newRow("no close frame") << u"end-fin"_qs << 1 << 1006 << u"close-no-close-frame"_qs;
}

void TestTest::theStatusTellsHealthyFromProblem()
{
    QFETCH(QString, scenario);
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(QString, cause);
    const auto result = run({u"test"_qs, u"practice:"_qs + scenario, u"--json"_qs});
    QVERIFY2(result.status == status, shown(result).constData());
    const auto verdict = result.json().value(u"verdict"_qs).toObject();
    QCOMPARE(verdict.value(u"healthy"_qs).toBool(), status == 0);
    QCOMPARE(verdict.value(u"closeCode"_qs).toInt(), code);
    if (!cause.isEmpty())
        QCOMPARE(verdict.value(u"cause"_qs).toString(), cause);
    QVERIFY2(result.talk.isEmpty(), result.talk.constData());
}

void TestTest::aHostThatDoesNotExistIsAProblemNotBadUsage()
{
    addrinfo *found = nullptr;
    const int answer = getaddrinfo("wsdoctor.invalid", nullptr, nullptr, &found);
    if (found)
        freeaddrinfo(found);
    if (answer != EAI_NONAME)
        QSKIP("no resolver here that knows what does not exist");
    const auto result = run({u"test"_qs, u"wss://wsdoctor.invalid/"_qs, u"--json"_qs});
    QCOMPARE(result.status, 1);
    const auto verdict = result.json().value(u"verdict"_qs).toObject();
    QCOMPARE(verdict.value(u"cause"_qs).toString(), u"dns-name-not-found"_qs);
    QCOMPARE(verdict.value(u"stage"_qs).toString(), u"dns"_qs);
    QCOMPARE(verdict.value(u"closeCode"_qs).toInt(), 1006);
}

void TestTest::jsonHasTheKeysOfSchemaOne_data()
{
    QTest::addColumn<QString>("scenario");
    for (const auto *scenario : {"healthy-wss", "tls-expired", "upgrade-403", "end-reset", "tls-weak-key"})
        QTest::newRow(scenario) << QString::fromUtf8(scenario);
}

void TestTest::jsonHasTheKeysOfSchemaOne()
{
    QFETCH(QString, scenario);
    const auto result = run({u"test"_qs, u"practice:"_qs + scenario, u"--json"_qs});
    const auto json = result.json();
    QVERIFY2(!json.isEmpty(), shown(result).constData());
    QCOMPARE(json.keys(), sorted({u"schema"_qs, u"tool"_qs, u"url"_qs, u"startedAt"_qs, u"verdict"_qs,
                                  u"stages"_qs, u"tls"_qs, u"experiments"_qs, u"findings"_qs}));
    QCOMPARE(json.value(u"schema"_qs).toInt(), 1);
    QVERIFY(json.value(u"tool"_qs).toString().startsWith(u"wsdoctor "_qs));
    QVERIFY(QDateTime::fromString(json.value(u"startedAt"_qs).toString(), Qt::ISODate).isValid());
    const auto verdict = json.value(u"verdict"_qs).toObject();
    QCOMPARE(verdict.keys(), sorted({u"healthy"_qs, u"stage"_qs, u"closeCode"_qs, u"closeName"_qs, u"wire"_qs,
                                     u"cause"_qs, u"confidence"_qs, u"summary"_qs, u"explanation"_qs,
                                     u"remedies"_qs, u"evidence"_qs, u"alternatives"_qs, u"clients"_qs}));
    QCOMPARE(keys(verdict.value(u"wire"_qs)), sorted({u"received"_qs, u"sent"_qs}));
    QVERIFY((QStringList{u"certain"_qs, u"likely"_qs, u"possible"_qs})
                .contains(verdict.value(u"confidence"_qs).toString()));
    for (const auto &evidence : verdict.value(u"evidence"_qs).toArray()) {
        QVERIFY(keys(evidence).contains(u"label"_qs) && keys(evidence).contains(u"value"_qs));
        // Where it was seen, in which stage and octets, is known of some.
        for (const auto &key : keys(evidence))
            QVERIFY2(
                (QStringList{u"label"_qs, u"value"_qs, u"stage"_qs, u"offset"_qs, u"hex"_qs}).contains(key),
                qPrintable(key));
    }
    for (const auto &alternative : verdict.value(u"alternatives"_qs).toArray())
        QCOMPARE(keys(alternative), sorted({u"cause"_qs, u"confidence"_qs}));
    for (const auto &client : verdict.value(u"clients"_qs).toArray())
        QCOMPARE(keys(client), sorted({u"client"_qs, u"closeCode"_qs, u"message"_qs}));
    QStringList stages;
    for (const auto &stage : json.value(u"stages"_qs).toArray()) {
        QCOMPARE(keys(stage),
                 sorted({u"id"_qs, u"status"_qs, u"startMs"_qs, u"durationMs"_qs, u"checks"_qs}));
        stages << stage[u"id"_qs].toString();
        for (const auto &check : stage[u"checks"_qs].toArray()) {
            QCOMPARE(keys(check), sorted({u"id"_qs, u"status"_qs, u"detail"_qs}));
            QVERIFY(!check[u"detail"_qs].toString().isEmpty());
        }
    }
    QCOMPARE(stages.join(u' '), u"dns tcp proxy tls upgrade frames close"_qs);
    for (const auto &experiment : json.value(u"experiments"_qs).toArray())
        QCOMPARE(keys(experiment), sorted({u"changed"_qs, u"outcome"_qs, u"meaning"_qs}));
    for (const auto &finding : json.value(u"findings"_qs).toArray())
        QCOMPARE(keys(finding), sorted({u"cause"_qs, u"severity"_qs, u"summary"_qs}));
}

void TestTest::idsDoNotFollowTheLanguage()
{
    const auto one = [](const QString &language) {
        return run({u"test"_qs, u"practice:tls-expired"_qs, u"--json"_qs, u"--lang"_qs, language})
            .json()
            .value(u"verdict"_qs)
            .toObject();
    };
    const auto english = one(u"en"_qs);
    const auto french = one(u"fr"_qs);
    for (const auto &key : {u"cause"_qs, u"stage"_qs, u"closeCode"_qs, u"closeName"_qs, u"confidence"_qs,
                            u"wire"_qs, u"alternatives"_qs})
        QCOMPARE(french.value(key), english.value(key));
    for (const auto &key : {u"summary"_qs, u"explanation"_qs, u"remedies"_qs})
        QVERIFY2(french.value(key) != english.value(key), qPrintable(key));
}

void TestTest::numbersKeepTheirPointsUnderAFrenchLocale_data()
{
    QTest::addColumn<QString>("variable");
    QTest::newRow("LC_ALL") << u"LC_ALL"_qs;
    QTest::newRow("LANG") << u"LANG"_qs;
    QTest::newRow("LC_NUMERIC") << u"LC_NUMERIC"_qs;
}

void TestTest::numbersKeepTheirPointsUnderAFrenchLocale()
{
    QFETCH(QString, variable);
    const auto result =
        run({u"test"_qs, kHealthyServer, u"--json"_qs}, {{u"LC_ALL"_qs, {}}, {variable, u"fr_FR.UTF-8"_qs}});
    QCOMPARE(result.status, 0);
    QVERIFY2(!result.json().isEmpty(), shown(result).constData());
    static const QRegularExpression point(u"\"durationMs\": \\d+\\.\\d"_qs);
    QVERIFY2(point.match(result.text()).hasMatch(), shown(result).constData());
    if (variable == u"LC_NUMERIC"_qs)
        return;
    // The environment chose the language; its text writes the comma.
    const auto text = run({u"test"_qs, kHealthyServer}, {{u"LC_ALL"_qs, {}}, {variable, u"fr_FR.UTF-8"_qs}});
    static const QRegularExpression comma(u"\\d,\\d[\\s\\x{a0}\\x{202f}]ms"_qs);
    QVERIFY2(comma.match(text.text()).hasMatch(), shown(text).constData());
}

void TestTest::quietIsOneLine()
{
    for (const auto &language : kLanguages) {
        const auto result =
            run({u"test"_qs, u"practice:tls-expired"_qs, u"--quiet"_qs, u"--lang"_qs, language});
        QCOMPARE(result.status, 1);
        QCOMPARE(result.text().count(u'\n'), 1);
        QVERIFY2(result.text().startsWith(u"1015 TLS Handshake"_qs), shown(result).constData());
        QVERIFY(result.talk.isEmpty());
    }
}

void TestTest::markdownIsForPasting()
{
    const auto result = run({u"test"_qs, u"practice:close-1002"_qs, u"--markdown"_qs});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.text().startsWith(u"## 1002 — "_qs), shown(result).constData());
    QVERIFY(result.text().contains(u"\n| --- |"_qs) && isPlain(result.out));
}

void TestTest::experimentsCanBeForbidden()
{
    // A refusal by status is told apart with a second request.
    const QStringList words{u"test"_qs, u"practice:tls-silent"_qs, u"--timeout"_qs, u"0.3"_qs, u"--json"_qs};
    QVERIFY(!run(words).json().value(u"experiments"_qs).toArray().isEmpty());
    QVERIFY(run(words + QStringList{u"--no-investigation"_qs})
                .json()
                .value(u"experiments"_qs)
                .toArray()
                .isEmpty());
}

void TestTest::progressIsTalkForATerminalOnly()
{
    QByteArray out;
    const auto talk = talkOnTerminal({u"test"_qs, kHealthyServer, u"--json"_qs}, out);
    QVERIFY(QJsonDocument::fromJson(out).isObject());
    QVERIFY2(talk.contains("TCP") && talk.contains("ms"), talk.constData());
    // Standard output is no terminal, so nothing is coloured.
    QVERIFY2(!talk.contains('\x1b'), talk.constData());
    QCOMPARE(talkOnTerminal({u"test"_qs, kHealthyServer, u"--quiet"_qs}, out), QByteArray());
    QVERIFY(out.startsWith("1000 "));
}

void TestTest::aSignalEndsATestWithWhatWasSeen_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("signal");
    QTest::newRow("tls") << u"tls-silent"_qs << SIGINT;
    QTest::newRow("upgrade") << u"upgrade-silent"_qs << SIGINT;
    QTest::newRow("frames") << u"frame-silent"_qs << SIGTERM;
}

void TestTest::aSignalEndsATestWithWhatWasSeen()
{
    QFETCH(QString, scenario);
    QFETCH(int, signal);
    const auto result = interrupted(
        {u"test"_qs, u"practice:"_qs + scenario, u"--timeout"_qs, u"15"_qs, u"--json"_qs}, signal, 400);
    QVERIFY2(result.status == 130, shown(result).constData());
    QVERIFY2(result.milliseconds < 5000, shown(result).constData());
    QCOMPARE(result.json().value(u"schema"_qs).toInt(), 1);
    QVERIFY(!result.talk.isEmpty());
}

QTEST_GUILESS_MAIN(TestTest)
#include "tst_test.moc"
