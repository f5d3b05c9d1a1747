// What the transcript makes of each message, whole and cut.
#include "wire_message.h"

#include "values/tls_fields.h"

#include <QTest>

#include <set>

using namespace wire;
using values::Direction;
using Texts = std::vector<std::string>;

class TestTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClientHelloTellsWhatItOffers();
    void anOldClientHelloHasNoExtensions();
    void aServerHelloTellsWhatWasChosen();
    void aHelloRetryRequestIsKnownByItsRandom();
    void aServerHeldToAnOlderVersionSaysSo();
    void encryptedExtensionsTellTheProtocol();
    void certificatesAreCounted();
    void aCertificateRequestNamesTheAuthorities();
    void aStapleIsMeasured();
    void theKeysOfTheServerAreMeasured_data();
    void theKeysOfTheServerAreMeasured();
    void theProofNamesItsAlgorithm();
    void aTicketHasALifetime();
    void aKeyUpdateMayAskForAnother();
    void alertsHaveNameAndLevel();
    void aChangeOfCiphersIsToldOnce();
    void whatIsEncryptedIsKnown();
    void resumptionIsKnown();
    void emptyAndUnknownMessagesAreKept();
    void everyCutIsSaidAndChangesNothingBefore_data();
    void everyCutIsSaidAndChangesNothingBefore();
    void whatFollowsAMessageIsUnreadable();
    void theLimitsHold();
    void fieldsAreInTheirOrder();
};

namespace {

constexpr std::uint16_t kEcdheRsa = 0xc02f; // TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256

Bytes clientHello()
{
    const auto name = joined({{0}, vector(2, text("example.test"))});
    const auto protocols = joined({vector(1, text("h2")), vector(1, text("http/1.1"))});
    const auto share = joined({number(0x001d, 2), vector(2, Bytes(32, 9))});
    const auto identity = joined({vector(2, text("ticket")), number(0, 4)});
    const auto extensions = joined({
        extension(0x1a1a, {}),
        extension(0, vector(2, name)),
        extension(10, vector(2, codes({0x001d, 0x0017, 0x2a2a}))),
        extension(13, vector(2, codes({0x0804, 0x0403, 0x0201, 0xeeee}))),
        extension(50, vector(2, codes({0x0401}))),
        extension(16, vector(2, protocols)),
        extension(27, vector(1, codes({2, 9}))),
        extension(35, {}),
        extension(42, {}),
        extension(43, vector(1, codes({0x0304, 0x0303, 0x7f1c}))),
        extension(45, vector(1, {1, 0, 7})),
        extension(47, vector(2, vector(2, commonName("Root")))),
        extension(51, vector(2, share)),
        extension(5, {1, 0, 0, 0, 0}),
        extension(41, joined({vector(2, identity), vector(2, vector(1, Bytes(32, 1)))})),
    });
    return message(1, joined({number(0x0303, 2), Bytes(32, 0xab), vector(1, Bytes(32, 1)),
                              vector(2, codes({0x0a0a, 0x1301, kEcdheRsa, 0x00ff, 0x5600, 0xeeee})),
                              vector(1, {1, 0}), vector(2, extensions)}));
}

Bytes certificateRequest()
{
    return message(
        13, joined({vector(1, {1, 64, 99}), vector(2, codes({0x0804})),
                    vector(2, joined({vector(2, commonName("Some CA")), vector(2, text("no DER"))}))}));
}

Bytes modernCertificate()
{
    const auto staple = joined({{1}, vector(3, Bytes(471, 5))});
    return message(11,
                   joined({vector(1, {}),
                           vector(3, joined({vector(3, Bytes(900, 1)), vector(2, extension(5, staple)),
                                             vector(3, Bytes(700, 2)), vector(2, extension(18, {1}))}))}));
}

Bytes ecdheKeys()
{
    return message(
        12,
        joined(
            {{3}, number(0x0017, 2), vector(1, Bytes(65, 4)), number(0x0804, 2), vector(2, Bytes(256, 7))}));
}

Bytes modernTicket()
{
    return message(4, joined({number(7200, 4), number(1, 4), vector(1, {0}), vector(2, Bytes(200, 3)),
                              vector(2, extension(42, number(16384, 4)))}));
}

} // namespace

void TestTranscript::aClientHelloTellsWhatItOffers()
{
    Reading reading;
    const auto hello = reading.client(clientHello());
    QCOMPARE(hello.name, std::string("ClientHello"));
    QCOMPARE(hello.type, 1);
    QCOMPARE(hello.contentType, 22);
    QCOMPARE(std::size_t(hello.size), clientHello().size());
    QCOMPARE(hello.atMs, 1.5);
    QVERIFY(hello.direction == Direction::Sent);
    QVERIFY(!hello.encrypted);
    const auto said = [&](std::string_view id) { return all(hello.fields, id); };
    QCOMPARE(said("serverName"), Texts{"example.test"});
    QCOMPARE(said("versions"), (Texts{"TLSv1.3", "TLSv1.2", "0x7f1c"}));
    QCOMPARE(said("legacyVersion"), Texts{"TLSv1.2"});
    QCOMPARE(said("cipherSuites"),
             (Texts{"GREASE", "TLS_AES_128_GCM_SHA256", "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
                    "TLS_EMPTY_RENEGOTIATION_INFO_SCSV", "TLS_FALLBACK_SCSV", "0xeeee"}));
    QCOMPARE(said("groups"), (Texts{"x25519", "secp256r1", "GREASE"}));
    QCOMPARE(said("keyShares"), Texts{"x25519"});
    QCOMPARE(said("signatureAlgorithms"),
             (Texts{"rsa_pss_rsae_sha256", "ecdsa_secp256r1_sha256", "rsa_pkcs1_sha1", "0xeeee"}));
    QCOMPARE(said("certificateSignatureAlgorithms"), Texts{"rsa_pkcs1_sha256"});
    QCOMPARE(said("alpn"), (Texts{"h2", "http/1.1"}));
    QCOMPARE(said("sessionIdSize"), Texts{"32"});
    QCOMPARE(said("ticketSize"), Texts{"0"});
    QCOMPARE(said("pskIdentities"), Texts{"1"});
    QCOMPARE(said("pskModes"), (Texts{"psk_dhe_ke", "psk_ke", "0x0007"}));
    QCOMPARE(said("earlyData"), Texts{"true"});
    QCOMPARE(said("compression"), Texts{"DEFLATE"});
    QCOMPARE(said("certificateCompression"), (Texts{"brotli", "0x0009"}));
    QCOMPARE(said("authorities"), Texts{"CN=Root"});
    QCOMPARE(said("extensions").size(), std::size_t(15));
    QCOMPARE(said("extensions").front(), std::string("GREASE"));
    QCOMPARE(said("extensions").back(), std::string("pre_shared_key"));
    QCOMPARE(said("random"), Texts{[] {
                 std::string hex;
                 for (int i = 0; i < 32; ++i)
                     hex += "ab";
                 return hex;
             }()});
    QVERIFY(said("unreadable").empty());
    // An offer of authorities is no request.
    QVERIFY(reading.seen.acceptableAuthorities.empty());
}

void TestTranscript::anOldClientHelloHasNoExtensions()
{
    Reading reading;
    const auto hello = reading.client(message(
        1, joined({number(0x0300, 2), Bytes(32, 1), vector(1, {}), vector(2, codes({5})), vector(1, {0})})));
    QCOMPARE(all(hello.fields, "legacyVersion"), Texts{"SSLv3"});
    QCOMPARE(all(hello.fields, "cipherSuites"), Texts{"TLS_RSA_WITH_RC4_128_SHA"});
    for (const auto *absent : {"sessionIdSize", "compression", "extensions", "unreadable", "versions"})
        QVERIFY2(all(hello.fields, absent).empty(), absent);
}

void TestTranscript::aServerHelloTellsWhatWasChosen()
{
    Reading modern;
    const auto share = extension(51, joined({number(0x0017, 2), vector(2, Bytes(65, 4))}));
    auto hello = modern.server(modernHello(share));
    QCOMPARE(hello.name, std::string("ServerHello"));
    QCOMPARE(all(hello.fields, "version"), Texts{"TLSv1.3"});
    QCOMPARE(all(hello.fields, "legacyVersion"), Texts{"TLSv1.2"});
    QCOMPARE(all(hello.fields, "cipherSuite"), Texts{"TLS_AES_128_GCM_SHA256"});
    QCOMPARE(all(hello.fields, "group"), Texts{"secp256r1"});
    QCOMPARE(all(hello.fields, "extensions"), (Texts{"supported_versions", "key_share"}));
    QVERIFY(!modern.seen.helloRetry);

    Reading older;
    hello = older.server(serverHello(
        0x0302, 0xc013, joined({extension(16, vector(2, vector(1, text("http/1.1")))), extension(35, {})})));
    QCOMPARE(all(hello.fields, "version"), Texts{"TLSv1.1"});
    QVERIFY(all(hello.fields, "legacyVersion").empty());
    QCOMPARE(all(hello.fields, "alpn"), Texts{"http/1.1"});
    QCOMPARE(all(hello.fields, "ticketSize"), Texts{"0"});
    // A name that would upset a terminal is shown in printable ASCII.
    Reading odd;
    hello = odd.server(serverHello(0x0303, kEcdheRsa, extension(16, vector(2, vector(1, text("\x1b[2J"))))));
    QCOMPARE(all(hello.fields, "alpn"), Texts{"\\x1b[2J"});
    // Of SSL 3.0, without extensions, and with a compression.
    Reading oldest;
    hello = oldest.server(
        message(2, joined({number(0x0300, 2), Bytes(32, 1), vector(1, Bytes(16, 3)), number(5, 2), {1}})));
    QCOMPARE(all(hello.fields, "version"), Texts{"SSLv3"});
    QCOMPARE(all(hello.fields, "sessionIdSize"), Texts{"16"});
    QCOMPARE(all(hello.fields, "compression"), Texts{"DEFLATE"});
    QVERIFY(all(hello.fields, "unreadable").empty());
}

void TestTranscript::aHelloRetryRequestIsKnownByItsRandom()
{
    Reading reading;
    const auto retry = reading.server(modernHello(extension(51, number(0x0018, 2)), retryRandom()));
    QCOMPARE(retry.name, std::string("HelloRetryRequest"));
    QCOMPARE(retry.type, 2);
    QCOMPARE(all(retry.fields, "group"), Texts{"secp384r1"});
    QVERIFY(all(retry.fields, "unreadable").empty());
    QVERIFY(reading.seen.helloRetry);
    auto almost = retryRandom();
    almost.back() ^= 1U;
    Reading other;
    QCOMPARE(other.server(modernHello({}, almost)).name, std::string("ServerHello"));
    QVERIFY(!other.seen.helloRetry);
}

void TestTranscript::aServerHeldToAnOlderVersionSaysSo()
{
    const auto ending = [](std::uint8_t last) { return joined({Bytes(24, 1), text("DOWNGRD"), {last}}); };
    const auto held = [&](const Bytes &random) {
        Reading reading;
        return all(reading.server(serverHello(0x0303, kEcdheRsa, {}, random)).fields, "downgrade");
    };
    QCOMPARE(held(ending(1)), Texts{"TLSv1.2"});
    QCOMPARE(held(ending(0)), Texts{"TLSv1.1"});
    QVERIFY(held(ending(2)).empty());
    QVERIFY(held(Bytes(32, 1)).empty());
}

void TestTranscript::encryptedExtensionsTellTheProtocol()
{
    Reading reading;
    reading.server(modernHello());
    const auto message = reading.server(wire::message(
        8, vector(2, joined({extension(0, {}), extension(10, vector(2, codes({0x001d}))),
                             extension(16, vector(2, vector(1, text("h2")))), extension(42, {})}))));
    QCOMPARE(message.name, std::string("EncryptedExtensions"));
    QCOMPARE(all(message.fields, "alpn"), Texts{"h2"});
    QCOMPARE(all(message.fields, "groups"), Texts{"x25519"});
    QCOMPARE(all(message.fields, "earlyData"), Texts{"true"});
    QCOMPARE(all(message.fields, "extensions").front(), std::string("server_name"));
    QVERIFY(all(message.fields, "unreadable").empty());
}

void TestTranscript::certificatesAreCounted()
{
    Reading modern;
    modern.client(clientHello());
    modern.server(modernHello());
    auto chain = modern.server(modernCertificate());
    QCOMPARE(all(chain.fields, "certificates"), Texts{"2"});
    QCOMPARE(all(chain.fields, "certificateSizes"), (Texts{"900", "700"}));
    QCOMPARE(all(chain.fields, "stapleSize"), Texts{"471"});
    QCOMPARE(all(chain.fields, "extensions"), Texts{"status_request"});
    QVERIFY(!modern.seen.clientCertificateSent);
    modern.client(message(11, joined({vector(1, {}), vector(3, {})})));
    QVERIFY(!modern.seen.clientCertificateSent);
    modern.client(modernCertificate());
    QVERIFY(modern.seen.clientCertificateSent);

    Reading older;
    older.client(clientHello());
    older.server(serverHello(0x0303, kEcdheRsa, {}));
    chain = older.server(message(11, vector(3, joined({vector(3, Bytes(10, 1)), vector(3, Bytes(20, 1))}))));
    QCOMPARE(all(chain.fields, "certificateSizes"), (Texts{"10", "20"}));
    QVERIFY(all(chain.fields, "unreadable").empty());
    chain = older.client(message(11, vector(3, {})));
    QCOMPARE(all(chain.fields, "certificates"), Texts{"0"});
    QVERIFY(!older.seen.clientCertificateSent);
    // RFC 8879.
    const auto packed =
        modern.server(message(25, joined({number(1, 2), number(900, 3), vector(3, Bytes(5, 1))})));
    QCOMPARE(packed.name, std::string("CompressedCertificate"));
    QCOMPARE(all(packed.fields, "certificateCompression"), Texts{"zlib"});
    QVERIFY(all(packed.fields, "unreadable").empty());
}

void TestTranscript::aCertificateRequestNamesTheAuthorities()
{
    Reading older;
    older.client(clientHello());
    older.server(serverHello(0x0303, kEcdheRsa, {}));
    QVERIFY(!older.seen.certificateRequested);
    auto request = older.server(certificateRequest());
    QCOMPARE(all(request.fields, "certificateTypes"), (Texts{"rsa_sign", "ecdsa_sign", "0x0063"}));
    QCOMPARE(all(request.fields, "signatureAlgorithms"), Texts{"rsa_pss_rsae_sha256"});
    QCOMPARE(all(request.fields, "authorities"), (Texts{"CN=Some CA", "no DER"}));
    QVERIFY(older.seen.certificateRequested);
    QCOMPARE(older.seen.acceptableAuthorities, (Texts{"CN=Some CA", "no DER"}));

    Reading oldest;
    oldest.server(serverHello(0x0301, 0xc013, {}));
    request = oldest.server(message(13, joined({vector(1, {1}), vector(2, {})})));
    QCOMPARE(all(request.fields, "certificateTypes"), Texts{"rsa_sign"});
    QVERIFY(all(request.fields, "unreadable").empty());
    QVERIFY(oldest.seen.certificateRequested);

    Reading modern;
    modern.server(modernHello());
    request = modern.server(message(
        13,
        joined({vector(1, {}), vector(2, joined({extension(13, vector(2, codes({0x0403}))),
                                                 extension(50, vector(2, codes({0x0807}))),
                                                 extension(47, vector(2, vector(2, commonName("Modern")))),
                                                 extension(48, {0, 0})}))})));
    QCOMPARE(all(request.fields, "signatureAlgorithms"), Texts{"ecdsa_secp256r1_sha256"});
    QCOMPARE(all(request.fields, "certificateSignatureAlgorithms"), Texts{"ed25519"});
    QCOMPARE(all(request.fields, "extensions").back(), std::string("oid_filters"));
    QCOMPARE(modern.seen.acceptableAuthorities, Texts{"CN=Modern"});
    QVERIFY(all(request.fields, "unreadable").empty());
}

void TestTranscript::aStapleIsMeasured()
{
    Reading reading;
    reading.server(serverHello(0x0303, kEcdheRsa, {}));
    const auto staple = reading.server(message(22, joined({{1}, vector(3, Bytes(300, 6))})));
    QCOMPARE(staple.name, std::string("CertificateStatus"));
    QCOMPARE(all(staple.fields, "stapleSize"), Texts{"300"});
    QVERIFY(all(staple.fields, "unreadable").empty());
}

void TestTranscript::theKeysOfTheServerAreMeasured_data()
{
    QTest::addColumn<int>("suite");
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("group");
    QTest::addColumn<QByteArray>("bits");
    QTest::addColumn<QByteArray>("signature");
    const auto row = [](const char *what, int suite, int version, const Bytes &body, const char *group,
                        const char *bits, const char *signature) {
        QTest::newRow(what) << suite << version
                            << QByteArray(reinterpret_cast<const char *>(body.data()), qsizetype(body.size()))
                            << QByteArray(group) << QByteArray(bits) << QByteArray(signature);
    };
    const auto curve = joined({{3}, number(0x001d, 2), vector(1, Bytes(32, 4))});
    const auto prime =
        joined({vector(2, joined({{0, 0x3f}, Bytes(127, 9)})), vector(2, {2}), vector(2, Bytes(128, 1))});
    const auto signed12 = joined({number(0x0804, 2), vector(2, Bytes(8, 7))});
    const auto signedOld = vector(2, Bytes(8, 7));
    const auto hint = vector(2, text("hint"));
    row("ECDHE", 0xc02f, 0x0303, joined({curve, signed12}), "x25519", "", "rsa_pss_rsae_sha256");
    row("ECDHE, TLS 1.0", 0xc013, 0x0301, joined({curve, signedOld}), "x25519", "", "rsa_pkcs1_md5_sha1");
    row("ECDHE, TLS 1.1, ECDSA", 0xc009, 0x0302, joined({curve, signedOld}), "x25519", "", "ecdsa_sha1");
    row("DHE", 0x009e, 0x0303, joined({prime, signed12}), "", "1022", "rsa_pss_rsae_sha256");
    row("DHE, DSS, TLS 1.0", 0x0032, 0x0301, joined({prime, signedOld}), "", "1022", "dsa_sha1");
    row("anonymous DH", 0x0034, 0x0301, prime, "", "1022", "");
    row("export RSA", 0x0003, 0x0301, joined({vector(2, Bytes(64, 0xff)), vector(2, {1, 0, 1}), signedOld}),
        "", "512", "rsa_pkcs1_md5_sha1");
    row("ECDHE with PSK", 0xc035, 0x0303, joined({hint, curve}), "x25519", "", "");
    row("DHE with PSK", 0x0090, 0x0303, joined({hint, prime}), "", "1022", "");
    row("PSK", 0x008c, 0x0303, hint, "", "", "");
    row("unknown suite", 0xeeee, 0x0303, curve, "", "", "");
}

void TestTranscript::theKeysOfTheServerAreMeasured()
{
    QFETCH(int, suite);
    QFETCH(int, version);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, group);
    QFETCH(QByteArray, bits);
    QFETCH(QByteArray, signature);
    Reading reading;
    reading.client(clientHello());
    reading.server(serverHello(std::uint16_t(version), std::uint16_t(suite), {}));
    const auto keys = reading.server(message(12, Bytes(body.begin(), body.end())));
    QCOMPARE(keys.name, std::string("ServerKeyExchange"));
    const auto first = [&](const char *id) { return QByteArray::fromStdString(paramValue(keys.fields, id)); };
    QCOMPARE(first("group"), group);
    QCOMPARE(first("bits"), bits);
    QCOMPARE(first("signatureAlgorithm"), signature);
    QCOMPARE(first("unreadable"), QByteArray());
    QCOMPARE(QByteArray::fromStdString(reading.seen.signatureAlgorithm), signature);
}

void TestTranscript::theProofNamesItsAlgorithm()
{
    Reading reading;
    reading.client(clientHello());
    reading.server(modernHello());
    const auto verify = [](std::uint16_t scheme) {
        return message(15, joined({number(scheme, 2), vector(2, Bytes(64, 1))}));
    };
    QCOMPARE(all(reading.server(verify(0x0807)).fields, "signatureAlgorithm"), Texts{"ed25519"});
    QCOMPARE(reading.seen.signatureAlgorithm, std::string("ed25519"));
    // The client's own proof is not the server's.
    QCOMPARE(all(reading.client(verify(0x0603)).fields, "signatureAlgorithm"),
             Texts{"ecdsa_secp521r1_sha512"});
    QCOMPARE(reading.seen.signatureAlgorithm, std::string("ed25519"));
    Reading old;
    old.client(clientHello());
    old.server(serverHello(0x0301, 0xc013, {}));
    const auto proof = old.client(message(15, vector(2, Bytes(64, 1))));
    QVERIFY(proof.fields.empty());
    // Hash and kind (RFC 5246), numbers nobody registered.
    Reading names;
    names.server(modernHello());
    const std::vector<std::pair<std::uint16_t, std::string>> known{
        {0x0101, "rsa_pkcs1_md5"},    {0x0302, "dsa_sha224"}, {0x0203, "ecdsa_sha1"},
        {0x0601, "rsa_pkcs1_sha512"}, {0x0701, "0x0701"},     {0x0001, "0x0001"},
        {0x0404, "0x0404"},           {0x0400, "0x0400"}};
    for (const auto &[scheme, name] : known)
        QCOMPARE(paramValue(names.server(verify(scheme)).fields, "signatureAlgorithm"), name);
}

void TestTranscript::aTicketHasALifetime()
{
    Reading modern;
    modern.server(modernHello());
    auto ticket = modern.server(modernTicket());
    QCOMPARE(ticket.name, std::string("NewSessionTicket"));
    QCOMPARE(all(ticket.fields, "lifetime"), Texts{"7200"});
    QCOMPARE(all(ticket.fields, "ticketSize"), Texts{"200"});
    QCOMPARE(all(ticket.fields, "maxEarlyData"), Texts{"16384"});
    QVERIFY(all(ticket.fields, "unreadable").empty());
    Reading older;
    older.server(serverHello(0x0303, kEcdheRsa, {}));
    ticket = older.server(message(4, joined({number(300, 4), vector(2, Bytes(160, 3))})));
    QCOMPARE(all(ticket.fields, "lifetime"), Texts{"300"});
    QCOMPARE(all(ticket.fields, "ticketSize"), Texts{"160"});
    QVERIFY(all(ticket.fields, "unreadable").empty());
    // The ticket itself is no field: it is a secret.
    for (const auto &field : ticket.fields)
        QVERIFY(field.value.size() < 10);
}

void TestTranscript::aKeyUpdateMayAskForAnother()
{
    Reading reading;
    reading.server(modernHello());
    QCOMPARE(all(reading.server(message(24, {0})).fields, "updateRequested"), Texts{"false"});
    QCOMPARE(all(reading.server(message(24, {1})).fields, "updateRequested"), Texts{"true"});
    const auto odd = reading.server(message(24, {2}));
    QVERIFY(all(odd.fields, "updateRequested").empty());
    QCOMPARE(all(odd.fields, "unreadable"), Texts{"message"});
}

void TestTranscript::alertsHaveNameAndLevel()
{
    Reading reading;
    auto alert = reading.pass(Direction::Received, {2, 40}, 21);
    QCOMPARE(alert.name, std::string("handshake_failure"));
    QCOMPARE(alert.type, 40);
    QCOMPARE(alert.contentType, 21);
    QCOMPARE(alert.size, std::uint32_t(2));
    QCOMPARE(all(alert.fields, "level"), Texts{"fatal"});
    QCOMPARE(all(alert.fields, "code"), Texts{"40"});
    alert = reading.pass(Direction::Received, {1, 112}, 21);
    QCOMPARE(all(alert.fields, "level"), Texts{"warning"});
    QCOMPARE(reading.pass(Direction::Received, {2, 77}, 21).name, std::string("0x004d"));
    // RFC 8446 section 6: in TLS 1.3 all but two end the connection, whatever level they give.
    reading.server(modernHello());
    QCOMPARE(all(reading.pass(Direction::Received, {1, 112}, 21).fields, "level"), Texts{"fatal"});
    QCOMPARE(all(reading.pass(Direction::Received, {1, 0}, 21).fields, "level"), Texts{"warning"});
    QCOMPARE(all(reading.pass(Direction::Received, {1, 90}, 21).fields, "level"), Texts{"warning"});
    const auto before = reading.seen.transcript.size();
    reading.pass(Direction::Received, {2}, 21);
    reading.pass(Direction::Received, {2, 40, 0}, 21);
    reading.pass(Direction::Received, {1, 2}, 23);
    QCOMPARE(reading.seen.transcript.size(), before);
}

void TestTranscript::aChangeOfCiphersIsToldOnce()
{
    Reading reading;
    // Received ones are told by their record's head alone, sent ones by both.
    reading.transcript.record(Direction::Received, Bytes{20, 3, 3, 0, 1}, 2);
    QCOMPARE(reading.seen.transcript.size(), std::size_t(1));
    QCOMPARE(reading.seen.transcript[0].name, std::string("ChangeCipherSpec"));
    QCOMPARE(reading.seen.transcript[0].size, std::uint32_t(1));
    QVERIFY(reading.seen.transcript[0].direction == Direction::Received);
    reading.transcript.record(Direction::Sent, Bytes{20, 3, 3, 0, 1}, 3);
    reading.pass(Direction::Sent, {1}, 20);
    QCOMPARE(reading.seen.transcript.size(), std::size_t(2));
    reading.transcript.record(Direction::Received, Bytes{20, 3}, 2); // no head
    QCOMPARE(reading.seen.transcript.size(), std::size_t(2));
}

void TestTranscript::whatIsEncryptedIsKnown()
{
    const auto finished = message(20, Bytes(12, 1));
    Reading older;
    older.transcript.record(Direction::Received, Bytes{20, 3, 3, 0, 1},
                            0); // before any hello: means nothing yet
    QVERIFY(!older.pass(Direction::Received, {2, 10}, 21).encrypted);
    older.client(clientHello());
    QVERIFY(!older.server(serverHello(0x0303, kEcdheRsa, {})).encrypted);
    older.pass(Direction::Sent, {1}, 20);
    QVERIFY(older.client(finished).encrypted);
    Reading modern;
    modern.client(clientHello());
    modern.transcript.record(Direction::Received, Bytes{22, 3, 3, 0, 90}, 0);
    QVERIFY(!modern.server(modernHello()).encrypted);
    modern.transcript.record(Direction::Received, Bytes{20, 3, 3, 0, 1}, 0);
    QVERIFY(!modern.seen.transcript.back().encrypted);
    modern.transcript.record(Direction::Received, Bytes{23, 3, 3, 0, 90}, 0);
    QVERIFY(modern.server(finished).encrypted);
    // The other way is still in clear.
    QVERIFY(!modern.pass(Direction::Sent, {2, 42}, 21).encrypted);
}

void TestTranscript::resumptionIsKnown()
{
    const auto finished = message(20, Bytes(12, 1));
    Reading full;
    full.client(clientHello());
    full.server(serverHello(0x0303, kEcdheRsa, {}));
    full.server(message(14, {}));
    full.client(finished);
    full.server(finished);
    QVERIFY(!full.seen.resumed);
    Reading abbreviated;
    abbreviated.client(clientHello());
    abbreviated.server(serverHello(0x0303, kEcdheRsa, {}));
    abbreviated.server(finished);
    QVERIFY(abbreviated.seen.resumed);
    Reading modern;
    modern.client(clientHello());
    const auto hello = modern.server(modernHello(extension(41, number(0, 2))));
    QCOMPARE(all(hello.fields, "pskSelected"), Texts{"0"});
    QVERIFY(modern.seen.resumed);
    Reading fresh;
    fresh.client(clientHello());
    fresh.server(modernHello());
    fresh.server(finished);
    QVERIFY(!fresh.seen.resumed);
}

void TestTranscript::emptyAndUnknownMessagesAreKept()
{
    Reading reading;
    QCOMPARE(reading.server(message(14, {})).name, std::string("ServerHelloDone"));
    QCOMPARE(reading.server(message(99, {1, 2})).name, std::string("0x0063"));
    QCOMPARE(reading.server(message(16, Bytes(66, 1))).name, std::string("ClientKeyExchange"));
    const auto before = reading.seen.transcript.size();
    reading.server({});
    QCOMPARE(reading.seen.transcript.size(), before);
    QCOMPARE(all(reading.server({1, 0}).fields, "unreadable"), Texts{"message"});
}

void TestTranscript::everyCutIsSaidAndChangesNothingBefore_data()
{
    QTest::addColumn<bool>("modern");
    QTest::addColumn<QByteArray>("octets");
    const auto row = [](const char *what, bool modern, const Bytes &octets) {
        QTest::newRow(what) << modern
                            << QByteArray(reinterpret_cast<const char *>(octets.data()),
                                          qsizetype(octets.size()));
    };
    row("ClientHello", true, clientHello());
    row("ServerHello", true,
        modernHello(extension(51, joined({number(0x0017, 2), vector(2, Bytes(65, 4))}))));
    row("HelloRetryRequest", true, modernHello(extension(51, number(0x0018, 2)), retryRandom()));
    row("EncryptedExtensions", true, message(8, vector(2, extension(16, vector(2, vector(1, text("h2")))))));
    row("Certificate", true, modernCertificate());
    row("Certificate of TLS 1.2", false, message(11, vector(3, vector(3, Bytes(10, 1)))));
    row("CertificateRequest", true,
        message(13, joined({vector(1, {}), vector(2, extension(13, vector(2, codes({0x0403, 0x0804}))))})));
    row("CertificateRequest of TLS 1.2", false, certificateRequest());
    row("CertificateStatus", false, message(22, joined({{1}, vector(3, Bytes(30, 6))})));
    row("ServerKeyExchange", false, ecdheKeys());
    row("CertificateVerify", true, message(15, joined({number(0x0807, 2), vector(2, Bytes(64, 1))})));
    row("CompressedCertificate", true,
        message(25, joined({number(1, 2), number(9, 3), vector(3, Bytes(5, 1))})));
    row("NewSessionTicket", true, modernTicket());
    row("NewSessionTicket of TLS 1.2", false, message(4, joined({number(3, 4), vector(2, Bytes(16, 3))})));
    row("KeyUpdate", true, message(24, {1}));
}

void TestTranscript::everyCutIsSaidAndChangesNothingBefore()
{
    QFETCH(bool, modern);
    QFETCH(QByteArray, octets);
    const Bytes whole(octets.begin(), octets.end());
    const auto read = [&](std::size_t size) {
        Reading reading;
        reading.client(clientHello());
        reading.server(modern ? modernHello() : serverHello(0x0303, kEcdheRsa, {}));
        return reading.server(Bytes(whole.begin(), whole.begin() + std::ptrdiff_t(size)));
    };
    const auto full = read(whole.size());
    QVERIFY(all(full.fields, "unreadable").empty());
    for (std::size_t size = 1; size < whole.size(); ++size) {
        const auto cut = read(size);
        // A hello may end before its extensions: SSL 3.0 and TLS 1.0 had none.
        const bool bare =
            (whole[0] == 2 && size == 4 + 38) || (whole[0] == 1 && all(cut.fields, "extensions").empty() &&
                                                  !all(cut.fields, "compression").empty());
        // One without a request for a signature is read as such: DH of a suite that has none.
        const bool unsignedKeys = whole[0] == 12 && size == 4 + 69;
        if (!bare && !unsignedKeys)
            QVERIFY2(!all(cut.fields, "unreadable").empty(), qPrintable(QString::number(size)));
        QCOMPARE(std::size_t(cut.size), size);
        // What was read of it says the same as before, never something else.
        for (const auto &field : cut.fields) {
            if (field.name == "unreadable" || field.name == "certificates" || field.name == "pskIdentities" ||
                (modern && (field.name == "version" || field.name == "legacyVersion")))
                continue;
            const auto said = all(full.fields, field.name);
            QVERIFY2(std::find(said.begin(), said.end(), field.value) != said.end(), field.name.c_str());
        }
    }
}

void TestTranscript::whatFollowsAMessageIsUnreadable()
{
    Reading reading;
    auto long1 = message(24, {1, 1});
    QCOMPARE(all(reading.server(long1).fields, "unreadable"), Texts{"message"});
    // An extension that says more than it should is named.
    const auto hello =
        reading.server(modernHello(extension(51, joined({number(0x0017, 2), vector(2, {4}), {0}}))));
    QCOMPARE(all(hello.fields, "unreadable"), Texts{"key_share"});
    // Explicit curves are read by nobody.
    reading.server(serverHello(0x0303, kEcdheRsa, {}));
    QCOMPARE(all(reading.server(message(12, {1, 2, 3, 4})).fields, "unreadable"), Texts{"message"});
}

void TestTranscript::theLimitsHold()
{
    const auto most = tls::Transcript::kMostMessages;
    Reading reading;
    reading.server(modernHello());
    for (std::size_t i = 1; i < most; ++i)
        reading.server(message(24, {0}));
    QCOMPARE(reading.seen.transcript.size(), most);
    QVERIFY(!reading.seen.transcriptDropped);
    reading.server(message(24, {0}));
    QCOMPARE(reading.seen.transcript.size(), most);
    QVERIFY(reading.seen.transcriptDropped);
    // What ends it is worth more than another update of keys; but not without end, either.
    for (int i = 0; i < 100; ++i)
        reading.pass(Direction::Received, {2, 80}, 21);
    QCOMPARE(reading.seen.transcript.size(), most + 4);
    QCOMPARE(reading.seen.transcript.back().name, std::string("internal_error"));

    // Lists of any length, the rest is counted; the observation has the authorities whole.
    Reading lists;
    lists.server(serverHello(0x0303, kEcdheRsa, {}));
    Bytes names;
    for (int i = 0; i < 300; ++i)
        names = joined({names, vector(2, commonName("CA " + QByteArray::number(i).toStdString()))});
    const auto request = lists.server(message(13, joined({vector(1, {1}), vector(2, {}), vector(2, names)})));
    QCOMPARE(all(request.fields, "authorities").size(), std::size_t(256));
    QCOMPARE(all(request.fields, "omitted"), Texts{"44"});
    QCOMPARE(lists.seen.acceptableAuthorities.size(), std::size_t(300));
    // What is said once only is kept once.
    Reading twice;
    const auto doubled = twice.server(modernHello(extension(43, {3, 3})));
    QCOMPARE(all(doubled.fields, "version").size(), std::size_t(1));
    const auto named = twice.server(modernHello(joined({extension(41, {0, 0}), extension(41, {0, 1})})));
    QCOMPARE(all(named.fields, "pskSelected"), Texts{"0"});
    QCOMPARE(all(named.fields, "omitted"), Texts{"1"});
    const auto hello = lists.client(message(
        1, joined({number(0x0303, 2), Bytes(32, 1), vector(1, {}), vector(2, codes({5})), vector(1, {0}),
                   vector(2, extension(0, vector(2, joined({{0}, vector(2, Bytes(3000, 'a'))}))))})));
    QCOMPARE(all(hello.fields, "serverName").front().size(), std::size_t(512 + 3)); // and an ellipsis
}

void TestTranscript::fieldsAreInTheirOrder()
{
    Reading reading;
    const auto hello = reading.client(clientHello());
    std::ptrdiff_t last = 0;
    const auto all = values::tlsFields();
    std::set<std::string_view> ids;
    for (const auto &field : all)
        QVERIFY2(ids.insert(field.id).second, field.id.data());
    for (const auto &field : hello.fields) {
        const auto *known = values::findTlsField(field.name);
        QVERIFY2(known != nullptr, field.name.c_str());
        QVERIFY(known - all.data() >= last);
        last = known - all.data();
    }
    QVERIFY(values::findTlsField("serverName") != nullptr);
    QVERIFY(!values::findTlsField("serverName")->list);
    QVERIFY(values::findTlsField("alpn")->list);
    QVERIFY(values::findTlsField("nothing") == nullptr);
}

QTEST_APPLESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
