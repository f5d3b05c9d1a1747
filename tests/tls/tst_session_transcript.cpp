// The transcript a session keeps: both sides see the same, however the octets are cut and wherever it ends.
#include "pair.h"
#include "raw_peer.h"

#include <QTest>

#include <set>

using tls::Session;
using values::Direction;
using values::TlsVersion;

class TestSessionTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachVersionHasItsMessages_data();
    void eachVersionHasItsMessages();
    void bothSidesWriteTheSame_data();
    void bothSidesWriteTheSame();
    void theCutsDoNotMatter_data();
    void theCutsDoNotMatter();
    void whatCameBeforeAnEndStays();
    void timesAreThoseOfTheOctets();
    void aRetryIsSeen();
    void theKeyExchangeIsMeasured_data();
    void theKeyExchangeIsMeasured();
    void theAuthoritiesAClientMayCome();
    void aResumptionIsSeen_data();
    void aResumptionIsSeen();
    void aPeerWithoutTlsAnswersNothing();
    void theKeyLogBelongsToTheHello_data();
    void theKeyLogBelongsToTheHello();
    void noKeyIsLoggedUnasked();
};

namespace {

/// RSA signatures are as long as the key: sizes are the same in every run.
const authorities::pki::Identity &rsaServer()
{
    static const auto identity = [] {
        auto recipe = authorities::leafRecipe();
        recipe.key = authorities::pki::KeyKind::Rsa2048;
        return authorities::intermediate().issue(recipe, authorities::kNow).value();
    }();
    return identity;
}

tls::ServerOptions serverOf(TlsVersion version, bool asksForCertificate = false)
{
    auto options = Pair::serverOptions();
    options.chainPem = rsaServer().chainPem;
    options.keyPem = rsaServer().keyPem;
    options.minimum = options.maximum = version;
    options.requireClientCertificate = asksForCertificate;
    options.alpn = {"http/1.1"};
    return options;
}

tls::ClientOptions clientWithCertificate()
{
    auto options = Pair::clientOptions();
    static const auto identity = [] {
        auto recipe = authorities::named("A client");
        recipe.usage = authorities::pki::Usage::Client;
        recipe.key = authorities::pki::KeyKind::Rsa2048;
        return authorities::root().issue(recipe, authorities::kNow).value();
    }();
    options.tls.clientCertificatePem = identity.chainPem;
    options.tls.clientKeyPem = identity.keyPem;
    return options;
}

QStringList lines(const values::TlsObservation &seen)
{
    QStringList out;
    for (const auto &message : seen.transcript)
        out << QLatin1String(message.direction == Direction::Sent ? "> " : "< ") +
                   QString::fromStdString(message.name) + QLatin1String(message.encrypted ? " *" : "");
    return out;
}

/// What must be the same in two runs: everything but times and the client's random.
std::vector<values::TlsMessage> comparable(const values::TlsObservation &seen, bool turned = false)
{
    auto messages = seen.transcript;
    for (auto &message : messages) {
        message.atMs = 0;
        std::erase_if(message.fields, [](const auto &field) { return field.name == "random"; });
        if (turned)
            message.direction = message.direction == Direction::Sent ? Direction::Received : Direction::Sent;
    }
    return messages;
}

/// Sides that write at the same time write in an order of their own: that of the messages of one direction is
/// the same on both.
std::vector<values::TlsMessage> ofDirection(std::vector<values::TlsMessage> messages, Direction direction)
{
    std::erase_if(messages, [&](const auto &message) { return message.direction != direction; });
    return messages;
}

void versions()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1.0") << int(TlsVersion::Tls10);
    QTest::newRow("1.2") << int(TlsVersion::Tls12);
    QTest::newRow("1.3") << int(TlsVersion::Tls13);
}

} // namespace

void TestSessionTranscript::eachVersionHasItsMessages_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("asks");
    QTest::addColumn<QStringList>("expected");
    const auto list = [](const char *text) { return QString::fromLatin1(text).split(QStringLiteral("; ")); };
    QTest::newRow("1.2") << int(TlsVersion::Tls12) << false
                         << list("> ClientHello; < ServerHello; < Certificate; < ServerKeyExchange; "
                                 "< ServerHelloDone; > ClientKeyExchange; > ChangeCipherSpec; > Finished *; "
                                 "< ChangeCipherSpec; < Finished *");
    QTest::newRow("1.2 with a certificate of the client")
        << int(TlsVersion::Tls12) << true
        << list("> ClientHello; < ServerHello; < Certificate; < ServerKeyExchange; < CertificateRequest; "
                "< ServerHelloDone; > Certificate; > ClientKeyExchange; > CertificateVerify; > "
                "ChangeCipherSpec; "
                "> Finished *; < ChangeCipherSpec; < Finished *");
    QTest::newRow("1.3") << int(TlsVersion::Tls13) << false
                         << list("> ClientHello; < ServerHello; < ChangeCipherSpec; < EncryptedExtensions *; "
                                 "< Certificate *; < CertificateVerify *; < Finished *; > ChangeCipherSpec; "
                                 "> Finished *");
    QTest::newRow("1.3 with a certificate of the client")
        << int(TlsVersion::Tls13) << true
        << list("> ClientHello; < ServerHello; < ChangeCipherSpec; < EncryptedExtensions *; "
                "< CertificateRequest *; < Certificate *; < CertificateVerify *; < Finished *; "
                "> ChangeCipherSpec; > Certificate *; > CertificateVerify *; > Finished *");
}

void TestSessionTranscript::eachVersionHasItsMessages()
{
    QFETCH(int, version);
    QFETCH(bool, asks);
    QFETCH(QStringList, expected);
    Pair pair(serverOf(static_cast<TlsVersion>(version), asks), clientWithCertificate());
    pair.run();
    const auto &seen = pair.client.observation();
    QVERIFY(seen.completed);
    QCOMPARE(lines(seen), expected);
    QVERIFY(!seen.transcriptDropped);
    QVERIFY(values::pointReached(seen) == values::HandshakePoint::Finished);
    QCOMPARE(seen.certificateRequested, asks);
    QCOMPARE(seen.clientCertificateSent, asks);
    QVERIFY(!seen.resumed);
    QVERIFY(!seen.helloRetry);
    QCOMPARE(seen.signatureAlgorithm, std::string("rsa_pss_rsae_sha256"));
    QCOMPARE(seen.keyExchangeBits, 253); // x25519
    QCOMPARE(pair.server.observation().keyExchangeBits, 253);
    for (const auto &message : seen.transcript)
        QVERIFY2(paramValue(message.fields, "unreadable").empty(), message.name.c_str());
    pair.client.shutdown();
    QCOMPARE(lines(seen).last(), QStringLiteral("> close_notify *"));
}

void TestSessionTranscript::bothSidesWriteTheSame_data()
{
    versions();
}

void TestSessionTranscript::bothSidesWriteTheSame()
{
    QFETCH(int, version);
    Pair pair(serverOf(static_cast<TlsVersion>(version), true), clientWithCertificate());
    pair.run();
    pair.server.shutdown();
    pair.run();
    const auto ours = comparable(pair.client.observation());
    const auto theirs = comparable(pair.server.observation(), true);
    QVERIFY(ours.size() > 9);
    for (const auto direction : {Direction::Sent, Direction::Received})
        QVERIFY(ofDirection(ours, direction) == ofDirection(theirs, direction));
    const auto &client = pair.client.observation();
    const auto &server = pair.server.observation();
    QCOMPARE(client.signatureAlgorithm, server.signatureAlgorithm);
    QVERIFY(!client.signatureAlgorithm.empty());
    QCOMPARE(client.certificateRequested, server.certificateRequested);
    QCOMPARE(client.clientCertificateSent, server.clientCertificateSent);
    QCOMPARE(client.acceptableAuthorities, server.acceptableAuthorities);
}

void TestSessionTranscript::theCutsDoNotMatter_data()
{
    versions();
}

void TestSessionTranscript::theCutsDoNotMatter()
{
    QFETCH(int, version);
    const auto options = serverOf(static_cast<TlsVersion>(version), true);
    Pair whole(options, clientWithCertificate());
    whole.run();
    const auto expected = comparable(whole.client.observation());
    const auto expectedThere = comparable(whole.server.observation());
    for (const std::size_t step : {1, 2, 3, 5, 7, 64, 255, 1000}) {
        Pair pair(options, clientWithCertificate());
        pair.run(step);
        QVERIFY2(comparable(pair.client.observation()) == expected, qPrintable(QString::number(step)));
        QVERIFY2(comparable(pair.server.observation()) == expectedThere, qPrintable(QString::number(step)));
    }
}

void TestSessionTranscript::whatCameBeforeAnEndStays()
{
    for (const auto version : {TlsVersion::Tls12, TlsVersion::Tls13}) {
        Pair whole(serverOf(version), Pair::clientOptions());
        Pair::carry(whole.client, whole.server);
        const auto size = whole.server.takeOutput().size();
        Pair again(serverOf(version), Pair::clientOptions());
        again.run();
        const auto expected = comparable(again.client.observation());
        std::set<values::HandshakePoint> points;
        // Cut at every 7th octet of the server's flight: what was seen is what is seen of a whole one.
        for (std::size_t cut = 0; cut <= size; cut += 7) {
            Pair pair(serverOf(version), Pair::clientOptions());
            Pair::carry(pair.client, pair.server);
            auto flight = pair.server.takeOutput();
            flight.resize(cut);
            pair.client.feed(flight);
            pair.client.end(values::EndHow::Reset);
            const auto seen = comparable(pair.client.observation());
            QVERIFY(!seen.empty() && seen.size() <= expected.size());
            QVERIFY(std::equal(seen.begin(), seen.end(), expected.begin()));
            points.insert(values::pointReached(pair.client.observation()));
        }
        QVERIFY(points.contains(values::HandshakePoint::HelloSent));
        QVERIFY(points.contains(values::HandshakePoint::ServerHello));
        QVERIFY(points.contains(values::HandshakePoint::Certificate));
        QVERIFY(!points.contains(values::HandshakePoint::Nothing));
    }
}

void TestSessionTranscript::timesAreThoseOfTheOctets()
{
    auto options = Pair::clientOptions();
    options.startMs = 3.5;
    Pair pair(serverOf(TlsVersion::Tls12), options);
    double now = 10;
    while (Pair::carry(pair.client, pair.server, 0, now) | Pair::carry(pair.server, pair.client, 0, now + 5))
        now += 10;
    const auto &messages = pair.client.observation().transcript;
    QCOMPARE(messages.at(0).atMs, 3.5);
    QCOMPARE(messages.at(1).atMs, 15.0);  // ServerHello
    QCOMPARE(messages.at(5).atMs, 15.0);  // ClientKeyExchange, in answer
    QCOMPARE(messages.back().atMs, 25.0); // the server's Finished
}

void TestSessionTranscript::aRetryIsSeen()
{
    RawPeer server(true);
    server.use(rsaServer().chainPem, rsaServer().keyPem);
    QCOMPARE(SSL_CTX_set1_groups_list(server.context(), "P-384"), 1);
    server.open();
    auto client = Session::client(Pair::clientOptions()).value();
    talk(client, server);
    const auto &seen = client.observation();
    QVERIFY(seen.completed);
    QVERIFY(seen.helloRetry);
    QVERIFY(server.observation().helloRetry);
    QCOMPARE(seen.group, std::string("secp384r1"));
    QCOMPARE(seen.keyExchangeBits, 384);
    const auto all = lines(seen);
    QCOMPARE(all.mid(0, 4),
             QStringList({QStringLiteral("> ClientHello"), QStringLiteral("< HelloRetryRequest"),
                          QStringLiteral("> ChangeCipherSpec"), QStringLiteral("> ClientHello")}));
    QCOMPARE(paramValue(seen.transcript[1].fields, "group"), std::string("secp384r1"));
    QCOMPARE(paramValue(seen.transcript[0].fields, "keyShares"), std::string("x25519"));
    QCOMPARE(paramValue(seen.transcript[3].fields, "keyShares"), std::string("secp384r1"));
    // Tickets come behind the handshake.
    QVERIFY(all.last() == QStringLiteral("< NewSessionTicket *"));
    QCOMPARE(paramValue(seen.transcript.back().fields, "lifetime"), std::string("7200"));
}

void TestSessionTranscript::theKeyExchangeIsMeasured_data()
{
    QTest::addColumn<QByteArray>("suite");
    QTest::addColumn<int>("bits");
    QTest::newRow("DHE") << QByteArray("DHE-RSA-AES128-GCM-SHA256") << 2048;
    QTest::newRow("ECDHE") << QByteArray("ECDHE-RSA-AES128-GCM-SHA256") << 253;
    QTest::newRow("RSA") << QByteArray("AES128-GCM-SHA256") << 0;
}

void TestSessionTranscript::theKeyExchangeIsMeasured()
{
    QFETCH(QByteArray, suite);
    QFETCH(int, bits);
    RawPeer server(true);
    server.use(rsaServer().chainPem, rsaServer().keyPem);
    SSL_CTX_set_max_proto_version(server.context(), TLS1_2_VERSION);
    QCOMPARE(SSL_CTX_set_cipher_list(server.context(), suite.constData()), 1);
    server.open();
    auto client = Session::client(Pair::clientOptions()).value();
    talk(client, server);
    const auto &seen = client.observation();
    QVERIFY(seen.completed);
    QCOMPARE(seen.keyExchangeBits, bits);
    const auto keys = std::find_if(seen.transcript.begin(), seen.transcript.end(),
                                   [](const auto &message) { return message.name == "ServerKeyExchange"; });
    QCOMPARE(keys == seen.transcript.end(), bits == 0);
    QCOMPARE(seen.signatureAlgorithm.empty(), bits == 0);
    if (bits == 2048)
        QCOMPARE(paramValue(keys->fields, "bits"), std::string("2048"));
    if (bits == 253)
        QCOMPARE(paramValue(keys->fields, "group"), std::string("x25519"));
    // The server could have spoken TLS 1.3 but was held to less.
    const auto hello = std::find_if(seen.transcript.begin(), seen.transcript.end(),
                                    [](const auto &message) { return message.name == "ServerHello"; });
    QCOMPARE(paramValue(hello->fields, "downgrade"), std::string());
}

void TestSessionTranscript::theAuthoritiesAClientMayCome()
{
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        RawPeer server(true);
        server.use(rsaServer().chainPem, rsaServer().keyPem);
        server.acceptClientsOf(authorities::root().pem());
        SSL_CTX_set_min_proto_version(server.context(), version);
        SSL_CTX_set_max_proto_version(server.context(), version);
        server.open();
        auto client = Session::client(clientWithCertificate()).value();
        talk(client, server);
        const auto &seen = client.observation();
        QVERIFY(seen.completed);
        QVERIFY(seen.certificateRequested);
        QVERIFY(seen.clientCertificateSent);
        QCOMPARE(seen.acceptableAuthorities.size(), std::size_t(1));
        QVERIFY(seen.acceptableAuthorities.front().find("CN=Trusted root") != std::string::npos);
        QCOMPARE(server.observation().acceptableAuthorities, seen.acceptableAuthorities);
        // Without one to present the answer is an empty Certificate.
        server.open();
        auto without = Session::client(Pair::clientOptions()).value();
        talk(without, server);
        QVERIFY(without.observation().certificateRequested);
        QVERIFY(!without.observation().clientCertificateSent);
    }
}

void TestSessionTranscript::aResumptionIsSeen_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1.2") << TLS1_2_VERSION;
    QTest::newRow("1.3") << TLS1_3_VERSION;
}

void TestSessionTranscript::aResumptionIsSeen()
{
    QFETCH(int, version);
    RawPeer server(true);
    RawPeer client(false);
    server.use(rsaServer().chainPem, rsaServer().keyPem);
    SSL_CTX_set_session_id_context(server.context(), reinterpret_cast<const unsigned char *>("t"), 1);
    SSL_CTX_set_max_proto_version(server.context(), version);
    server.open();
    client.open();
    talk(client, server);
    QVERIFY(!client.observation().resumed);
    QVERIFY(!server.observation().resumed);
    const tls::Owned<SSL_SESSION, SSL_SESSION_free> session(SSL_get1_session(client.ssl()));
    SSL_shutdown(client.ssl()); // a session cut off is not resumed
    server.open();
    client.open(session.get());
    talk(client, server);
    QCOMPARE(SSL_session_reused(client.ssl()), 1);
    QVERIFY(client.observation().resumed);
    QVERIFY(server.observation().resumed);
    const auto offered = paramValue(client.observation().transcript.front().fields,
                                    version == TLS1_3_VERSION ? "pskIdentities" : "ticketSize");
    QVERIFY(offered.size() == (version == TLS1_3_VERSION ? 1U : 3U));
}

void TestSessionTranscript::aPeerWithoutTlsAnswersNothing()
{
    auto client = Session::client(Pair::clientOptions()).value();
    client.feed(values::toBytes("HTTP/1.1 400 Bad Request\r\n\r\n"));
    QVERIFY(client.state() == Session::State::Failed);
    QCOMPARE(lines(client.observation()).first(), QStringLiteral("> ClientHello"));
    QVERIFY(values::pointReached(client.observation()) == values::HandshakePoint::HelloSent);
    for (const auto &message : client.observation().transcript)
        QVERIFY(message.direction == Direction::Sent);
}

void TestSessionTranscript::theKeyLogBelongsToTheHello_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("1.2") << int(TlsVersion::Tls12) << QStringList{QStringLiteral("CLIENT_RANDOM")};
    QTest::newRow("1.3") << int(TlsVersion::Tls13)
                         << QStringList{QStringLiteral("SERVER_HANDSHAKE_TRAFFIC_SECRET"),
                                        QStringLiteral("CLIENT_HANDSHAKE_TRAFFIC_SECRET"),
                                        QStringLiteral("EXPORTER_SECRET"),
                                        QStringLiteral("SERVER_TRAFFIC_SECRET_0"),
                                        QStringLiteral("CLIENT_TRAFFIC_SECRET_0")};
}

void TestSessionTranscript::theKeyLogBelongsToTheHello()
{
    QFETCH(int, version);
    QFETCH(QStringList, labels);
    auto options = Pair::clientOptions();
    options.keyLog = true;
    auto client = Session::client(options).value();
    auto server = Session::server(serverOf(static_cast<TlsVersion>(version))).value();
    const auto hello = client.takeOutput();
    // The random stands behind the heads of record and message and the version (RFC 8446 section 4.1.2).
    auto random = values::toHex(values::ByteView(hello).subspan(5 + 4 + 2, 32));
    std::erase(random, ' ');
    server.feed(hello);
    talk(client, server);
    QVERIFY(client.observation().completed);
    const auto keys = client.takeKeyLog();
    QStringList found;
    for (const auto &line : keys) {
        const auto words = QString::fromStdString(line).split(QLatin1Char(' '));
        QCOMPARE(words.size(), 3);
        found << words[0];
        QCOMPARE(words[1].toStdString(), random);
        QVERIFY(words[2].size() >= 64);
    }
    found.sort();
    labels.sort();
    QCOMPARE(found, labels);
    QCOMPARE(paramValue(client.observation().transcript.front().fields, "random"), random);
    QVERIFY(client.takeKeyLog().empty());
    // No secret stands in what is kept.
    for (const auto &line : keys) {
        const auto secret = line.substr(line.rfind(' ') + 1);
        for (const auto &message : client.observation().transcript) {
            for (const auto &field : message.fields)
                QVERIFY(field.value.find(secret) == std::string::npos);
        }
    }
    QVERIFY(server.takeKeyLog().empty());
}

void TestSessionTranscript::noKeyIsLoggedUnasked()
{
    qputenv("SSLKEYLOGFILE", "/nonexistent/keys");
    Pair pair(serverOf(TlsVersion::Tls13), Pair::clientOptions());
    pair.run();
    QVERIFY(pair.client.observation().completed);
    QVERIFY(pair.client.takeKeyLog().empty());
    QVERIFY(pair.server.takeKeyLog().empty());
}

QTEST_APPLESS_MAIN(TestSessionTranscript)
#include "tst_session_transcript.moc"
