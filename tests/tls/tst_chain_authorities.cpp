// What an authority may sign: is it one, how far down, for which names (judge() in chain.cpp).
#include "faults.h"
#include "tls/constraints.h"

#include <QTest>

using authorities::kDay;
using authorities::leafRecipe;
using authorities::named;
using namespace faults;

class TestChainAuthorities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatSaysItIsNone();
    void oneWhoseKeyMaySignNoCertificates();
    void oneThatDoesNotSayItIs();
    void aPathTooLong();
    void aPathAsLongAsAllowed();
    void aNameThatIsNotPermitted();
    void aNameThatIsExcluded();
    void namesThatArePermitted();
    void aCommonNameIsConstrainedToo();
    void allOfThemAtOnce();
};

namespace {

std::string belowConstrained(const std::vector<std::string> &permitted,
                             const std::vector<std::string> &excluded, const pki::Recipe &recipe)
{
    auto middle = named("Constrained");
    middle.permittedNames = permitted;
    middle.excludedNames = excluded;
    return leafOf(authorities::root().intermediate(middle, kNow).value(), recipe);
}

pki::Recipe namedFor(const std::vector<std::string> &names)
{
    auto recipe = named(names.front());
    recipe.dnsNames = names;
    return recipe;
}

} // namespace

void TestChainAuthorities::oneThatSaysItIsNone()
{
    const auto signer = authorities::intermediate().issue(leafRecipe(), kNow).value();
    COMPARE_FAULTS(
        judge(leafOf(pki::Authority::from(signer).value())),
        fault(ChainFault::IssuerNotAuthority, 1, {{"subject", "example.test"}, {"why", "not-authority"}}));
}

void TestChainAuthorities::oneWhoseKeyMaySignNoCertificates()
{
    auto recipe = named("For CRLs only");
    recipe.noCertSign = true;
    const auto middle = authorities::root().intermediate(recipe, kNow).value();
    COMPARE_FAULTS(judge(leafOf(middle)), fault(ChainFault::IssuerNotAuthority, 1,
                                                {{"subject", "For CRLs only"}, {"why", "no-cert-sign"}}));
}

void TestChainAuthorities::oneThatDoesNotSayItIs()
{
    // keyUsage keyCertSign without basicConstraints: OpenSSL lets it sign, browsers do not.
    auto recipe = named("Silent");
    recipe.noBasicConstraints = true;
    const auto middle = authorities::root().intermediate(recipe, kNow).value();
    COMPARE_FAULTS(judge(leafOf(middle)), fault(ChainFault::IssuerNotAuthority, 1,
                                                {{"subject", "Silent"}, {"why", "not-authority"}}));
    // A root of the user's own is trusted for what it is.
    const auto root = pki::Authority::root(recipe, kNow).value();
    COMPARE_FAULTS(judge(leafOf(root), "example.test", root.pem()));
}

void TestChainAuthorities::aPathTooLong()
{
    auto recipe = named("Last of its line");
    recipe.pathLength = 0;
    const auto last = authorities::root().intermediate(recipe, kNow).value();
    const auto beyond = last.intermediate(named("One too many"), kNow).value();
    COMPARE_FAULTS(judge(leafOf(beyond)),
                   fault(ChainFault::PathTooLong, 2,
                         {{"subject", "Last of its line"}, {"pathLength", "0"}, {"found", "1"}}));
    // The root's own limit counts as well, and it was not sent.
    auto limited = named("Limited root");
    limited.pathLength = 1;
    const auto root = pki::Authority::root(limited, kNow).value();
    const auto first = root.intermediate(named("First"), kNow).value();
    const auto second = first.intermediate(named("Second"), kNow).value();
    COMPARE_FAULTS(judge(leafOf(second), "example.test", root.pem()),
                   fault(ChainFault::PathTooLong, 3,
                         {{"subject", "Limited root"}, {"pathLength", "1"}, {"found", "2"}}));
}

void TestChainAuthorities::aPathAsLongAsAllowed()
{
    auto recipe = named("One below");
    recipe.pathLength = 1;
    const auto first = authorities::root().intermediate(recipe, kNow).value();
    recipe = named("None below");
    recipe.pathLength = 0;
    COMPARE_FAULTS(judge(leafOf(first.intermediate(recipe, kNow).value())));
}

void TestChainAuthorities::aNameThatIsNotPermitted()
{
    const auto chain = belowConstrained({"example.org", "example.net"}, {},
                                        namedFor({"example.test", "www.example.org", "other.test"}));
    COMPARE_FAULTS(judge(chain), fault(ChainFault::NameNotPermitted, 0,
                                       {{"subject", "Constrained"},
                                        {"names", "example.test, other.test"},
                                        {"why", "not-permitted"},
                                        {"permittedNames", "DNS:example.org, DNS:example.net"}}));
}

void TestChainAuthorities::aNameThatIsExcluded()
{
    const auto chain = belowConstrained({}, {"secret.test"}, namedFor({"example.test", "a.secret.test"}));
    COMPARE_FAULTS(judge(chain), fault(ChainFault::NameNotPermitted, 0,
                                       {{"subject", "Constrained"},
                                        {"names", "a.secret.test"},
                                        {"why", "excluded"},
                                        {"excludedNames", "DNS:secret.test"}}));
}

void TestChainAuthorities::namesThatArePermitted()
{
    COMPARE_FAULTS(judge(
        belowConstrained({"example.test"}, {"secret.test"}, namedFor({"example.test", "a.example.test"}))));
    // DNS names alone are constrained: addresses are free.
    COMPARE_FAULTS(judge(belowConstrained({"example.test", "wild.test"}, {}, leafRecipe())));
}

void TestChainAuthorities::aCommonNameIsConstrainedToo()
{
    const auto chain = belowConstrained({"example.org"}, {}, named("example.test"));
    COMPARE_FAULTS(judge(chain), fault(ChainFault::CommonNameOnly, 0, {{"host", "example.test"}}),
                   fault(ChainFault::NameNotPermitted, 0,
                         {{"subject", "Constrained"},
                          {"names", "example.test"},
                          {"why", "not-permitted"},
                          {"permittedNames", "DNS:example.org"}}));
}

void TestChainAuthorities::allOfThemAtOnce()
{
    auto recipe = named("Narrow");
    recipe.pathLength = 0;
    recipe.permittedNames = {"example.org"};
    recipe.notAfter = kNow - kDay;
    const auto narrow = authorities::root().intermediate(recipe, kNow).value();
    recipe = named("For CRLs only");
    recipe.noCertSign = true;
    const auto beyond = narrow.intermediate(recipe, kNow).value();
    auto leaf = namedFor({"example.test"});
    leaf.usage = pki::Usage::Client;
    const auto issued = beyond.issue(leaf, kNow).value();
    COMPARE_FAULTS(
        judge(issued.leafPem + narrow.pem() + beyond.pem() + authorities::root().pem(), "127.0.0.1"),
        fault(ChainFault::IntermediateExpired, 1,
              {{"subject", "Narrow"}, {"notAfter", "2025-12-31T00:00:00Z"}}),
        fault(ChainFault::WrongHost, 0,
              {{"host", "127.0.0.1"}, {"names", "example.test"}, {"why", "address-not-named"}}),
        fault(ChainFault::WrongUsage, 0, {{"subject", "example.test"}, {"usage", "clientAuth"}}),
        fault(ChainFault::IssuerNotAuthority, 2, {{"subject", "For CRLs only"}, {"why", "no-cert-sign"}}),
        fault(ChainFault::PathTooLong, 1, {{"subject", "Narrow"}, {"pathLength", "0"}, {"found", "1"}}),
        fault(ChainFault::NameNotPermitted, 0,
              {{"subject", "Narrow"},
               {"names", "example.test"},
               {"why", "not-permitted"},
               {"permittedNames", "DNS:example.org"}}),
        fault(ChainFault::WrongOrder, 1, {{"subject", "Narrow"}}),
        fault(ChainFault::RootSent, 3, {{"subject", "Trusted root"}, {"place", "4"}}));
}

QTEST_APPLESS_MAIN(TestChainAuthorities)
#include "tst_chain_authorities.moc"
