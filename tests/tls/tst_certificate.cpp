#include "authorities.h"
#include "tls/certificate.h"
#include "tls/chain.h"
#include "tls/material.h"

#include <QTest>

class TestCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsDescribed();
    void aLaterOneIsToldApart();
    void anRsaKeyIsNamedWithItsLength();
    void keysAreNamedAsPeopleNameThem();
    void whatIsNoCertificateKeepsItsPlace();
    void timesAreSecondsSince1970_data();
    void timesAreSecondsSince1970();
    void encodingGivesTheOctetsBack();
};

namespace {

std::vector<values::Bytes> der(const std::string &pem)
{
    std::vector<values::Bytes> chain;
    const auto certificates = tls::readCertificates(pem);
    for (const auto &certificate : certificates.value())
        chain.push_back(tls::encode(certificate.get()));
    return chain;
}

} // namespace

void TestCertificate::everyFieldIsDescribed()
{
    auto recipe = authorities::leafRecipe();
    recipe.aiaUrl = "http://aia.example.test/intermediate.cer";
    recipe.notBefore = authorities::kNow - 5;
    recipe.notAfter = authorities::kNow + 7;
    const auto identity = authorities::intermediate().issue(recipe, authorities::kNow).value();
    const auto record = tls::describe(der(identity.leafPem)).at(0);
    QCOMPARE(record.subject, std::string("CN=example.test"));
    QCOMPARE(record.issuer, std::string("CN=Intermediate"));
    QCOMPARE(record.commonName, std::string("example.test"));
    const std::vector<std::string> names{"example.test", "*.wild.test", "127.0.0.1", "::1"};
    QCOMPARE(record.names, names);
    QCOMPARE(record.notBefore, recipe.notBefore);
    QCOMPARE(record.notAfter, recipe.notAfter);
    QCOMPARE(record.serial.size(), std::size_t(32));
    QCOMPARE(record.keyType, std::string("EC P-256"));
    QCOMPARE(record.keyBits, 256);
    QCOMPARE(record.signatureAlgorithm, std::string("ecdsa-with-SHA256"));
    QCOMPARE(record.sha256.size(), std::size_t(64));
    QCOMPARE(record.aiaUrl, recipe.aiaUrl);
    QVERIFY(!record.selfIssued);
}

void TestCertificate::aLaterOneIsToldApart()
{
    const auto records = tls::describe(der(authorities::server().chainPem + authorities::root().pem()));
    QCOMPARE(records.size(), std::size_t(3));
    QCOMPARE(records[1].commonName, std::string("Intermediate"));
    QVERIFY(!records[1].selfIssued);
    QVERIFY(records[1].names.empty());
    QVERIFY(records[1].aiaUrl.empty());
    QVERIFY(records[2].selfIssued);
    QVERIFY(records[1].sha256 != records[2].sha256);
}

void TestCertificate::anRsaKeyIsNamedWithItsLength()
{
    auto recipe = authorities::leafRecipe();
    recipe.key = authorities::pki::KeyKind::Rsa2048;
    const auto identity = authorities::pki::selfSigned(recipe, authorities::kNow).value();
    const auto record = tls::describe(der(identity.leafPem)).at(0);
    QCOMPARE(record.keyType, std::string("RSA"));
    QCOMPARE(record.keyBits, 2048);
    QCOMPARE(record.signatureAlgorithm, std::string("sha256WithRSAEncryption"));
    QVERIFY(record.selfIssued);
}

void TestCertificate::keysAreNamedAsPeopleNameThem()
{
    const auto curve = [](const char *name) { return tls::keyType(tls::PrivateKey(EVP_EC_gen(name)).get()); };
    QCOMPARE(curve("secp384r1"), std::string("EC P-384"));
    QCOMPARE(curve("secp256k1"), std::string("EC secp256k1"));
    const auto other = [](const char *type) {
        return tls::keyType(tls::PrivateKey(EVP_PKEY_Q_keygen(nullptr, nullptr, type)).get());
    };
    QCOMPARE(other("ED25519"), std::string("Ed25519"));
    QCOMPARE(other("ED448"), std::string("Ed448"));
    QCOMPARE(other("X25519"), std::string("X25519"));
    QCOMPARE(tls::keyType(nullptr), std::string());
}

void TestCertificate::whatIsNoCertificateKeepsItsPlace()
{
    const auto good = der(authorities::server().leafPem).front();
    const auto records = tls::describe({good, {0x30, 0x00}, {}, good});
    QCOMPARE(records.size(), std::size_t(4));
    QVERIFY(records[1].subject.empty());
    QCOMPARE(records[1].sha256.size(), std::size_t(64));
    QCOMPARE(records[3].commonName, std::string("example.test"));
}

void TestCertificate::timesAreSecondsSince1970_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("epoch") << QByteArray("700101000000Z") << qint64(0);
    QTest::newRow("before it") << QByteArray("691231235959Z") << qint64(-1);
    QTest::newRow("leap day") << QByteArray("240229123456Z") << qint64(1709210096);
    QTest::newRow("GeneralizedTime") << QByteArray("21000101000000Z") << qint64(4102444800);
    QTest::newRow("the last of RFC 5280") << QByteArray("99991231235959Z") << qint64(253402300799);
}

void TestCertificate::timesAreSecondsSince1970()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    const tls::Owned<ASN1_TIME, ASN1_TIME_free> time(ASN1_TIME_new());
    QCOMPARE(ASN1_TIME_set_string(time.get(), text.constData()), 1);
    QCOMPARE(qint64(tls::seconds(time.get())), seconds);
}

void TestCertificate::encodingGivesTheOctetsBack()
{
    const auto octets = der(authorities::server().leafPem).front();
    const auto certificate = tls::parse(octets);
    QVERIFY(certificate != nullptr);
    QCOMPARE(tls::encode(certificate.get()), octets);
}

QTEST_APPLESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
