// What the transcript reads in each message of a handshake.
#include "sample_messages.h"

#include <QTest>

using namespace wire;
using values::Direction;
using Texts = std::vector<std::string>;

class TestTranscriptMessages : public QObject
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
};

void TestTranscriptMessages::aClientHelloTellsWhatItOffers()
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

void TestTranscriptMessages::anOldClientHelloHasNoExtensions()
{
    Reading reading;
    const auto hello = reading.client(message(
        1, joined({number(0x0300, 2), Bytes(32, 1), vector(1, {}), vector(2, codes({5})), vector(1, {0})})));
    QCOMPARE(all(hello.fields, "legacyVersion"), Texts{"SSLv3"});
    QCOMPARE(all(hello.fields, "cipherSuites"), Texts{"TLS_RSA_WITH_RC4_128_SHA"});
    for (const auto *absent : {"sessionIdSize", "compression", "extensions", "unreadable", "versions"})
        QVERIFY2(all(hello.fields, absent).empty(), absent);
}

void TestTranscriptMessages::aServerHelloTellsWhatWasChosen()
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

void TestTranscriptMessages::aHelloRetryRequestIsKnownByItsRandom()
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

void TestTranscriptMessages::aServerHeldToAnOlderVersionSaysSo()
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

void TestTranscriptMessages::encryptedExtensionsTellTheProtocol()
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

void TestTranscriptMessages::certificatesAreCounted()
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

void TestTranscriptMessages::aCertificateRequestNamesTheAuthorities()
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

void TestTranscriptMessages::aStapleIsMeasured()
{
    Reading reading;
    reading.server(serverHello(0x0303, kEcdheRsa, {}));
    const auto staple = reading.server(message(22, joined({{1}, vector(3, Bytes(300, 6))})));
    QCOMPARE(staple.name, std::string("CertificateStatus"));
    QCOMPARE(all(staple.fields, "stapleSize"), Texts{"300"});
    QVERIFY(all(staple.fields, "unreadable").empty());
}

void TestTranscriptMessages::theKeysOfTheServerAreMeasured_data()
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

void TestTranscriptMessages::theKeysOfTheServerAreMeasured()
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

void TestTranscriptMessages::theProofNamesItsAlgorithm()
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

void TestTranscriptMessages::aTicketHasALifetime()
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

void TestTranscriptMessages::aKeyUpdateMayAskForAnother()
{
    Reading reading;
    reading.server(modernHello());
    QCOMPARE(all(reading.server(message(24, {0})).fields, "updateRequested"), Texts{"false"});
    QCOMPARE(all(reading.server(message(24, {1})).fields, "updateRequested"), Texts{"true"});
    const auto odd = reading.server(message(24, {2}));
    QVERIFY(all(odd.fields, "updateRequested").empty());
    QCOMPARE(all(odd.fields, "unreadable"), Texts{"message"});
}

QTEST_APPLESS_MAIN(TestTranscriptMessages)
#include "tst_transcript_messages.moc"
