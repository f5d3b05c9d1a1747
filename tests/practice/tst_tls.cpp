#include "raw_client.h"
#include "tls/chain.h"
#include "tls/identity.h"
#include "values/target.h"

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

/// The test knows whom it talks to.
bool anyone(const std::vector<values::Bytes> &, const std::optional<values::Bytes> &)
{
    return true;
}

TlsClient connectTo(const practice::Server &server, std::string_view id, const values::TlsOptions &tls = {})
{
    auto session = tls::Session::client({.serverName = "localhost", .tls = tls, .admits = anyone});
    return {server.url(*practice::findScenario(id)), std::move(session).value()};
}

values::Target admitted(const practice::Server &server, std::string_view id)
{
    values::Target target;
    target.url = values::parseUrl(server.url(*practice::findScenario(id))).value();
    server.admit(target);
    return target;
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
    void aClientWithoutACertificateIsRefused_data();
    void aClientWithoutACertificateIsRefused();
    void aClientIsAdmittedWithTheScenariosCertificate_data();
    void aClientIsAdmittedWithTheScenariosCertificate();
    void aCertificateOfTheUsersIsKept();
    void theAuthorityOfTheClientDecides();
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
    row("tls-issuer-unknown", values::ChainFault::IssuerUnknown, 2);
    row("tls-issuer-other-key", values::ChainFault::IssuerOtherKey, 2);
    row("tls-bad-signature", values::ChainFault::BadSignature, 2);
    row("tls-critical-extension", values::ChainFault::UnknownCriticalExtension, 2);
    row("tls-wrong-key-usage", values::ChainFault::WrongKeyUsage, 2);
    row("tls-surplus", values::ChainFault::SurplusSent, 3);
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

void TestTls::aClientWithoutACertificateIsRefused_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("named"); // the authorities that would do
    QTest::newRow("tls-client-certificate") << 116 << false;
    QTest::newRow("tls-client-certificate-accepted") << 116 << true;
    QTest::newRow("tls-client-certificate-refused") << 116 << true;
    QTest::newRow("tls-client-certificate-refused-tls12") << 40 << true;
}

void TestTls::aClientWithoutACertificateIsRefused()
{
    QFETCH(int, code);
    QFETCH(bool, named);
    auto client = connectTo(*m_server, QTest::currentDataTag());
    client.runUntil([&] { return !client.session.observation().alerts.empty(); });
    QVERIFY(client.session.observation().certificateRequested);
    QCOMPARE(client.session.observation().acceptableAuthorities,
             named ? std::vector<std::string>{"CN=Practice root"} : std::vector<std::string>());
    const auto &alerts = client.session.observation().alerts;
    QCOMPARE(alerts.size(), std::size_t(1));
    QVERIFY(alerts.front().received && alerts.front().fatal);
    QCOMPARE(alerts.front().code, code);
}

void TestTls::aClientIsAdmittedWithTheScenariosCertificate_data()
{
    QTest::addColumn<QByteArray>("issuer"); // empty: no certificate
    for (const auto &scenario : practice::scenarios()) {
        const bool presents = scenario.id.starts_with("tls-client-certificate-refused") ||
                              scenario.id == "tls-client-certificate-accepted";
        QTest::newRow(scenario.id.data())
            << QByteArray(!presents                          ? ""
                          : scenario.cause == "close-normal" ? "CN=Practice intermediate"
                                                             : "CN=Unknown intermediate");
    }
}

void TestTls::aClientIsAdmittedWithTheScenariosCertificate()
{
    QFETCH(QByteArray, issuer);
    const auto target = admitted(*m_server, QTest::currentDataTag());
    QCOMPARE(target.tls.clientKeyPem.empty(), issuer.isEmpty());
    const auto chain = tls::describePem(target.tls.clientCertificatePem);
    QCOMPARE(chain.size(), std::size_t(issuer.isEmpty() ? 0 : 2));
    if (issuer.isEmpty())
        return;
    QCOMPARE(chain.front().subject, std::string("CN=Practice client"));
    QCOMPARE(chain.front().issuer, issuer.toStdString());
    QVERIFY(!tls::checkPair(target.tls.clientCertificatePem, target.tls.clientKeyPem.view()));
    // Nothing else about it gives a reason to refuse.
    QVERIFY(tls::clientFaults(target.tls.clientCertificatePem, QDateTime::currentSecsSinceEpoch()).empty());
}

void TestTls::aCertificateOfTheUsersIsKept()
{
    const auto own = admitted(*m_server, "tls-client-certificate-accepted").tls;
    auto target = admitted(*m_server, "tls-client-certificate-refused");
    target.tls.clientCertificatePem = own.clientCertificatePem;
    target.tls.clientKeyPem = own.clientKeyPem;
    m_server->admit(target);
    QCOMPARE(target.tls.clientCertificatePem, own.clientCertificatePem);
    QCOMPARE(target.tls.clientKeyPem, own.clientKeyPem);
}

/// Neither the name of the door nor that of the client: each at the other's door.
void TestTls::theAuthorityOfTheClientDecides()
{
    const auto trusted = admitted(*m_server, "tls-client-certificate-accepted").tls;
    const auto stranger = admitted(*m_server, "tls-client-certificate-refused").tls;
    for (const auto *id : {"tls-client-certificate-accepted", "tls-client-certificate-refused",
                           "tls-client-certificate-refused-tls12"}) {
        for (const auto *presented : {&trusted, &stranger}) {
            auto client = connectTo(*m_server, id, *presented);
            client.session.write(values::toBytes("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            client.runUntil(
                [&] { return !client.plain.empty() || !client.session.observation().alerts.empty(); });
            QCOMPARE(client.plain.starts_with("HTTP/1.1 "), presented == &trusted);
            const auto &alerts = client.session.observation().alerts;
            QCOMPARE(!alerts.empty() && alerts.front().received && alerts.front().code == 48,
                     presented == &stranger);
        }
    }
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
            scenario.id == "tls-unknown-protocol" || scenario.id == "tls-reset")
            continue;
        RawClient client(m_server->url(scenario));
        client.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        client.readAll();
        QVERIFY2(client.end() == EndHow::Fin, scenario.id.data());
    }
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
