// SSLKEYLOGFILE: the secrets of a test's sessions go into that file, and nowhere else.
#include "program.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace program;

class TestKeyLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void theLinesBelongToTheHello_data();
    void theLinesBelongToTheHello();
    void aFileThatIsThereKeepsWhatItHas();
    void aFileThatCannotBeWrittenIsSaid_data();
    void aFileThatCannotBeWrittenIsSaid();
    void onlyATestOverTlsWritesAny_data();
    void onlyATestOverTlsWritesAny();

private:
    QTemporaryDir m_folder;

    QString fresh() const
    {
        const auto name = m_folder.filePath(u"keys"_qs);
        QFile::remove(name);
        return name;
    }
    static QList<QByteArray> linesOf(const QString &name)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        auto lines = file.readAll().split('\n');
        lines.removeLast(); // the last line ends, too
        return lines;
    }
};

void TestKeyLog::theLinesBelongToTheHello_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("label");
    QTest::newRow("1.3") << QStringList{} << QByteArray("CLIENT_TRAFFIC_SECRET_0");
    QTest::newRow("1.2") << QStringList{u"--tls-max"_qs, u"1.2"_qs} << QByteArray("CLIENT_RANDOM");
    QTest::newRow("shown") << QStringList{u"--handshake"_qs, u"--show-secrets"_qs}
                           << QByteArray("CLIENT_HANDSHAKE_TRAFFIC_SECRET");
}

void TestKeyLog::theLinesBelongToTheHello()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, label);
    for (const bool json : {false, true}) {
        const auto name = fresh();
        const auto words = QStringList{u"test"_qs, u"practice:healthy-wss"_qs} + options;
        const auto result =
            run(json ? words + QStringList{u"--json"_qs} : words, {{u"SSLKEYLOGFILE"_qs, name}});
        QVERIFY2(result.status == 0, shown(result).constData());
        // Told, but on standard error only.
        QVERIFY2(result.said().contains(name), result.talk.constData());
        const auto lines = linesOf(name);
        QVERIFY(!lines.isEmpty());
        QCOMPARE(QFileInfo(name).permissions() &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        bool found = false;
        for (const auto &line : lines) {
            const auto parts = line.split(' ');
            QCOMPARE(parts.size(), 3);
            found = found || parts[0] == label;
            QVERIFY2(!result.out.contains(parts[2]) && !result.talk.contains(parts[2]), "a secret was shown");
            if (!json)
                continue;
            const auto hello = result.json()
                                   .value(u"tls"_qs)
                                   .toObject()
                                   .value(u"transcript"_qs)
                                   .toArray()
                                   .first()
                                   .toObject();
            const auto random = hello.value(u"fields"_qs).toObject().value(u"random"_qs).toString();
            QCOMPARE(QString::fromLatin1(parts[1]), random);
        }
        QVERIFY(found);
    }
}

void TestKeyLog::aFileThatIsThereKeepsWhatItHas()
{
    const auto name = fresh();
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# before\n");
    file.close();
    QCOMPARE(run({u"test"_qs, u"practice:healthy-wss"_qs}, {{u"SSLKEYLOGFILE"_qs, name}}).status, 0);
    QCOMPARE(linesOf(name).first(), QByteArray("# before"));
    QVERIFY(linesOf(name).size() > 3);
}

void TestKeyLog::aFileThatCannotBeWrittenIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << u"/nonexistent/keys"_qs;
    QTest::newRow("a folder") << u"/tmp"_qs;
    QTest::newRow("a full disk") << u"/dev/full"_qs;
}

void TestKeyLog::aFileThatCannotBeWrittenIsSaid()
{
    QFETCH(QString, name);
    for (const auto &language : kLanguages) {
        const auto result = run({u"test"_qs, u"practice:healthy-wss"_qs, u"--lang"_qs, language},
                                {{u"SSLKEYLOGFILE"_qs, name}});
        QVERIFY2(result.status == 0, shown(result).constData());
        QVERIFY2(result.said().contains(language == u"en"_qs ? u"cannot be written"_qs
                                                             : u"ne peut pas être écrit"_qs),
                 result.talk.constData());
        QVERIFY(result.said().contains(name));
    }
}

void TestKeyLog::onlyATestOverTlsWritesAny_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("in clear") << QStringList{u"test"_qs, u"practice:healthy-ws"_qs};
    QTest::newRow("scan") << QStringList{u"scan"_qs, u"practice"_qs};
    QTest::newRow("list") << QStringList{u"practice"_qs, u"--list"_qs};
}

void TestKeyLog::onlyATestOverTlsWritesAny()
{
    QFETCH(QStringList, words);
    const auto name = fresh();
    auto asked = words;
    if (words.first() == u"scan"_qs) {
        // The practice server, in a program of its own that has the variable, too.
        QProcess server;
        server.setProcessEnvironment(environment({{u"SSLKEYLOGFILE"_qs, name}}));
        server.start(binary(), {u"practice"_qs, u"healthy-wss"_qs, u"--json"_qs}, QIODevice::ReadOnly);
        QVERIFY(server.waitForStarted());
        QByteArray said;
        while (!said.contains("wss://") && server.waitForReadyRead(10000))
            said += server.readAllStandardOutput();
        const auto at = said.indexOf("wss://") + 6;
        asked[1] = QString::fromUtf8(said.mid(at, said.indexOf('/', at) - at));
        QVERIFY2(asked[1].contains(u':'), said.constData());
        const auto result = run(asked, {{u"SSLKEYLOGFILE"_qs, name}});
        QVERIFY2(result.out.contains("TLS"), shown(result).constData());
        server.terminate();
        QVERIFY(server.waitForFinished(10000));
    } else {
        QCOMPARE(run(asked, {{u"SSLKEYLOGFILE"_qs, name}}).status, 0);
    }
    QVERIFY(!QFile::exists(name));
}

QTEST_GUILESS_MAIN(TestKeyLog)
#include "tst_key_log.moc"
