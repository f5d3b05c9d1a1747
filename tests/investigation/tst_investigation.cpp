// The loop of probe, diagnosis and experiment: when it goes round, how often, and what it concludes.
#include "investigation/investigation.h"
#include "practice/server.h"
#include "support/raw_server.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <mutex>
#include <thread>

using namespace values;

namespace {

Target targetFor(const std::string &url)
{
    Target target;
    target.url = parseUrl(url).value();
    target.proxy.mode = ProxyMode::None;
    target.limits.stage = std::chrono::milliseconds(1000);
    return target;
}

/// Refuses with 403 unless \p allowed says that the request may pass; then opens and closes in good order.
void answer(support::Peer &peer, const std::function<bool(const std::string &)> &allowed)
{
    const auto request = peer.readUntil("\r\n\r\n");
    if (!allowed(request)) {
        peer.send("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        peer.finish();
        peer.drain();
        return;
    }
    peer.send(support::switching(request));
    peer.send("\x88\x02\x03\xe8");
    peer.finish();
    peer.drain();
}

bool hasOrigin(const std::string &request)
{
    return request.find("\r\nOrigin: ") != std::string::npos;
}

/// The stream of progress, kept.
struct Told
{
    std::vector<Progress> all;
    probe::Context context(std::uint64_t run)
    {
        probe::Context context;
        context.run = run;
        context.sink = [this](const Progress &progress) { all.push_back(progress); };
        return context;
    }
    template <class Kind>
    std::ptrdiff_t count() const
    {
        return std::count_if(all.begin(), all.end(),
                             [](const auto &told) { return std::holds_alternative<Kind>(told); });
    }
};

} // namespace

class TestInvestigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHealthyServerIsAskedOnce()
    {
        support::RawServer server(
            [](support::Peer &peer) { answer(peer, [](const auto &) { return true; }); });
        const auto outcome = investigation::investigate(targetFor(server.url()), {}, {}, {});
        QVERIFY(outcome.experiments.empty());
        QCOMPARE(server.connections(), 1);
        QCOMPARE(int(outcome.verdict.closeCode.value), 1000);
    }

    void aRefusalThatEndsWithAnOriginIsTheOrigins()
    {
        support::RawServer server([](support::Peer &peer) { answer(peer, hasOrigin); });
        const auto outcome = investigation::investigate(targetFor(server.url()), {}, {}, {});
        QCOMPARE(outcome.verdict.cause, std::string("upgrade-status-403-origin"));
        QVERIFY(outcome.verdict.confidence == Confidence::Certain);
        QCOMPARE(outcome.experiments.size(), std::size_t(1));
        QCOMPARE(outcome.experiments.front().changed, std::string("with-origin"));
        QCOMPARE(outcome.experiments.front().meaning, std::string("confirms:upgrade-status-403-origin"));
        QCOMPARE(server.connections(), 2);
    }

    void aRefusalOfAnOriginThatEndsWithoutItIsTheOrigins()
    {
        support::RawServer server([](support::Peer &peer) {
            answer(peer, [](const auto &request) { return !hasOrigin(request); });
        });
        auto target = targetFor(server.url());
        target.origin = "https://other.example";
        const auto outcome = investigation::investigate(target, {}, {}, {});
        QCOMPARE(outcome.verdict.cause, std::string("upgrade-status-403-origin"));
        QCOMPARE(outcome.experiments.front().changed, std::string("without-origin"));
    }

    void aRefusalThatStaysRulesTheOriginOut()
    {
        support::RawServer server(
            [](support::Peer &peer) { answer(peer, [](const auto &) { return false; }); });
        const auto outcome = investigation::investigate(targetFor(server.url()), {}, {}, {});
        QCOMPARE(outcome.verdict.cause, std::string("upgrade-status-403"));
        QCOMPARE(outcome.experiments.size(), std::size_t(1));
        QCOMPARE(outcome.experiments.front().meaning, std::string("rules-out:upgrade-status-403-origin"));
        for (const auto &other : outcome.verdict.alternatives)
            QVERIFY(other.cause != "upgrade-status-403-origin");
    }

    void theBudgetIsKept_data()
    {
        QTest::addColumn<bool>("experiments");
        QTest::addColumn<int>("budget");
        QTest::newRow("turned off") << false << 2;
        QTest::newRow("none left") << true << 0;
    }
    void theBudgetIsKept()
    {
        QFETCH(bool, experiments);
        QFETCH(int, budget);
        support::RawServer server([](support::Peer &peer) { answer(peer, hasOrigin); });
        const auto outcome =
            investigation::investigate(targetFor(server.url()), {}, {experiments, budget}, {});
        QVERIFY(outcome.experiments.empty());
        QCOMPARE(server.connections(), 1);
        QCOMPARE(outcome.verdict.cause, std::string("upgrade-status-403"));
        QVERIFY(outcome.verdict.confidence != Confidence::Certain || !outcome.verdict.alternatives.empty());
    }

    void plainHttpBehindWssIsFoundByAskingInClear()
    {
        support::RawServer server([](support::Peer &peer) {
            const auto first = peer.readSome();
            if (first.starts_with("GET "))
                peer.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            peer.finish();
            peer.drain();
        });
        const auto outcome = investigation::investigate(targetFor(server.url("wss")), {}, {}, {});
        QCOMPARE(outcome.verdict.cause, std::string("tls-plain-http"));
        QCOMPARE(int(outcome.verdict.closeCode.value), 1015);
        QCOMPARE(outcome.experiments.front().changed, std::string("without-tls"));
    }

    void anExperimentInClearCarriesNoSecret()
    {
        std::mutex mutex;
        std::string clear;
        support::RawServer server([&](support::Peer &peer) {
            const auto first = peer.readSome();
            if (first.starts_with("GET ")) {
                const std::lock_guard lock(mutex);
                clear = first;
                peer.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            }
            peer.finish();
            peer.drain();
        });
        auto target = targetFor(server.url("wss") + "?token=s3cret");
        target.headers = {{"Authorization", "Bearer s3cret"}, {"Cookie", "a=s3cret"}};
        target.subprotocols = {"bearer.s3cret"};
        target.send = "s3cret";
        target.expect = "s3cret";
        investigation::investigate(target, {}, {}, {});
        const std::lock_guard lock(mutex);
        QVERIFY(!clear.empty());
        QVERIFY2(clear.find("s3cret") == std::string::npos, clear.c_str());
    }

    void progressEndsWithTheVerdictAndBearsTheRunsNumber()
    {
        support::RawServer server([](support::Peer &peer) { answer(peer, hasOrigin); });
        Told told;
        const auto outcome = investigation::investigate(targetFor(server.url()), told.context(7), {}, {});
        QCOMPARE(told.count<ExperimentStarted>(), std::ptrdiff_t(1));
        QCOMPARE(told.count<VerdictReady>(), std::ptrdiff_t(1));
        const auto upgrades = std::count_if(told.all.begin(), told.all.end(), [](const auto &one) {
            const auto *started = std::get_if<StageStarted>(&one);
            return started && started->stage == StageId::Upgrade;
        });
        QCOMPARE(upgrades, std::ptrdiff_t(1)); // those of the first run alone
        QCOMPARE(told.count<StageDone>(), std::ptrdiff_t(std::size(kStages)));
        const auto *last = std::get_if<VerdictReady>(&told.all.back());
        QVERIFY(last && last->verdict == outcome.verdict);
        for (const auto &progress : told.all)
            std::visit([](const auto &one) { QCOMPARE(one.run, std::uint64_t(7)); }, progress);
    }

    void cancellingAnExperimentKeepsTheFirstVerdict()
    {
        std::stop_source stop;
        support::RawServer server([&](support::Peer &peer) {
            const auto request = peer.readUntil("\r\n\r\n");
            if (hasOrigin(request)) {
                stop.request_stop(); // in the middle of the second run
                peer.drain();
                return;
            }
            peer.send("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
            peer.finish();
            peer.drain();
        });
        auto target = targetFor(server.url());
        target.limits.stage = std::chrono::seconds(20);
        QElapsedTimer timer;
        timer.start();
        const auto outcome = investigation::investigate(target, {}, {}, stop.get_token());
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(outcome.interrupted);
        QCOMPARE(outcome.verdict.cause, std::string("upgrade-status-403"));
        QVERIFY(outcome.experiments.empty());
    }
};

QTEST_GUILESS_MAIN(TestInvestigation)
#include "tst_investigation.moc"
