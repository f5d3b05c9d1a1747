// What a server does after the 101, told by order of arrival and by how TCP ended.
#include "probe/probe.h"
#include "support/raw_server.h"

#include <QTest>

using namespace values;

class TestFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesGluedToThe101AreKept();
    void aServerThatSpeaksByteByByteIsUnderstood();
    void aFinBeforeAResetIsAFin();
    void aResetIsAReset();
    void anEndInsideAFrameCountsItsBytes();
    void aViolationIsAnsweredWithItsCode();
    void dataAfterCloseIsNoticed();
    void aServerThatLeavesTcpOpenIsWaitedForOnlyBriefly();
    void framesForEverEndAtTheTimeLimitAndInBoundedMemory();
    void aMessageOverTheLimitIsRefusedByItsHeader();
    void pingsOfTheServerAreAnswered();
    void aGreetingBeforeTheEchoIsNoWrongEcho();
    void anEchoThatDoesNotComeEndsInAnOrderlyClose();
    void aWrongEchoIsKeptShort();
};

namespace {

Observation talk(const std::function<void(support::Peer &)> &after,
                 const std::function<void(Target &)> &change = {})
{
    support::RawServer server([&](support::Peer &peer) {
        const auto request = peer.readUntil("\r\n\r\n");
        if (peer.send(support::switching(request)))
            after(peer);
    });
    Target target;
    target.url = parseUrl(server.url()).value();
    target.proxy.mode = ProxyMode::None;
    target.limits.stage = std::chrono::milliseconds(1200);
    if (change)
        change(target);
    return probe::run(target, {}, {});
}

const std::string kClose1000("\x88\x02\x03\xe8", 4);

/// The payload of the client's short frame at \p at.
std::string payloadAt(const std::string &stream, std::size_t at)
{
    const auto length = static_cast<std::size_t>(stream[at + 1] & 0x7f);
    auto payload = stream.substr(at + 6, length);
    for (std::size_t i = 0; i < length; ++i)
        payload[i] = static_cast<char>(payload[i] ^ stream[at + 2 + i % 4]);
    return payload;
}

/// Reads the ping and the text "ok", and gives the pong that is due.
std::string pongFor(support::Peer &peer)
{
    std::string stream;
    while (stream.size() < 14 + 8)
        stream += peer.readSome();
    return "\x8a\x08" + payloadAt(stream, 0);
}

void expectOk(Target &target)
{
    target.send = "ok";
    target.expect = "ok";
}

} // namespace

void TestFrames::aGreetingBeforeTheEchoIsNoWrongEcho()
{
    const auto seen = talk(
        [](support::Peer &peer) {
            const auto pong = pongFor(peer);
            peer.send("\x81\x05hello" + pong + "\x81\x02ok");
            peer.readSome(); // the Close
            peer.send(kClose1000);
            peer.finish();
            peer.drain();
        },
        expectOk);
    QCOMPARE(seen.frames.echoMatches, std::optional(true));
    QCOMPARE(seen.frames.echoed, std::optional(std::string("ok")));
    QVERIFY(seen.close.received);
}

void TestFrames::anEchoThatDoesNotComeEndsInAnOrderlyClose()
{
    const auto seen = talk(
        [](support::Peer &peer) {
            peer.send(pongFor(peer));
            peer.readSome(); // the Close, after the time limit
            peer.send(kClose1000);
            peer.finish();
            peer.drain();
        },
        expectOk);
    QCOMPARE(seen.frames.echoMatches, std::optional(false));
    QVERIFY(!seen.frames.echoed);
    QVERIFY(seen.close.sent && seen.close.received);
    QVERIFY(seen.close.first == ClosedFirst::Us);
}

void TestFrames::aWrongEchoIsKeptShort()
{
    const auto seen = talk(
        [](support::Peer &peer) {
            const std::string wrong(60000, 'w');
            peer.send(pongFor(peer) + std::string("\x81\x7e\xea\x60", 4) + wrong);
            peer.readSome();
            peer.send(kClose1000);
            peer.finish();
            peer.drain();
        },
        expectOk);
    QCOMPARE(seen.frames.echoMatches, std::optional(false));
    QVERIFY(seen.frames.echoed && seen.frames.echoed->size() < 300);
}

void TestFrames::framesGluedToThe101AreKept()
{
    support::RawServer server([](support::Peer &peer) {
        const auto request = peer.readUntil("\r\n\r\n");
        peer.send(support::switching(request) + std::string("\x81\x02hi", 4) +
                  std::string("\x88\x02\x0f\xa1", 4));
        peer.finish();
        peer.drain();
    });
    Target target;
    target.url = parseUrl(server.url()).value();
    const auto seen = probe::run(target, {}, {});
    QCOMPARE(seen.close.received->code->value, std::uint16_t(4001));
    QVERIFY(seen.close.first == ClosedFirst::Peer);
    QCOMPARE(toText(seen.frames.frames.front().preview), std::string("hi"));
    QCOMPARE(seen.close.sent->code->value, std::uint16_t(4001));
}

void TestFrames::aServerThatSpeaksByteByByteIsUnderstood()
{
    const auto seen = talk([](support::Peer &peer) {
        peer.readSome();
        for (const char c : std::string("\x88\x05\x03\xf3"
                                        "abc",
                                        7))
            peer.send(std::string(1, c));
        peer.finish();
        peer.drain();
    });
    QCOMPARE(seen.close.received->code->value, std::uint16_t(1011));
    QCOMPARE(seen.close.received->reason, std::string("abc"));
    QVERIFY(seen.close.tcpEnd == EndHow::Fin);
}

void TestFrames::aFinBeforeAResetIsAFin()
{
    // FIN at once; closing with our frames unread then sends a RST as well.
    const auto seen = talk([](support::Peer &peer) {
        peer.finish();
        QTest::qSleep(50);
    });
    QVERIFY(seen.close.tcpEnd == EndHow::Fin);
    QVERIFY(!seen.close.received);
}

void TestFrames::aResetIsAReset()
{
    const auto seen = talk([](support::Peer &peer) {
        peer.readSome();
        peer.reset();
    });
    QVERIFY(seen.close.tcpEnd == EndHow::Reset);
}

void TestFrames::anEndInsideAFrameCountsItsBytes()
{
    const auto seen = talk([](support::Peer &peer) {
        peer.send(std::string("\x82\x0a"
                              "abc",
                              5));
        peer.finish();
        peer.drain();
    });
    QCOMPARE(seen.frames.partialBytes, std::uint64_t(5));
    QCOMPARE(seen.frames.missingBytes, std::uint64_t(7));
}

void TestFrames::aViolationIsAnsweredWithItsCode()
{
    std::string sentByUs;
    const auto seen = talk([&](support::Peer &peer) {
        peer.send(std::string("\x83\x00", 2));
        while (true) {
            const auto part = peer.readSome();
            if (part.empty())
                break;
            sentByUs += part;
        }
    });
    QCOMPARE(seen.frames.violation->rule, std::string("reserved-data-opcode"));
    QVERIFY(seen.close.sent.has_value());
    QVERIFY(sentByUs.find('\x88') != std::string::npos);
}

void TestFrames::dataAfterCloseIsNoticed()
{
    const auto seen = talk([](support::Peer &peer) {
        peer.readSome();
        peer.send(kClose1000 + std::string("\x81\x01x", 3));
        peer.finish();
        peer.drain();
    });
    QVERIFY(seen.close.dataAfterClose);
}

void TestFrames::aServerThatLeavesTcpOpenIsWaitedForOnlyBriefly()
{
    const auto seen = talk(
        [](support::Peer &peer) {
            peer.readSome();
            peer.send(kClose1000);
            peer.drain();
        },
        [](Target &target) { target.limits.stage = std::chrono::seconds(20); });
    QVERIFY(seen.close.received.has_value());
    QVERIFY(seen.close.tcpEnd == EndHow::Local);
    QVERIFY(seen.durationMs < 2500);
}

void TestFrames::framesForEverEndAtTheTimeLimitAndInBoundedMemory()
{
    const auto seen = talk(
        [](support::Peer &peer) {
            std::string pongs;
            for (int i = 0; i < 5000; ++i)
                pongs += std::string("\x8a\x00", 2);
            while (peer.send(pongs)) {
            }
        },
        [](Target &target) { target.limits.records = 100; });
    QVERIFY(seen.frames.framesDropped);
    QCOMPARE(seen.frames.frames.size(), std::size_t(100));
    QVERIFY(seen.durationMs < 4000);
    QVERIFY(!seen.close.received);
}

void TestFrames::aMessageOverTheLimitIsRefusedByItsHeader()
{
    const auto seen = talk([](support::Peer &peer) {
        peer.readSome();
        peer.send(std::string("\x82\x7f\x00\x00\x01\x00\x00\x00\x00\x00", 10));
        peer.drain();
    });
    QCOMPARE(seen.frames.violation->rule, std::string("message-too-big"));
    QCOMPARE(seen.close.sent->code->value, std::uint16_t(1000)); // it had gone with the first flight
}

void TestFrames::pingsOfTheServerAreAnswered()
{
    std::string sentByUs;
    const auto seen = talk(
        [&](support::Peer &peer) {
            peer.send(std::string("\x89\x02hi", 4));
            for (int i = 0; i < 3; ++i)
                sentByUs += peer.readSome();
            peer.send(std::string("\x81\x02ok", 4));
            sentByUs += peer.readSome();
            peer.send(kClose1000);
        },
        [](Target &target) {
            target.send = "x";
            target.expect = "ok";
        });
    QVERIFY(seen.frames.echoMatches.value_or(false) || !seen.frames.echoed);
    QVERIFY(sentByUs.find('\x8a') != std::string::npos);
}

QTEST_GUILESS_MAIN(TestFrames)
#include "tst_frames.moc"
