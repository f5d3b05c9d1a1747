#include "diagnosis/diagnosis.h"
#include "support/observations.h"

#include <QTest>

using namespace values;

class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameThatFailsIsNamedByHow_data();
    void aNameThatFailsIsNamedByHow();
    void aConnectionThatFailsIsNamedByHow_data();
    void aConnectionThatFailsIsNamedByHow();
    void aProxyThatFailsIsNamedByHow_data();
    void aProxyThatFailsIsNamedByHow();
    void withAProxyItsNameAndConnectionAreNotTheServers();
    void addressesThatFailedEachInItsWayAreToldApart();
    void aCancelledTestHasNoCode();
    void anAddressThatFailedBesideOneThatWorkedIsAFinding();
};

namespace {

Observation unreached()
{
    auto seen = support::healthy();
    seen.tcp = {};
    seen.upgrade = {};
    seen.frames = {};
    seen.close = {};
    return seen;
}

} // namespace

void TestReach::aNameThatFailsIsNamedByHow_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("no such name") << int(DnsOutcome::NotFound) << QByteArray("dns-name-not-found");
    QTest::newRow("no address") << int(DnsOutcome::NoAddress) << QByteArray("dns-no-address");
    QTest::newRow("resolver down") << int(DnsOutcome::Temporary) << QByteArray("dns-temporary-failure");
    QTest::newRow("silence") << int(DnsOutcome::TimedOut) << QByteArray("dns-timeout");
}

void TestReach::aNameThatFailsIsNamedByHow()
{
    QFETCH(int, outcome);
    QFETCH(QByteArray, cause);
    auto seen = unreached();
    seen.dns.outcome = static_cast<DnsOutcome>(outcome);
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(QByteArray::fromStdString(verdict.cause), cause);
    QVERIFY(verdict.stage == StageId::Dns);
    QCOMPARE(verdict.closeCode.value, std::uint16_t(1006));
    QVERIFY(!verdict.healthy);
    QCOMPARE(paramValue(verdict.params, "host"), std::string("example.org"));
}

void TestReach::aConnectionThatFailsIsNamedByHow_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("refused") << int(TcpOutcome::Refused) << QByteArray("tcp-connection-refused");
    QTest::newRow("silence") << int(TcpOutcome::TimedOut) << QByteArray("tcp-timeout");
    QTest::newRow("no route") << int(TcpOutcome::Unreachable) << QByteArray("tcp-unreachable");
    QTest::newRow("reset") << int(TcpOutcome::Reset) << QByteArray("tcp-connection-reset");
}

void TestReach::aConnectionThatFailsIsNamedByHow()
{
    QFETCH(int, outcome);
    QFETCH(QByteArray, cause);
    auto seen = unreached();
    seen.tcp.outcome = static_cast<TcpOutcome>(outcome);
    seen.tcp.attempts = {{"::1", 81, seen.tcp.outcome, 111, 0, 1},
                         {"127.0.0.1", 81, seen.tcp.outcome, 111, 0, 1}};
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(QByteArray::fromStdString(verdict.cause), cause);
    QVERIFY(verdict.stage == StageId::Tcp);
    QCOMPARE(verdict.closeCode.value, std::uint16_t(1006));
    QCOMPARE(paramValue(verdict.params, "address"), std::string("[::1]:81, 127.0.0.1:81"));
}

void TestReach::aProxyThatFailsIsNamedByHow_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("407") << int(ProxyOutcome::AuthenticationRequired)
                         << QByteArray("proxy-authentication-required");
    QTest::newRow("403") << int(ProxyOutcome::Refused) << QByteArray("proxy-refused");
    QTest::newRow("garbage") << int(ProxyOutcome::InvalidAnswer) << QByteArray("proxy-invalid-answer");
    QTest::newRow("silence") << int(ProxyOutcome::TimedOut) << QByteArray("proxy-timeout");
}

void TestReach::aProxyThatFailsIsNamedByHow()
{
    QFETCH(int, outcome);
    QFETCH(QByteArray, cause);
    auto seen = support::failedUpgrade();
    seen.upgrade = {};
    seen.proxy.outcome = static_cast<ProxyOutcome>(outcome);
    seen.proxy.proxy = "proxy.test:3128";
    seen.proxy.status = 403;
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(QByteArray::fromStdString(verdict.cause), cause);
    QVERIFY(verdict.stage == StageId::Proxy);
    QCOMPARE(paramValue(verdict.params, "proxy"), std::string("proxy.test:3128"));
}

void TestReach::withAProxyItsNameAndConnectionAreNotTheServers()
{
    auto seen = unreached();
    seen.proxy.proxy = "proxy.test:3128";
    seen.dns.outcome = DnsOutcome::NotFound;
    QCOMPARE(diagnosis::diagnose(seen).verdict.cause, std::string("proxy-unreachable"));
    seen.dns.outcome = DnsOutcome::Resolved;
    seen.tcp.outcome = TcpOutcome::Refused;
    QCOMPARE(diagnosis::diagnose(seen).verdict.cause, std::string("proxy-unreachable"));
}

void TestReach::addressesThatFailedEachInItsWayAreToldApart()
{
    auto seen = unreached();
    seen.tcp.outcome = TcpOutcome::Refused;
    TcpAttempt refused, silent;
    refused.address = "192.0.2.1";
    refused.port = silent.port = 443;
    refused.outcome = TcpOutcome::Refused;
    silent.address = "192.0.2.2";
    silent.outcome = TcpOutcome::TimedOut;
    seen.tcp.attempts = {refused, silent};
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(verdict.cause, std::string("tcp-connection-refused"));
    QCOMPARE(paramValue(verdict.params, "address"), std::string("192.0.2.1:443"));
    QVERIFY(verdict.confidence == Confidence::Likely);
    QCOMPARE(verdict.alternatives.front().cause, std::string("tcp-timeout"));
}

void TestReach::aCancelledTestHasNoCode()
{
    auto seen = unreached();
    seen.cancelled = true;
    seen.stoppedIn = StageId::Tcp;
    seen.tcp.outcome = TcpOutcome::Cancelled;
    const auto diagnosis = diagnosis::diagnose(seen);
    QCOMPARE(diagnosis.verdict.cause, std::string("test-cancelled"));
    seen.ownFault = true; // says nothing about the server
    QCOMPARE(diagnosis::diagnose(seen).verdict.cause, std::string("test-own-fault"));
    QCOMPARE(diagnosis::diagnose(seen).verdict.closeCode.value, std::uint16_t(0));
    QCOMPARE(diagnosis.verdict.closeCode.value, std::uint16_t(0));
    QVERIFY(diagnosis.verdict.stage == StageId::Tcp);
    QVERIFY(diagnosis.experiments.empty());
}

void TestReach::anAddressThatFailedBesideOneThatWorkedIsAFinding()
{
    auto seen = support::healthy();
    seen.tcp.attempts.insert(seen.tcp.attempts.begin(), {"::1", 80, TcpOutcome::Refused, 111, 0, 1});
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QVERIFY(verdict.healthy);
    QCOMPARE(verdict.findings.size(), std::size_t(1));
    QCOMPARE(verdict.findings.front().cause, std::string("tcp-connection-refused"));
    QCOMPARE(paramValue(verdict.findings.front().params, "address"), std::string("[::1]:80"));
}

QTEST_APPLESS_MAIN(TestReach)
#include "tst_reach.moc"
