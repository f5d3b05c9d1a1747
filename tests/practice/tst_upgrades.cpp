#include "http/response_parser.h"
#include "raw_client.h"
#include "websocket/client_upgrade.h"

#include <QTest>

#include <cerrno>

using values::EndHow;

class TestUpgrades : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theStatusIsTheScenarios_data();
    void theStatusIsTheScenarios();
    void theDeviationIsTheScenarios_data();
    void theDeviationIsTheScenarios();
    void aRefusalSaysWhatItMust_data();
    void aRefusalSaysWhatItMust();
    void anotherProtocolIsNoHttp();
    void aFloodOfHeadersGoesOn();
    void aSilentServerKeepsTheConnection();
    void aClosingServerSendsAFin();
    void aResettingServerSendsAnRst();
    void aTlsPortGivesNoHttpToAPlainRequest();
    void nobodyListensWhereConnectionsAreRefused();

private:
    RawClient ask(std::string_view id) const;

    std::unique_ptr<practice::Server> m_server;
};

void TestUpgrades::initTestCase()
{
    m_server = startServer();
    QVERIFY(m_server);
}

RawClient TestUpgrades::ask(std::string_view id) const
{
    RawClient client(m_server->url(*practice::findScenario(id)));
    client.send(openingRequest("/" + std::string(id)));
    return client;
}

namespace {

values::ResponseHead parse(std::string_view head)
{
    http::ResponseParser parser(65536);
    parser.feed(values::toBytes(head));
    return parser.head();
}

} // namespace

void TestUpgrades::theStatusIsTheScenarios_data()
{
    QTest::addColumn<int>("status");
    for (const auto &scenario : practice::scenarios()) {
        const auto id = QByteArray(scenario.id.data(), qsizetype(scenario.id.size()));
        if (scenario.cause.starts_with("upgrade-status-"))
            QTest::newRow(id.constData()) << id.mid(8).toInt();
    }
    QTest::newRow("upgrade-redirect") << 301;
    QTest::newRow("upgrade-version-refused") << 400;
}

void TestUpgrades::theStatusIsTheScenarios()
{
    QFETCH(int, status);
    const auto played = play(*m_server, QTest::currentDataTag());
    const auto head = parse(played.head);
    QCOMPARE(head.status, status);
    QVERIFY(head.oddities.empty());
    QCOMPARE(values::headerValues(head.headers, "Content-Length"),
             std::vector<std::string>{QByteArray::number(qsizetype(played.rest.size())).toStdString()});
    QCOMPARE(played.end, EndHow::Fin);
}

void TestUpgrades::theDeviationIsTheScenarios_data()
{
    QTest::addColumn<bool>("unused");
    for (const char *id : {"upgrade-accept-wrong", "upgrade-accept-missing", "upgrade-header-missing",
                           "upgrade-connection-missing", "upgrade-subprotocol-unrequested",
                           "upgrade-extension-unrequested", "upgrade-http-version"})
        QTest::newRow(id) << true;
}

void TestUpgrades::theDeviationIsTheScenarios()
{
    const auto *scenario = practice::findScenario(QTest::currentDataTag());
    const auto played = play(*m_server, scenario->id, clientFrame(0x88, "\x03\xe8"));
    websocket::UpgradeRequest request;
    request.key = "dGhlIHNhbXBsZSBub25jZQ==";
    websocket::ClientUpgrade upgrade(request, 65536);
    upgrade.feed(values::toBytes(played.head));
    QVERIFY(upgrade.state() == websocket::ClientUpgrade::State::Invalid);
    const auto &deviations = upgrade.judgement().deviations;
    QCOMPARE(deviations.size(), std::size_t(1));
    QCOMPARE(deviations.front().cause, std::string(scenario->cause));
    QCOMPARE(played.end, EndHow::Fin);
}

void TestUpgrades::aRefusalSaysWhatItMust_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("upgrade-redirect") << QByteArray("Location") << QByteArray("http://localhost/healthy-ws");
    QTest::newRow("upgrade-401") << QByteArray("WWW-Authenticate") << QByteArray("Basic realm=\"practice\"");
    QTest::newRow("upgrade-405") << QByteArray("Allow") << QByteArray("POST");
    QTest::newRow("upgrade-426") << QByteArray("Upgrade") << QByteArray("websocket");
    QTest::newRow("upgrade-429") << QByteArray("Retry-After") << QByteArray("30");
    QTest::newRow("upgrade-version-refused") << QByteArray("Sec-WebSocket-Version") << QByteArray("8, 7");
    QTest::newRow("upgrade-200") << QByteArray("Content-Type") << QByteArray("text/html; charset=utf-8");
}

void TestUpgrades::aRefusalSaysWhatItMust()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    const auto head = parse(play(*m_server, QTest::currentDataTag()).head);
    QCOMPARE(values::headerValues(head.headers, header.toStdString()),
             std::vector<std::string>{value.toStdString()});
}

void TestUpgrades::anotherProtocolIsNoHttp()
{
    auto client = ask("upgrade-other-protocol");
    QCOMPARE(client.readUntil("\r\n"), std::string("SSH-2.0-practice\r\n"));
}

void TestUpgrades::aFloodOfHeadersGoesOn()
{
    auto client = ask("upgrade-header-flood");
    const auto &octets = client.readUntil(std::size_t(3 * 1024 * 1024));
    QVERIFY(octets.size() >= 3 * 1024 * 1024);
    QVERIFY(octets.starts_with("HTTP/1.1 101 "));
    QVERIFY(octets.find("\r\n\r\n") == std::string::npos);
}

void TestUpgrades::aSilentServerKeepsTheConnection()
{
    auto client = ask("upgrade-silent");
    QCOMPARE(client.readAll(std::chrono::milliseconds(300)), std::string());
    QCOMPARE(client.end(), EndHow::Open);
}

void TestUpgrades::aClosingServerSendsAFin()
{
    auto client = ask("upgrade-closed");
    QCOMPARE(client.readAll(), std::string());
    QCOMPARE(client.end(), EndHow::Fin);
}

void TestUpgrades::aResettingServerSendsAnRst()
{
    auto client = ask("upgrade-reset");
    QCOMPARE(client.readAll(), std::string());
    QCOMPARE(client.end(), EndHow::Reset);
}

void TestUpgrades::aTlsPortGivesNoHttpToAPlainRequest()
{
    auto client = ask("upgrade-tls-port");
    QVERIFY(!client.readAll().starts_with("HTTP"));
    QCOMPARE(client.end(), EndHow::Fin);
}

void TestUpgrades::nobodyListensWhereConnectionsAreRefused()
{
    const auto url = m_server->url(*practice::findScenario("tcp-refused"));
    QCOMPARE(RawClient(url).error(), ECONNREFUSED);
}

QTEST_GUILESS_MAIN(TestUpgrades)
#include "tst_upgrades.moc"
