// How the certificates stand: the server's own not first, what is of no use (tls/arrangement.h).
#include "faults.h"
#include "tls/chain_file.h"

#include <QTest>

using authorities::leafRecipe;
using authorities::named;
using namespace faults;

class TestChainArrangement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileInTheWrongOrderIsJudgedByTheServersCertificate();
    void aServerIsJudgedByWhatItShowsFirst();
    void theCertificateOfAnotherHostStandsFirst();
    void theOnlyOneThatIsNoAuthorityIsTheServers();
    void aFirstCertificateThatIsForTheHostIsTheServers();
    void whatIsThereTwiceIsSurplus();
    void aSecondServersCertificateIsSurplus();
    void aRootOfAnotherChainIsSurplusAndNoRootSent();
    void aWayToAnotherRootIsOfUse();

private:
    static Faults judgeFile(const std::string &pem, const std::string &host = "example.test");
};

Faults TestChainArrangement::judgeFile(const std::string &pem, const std::string &host)
{
    return tls::judgeChain(der(pem), host, kNow, der(authorities::root().pem())).seen.faults;
}

void TestChainArrangement::aFileInTheWrongOrderIsJudgedByTheServersCertificate()
{
    const auto &server = authorities::server();
    COMPARE_FAULTS(judgeFile(authorities::intermediate().pem() + server.leafPem),
                   fault(ChainFault::LeafNotFirst, 1,
                         {{"subject", "example.test"},
                          {"place", "2"},
                          {"first", "Intermediate"},
                          {"why", "authority-first"}}));
    COMPARE_FAULTS(judgeFile(server.chainPem));
    auto recipe = leafRecipe();
    recipe.notAfter = kNow - authorities::kDay;
    const auto old = authorities::intermediate().issue(recipe, kNow).value();
    const auto found = judgeFile(authorities::intermediate().pem() + old.leafPem);
    QCOMPARE(found.size(), std::size_t(2));
    QVERIFY(found.back().fault == ChainFault::Expired);
    QCOMPARE(found.back().depth, 1);
}

void TestChainArrangement::aServerIsJudgedByWhatItShowsFirst()
{
    const auto found = judge(authorities::intermediate().pem() + authorities::server().leafPem);
    QVERIFY(!found.empty());
    QVERIFY(found.front().fault == ChainFault::LeafNotFirst);
    QVERIFY(std::any_of(found.begin(), found.end(), [](const auto &record) {
        return record.fault == ChainFault::WrongHost && record.depth == 0;
    }));
}

void TestChainArrangement::theCertificateOfAnotherHostStandsFirst()
{
    auto recipe = named("other.test");
    recipe.dnsNames = {"other.test"};
    const auto other = authorities::intermediate().issue(recipe, kNow).value();
    const auto found = judgeFile(other.leafPem + authorities::server().chainPem);
    COMPARE_FAULTS(found, fault(ChainFault::LeafNotFirst, 1,
                                {{"subject", "example.test"},
                                 {"place", "2"},
                                 {"first", "other.test"},
                                 {"why", "other-host-first"}}));
}

void TestChainArrangement::theOnlyOneThatIsNoAuthorityIsTheServers()
{
    const auto found =
        judgeFile(authorities::intermediate().pem() + authorities::server().leafPem, "elsewhere.test");
    QCOMPARE(found.size(), std::size_t(2));
    QVERIFY(found.front().fault == ChainFault::LeafNotFirst);
    QVERIFY(found.back().fault == ChainFault::WrongHost);
    QCOMPARE(found.back().depth, 1);
    // Two of them, neither for the host: which is meant nobody can tell.
    const auto two = judgeFile(authorities::intermediate().pem() + authorities::server().leafPem +
                                   leafOf(authorities::intermediate()),
                               "elsewhere.test");
    QVERIFY(two.front().fault != ChainFault::LeafNotFirst);
}

void TestChainArrangement::aFirstCertificateThatIsForTheHostIsTheServers()
{
    auto recipe = leafRecipe();
    recipe.isCa = true; // as some private servers have
    const auto own = authorities::intermediate().issue(recipe, kNow).value();
    for (const auto &record : judgeFile(own.chainPem + authorities::server().leafPem))
        QVERIFY(record.fault != ChainFault::LeafNotFirst);
}

void TestChainArrangement::whatIsThereTwiceIsSurplus()
{
    const auto &server = authorities::server();
    const auto surplus = [](int depth, const char *subject, const char *place) {
        return fault(ChainFault::SurplusSent, depth,
                     {{"subject", subject}, {"place", place}, {"why", "twice"}});
    };
    COMPARE_FAULTS(judge(server.chainPem + authorities::intermediate().pem()),
                   surplus(2, "Intermediate", "3"));
    COMPARE_FAULTS(judge(server.chainPem + server.chainPem), surplus(2, "example.test", "3"),
                   surplus(3, "Intermediate", "4"));
    QVERIFY(values::isTolerated(ChainFault::SurplusSent));
}

void TestChainArrangement::aSecondServersCertificateIsSurplus()
{
    const auto &server = authorities::server();
    const auto second = authorities::intermediate().issue(named("second.test"), kNow).value();
    COMPARE_FAULTS(judge(server.leafPem + second.leafPem + authorities::intermediate().pem()),
                   fault(ChainFault::SurplusSent, 1,
                         {{"subject", "second.test"}, {"place", "2"}, {"why", "unrelated"}}));
}

void TestChainArrangement::aRootOfAnotherChainIsSurplusAndNoRootSent()
{
    COMPARE_FAULTS(
        judge(authorities::server().leafPem + unknownRoot("Other root").pem() +
              authorities::intermediate().pem()),
        fault(ChainFault::SurplusSent, 1, {{"subject", "Other root"}, {"place", "2"}, {"why", "unrelated"}}));
}

/// A root that another root vouches for is sent for clients that trust the other one alone.
void TestChainArrangement::aWayToAnotherRootIsOfUse()
{
    const auto older = pki::Authority::root(named("Older root"), kNow).value();
    const auto crossed = older.intermediate(named("Trusted root"), kNow).value();
    for (const auto &record : judge(authorities::server().chainPem + crossed.pem()))
        QVERIFY(record.fault != ChainFault::SurplusSent);
}

QTEST_APPLESS_MAIN(TestChainArrangement)
#include "tst_chain_arrangement.moc"
