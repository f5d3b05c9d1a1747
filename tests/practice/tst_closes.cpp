#include "raw_client.h"

#include <QTest>

using values::EndHow;

class TestCloses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCloseFrameIsSentAsPlanned_data();
    void theCloseFrameIsSentAsPlanned();
    void everyCodeIsTheScenarios();
    void tcpEndsOnlyWhenTheClientHasAnswered();
    void anEndWithoutCloseIsAFin();
    void anEndInsideAFrameLeavesOctetsOut();
    void aResetIsAReset();

private:
    std::unique_ptr<practice::Server> m_server;
};

void TestCloses::initTestCase()
{
    m_server = startServer();
    QVERIFY(m_server);
}

void TestCloses::theCloseFrameIsSentAsPlanned_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("close-1000") << QByteArray::fromHex("880203e8");
    QTest::newRow("close-empty") << QByteArray::fromHex("8800");
    QTest::newRow("close-1001") << QByteArray::fromHex("881603e9") + QByteArray("server shutting down");
    QTest::newRow("close-4000") << QByteArray::fromHex("88120fa0") + QByteArray("application code");
    QTest::newRow("close-payload-one-byte") << QByteArray::fromHex("880103");
    QTest::newRow("close-code-invalid") << QByteArray::fromHex("880203ee");
    QTest::newRow("close-reason-invalid-utf8") << QByteArray::fromHex("880903e8") + QByteArray("termin\xe9");
}

void TestCloses::theCloseFrameIsSentAsPlanned()
{
    QFETCH(QByteArray, frame);
    const auto played = play(*m_server, QTest::currentDataTag(), clientFrame(0x88, "\x03\xe8"));
    QVERIFY(played.head.starts_with("HTTP/1.1 101 "));
    QCOMPARE(played.rest, frame.toStdString());
    QCOMPARE(played.end, EndHow::Fin);
}

void TestCloses::everyCodeIsTheScenarios()
{
    int codes = 0;
    for (const auto &scenario : practice::scenarios()) {
        if (!scenario.cause.starts_with("close-received-"))
            continue;
        const auto rest = play(*m_server, scenario.id, clientFrame(0x88, "\x03\xe8")).rest;
        QVERIFY2(rest.size() >= 4 && rest[0] == '\x88' && std::size_t(rest[1]) == rest.size() - 2,
                 scenario.id.data());
        QCOMPARE(std::uint8_t(rest[2]) * 256 + std::uint8_t(rest[3]), int(scenario.closeCode));
        ++codes;
    }
    QCOMPARE(codes, 17);
}

void TestCloses::tcpEndsOnlyWhenTheClientHasAnswered()
{
    RawClient client(m_server->url(*practice::findScenario("close-1000")));
    client.send(openingRequest("/close-1000"));
    client.readAll(std::chrono::milliseconds(200));
    QCOMPARE(client.end(), EndHow::Open);
    client.send(clientFrame(0x89, "ping")); // not answered any more
    client.send(clientFrame(0x88, "\x03\xe8"));
    QVERIFY(client.readAll().ends_with(std::string_view("\x88\x02\x03\xe8")));
    QCOMPARE(client.end(), EndHow::Fin);
}

void TestCloses::anEndWithoutCloseIsAFin()
{
    const auto played = play(*m_server, "end-fin", clientFrame(0x89, "ping"));
    QCOMPARE(played.rest, std::string());
    QCOMPARE(played.end, EndHow::Fin);
}

void TestCloses::anEndInsideAFrameLeavesOctetsOut()
{
    const auto played = play(*m_server, "end-inside-frame", clientFrame(0x89, "ping"));
    QCOMPARE(played.rest, std::string("\x81\x64practicing"));
    QCOMPARE(played.end, EndHow::Fin);
}

void TestCloses::aResetIsAReset()
{
    const auto played = play(*m_server, "end-reset");
    QVERIFY(played.head.starts_with("HTTP/1.1 101 "));
    QCOMPARE(played.rest, std::string());
    QCOMPARE(played.end, EndHow::Reset);
}

QTEST_GUILESS_MAIN(TestCloses)
#include "tst_closes.moc"
