#include "faults.h"

#include <QTest>

using authorities::kDay;
using authorities::kNow;
using authorities::leafRecipe;
using authorities::named;
using values::ChainFault;
using namespace faults;

class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodChainHasNoFault_data();
    void aGoodChainHasNoFault();
    void theOrderSentAndTheRootSentAreTolerated();
    void expired();
    void notYetValid();
    void anExpiredIntermediateIsNamedByItself();
    void anExpiredRootComesAfterTheChainSent();
    void theBoundsOfValidityAreInside();
    void aHostThatIsNotNamed();
    void aCommonNameAlone();
    void aCertificateForClients();
    void anIntermediateThatIsNoAuthority();
    void anIntermediateForOtherPurposes();
    void aDamagedSignatureIsNamed();
    void aShortKeyComesLast();
    void sha1UnderTheLeafAndUnderTheIntermediate();
    void allFaultsAreNamedAtOnce();
    void faultsBesideAnUnfoundIssuerAreNamedToo();
    void noCertificateAtAll();
};

void TestChain::aGoodChainHasNoFault_data()
{
    QTest::addColumn<QByteArray>("host");
    for (const auto *host : {"example.test", "EXAMPLE.test", "example.test.", "a.wild.test", "127.0.0.1",
                             "::1", "[::1]", "0:0:0:0:0:0:0:1", ""})
        QTest::newRow(host) << QByteArray(host);
}

void TestChain::aGoodChainHasNoFault()
{
    QFETCH(QByteArray, host);
    COMPARE_FAULTS(judge(authorities::server().chainPem, host.toStdString()));
}

void TestChain::theOrderSentAndTheRootSentAreTolerated()
{
    const auto second = authorities::intermediate().intermediate(named("Second"), kNow).value();
    const auto leaf = second.issue(leafRecipe(), kNow).value().leafPem;
    const auto first = authorities::intermediate().pem();
    COMPARE_FAULTS(judge(leaf + second.pem() + first));
    COMPARE_FAULTS(judge(leaf + first + second.pem()),
                   fault(ChainFault::WrongOrder, 1, {{"subject", "Intermediate"}}));
    COMPARE_FAULTS(judge(leaf + second.pem() + first + authorities::root().pem()),
                   fault(ChainFault::RootSent, 3, {{"subject", "Trusted root"}, {"place", "4"}}));
    // One that has nothing to do with it breaks no order.
    const auto other = authorities::root().intermediate(named("Another"), kNow).value();
    COMPARE_FAULTS(
        judge(leaf + other.pem() + second.pem() + first),
        fault(ChainFault::SurplusSent, 1, {{"subject", "Another"}, {"place", "2"}, {"why", "unrelated"}}));
    const auto mixed = judge(leaf + authorities::root().pem() + first + unknownRoot().pem() + second.pem());
    COMPARE_FAULTS(mixed, fault(ChainFault::WrongOrder, 1, {{"subject", "Trusted root"}}),
                   fault(ChainFault::WrongOrder, 2, {{"subject", "Intermediate"}}),
                   fault(ChainFault::RootSent, 1, {{"subject", "Trusted root"}, {"place", "2"}}),
                   fault(ChainFault::SurplusSent, 3,
                         {{"subject", "Unknown root"}, {"place", "4"}, {"why", "unrelated"}}));
    for (const auto &record : mixed)
        QVERIFY(values::isTolerated(record));
}

void TestChain::expired()
{
    auto recipe = leafRecipe();
    recipe.notAfter = kNow - 12 * kDay;
    recipe.notBefore = kNow - 100 * kDay;
    COMPARE_FAULTS(
        judge(leafOf(authorities::intermediate(), recipe)),
        fault(ChainFault::Expired, 0, {{"subject", "example.test"}, {"notAfter", "2025-12-20T00:00:00Z"}}));
}

void TestChain::notYetValid()
{
    auto recipe = leafRecipe();
    recipe.notBefore = kNow + kDay;
    COMPARE_FAULTS(judge(leafOf(authorities::intermediate(), recipe)),
                   fault(ChainFault::NotYetValid, 0,
                         {{"subject", "example.test"}, {"notBefore", "2026-01-02T00:00:00Z"}}));
}

void TestChain::anExpiredIntermediateIsNamedByItself()
{
    auto recipe = named("Old intermediate");
    recipe.notAfter = kNow - kDay;
    const auto middle = authorities::root().intermediate(recipe, kNow).value();
    COMPARE_FAULTS(judge(leafOf(middle)),
                   fault(ChainFault::IntermediateExpired, 1,
                         {{"subject", "Old intermediate"}, {"notAfter", "2025-12-31T00:00:00Z"}}));
}

void TestChain::anExpiredRootComesAfterTheChainSent()
{
    auto recipe = named("Old root");
    recipe.notAfter = kNow - kDay;
    const auto root = pki::Authority::root(recipe, kNow).value();
    COMPARE_FAULTS(judge(leafOf(root), "example.test", root.pem()),
                   fault(ChainFault::IntermediateExpired, 1,
                         {{"subject", "Old root"}, {"notAfter", "2025-12-31T00:00:00Z"}}));
}

void TestChain::theBoundsOfValidityAreInside()
{
    auto recipe = leafRecipe();
    recipe.notBefore = recipe.notAfter = kNow;
    COMPARE_FAULTS(judge(leafOf(authorities::root(), recipe)));
}

void TestChain::aHostThatIsNotNamed()
{
    COMPARE_FAULTS(judge(authorities::server().chainPem, "www.example.test"),
                   fault(ChainFault::WrongHost, 0,
                         {{"host", "www.example.test"},
                          {"names", "example.test, *.wild.test, 127.0.0.1, ::1"},
                          {"why", "only-without-www"}}));
}

void TestChain::aCommonNameAlone()
{
    auto recipe = leafRecipe();
    recipe.noSan = true;
    const auto chain = leafOf(authorities::root(), recipe);
    COMPARE_FAULTS(judge(chain), fault(ChainFault::CommonNameOnly, 0, {{"host", "example.test"}}));
    COMPARE_FAULTS(judge(chain, "other.test"),
                   fault(ChainFault::WrongHost, 0,
                         {{"host", "other.test"}, {"names", "example.test"}, {"why", "no-names"}}));
}

void TestChain::aCertificateForClients()
{
    auto recipe = leafRecipe();
    recipe.usage = pki::Usage::Client;
    COMPARE_FAULTS(judge(leafOf(authorities::intermediate(), recipe)),
                   fault(ChainFault::WrongUsage, 0, {{"subject", "example.test"}, {"usage", "clientAuth"}}));
}

void TestChain::anIntermediateThatIsNoAuthority()
{
    const auto signer = authorities::intermediate().issue(leafRecipe(), kNow).value();
    COMPARE_FAULTS(
        judge(leafOf(pki::Authority::from(signer).value())),
        fault(ChainFault::IssuerNotAuthority, 1, {{"subject", "example.test"}, {"why", "not-authority"}}));
}

void TestChain::anIntermediateForOtherPurposes()
{
    auto recipe = named("For clients only");
    recipe.isCa = true;
    recipe.usage = pki::Usage::Client;
    const auto signer = authorities::root().issue(recipe, kNow).value();
    COMPARE_FAULTS(
        judge(leafOf(pki::Authority::from(signer).value())),
        fault(ChainFault::WrongUsage, 1, {{"subject", "For clients only"}, {"usage", "clientAuth"}}));
}

void TestChain::aDamagedSignatureIsNamed()
{
    auto chain = der(authorities::server().chainPem);
    chain.front().back() ^= 1U;
    const auto store = tls::TrustStore::load(values::TrustSource::OnlyPem, authorities::root().pem());
    COMPARE_FAULTS(
        tls::judge({chain, "example.test", kNow}, *store).faults,
        fault(ChainFault::BadSignature, 0, {{"subject", "example.test"}, {"issuer", "Intermediate"}}));
}

void TestChain::aShortKeyComesLast()
{
    auto recipe = leafRecipe();
    recipe.key = pki::KeyKind::Rsa1024;
    COMPARE_FAULTS(judge(leafOf(authorities::root(), recipe)),
                   fault(ChainFault::WeakKey, 0, {{"bits", "1024"}}));
    recipe.digest = pki::Digest::Sha1;
    COMPARE_FAULTS(judge(leafOf(authorities::root(), recipe)),
                   fault(ChainFault::WeakSignature, 0, {{"algorithm", "ecdsa-with-SHA1"}}),
                   fault(ChainFault::WeakKey, 0, {{"bits", "1024"}}));
    recipe.key = pki::KeyKind::Rsa2048;
    recipe.digest = pki::Digest::Sha256;
    COMPARE_FAULTS(judge(leafOf(authorities::root(), recipe)));
}

void TestChain::sha1UnderTheLeafAndUnderTheIntermediate()
{
    auto recipe = leafRecipe();
    recipe.digest = pki::Digest::Sha1;
    auto middleRecipe = named("SHA-1 intermediate");
    middleRecipe.digest = pki::Digest::Sha1;
    const auto middle = authorities::root().intermediate(middleRecipe, kNow).value();
    COMPARE_FAULTS(judge(leafOf(middle, recipe)),
                   fault(ChainFault::WeakSignature, 0, {{"algorithm", "ecdsa-with-SHA1"}}),
                   fault(ChainFault::WeakSignature, 1, {{"algorithm", "ecdsa-with-SHA1"}}));
    // A trusted root's own signature proves nothing to anyone, and neither does a self-signed leaf's.
    auto rootRecipe = named("SHA-1 root");
    rootRecipe.digest = pki::Digest::Sha1;
    const auto root = pki::Authority::root(rootRecipe, kNow).value();
    COMPARE_FAULTS(judge(leafOf(root) + root.pem(), "example.test", root.pem()),
                   fault(ChainFault::RootSent, 1, {{"subject", "SHA-1 root"}, {"place", "2"}}));
    COMPARE_FAULTS(judge(pki::selfSigned(recipe, kNow).value().chainPem),
                   fault(ChainFault::SelfSigned, 0, {{"subject", "example.test"}}));
}

void TestChain::allFaultsAreNamedAtOnce()
{
    auto recipe = leafRecipe();
    recipe.notBefore = kNow - 100 * kDay;
    recipe.notAfter = kNow - kDay;
    recipe.usage = pki::Usage::Client;
    recipe.key = pki::KeyKind::Rsa1024;
    recipe.digest = pki::Digest::Sha1;
    recipe.noSan = true;
    auto middleRecipe = named("Old intermediate");
    middleRecipe.notAfter = kNow - 2 * kDay;
    const auto other = unknownRoot();
    const auto middle = other.intermediate(middleRecipe, kNow).value();
    COMPARE_FAULTS(
        judge(leafOf(middle, recipe) + other.pem(), "other.test"),
        fault(ChainFault::UntrustedRoot, 2, {{"issuer", "Unknown root"}}),
        fault(ChainFault::Expired, 0, {{"subject", "example.test"}, {"notAfter", "2025-12-31T00:00:00Z"}}),
        fault(ChainFault::IntermediateExpired, 1,
              {{"subject", "Old intermediate"}, {"notAfter", "2025-12-30T00:00:00Z"}}),
        fault(ChainFault::WrongHost, 0,
              {{"host", "other.test"}, {"names", "example.test"}, {"why", "no-names"}}),
        fault(ChainFault::WrongUsage, 0, {{"subject", "example.test"}, {"usage", "clientAuth"}}),
        fault(ChainFault::WeakSignature, 0, {{"algorithm", "ecdsa-with-SHA1"}}),
        fault(ChainFault::WeakKey, 0, {{"bits", "1024"}}));
}

void TestChain::faultsBesideAnUnfoundIssuerAreNamedToo()
{
    auto recipe = leafRecipe();
    recipe.notBefore = kNow - 100 * kDay;
    recipe.notAfter = kNow - kDay;
    recipe.aiaUrl = "http://aia.example.test/intermediate.cer";
    const auto identity = authorities::intermediate().issue(recipe, kNow).value();
    COMPARE_FAULTS(
        judge(identity.leafPem, "10.0.0.1"),
        fault(ChainFault::MissingIntermediate, 0, {{"issuer", "Intermediate"}, {"aiaUrl", recipe.aiaUrl}}),
        fault(ChainFault::Expired, 0, {{"subject", "example.test"}, {"notAfter", "2025-12-31T00:00:00Z"}}),
        fault(ChainFault::WrongHost, 0,
              {{"host", "10.0.0.1"},
               {"names", "example.test, *.wild.test, 127.0.0.1, ::1"},
               {"why", "other-address"}}));
    // The topmost certificate found has dates as well, though nothing is above it.
    auto middleRecipe = named("Old intermediate");
    middleRecipe.notAfter = kNow - kDay;
    const auto middle = unknownRoot().intermediate(middleRecipe, kNow).value();
    COMPARE_FAULTS(
        judge(leafOf(middle)),
        fault(ChainFault::IssuerUnknown, 1, {{"subject", "Old intermediate"}, {"issuer", "Unknown root"}}),
        fault(ChainFault::IntermediateExpired, 1,
              {{"subject", "Old intermediate"}, {"notAfter", "2025-12-31T00:00:00Z"}}));
}

void TestChain::noCertificateAtAll()
{
    const auto store = tls::TrustStore::load(values::TrustSource::OnlyPem, authorities::root().pem());
    const auto invalid = fault(ChainFault::Invalid, 0, {{"subject", ""}});
    COMPARE_FAULTS(tls::judge({{}, "example.test", kNow}, *store).faults, invalid);
    COMPARE_FAULTS(tls::judge({{{1, 2, 3}}, "example.test", kNow}, *store).faults, invalid);
}

QTEST_APPLESS_MAIN(TestChain)
#include "tst_chain.moc"
