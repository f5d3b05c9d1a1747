// The observing client: permissive, and it writes down whatever comes.
#include "pair.h"

#include <QTest>

using tls::Session;
using values::TlsVersion;

class TestSessionClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersionCanBeObserved_data();
    void everyVersionCanBeObserved();
    void anAddressIsNeverSentAsServerName();
    void noCommonVersionIsAlert70();
    void aServerBelowTheMinimumAskedForRefuses();
    void otherProtocolsLeaveTheirFirstOctets_data();
    void otherProtocolsLeaveTheirFirstOctets();
    void closeNotifyInTheHandshakeIsAFailure();
    void aWarningIsNoFailure();
    void onlyTheFirstOctetsAreKept();
    void aWeakCertificateIsStillObserved();
};

void TestSessionClient::everyVersionCanBeObserved_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("1.0") << int(TlsVersion::Tls10) << QByteArray("TLSv1");
    QTest::newRow("1.1") << int(TlsVersion::Tls11) << QByteArray("TLSv1.1");
    QTest::newRow("1.2") << int(TlsVersion::Tls12) << QByteArray("TLSv1.2");
    QTest::newRow("1.3") << int(TlsVersion::Tls13) << QByteArray("TLSv1.3");
}

void TestSessionClient::everyVersionCanBeObserved()
{
    QFETCH(int, version);
    QFETCH(QByteArray, name);
    auto options = Pair::serverOptions();
    options.minimum = options.maximum = static_cast<TlsVersion>(version);
    Pair pair(options);
    pair.run();
    QVERIFY(pair.client.observation().completed);
    QCOMPARE(QByteArray::fromStdString(pair.client.observation().version), name);
    QVERIFY(!pair.client.observation().cipher.empty());
    QVERIFY(!pair.client.observation().group.empty());
    QCOMPARE(pair.client.peerChain().size(), std::size_t(2));
}

void TestSessionClient::anAddressIsNeverSentAsServerName()
{
    for (const auto *host : {"127.0.0.1", "::1", "[::1]", "fe80::1%eth0", ""}) {
        auto options = Pair::clientOptions();
        options.serverName = host;
        Pair pair(Pair::serverOptions(), options);
        pair.run();
        QVERIFY2(pair.client.observation().serverName.empty(), host);
        QVERIFY(pair.client.observation().completed);
    }
    auto options = Pair::clientOptions();
    options.serverName = "example.test.";
    QCOMPARE(Session::client(options).value().observation().serverName, std::string("example.test"));
}

void TestSessionClient::noCommonVersionIsAlert70()
{
    auto server = Pair::serverOptions();
    server.minimum = TlsVersion::Tls13;
    auto client = Pair::clientOptions();
    client.tls.maximum = TlsVersion::Tls12;
    Pair pair(server, client);
    pair.run();
    QVERIFY(pair.client.state() == Session::State::Failed);
    QVERIFY(hasAlert(pair.client, true, 70));
    QVERIFY(pair.client.observation().alerts.front().fatal);
    // No ServerHello: no version was agreed.
    QVERIFY(pair.client.observation().version.empty());
}

void TestSessionClient::aServerBelowTheMinimumAskedForRefuses()
{
    auto server = Pair::serverOptions();
    server.minimum = server.maximum = TlsVersion::Tls11;
    auto client = Pair::clientOptions();
    client.tls.minimum = TlsVersion::Tls12;
    Pair pair(server, client);
    pair.run();
    QVERIFY(pair.client.state() == Session::State::Failed);
    QVERIFY(hasAlert(pair.client, true, 70));
}

void TestSessionClient::otherProtocolsLeaveTheirFirstOctets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
    QTest::newRow("HTML") << QByteArray("<html><head><title>400</title></head></html>\r\n");
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n");
    QTest::newRow("SMTP") << QByteArray("220 mail.example.test ESMTP\r\n");
    QTest::newRow("zeros") << QByteArray(40, '\0');
}

void TestSessionClient::otherProtocolsLeaveTheirFirstOctets()
{
    QFETCH(QByteArray, text);
    const auto bytes = values::toBytes({text.constData(), static_cast<std::size_t>(text.size())});
    for (const std::size_t step : {std::size_t(1), bytes.size()}) {
        auto client = Session::client(Pair::clientOptions()).value();
        for (std::size_t at = 0; at < bytes.size(); at += step)
            client.feed(values::ByteView(bytes).subspan(at, step));
        QVERIFY(client.state() == Session::State::Failed);
        QCOMPARE(client.observation().firstBytes, bytes);
        QCOMPARE(client.observation().bytesReceived, std::uint64_t(bytes.size()));
        QVERIFY(!client.observation().localError.empty());
        QVERIFY(client.observation().version.empty());
    }
    auto server = Session::server(Pair::serverOptions()).value();
    server.feed(values::toBytes("GET / HTTP/1.1\r\nHost: example.test\r\n\r\n"));
    QVERIFY(server.state() == Session::State::Failed);
    QCOMPARE(server.observation().localError, std::string("http request"));
}

void TestSessionClient::closeNotifyInTheHandshakeIsAFailure()
{
    auto client = Session::client(Pair::clientOptions()).value();
    client.feed(values::Bytes{21, 3, 3, 0, 2, 1, 0});
    QVERIFY(client.state() == Session::State::Failed);
    QVERIFY(client.peerClosed());
    QVERIFY(hasAlert(client, true, 0));
    QVERIFY(!client.observation().alerts.front().fatal);
    QVERIFY(client.observation().localError.empty());
}

void TestSessionClient::aWarningIsNoFailure()
{
    // unrecognized_name as a warning: the server goes on with its default certificate (RFC 6066 section 3).
    auto options = Pair::serverOptions();
    options.maximum = TlsVersion::Tls12;
    Pair pair(options);
    pair.client.feed(values::Bytes{21, 3, 3, 0, 2, 1, 112});
    QVERIFY(pair.client.state() == Session::State::Handshaking);
    pair.run();
    QVERIFY(pair.client.observation().completed);
    QVERIFY(hasAlert(pair.client, true, 112));
    QVERIFY(!pair.client.observation().alerts.front().fatal);
}

void TestSessionClient::onlyTheFirstOctetsAreKept()
{
    auto client = Session::client(Pair::clientOptions()).value();
    client.feed(values::Bytes(255, 'x'));
    client.feed(values::Bytes(2, 'y'));
    client.feed(values::Bytes(1000, 'z'));
    const auto &first = client.observation().firstBytes;
    QCOMPARE(first.size(), std::size_t(256));
    QCOMPARE(first.back(), std::uint8_t('y'));
    QCOMPARE(client.observation().bytesReceived, std::uint64_t(1257));
}

void TestSessionClient::aWeakCertificateIsStillObserved()
{
    auto recipe = authorities::leafRecipe();
    recipe.key = authorities::pki::KeyKind::Rsa1024;
    recipe.digest = authorities::pki::Digest::Sha1;
    const auto identity = authorities::root().issue(recipe, authorities::kNow).value();
    for (const auto version : {TlsVersion::Tls10, TlsVersion::Tls12, TlsVersion::Tls13}) {
        auto options = Pair::serverOptions();
        options.chainPem = identity.chainPem;
        options.keyPem = identity.keyPem;
        options.securityLevel = 0;
        options.minimum = options.maximum = version;
        Pair pair(options);
        pair.run();
        QVERIFY(pair.client.observation().completed);
        QCOMPARE(pair.client.observation().chain.front().keyBits, 1024);
    }
}

QTEST_APPLESS_MAIN(TestSessionClient)
#include "tst_session_client.moc"
