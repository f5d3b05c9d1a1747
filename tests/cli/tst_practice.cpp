// wsdoctor practice: its addresses, real clients on them, its end.
#include "program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace program;

class TestPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListHoldsEveryScenarioOnce();
    void theListShowsCodeAndCause_data();
    void theListShowsCodeAndCause();
    void idsDoNotFollowTheLanguage();
    void everyScenarioGivesWhatTheListPromises_data();
    void everyScenarioGivesWhatTheListPromises();
    void anAddressIsPrintedForEachScenarioNamed();
    void withoutANameAllAreStarted();
    void aSignalEndsTheServerAndItsFiles_data();
    void aSignalEndsTheServerAndItsFiles();
    void aClientOfOthersCanTalkToIt();
    void quietSaysNothing();
};

namespace {

/// "wsdoctor practice", running until this object ends.
class Server
{
public:
    explicit Server(const QStringList &words)
    {
        m_process.setProcessEnvironment(environment());
        m_process.start(binary(), QStringList{u"practice"_qs} + words, QIODevice::ReadOnly);
    }
    ~Server() { stop(SIGKILL); }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// What it printed, once \p end stands in it.
    QString untilPrinted(const QString &end)
    {
        while (!QString::fromUtf8(m_out).contains(end) && m_process.waitForReadyRead(10000))
            m_out += m_process.readAllStandardOutput();
        return QString::fromUtf8(m_out);
    }
    QJsonObject json()
    {
        untilPrinted(u"\n}\n"_qs);
        return QJsonDocument::fromJson(m_out).object();
    }
    QByteArray talk() { return m_process.readAllStandardError(); }
    /// Its exit status.
    int stop(int signal)
    {
        if (m_process.state() == QProcess::NotRunning)
            return m_process.exitCode();
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
        if (!m_process.waitForFinished(5000))
            return -1;
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -2;
    }

private:
    QProcess m_process;
    QByteArray m_out;
};

QJsonArray listed(const QString &language = u"en"_qs)
{
    return run({u"practice"_qs, u"--list"_qs, u"--json"_qs, u"--lang"_qs, language})
        .json()
        .value(u"scenarios"_qs)
        .toArray();
}

} // namespace

void TestPractice::theListHoldsEveryScenarioOnce()
{
    QStringList ids;
    for (const auto &scenario : listed()) {
        QCOMPARE(scenario.toObject().keys(),
                 (QStringList{u"cause"_qs, u"closeCode"_qs, u"id"_qs, u"scheme"_qs, u"stage"_qs, u"title"_qs,
                              u"url"_qs}));
        QVERIFY(scenario[u"url"_qs].isNull() && !scenario[u"title"_qs].toString().isEmpty());
        ids << scenario[u"id"_qs].toString();
    }
    // Each has its page, and no page is without its scenario.
    auto pages = QDir(QStringLiteral(WSDOCTOR_SOURCE_DIR "/translations/en/catalogue/scenarios"))
                     .entryList({u"*.md"_qs});
    pages.replaceInStrings(u".md"_qs, QString());
    pages.sort();
    auto byName = ids;
    byName.sort();
    QCOMPARE(byName, pages);
    const auto all = ids.size();
    QCOMPARE(ids.removeDuplicates(), qsizetype(0));
    const auto text = run({u"practice"_qs, u"--list"_qs, u"--quiet"_qs});
    static const QRegularExpression row(u"^  ([a-z0-9-]+) +\\d{4}  \\S"_qs,
                                        QRegularExpression::MultilineOption);
    auto rows = row.globalMatch(text.text());
    qsizetype count = 0;
    for (; rows.hasNext(); ++count)
        QVERIFY(ids.contains(rows.next().captured(1)));
    QCOMPARE(count, all);
    QVERIFY(text.talk.isEmpty() && isPlain(text.out));
}

void TestPractice::theListShowsCodeAndCause_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("row");
    QTest::newRow("en") << u"en"_qs << u"  tls-expired  1015  Expired certificate\n"_qs;
    QTest::newRow("fr") << u"fr"_qs << u"  tls-expired  1015  Certificat expiré\n"_qs;
}

void TestPractice::theListShowsCodeAndCause()
{
    QFETCH(QString, language);
    QFETCH(QString, row);
    const auto result =
        run({u"practice"_qs, u"--list"_qs, u"tls-expired"_qs, u"tls-expired"_qs, u"--lang"_qs, language});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.text().count(row), 1);
    QVERIFY(!result.talk.isEmpty());
}

void TestPractice::idsDoNotFollowTheLanguage()
{
    const auto english = listed(u"en"_qs);
    const auto french = listed(u"fr"_qs);
    QVERIFY(french != english);
    QCOMPARE(french.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        auto left = english.at(i).toObject();
        auto right = french.at(i).toObject();
        left.remove(u"title"_qs);
        right.remove(u"title"_qs);
        QCOMPARE(right, left);
    }
}

void TestPractice::everyScenarioGivesWhatTheListPromises_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<int>("code");
    for (const auto &scenario : listed())
        QTest::newRow(qPrintable(scenario[u"id"_qs].toString()))
            << scenario[u"id"_qs].toString() << scenario[u"cause"_qs].toString()
            << scenario[u"stage"_qs].toString() << scenario[u"closeCode"_qs].toInt();
}

void TestPractice::everyScenarioGivesWhatTheListPromises()
{
    QFETCH(QString, scenario);
    QFETCH(QString, cause);
    QFETCH(QString, stage);
    QFETCH(int, code);
    const auto result =
        run({u"test"_qs, u"practice:"_qs + scenario, u"--json"_qs, u"--timeout"_qs, u"0.5"_qs});
    const auto verdict = result.json().value(u"verdict"_qs).toObject();
    QCOMPARE(verdict.value(u"cause"_qs).toString(), cause);
    QCOMPARE(verdict.value(u"stage"_qs).toString(), stage);
    QCOMPARE(verdict.value(u"closeCode"_qs).toInt(), code);
    QCOMPARE(result.status, verdict.value(u"healthy"_qs).toBool() ? 0 : 1);
}

void TestPractice::anAddressIsPrintedForEachScenarioNamed()
{
    Server server({u"close-1002"_qs, u"healthy-wss"_qs});
    const auto text = server.untilPrinted(u".pem\n"_qs);
    static const QRegularExpression address(u"(wss?://\\S+)"_qs);
    static const QRegularExpression file(u"(/\\S+\\.pem)"_qs);
    auto found = address.globalMatch(text.section(u"\n\n"_qs, 0, 0));
    const auto refusing = found.next().captured(1);
    const auto healthy = found.next().captured(1);
    QVERIFY(!found.hasNext());
    const auto first = run({u"test"_qs, refusing, u"--json"_qs});
    QCOMPARE(first.status, 1);
    QCOMPARE(first.json().value(u"verdict"_qs).toObject().value(u"closeCode"_qs).toInt(), 1002);
    // The root certificate is what a client needs to trust it.
    QCOMPARE(run({u"test"_qs, healthy, u"--ca"_qs, file.match(text).captured(1)}).status, 0);
    // A folder does as well, whatever else lies in it: hashed names, DER, a certificate of others, no
    // certificate.
    QTemporaryDir folder;
    QFile root(file.match(text).captured(1));
    QVERIFY(root.open(QIODevice::ReadOnly));
    const auto pem = root.readAll();
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile out(folder.filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size();
    };
    QVERIFY(write(u"README"_qs, "No certificate.\n"));
    QCOMPARE(run({u"test"_qs, healthy, u"--ca"_qs, folder.path()}).status, 2);
    const auto body = QByteArray(pem).split('\n').mid(1);
    QVERIFY(write(u"0a1b2c3d.0"_qs, QByteArray::fromBase64(body.mid(0, body.size() - 2).join())));
    QCOMPARE(run({u"test"_qs, healthy, u"--ca"_qs, folder.path()}).status, 0);
    QVERIFY(write(u"root.crt"_qs, pem));
    QCOMPARE(run({u"test"_qs, healthy, u"--ca"_qs, folder.path()}).status, 0);
    QCOMPARE(run({u"test"_qs, healthy, u"--ca"_qs, folder.filePath(u"0a1b2c3d.0"_qs)}).status, 0);
    const auto distrusting = run({u"test"_qs, healthy, u"--json"_qs});
    QCOMPARE(distrusting.json().value(u"verdict"_qs).toObject().value(u"closeCode"_qs).toInt(), 1015);
    QCOMPARE(server.stop(SIGINT), 0);
}

void TestPractice::withoutANameAllAreStarted()
{
    Server server({u"--json"_qs, u"--quiet"_qs});
    const auto scenarios = server.json().value(u"scenarios"_qs).toArray();
    QCOMPARE(scenarios.size(), listed().size());
    QStringList addresses;
    for (const auto &scenario : scenarios) {
        const auto scheme = scenario[u"scheme"_qs].toString();
        QVERIFY2(scenario[u"url"_qs].toString().startsWith(scheme + u"://"_qs), qPrintable(scheme));
        addresses << scenario[u"url"_qs].toString();
    }
    QCOMPARE(addresses.removeDuplicates(), qsizetype(0));
}

void TestPractice::aSignalEndsTheServerAndItsFiles_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestPractice::aSignalEndsTheServerAndItsFiles()
{
    QFETCH(int, signal);
    Server server({u"healthy-ws"_qs, u"--json"_qs});
    const auto json = server.json();
    const auto file = json.value(u"rootCertificate"_qs).toString();
    const auto address = json.value(u"scenarios"_qs)[0][u"url"_qs].toString();
    QVERIFY(QFileInfo::exists(file));
    QFile pem(file);
    QVERIFY(pem.open(QIODevice::ReadOnly) && pem.readAll().contains("BEGIN CERTIFICATE"));
    QCOMPARE(server.stop(signal), 0);
    QVERIFY(!QFileInfo::exists(file) && !QFileInfo::exists(QFileInfo(file).path()));
    const auto after = run({u"test"_qs, address, u"--json"_qs});
    QCOMPARE(after.json().value(u"verdict"_qs).toObject().value(u"cause"_qs).toString(),
             u"tcp-connection-refused"_qs);
}

void TestPractice::aClientOfOthersCanTalkToIt()
{
    const auto python = u"/usr/bin/python3"_qs;
    QProcess probe;
    probe.start(python, {u"-c"_qs, u"import websockets"_qs});
    if (!probe.waitForFinished(20000) || probe.exitCode() != 0)
        QSKIP("python3-websockets is not installed");
    Server server({u"close-1002"_qs, u"healthy-ws"_qs, u"--json"_qs});
    const auto scenarios = server.json().value(u"scenarios"_qs).toArray();
    const auto script = uR"PY(
import asyncio, sys, websockets
async def main():
    async with websockets.connect(sys.argv[2]) as ws:
        await ws.send('hello')
        print(await ws.recv())
    try:
        async with websockets.connect(sys.argv[1]) as ws:
            await ws.recv()
    except websockets.ConnectionClosed as closed:
        print(closed.rcvd.code)
asyncio.run(main())
)PY"_qs;
    QProcess client;
    client.setProcessEnvironment(environment());
    client.start(python,
                 {u"-c"_qs, script, scenarios[0][u"url"_qs].toString(), scenarios[1][u"url"_qs].toString()});
    QVERIFY(client.waitForFinished(20000));
    QCOMPARE(client.readAllStandardOutput(), QByteArray("hello\n1002\n"));
}

void TestPractice::quietSaysNothing()
{
    Server quiet({u"close-1002"_qs, u"--quiet"_qs});
    quiet.untilPrinted(u".pem\n"_qs);
    QCOMPARE(quiet.stop(SIGINT), 0);
    QCOMPARE(quiet.talk(), QByteArray());
    Server talking({u"close-1002"_qs});
    talking.untilPrinted(u".pem\n"_qs);
    QCOMPARE(talking.stop(SIGINT), 0);
    QVERIFY(!talking.talk().isEmpty());
}

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
