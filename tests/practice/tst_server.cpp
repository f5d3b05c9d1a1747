#include "raw_client.h"
#include "values/url.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>
#include <random>
#include <vector>

using practice::findScenario;
using values::EndHow;

class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startingIsQuick();
    void everyScenarioHasItsUrl();
    void scenariosInClearShareAPortAndThoseInTlsDoNot();
    void bothAddressesOfLocalhostAreServed();
    void anUnknownPathListsTheScenarios();
    void aBrowserThatAsksForNoWebSocketIsTold();
    void aBrokenHandshakeIsToldWhy();
    void messagesAreEchoed_data();
    void messagesAreEchoed();
    void aFragmentedMessageIsEchoed();
    void framesSentWithTheRequestAreNotLost();
    void aPingIsAnswered();
    void theClientsCodeIsReturned_data();
    void theClientsCodeIsReturned();
    void aBrokenRuleIsAnsweredWithItsCode();
    void aRequestInSlicesIsRead();
    void garbageIsRefused_data();
    void garbageIsRefused();
    void aRequestTooLargeIsRefused();
    void threeHundredConnectionsAreServed();
    void stalledClientsLockNobodyOut();
    void stalledClientsDoNotHoldUpTheEnd();
    void randomOctetsDoNoHarm();

private:
    std::string at(std::string_view id) const { return m_server->url(*findScenario(id)); }
    std::string shake(RawClient &client, std::string_view path = "/healthy-ws");

    std::unique_ptr<practice::Server> m_server;
};

void TestServer::init()
{
    m_server = startServer();
    QVERIFY(m_server);
}

/// Opens a WebSocket and forgets the head.
std::string TestServer::shake(RawClient &client, std::string_view path)
{
    client.send(openingRequest(path));
    auto head = client.readUntil("\r\n\r\n");
    client.clear();
    return head;
}

void TestServer::startingIsQuick()
{
    m_server.reset();
    qint64 best = 1000000;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto server = startServer();
        best = std::min(best, timer.elapsed());
        QVERIFY(server);
    }
    QVERIFY2(best < 450, qPrintable(QString::number(best))); // 150 ms, and room for a sanitizer
}

void TestServer::everyScenarioHasItsUrl()
{
    for (const auto &scenario : practice::scenarios()) {
        const auto url = values::parseUrl(m_server->url(scenario));
        QVERIFY(url.ok());
        QCOMPARE(url.value().secure, scenario.secure);
        QCOMPARE(url.value().host, std::string(!scenario.host.empty() ? scenario.host
                                               : scenario.secure      ? "localhost"
                                                                      : "127.0.0.1"));
        QCOMPARE(url.value().resource, "/" + std::string(scenario.id));
        QVERIFY(url.value().port >= 1024);
    }
}

void TestServer::scenariosInClearShareAPortAndThoseInTlsDoNot()
{
    std::map<std::uint16_t, int> ports;
    for (const auto &scenario : practice::scenarios())
        ++ports[values::parseUrl(m_server->url(scenario)).value().port];
    const auto shared = values::parseUrl(at("healthy-ws")).value().port;
    for (const auto &[port, users] : ports)
        QVERIFY(port == shared || users == 1);
    QCOMPARE(values::parseUrl(at("close-1001")).value().port, shared);
    QVERIFY(values::parseUrl(at("upgrade-tls-port")).value().port != shared);
    QVERIFY(values::parseUrl(at("tcp-refused")).value().port != shared);
}

void TestServer::bothAddressesOfLocalhostAreServed()
{
    RawClient v4(at("healthy-ws"));
    QVERIFY(shake(v4).starts_with("HTTP/1.1 101 "));
    RawClient v6(at("healthy-ws"), "::1");
    if (v6.error() != 0)
        QSKIP("no IPv6 on this machine");
    QVERIFY(shake(v6).starts_with("HTTP/1.1 101 "));
    QCOMPARE(RawClient(at("tcp-refused"), "::1").error(), ECONNREFUSED);
    QCOMPARE(m_server->connections(), std::uint64_t(2));
}

void TestServer::anUnknownPathListsTheScenarios()
{
    for (const char *path : {"/", "/nothing-here", "/tls-expired", "*", "http://localhost/close-1000"}) {
        RawClient client(at("healthy-ws"));
        client.send(openingRequest(path));
        const auto &answer = client.readAll();
        QVERIFY2(
            answer.starts_with(std::string_view(path) == "/nothing-here" ? "HTTP/1.1 404 " : "HTTP/1.1 "),
            path);
        for (const auto &scenario : practice::scenarios())
            QVERIFY2(answer.find("\n" + m_server->url(scenario) + "\n") != std::string::npos, path);
        QCOMPARE(client.end(), EndHow::Fin);
    }
}

void TestServer::aBrowserThatAsksForNoWebSocketIsTold()
{
    RawClient client(at("healthy-ws"));
    client.send("GET /close-1001 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const auto &answer = client.readAll();
    QVERIFY(answer.starts_with("HTTP/1.1 426 "));
    QVERIFY(answer.find("\r\nSec-WebSocket-Version: 13\r\n") != std::string::npos);
    QCOMPARE(client.end(), EndHow::Fin);
}

void TestServer::aBrokenHandshakeIsToldWhy()
{
    RawClient client(at("healthy-ws"));
    client.send("GET /close-1001 HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: short\r\n\r\n");
    QVERIFY(client.readAll().starts_with("HTTP/1.1 400 "));
    QCOMPARE(client.end(), EndHow::Fin);
}

void TestServer::messagesAreEchoed_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("text") << 0x81 << QByteArray("héllo");
    QTest::newRow("empty text") << 0x81 << QByteArray();
    QTest::newRow("binary") << 0x82 << QByteArray("\x00\xff\xfe", 3);
    QTest::newRow("16-bit length") << 0x82 << QByteArray(40000, 'b');
    QTest::newRow("64-bit length") << 0x82 << QByteArray(1000000, 'c');
}

void TestServer::messagesAreEchoed()
{
    QFETCH(int, first);
    QFETCH(QByteArray, payload);
    RawClient client(at("healthy-ws"));
    QVERIFY(shake(client).starts_with("HTTP/1.1 101 "));
    client.send(clientFrame(std::uint8_t(first), payload.toStdString()));
    const std::size_t header = payload.size() < 126 ? 2 : payload.size() < 65536 ? 4 : 10;
    const auto &echo = client.readUntil(header + std::size_t(payload.size()));
    QCOMPARE(echo.size(), header + std::size_t(payload.size()));
    QCOMPARE(std::uint8_t(echo[0]), std::uint8_t(first));
    QCOMPARE(echo.substr(header), payload.toStdString());
}

void TestServer::aFragmentedMessageIsEchoed()
{
    RawClient client(at("healthy-ws"));
    shake(client);
    client.send(clientFrame(0x01, "Hel") + clientFrame(0x89, "p") + clientFrame(0x80, "lo"));
    QCOMPARE(client.readUntil(std::size_t(10)), std::string("\x8a\x01p\x81\x05Hello"));
}

void TestServer::framesSentWithTheRequestAreNotLost()
{
    RawClient client(at("healthy-ws"));
    client.send(openingRequest("/healthy-ws") + clientFrame(0x81, "early"));
    QVERIFY(client
                .readUntil("\x81\x05"
                           "early")
                .ends_with("\r\n\r\n\x81\x05"
                           "early"));
}

void TestServer::aPingIsAnswered()
{
    RawClient client(at("healthy-ws"));
    shake(client);
    client.send(clientFrame(0x89, "one") + clientFrame(0x89, ""));
    QCOMPARE(client.readUntil(std::size_t(7)), std::string("\x8a\x03one\x8a\x00", 7));
}

void TestServer::theClientsCodeIsReturned_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("1000") << QByteArray("\x03\xe8") << QByteArray("\x88\x02\x03\xe8");
    QTest::newRow("4999 with a reason") << QByteArray("\x13\x87why") << QByteArray("\x88\x02\x13\x87");
    QTest::newRow("none") << QByteArray() << QByteArray("\x88\x00", 2);
}

void TestServer::theClientsCodeIsReturned()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, answer);
    RawClient client(at("healthy-ws"));
    shake(client);
    client.send(clientFrame(0x88, payload.toStdString()) + clientFrame(0x81, "after the end"));
    QCOMPARE(client.readAll(), answer.toStdString());
    QCOMPARE(client.end(), EndHow::Fin);
}

void TestServer::aBrokenRuleIsAnsweredWithItsCode()
{
    RawClient client(at("healthy-ws"));
    shake(client);
    client.send("\x81\x05Hello"); // unmasked
    QCOMPARE(client.readAll(), std::string("\x88\x02\x03\xea"));
    QCOMPARE(client.end(), EndHow::Fin);
    RawClient other(at("healthy-ws"));
    shake(other);
    other.send(clientFrame(0x81, "\xff"));
    QCOMPARE(other.readAll(), std::string("\x88\x02\x03\xef"));
}

void TestServer::aRequestInSlicesIsRead()
{
    RawClient client(at("healthy-ws"));
    for (const char octet : openingRequest("/close-1000"))
        client.send(std::string_view(&octet, 1));
    QVERIFY(client.readUntil("\x88\x02\x03\xe8").starts_with("HTTP/1.1 101 "));
}

void TestServer::garbageIsRefused_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("TLS") << QByteArray::fromHex("16030100a5010000a10303");
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n");
    QTest::newRow("colonless header") << QByteArray("GET / HTTP/1.1\r\nHost localhost\r\n\r\n");
    QTest::newRow("space before the colon") << QByteArray("GET / HTTP/1.1\r\nHost : localhost\r\n\r\n");
    QTest::newRow("frames at once") << QByteArray("\x81\x85\x01\x02\x03\x04Hello");
}

void TestServer::garbageIsRefused()
{
    QFETCH(QByteArray, octets);
    RawClient client(at("healthy-ws"));
    client.send(octets.toStdString());
    QVERIFY(client.readAll().starts_with("HTTP/1.1 400 "));
    QCOMPARE(client.end(), EndHow::Fin);
}

void TestServer::aRequestTooLargeIsRefused()
{
    RawClient client(at("healthy-ws"));
    client.send("GET / HTTP/1.1\r\nX-Long: " + std::string(100000, 'x'));
    QVERIFY(client.readAll().starts_with("HTTP/1.1 431 "));
    QCOMPARE(client.end(), EndHow::Fin);
}

void TestServer::threeHundredConnectionsAreServed()
{
    for (int i = 0; i < 300; ++i) {
        RawClient client(at("healthy-ws"));
        QVERIFY(shake(client, i % 2 ? "/healthy-ws" : "/close-1001").starts_with("HTTP/1.1 101 "));
    }
    QCOMPARE(m_server->connections(), std::uint64_t(300));
}

void TestServer::stalledClientsLockNobodyOut()
{
    std::vector<RawClient> clients;
    clients.reserve(300);
    for (int i = 0; i < 300; ++i) {
        clients.emplace_back(at("healthy-ws"));
        QCOMPARE(clients.back().error(), 0);
    }
    RawClient late(at("healthy-ws"));
    QVERIFY(shake(late).starts_with("HTTP/1.1 101 "));
    QCOMPARE(m_server->connections(), std::uint64_t(301));
    int ended = 0;
    for (auto &client : clients) {
        client.readAll(std::chrono::milliseconds(1));
        ended += client.end() == EndHow::Open ? 0 : 1;
    }
    QCOMPARE(ended, 45); // 256 stay
}

void TestServer::stalledClientsDoNotHoldUpTheEnd()
{
    std::vector<RawClient> clients;
    clients.reserve(60);
    for (const char *id : {"healthy-ws", "healthy-wss", "tls-silent", "upgrade-silent", "frame-silent",
                           "close-1000", "end-reset", "upgrade-header-flood", "upgrade-other-protocol"}) {
        for (int i = 0; i < 3; ++i) {
            clients.emplace_back(at(id)); // says nothing
            clients.emplace_back(at(id)); // says half a request
            clients.back().send("GET / HT");
            clients.emplace_back(at(id)); // reads nothing
            clients.back().send(openingRequest("/" + std::string(id)));
        }
    }
    RawClient last(at("healthy-ws"));
    shake(last);
    QElapsedTimer timer;
    timer.start();
    m_server.reset();
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(RawClient("ws://127.0.0.1:1/").error() != 0);
}

void TestServer::randomOctetsDoNoHarm()
{
    std::mt19937 random(1); // NOLINT: the same octets every time
    for (const auto &scenario : practice::scenarios()) {
        if (scenario.id == "tcp-refused" || scenario.id == "upgrade-header-flood")
            continue;
        RawClient client(m_server->url(scenario));
        std::string noise(1000, '\0');
        for (char &octet : noise)
            octet = static_cast<char>(random());
        client.send(scenario.secure ? noise : openingRequest("/" + std::string(scenario.id)) + noise);
        client.endSending();
        client.readAll();
        QVERIFY2(client.end() != EndHow::Open, scenario.id.data());
    }
    RawClient client(at("healthy-ws"));
    QVERIFY(shake(client).starts_with("HTTP/1.1 101 "));
}

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
