#include "deflate.h"
#include "support.h"

#include <QTest>

using namespace websocket;
using testing::Events;
using testing::hex;
using testing::operator+;

namespace {

values::Bytes frame(Opcode opcode, std::string_view payload, bool fin = true, std::uint8_t rsv = 0)
{
    return writeFrame(opcode, values::toBytes(payload), std::nullopt, fin, rsv);
}

struct Stream
{
    const char *name;
    ReceiverOptions options;
    values::Bytes octets;
};

ReceiverOptions deflating()
{
    ReceiverOptions options;
    options.compression = true;
    return options;
}
ReceiverOptions server()
{
    ReceiverOptions options;
    options.role = Role::Server;
    return options;
}

/// Streams of every kind, for what must hold of all of them.
std::vector<Stream> streams()
{
    const auto masked =
        writeFrame(Opcode::Text, values::toBytes("masked text, long enough"), MaskingKey{1, 2, 3, 4});
    const auto packed = testing::deflated("compressed compressed compressed é");
    const auto squeezed = writeFrame(Opcode::Text, packed, std::nullopt, true, 4);
    auto brokenPacked = squeezed;
    brokenPacked[2] |= 6; // a block of the reserved kind 3
    ReceiverOptions small = deflating();
    small.maxMessage = 20;
    return {
        {"conversation",
         {},
         frame(Opcode::Text, "Hello") + frame(Opcode::Ping, "p") + frame(Opcode::Text, "é€", false) +
             frame(Opcode::Pong, "q") + frame(Opcode::Continuation, "", false) +
             frame(Opcode::Continuation, "😀") + frame(Opcode::Binary, std::string(70000, 'x')) +
             frame(Opcode::Close, "\x03\xe8"
                                  "bye") +
             hex("81 00")},
        {"server side", server(), masked + masked},
        {"unmasked", server(), frame(Opcode::Text, "x")},
        {"compressed", deflating(), squeezed + squeezed + frame(Opcode::Text, "plain")},
        {"compressed in parts", deflating(),
         writeFrame(Opcode::Text, values::ByteView(packed).first(9), std::nullopt, false, 4) +
             frame(Opcode::Ping, "") +
             writeFrame(Opcode::Continuation, values::ByteView(packed).subspan(9), std::nullopt)},
        {"corrupt", deflating(), brokenPacked},
        {"too big inflated", small, squeezed},
        {"too big announced", small, frame(Opcode::Binary, std::string(21, 'x'))},
        {"latin-1", {}, frame(Opcode::Text, "ok") + frame(Opcode::Text, "caf\xe9 noir")},
        {"latin-1 in parts",
         {},
         frame(Opcode::Text, "caf\xe2", false) + frame(Opcode::Continuation, "\x82 x")},
        {"unfinished text", {}, frame(Opcode::Text, "caf\xe2", false) + frame(Opcode::Continuation, "\x82")},
        {"status line",
         {},
         frame(Opcode::Text, "Hello") + values::toBytes("HTTP/1.1 502 Bad Gateway\r\nServer: x\r\n\r\n")},
        {"page", {}, values::toBytes("<!DOCTYPE html><html></html>")},
        {"json", {}, values::toBytes("{\"error\":1}")},
        {"blank lines", {}, values::toBytes("\r\n\r\nHTTP/1.1 400 Bad Request\r\n")},
        {"short text", {}, values::toBytes("HTTP")},
        {"very short text", {}, values::toBytes("HT")},
        {"text inside a message", deflating(),
         frame(Opcode::Text, "a", false) + values::toBytes("And so on, and on")},
        {"text to a server", server(), values::toBytes("GET / HTTP/1.1\r\n")},
        {"half text", {}, values::toBytes("HTTP/\x01\x02\x03")},
        {"every header rule", {}, hex("89 7e 00 7e")},
        {"not minimal", {}, hex("81 7e 00 05 48 65 6c 6c 6f")},
        {"top bit", {}, hex("82 7f 80 00 00 00 00 00 00 00 00")},
        {"bad close", {}, frame(Opcode::Close, "x") + hex("00")},
        {"bad code", {}, frame(Opcode::Close, std::string_view("\x03\xed", 2))},
        {"bad reason",
         {},
         frame(Opcode::Close, "\x03\xe8"
                              "ab\xe2\x82")},
        {"cut header", {}, frame(Opcode::Ping, "") + hex("82 7f 00 00")},
        {"cut payload", {}, hex("82 0a 00 00 00")},
        {"cut before the payload", {}, hex("82 0a")},
    };
}

} // namespace

class TestReceiver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConversationIsTold()
    {
        const auto events = testing::receive({}, streams().front().octets);
        const Events start(events.begin(), events.begin() + 6);
        QCOMPARE(start, (Events{"frame 81 05 at 0", "done Hello", "text Hello", "frame 89 01 at 7", "done p",
                                "ping p"}));
        const Events end(events.end() - 4, events.end());
        QCOMPARE(end, (Events{"frame 88 05 at 70038", "done \\x03\\xe8bye", "close 1000 bye",
                              "after-close 70045"}));
        QVERIFY(std::find(events.begin(), events.end(),
                          "text \\xc3\\xa9\\xe2\\x82\\xac\\xf0\\x9f\\x98\\x80") != events.end());
    }

    void cuttingMakesNoDifference_data()
    {
        QTest::addColumn<int>("index");
        const auto all = streams();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << int(i);
    }
    void cuttingMakesNoDifference()
    {
        QFETCH(int, index);
        auto stream = streams()[std::size_t(index)];
        if (stream.octets.size() > 10000) // the long binary message is cut at random elsewhere
            stream.octets.erase(stream.octets.begin() + 40, stream.octets.begin() + 69000);
        const auto difference = testing::cuttingDifference(stream.options, stream.octets);
        QVERIFY2(difference.empty(), difference.c_str());
    }

    void whatBreaksARuleIsNamed_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("last");
        const auto row = [](const char *name, const char *last) {
            QTest::newRow(name) << QByteArray(name) << QByteArray(last);
        };
        row("server side", "text masked text, long enough");
        row("unmasked", "violated unmasked-by-client at 1 [01] bits 128 code 1002 ()");
        row("compressed", "text plain");
        row("compressed in parts", "text compressed compressed compressed \\xc3\\xa9");
        row("too big announced", "violated message-too-big at 1 [15] bits 127 code 1009 (21/20)");
        row("latin-1", "violated utf8-truncated at 9 [e9 20] bits 0 code 1007 (e9 20)");
        row("latin-1 in parts", "violated utf8-truncated at 5 [e2 82 20] bits 0 code 1007 (e2 82 20)");
        row("unfinished text", "violated utf8-truncated at 5 [e2 82] bits 0 code 1007 (e2 82)");
        row("json", "violated http-in-stream at 0 [7b 22 65 72 72 6f 72 22] bits 0 code 1002 ({\"error\")");
        row("short text", "violated http-in-stream at 0 [48 54 54 50] bits 0 code 1002 (HTTP)");
        row("very short text", "violated rsv1-not-negotiated at 0 [48] bits 64 code 1002 (RSV1)");
        row("half text", "violated rsv1-not-negotiated at 0 [48] bits 64 code 1002 (RSV1)");
        row("every header rule", "violated control-too-long at 1 [7e] bits 127 code 1002 (126)");
        row("not minimal", "violated length-16-not-minimal at 1 [7e 00 05] bits 127 code 1002 (5)");
        row("top bit", "violated length-top-bit at 2 [80 00 00 00 00 00 00 00] bits 128 code 1002 "
                       "(9223372036854775808)");
        row("bad close", "violated close-payload-one-byte at 2 [78] bits 0 code 1002 ()");
        row("bad code", "violated close-code-1005 at 2 [03 ed] bits 0 code 1002 (1005)");
        row("bad reason", "violated close-reason-invalid-utf8 at 6 [e2 82] bits 0 code 1007 (e2 82)");
        row("cut header", "ended 4+6");
        row("cut payload", "ended 5+7");
        row("cut before the payload", "ended 2+10");
    }
    void whatBreaksARuleIsNamed()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, last);
        for (const auto &stream : streams()) {
            if (name == stream.name)
                QCOMPARE(QByteArray::fromStdString(
                             testing::lastOf(testing::receive(stream.options, stream.octets))),
                         last);
        }
    }

    void textOfAnotherProtocolIsRecognised_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("offset");
        QTest::newRow("status line") << QByteArray("status line") << QByteArray("HTTP/1.1 502 Bad Gateway")
                                     << 7;
        QTest::newRow("page") << QByteArray("page") << QByteArray("<!DOCTYPE html>") << 0;
        QTest::newRow("json") << QByteArray("json") << QByteArray("{\"error\"") << 0;
        QTest::newRow("blank lines") << QByteArray("blank lines") << QByteArray("HTTP/1.1 400 Bad Request")
                                     << 0;
        QTest::newRow("inside a message")
            << QByteArray("text inside a message") << QByteArray("And so o") << 3;
        QTest::newRow("to a server") << QByteArray("text to a server") << QByteArray("GET / HT") << 0;
    }
    void textOfAnotherProtocolIsRecognised()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, text);
        QFETCH(int, offset);
        for (const auto &stream : streams()) {
            if (name != stream.name)
                continue;
            Receiver receiver(stream.options);
            const auto events = receiver.feed(stream.octets);
            QVERIFY(!events.empty());
            const auto *const violated = std::get_if<Violated>(&events.back());
            QVERIFY(violated != nullptr);
            QCOMPARE(violated->violation.rule, std::string("http-in-stream"));
            QCOMPARE(QByteArray::fromStdString(violated->violation.detail), text);
            QCOMPARE(int(violated->violation.offset), offset);
        }
    }

    // 'A' and 'B' are RSV1 with an opcode of data: legal where compression was agreed.
    void aLegalHeaderIsNeverTakenForText()
    {
        Receiver receiver(deflating());
        const auto events = receiver.feed(values::toBytes("B "));
        QCOMPARE(events.size(), std::size_t(1));
        QVERIFY(std::holds_alternative<FrameSeen>(events.front()));
        const auto later =
            testing::lastOf(testing::receive(deflating(), values::toBytes("B And so on, and on and on")));
        QVERIFY2(later.starts_with("violated inflate-failed"), later.c_str());
    }

    void aMaskedFrameOfAServerIsToldAtItsSecondOctet()
    {
        Receiver receiver{ReceiverOptions{}};
        QVERIFY(receiver.feed(hex("81")).empty());
        const auto events = receiver.feed(hex("85"));
        QCOMPARE(events.size(), std::size_t(1));
        QCOMPARE(testing::describe(events[0]),
                 std::string("violated masked-by-server at 1 [85] bits 128 code 1002 ()"));
    }

    void corruptCompressionIs1007()
    {
        for (const auto &stream : streams()) {
            if (std::string_view("corrupt") == stream.name) {
                const auto last = testing::lastOf(testing::receive(stream.options, stream.octets));
                QVERIFY2(last.starts_with("violated inflate-failed") &&
                             last.find("code 1007") != std::string::npos,
                         last.c_str());
            }
        }
    }

    void theWindowFollowsWhatWasAgreed()
    {
        const auto first = writeFrame(Opcode::Text, hex("f2 48 cd c9 c9 07 00"), std::nullopt, true, 4);
        const auto second = writeFrame(Opcode::Text, hex("f2 00 11 00 00"), std::nullopt, true, 4);
        auto options = deflating();
        QCOMPARE(testing::lastOf(testing::receive(options, first + second)), std::string("text Hello"));
        options.peerContextTakeover = false;
        QVERIFY(testing::lastOf(testing::receive(options, first + second))
                    .starts_with("violated inflate-beyond-window"));
    }

    void theLimitIsExact_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("fits");
        QTest::newRow("-1") << 999 << true;
        QTest::newRow("0") << 1000 << true;
        QTest::newRow("+1") << 1001 << false;
    }
    void theLimitIsExact()
    {
        QFETCH(int, size);
        QFETCH(bool, fits);
        ReceiverOptions options;
        options.maxMessage = 1000;
        const std::string payload(std::size_t(size), 'x');
        const auto whole = testing::lastOf(testing::receive(options, frame(Opcode::Binary, payload)));
        QCOMPARE(whole.starts_with("binary"), fits);
        const auto parts = frame(Opcode::Binary, payload.substr(0, 600), false) +
                           frame(Opcode::Continuation, payload.substr(600));
        const auto joined = testing::lastOf(testing::receive(options, parts));
        QCOMPARE(joined.starts_with("binary"), fits);
        if (!fits)
            QVERIFY(joined.find("(1001/1000)") != std::string::npos);
        options.compression = true;
        const auto packed = writeFrame(Opcode::Binary, testing::deflated(payload), std::nullopt, true, 4);
        QCOMPARE(testing::lastOf(testing::receive(options, packed)).starts_with("binary"), fits);
    }

    void aPreviewHasAtMost64Octets()
    {
        for (const std::size_t size : {63U, 64U, 65U}) {
            Receiver receiver{ReceiverOptions{}};
            const auto events = receiver.feed(frame(Opcode::Binary, std::string(size, 'x')));
            QCOMPARE(std::get<FrameDone>(events.at(1)).preview.size(), std::min<std::size_t>(size, 64));
        }
    }

    // DEFLATE writes them with a few octets more: the limit is one of what they inflate to.
    void dataThatCannotBeCompressedMayReachTheLimit()
    {
        testing::Dice dice(4);
        std::string noise;
        while (noise.size() < 4000)
            noise += static_cast<char>(dice(256));
        const auto payload = testing::deflated(noise);
        QVERIFY(payload.size() > noise.size());
        auto options = deflating();
        const auto whole = writeFrame(Opcode::Binary, payload, std::nullopt, true, 4);
        const auto half = values::ByteView(payload).first(2000);
        const auto parts =
            writeFrame(Opcode::Binary, half, std::nullopt, false, 4) +
            writeFrame(Opcode::Continuation, values::ByteView(payload).subspan(2000), std::nullopt);
        for (const auto &stream : {whole, parts}) {
            options.maxMessage = noise.size();
            QVERIFY(testing::lastOf(testing::receive(options, stream)).starts_with("binary "));
            options.maxMessage = noise.size() - 1;
            QVERIFY(
                testing::lastOf(testing::receive(options, stream)).starts_with("violated inflate-too-big"));
            options.maxMessage = 3000;
            QVERIFY(
                testing::lastOf(testing::receive(options, stream)).starts_with("violated message-too-big"));
        }
    }

    void framesAreToldOnlyWhereAsked()
    {
        const auto stream = frame(Opcode::Binary, "whole") +
                            writeFrame(Opcode::Text, values::toBytes("in "), {}, false) +
                            writeFrame(Opcode::Ping, values::toBytes("p"), {}) +
                            writeFrame(Opcode::Continuation, values::toBytes("two"), {}) + hex("88 00 89");
        ReceiverOptions options;
        options.frameEvents = false;
        for (std::size_t cut = 0; cut <= stream.size(); ++cut)
            QCOMPARE(testing::receive(options, stream, {cut}),
                     (testing::Events{"binary whole", "ping p", "text in two", "close - ",
                                      "after-close " + testing::text(stream.size() - 1)}));
    }

    void aSinkMayLookAwayFromEverything()
    {
        ReceiverSink nobody;
        for (const auto *octets : {"81 01 61 89 00 8a 00 88 00 81", "83 00", "81 05 61"}) {
            Receiver receiver{ReceiverOptions{}};
            receiver.feed(hex(octets), nobody);
            receiver.end(values::EndHow::Fin, nobody);
            QCOMPARE(receiver.offset(), hex(octets).size());
        }
    }

    void aWholeMessageIsNotCopied()
    {
        struct Place : ReceiverSink
        {
            void onMessage(Opcode /*kind*/, values::ByteView payload) override { at = payload.data(); }
            const std::uint8_t *at = nullptr;
        } place;
        const auto stream = frame(Opcode::Binary, "stays where it is");
        Receiver receiver{ReceiverOptions{}};
        receiver.feed(stream, place);
        QCOMPARE(place.at, stream.data() + 2);
    }

    void everyCloseCodeOfTheWireIsAccepted()
    {
        for (unsigned code = 0; code <= 65535; code += code < 5100 ? 1 : 997) {
            const auto payload = closePayload(static_cast<std::uint16_t>(code));
            const auto last =
                testing::lastOf(testing::receive({}, writeFrame(Opcode::Close, payload, std::nullopt)));
            const bool valid = values::isValidOnWire(static_cast<std::uint16_t>(code));
            const auto expected =
                valid ? "close " + testing::text(code) + " " : std::string("violated close-code-");
            QVERIFY2(last.starts_with(expected), last.c_str());
        }
        QCOMPARE(testing::lastOf(testing::receive({}, hex("88 00"))), std::string("close - "));
    }

    void nothingIsProcessedAfterAViolation()
    {
        Receiver receiver{ReceiverOptions{}};
        QCOMPARE(receiver.feed(hex("83 00") + frame(Opcode::Text, "x")).size(), std::size_t(1));
        QVERIFY(receiver.feed(frame(Opcode::Text, "x")).empty());
        QCOMPARE(receiver.offset(), std::uint64_t(8));
        QCOMPARE(receiver.waitingFor(), std::string("end"));
        QVERIFY(receiver.end(values::EndHow::Reset).empty());
    }

    void dataAfterACloseIsToldOnce()
    {
        Receiver receiver{ReceiverOptions{}};
        QCOMPARE(receiver.feed(hex("88 00")).size(), std::size_t(3));
        QCOMPARE(receiver.waitingFor(), std::string("end"));
        QCOMPARE(receiver.feed(hex("81")).size(), std::size_t(1));
        QVERIFY(receiver.feed(hex("00 81 00")).empty());
        QCOMPARE(receiver.offset(), std::uint64_t(6));
    }

    void anEndBetweenFramesIsNoEvent()
    {
        Receiver receiver{ReceiverOptions{}};
        receiver.feed(frame(Opcode::Text, "x"));
        QVERIFY(receiver.end(values::EndHow::Fin).empty());
        Receiver closed{ReceiverOptions{}};
        closed.feed(hex("88 00"));
        QVERIFY(closed.end(values::EndHow::Fin).empty());
    }

    void anEndAtEachOctetOfAFrameSaysWhatIsMissing()
    {
        const auto octets = frame(Opcode::Binary, std::string(300, 'x'));
        for (std::size_t have = 1; have < octets.size(); ++have) {
            Receiver receiver{ReceiverOptions{}};
            receiver.feed(values::ByteView(octets).first(have));
            const auto events = receiver.end(values::EndHow::Reset);
            QCOMPARE(events.size(), std::size_t(1));
            const auto ended = std::get<EndedInsideFrame>(events[0]);
            QCOMPARE(ended.have, std::uint64_t(have));
            const std::uint64_t known = have == 1 ? 2 : have < 4 ? 4 : octets.size();
            QCOMPARE(ended.missing, known - have);
            QVERIFY(receiver.end(values::EndHow::Reset).empty());
        }
    }

    void itSaysWhatItWaitsFor()
    {
        Receiver receiver{ReceiverOptions{}};
        QCOMPARE(receiver.waitingFor(), std::string("frame"));
        receiver.feed(hex("82"));
        QCOMPARE(receiver.waitingFor(), std::string("header 1/2"));
        receiver.feed(hex("7e 01"));
        QCOMPARE(receiver.waitingFor(), std::string("length 1/2"));
        receiver.feed(hex("00 aa bb"));
        QCOMPARE(receiver.waitingFor(), std::string("payload 2/256"));
        receiver.feed(values::Bytes(254));
        QCOMPARE(receiver.waitingFor(), std::string("frame"));
        receiver.feed(values::toBytes("HTT"));
        QCOMPARE(receiver.waitingFor(), std::string("text 3/64"));
    }

    void aReceiverCanMoveInTheMiddleOfAFrame()
    {
        Receiver receiver{ReceiverOptions{}};
        receiver.feed(hex("81 05 48 65"));
        Receiver moved(std::move(receiver));
        QCOMPARE(moved.waitingFor(), std::string("payload 2/5"));
        Receiver other{server()};
        other = std::move(moved);
        const auto events = other.feed(hex("6c 6c 6f"));
        QCOMPARE(testing::describe(events.back()), std::string("text Hello"));
    }

    // Writer and receiver side by side: what is sent arrives, whatever the schedule.
    void whatAClientWritesAServerReads()
    {
        testing::Dice dice(99);
        Receiver receiver(server());
        values::Bytes wire;
        std::vector<std::string> sent;
        for (int i = 0; i < 60; ++i) {
            const std::string payload(dice(400), static_cast<char>('a' + i % 26));
            const MaskingKey key{std::uint8_t(dice(256)), std::uint8_t(dice(256)), std::uint8_t(dice(256)),
                                 1};
            const auto half = payload.size() / 2;
            const bool split = i % 3 == 0;
            wire = wire + writeFrame(Opcode::Text, values::toBytes(split ? payload.substr(0, half) : payload),
                                     key, !split);
            if (split)
                wire = wire + writeFrame(Opcode::Continuation, values::toBytes(payload.substr(half)), key);
            sent.push_back("text " + payload);
        }
        std::vector<std::string> got;
        for (std::size_t at = 0; at < wire.size();) {
            const auto length = std::min<std::size_t>(1 + dice(90), wire.size() - at);
            for (const auto &event : receiver.feed(values::ByteView(wire).subspan(at, length))) {
                if (std::holds_alternative<MessageReceived>(event))
                    got.push_back(testing::describe(event));
            }
            at += length;
        }
        QCOMPARE(got, sent);
    }
};

QTEST_APPLESS_MAIN(TestReceiver)
#include "tst_receiver.moc"
