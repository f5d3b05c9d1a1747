// The server: its protocols, and client certificates asked for, given, missing (RFC 8446 section 4.4.2.4, RFC
// 5246 section 7.4.6).
#include "pair.h"

#include <QTest>

using tls::Session;
using values::TlsVersion;

class TestSessionServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCommonProtocolIsAlert120();
    void aCommonProtocolIsChosen();
    void inTls13TheRefusalComesAfterTheHandshake_data();
    void inTls13TheRefusalComesAfterTheHandshake();
    void inTls12TheRefusalIsAHandshakeFailure();
    void aClientCertificateIsPresented_data();
    void aClientCertificateIsPresented();
    void theAuthoritiesNamedDecide_data();
    void theAuthoritiesNamedDecide();
    void rootsThatCannotBeReadMakeNoServer();
    void aKeyThatDoesNotFitIsRefusedBeforeAnythingConnects();
};

namespace {

tls::ServerOptions demanding(TlsVersion version)
{
    auto options = Pair::serverOptions();
    options.requireClientCertificate = true;
    options.minimum = options.maximum = version;
    return options;
}

} // namespace

void TestSessionServer::inTls13TheRefusalComesAfterTheHandshake_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("whole") << 0;
    QTest::newRow("octet by octet") << 1;
}

void TestSessionServer::inTls13TheRefusalComesAfterTheHandshake()
{
    QFETCH(int, step);
    const auto size = static_cast<std::size_t>(step);
    Pair pair(demanding(TlsVersion::Tls13));
    Pair::carry(pair.client, pair.server, size);
    Pair::carry(pair.server, pair.client, size);
    QVERIFY(pair.client.state() == Session::State::Open);
    QVERIFY(pair.client.observation().completed);
    QVERIFY(pair.client.observation().certificateRequested);
    QVERIFY(pair.client.observation().alerts.empty());
    pair.client.write(values::toBytes("GET / HTTP/1.1\r\n\r\n"));
    Pair::carry(pair.client, pair.server, size);
    Pair::carry(pair.server, pair.client, size, 42);
    const auto &seen = pair.client.observation();
    QVERIFY(pair.client.state() == Session::State::Failed);
    QVERIFY(seen.completed);
    QCOMPARE(seen.alerts.size(), std::size_t(1));
    QCOMPARE(seen.alerts.front().code, 116);
    QCOMPARE(seen.alerts.front().name, std::string("certificate_required"));
    QVERIFY(seen.alerts.front().received);
    QVERIFY(seen.alerts.front().fatal);
    QCOMPARE(seen.alerts.front().atMs, 42.0);
    QVERIFY(seen.localError.empty());
    QVERIFY(!pair.client.peerClosed());
    QCOMPARE(seen.chain.size(), std::size_t(2));
    QVERIFY(pair.server.takePlain().empty());
}

void TestSessionServer::inTls12TheRefusalIsAHandshakeFailure()
{
    Pair pair(demanding(TlsVersion::Tls12));
    pair.run();
    const auto &seen = pair.client.observation();
    QVERIFY(pair.client.state() == Session::State::Failed);
    QVERIFY(!seen.completed);
    QVERIFY(seen.certificateRequested);
    QCOMPARE(seen.alerts.size(), std::size_t(1));
    QCOMPARE(seen.alerts.front().code, 40);
    // Seen although the handshake failed.
    QCOMPARE(seen.version, std::string("TLSv1.2"));
    QCOMPARE(seen.chain.size(), std::size_t(2));
}

void TestSessionServer::aClientCertificateIsPresented_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1.2") << int(TlsVersion::Tls12);
    QTest::newRow("1.3") << int(TlsVersion::Tls13);
}

void TestSessionServer::aClientCertificateIsPresented()
{
    QFETCH(int, version);
    auto options = Pair::clientOptions();
    options.tls.clientCertificatePem = authorities::client().chainPem;
    options.tls.clientKeyPem = authorities::client().keyPem;
    Pair pair(demanding(static_cast<TlsVersion>(version)), options);
    pair.run();
    QVERIFY(pair.client.state() == Session::State::Open);
    QVERIFY(pair.server.state() == Session::State::Open);
    QVERIFY(pair.client.observation().certificateRequested);
    QCOMPARE(pair.server.observation().chain.size(), std::size_t(1));
    QCOMPARE(pair.server.observation().chain.front().commonName, std::string("A client"));
}

void TestSessionServer::theAuthoritiesNamedDecide_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("presented");
    QTest::addColumn<int>("alert"); // 0: let in
    for (const auto version : {TlsVersion::Tls12, TlsVersion::Tls13}) {
        const QByteArray name = version == TlsVersion::Tls12 ? "1.2, " : "1.3, ";
        QTest::newRow(name + "of the authority") << int(version) << QByteArray("client") << 0;
        QTest::newRow(name + "long expired") << int(version) << QByteArray("old") << 0;
        QTest::newRow(name + "of another authority") << int(version) << QByteArray("stranger") << 48;
        QTest::newRow(name + "of a server") << int(version) << QByteArray("server") << 43;
    }
}

void TestSessionServer::theAuthoritiesNamedDecide()
{
    QFETCH(int, version);
    QFETCH(QByteArray, presented);
    QFETCH(int, alert);
    auto recipe = authorities::named("A client");
    recipe.usage = practice::pki::Usage::Client;
    const auto other = practice::pki::Authority::root(authorities::named("Other root"), authorities::kNow);
    const auto stranger = other.value().issue(recipe, authorities::kNow).value();
    recipe.notBefore = authorities::kNow - 2000 * authorities::kDay;
    recipe.notAfter = authorities::kNow - 1000 * authorities::kDay;
    const auto old = authorities::root().issue(recipe, authorities::kNow).value();
    const auto &identity = presented == "client"     ? authorities::client()
                           : presented == "old"      ? old
                           : presented == "stranger" ? stranger
                                                     : authorities::server();
    auto demands = demanding(static_cast<TlsVersion>(version));
    demands.clientRootsPem = authorities::root().pem();
    auto options = Pair::clientOptions();
    options.tls.clientCertificatePem = identity.chainPem;
    options.tls.clientKeyPem = identity.keyPem;
    Pair pair(demands, options);
    pair.run();
    QCOMPARE(pair.client.observation().acceptableAuthorities, std::vector<std::string>{"CN=Trusted root"});
    QVERIFY(pair.client.observation().clientCertificateSent);
    QCOMPARE(pair.server.state() == Session::State::Open, alert == 0);
    QCOMPARE(pair.client.observation().alerts.empty(), alert == 0);
    if (alert != 0)
        QVERIFY(hasAlert(pair.client, true, alert));
}

void TestSessionServer::rootsThatCannotBeReadMakeNoServer()
{
    for (const auto *roots : {"no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n"}) {
        auto demands = demanding(TlsVersion::Tls13);
        demands.clientRootsPem = roots;
        QVERIFY2(!Session::server(demands), roots);
    }
}

void TestSessionServer::aKeyThatDoesNotFitIsRefusedBeforeAnythingConnects()
{
    auto options = Pair::clientOptions();
    options.tls.clientCertificatePem = authorities::client().chainPem;
    QVERIFY(Session::client(options).error() == tls::MaterialFault::NotPem);
    options.tls.clientCertificatePem = authorities::client().keyPem;
    QVERIFY(Session::client(options).error() == tls::MaterialFault::NoCertificate);
    options.tls.clientCertificatePem = authorities::client().chainPem;
    options.tls.clientKeyPem = authorities::server().keyPem;
    QVERIFY(Session::client(options).error() == tls::MaterialFault::KeyDoesNotMatch);
    auto server = Pair::serverOptions();
    server.keyPem = authorities::client().keyPem;
    QVERIFY(Session::server(server).error() == tls::MaterialFault::KeyDoesNotMatch);
}

void TestSessionServer::noCommonProtocolIsAlert120()
{
    auto options = Pair::serverOptions();
    options.alpn = {"h2"};
    Pair pair(options);
    pair.run();
    QVERIFY(pair.client.state() == Session::State::Failed);
    QVERIFY(pair.server.state() == Session::State::Failed);
    QVERIFY(hasAlert(pair.client, true, 120));
    QVERIFY(hasAlert(pair.server, false, 120));
    QVERIFY(!pair.client.observation().completed);
    // The peer gave up, not we.
    QVERIFY(pair.client.observation().localError.empty());
}

void TestSessionServer::aCommonProtocolIsChosen()
{
    auto options = Pair::serverOptions();
    options.alpn = {"h2", "http/1.1"};
    Pair pair(options);
    pair.run();
    QCOMPARE(pair.client.observation().alpn, std::string("http/1.1"));
    QCOMPARE(pair.server.observation().alpn, std::string("http/1.1"));
}

QTEST_APPLESS_MAIN(TestSessionServer)
#include "tst_session_server.moc"
