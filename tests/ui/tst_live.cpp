#include "ui/live/live_scan.h"
#include "ui/live/live_test.h"
#include "ui/live/practice_host.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace ui::live;

class TestLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressArrivesInOrderOnTheEventLoop();
    void cancelAnswersAtOnce();
    void aNewTestDropsWhatBelongsToTheOlder();
    void destroyingARunningTestDoesNotHang();
    void aScanTellsItsProgressAndItsResult();
    void aScanIsCancelledAtOnce();
};

namespace {
values::Target targetOf(PracticeHost &host, std::string_view id)
{
    host.ensureStarted();
    return host.target(*practice::findScenario(id)).value();
}
} // namespace

void TestLive::progressArrivesInOrderOnTheEventLoop()
{
    PracticeHost host;
    LiveTest test;
    std::vector<values::StageId> stages;
    std::optional<investigation::Outcome> outcome;
    connect(&test, &LiveTest::stageDone, this, [&](const values::StageRecord &record) {
        QVERIFY(!outcome);
        QCOMPARE(QThread::currentThread(), thread());
        stages.push_back(record.id);
    });
    connect(&test, &LiveTest::finished, this, [&](const investigation::Outcome &o) { outcome = o; });
    test.start(targetOf(host, "healthy-wss"));
    QVERIFY(test.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 8000);
    QVERIFY(!test.isRunning());
    QCOMPARE(outcome->verdict.cause, std::string("close-normal"));
    QVERIFY(stages == std::vector<values::StageId>(values::kStages.begin(), values::kStages.end()));
}

void TestLive::cancelAnswersAtOnce()
{
    PracticeHost host;
    LiveTest test;
    bool cancelled = false;
    bool done = false;
    connect(&test, &LiveTest::finished, this, [&](const investigation::Outcome &outcome) {
        done = true;
        cancelled = outcome.observation.cancelled;
    });
    auto target = targetOf(host, "upgrade-silent");
    target.limits.stage = std::chrono::seconds(60);
    QSignalSpy stage(&test, &LiveTest::stageStarted);
    test.start(target);
    QTRY_VERIFY_WITH_TIMEOUT(stage.count() >= 2, 5000);
    QTest::qWait(100);
    QElapsedTimer timer;
    timer.start();
    test.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(done, 3000);
    QVERIFY(cancelled);
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

void TestLive::aNewTestDropsWhatBelongsToTheOlder()
{
    PracticeHost host;
    LiveTest test;
    QStringList causes;
    connect(&test, &LiveTest::finished, this, [&](const investigation::Outcome &outcome) {
        causes << QString::fromStdString(outcome.verdict.cause);
    });
    test.start(targetOf(host, "upgrade-silent"));
    test.start(targetOf(host, "close-1008"));
    QTRY_VERIFY_WITH_TIMEOUT(!causes.isEmpty(), 8000);
    QTest::qWait(200);
    QCOMPARE(causes, QStringList{QStringLiteral("close-received-1008")});
}

void TestLive::destroyingARunningTestDoesNotHang()
{
    PracticeHost host;
    auto test = std::make_unique<LiveTest>();
    auto target = targetOf(host, "frame-silent");
    target.limits.stage = std::chrono::seconds(60);
    test->start(target);
    QTest::qWait(150);
    QElapsedTimer timer;
    timer.start();
    test.reset();
    QVERIFY(timer.elapsed() < 500);
}

void TestLive::aScanTellsItsProgressAndItsResult()
{
    PracticeHost host;
    const auto url = targetOf(host, "healthy-wss").url;
    LiveScan scan;
    int told = 0;
    std::optional<values::TlsScan> found;
    connect(&scan, &LiveScan::progressed, this, [&](int done, int known) {
        QVERIFY(!found && done >= told && done <= known);
        told = done;
    });
    connect(&scan, &LiveScan::finished, this, [&](const values::TlsScan &result) { found = result; });
    values::ScanTarget target;
    target.host = "127.0.0.1";
    target.port = url.port;
    target.serverName = url.host;
    scan.start(target);
    QVERIFY(scan.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), 20000);
    QVERIFY(!scan.isRunning());
    QVERIFY(told > 1);
    QVERIFY(std::any_of(found->versions.begin(), found->versions.end(), [](const auto &version) {
        return version.version == 0x0304 && version.spoken == values::Spoken::Yes;
    }));
}

void TestLive::aScanIsCancelledAtOnce()
{
    PracticeHost host;
    const auto url = targetOf(host, "tls-silent").url;
    LiveScan scan;
    std::optional<values::TlsScan> found;
    connect(&scan, &LiveScan::finished, this, [&](const values::TlsScan &result) { found = result; });
    values::ScanTarget target;
    target.host = "127.0.0.1";
    target.port = url.port;
    scan.start(target);
    QTest::qWait(100);
    QVERIFY(!found);
    QElapsedTimer clock;
    clock.start();
    scan.cancel();
    QTRY_VERIFY(found.has_value());
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(found->cancelled);
}

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
