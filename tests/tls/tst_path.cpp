#include "authorities.h"
#include "tls/material.h"
#include "tls/path.h"

#include <QTest>

#include <set>

class TestPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathGoesUpToTheTrustedRoot();
    void theSearchGoesOnAfterEveryError();
    void aNamesakeOfTheIssuerIsNoticed();
    void withoutAStoreThereIsStillAPath();
};

namespace {

using authorities::kNow;
using authorities::named;
using Certificates = std::vector<tls::Certificate>;

Certificates read(const std::string &pem)
{
    auto certificates = tls::readCertificates(pem);
    return std::move(certificates).value();
}

tls::Path find(const std::string &chainPem, const std::string &rootsPem)
{
    const auto store = tls::TrustStore::load(values::TrustSource::OnlyPem, rootsPem);
    const auto sent = read(chainPem);
    return tls::findPath(sent.front().get(), sent, *store, kNow);
}

std::set<int> codes(const tls::Path &path)
{
    std::set<int> found;
    for (const auto &error : path.errors)
        found.insert(error.code);
    return found;
}

} // namespace

void TestPath::aPathGoesUpToTheTrustedRoot()
{
    const auto path = find(authorities::server().chainPem, authorities::root().pem());
    QCOMPARE(path.certificates.size(), std::size_t(3));
    QCOMPARE(path.sent, std::size_t(2));
    QVERIFY(path.errors.empty());
    QVERIFY(X509_cmp(path.certificates.back().get(), read(authorities::root().pem()).front().get()) == 0);
}

void TestPath::theSearchGoesOnAfterEveryError()
{
    auto recipe = authorities::leafRecipe();
    recipe.usage = practice::pki::Usage::Client;
    recipe.notAfter = kNow - 1;
    const auto identity = practice::pki::selfSigned(recipe, kNow).value();
    const std::set<int> expected{X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, X509_V_ERR_INVALID_PURPOSE,
                                 X509_V_ERR_CERT_HAS_EXPIRED};
    QCOMPARE(codes(find(identity.chainPem, authorities::root().pem())), expected);
}

void TestPath::aNamesakeOfTheIssuerIsNoticed()
{
    const auto namesake = practice::pki::Authority::root(named("Trusted root"), kNow).value();
    const auto leaf = namesake.issue(authorities::leafRecipe(), kNow).value().chainPem;
    const auto path = find(leaf, authorities::root().pem());
    QVERIFY(path.issuerNameIsTrusted);
    QCOMPARE(path.certificates.size(), std::size_t(1));
    QVERIFY(codes(path).contains(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY));
    const auto other = practice::pki::Authority::root(named("Unknown root"), kNow).value();
    const auto alone = other.issue(authorities::leafRecipe(), kNow).value().chainPem;
    QVERIFY(!find(alone, authorities::root().pem()).issuerNameIsTrusted);
}

void TestPath::withoutAStoreThereIsStillAPath()
{
    const auto path = find(authorities::server().chainPem, "no PEM");
    QCOMPARE(path.certificates.size(), std::size_t(2));
    QVERIFY(!path.errors.empty());
}

QTEST_APPLESS_MAIN(TestPath)
#include "tst_path.moc"
