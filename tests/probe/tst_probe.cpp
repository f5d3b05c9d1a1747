// The run as a whole: order of its stages, time limits, cancelling, round trips.
#include "practice/server.h"
#include "probe/probe.h"
#include "support/raw_server.h"
#include "values/interruption.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace values;

class TestProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStageIsRecordedInOrder();
    void progressTellsWhatTheObservationHolds();
    void aHealthyWssNeedsFourRoundTrips();
    void anExpectedEchoNeedsOneMore();
    void cancellingIsAnsweredAtOnceInEveryStage_data();
    void cancellingIsAnsweredAtOnceInEveryStage();
    void aStageEndsAtItsTimeLimit();
    void aNameThatDoesNotExistIsNamed();
    void nobodyListeningIsRefused();
    void anUntrustedChainEndsTheRunBeforeTheRequest();
    void connectToGoesElsewhere();
    void aProxyThatIsNotThereIsRecorded();
    void whyThereIsNoProxyIsTold_data();
    void whyThereIsNoProxyIsTold();
    void aTunnelThroughAProxyIsUsed();

private:
    Target scenario(std::string_view id) const;
    std::unique_ptr<practice::Server> m_server;
};

namespace {

Target targetFor(const std::string &url)
{
    Target target;
    target.url = parseUrl(url).value();
    target.proxy.mode = ProxyMode::None;
    target.limits.stage = std::chrono::milliseconds(1500);
    return target;
}

const StageRecord &stage(const Observation &seen, StageId id)
{
    return *std::find_if(seen.stages.begin(), seen.stages.end(),
                         [id](const auto &record) { return record.id == id; });
}

} // namespace

void TestProbe::initTestCase()
{
    auto started = practice::Server::start();
    QVERIFY(started.ok());
    m_server = std::move(started).value();
}

Target TestProbe::scenario(std::string_view id) const
{
    auto target = targetFor(m_server->url(*practice::findScenario(id)));
    target.tls.trust = TrustSource::OnlyPem;
    target.tls.rootsPem = m_server->rootPem();
    return target;
}

void TestProbe::everyStageIsRecordedInOrder()
{
    for (const auto *id : {"healthy-ws", "healthy-wss", "tcp-refused", "tls-expired", "upgrade-404",
                           "frame-masked", "end-reset"}) {
        const auto seen = probe::run(scenario(id), {}, {});
        QCOMPARE(seen.stages.size(), kStages.size());
        for (std::size_t i = 0; i < kStages.size(); ++i) {
            QVERIFY(seen.stages[i].id == kStages[i]);
            QVERIFY(!seen.stages[i].checks.empty());
            QVERIFY(seen.stages[i].status == worst(seen.stages[i].checks));
        }
        QVERIFY(seen.startedAt > 0);
        QVERIFY(!seen.cancelled);
    }
}

void TestProbe::progressTellsWhatTheObservationHolds()
{
    std::vector<StageRecord> told;
    std::size_t checks = 0;
    probe::Context context;
    context.run = 7;
    context.sink = [&](const Progress &progress) {
        if (const auto *done = std::get_if<StageDone>(&progress)) {
            QCOMPARE(done->run, std::uint64_t(7));
            told.push_back(done->record);
        }
        if (std::holds_alternative<CheckDone>(progress))
            ++checks;
    };
    const auto seen = probe::run(scenario("healthy-wss"), context, {});
    QVERIFY(told == seen.stages);
    QVERIFY(checks >= 12);
}

void TestProbe::aHealthyWssNeedsFourRoundTrips()
{
    auto target = scenario("healthy-wss");
    support::Relay relay(target.url.port);
    target.connectHost = "127.0.0.1";
    target.connectPort = relay.port();
    const auto seen = probe::run(target, {}, {});
    QVERIFY(seen.frames.pongReceived);
    QVERIFY(seen.close.received.has_value());
    QCOMPARE(seen.tls.version, std::string("TLSv1.3"));
    // One round trip for TCP, then one for each flight of the client: hello; finished and request; ping and
    // close.
    QCOMPARE(1 + relay.clientFlights(), 4);
}

void TestProbe::anExpectedEchoNeedsOneMore()
{
    auto target = scenario("healthy-wss");
    target.send = "bonjour";
    target.expect = "bonjour";
    support::Relay relay(target.url.port);
    target.connectHost = "127.0.0.1";
    target.connectPort = relay.port();
    const auto seen = probe::run(target, {}, {});
    QVERIFY(seen.frames.echoMatches.value_or(false));
    QCOMPARE(1 + relay.clientFlights(), 5);
}

void TestProbe::cancellingIsAnsweredAtOnceInEveryStage_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("stoppedIn");
    QTest::newRow("tls") << QByteArray("tls-silent") << int(StageId::Tls);
    QTest::newRow("upgrade") << QByteArray("upgrade-silent") << int(StageId::Upgrade);
    QTest::newRow("headers for ever") << QByteArray("upgrade-header-flood") << int(StageId::Upgrade);
    QTest::newRow("frames") << QByteArray("frame-silent") << int(StageId::Frames);
}

void TestProbe::cancellingIsAnsweredAtOnceInEveryStage()
{
    QFETCH(QByteArray, id);
    QFETCH(int, stoppedIn);
    auto target = scenario(id.toStdString());
    target.limits.stage = std::chrono::seconds(60);
    target.limits.headerBytes = std::size_t(4) << 30U; // so that only the cancel can end it
    if (id == "upgrade-header-flood")
        target.limits.headerBytes = std::size_t(1) << 30U;
    std::stop_source stop;
    QElapsedTimer timer;
    std::jthread canceller([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(150));
        timer.start();
        stop.request_stop();
    });
    const auto seen = probe::run(target, {}, stop.get_token());
    const auto waited = timer.elapsed();
    QVERIFY(seen.cancelled);
    QVERIFY(seen.stoppedIn == static_cast<StageId>(stoppedIn));
    QVERIFY2(waited < 100, qPrintable(QString::number(waited)));
    QCOMPARE(seen.stages.size(), kStages.size());
    // What was cut off has not failed; what was not reached was not cut off.
    for (const auto &record : seen.stages) {
        QVERIFY(record.status != CheckStatus::Failed);
        QCOMPARE(isInterrupted(record), record.id == static_cast<StageId>(stoppedIn));
        if (isInterrupted(record))
            QVERIFY(record.status == CheckStatus::Skipped);
    }
}

void TestProbe::aStageEndsAtItsTimeLimit()
{
    auto target = scenario("upgrade-silent");
    target.limits.stage = std::chrono::milliseconds(300);
    QElapsedTimer timer;
    timer.start();
    const auto seen = probe::run(target, {}, {});
    QVERIFY(timer.elapsed() >= 300);
    QVERIFY2(timer.elapsed() < 600, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(seen.upgrade.end == EndHow::TimedOut);
    QVERIFY(!seen.cancelled);
    QVERIFY(seen.stoppedIn == StageId::Upgrade);
}

void TestProbe::aNameThatDoesNotExistIsNamed()
{
    auto target = targetFor("ws://no-such-host.invalid/");
    target.limits.stage = std::chrono::seconds(8);
    const auto seen = probe::run(target, {}, {});
    // Without any resolver the system says "temporary"; with one the name is known not to exist.
    QVERIFY(seen.dns.outcome == DnsOutcome::NotFound || seen.dns.outcome == DnsOutcome::Temporary);
    QVERIFY(stage(seen, StageId::Dns).status == CheckStatus::Failed);
    QVERIFY(stage(seen, StageId::Tcp).status == CheckStatus::Skipped);
    // A name that cannot exist is not even asked for.
    QVERIFY(probe::run(targetFor("ws://xn--\u00e9.example/"), {}, {}).dns.outcome != DnsOutcome::Resolved);
}

void TestProbe::nobodyListeningIsRefused()
{
    const auto seen = probe::run(scenario("tcp-refused"), {}, {});
    QVERIFY(seen.tcp.outcome == TcpOutcome::Refused);
    QCOMPARE(seen.tcp.attempts.size(), std::size_t(1));
    QVERIFY(seen.tcp.attempts.front().systemError != 0);
}

void TestProbe::anUntrustedChainEndsTheRunBeforeTheRequest()
{
    auto target = scenario("healthy-wss");
    target.tls.rootsPem.clear();
    target.headers = {{"Authorization", "Bearer secret"}};
    const auto seen = probe::run(target, {}, {});
    QVERIFY(seen.tls.completed);
    QVERIFY(!seen.tls.faults.empty());
    QVERIFY(!seen.upgrade.attempted);
    QVERIFY(stage(seen, StageId::Upgrade).status == CheckStatus::Skipped);
}

void TestProbe::connectToGoesElsewhere()
{
    auto target = scenario("healthy-ws");
    target.connectHost = "127.0.0.1";
    target.connectPort = target.url.port;
    target.url.host = "not-resolved.invalid";
    target.url.port = 80;
    const auto seen = probe::run(target, {}, {});
    QVERIFY(seen.close.received.has_value());
    QVERIFY(toText(seen.upgrade.request).find("Host: not-resolved.invalid\r\n") != std::string::npos);
}

void TestProbe::aProxyThatIsNotThereIsRecorded()
{
    const auto nobody = scenario("tcp-refused").url.port;
    auto target = targetFor("ws://example.invalid/");
    target.proxy = {ProxyMode::Explicit, "http://127.0.0.1:" + std::to_string(nobody)};
    auto seen = probe::run(target, {}, {});
    QVERIFY(seen.tcp.outcome == TcpOutcome::Refused);
    QVERIFY(!seen.proxy.proxy.empty());
    QCOMPARE(seen.proxy.source, std::string("option"));
    target.proxy.mode = ProxyMode::Environment;
    probe::Context context;
    context.environment = {{"http_proxy", "http://127.0.0.1:" + std::to_string(nobody)}};
    seen = probe::run(target, context, {});
    QCOMPARE(seen.proxy.source, std::string("http_proxy"));
    // Loopback is never asked of a proxy that only the environment names.
    auto local = scenario("healthy-ws");
    local.proxy.mode = ProxyMode::Environment;
    QVERIFY(probe::run(local, context, {}).close.received.has_value());
}

void TestProbe::whyThereIsNoProxyIsTold_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("proxy");
    QTest::addColumn<QByteArray>("exempt");
    QTest::addColumn<QByteArray>("why");
    const QByteArray elsewhere = "ws://nowhere.invalid/", here = "ws://127.0.0.1:9/",
                     proxy = "http://127.0.0.1:9";
    QTest::newRow("none named") << elsewhere << QByteArray() << QByteArray() << QByteArray("none");
    QTest::newRow("exempted") << elsewhere << proxy << QByteArray("invalid") << QByteArray("excluded");
    QTest::newRow("loopback") << here << proxy << QByteArray() << QByteArray("loopback");
    QTest::newRow("unusable") << elsewhere << QByteArray("foo://bar") << QByteArray()
                              << QByteArray("unusable");
}

void TestProbe::whyThereIsNoProxyIsTold()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, proxy);
    QFETCH(QByteArray, exempt);
    QFETCH(QByteArray, why);
    auto target =
        targetFor("ws://127.0.0.1:" + std::to_string(scenario("healthy-ws").url.port) + "/healthy-ws");
    // Another name, the practice server's address: the run goes on to the stage that tells.
    target.connectHost = "127.0.0.1";
    target.connectPort = target.url.port;
    target.url.host = parseUrl(url.toStdString()).value().host;
    target.proxy.mode = ProxyMode::Environment;
    probe::Context context;
    if (!proxy.isEmpty())
        context.environment.push_back({"http_proxy", proxy.toStdString()});
    if (!exempt.isEmpty())
        context.environment.push_back({"no_proxy", exempt.toStdString()});
    const auto seen = probe::run(target, context, {});
    const auto &record = stage(seen, StageId::Proxy);
    QVERIFY(record.status == (why == "unusable" ? CheckStatus::Warning : CheckStatus::Skipped));
    QCOMPARE(paramValue(record.checks.front().params, "why"), why.toStdString());
}

void TestProbe::aTunnelThroughAProxyIsUsed()
{
    support::RawServer proxy([](support::Peer &peer) {
        const auto connect = peer.readUntil("\r\n\r\n");
        if (!connect.starts_with("CONNECT behind.invalid:80 HTTP/1.1\r\n"))
            return;
        peer.send("HTTP/1.1 200 Connection established\r\n\r\n");
        peer.send(support::switching(peer.readUntil("\r\n\r\n")) + std::string("\x88\x02\x03\xf0", 4));
        peer.finish();
        peer.drain();
    });
    auto target = targetFor("ws://behind.invalid/");
    target.proxy = {ProxyMode::Explicit, "http://127.0.0.1:" + std::to_string(proxy.port())};
    const auto seen = probe::run(target, {}, {});
    QVERIFY(seen.proxy.outcome == ProxyOutcome::Established);
    QCOMPARE(seen.close.received->code->value, std::uint16_t(1008));
}

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
