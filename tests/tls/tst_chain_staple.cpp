// OCSP answers beside the chain (staple.cpp, and judge() in chain.cpp).
#include "faults.h"
#include "pair.h"

#include <QTest>

using authorities::kDay;
using authorities::leafRecipe;
using authorities::named;
using namespace faults;
using Says = pki::StapleRecipe::Says;

class TestChainStaple : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodOne();
    void revoked();
    void revokedCountsThoughTheAnswerIsOld();
    void expired();
    void byADelegate();
    void byADelegateWhoMayNot_data();
    void byADelegateWhoMayNot();
    void signedBySomebodyElse();
    void aboutAnotherCertificate();
    void unknownToTheResponder();
    void tryLater();
    void ofTomorrow();
    void whatCannotBeRead();
    void withoutAnIssuerNoSignatureIsJudged();
    void mustStaple();
    void sessionsCarryIt_data();
    void sessionsCarryIt();
};

namespace {

tls::Judgement judgeStapled(const pki::Identity &identity, const std::optional<values::Bytes> &staple,
                            bool asked = true)
{
    const auto store = tls::TrustStore::load(values::TrustSource::OnlyPem, authorities::root().pem());
    return tls::judge({der(identity.chainPem), "example.test", kNow, staple, asked}, *store);
}

values::Bytes staple(const pki::StapleRecipe &recipe, const pki::Identity &identity = authorities::server())
{
    return authorities::intermediate().staple(identity, recipe, kNow).value();
}

values::ChainFaultRecord invalid(const char *why)
{
    return fault(ChainFault::StapleInvalid, 0, {{"subject", "example.test"}, {"why", why}});
}

const pki::Identity &mustStapleServer()
{
    static const auto identity = [] {
        auto recipe = leafRecipe();
        recipe.mustStaple = true;
        return authorities::intermediate().issue(recipe, kNow).value();
    }();
    return identity;
}

} // namespace

void TestChainStaple::aGoodOne()
{
    const auto found = judgeStapled(authorities::server(), staple({}));
    COMPARE_FAULTS(found.faults);
    QVERIFY(found.staple);
    QCOMPARE(found.staple->responseStatus, std::string("successful"));
    QCOMPARE(found.staple->certificateStatus, std::string("good"));
    QVERIFY(found.staple->signatureValid);
    QCOMPARE(found.staple->thisUpdate, kNow - 3600);
    QCOMPARE(found.staple->nextUpdate, kNow + 7 * kDay);
    QVERIFY(found.staple->producedAt > 0);
    QCOMPARE(found.staple->revokedAt, std::int64_t(0));
    QVERIFY(!judgeStapled(authorities::server(), std::nullopt).staple);
}

void TestChainStaple::revoked()
{
    const auto found = judgeStapled(authorities::server(), staple({Says::Revoked}));
    COMPARE_FAULTS(found.faults, fault(ChainFault::Revoked, 0,
                                       {{"subject", "example.test"},
                                        {"revokedAt", "2025-12-31T00:00:00Z"},
                                        {"reason", "keyCompromise"}}));
    QCOMPARE(found.staple->certificateStatus, std::string("revoked"));
    QCOMPARE(found.staple->revokedAt, kNow - kDay);
    QCOMPARE(found.staple->reason, std::string("keyCompromise"));
}

void TestChainStaple::revokedCountsThoughTheAnswerIsOld()
{
    const auto found = judgeStapled(
        authorities::server(), staple({Says::Revoked, kNow - 9 * kDay, kNow - 2 * kDay, kNow - 10 * kDay}));
    QCOMPARE(found.faults.size(), std::size_t(1));
    QVERIFY(found.faults.front().fault == ChainFault::Revoked);
}

void TestChainStaple::expired()
{
    const auto found =
        judgeStapled(authorities::server(), staple({Says::Good, kNow - 9 * kDay, kNow - 2 * kDay}));
    COMPARE_FAULTS(found.faults,
                   fault(ChainFault::StapleExpired, 0,
                         {{"subject", "example.test"}, {"nextUpdate", "2025-12-30T00:00:00Z"}}));
    COMPARE_FAULTS(judgeStapled(authorities::server(), staple({Says::Good, kNow - kDay, kNow})).faults);
}

void TestChainStaple::byADelegate()
{
    auto recipe = named("Responder");
    recipe.usage = pki::Usage::OcspSigning;
    const auto delegate = authorities::intermediate().issue(recipe, kNow).value();
    const auto &server = authorities::server();
    const auto answer = authorities::intermediate().staple(server, {}, kNow, &delegate).value();
    const auto found = judgeStapled(server, answer);
    COMPARE_FAULTS(found.faults);
    QVERIFY(found.staple->signatureValid);
}

void TestChainStaple::byADelegateWhoMayNot_data()
{
    QTest::addColumn<QString>("fault");
    for (const auto *name : {"usage", "issuer", "expired"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestChainStaple::byADelegateWhoMayNot()
{
    QFETCH(QString, fault);
    auto recipe = named("Responder");
    recipe.usage = fault == QLatin1String("usage") ? pki::Usage::Client : pki::Usage::OcspSigning;
    if (fault == QLatin1String("expired"))
        recipe.notAfter = kNow - 60;
    const auto &by = fault == QLatin1String("issuer") ? authorities::root() : authorities::intermediate();
    const auto delegate = by.issue(recipe, kNow).value();
    const auto &server = authorities::server();
    const auto answer = authorities::intermediate().staple(server, {}, kNow, &delegate).value();
    const auto found = judgeStapled(server, answer);
    COMPARE_FAULTS(found.faults, invalid("signer"));
    QVERIFY(values::isTolerated(found.faults.front())); // as Firefox does
    QVERIFY(!found.staple->signatureValid);
}

void TestChainStaple::signedBySomebodyElse()
{
    // Whoever holds another key of the same name.
    const auto namesake = authorities::root().intermediate(named("Intermediate"), kNow).value();
    auto answer = namesake.staple(authorities::server(), {Says::Revoked}, kNow).value();
    QVERIFY(judgeStapled(authorities::server(), answer).faults.front().fault == ChainFault::StapleInvalid);
    auto damaged = staple({Says::Revoked});
    damaged.back() ^= 1U;
    COMPARE_FAULTS(judgeStapled(authorities::server(), damaged).faults, invalid("signature"));
}

void TestChainStaple::aboutAnotherCertificate()
{
    const auto other = authorities::intermediate().issue(leafRecipe(), kNow).value();
    const auto found = judgeStapled(authorities::server(), staple({}, other));
    COMPARE_FAULTS(found.faults, invalid("other-certificate"));
    QCOMPARE(found.staple->certificateStatus, std::string());
}

void TestChainStaple::unknownToTheResponder()
{
    COMPARE_FAULTS(judgeStapled(authorities::server(), staple({Says::Unknown})).faults, invalid("unknown"));
}

void TestChainStaple::tryLater()
{
    const auto found = judgeStapled(authorities::server(), staple({Says::TryLater}));
    COMPARE_FAULTS(found.faults,
                   fault(ChainFault::StapleInvalid, 0,
                         {{"subject", "example.test"}, {"why", "unsuccessful"}, {"status", "tryLater"}}));
    QCOMPARE(found.staple->responseStatus, std::string("tryLater"));
    QVERIFY(values::isTolerated(found.faults.front()));
}

void TestChainStaple::ofTomorrow()
{
    COMPARE_FAULTS(judgeStapled(authorities::server(), staple({Says::Good, kNow + kDay})).faults);
    COMPARE_FAULTS(judgeStapled(authorities::server(), staple({Says::Good, kNow + kDay + 1})).faults,
                   invalid("future"));
}

void TestChainStaple::whatCannotBeRead()
{
    for (const auto &octets :
         {values::Bytes{}, values::Bytes{1, 2, 3}, values::Bytes{0x30, 0x03, 0x0a, 0x01, 0x00}}) {
        const auto found = judgeStapled(authorities::server(), octets);
        COMPARE_FAULTS(found.faults, invalid("unreadable"));
        QCOMPARE(found.staple->responseStatus, std::string("unreadable"));
    }
}

void TestChainStaple::withoutAnIssuerNoSignatureIsJudged()
{
    auto identity = authorities::server();
    identity.chainPem = identity.leafPem;
    for (const auto says : {Says::Good, Says::Revoked}) {
        const auto found = judgeStapled(identity, staple({says}));
        QCOMPARE(found.faults.size(), std::size_t(1));
        QVERIFY(found.faults.front().fault == ChainFault::IssuerUnknown);
        QVERIFY(!found.staple->signatureValid);
        QCOMPARE(found.staple->certificateStatus, std::string(says == Says::Good ? "good" : "revoked"));
    }
}

void TestChainStaple::mustStaple()
{
    const auto &server = mustStapleServer();
    const auto missing = [](const char *why) {
        return fault(ChainFault::StapleMissing, 0, {{"subject", "example.test"}, {"why", why}});
    };
    COMPARE_FAULTS(judgeStapled(server, staple({}, server)).faults);
    COMPARE_FAULTS(judgeStapled(server, std::nullopt).faults, missing("none"));
    // From a file, nobody could have sent one.
    COMPARE_FAULTS(judgeStapled(server, std::nullopt, false).faults);
    COMPARE_FAULTS(
        judgeStapled(server, staple({Says::Good, kNow - 9 * kDay, kNow - 2 * kDay}, server)).faults,
        missing("expired"),
        fault(ChainFault::StapleExpired, 0,
              {{"subject", "example.test"}, {"nextUpdate", "2025-12-30T00:00:00Z"}}));
    COMPARE_FAULTS(judgeStapled(server, staple({})).faults, invalid("other-certificate"));
    COMPARE_FAULTS(judgeStapled(server, staple({Says::TryLater}, server)).faults, missing("unsuccessful"),
                   fault(ChainFault::StapleInvalid, 0,
                         {{"subject", "example.test"}, {"why", "unsuccessful"}, {"status", "tryLater"}}));
    COMPARE_FAULTS(judgeStapled(authorities::server(), std::nullopt).faults);
}

void TestChainStaple::sessionsCarryIt_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("TLS 1.2") << int(values::TlsVersion::Tls12);
    QTest::newRow("TLS 1.3") << int(values::TlsVersion::Tls13);
}

void TestChainStaple::sessionsCarryIt()
{
    QFETCH(int, version);
    auto options = Pair::serverOptions();
    options.maximum = static_cast<values::TlsVersion>(version);
    Pair without(options);
    without.run();
    QVERIFY(without.client.state() == tls::Session::State::Open);
    QVERIFY(!without.client.peerStaple());
    options.staple = staple({});
    Pair pair(options);
    pair.run();
    QVERIFY(pair.client.state() == tls::Session::State::Open);
    QVERIFY(pair.client.peerStaple() == options.staple);
    QVERIFY(!pair.server.peerStaple());
}

QTEST_APPLESS_MAIN(TestChainStaple)
#include "tst_chain_staple.moc"
