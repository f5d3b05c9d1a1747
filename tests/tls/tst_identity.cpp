// A client's certificate and key out of PKCS#12 stores, sealed or not, whole or not.
#include "authorities.h"
#include "support/freed.h"
#include "tls/identity.h"
#include "tls/material.h"

#include <openssl/pkcs12.h>

#include <QTest>

using tls::MaterialFault;

class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreOpensByItsPassphrase_data();
    void aStoreOpensByItsPassphrase();
    void theOwnCertificateComesFirst();
    void whatAStoreLacksIsNamed();
    void whatIsNoStoreIsNamed();
    void aPemFileMayHaveBoth();
    void theKeyIsInNoMemoryThatWasGivenBack();
};

namespace {

constexpr int kNoMac = -1;

struct Store
{
    const char *passphrase = "secret";
    int cipher = 0; ///< a NID, -1: none, 0: the usual one
    int mac = 1;    ///< rounds of it, or kNoMac
    bool key = true;
    bool certificate = true;
};

std::string octets(const Store &store)
{
    const auto key = tls::readKey(authorities::client().keyPem);
    const auto own = tls::readCertificates(authorities::client().leafPem);
    const auto root = tls::readCertificates(authorities::root().pem());
    STACK_OF(X509) *others = sk_X509_new_null();
    if (store.certificate)
        sk_X509_push(others, root.value().front().get());
    const tls::Owned<PKCS12, PKCS12_free> made(
        PKCS12_create(store.passphrase, "name", store.key ? key.value().get() : nullptr,
                      store.certificate ? own.value().front().get() : nullptr, others, store.cipher,
                      store.cipher, 1, store.mac, 0));
    sk_X509_free(others);
    unsigned char *data = nullptr;
    const int size = i2d_PKCS12(made.get(), &data);
    const tls::Owned<unsigned char, tls::freeMemory> freed(data);
    return {reinterpret_cast<const char *>(data), std::size_t(std::max(size, 0))};
}

QByteArray read(const std::string &certificate, std::string_view passphrase)
{
    const auto identity = tls::readIdentity(certificate, {}, passphrase);
    const auto text = identity ? std::string_view("none") : tls::id(identity.error());
    return {text.data(), qsizetype(text.size())};
}

} // namespace

void TestIdentity::aStoreOpensByItsPassphrase_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<bool>("sealed");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QByteArray>("fault");
    const auto row = [](const char *title, bool encrypted, bool sealed, const char *passphrase,
                        const char *fault) {
        QTest::newRow(title) << encrypted << sealed << QByteArray(passphrase) << QByteArray(fault);
    };
    row("right", true, true, "secret", "none");
    row("wrong", true, true, "Secret", "passphrase-wrong");
    row("none", true, true, "", "key-encrypted");
    row("without a MAC, right", true, false, "secret", "none");
    row("without a MAC, wrong", true, false, "Secret", "passphrase-wrong");
    row("without a MAC, none", true, false, "", "key-encrypted");
    row("in clear with a MAC, right", false, true, "secret", "none");
    row("in clear with a MAC, wrong", false, true, "Secret", "passphrase-wrong");
    row("in clear without a MAC", false, false, "", "none");
    row("in clear without a MAC, one for nothing", false, false, "secret", "none");
}

void TestIdentity::aStoreOpensByItsPassphrase()
{
    QFETCH(bool, encrypted);
    QFETCH(bool, sealed);
    QFETCH(QByteArray, passphrase);
    QFETCH(QByteArray, fault);
    Store store;
    store.cipher = encrypted ? 0 : -1;
    store.mac = sealed ? 1 : kNoMac;
    QCOMPARE(read(octets(store), passphrase.toStdString()), fault);
}

void TestIdentity::theOwnCertificateComesFirst()
{
    const auto identity = tls::readIdentity(octets({}), {}, "secret");
    QVERIFY(identity.ok());
    const auto chain = tls::describePem(identity.value().chainPem);
    QCOMPARE(chain.size(), std::size_t(2));
    QCOMPARE(chain[0].commonName, std::string("A client"));
    QCOMPARE(chain[1].commonName, std::string("Trusted root"));
    QVERIFY(!tls::checkPair(identity.value().chainPem, identity.value().keyPem.view()));
}

void TestIdentity::whatAStoreLacksIsNamed()
{
    Store store;
    store.key = false;
    QCOMPARE(read(octets(store), "secret"), QByteArray("key-missing"));
    // The key may come beside it; that of another certificate does not do.
    const auto paired = tls::readIdentity(octets(store), authorities::client().keyPem, "secret");
    QVERIFY(paired.ok());
    QVERIFY(!tls::checkPair(paired.value().chainPem, paired.value().keyPem.view()));
    QCOMPARE(tls::describePem(paired.value().chainPem).size(), std::size_t(2));
    const auto other = tls::readIdentity(octets(store), authorities::server().keyPem, "secret");
    QVERIFY(!other && other.error() == MaterialFault::KeyDoesNotMatch);
    store = {};
    store.certificate = false;
    QCOMPARE(read(octets(store), "secret"), QByteArray("no-certificate"));
}

void TestIdentity::whatIsNoStoreIsNamed()
{
    QCOMPARE(read("", ""), QByteArray("not-pem"));
    QCOMPARE(read("hello", "secret"), QByteArray("not-pem"));
    const auto whole = octets({});
    QCOMPARE(read(whole.substr(0, whole.size() / 2), "secret"), QByteArray("not-pem"));
}

void TestIdentity::aPemFileMayHaveBoth()
{
    const auto both = authorities::client().keyPem + authorities::client().leafPem;
    const auto identity = tls::readIdentity(both, {}, {});
    QVERIFY(identity.ok());
    QVERIFY(!tls::checkPair(identity.value().chainPem, identity.value().keyPem.view()));
    QCOMPARE(read(authorities::client().leafPem, ""), QByteArray("key-missing"));
    const auto other = tls::readIdentity(authorities::client().leafPem, authorities::server().keyPem, {});
    QVERIFY(!other && other.error() == MaterialFault::KeyDoesNotMatch);
}

/// From the store to the end of the connections that used it, copies of the target included.
void TestIdentity::theKeyIsInNoMemoryThatWasGivenBack()
{
    const auto store = octets({});
    const std::string_view pem = authorities::client().keyPem;
    const auto line = pem.substr(pem.find('\n') + 1, 64); // its first line of base64
    QVERIFY(line.find('\n') == std::string_view::npos);
    support::sought = line;
    support::leftBehind = 0;
    {
        auto identity = tls::readIdentity(store, {}, "secret");
        QVERIFY(identity.ok() && identity.value().keyPem.view().find(line) != std::string_view::npos);
        auto both = std::move(identity).value();
        tls::ClientOptions options;
        options.tls.clientCertificatePem = std::move(both.chainPem);
        options.tls.clientKeyPem = std::move(both.keyPem);
        const std::vector<tls::ClientOptions> copies(3, options);
        for (const auto &one : copies)
            QVERIFY(tls::Session::client(one).ok());
    }
    QCOMPARE(support::leftBehind.load(), 0);
    {
        const auto careless = std::string(line);
        QVERIFY(!careless.empty());
    }
    QVERIFY(support::leftBehind > 0); // the watch was awake
    support::sought = {};
}

QTEST_APPLESS_MAIN(TestIdentity)
#include "tst_identity.moc"
