#include "websocket/client_upgrade.h"

#include "upgrade_support.h"

#include <QTest>

using namespace websocket;
using State = websocket::ClientUpgrade::State;
using testing::kAccept;
using testing::kKey;

namespace {

constexpr std::size_t kLimit = 4096;

const std::string kGood = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                          "Sec-WebSocket-Accept: " +
                          kAccept + "\r\n\r\n";
const std::string kInterim = "HTTP/1.1 100 Continue\r\n\r\n";

UpgradeRequest request()
{
    UpgradeRequest out;
    out.authority = "example.com";
    out.resource = "/";
    out.key = kKey;
    return out;
}

/// Everything that can be told about it.
std::string shown(const ClientUpgrade &upgrade)
{
    static constexpr const char *names[] = {"reading", "accepted",  "refused",
                                            "invalid", "too large", "not http"};
    auto out = std::string(names[int(upgrade.state())]) + "|" + upgrade.waitingFor() + "|" +
               upgrade.malformed() + "|" + std::string(values::name(upgrade.foreign())) + "|";
    if (upgrade.state() == State::Accepted || upgrade.state() == State::Refused ||
        upgrade.state() == State::Invalid)
        out += values::toText(upgrade.head().raw) + "|" +
               testing::describe(upgrade.judgement().deviations, values::toText(upgrade.head().raw));
    return out;
}

struct Fed
{
    std::string shown;
    std::size_t taken = 0;
    bool operator==(const Fed &) const = default;
};

/// Feeds the pieces between \p cuts, each to its end or until less is taken, then a FIN.
Fed fed(std::string_view text, const std::vector<std::size_t> &cuts = {}, std::size_t limit = kLimit)
{
    ClientUpgrade upgrade(request(), limit);
    Fed result;
    std::size_t start = 0;
    auto ends = cuts;
    ends.push_back(text.size());
    for (const auto end : ends) {
        result.taken += upgrade.feed(values::toBytes(text.substr(start, end - start)));
        start = end;
    }
    upgrade.end(values::EndHow::Fin);
    result.shown = shown(upgrade);
    return result;
}

} // namespace

class TestClientUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRequestIsTheOneWritten()
    {
        QCOMPARE(ClientUpgrade(request(), kLimit).request(), writeRequest(request()));
    }

    void aGoodAnswerIsAcceptedAndTheFramesAreLeft()
    {
        ClientUpgrade upgrade(request(), kLimit);
        QCOMPARE(upgrade.waitingFor(), std::string("status-line"));
        QCOMPARE(upgrade.feed(values::toBytes(kGood.substr(0, 40))), std::size_t(40));
        QCOMPARE(upgrade.waitingFor(), std::string("headers"));
        QVERIFY(upgrade.state() == State::Reading);
        QCOMPARE(upgrade.feed(values::toBytes(kGood.substr(40) + "\x81\x01x")), kGood.size() - 40);
        QVERIFY(upgrade.state() == State::Accepted);
        QVERIFY(upgrade.judgement().accepted);
        QCOMPARE(upgrade.head().status, 101);
        QCOMPARE(upgrade.waitingFor(), std::string());
        QCOMPARE(upgrade.feed(values::toBytes("more")), std::size_t(0));
        upgrade.end(values::EndHow::Fin);
        QVERIFY(upgrade.state() == State::Accepted);
        QVERIFY(upgrade.foreign() == values::ForeignProtocol::None);
    }

    void anyFinalStatusBut101IsRefused()
    {
        for (const char *status : {"200", "302", "404", "500", "999"}) {
            const auto head = std::string("HTTP/1.1 ") + status + " X\r\n\r\n";
            ClientUpgrade upgrade(request(), kLimit);
            QCOMPARE(upgrade.feed(values::toBytes(head + "body")), head.size());
            QVERIFY(upgrade.state() == State::Refused);
            QVERIFY(!upgrade.judgement().accepted);
        }
    }

    void a101WithAFatalDeviationIsInvalid()
    {
        ClientUpgrade upgrade(request(), kLimit);
        upgrade.feed(values::toBytes("HTTP/1.1 101 X\r\nUpgrade: websocket\r\n\r\n"));
        QVERIFY(upgrade.state() == State::Invalid);
        QCOMPARE(upgrade.judgement().deviations.front().id, std::string("connection-header-missing"));
    }

    void aToleratedDeviationIsAccepted()
    {
        ClientUpgrade upgrade(request(), kLimit);
        upgrade.feed(values::toBytes("HTTP/1.1 101\nUpgrade: websocket\nConnection: Upgrade\n"
                                     "Sec-WebSocket-Accept: " +
                                     kAccept + "\n\n"));
        QVERIFY(upgrade.state() == State::Accepted);
        QCOMPARE(upgrade.judgement().deviations.size(), std::size_t(2));
    }

    void interimAnswersArePassedOver()
    {
        const auto before = kInterim + "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";
        ClientUpgrade upgrade(request(), kLimit);
        QCOMPARE(upgrade.feed(values::toBytes(before + kGood + "x")), before.size() + kGood.size());
        QVERIFY(upgrade.state() == State::Accepted);
        QCOMPARE(values::toText(upgrade.head().raw), kGood);
    }

    void allHeadsTogetherAreNoLongerThanOne()
    {
        const auto text = kInterim + kGood;
        for (const int more : {-1, 0, 1}) {
            const auto limit = std::size_t(int(text.size()) + more);
            QCOMPARE(fed(text, {}, limit).shown.starts_with("accepted"), more >= 0);
        }
        const auto alone = fed(kInterim + "HTTP", {}, kInterim.size());
        QVERIFY(alone.shown.starts_with("too large"));
        QCOMPARE(alone.taken, kInterim.size());
        std::string endless;
        while (endless.size() < 10 * kLimit)
            endless += kInterim;
        QVERIFY(fed(endless).shown.starts_with("too large"));
        QVERIFY(fed(endless).taken <= kLimit);
    }

    void theLimitIsExact()
    {
        for (const int more : {-1, 0, 1}) {
            const auto limit = std::size_t(int(kGood.size()) + more);
            QCOMPARE(fed(kGood + "rest", {}, limit).shown.starts_with("accepted"), more >= 0);
            QVERIFY(fed(kGood + "rest", {}, limit).taken <= limit);
        }
    }

    void anotherProtocolIsNamed_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, const QByteArray &octets, const char *shown) {
            QTest::newRow(name) << octets << QByteArray(shown);
        };
        row("TLS", QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7), "not http||no-status-line|TLS|");
        row("SSH", "SSH-2.0-x\r\n", "not http||no-status-line|SSH|");
        row("SMTP", "220 x ESMTP\r\n", "not http||no-status-line|SMTP|");
        row("HTTP/2", QByteArray("\0\0\0\x04\0\0\0\0\0", 9), "not http||no-status-line|HTTP/2|");
        row("no HTTP", "hello", "not http||no-status-line||");
        row("bad HTTP", "HTTP/1.1 x\r\n", "not http||bad-status-line|HTTP|");
        row("bad field", "HTTP/1.1 101 X\r\nno\r\n", "not http||bad-header|HTTP|");
        row("behind an interim answer", QByteArray::fromStdString(kInterim) + "SSH-2.0-x\r\n",
            "not http||no-status-line|SSH|");
    }
    void anotherProtocolIsNamed()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, shown);
        QCOMPARE(QByteArray::fromStdString(fed(octets.toStdString()).shown), shown);
    }

    void ofWhatIsNoHttpOnlyTheBeginningIsTaken()
    {
        QCOMPARE(fed("SSH-2.0-" + std::string(500, 'x')).taken, std::size_t(64));
        const auto late = "HTTP/1.1 101 X\r\nX: " + std::string(100, 'x') + "\r\nno\r\n";
        QCOMPARE(fed(late + "more").taken, late.size());
    }

    void anEndInsideTheHeadIsTooEarly()
    {
        for (std::size_t have = 1; have < kGood.size(); ++have)
            QCOMPARE(fed(kGood.substr(0, have)).shown.substr(0, 22), std::string("not http||ended-early|"));
        QVERIFY(fed("").shown.starts_with("reading|status-line|"));
        QVERIFY(fed(kInterim).shown.starts_with("reading|status-line|"));
        ClientUpgrade waiting(request(), kLimit);
        waiting.feed(values::toBytes("HTTP"));
        waiting.end(values::EndHow::TimedOut);
        QVERIFY(waiting.state() == State::Reading);
    }

    void cuttingMakesNoDifference()
    {
        const std::string texts[] = {kGood + "\x81\x01x",
                                     kInterim + kGood + "frames",
                                     kInterim + kInterim + "SSH-2.0-OpenSSH_9.2p1\r\nmore and more" +
                                         std::string(100, 'y'),
                                     "HTTP/1.0 101\nUpgrade: h2c\nA : b\n c\n\n\n",
                                     "HTTP/1.1 404 Not Found\r\n\r\n<html>",
                                     "HTTP/1.1 101 X\r\nbad\r\n\r\n",
                                     std::string("\x15\x03\x01\x00\x02\x02\x46", 7) + std::string(100, 'x'),
                                     "HTTP/1.1 200 " + std::string(300, 'x')};
        for (const auto &text : texts) {
            const auto whole = fed(text, {}, 250);
            for (std::size_t cut = 0; cut <= text.size(); ++cut)
                QVERIFY(fed(text, {cut}, 250) == whole);
            std::vector<std::size_t> each;
            for (std::size_t cut = 0; cut < text.size(); ++cut)
                each.push_back(cut);
            QVERIFY(fed(text, each, 250) == whole);
        }
    }
};

QTEST_APPLESS_MAIN(TestClientUpgrade)
#include "tst_client_upgrade.moc"
