#include "pair.h"

#include <QTest>

using tls::Session;
using values::EndHow;
using values::TlsVersion;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesAgreeHoweverTheOctetsAreCut_data();
    void bothSidesAgreeHoweverTheOctetsAreCut();
    void everyVersionCanBeObserved_data();
    void everyVersionCanBeObserved();
    void whatWasNegotiatedIsWrittenDown();
    void anAddressIsNeverSentAsServerName();
    void aLongMessageArrivesWhole();
    void whatIsWrittenEarlyGoesOutWithTheLastFlight();
    void severalRecordsMakeOneFlight();
    void closeNotifyIsNoFailure();
    void noCommonProtocolIsAlert120();
    void aCommonProtocolIsChosen();
    void noCommonVersionIsAlert70();
    void aServerBelowTheMinimumAskedForRefuses();
    void aStreamThatEndsInTheHandshakeIsAFailure_data();
    void aStreamThatEndsInTheHandshakeIsAFailure();
    void theFirstEndIsTheTrueOne();
    void otherProtocolsLeaveTheirFirstOctets_data();
    void otherProtocolsLeaveTheirFirstOctets();
    void onlyTheFirstOctetsAreKept();
    void aDamagedRecordEndsTheSession();
    void aWeakCertificateIsStillObserved();
};

namespace {

std::string reply(Session &from, Session &to, std::string_view text, std::size_t step)
{
    from.write(values::toBytes(text));
    Pair::carry(from, to, step);
    return values::toText(to.takePlain());
}

bool has(const Session &session, bool received, int code)
{
    const auto &alerts = session.observation().alerts;
    return std::any_of(alerts.begin(), alerts.end(), [&](const auto &alert) {
        return alert.received == received && alert.code == code && !alert.name.empty();
    });
}

} // namespace

void TestSession::bothSidesAgreeHoweverTheOctetsAreCut_data()
{
    QTest::addColumn<int>("step");
    for (const int step : {0, 1, 2, 3, 5, 7, 64, 255, 1000})
        QTest::addRow("%d", step) << step;
}

void TestSession::bothSidesAgreeHoweverTheOctetsAreCut()
{
    QFETCH(int, step);
    const auto size = static_cast<std::size_t>(step);
    Pair pair;
    pair.run(size);
    QVERIFY(pair.client.state() == Session::State::Open);
    QVERIFY(pair.server.state() == Session::State::Open);
    QCOMPARE(reply(pair.client, pair.server, "GET / HTTP/1.1\r\n\r\n", size),
             std::string("GET / HTTP/1.1\r\n\r\n"));
    QCOMPARE(reply(pair.server, pair.client, "HTTP/1.1 101", size), std::string("HTTP/1.1 101"));
    pair.server.shutdown();
    pair.run(size);
    QVERIFY(pair.client.peerClosed());
    QVERIFY(!pair.server.peerClosed());
    pair.client.shutdown();
    pair.run(size);
    QVERIFY(pair.server.peerClosed());
    QCOMPARE(pair.client.observation().cipher, pair.server.observation().cipher);
    QCOMPARE(pair.client.observation().group, pair.server.observation().group);
    QVERIFY(pair.client.observation().localError.empty());
}

void TestSession::everyVersionCanBeObserved_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("1.0") << int(TlsVersion::Tls10) << QByteArray("TLSv1");
    QTest::newRow("1.1") << int(TlsVersion::Tls11) << QByteArray("TLSv1.1");
    QTest::newRow("1.2") << int(TlsVersion::Tls12) << QByteArray("TLSv1.2");
    QTest::newRow("1.3") << int(TlsVersion::Tls13) << QByteArray("TLSv1.3");
}

void TestSession::everyVersionCanBeObserved()
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

void TestSession::whatWasNegotiatedIsWrittenDown()
{
    Pair pair;
    pair.run();
    const auto &seen = pair.client.observation();
    QVERIFY(seen.attempted);
    QVERIFY(seen.completed);
    QCOMPARE(seen.version, std::string("TLSv1.3"));
    QCOMPARE(seen.cipher, std::string("TLS_AES_256_GCM_SHA384"));
    QCOMPARE(seen.group, std::string("x25519"));
    QCOMPARE(seen.alpn, std::string());
    QCOMPARE(seen.serverName, std::string("example.test"));
    QVERIFY(!seen.certificateRequested);
    QVERIFY(seen.alerts.empty());
    QVERIFY(seen.end == EndHow::Open);
    QCOMPARE(seen.firstBytes.size(), std::size_t(256));
    QCOMPARE(int(seen.firstBytes.front()), 22);
    QVERIFY(seen.bytesReceived > 256);
    // The chain as sent, the leaf first and once only.
    QCOMPARE(pair.client.peerChain().size(), std::size_t(2));
    QCOMPARE(seen.chain.size(), std::size_t(2));
    QCOMPARE(seen.chain[0].commonName, std::string("example.test"));
    QCOMPARE(seen.chain[1].commonName, std::string("Intermediate"));
    QVERIFY(seen.faults.empty());
}

void TestSession::anAddressIsNeverSentAsServerName()
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

void TestSession::aLongMessageArrivesWhole()
{
    Pair pair;
    pair.run();
    const std::string text(200000, 'x');
    QCOMPARE(reply(pair.client, pair.server, text, 1001), text);
    QCOMPARE(reply(pair.server, pair.client, text, 0), text);
}

void TestSession::whatIsWrittenEarlyGoesOutWithTheLastFlight()
{
    Pair pair;
    pair.client.write(values::toBytes("early"));
    pair.run();
    QCOMPARE(values::toText(pair.server.takePlain()), std::string("early"));
}

void TestSession::severalRecordsMakeOneFlight()
{
    Pair pair;
    Pair::carry(pair.client, pair.server);
    Pair::carry(pair.server, pair.client);
    QVERIFY(pair.client.state() == Session::State::Open);
    pair.client.write(values::toBytes("one"));
    pair.client.write(values::toBytes("two"));
    // Finished and both messages: one call, nothing afterwards.
    pair.server.feed(pair.client.takeOutput());
    QVERIFY(pair.client.takeOutput().empty());
    QCOMPARE(values::toText(pair.server.takePlain()), std::string("onetwo"));
}

void TestSession::closeNotifyIsNoFailure()
{
    Pair pair;
    pair.run();
    pair.server.shutdown();
    const auto out = pair.server.takeOutput();
    pair.client.feed(out, 12.5);
    QVERIFY(pair.client.peerClosed());
    QVERIFY(pair.client.state() == Session::State::Open);
    QCOMPARE(pair.client.observation().alerts.size(), std::size_t(1));
    const auto &alert = pair.client.observation().alerts.front();
    QCOMPARE(alert.name, std::string("close_notify"));
    QVERIFY(alert.received);
    QVERIFY(!alert.fatal);
    QCOMPARE(alert.atMs, 12.5);
    // The other direction is still open (RFC 8446 section 6.1).
    QCOMPARE(reply(pair.client, pair.server, "last words", 0), std::string("last words"));
}

void TestSession::noCommonProtocolIsAlert120()
{
    auto options = Pair::serverOptions();
    options.alpn = {"h2"};
    Pair pair(options);
    pair.run();
    QVERIFY(pair.client.state() == Session::State::Failed);
    QVERIFY(pair.server.state() == Session::State::Failed);
    QVERIFY(has(pair.client, true, 120));
    QVERIFY(has(pair.server, false, 120));
    QVERIFY(!pair.client.observation().completed);
    // The peer gave up, not we.
    QVERIFY(pair.client.observation().localError.empty());
}

void TestSession::aCommonProtocolIsChosen()
{
    auto options = Pair::serverOptions();
    options.alpn = {"h2", "http/1.1"};
    Pair pair(options);
    pair.run();
    QCOMPARE(pair.client.observation().alpn, std::string("http/1.1"));
    QCOMPARE(pair.server.observation().alpn, std::string("http/1.1"));
}

void TestSession::noCommonVersionIsAlert70()
{
    auto server = Pair::serverOptions();
    server.minimum = TlsVersion::Tls13;
    auto client = Pair::clientOptions();
    client.tls.maximum = TlsVersion::Tls12;
    Pair pair(server, client);
    pair.run();
    QVERIFY(pair.client.state() == Session::State::Failed);
    QVERIFY(has(pair.client, true, 70));
    QVERIFY(pair.client.observation().alerts.front().fatal);
    // No ServerHello: no version was agreed.
    QVERIFY(pair.client.observation().version.empty());
}

void TestSession::aServerBelowTheMinimumAskedForRefuses()
{
    auto server = Pair::serverOptions();
    server.minimum = server.maximum = TlsVersion::Tls11;
    auto client = Pair::clientOptions();
    client.tls.minimum = TlsVersion::Tls12;
    Pair pair(server, client);
    pair.run();
    QVERIFY(pair.client.state() == Session::State::Failed);
    QVERIFY(has(pair.client, true, 70));
}

void TestSession::aStreamThatEndsInTheHandshakeIsAFailure_data()
{
    QTest::addColumn<int>("octets");
    QTest::addColumn<int>("how");
    for (const int octets : {0, 1, 5, 100, 400, 900}) {
        for (const auto how : {EndHow::Fin, EndHow::Reset, EndHow::TimedOut, EndHow::Cancelled}) {
            const std::string name(values::id(how));
            QTest::addRow("%s after %d", name.c_str(), octets) << octets << int(how);
        }
    }
}

void TestSession::aStreamThatEndsInTheHandshakeIsAFailure()
{
    QFETCH(int, octets);
    QFETCH(int, how);
    Pair pair;
    Pair::carry(pair.client, pair.server);
    auto flight = pair.server.takeOutput();
    QVERIFY(flight.size() > 900);
    flight.resize(static_cast<std::size_t>(octets));
    pair.client.feed(flight);
    QVERIFY(pair.client.state() == Session::State::Handshaking);
    pair.client.end(static_cast<EndHow>(how));
    QVERIFY(pair.client.state() == Session::State::Failed);
    const auto &seen = pair.client.observation();
    QVERIFY(seen.end == static_cast<EndHow>(how));
    QVERIFY(!seen.completed);
    QCOMPARE(seen.bytesReceived, std::uint64_t(octets));
    // The end says it all: it isn't an error of ours.
    QVERIFY(seen.localError.empty());
    // The server, too, is told: the client's last flight never came.
    pair.server.end(static_cast<EndHow>(how));
    QVERIFY(pair.server.state() == Session::State::Failed);
}

void TestSession::theFirstEndIsTheTrueOne()
{
    Pair pair;
    pair.run();
    pair.client.end(EndHow::Reset);
    pair.client.end(EndHow::Local);
    QVERIFY(pair.client.observation().end == EndHow::Reset);
    // The handshake was complete, and stays so.
    QVERIFY(pair.client.observation().completed);
    QVERIFY(pair.client.state() == Session::State::Open);
}

void TestSession::otherProtocolsLeaveTheirFirstOctets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
    QTest::newRow("HTML") << QByteArray("<html><head><title>400</title></head></html>\r\n");
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n");
    QTest::newRow("SMTP") << QByteArray("220 mail.example.test ESMTP\r\n");
    QTest::newRow("zeros") << QByteArray(40, '\0');
}

void TestSession::otherProtocolsLeaveTheirFirstOctets()
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

void TestSession::onlyTheFirstOctetsAreKept()
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

void TestSession::aDamagedRecordEndsTheSession()
{
    Pair pair;
    pair.run();
    pair.server.write(values::toBytes("before"));
    Pair::carry(pair.server, pair.client);
    pair.server.write(values::toBytes("damaged"));
    auto out = pair.server.takeOutput();
    out.back() ^= 1U;
    pair.client.feed(out);
    QVERIFY(pair.client.state() == Session::State::Failed);
    QVERIFY(pair.client.observation().completed);
    QVERIFY(!pair.client.observation().localError.empty());
    QVERIFY(has(pair.client, false, 20));
    QCOMPARE(values::toText(pair.client.takePlain()), std::string("before"));
    // Nothing can be written any more, and asking for it does no harm.
    pair.client.takeOutput();
    pair.client.write(values::toBytes("more"));
    pair.client.shutdown();
    QVERIFY(pair.client.takeOutput().empty());
}

void TestSession::aWeakCertificateIsStillObserved()
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

QTEST_APPLESS_MAIN(TestSession)
#include "tst_session.moc"
