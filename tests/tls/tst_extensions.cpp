#include "faults.h"
#include "tls/extensions.h"

#include <openssl/ct.h>

#include <QTest>

using authorities::leafRecipe;
using authorities::named;
using faults::der;
using faults::kNow;
namespace pki = practice::pki;
using Texts = std::vector<std::string>;

class TestExtensions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServersCertificate();
    void anAuthority();
    void keyIdsTieALinkToTheNext();
    void whatIsFetchedFromElsewhere();
    void purposesWithoutANameAreDotted();
    void constrainedAddressesAreWrittenAsNetworks_data();
    void constrainedAddressesAreWrittenAsNetworks();
    void promisesOfLogs();
    void whatIsDamagedIsLeftOut();
};

namespace {

values::CertificateRecord describe(const std::string &pem)
{
    return tls::describe(der(pem)).at(0);
}

/// A certificate with one extension in OpenSSL's text form.
tls::Certificate with(int nid, const char *text)
{
    tls::Certificate certificate(X509_new());
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate.get(), certificate.get(), nullptr, nullptr, 0);
    const tls::Owned<X509_EXTENSION, X509_EXTENSION_free> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, text));
    X509_add_ext(certificate.get(), extension.get(), -1);
    return certificate;
}

} // namespace

void TestExtensions::aServersCertificate()
{
    auto recipe = leafRecipe();
    recipe.mustStaple = true;
    const auto record = describe(authorities::intermediate().issue(recipe, kNow).value().leafPem);
    QVERIFY(!record.authority);
    QVERIFY(!record.pathLength);
    QCOMPARE(record.keyUsage, Texts{"digitalSignature"});
    QCOMPARE(record.extendedKeyUsage, Texts{"serverAuth"});
    QVERIFY(record.permittedNames.empty() && record.excludedNames.empty());
    QVERIFY(record.mustStaple);
    QVERIFY(record.scts.empty());
    QVERIFY(!describe(authorities::server().leafPem).mustStaple);
}

void TestExtensions::anAuthority()
{
    auto recipe = named("Narrow");
    recipe.pathLength = 2;
    recipe.permittedNames = {"example.org", "example.net"};
    recipe.excludedNames = {"secret.example.org"};
    const auto record = describe(pki::Authority::root(recipe, kNow).value().pem());
    QVERIFY(record.authority);
    QCOMPARE(record.pathLength, std::optional<int>(2));
    const Texts usage{"keyCertSign", "cRLSign"};
    QCOMPARE(record.keyUsage, usage);
    QVERIFY(record.extendedKeyUsage.empty());
    const Texts permitted{"DNS:example.org", "DNS:example.net"};
    QCOMPARE(record.permittedNames, permitted);
    QCOMPARE(record.excludedNames, Texts{"DNS:secret.example.org"});
    QVERIFY(!describe(authorities::root().pem()).pathLength);
}

void TestExtensions::keyIdsTieALinkToTheNext()
{
    const auto chain = tls::describe(der(authorities::server().chainPem));
    QCOMPARE(chain[0].authorityKeyId.size(), std::size_t(40));
    QCOMPARE(chain[0].authorityKeyId, chain[1].subjectKeyId);
    QVERIFY(chain[0].subjectKeyId != chain[1].subjectKeyId);
    QCOMPARE(chain[0].publicKeySha256.size(), std::size_t(64));
    QVERIFY(chain[0].publicKeySha256 != chain[1].publicKeySha256);
    QCOMPARE(chain[0].der, der(authorities::server().leafPem).front());
}

void TestExtensions::whatIsFetchedFromElsewhere()
{
    auto recipe = leafRecipe();
    recipe.aiaUrl = "http://aia.example.test/intermediate.cer";
    recipe.ocspUrl = "http://ocsp.example.test/";
    recipe.crlUrl = "http://crl.example.test/all.crl";
    const auto record = describe(authorities::root().issue(recipe, kNow).value().leafPem);
    QCOMPARE(record.aiaUrl, recipe.aiaUrl);
    QCOMPARE(record.ocspUrl, recipe.ocspUrl);
    QCOMPARE(record.crlUrls, Texts{recipe.crlUrl});
    const auto ldap = with(NID_crl_distribution_points, "URI:ldap://directory.example.test/CN=all");
    QVERIFY(tls::crlUrls(ldap.get()).empty());
}

void TestExtensions::purposesWithoutANameAreDotted()
{
    const auto certificate =
        with(NID_ext_key_usage, "serverAuth,clientAuth,anyExtendedKeyUsage,OCSPSigning,1.2.3.4.5");
    const Texts expected{"serverAuth", "clientAuth", "anyExtendedKeyUsage", "OCSPSigning", "1.2.3.4.5"};
    QCOMPARE(tls::extendedKeyUsage(certificate.get()), expected);
}

void TestExtensions::constrainedAddressesAreWrittenAsNetworks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("v4") << QByteArray("permitted;IP:10.0.0.0/255.0.0.0") << QByteArray("IP:10.0.0.0/8");
    QTest::newRow("one host") << QByteArray("permitted;IP:192.0.2.1/255.255.255.255")
                              << QByteArray("IP:192.0.2.1/32");
    QTest::newRow("all") << QByteArray("permitted;IP:0.0.0.0/0.0.0.0") << QByteArray("IP:0.0.0.0/0");
    QTest::newRow("holes") << QByteArray("permitted;IP:10.0.0.0/255.0.255.0")
                           << QByteArray("IP:10.0.0.0/255.0.255.0");
    QTest::newRow("v6") << QByteArray("permitted;IP:2001:db8::/ffff:ffff::")
                        << QByteArray("IP:2001:db8::/32");
    QTest::newRow("mail") << QByteArray("permitted;email:.example.org") << QByteArray("email:.example.org");
    QTest::newRow("URI") << QByteArray("permitted;URI:.example.org") << QByteArray("URI:.example.org");
}

void TestExtensions::constrainedAddressesAreWrittenAsNetworks()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    const auto certificate = with(NID_name_constraints, text.constData());
    QCOMPARE(tls::nameConstraints(certificate.get()).permitted, Texts{shown.toStdString()});
}

void TestExtensions::promisesOfLogs()
{
    const values::Bytes log(32, 0xab);
    const tls::Owned<STACK_OF(SCT), SCT_LIST_free> list(sk_SCT_new_null());
    sk_SCT_push(list.get(),
                SCT_new_from_base64(SCT_VERSION_V1, "q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s=",
                                    CT_LOG_ENTRY_TYPE_PRECERT, 1767225600123, "", "BAMACDAGAgEBAgEB"));
    const auto certificate = tls::Certificate(X509_new());
    QCOMPARE(X509_add1_ext_i2d(certificate.get(), NID_ct_precert_scts, list.get(), 0, X509V3_ADD_DEFAULT), 1);
    const auto found = tls::embeddedScts(certificate.get());
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().logId, tls::hexText(log));
    QCOMPARE(found.front().timestamp, std::int64_t(1767225600));
    QCOMPARE(found.front().from, std::string("certificate"));
}

void TestExtensions::whatIsDamagedIsLeftOut()
{
    const tls::Certificate certificate(X509_new());
    for (const int nid : {NID_key_usage, NID_ext_key_usage, NID_name_constraints, NID_info_access,
                          NID_crl_distribution_points, NID_tlsfeature, NID_ct_precert_scts}) {
        const tls::Owned<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free> content(ASN1_OCTET_STRING_new());
        ASN1_OCTET_STRING_set(content.get(), reinterpret_cast<const unsigned char *>("\x30\x05\x01"), 3);
        const tls::Owned<X509_EXTENSION, X509_EXTENSION_free> extension(
            X509_EXTENSION_create_by_NID(nullptr, nid, 0, content.get()));
        QCOMPARE(X509_add_ext(certificate.get(), extension.get(), -1), 1);
    }
    QVERIFY(tls::keyUsage(certificate.get()).empty());
    QVERIFY(tls::extendedKeyUsage(certificate.get()).empty());
    QVERIFY(tls::nameConstraints(certificate.get()).permitted.empty());
    QVERIFY(tls::accessUrl(certificate.get(), NID_ad_OCSP).empty());
    QVERIFY(tls::crlUrls(certificate.get()).empty());
    QVERIFY(!tls::demandsStaple(certificate.get()));
    QVERIFY(tls::embeddedScts(certificate.get()).empty());
}

QTEST_APPLESS_MAIN(TestExtensions)
#include "tst_extensions.moc"
