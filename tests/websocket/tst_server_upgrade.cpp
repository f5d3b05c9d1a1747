#include "websocket/server_upgrade.h"

#include "upgrade_support.h"
#include "websocket/client_upgrade.h"

#include <QTest>

using namespace websocket;
using State = websocket::ServerUpgrade::State;
using testing::kAccept;
using testing::kKey;

namespace {

constexpr std::size_t kLimit = 4096;

const std::string kGood = "GET /chat HTTP/1.1\r\nHost: example.com\r\nUpgrade: websocket\r\n"
                          "Connection: Upgrade\r\nSec-WebSocket-Key: " +
                          kKey +
                          "\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: mqtt, wamp\r\n\r\n";

std::string shown(const ServerUpgrade &upgrade, std::string_view text)
{
    static constexpr const char *names[] = {"reading", "valid", "invalid", "too large", "not http"};
    return std::string(names[int(upgrade.state())]) + "|" + upgrade.waitingFor() + "|" + upgrade.malformed() +
           "|" + std::string(values::name(upgrade.foreign())) + "|" + upgrade.asked().target + "|" +
           testing::describe(upgrade.deviations(), text);
}

struct Fed
{
    std::string shown;
    std::size_t taken = 0;
    bool operator==(const Fed &) const = default;
};

Fed fed(std::string_view text, const std::vector<std::size_t> &cuts = {}, std::size_t limit = kLimit)
{
    ServerUpgrade upgrade(limit);
    Fed result;
    std::size_t start = 0;
    auto ends = cuts;
    ends.push_back(text.size());
    for (const auto end : ends) {
        result.taken += upgrade.feed(values::toBytes(text.substr(start, end - start)));
        start = end;
    }
    upgrade.end(values::EndHow::Fin);
    result.shown = shown(upgrade, text);
    return result;
}

ServerUpgrade read(std::string_view text)
{
    ServerUpgrade upgrade(kLimit);
    upgrade.feed(values::toBytes(text));
    return upgrade;
}

} // namespace

class TestServerUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodRequestIsValidAndTheRestIsLeft()
    {
        ServerUpgrade upgrade(kLimit);
        QCOMPARE(upgrade.waitingFor(), std::string("request-line"));
        QCOMPARE(upgrade.feed(values::toBytes(kGood.substr(0, 30))), std::size_t(30));
        QCOMPARE(upgrade.waitingFor(), std::string("headers"));
        QCOMPARE(upgrade.feed(values::toBytes(kGood.substr(30) + "x")), kGood.size() - 30);
        QVERIFY(upgrade.state() == State::Valid);
        QCOMPARE(upgrade.asked().resource, std::string("/chat"));
        QVERIFY(upgrade.deviations().empty());
        QCOMPARE(upgrade.status(), 0);
        QCOMPARE(upgrade.feed(values::toBytes("more")), std::size_t(0));
    }

    void whatDeviatesIsReadToItsEndAndJudged()
    {
        const std::string text = "\r\nGET / HTTP/1.1\nA : b\n c\n\n";
        QVERIFY(fed(text).shown.starts_with("invalid||||/|host-missing()<GET / HTTP/1.1> "));
        QCOMPARE(fed(text + "x").taken, text.size());
    }

    void whatIsNoHttpIsNamed_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, const QByteArray &octets, const char *shown) {
            QTest::newRow(name) << octets << QByteArray(shown);
        };
        row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7), "not http||no-request-line|TLS||");
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "not http||bad-request-line|HTTP/2||");
        row("SSH", "SSH-2.0-OpenSSH_9.2p1\r\n", "not http||no-request-line|SSH||");
        row("SSH with a comment", "SSH-2.0-OpenSSH_9.2p1 Debian\r\n", "not http||bad-request-line|SSH||");
        row("SMTP", "EHLO client\r\n", "not http||bad-request-line|SMTP||");
        row("an answer", "HTTP/1.1 200 OK\r\n", "not http||no-request-line|HTTP||");
        row("HTTP/0.9", "GET /\r\n", "not http||bad-request-line|||");
        row("one word", "hello\n", "not http||bad-request-line|||");
        row("a blank", " GET / HTTP/1.1\r\n", "not http||no-request-line|||");
        row("CR", "\rGET / HTTP/1.1\r\n", "not http||no-request-line|||");
        row("frames", QByteArray("\x81\x85\x00\x00\x00\x00hello", 11), "not http||no-request-line|||");
    }
    void whatIsNoHttpIsNamed()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, shown);
        QCOMPARE(QByteArray::fromStdString(fed(octets.toStdString()).shown), shown);
    }

    void itIsKnownWithItsFirstOctet()
    {
        ServerUpgrade upgrade(kLimit);
        upgrade.feed(values::Bytes{0x16});
        QVERIFY(upgrade.state() == State::NotHttp);
        QVERIFY(upgrade.foreign() == values::ForeignProtocol::None);
        upgrade.feed(values::Bytes{0x03, 0x01}); // more of it is taken, to name it
        QVERIFY(upgrade.foreign() == values::ForeignProtocol::TlsRecord);
        QCOMPARE(upgrade.status(), 400);
        QCOMPARE(fed("\x16" + std::string(500, 'x')).taken, std::size_t(64));
        QCOMPARE(fed("GET /" + std::string(100, 'x') + "\nmore").taken, std::size_t(106));
    }

    void aMethodHasItsLimit()
    {
        QVERIFY(fed(std::string(32, 'M') + " / HTTP/1.1\r\n\r\n").shown.starts_with("invalid|"));
        QVERIFY(fed(std::string(33, 'M') + " / HTTP/1.1\r\n\r\n").shown.starts_with("not http|"));
    }

    void theLimitIsExact()
    {
        for (const int more : {-1, 0, 1}) {
            const auto limit = std::size_t(int(kGood.size()) + more);
            const auto result = fed(kGood + "rest", {}, limit);
            QVERIFY(result.shown.starts_with(more < 0 ? "too large|" : "valid|"));
            QVERIFY(result.taken <= limit);
        }
        QVERIFY(fed(std::string(100, '\n'), {}, 50).shown.starts_with("too large|")); // empty lines count
        ServerUpgrade large(10);
        large.feed(values::toBytes(kGood));
        QCOMPARE(large.status(), 431);
        QCOMPARE(large.waitingFor(), std::string());
    }

    void anEndInsideTheHeadIsTooEarly()
    {
        for (std::size_t have = 1; have < kGood.size(); ++have)
            QVERIFY(fed(kGood.substr(0, have)).shown.starts_with("not http||ended-early|"));
        QCOMPARE(fed("").shown, std::string("reading|request-line||||"));
        for (const auto how : {values::EndHow::TimedOut, values::EndHow::Cancelled, values::EndHow::Local}) {
            auto waiting = read("GET");
            waiting.end(how);
            QVERIFY(waiting.state() == State::Reading);
        }
        auto reset = read("GET");
        reset.end(values::EndHow::Reset);
        QCOMPARE(reset.malformed(), std::string("ended-early"));
        auto done = read(kGood);
        done.end(values::EndHow::Fin);
        QVERIFY(done.state() == State::Valid);
        QVERIFY(done.foreign() == values::ForeignProtocol::None);
    }

    void theWorstDeviationHasItsStatus()
    {
        const auto status = [](std::string_view from, std::string_view to) {
            auto text = kGood;
            text.replace(text.find(from), from.size(), to);
            return read(text).status();
        };
        QCOMPARE(status("GET", "PUT"), 405);
        QCOMPARE(status("HTTP/1.1", "HTTP/1.0"), 426);
        QCOMPARE(status("HTTP/1.1", "HTTP/3.0"), 505);
        QCOMPARE(status(": 13", ": 8"), 426);
        QCOMPARE(status("Upgrade: ", "X: "), 426);
        QCOMPARE(status("Sec-WebSocket-Key", "X"), 400);
        QCOMPARE(status("GET", "\r\nGET"), 0);
    }

    void the101CarriesWhatWasAgreed()
    {
        const auto upgrade = read(kGood);
        const auto written = [&](const Acceptance &acceptance) {
            return values::toText(upgrade.accept(acceptance));
        };
        const auto start = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                           "Sec-WebSocket-Accept: " +
                           kAccept + "\r\n";
        QCOMPARE(written({}), start + "\r\n");
        QCOMPARE(written({"wamp", "permessage-deflate", {{"Server", "x"}, {"Bad", "a\r\nEvil: 1"}}}),
                 start + "Sec-WebSocket-Protocol: wamp\r\nSec-WebSocket-Extensions: permessage-deflate\r\n"
                         "Server: x\r\n\r\n");
        QCOMPARE(written({"nobody-asked", "", {}}), start + "\r\n");
    }

    void aRefusalSaysWhatItMust()
    {
        const auto upgrade = read(kGood);
        const auto refused = [&](int status, std::string_view body = {}) {
            return values::toText(upgrade.refuse(status, body, {{"X-A", "1"}}));
        };
        QCOMPARE(
            refused(400, "no"),
            std::string("HTTP/1.1 400 Bad Request\r\nX-A: 1\r\nContent-Type: text/plain; charset=utf-8\r\n"
                        "Content-Length: 2\r\nConnection: close\r\n\r\nno"));
        QVERIFY(refused(426).find("\r\nConnection: close, Upgrade\r\nUpgrade: websocket\r\n"
                                  "Sec-WebSocket-Version: 13\r\n") != std::string::npos);
        QVERIFY(refused(405).find("\r\nAllow: GET\r\n") != std::string::npos);
        QVERIFY(refused(599).starts_with("HTTP/1.1 599 \r\n"));
    }

    void bothSidesAgree()
    {
        UpgradeRequest request;
        request.authority = "example.com";
        request.resource = "/chat";
        request.key = kKey;
        request.subprotocols = {"mqtt", "wamp"};
        request.deflateOffers = {{true, false, 10, DeflateOffer::kNoValue}};
        ClientUpgrade client(request, kLimit);
        ServerUpgrade server(kLimit);
        QCOMPARE(server.feed(client.request()), client.request().size());
        QVERIFY(server.state() == State::Valid && server.deviations().empty());
        const auto chosen = chooseDeflate(server.asked().offers, {false, false, 15, 12});
        QVERIFY(chosen);
        const auto answer = server.accept({server.asked().subprotocols.back(), chosen->answer, {}});
        QCOMPARE(client.feed(answer), answer.size());
        QVERIFY(client.state() == ClientUpgrade::State::Accepted && client.judgement().deviations.empty());
        QCOMPARE(client.judgement().subprotocol, std::string("wamp"));
        QCOMPARE(*client.judgement().deflate, chosen->agreement);
        QCOMPARE(chosen->agreement, (DeflateAgreement{false, true, 10, 12}));
    }

    void aRefusalOfOursIsRefusedByTheClient()
    {
        ClientUpgrade client({}, kLimit);
        client.feed(read("GET / HTTP/1.1\r\n\r\n").refuse(426, "x"));
        QVERIFY(client.state() == ClientUpgrade::State::Refused);
        QCOMPARE(client.judgement().deviations.size(), std::size_t(1));
    }

    void cuttingMakesNoDifference()
    {
        const std::string texts[] = {kGood + "frames",
                                     "\r\n\nGET /a b HTTP/1.0\nA : b\n c\nno\n\n\n",
                                     "GET /\r\nmore" + std::string(100, 'x'),
                                     "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + std::string(100, 'x'),
                                     std::string("\x16\x03\x01\x02\x00\x01", 6) + std::string(100, 'x'),
                                     "GET /" + std::string(400, 'x')};
        for (const auto &text : texts) {
            const auto whole = fed(text, {}, 300);
            for (std::size_t cut = 0; cut <= text.size(); ++cut)
                QVERIFY(fed(text, {cut}, 300) == whole);
            std::vector<std::size_t> each;
            for (std::size_t cut = 0; cut < text.size(); ++cut)
                each.push_back(cut);
            QVERIFY(fed(text, each, 300) == whole);
        }
    }
};

QTEST_APPLESS_MAIN(TestServerUpgrade)
#include "tst_server_upgrade.moc"
