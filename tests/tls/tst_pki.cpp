#include "practice/pki/pki.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <QTest>

#include <memory>

using namespace practice::pki;

class TestPki : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLeafIsTrustedThroughItsIntermediate();
    void theChainSentLeavesTheRootOut();
    void eachCertificateHasItsOwnSerialNumberAndKey();
    void datesAreThoseAskedFor();
    void keyAndDigestAreThoseAskedFor_data();
    void keyAndDigestAreThoseAskedFor();
    void withoutSanThereAreNoNames();
    void aSelfSignedLeafIsItsOwnIssuer();
    void whatCannotBeEncodedIsAnError();
};

namespace {

constexpr std::int64_t kNow = 1767225600; // 2026-01-01

struct FreeX509
{
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
using Certificate = std::unique_ptr<X509, FreeX509>;

std::vector<Certificate> parse(const std::string &pem)
{
    std::vector<Certificate> certificates;
    BIO *bio = BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()));
    while (auto *certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr))
        certificates.emplace_back(certificate);
    BIO_free(bio);
    return certificates;
}

Recipe named(const std::string &name)
{
    Recipe recipe;
    recipe.commonName = name;
    return recipe;
}

Authority root()
{
    return Authority::root(named("Practice root"), kNow).value();
}

Recipe leaf()
{
    auto recipe = named("localhost");
    recipe.dnsNames = {"localhost"};
    recipe.ipAddresses = {"127.0.0.1", "::1"};
    return recipe;
}

int verifyError(const std::string &rootPem, const std::string &chainPem)
{
    const auto roots = parse(rootPem);
    const auto chain = parse(chainPem);
    X509_STORE *store = X509_STORE_new();
    X509_STORE_add_cert(store, roots.at(0).get());
    STACK_OF(X509) *sent = sk_X509_new_null();
    for (const auto &certificate : chain)
        sk_X509_push(sent, certificate.get());
    X509_STORE_CTX *context = X509_STORE_CTX_new();
    X509_STORE_CTX_init(context, store, chain.at(0).get(), sent);
    X509_STORE_CTX_set_default(context, "ssl_server");
    X509_VERIFY_PARAM_set_flags(X509_STORE_CTX_get0_param(context), X509_V_FLAG_X509_STRICT);
    X509_VERIFY_PARAM_set_auth_level(X509_STORE_CTX_get0_param(context), 2);
    X509_STORE_CTX_set_time(context, 0, kNow);
    X509_verify_cert(context);
    const int error = X509_STORE_CTX_get_error(context);
    X509_STORE_CTX_free(context);
    sk_X509_free(sent);
    X509_STORE_free(store);
    return error;
}

} // namespace

void TestPki::aLeafIsTrustedThroughItsIntermediate()
{
    const auto top = root();
    QCOMPARE(verifyError(top.pem(), top.issue(leaf(), kNow).value().chainPem), X509_V_OK);
    const auto middle = top.intermediate(named("Practice intermediate"), kNow).value();
    const auto identity = middle.issue(leaf(), kNow).value();
    QCOMPARE(verifyError(top.pem(), identity.chainPem), X509_V_OK);
    QCOMPARE(verifyError(top.pem(), identity.leafPem), X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY);
    const auto certificate = std::move(parse(identity.leafPem).at(0));
    QCOMPARE(X509_check_host(certificate.get(), "localhost", 0, 0, nullptr), 1);
    QCOMPARE(X509_check_ip_asc(certificate.get(), "::1", 0), 1);
    auto client = leaf();
    client.usage = Usage::Client;
    QCOMPARE(verifyError(top.pem(), top.issue(client, kNow).value().chainPem), X509_V_ERR_INVALID_PURPOSE);
}

void TestPki::theChainSentLeavesTheRootOut()
{
    const auto top = root();
    QCOMPARE(parse(top.pem()).size(), std::size_t(1));
    QCOMPARE(parse(top.issue(leaf(), kNow).value().chainPem).size(), std::size_t(1));
    const auto lower = top.intermediate(named("One"), kNow).value().intermediate(named("Two"), kNow);
    const auto identity = lower.value().issue(leaf(), kNow).value();
    QCOMPARE(parse(identity.chainPem).size(), std::size_t(3));
    QCOMPARE(verifyError(top.pem(), identity.chainPem), X509_V_OK);
}

void TestPki::eachCertificateHasItsOwnSerialNumberAndKey()
{
    const auto top = root();
    const auto first = parse(top.issue(leaf(), kNow).value().leafPem);
    const auto second = parse(top.issue(leaf(), kNow).value().leafPem);
    QVERIFY(ASN1_INTEGER_cmp(X509_get0_serialNumber(first.at(0).get()),
                             X509_get0_serialNumber(second.at(0).get())) != 0);
    QVERIFY(EVP_PKEY_eq(X509_get0_pubkey(first.at(0).get()), X509_get0_pubkey(second.at(0).get())) != 1);
}

void TestPki::datesAreThoseAskedFor()
{
    auto recipe = leaf();
    recipe.notBefore = kNow - 1000;
    recipe.notAfter = kNow - 10;
    const auto identity = root().issue(recipe, kNow).value();
    const auto certificate = std::move(parse(identity.leafPem).at(0));
    QCOMPARE(ASN1_TIME_cmp_time_t(X509_get0_notBefore(certificate.get()), recipe.notBefore), 0);
    QCOMPARE(ASN1_TIME_cmp_time_t(X509_get0_notAfter(certificate.get()), recipe.notAfter), 0);
}

void TestPki::keyAndDigestAreThoseAskedFor_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("digest");
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("signature");
    QTest::newRow("EC") << int(KeyKind::EcP256) << int(Digest::Sha256) << 256 << NID_sha256;
    QTest::newRow("RSA 2048") << int(KeyKind::Rsa2048) << int(Digest::Sha256) << 2048 << NID_sha256;
    QTest::newRow("RSA 1024") << int(KeyKind::Rsa1024) << int(Digest::Sha256) << 1024 << NID_sha256;
    QTest::newRow("SHA-1") << int(KeyKind::EcP256) << int(Digest::Sha1) << 256 << NID_sha1;
}

void TestPki::keyAndDigestAreThoseAskedFor()
{
    QFETCH(int, key);
    QFETCH(int, digest);
    QFETCH(int, bits);
    QFETCH(int, signature);
    auto recipe = leaf();
    recipe.key = static_cast<KeyKind>(key);
    recipe.digest = static_cast<Digest>(digest);
    const auto certificate = std::move(parse(root().issue(recipe, kNow).value().leafPem).at(0));
    QCOMPARE(EVP_PKEY_get_bits(X509_get0_pubkey(certificate.get())), bits);
    int nid = 0;
    QCOMPARE(X509_get_signature_info(certificate.get(), &nid, nullptr, nullptr, nullptr), 1);
    QCOMPARE(nid, signature);
}

void TestPki::withoutSanThereAreNoNames()
{
    auto recipe = leaf();
    recipe.noSan = true;
    const auto certificate = std::move(parse(root().issue(recipe, kNow).value().leafPem).at(0));
    QCOMPARE(X509_get_ext_by_NID(certificate.get(), NID_subject_alt_name, -1), -1);
}

void TestPki::aSelfSignedLeafIsItsOwnIssuer()
{
    const auto identity = selfSigned(leaf(), kNow).value();
    const auto certificate = std::move(parse(identity.chainPem).at(0));
    QCOMPARE(X509_self_signed(certificate.get(), 1), 1);
    QCOMPARE(verifyError(root().pem(), identity.chainPem), X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT);
}

void TestPki::whatCannotBeEncodedIsAnError()
{
    auto recipe = leaf();
    recipe.ipAddresses = {"127.0.0.300"};
    QVERIFY(root().issue(recipe, kNow).error() == Fault::Address);
    recipe = leaf();
    recipe.commonName.clear();
    QVERIFY(root().issue(recipe, kNow).error() == Fault::Name);
    // X.520: at most 64 characters.
    recipe.commonName = std::string(65, 'x');
    QVERIFY(root().issue(recipe, kNow).error() == Fault::Name);
    QVERIFY(!Authority::root(recipe, kNow).ok());
}

QTEST_APPLESS_MAIN(TestPki)
#include "tst_pki.moc"
