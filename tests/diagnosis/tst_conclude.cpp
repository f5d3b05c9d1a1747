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
