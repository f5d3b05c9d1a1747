// The answer to the opening handshake: kept as it came, within limits.
#include "probe/probe.h"
#include "support/raw_server.h"

#include <QTest>

#include <algorithm>

using namespace values;

class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRequestIsRight();
    void aNameAndPasswordInTheAddressAreSent();
    void interimAnswersArePassedOver_data();
    void interimAnswersArePassedOver();
    void interimAnswersForEverStopAtTheLimit();
    void headersForEverStopAtTheLimit();
    void aRefusalKeepsItsPage();
    void anAnswerBeforeAResetIsReadAllTheSame();
    void otherProtocolsKeepTheirFirstBytes();
    void whatIsToleratedIsTold();
    void aWrongAnswerNamesItsFault_data();
    void aWrongAnswerNamesItsFault();
    void aWrongClockIsAWarning();
    void anEmptyAnswerIsNamedByHowItEnded();
};

namespace {

Observation ask(const std::function<void(support::Peer &)> &script,
                const std::function<void(Target &)> &change = {})
{
    support::RawServer server(script);
    Target target;
    target.url = parseUrl(server.url() + "chat?x=1").value();
    target.limits.stage = std::chrono::milliseconds(1200);
    if (change)
        change(target);
    return probe::run(target, {}, {});
}

} // namespace

void TestUpgrade::theRequestIsRight()
{
    std::string request;
    ask(
        [&](support::Peer &peer) {
            request = peer.readUntil("\r\n\r\n");
            peer.send("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        },
        [](Target &target) {
            target.headers = {{"X-Own", "1"}};
            target.subprotocols = {"a", "b"};
            target.origin = "https://o.test";
        });
    QVERIFY(request.starts_with("GET /chat?x=1 HTTP/1.1\r\n"));
    for (const auto *line :
         {"Upgrade: websocket\r\n", "Connection: Upgrade\r\n", "Sec-WebSocket-Version: 13\r\n",
          "Sec-WebSocket-Protocol: a, b\r\n", "Origin: https://o.test\r\n", "X-Own: 1\r\n",
          "Sec-WebSocket-Extensions: permessage-deflate"})
        QVERIFY2(request.find(line) != std::string::npos, line);
}

void TestUpgrade::aNameAndPasswordInTheAddressAreSent()
{
    std::string request;
    const auto keep = [&](support::Peer &peer) {
        request = peer.readUntil("\r\n\r\n");
        peer.send("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    };
    ask(keep, [](Target &target) { target.url.userInfo = "user:p%40ss"; });
    QVERIFY(request.find("\r\nAuthorization: Basic dXNlcjpwQHNz\r\n") != std::string::npos);
    ask(keep, [](Target &target) {
        target.url.userInfo = "user:pass";
        target.headers = {{"authorization", "Bearer own"}};
    });
    QVERIFY(request.find("Basic") == std::string::npos); // the header given outweighs
    QVERIFY(request.find("Bearer own") != std::string::npos);
}

void TestUpgrade::interimAnswersArePassedOver_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("100") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
    QTest::newRow("102 and 103") << QByteArray(
        "HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
}

/// RFC 9110 section 15.2.
void TestUpgrade::interimAnswersArePassedOver()
{
    QFETCH(QByteArray, before);
    for (const bool together : {true, false}) {
        const auto seen = ask([&](support::Peer &peer) {
            const auto answer = support::switching(peer.readUntil("\r\n\r\n")) + "\x88\x02\x03\xe8";
            if (!together) {
                peer.send(before.toStdString());
                QTest::qSleep(30);
            }
            peer.send((together ? before.toStdString() : std::string()) + answer);
            peer.finish();
            peer.drain();
        });
        QVERIFY(seen.upgrade.accepted);
        QCOMPARE(seen.upgrade.response->status, 101);
        QVERIFY(seen.close.received); // what follows the 101 is kept
    }
}

void TestUpgrade::interimAnswersForEverStopAtTheLimit()
{
    const auto seen = ask([](support::Peer &peer) {
        peer.readUntil("\r\n\r\n");
        while (peer.send("HTTP/1.1 100 Continue\r\nX: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n\r\n")) {
        }
    });
    QVERIFY(seen.upgrade.headerTooLarge);
    QVERIFY(!seen.upgrade.response);
    QVERIFY(seen.upgrade.bytesReceived < 200 * 1024);
}

void TestUpgrade::headersForEverStopAtTheLimit()
{
    const auto seen = ask([](support::Peer &peer) {
        peer.readUntil("\r\n\r\n");
        peer.send("HTTP/1.1 200 OK\r\n");
        while (peer.send("X-Flood: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n")) {
        }
    });
    QVERIFY(seen.upgrade.headerTooLarge);
    QVERIFY(!seen.upgrade.response);
    QVERIFY(seen.upgrade.bytesReceived < 200 * 1024);
}

void TestUpgrade::aRefusalKeepsItsPage()
{
    const auto seen = ask([](support::Peer &peer) {
        peer.readUntil("\r\n\r\n");
        peer.send("HTTP/1.1 403 Forbidden\r\nServer: x\r\n\r\nbecause " + std::string(10000, 'y'));
        peer.finish();
        peer.drain();
    });
    QCOMPARE(seen.upgrade.response->status, 403);
    QVERIFY(toText(seen.upgrade.body).starts_with("because "));
    QCOMPARE(seen.upgrade.body.size(), std::size_t(4096));
}

void TestUpgrade::anAnswerBeforeAResetIsReadAllTheSame()
{
    const auto seen = ask([](support::Peer &peer) {
        peer.readUntil("\r\n\r\n");
        peer.send("HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n");
    });
    QCOMPARE(seen.upgrade.response->status, 429);
}

void TestUpgrade::otherProtocolsKeepTheirFirstBytes()
{
    const auto seen = ask([](support::Peer &peer) {
        peer.send("SSH-2.0-OpenSSH_9.2\r\n");
        peer.drain();
    });
    QVERIFY(toText(seen.upgrade.firstBytes).starts_with("SSH-2.0"));
    QVERIFY(!seen.upgrade.malformed.empty());
}

void TestUpgrade::whatIsToleratedIsTold()
{
    const auto answer = [](const std::string &extra) {
        const auto seen = ask([&](support::Peer &peer) {
            auto head = support::switching(peer.readUntil("\r\n\r\n"));
            head.insert(head.size() - 2, extra);
            peer.send(head + "\x88\x02\x03\xe8");
            peer.finish();
            peer.drain();
        });
        std::string told = seen.upgrade.accepted ? "accepted" : "refused";
        for (const auto &check : seen.stages[4].checks) {
            if (check.id != "upgrade-text")
                continue;
            told += check.status == CheckStatus::Passed ? " passed" : " warning";
            for (const auto &param : check.params)
                told += param.name == "offset" ? "" : " " + param.name + "=" + param.value;
        }
        return told;
    };
    QCOMPARE(answer(""), std::string("accepted passed"));
    QCOMPARE(answer("A: 1\nB: 2\nContent-Length: 7\r\n"),
             std::string("accepted warning fault=bare-lf n=2 warning fault=content-length received=7"));
    QCOMPARE(answer("Date: a\r\nDate: b\r\n"),
             std::string("accepted warning fault=header-duplicate name=Date"));
}

void TestUpgrade::aWrongAnswerNamesItsFault_data()
{
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("fault");
    const auto row = [](const char *extra, const char *check, const char *fault) {
        QTest::newRow(fault) << QByteArray(extra) << QByteArray(check) << QByteArray(fault);
    };
    row("Upgrade: h2c\r\n", "upgrade-headers", "upgrade-header-duplicate");
    row("Sec-WebSocket-Accept: x\r\n", "upgrade-accept", "accept-duplicate");
    row("Sec-WebSocket-Protocol: a, b\r\n", "upgrade-subprotocol", "subprotocol-several");
    row("Sec-WebSocket-Extensions: x-own\r\n", "upgrade-extensions", "extension-unrequested");
    row("Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=16\r\n", "upgrade-extensions",
        "deflate-value-out-of-range");
}

void TestUpgrade::aWrongAnswerNamesItsFault()
{
    QFETCH(QByteArray, extra);
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, fault);
    const auto seen = ask([&](support::Peer &peer) {
        auto head = support::switching(peer.readUntil("\r\n\r\n"));
        peer.send(head.insert(head.size() - 2, extra.toStdString()));
        peer.drain();
    });
    QVERIFY(!seen.upgrade.accepted);
    const auto &checks = seen.stages[4].checks;
    const auto failed = std::find_if(checks.begin(), checks.end(),
                                     [](const Check &one) { return one.status == CheckStatus::Failed; });
    QVERIFY(failed != checks.end());
    QCOMPARE(QByteArray::fromStdString(failed->id), check);
    QCOMPARE(QByteArray::fromStdString(paramValue(failed->params, "fault")), fault);
}

void TestUpgrade::aWrongClockIsAWarning()
{
    const auto seen = ask([](support::Peer &peer) {
        peer.readUntil("\r\n\r\n");
        peer.send(
            "HTTP/1.1 404 Not Found\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nContent-Length: 0\r\n\r\n");
    });
    QVERIFY(seen.upgrade.clockSkewSeconds < -1e8);
    const auto &checks = seen.stages[4].checks;
    QVERIFY(std::any_of(checks.begin(), checks.end(), [](const Check &check) {
        return check.id == "upgrade-clock" && check.status == CheckStatus::Warning;
    }));
}

void TestUpgrade::anEmptyAnswerIsNamedByHowItEnded()
{
    QVERIFY(ask([](support::Peer &peer) { peer.readUntil("\r\n\r\n"); }).upgrade.end == EndHow::Fin);
    QVERIFY(ask([](support::Peer &peer) {
                peer.readUntil("\r\n\r\n");
                peer.reset();
            }).upgrade.end == EndHow::Reset);
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
