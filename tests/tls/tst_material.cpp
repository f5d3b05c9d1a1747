#include "authorities.h"
#include "tls/material.h"

#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>

#include <QTest>

using tls::MaterialFault;

class TestMaterial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultHasAnId();
    void certificatesAreReadInTheirOrder();
    void certificatesWithAFault_data();
    void certificatesWithAFault();
    void pairsWithAFault_data();
    void pairsWithAFault();
    void aKeyWithAPassphraseIsNamed_data();
    void aKeyWithAPassphraseIsNamed();
    void aKeyWithAnOldCipherIsNoQuestionOfThePassphrase_data();
    void aKeyWithAnOldCipherIsNoQuestionOfThePassphrase();
    void aWrongPassphraseIsNeverAnOldCipher_data();
    void aWrongPassphraseIsNeverAnOldCipher();
};

namespace {

const std::string &certificate()
{
    return authorities::server().leafPem;
}

const std::string &key()
{
    return authorities::server().keyPem;
}

/// The text with its third line damaged: still base64, no longer DER.
std::string damaged(std::string pem)
{
    auto at = pem.find('\n') + 1;
    for (int i = 0; i < 24; ++i)
        pem[at++] = 'A';
    return pem;
}

QByteArray name(std::optional<MaterialFault> fault)
{
    const auto text = fault ? tls::id(*fault) : std::string_view("none");
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Our key under a passphrase; \p traditional: in OpenSSL's own form with a Proc-Type header.
std::string encrypted(bool traditional)
{
    const auto plain = tls::readKey(key());
    BIO *bio = BIO_new(BIO_s_mem());
    std::string passphrase = "secret";
    if (traditional) {
        PEM_write_bio_PrivateKey_traditional(bio, plain.value().get(), EVP_aes_128_cbc(),
                                             reinterpret_cast<const unsigned char *>(passphrase.data()),
                                             int(passphrase.size()), nullptr, nullptr);
    } else {
        PEM_write_bio_PKCS8PrivateKey(bio, plain.value().get(), EVP_aes_128_cbc(), passphrase.data(),
                                      int(passphrase.size()), nullptr, nullptr);
    }
    const char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    std::string text(data, static_cast<std::size_t>(size));
    BIO_free(bio);
    return text;
}

/// Our key as PKCS #8 under "secret" with PBES1 of \p nid, whose ciphers a library of its own has; empty
/// where none has them.
std::string encryptedAsOnceUponATime(int nid)
{
    const tls::Owned<OSSL_LIB_CTX, OSSL_LIB_CTX_free> library(OSSL_LIB_CTX_new());
    const tls::Owned<OSSL_PROVIDER, OSSL_PROVIDER_unload> legacy(OSSL_PROVIDER_load(library.get(), "legacy"));
    const tls::Owned<OSSL_PROVIDER, OSSL_PROVIDER_unload> usual(OSSL_PROVIDER_load(library.get(), "default"));
    if (!legacy || !usual)
        return {};
    const auto plain = tls::readKey(key());
    const tls::Owned<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free> info(EVP_PKEY2PKCS8(plain.value().get()));
    const tls::Owned<X509_SIG, X509_SIG_free> locked(
        PKCS8_encrypt_ex(nid, nullptr, "secret", 6, nullptr, 0, 2048, info.get(), library.get(), nullptr));
    const tls::MemoryBio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8(bio.get(), locked.get());
    const char *data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<std::size_t>(size)};
}

QByteArray nameOfKey(const std::string &pem, std::string_view passphrase)
{
    const auto read = tls::readKey(pem, passphrase);
    return name(read ? std::nullopt : std::optional(read.error()));
}

} // namespace

void TestMaterial::everyFaultHasAnId()
{
    QCOMPARE(name(MaterialFault::NoCertificate), QByteArray("no-certificate"));
    QCOMPARE(name(MaterialFault::NotPem), QByteArray("not-pem"));
    QCOMPARE(name(MaterialFault::KeyMissing), QByteArray("key-missing"));
    QCOMPARE(name(MaterialFault::KeyDoesNotMatch), QByteArray("key-does-not-match"));
    QCOMPARE(name(MaterialFault::KeyEncrypted), QByteArray("key-encrypted"));
    QCOMPARE(name(MaterialFault::Unreadable), QByteArray("unreadable"));
    QCOMPARE(name(MaterialFault::PassphraseWrong), QByteArray("passphrase-wrong"));
    QCOMPARE(name(MaterialFault::OldEncryption), QByteArray("old-encryption"));
    QCOMPARE(name(MaterialFault::OldKeyEncryption), QByteArray("old-key-encryption"));
}

void TestMaterial::certificatesAreReadInTheirOrder()
{
    const auto read = tls::readCertificates("a comment\n" + authorities::server().chainPem + key());
    QVERIFY(read.ok());
    QCOMPARE(read.value().size(), std::size_t(2));
    QVERIFY(X509_check_issued(read.value()[1].get(), read.value()[0].get()) == X509_V_OK);
}

void TestMaterial::certificatesWithAFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("fault");
    const auto row = [](const char *title, const std::string &text, const char *fault) {
        QTest::newRow(title) << QByteArray::fromStdString(text) << QByteArray(fault);
    };
    row("one", certificate(), "none");
    row("a chain", authorities::server().chainPem, "none");
    row("with Windows line ends",
        QByteArray::fromStdString(certificate()).replace("\n", "\r\n").toStdString(), "none");
    row("empty", "", "not-pem");
    row("other text", "hello", "not-pem");
    row("DER", std::string("\x30\x82\x01\x00", 4), "not-pem");
    row("a key only", key(), "no-certificate");
    row("damaged", damaged(certificate()), "unreadable");
    row("cut off", certificate().substr(0, 200), "unreadable");
    row("the second damaged", certificate() + damaged(certificate()), "unreadable");
}

void TestMaterial::certificatesWithAFault()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, fault);
    QCOMPARE(name(tls::checkCertificates({text.constData(), static_cast<std::size_t>(text.size())})), fault);
}

void TestMaterial::pairsWithAFault_data()
{
    QTest::addColumn<QByteArray>("certificates");
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QByteArray>("fault");
    const auto row = [](const char *title, const std::string &first, const std::string &second,
                        const char *fault) {
        QTest::newRow(title) << QByteArray::fromStdString(first) << QByteArray::fromStdString(second)
                             << QByteArray(fault);
    };
    row("a pair", certificate(), key(), "none");
    row("a chain and its key", authorities::server().chainPem, key(), "none");
    row("all in one file", certificate() + key(), certificate() + key(), "none");
    row("another key", certificate(), authorities::client().keyPem, "key-does-not-match");
    row("the key of the intermediate's leaf, chain upside down",
        authorities::intermediate().pem() + certificate(), key(), "key-does-not-match");
    row("no key", certificate(), certificate(), "key-missing");
    row("key file is empty", certificate(), "", "not-pem");
    row("no certificate", key(), key(), "no-certificate");
    row("damaged key", certificate(), damaged(key()), "unreadable");
}

void TestMaterial::pairsWithAFault()
{
    QFETCH(QByteArray, certificates);
    QFETCH(QByteArray, keys);
    QFETCH(QByteArray, fault);
    QCOMPARE(name(tls::checkPair(certificates.toStdString(), keys.toStdString())), fault);
}

void TestMaterial::aKeyWithAPassphraseIsNamed_data()
{
    QTest::addColumn<bool>("traditional");
    QTest::newRow("PKCS #8") << false;
    QTest::newRow("traditional") << true;
}

void TestMaterial::aKeyWithAPassphraseIsNamed()
{
    QFETCH(bool, traditional);
    QCOMPARE(name(tls::checkPair(certificate(), encrypted(traditional))), QByteArray("key-encrypted"));
}

void TestMaterial::aKeyWithAnOldCipherIsNoQuestionOfThePassphrase_data()
{
    QTest::addColumn<int>("nid");
    QTest::newRow("MD5 and DES") << NID_pbeWithMD5AndDES_CBC;
    QTest::newRow("SHA-1 and DES") << NID_pbeWithSHA1AndDES_CBC;
    QTest::newRow("RC2, 40 bits") << NID_pbe_WithSHA1And40BitRC2_CBC;
    QTest::newRow("RC4, 128 bits") << NID_pbe_WithSHA1And128BitRC4;
}

void TestMaterial::aKeyWithAnOldCipherIsNoQuestionOfThePassphrase()
{
    QFETCH(int, nid);
    const auto locked = encryptedAsOnceUponATime(nid);
    if (locked.empty())
        QSKIP("this OpenSSL has no legacy provider");
    QVERIFY(locked.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    QCOMPARE(nameOfKey(locked, "secret"), QByteArray("old-key-encryption"));
    QCOMPARE(nameOfKey(locked, "wrong"), QByteArray("old-key-encryption"));
    QCOMPARE(nameOfKey(locked, ""), QByteArray("key-encrypted"));
}

void TestMaterial::aWrongPassphraseIsNeverAnOldCipher_data()
{
    aKeyWithAPassphraseIsNamed_data();
}

/// One in 256 leaves a padding that is right and a key that is none: that, too, is the passphrase.
void TestMaterial::aWrongPassphraseIsNeverAnOldCipher()
{
    QFETCH(bool, traditional);
    const auto locked = encrypted(traditional);
    QCOMPARE(nameOfKey(locked, "secret"), QByteArray("none"));
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(nameOfKey(locked, "wrong" + QByteArray::number(i).toStdString()),
                 QByteArray("passphrase-wrong"));
}

QTEST_APPLESS_MAIN(TestMaterial)
#include "tst_material.moc"
