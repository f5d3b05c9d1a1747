#include "tls/groups.h"
#include "tls/openssl.h"
#include "tls/suites.h"

#include <QTest>

#include <algorithm>
#include <set>

using tls::Authentication;
using tls::Cipher;
using tls::Integrity;
using tls::KeyExchange;

class TestSuites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySuiteIsTakenApart();
    void codesAreInOrderAndUnique();
    void aNameSaysWhatASuiteIs_data();
    void aNameSaysWhatASuiteIs();
    void whatOpenSslKnowsIsKnownAlike();
    void anUnknownCodeHasNoSuite();
    void suitesBelongToTheirVersions_data();
    void suitesBelongToTheirVersions();
    void groupsAreUniqueAndNamed();
};

void TestSuites::everySuiteIsTakenApart()
{
    QVERIFY(tls::suites().size() > 360);
    for (const auto &suite : tls::suites()) {
        const QByteArray name(suite.name.data(), qsizetype(suite.name.size()));
        const bool tls13 = tls::belongsTo(suite, 0x0304);
        QVERIFY2((suite.keyExchange == KeyExchange::Any) == tls13, name);
        QVERIFY2(suite.keyExchange != KeyExchange::Null && suite.authentication != Authentication::Null,
                 name);
        const bool plain =
            name.contains("NULL") || name == "TLS_SHA256_SHA256" || name == "TLS_SHA384_SHA384";
        QVERIFY2((suite.cipher == Cipher::Null) == plain, name);
        QVERIFY2((suite.bits == 0) == plain, name);
        QVERIFY2(suite.exportGrade == name.contains("EXPORT"), name);
        QVERIFY2(tls::isCbc(suite) == name.contains("CBC") || name.contains("DES40"), name);
    }
}

void TestSuites::codesAreInOrderAndUnique()
{
    const auto all = tls::suites();
    QVERIFY(std::adjacent_find(all.begin(), all.end(),
                               [](const auto &a, const auto &b) { return a.code >= b.code; }) == all.end());
    for (const auto signal : {tls::kEmptyRenegotiationInfo, tls::kFallback, std::uint16_t(0)})
        QVERIFY(tls::findSuite(signal) == nullptr);
}

void TestSuites::aNameSaysWhatASuiteIs_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("keyExchange");
    QTest::addColumn<int>("authentication");
    QTest::addColumn<int>("cipher");
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("integrity");
    const auto row = [](int code, KeyExchange keys, Authentication who, Cipher cipher, int bits,
                        Integrity how) {
        QTest::newRow(tls::suiteName(std::uint16_t(code)).c_str())
            << code << int(keys) << int(who) << int(cipher) << bits << int(how);
    };
    row(0xc02f, KeyExchange::Ecdhe, Authentication::Rsa, Cipher::AesGcm, 128, Integrity::Aead);
    row(0x1303, KeyExchange::Any, Authentication::Any, Cipher::ChaCha20, 256, Integrity::Aead);
    row(0x000a, KeyExchange::Rsa, Authentication::Rsa, Cipher::TripleDesCbc, 112, Integrity::Sha1);
    row(0x0004, KeyExchange::Rsa, Authentication::Rsa, Cipher::Rc4, 128, Integrity::Md5);
    row(0x0006, KeyExchange::Rsa, Authentication::Rsa, Cipher::Rc2Cbc, 40, Integrity::Md5);
    row(0x0014, KeyExchange::Dhe, Authentication::Rsa, Cipher::DesCbc, 40, Integrity::Sha1);
    row(0x0064, KeyExchange::Rsa, Authentication::Rsa, Cipher::Rc4, 56, Integrity::Sha1);
    row(0x006d, KeyExchange::Dhe, Authentication::Anonymous, Cipher::AesCbc, 256, Integrity::Sha2);
    row(0xc019, KeyExchange::Ecdhe, Authentication::Anonymous, Cipher::AesCbc, 256, Integrity::Sha1);
    row(0xc005, KeyExchange::Ecdh, Authentication::Ecdsa, Cipher::AesCbc, 256, Integrity::Sha1);
    row(0xc0a3, KeyExchange::Dhe, Authentication::Rsa, Cipher::AesCcm, 256, Integrity::Aead);
    row(0xc0aa, KeyExchange::DhePsk, Authentication::Psk, Cipher::AesCcm, 128, Integrity::Aead);
    row(0x0096, KeyExchange::Rsa, Authentication::Rsa, Cipher::SeedCbc, 128, Integrity::Sha1);
    row(0xc01e, KeyExchange::Srp, Authentication::Rsa, Cipher::AesCbc, 128, Integrity::Sha1);
    row(0x0081, KeyExchange::Gost, Authentication::Gost, Cipher::Gost, 256, Integrity::Gost);
    row(0xfeff, KeyExchange::Rsa, Authentication::Rsa, Cipher::TripleDesCbc, 112, Integrity::Sha1);
    row(0xc0b4, KeyExchange::Any, Authentication::Any, Cipher::Null, 0, Integrity::Sha2);
}

void TestSuites::aNameSaysWhatASuiteIs()
{
    QFETCH(int, code);
    const auto *suite = tls::findSuite(std::uint16_t(code));
    QVERIFY(suite);
    QTEST(int(suite->keyExchange), "keyExchange");
    QTEST(int(suite->authentication), "authentication");
    QTEST(int(suite->cipher), "cipher");
    QTEST(suite->bits, "bits");
    QTEST(int(suite->integrity), "integrity");
}

void TestSuites::whatOpenSslKnowsIsKnownAlike()
{
    const tls::Owned<SSL_CTX, SSL_CTX_free> context(SSL_CTX_new(TLS_method()));
    QCOMPARE(SSL_CTX_set_cipher_list(context.get(), "ALL:COMPLEMENTOFALL:@SECLEVEL=0"), 1);
    const auto *list = SSL_CTX_get_ciphers(context.get());
    QVERIFY(sk_SSL_CIPHER_num(list) > 100);
    for (int i = 0; i < sk_SSL_CIPHER_num(list); ++i) {
        const auto *cipher = sk_SSL_CIPHER_value(list, i);
        const auto *suite = tls::findSuite(SSL_CIPHER_get_protocol_id(cipher));
        const auto *name = SSL_CIPHER_standard_name(cipher);
        QVERIFY2(suite, name);
        QCOMPARE(QByteArray::fromStdString(std::string(suite->name)).replace("PSK_DHE", "DHE_PSK"),
                 QByteArray(name).replace("PSK_DHE", "DHE_PSK"));
        QVERIFY2(tls::isForwardSecret(*suite) == (SSL_CIPHER_get_kx_nid(cipher) != NID_kx_rsa &&
                                                  SSL_CIPHER_get_kx_nid(cipher) != NID_kx_psk &&
                                                  SSL_CIPHER_get_kx_nid(cipher) != NID_kx_rsa_psk),
                 name);
        QVERIFY2((SSL_CIPHER_is_aead(cipher) == 1) == (suite->integrity == Integrity::Aead), name);
        int bits = 0;
        SSL_CIPHER_get_bits(cipher, &bits);
        QVERIFY2(suite->bits == bits || suite->cipher == Cipher::TripleDesCbc, name);
    }
}

void TestSuites::anUnknownCodeHasNoSuite()
{
    QVERIFY(tls::findSuite(0x0a0a) == nullptr);
    QCOMPARE(tls::suiteName(0x0a0a), std::string("0x0a0a"));
    QCOMPARE(tls::suiteName(0xc02f), std::string("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"));
}

void TestSuites::suitesBelongToTheirVersions_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("SHA-1") << 0xc013 << 0x0300 << 0x0303;
    QTest::newRow("SHA-2") << 0xc027 << 0x0303 << 0x0303;
    QTest::newRow("AEAD") << 0xc02f << 0x0303 << 0x0303;
    QTest::newRow("CCM without a hash in its name") << 0xc09c << 0x0303 << 0x0303;
    QTest::newRow("TLS 1.3") << 0x1301 << 0x0304 << 0x0304;
    QTest::newRow("GOST of 2001") << 0x0081 << 0x0300 << 0x0303;
    QTest::newRow("GOST of 2012") << 0xc100 << 0x0303 << 0x0303;
    QTest::newRow("SM4") << 0x00c6 << 0x0304 << 0x0304;
}

void TestSuites::suitesBelongToTheirVersions()
{
    QFETCH(int, code);
    QFETCH(int, first);
    QFETCH(int, last);
    for (int version = 0x0300; version <= 0x0304; ++version)
        QCOMPARE(tls::belongsTo(*tls::findSuite(std::uint16_t(code)), std::uint16_t(version)),
                 version >= first && version <= last);
}

void TestSuites::groupsAreUniqueAndNamed()
{
    std::set<std::uint16_t> codes;
    for (const auto &group : tls::groups()) {
        QVERIFY2(codes.insert(group.code).second, group.name.data());
        QVERIFY(group.bits >= 80 && (group.tls12 || group.tls13));
        QCOMPARE(tls::groupName(group.code), std::string(group.name));
        QVERIFY(!group.postQuantum || !group.tls12);
    }
    QCOMPARE(tls::groupName(0x11ec), std::string("X25519MLKEM768"));
    QCOMPARE(tls::groupName(0xfafa), std::string("0xfafa"));
    QVERIFY(tls::findGroup(0xfafa) == nullptr);
    // RFC 7919 section 4: offered below TLS 1.3, they would hide the server's own prime.
    QVERIFY(!tls::findGroup(0x0100)->tls12 && tls::findGroup(0x0100)->tls13);
}

QTEST_APPLESS_MAIN(TestSuites)
#include "tst_suites.moc"
