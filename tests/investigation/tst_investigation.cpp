// The loop of probe, diagnosis and experiment: when it goes round, how often, and what it concludes.
#include "investigation/investigation.h"
#include "practice/pki/pki.h"
#include "practice/server.h"
#include "support/raw_server.h"
#include "tls/session.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <atomic>
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

/// A server of TLS 1.2 alone that refuses what the test offers; \p limited: from the sixth connection of the
/// sweep on something before it resets every connection.
void refuseHandshake(support::Peer &peer, int connection, bool limited)
{
    using namespace std::string_literals;
    peer.readSome();
    if (connection ==
        3) { // TLS 1.2 with every suite and group: ServerHello, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
        peer.send("\x16\x03\x03\x00\x2a\x02\x00\x00\x26\x03\x03"s + std::string(32, 'r') +
                  "\x00\xc0\x2f\x00"s);
    } else if (limited && connection > 6) {
        peer.reset();
        return;
    } else {
        peer.send(connection == 1 || connection > 6 ? "\x15\x03\x03\x00\x02\x02\x28"s
                                                    : "\x15\x03\x03\x00\x02\x02\x46"s);
    }
    peer.finish();
    peer.drain();
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

/// Whom nobody trusts: asks for a client certificate, opens, keeps every octet the client sent.
class SecureServer
{
public:
    SecureServer() : m_identity(identity()), m_server([this](support::Peer &peer) { serve(peer); }) {}
    Target target() const
    {
        auto target = targetFor(m_server.url("wss"));
        target.url =
            parseUrl("wss://user:s3cret@127.0.0.1:" + QByteArray::number(m_server.port()).toStdString() +
                     "/chat;id=s3cret?token=s3cret")
                .value();
        target.headers = {{"Authorization", "Bearer s3cret"}, {"Cookie", "a=s3cret"}, {"X-Key", "s3cret"}};
        target.origin = "https://example.org";
        target.subprotocols = {"bearer.s3cret"};
        target.send = "s3cret";
        target.expect = "s3cret";
        target.tls.clientCertificatePem = m_identity.chainPem;
        target.tls.clientKeyPem = m_identity.keyPem;
        return target;
    }
    int connections() const { return m_server.connections(); }
    std::vector<std::string> requests()
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    std::vector<bool> certificates()
    {
        const std::lock_guard lock(m_mutex);
        return m_certificates;
    }

private:
    static practice::pki::Identity identity()
    {
        practice::pki::Recipe recipe;
        recipe.commonName = "localhost";
        recipe.ipAddresses = {"127.0.0.1"};
        const auto now = std::chrono::duration_cast<std::chrono::seconds>(
                             std::chrono::system_clock::now().time_since_epoch())
                             .count();
        return practice::pki::selfSigned(recipe, now).value();
    }
    void serve(support::Peer &peer)
    {
        tls::ServerOptions options;
        options.chainPem = m_identity.chainPem;
        options.keyPem = m_identity.keyPem;
        options.requireClientCertificate = false;
        options.requestClientCertificate = true;
        auto session = std::move(tls::Session::server(options)).value();
        std::string plain;
        bool answered = false;
        for (auto octets = peer.readSome(); !octets.empty(); octets = peer.readSome()) {
            session.feed(toBytes(octets));
            plain += toText(session.takePlain());
            if (!answered && plain.find("\r\n\r\n") != std::string::npos) {
                answered = true;
                session.write(toBytes(support::switching(plain) + std::string("\x88\x02\x03\xe8", 4)));
                session.shutdown();
            }
            peer.send(toText(session.takeOutput()));
            if (answered)
                peer.finish();
        }
        const std::lock_guard lock(m_mutex);
        if (!plain.empty())
            m_requests.push_back(plain);
        m_certificates.push_back(!session.peerChain().empty());
    }

    practice::pki::Identity m_identity;
    std::mutex m_mutex;
    std::vector<std::string> m_requests;
    std::vector<bool> m_certificates;
    support::RawServer m_server;
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

    void withoutTheOptionNothingGoesOverAnUntrustedConnection()
    {
        SecureServer server;
        const auto outcome = investigation::investigate(server.target(), {}, {}, {});
        QCOMPARE(outcome.verdict.cause, std::string("tls-certificate-self-signed"));
        QVERIFY(!outcome.behind);
        QCOMPARE(server.requests().size(), std::size_t(0));
    }

    void pastAFailureOfTrustNoSecretIsSent()
    {
        SecureServer server;
        auto target = server.target();
        target.continueUntrusted = true;
        const auto outcome = investigation::investigate(target, {}, {}, {});
        QCOMPARE(outcome.verdict.cause, std::string("tls-certificate-self-signed"));
        QVERIFY(!outcome.verdict.healthy);
        QVERIFY(!outcome.observation.upgrade.attempted); // the trusted run stays what it was
        QVERIFY(outcome.behind);
        QVERIFY2(outcome.behind->verdict.healthy, outcome.behind->verdict.cause.c_str());
        QCOMPARE(server.connections(), 2);
        QTRY_COMPARE(server.requests().size(),
                     std::size_t(1)); // the server keeps it once the client has left
        const auto seen = server.requests().front();
        QVERIFY2(seen.starts_with("GET /chat?token= HTTP/1.1\r\n"), seen.c_str());
        QVERIFY2(seen.find("s3cret") == std::string::npos, seen.c_str());
        for (const auto *header : {"Authorization", "Cookie", "X-Key", "Sec-WebSocket-Protocol"})
            QVERIFY2(seen.find(header) == std::string::npos, seen.c_str());
        QVERIFY(seen.find("Origin: https://example.org") != std::string::npos);
        // Asked for one each time, the client gave its certificate to a server that is not trusted never.
        QTRY_COMPARE(server.certificates(), std::vector<bool>({false, false}));
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

    void aResetDuringTheSweepProvesNothing_data()
    {
        QTest::addColumn<bool>("limited");
        QTest::newRow("the server's alert") << false;
        QTest::newRow("a rate limiter's reset") << true;
    }

    void aResetDuringTheSweepProvesNothing()
    {
        QFETCH(bool, limited);
        std::atomic<int> connection = 0;
        support::RawServer server([&](support::Peer &peer) { refuseHandshake(peer, ++connection, limited); });
        const auto outcome = investigation::investigate(targetFor(server.url("wss")), {}, {}, {});
        QCOMPARE(server.connections(), 7);
        QCOMPARE(outcome.verdict.cause, std::string("tls-no-common-cipher"));
        QCOMPARE(outcome.experiments.size(), std::size_t(1));
        QCOMPARE(outcome.experiments.front().meaning,
                 std::string(limited ? "suggests:tls-no-common-cipher" : "confirms:tls-no-common-cipher"));
        QVERIFY(outcome.verdict.confidence == (limited ? Confidence::Likely : Confidence::Certain));
        QCOMPARE(outcome.verdict.alternatives.size(), std::size_t(limited ? 1 : 0));
    }
};

QTEST_GUILESS_MAIN(TestInvestigation)
#include "tst_investigation.moc"
