#include "diagnosis/diagnosis.h"
#include "support/observations.h"

#include <QTest>

using namespace values;

class TestConclude : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerInClearConfirmsPlainHttp();
    void silenceInClearRulesItOut();
    void aTlsAnswerConfirmsATlsPort();
    void aServerThatFailsInTlsSpeaksIt_data();
    void aServerThatFailsInTlsSpeaksIt();
    void aServerThatBreaksOffInARecordSpeaksIt();
    void theOriginIsBlamedOnlyWhenItMadeTheDifference();
};

void TestConclude::anAnswerInClearConfirmsPlainHttp()
{
    auto seen = support::failedHandshake();
    seen.tls.end = EndHow::TimedOut;
    const auto diagnosis = diagnosis::diagnose(seen);
    ExperimentRecord record;
    const auto outcome = diagnosis::diagnose(support::refused(404)).verdict;
    const auto after = diagnosis::conclude(diagnosis.verdict, diagnosis.experiments.front(), outcome, record);
    QCOMPARE(after.cause, std::string("tls-plain-http"));
    QVERIFY(after.confidence == Confidence::Certain);
    QCOMPARE(after.closeCode.value, std::uint16_t(1015));
    QCOMPARE(record.meaning, std::string("confirms:tls-plain-http"));
    QCOMPARE(record.outcome, std::string("upgrade-status-404"));
}

void TestConclude::silenceInClearRulesItOut()
{
    auto seen = support::failedHandshake();
    seen.tls.end = EndHow::TimedOut;
    const auto diagnosis = diagnosis::diagnose(seen);
    auto silent = support::failedUpgrade();
    silent.upgrade.end = EndHow::TimedOut;
    ExperimentRecord record;
    const auto after = diagnosis::conclude(diagnosis.verdict, diagnosis.experiments.front(),
                                           diagnosis::diagnose(silent).verdict, record);
    QCOMPARE(after.cause, std::string("tls-timeout"));
    QCOMPARE(record.meaning, std::string("rules-out:tls-plain-http"));
    QVERIFY(after.alternatives.empty());
}

void TestConclude::aTlsAnswerConfirmsATlsPort()
{
    auto seen = support::failedUpgrade();
    seen.upgrade.end = EndHow::Fin;
    const auto diagnosis = diagnosis::diagnose(seen);
    auto selfSigned = support::healthySecure();
    selfSigned.upgrade = {};
    selfSigned.tls.faults = {{ChainFault::SelfSigned, 0, {}}};
    ExperimentRecord record;
    auto after = diagnosis::conclude(diagnosis.verdict, diagnosis.experiments.front(),
                                     diagnosis::diagnose(selfSigned).verdict, record);
    QCOMPARE(after.cause, std::string("upgrade-tls-port-without-tls"));
    auto closed = support::failedHandshake();
    closed.tls.end = EndHow::Fin;
    after = diagnosis::conclude(diagnosis.verdict, diagnosis.experiments.front(),
                                diagnosis::diagnose(closed).verdict, record);
    QCOMPARE(after.cause, std::string("upgrade-connection-closed"));
}

void TestConclude::aServerThatFailsInTlsSpeaksIt_data()
{
    QTest::addColumn<bool>("received");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("refused") << true << 48 << QByteArray("tls-client-certificate-refused");
    QTest::newRow("proof") << false << 51 << QByteArray("tls-proof-invalid");
    QTest::newRow("message") << false << 50 << QByteArray("tls-message-malformed");
    QTest::newRow("record") << false << 20 << QByteArray("tls-record-corrupt");
}

void TestConclude::aServerThatFailsInTlsSpeaksIt()
{
    QFETCH(bool, received);
    QFETCH(int, code);
    QFETCH(QByteArray, cause);
    auto seen = support::failedUpgrade();
    seen.upgrade.end = EndHow::Fin;
    const auto diagnosis = diagnosis::diagnose(seen);
    auto failed = support::failedHandshake();
    failed.tls.bytesReceived = 100;
    failed.tls.firstBytes = {0x16, 0x03, 0x03, 0x00, 0x50, 0x02};
    failed.tls.certificateRequested = received;
    failed.tls.clientCertificateSent = received;
    failed.tls.alerts = {{received, true, code, "name", 1}};
    const auto outcome = diagnosis::diagnose(failed).verdict;
    QCOMPARE(QByteArray::fromStdString(outcome.cause), cause);
    ExperimentRecord record;
    const auto after = diagnosis::conclude(diagnosis.verdict, diagnosis.experiments.front(), outcome, record);
    QCOMPARE(after.cause, std::string("upgrade-tls-port-without-tls"));
    QCOMPARE(record.meaning, std::string("confirms:upgrade-tls-port-without-tls"));
}

void TestConclude::aServerThatBreaksOffInARecordSpeaksIt()
{
    auto seen = support::failedUpgrade();
    seen.upgrade.end = EndHow::Fin;
    const auto diagnosis = diagnosis::diagnose(seen);
    auto cut = support::failedHandshake();
    cut.tls.end = EndHow::Fin;
    cut.tls.bytesReceived = 300;
    cut.tls.firstBytes = {0x16, 0x03, 0x03, 0x10, 0x00, 0x02};
    cut.tls.partialBytes = 300;
    cut.tls.missingBytes = 3801;
    const auto outcome = diagnosis::diagnose(cut).verdict;
    QCOMPARE(outcome.cause, std::string("tls-record-truncated"));
    ExperimentRecord record;
    const auto after = diagnosis::conclude(diagnosis.verdict, diagnosis.experiments.front(), outcome, record);
    QCOMPARE(after.cause, std::string("upgrade-tls-port-without-tls"));
    QCOMPARE(record.meaning, std::string("confirms:upgrade-tls-port-without-tls"));
}

void TestConclude::theOriginIsBlamedOnlyWhenItMadeTheDifference()
{
    const auto diagnosis = diagnosis::diagnose(support::refused(403));
    ExperimentRecord record;
    auto after = diagnosis::conclude(diagnosis.verdict, diagnosis.experiments.front(),
                                     diagnosis::diagnose(support::healthy()).verdict, record);
    QCOMPARE(after.cause, std::string("upgrade-status-403-origin"));
    after = diagnosis::conclude(diagnosis.verdict, diagnosis.experiments.front(), diagnosis.verdict, record);
    QCOMPARE(after.cause, std::string("upgrade-status-403"));
    QCOMPARE(record.meaning, std::string("rules-out:upgrade-status-403-origin"));
}

QTEST_APPLESS_MAIN(TestConclude)
#include "tst_conclude.moc"
