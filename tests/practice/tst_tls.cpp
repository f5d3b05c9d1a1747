#include "raw_client.h"
#include "tls/chain.h"

#include <QDateTime>
#include <QTest>

using values::EndHow;

namespace {

/// A TLS client on a plain socket.
struct TlsClient
{
    RawClient socket;
    tls::Session session;

    TlsClient(const std::string &url, tls::Session opened) : socket(url), session(std::move(opened)) {}
    /// Lets both sides talk until \p done, the end of the stream, or three seconds.
    template <class Done>
    void runUntil(Done done)
    {
        socket.send(session.takeOutput());
        for (int i = 0; i < 300 && !done() && socket.end() == EndHow::Open; ++i) {
            socket.readUntil(std::size_t(1), std::chrono::milliseconds(10));
            session.feed(values::toBytes(socket.octets()));
            socket.clear();
            plain += values::toText(session.takePlain());
            socket.send(session.takeOutput());
        }
        if (socket.end() != EndHow::Open)
            session.end(socket.end());
    }
    bool isDone() const { return session.state() != tls::Session::State::Handshaking; }
    std::string plain;
};

TlsClient connectTo(const practice::Server &server, std::string_view id)
{
    auto session = tls::Session::client({.serverName = "localhost", .tls = {}});
    return {server.url(*practice::findScenario(id)), std::move(session).value()};
}

} // namespace

class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theHealthyServerEchoesWithinTls();
    void theHealthyServerIsTrustedByItsRootAlone();
    void theCertificateHasTheScenariosFault_data();
    void theCertificateHasTheScenariosFault();
    void theDefaultCertificateIsSelfSignedAndForNobody();
    void theOldServerSpeaksNothingNewer();
    void aClientWithoutACertificateIsRefused();
    void http11IsNoProtocolForH2();
    void aPlainServerAnswersInHttp();
    void anotherProtocolGreets();
    void theHandshakeEndsAsTheScenarioSays();
    void aPlainRequestAtATlsDoorDoesNoHarm();

private:
    std::unique_ptr<practice::Server> m_server;
};

void TestTls::initTestCase()
{
    m_server = startServer();
    QVERIFY(m_server);
}

void TestTls::theHealthyServerEchoesWithinTls()
{
    auto client = connectTo(*m_server, "healthy-wss");
    client.runUntil([&] { return client.isDone(); });
    QVERIFY(client.session.state() == tls::Session::State::Open);
    client.session.write(values::toBytes(openingRequest("/healthy-wss") + clientFrame(0x81, "Hello") +
                                         clientFrame(0x88, "\x03\xe8")));
    client.runUntil([&] { return client.session.peerClosed(); });
    QVERIFY(client.plain.starts_with("HTTP/1.1 101 "));
    QVERIFY(client.plain.ends_with("\r\n\r\n\x81\x05Hello\x88\x02\x03\xe8"));
    QVERIFY(client.session.peerClosed()); // close_notify before FIN
}

void TestTls::theHealthyServerIsTrustedByItsRootAlone()
{
    auto client = connectTo(*m_server, "healthy-wss");
    client.runUntil([&] { return client.isDone(); });
    const auto store = tls::TrustStore::load(values::TrustSource::OnlyPem, m_server->rootPem());
    const auto now = QDateTime::currentSecsSinceEpoch();
    for (const char *host : {"localhost", "127.0.0.1", "::1"})
        QVERIFY2(tls::judge({client.session.peerChain(), host, now}, *store).faults.empty(), host);
    const auto empty = tls::TrustStore::load(values::TrustSource::OnlyPem, "");
    QVERIFY(!tls::judge({client.session.peerChain(), "localhost", now}, *empty).faults.empty());
}

void TestTls::theCertificateHasTheScenariosFault_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("chain");
    const auto row = [](const char *id, values::ChainFault fault, int chain) {
        QTest::newRow(id) << static_cast<int>(fault) << chain;
    };
    row("tls-expired", values::ChainFault::Expired, 2);
    row("tls-not-yet-valid", values::ChainFault::NotYetValid, 2);
    row("tls-self-signed", values::ChainFault::SelfSigned, 1);
    row("tls-untrusted-root", values::ChainFault::UntrustedRoot, 3);
    row("tls-missing-intermediate", values::ChainFault::MissingIntermediate, 1);
    row("tls-wrong-host", values::ChainFault::WrongHost, 2);
    row("tls-wrong-usage", values::ChainFault::WrongUsage, 2);
    row("tls-weak-key", values::ChainFault::WeakKey, 2);
    row("tls-intermediate-expired", values::ChainFault::IntermediateExpired, 2);
    row("tls-wildcard-too-deep", values::ChainFault::WrongHost, 2);
    row("tls-address-not-named", values::ChainFault::WrongHost, 2);
    row("tls-common-name-only", values::ChainFault::CommonNameOnly, 2);
    row("tls-weak-signature", values::ChainFault::WeakSignature, 2);
    row("tls-issuer-not-authority", values::ChainFault::IssuerNotAuthority, 3);
    row("tls-path-too-long", values::ChainFault::PathTooLong, 3);
    row("tls-name-not-permitted", values::ChainFault::NameNotPermitted, 2);
    row("tls-revoked-staple", values::ChainFault::Revoked, 2);
    row("tls-must-staple", values::ChainFault::StapleMissing, 2);
    row("tls-staple-invalid", values::ChainFault::StapleInvalid, 2);
    row("tls-staple-expired", values::ChainFault::StapleExpired, 2);
    row("tls-wrong-order", values::ChainFault::WrongOrder, 3);
    row("tls-root-sent", values::ChainFault::RootSent, 3);
    row("tls-interception", values::ChainFault::UntrustedRoot, 2);
}

void TestTls::theCertificateHasTheScenariosFault()
{
    QFETCH(int, fault);
    QFETCH(int, chain);
    auto client = connectTo(*m_server, QTest::currentDataTag());
    client.runUntil([&] { return client.isDone(); });
    QVERIFY(client.session.state() == tls::Session::State::Open);
    QCOMPARE(int(client.session.peerChain().size()), chain);
    const auto store = tls::TrustStore::load(values::TrustSource::OnlyPem, m_server->rootPem());
    const auto url = values::parseUrl(m_server->url(*practice::findScenario(QTest::currentDataTag())));
    const auto faults = tls::judge({client.session.peerChain(), url.value().host,
                                    QDateTime::currentSecsSinceEpoch(), client.session.peerStaple(), true},
                                   *store)
                            .faults;
    QCOMPARE(faults.size(), std::size_t(1)); // nothing else is wrong with it
    QCOMPARE(int(faults.front().fault), fault);
}

/// Where one fault cannot come alone.
void TestTls::theDefaultCertificateIsSelfSignedAndForNobody()
{
    auto client = connectTo(*m_server, "tls-default-certificate");
    client.runUntil([&] { return client.isDone(); });
    const auto store = tls::TrustStore::load(values::TrustSource::OnlyPem, m_server->rootPem());
    const auto faults =
        tls::judge({client.session.peerChain(), "localhost", QDateTime::currentSecsSinceEpoch()}, *store)
            .faults;
    QCOMPARE(faults.size(), std::size_t(2));
    QVERIFY(faults[0].fault == values::ChainFault::SelfSigned);
    QVERIFY(faults[1].fault == values::ChainFault::WrongHost);
}

void TestTls::theOldServerSpeaksNothingNewer()
{
    auto client = connectTo(*m_server, "tls-version-old");
    client.runUntil([&] { return client.isDone(); });
    QVERIFY(client.session.state() == tls::Session::State::Open);
    QCOMPARE(client.session.observation().version, std::string("TLSv1.1"));
}

void TestTls::aClientWithoutACertificateIsRefused()
{
    auto client = connectTo(*m_server, "tls-client-certificate");
    client.runUntil([&] { return !client.session.observation().alerts.empty(); });
    QVERIFY(client.session.observation().certificateRequested);
    const auto &alerts = client.session.observation().alerts;
    QCOMPARE(alerts.size(), std::size_t(1));
    QVERIFY(alerts.front().received && alerts.front().fatal);
    QCOMPARE(alerts.front().code, 116);
}

void TestTls::http11IsNoProtocolForH2()
{
    auto client = connectTo(*m_server, "tls-alpn-h2");
    client.runUntil([&] { return client.isDone(); });
    const auto &alerts = client.session.observation().alerts;
    QVERIFY(!alerts.empty());
    QVERIFY(alerts.front().received);
    QCOMPARE(alerts.front().code, 120);
}

void TestTls::aPlainServerAnswersInHttp()
{
    auto client = connectTo(*m_server, "tls-plain-http");
    client.runUntil([] { return false; });
    QVERIFY(values::toText(client.session.observation().firstBytes).starts_with("HTTP/1.1 400 "));
    // In clear the same URL is served.
    QVERIFY(
        play(*m_server, "tls-plain-http", clientFrame(0x88, "\x03\xe8")).head.starts_with("HTTP/1.1 101 "));
}

void TestTls::anotherProtocolGreets()
{
    RawClient client(m_server->url(*practice::findScenario("tls-other-protocol")));
    QCOMPARE(client.readUntil("\r\n"), std::string("SSH-2.0-practice\r\n"));
}

void TestTls::theHandshakeEndsAsTheScenarioSays()
{
    const std::string hello("\x16\x03\x01\x00\x04", 5);
    for (const auto &[id, how] : {std::pair("tls-closed", EndHow::Fin), std::pair("tls-reset", EndHow::Reset),
                                  std::pair("tls-silent", EndHow::Open)}) {
        RawClient client(m_server->url(*practice::findScenario(id)));
        QCOMPARE(client.error(), 0);
        client.send(hello);
        QCOMPARE(client.readAll(std::chrono::milliseconds(300)), std::string());
        QVERIFY2(client.end() == how, id);
    }
}

void TestTls::aPlainRequestAtATlsDoorDoesNoHarm()
{
    for (const auto &scenario : practice::scenarios()) {
        if (!scenario.secure || scenario.id == "tls-silent" || scenario.id == "tls-other-protocol" ||
            scenario.id == "tls-reset")
            continue;
        RawClient client(m_server->url(scenario));
        client.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        client.readAll();
        QVERIFY2(client.end() == EndHow::Fin, scenario.id.data());
    }
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
