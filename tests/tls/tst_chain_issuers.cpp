// Who signed it: self-signed, unknown root, missing intermediate (judge() in chain.cpp).
#include "faults.h"

#include <QTest>

using authorities::leafRecipe;
using authorities::named;
using namespace faults;

class TestChainIssuers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSelfSignedLeaf();
    void aSelfSignedLeafThatIsTrustedIsGood();
    void anUnknownRootSentAlong();
    void anUnknownRootAboveTheIntermediateSent();
    void anUnknownRootThatSignedTheLeafItself();
    void aMissingIntermediateSaysWhereItIs();
    void aMissingIntermediateOfATrustedOrganisation();
    void aMissingIntermediateThatTheLocalStoreHas();
    void thePathIsToldAsBuilt();
    void aWrongIntermediateIsAMissingOne();
    void aNamesakeOfTheIssuerIsNamedAsSuch();
    void aNamesakeOfATrustedRootIsNamedAsSuch();
    void anEmptyStoreTrustsNobody();
};

void TestChainIssuers::aSelfSignedLeaf()
{
    const auto identity = pki::selfSigned(leafRecipe(), kNow).value();
    COMPARE_FAULTS(judge(identity.chainPem), fault(ChainFault::SelfSigned, 0, {{"subject", "example.test"}}));
}

void TestChainIssuers::aSelfSignedLeafThatIsTrustedIsGood()
{
    const auto identity = pki::selfSigned(leafRecipe(), kNow).value();
    COMPARE_FAULTS(judge(identity.chainPem, "example.test", identity.chainPem));
}

void TestChainIssuers::anUnknownRootSentAlong()
{
    const auto other = unknownRoot();
    COMPARE_FAULTS(judge(leafOf(other) + other.pem()),
                   fault(ChainFault::UntrustedRoot, 1, {{"issuer", "Unknown root"}}));
    const auto middle = other.intermediate(named("Its intermediate"), kNow).value();
    COMPARE_FAULTS(judge(leafOf(middle) + other.pem()),
                   fault(ChainFault::UntrustedRoot, 2, {{"issuer", "Unknown root"}}));
}

void TestChainIssuers::anUnknownRootAboveTheIntermediateSent()
{
    auto recipe = named("Its intermediate");
    recipe.aiaUrl = "http://aia.example.test/root.cer"; // public intermediates have one, too
    const auto middle = unknownRoot().intermediate(recipe, kNow).value();
    // Or the intermediate above it was left out: what was never seen is not said to be untrusted.
    COMPARE_FAULTS(
        judge(leafOf(middle)),
        fault(ChainFault::IssuerUnknown, 1,
              {{"subject", "Its intermediate"}, {"issuer", "Unknown root"}, {"aiaUrl", recipe.aiaUrl}}));
}

void TestChainIssuers::anUnknownRootThatSignedTheLeafItself()
{
    COMPARE_FAULTS(
        judge(leafOf(unknownRoot())),
        fault(ChainFault::IssuerUnknown, 0, {{"subject", "example.test"}, {"issuer", "Unknown root"}}));
}

void TestChainIssuers::aMissingIntermediateSaysWhereItIs()
{
    auto recipe = leafRecipe();
    recipe.aiaUrl = "http://aia.example.test/intermediate.cer";
    const auto identity = authorities::intermediate().issue(recipe, kNow).value();
    COMPARE_FAULTS(judge(identity.leafPem), fault(ChainFault::MissingIntermediate, 0,
                                                  {{"issuer", "Intermediate"}, {"aiaUrl", recipe.aiaUrl}}));
    COMPARE_FAULTS(judge(identity.chainPem));
    // Nobody on the Internet can follow this one.
    recipe.aiaUrl = "ldap:///CN=Intermediate";
    COMPARE_FAULTS(
        judge(authorities::intermediate().issue(recipe, kNow).value().leafPem),
        fault(ChainFault::IssuerUnknown, 0, {{"subject", "example.test"}, {"issuer", "Intermediate"}}));
}

void TestChainIssuers::aMissingIntermediateOfATrustedOrganisation()
{
    auto rootRecipe = named("Some root");
    auto middleRecipe = named("Some intermediate");
    rootRecipe.organisation = middleRecipe.organisation = "Some authority";
    const auto root = pki::Authority::root(rootRecipe, kNow).value();
    const auto middle = root.intermediate(middleRecipe, kNow).value();
    const auto identity = middle.issue(leafRecipe(), kNow).value();
    COMPARE_FAULTS(judge(identity.leafPem, "example.test", root.pem()),
                   fault(ChainFault::MissingIntermediate, 0, {{"issuer", "Some intermediate"}}));
    COMPARE_FAULTS(
        judge(identity.leafPem),
        fault(ChainFault::IssuerUnknown, 0, {{"subject", "example.test"}, {"issuer", "Some intermediate"}}));
    // The same where the one that is missing stands higher up.
    const auto lower = middle.intermediate(named("Lower"), kNow).value();
    COMPARE_FAULTS(
        judge(lower.issue(leafRecipe(), kNow).value().leafPem + lower.pem(), "example.test", root.pem()),
        fault(ChainFault::MissingIntermediate, 1, {{"issuer", "Some intermediate"}}));
}

void TestChainIssuers::aMissingIntermediateThatTheLocalStoreHas()
{
    auto recipe = leafRecipe();
    const auto roots = authorities::root().pem() + authorities::intermediate().pem();
    const auto leaf = [&] { return authorities::intermediate().issue(recipe, kNow).value().leafPem; };
    const auto found = judge(leaf(), "example.test", roots);
    COMPARE_FAULTS(found, fault(ChainFault::MissingIntermediate, 1,
                                {{"issuer", "Intermediate"}, {"why", "local-store"}}));
    QVERIFY(values::isTolerated(found.front())); // this machine connects, others will not
    QVERIFY(!values::isTolerated(ChainFault::MissingIntermediate));
    recipe.aiaUrl = "http://aia.example.test/intermediate.cer";
    COMPARE_FAULTS(judge(leaf(), "example.test", roots),
                   fault(ChainFault::MissingIntermediate, 1,
                         {{"issuer", "Intermediate"}, {"why", "local-store"}, {"aiaUrl", recipe.aiaUrl}}));
    COMPARE_FAULTS(judge(authorities::server().chainPem, "example.test", roots));
}

void TestChainIssuers::thePathIsToldAsBuilt()
{
    const auto pathOf = [](const std::string &chain, const std::string &roots) {
        const auto store = tls::TrustStore::load(values::TrustSource::OnlyPem, roots);
        const auto found = tls::judge({der(chain), "example.test", kNow}, *store);
        std::string out;
        for (const auto &record : found.path)
            out += record.commonName + ", ";
        return out + "sent " + std::string(1, static_cast<char>('0' + found.pathSent));
    };
    const auto root = authorities::root().pem();
    const auto middle = authorities::intermediate().pem();
    const auto &server = authorities::server();
    QCOMPARE(pathOf(server.chainPem, root), std::string("example.test, Intermediate, Trusted root, sent 2"));
    QCOMPARE(pathOf(server.chainPem + root, root),
             std::string("example.test, Intermediate, Trusted root, sent 3"));
    QCOMPARE(pathOf(server.chainPem, root + middle),
             std::string("example.test, Intermediate, Trusted root, sent 2"));
    QCOMPARE(pathOf(server.leafPem, root + middle),
             std::string("example.test, Intermediate, Trusted root, sent 1"));
    QCOMPARE(pathOf(server.leafPem, root), std::string("example.test, sent 1"));
}

void TestChainIssuers::aWrongIntermediateIsAMissingOne()
{
    const auto other = authorities::root().intermediate(named("Another intermediate"), kNow).value();
    const auto identity = authorities::intermediate().issue(leafRecipe(), kNow).value();
    COMPARE_FAULTS(judge(identity.leafPem + other.pem()),
                   fault(ChainFault::MissingIntermediate, 0, {{"issuer", "Intermediate"}}),
                   fault(ChainFault::SurplusSent, 1,
                         {{"subject", "Another intermediate"}, {"place", "2"}, {"why", "unrelated"}}));
}

void TestChainIssuers::aNamesakeOfTheIssuerIsNamedAsSuch()
{
    const auto renewed = authorities::root().intermediate(named("Intermediate"), kNow).value();
    COMPARE_FAULTS(judge(authorities::server().leafPem + renewed.pem()),
                   fault(ChainFault::IssuerOtherKey, 0,
                         {{"subject", "example.test"}, {"issuer", "Intermediate"}, {"why", "key-of-sent"}}));
    // The root that was sent is not the one of that name that is trusted.
    const auto other = unknownRoot("Trusted root");
    COMPARE_FAULTS(
        judge(leafOf(other) + other.pem()),
        fault(ChainFault::IssuerOtherKey, 1,
              {{"subject", "Trusted root"}, {"issuer", "Trusted root"}, {"why", "key-of-trusted"}}));
}

void TestChainIssuers::aNamesakeOfATrustedRootIsNamedAsSuch()
{
    auto recipe = leafRecipe();
    recipe.aiaUrl = "http://aia.example.test/root.cer";
    const auto namesake = unknownRoot("Trusted root");
    COMPARE_FAULTS(judge(leafOf(namesake, recipe)), fault(ChainFault::IssuerOtherKey, 0,
                                                          {{"subject", "example.test"},
                                                           {"issuer", "Trusted root"},
                                                           {"why", "key-of-trusted"},
                                                           {"aiaUrl", recipe.aiaUrl}}));
}

void TestChainIssuers::anEmptyStoreTrustsNobody()
{
    COMPARE_FAULTS(judge(authorities::server().chainPem + authorities::root().pem(), "example.test", ""),
                   fault(ChainFault::UntrustedRoot, 2, {{"issuer", "Trusted root"}}));
}

QTEST_APPLESS_MAIN(TestChainIssuers)
#include "tst_chain_issuers.moc"
