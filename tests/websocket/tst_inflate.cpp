#include "deflate.h"
#include "support.h"
#include "websocket/inflate.h"

#include <QTest>

using testing::hex;
using websocket::Buffer;
using websocket::Inflater;
using Status = websocket::Inflater::Status;

namespace {

constexpr std::size_t kLimit = 1 << 24;

std::string message(Inflater &inflater, const values::Bytes &payload)
{
    Buffer out;
    for (const auto status : {inflater.feed(payload, out, kLimit), inflater.finishMessage(out, kLimit)}) {
        if (status != Status::Good)
            return "fault " + testing::text(std::uint64_t(status)) + " after " + values::toText(out.view());
    }
    return values::toText(out.view());
}

} // namespace

class TestInflate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 7692 sections 7.2.3.1 to 7.2.3.6
    void theExamplesOfTheRfcAreRead()
    {
        Inflater inflater(true);
        QCOMPARE(message(inflater, hex("f2 48 cd c9 c9 07 00")), std::string("Hello"));
        QCOMPARE(message(inflater, hex("f2 00 11 00 00")), std::string("Hello")); // by the window alone
        QCOMPARE(message(inflater, hex("00 05 00 fa ff 48 65 6c 6c 6f 00")), std::string("Hello"));
        QCOMPARE(message(inflater, hex("f3 48 cd c9 c9 07 00 00")), std::string("Hello")); // a final block
        QCOMPARE(message(inflater, hex("f2 48 05 00 00 00 ff ff ca c9 c9 07 00")), std::string("Hello"));
        QCOMPARE(message(inflater, hex("00")), std::string());
    }

    void theWindowLivesOnBehindAFinalBlock()
    {
        Inflater inflater(true);
        QCOMPARE(message(inflater, hex("f3 48 cd c9 c9 07 00 00")), std::string("Hello"));
        QCOMPARE(message(inflater, hex("f2 00 11 00 00")), std::string("Hello"));
    }

    void aFinalBlockMayEndWithTheTail()
    {
        Inflater inflater(true);
        QCOMPARE(message(inflater, hex("f2 48 cd c9 c9 07 00 00 00 ff ff 01")), std::string("Hello"));
    }

    void withoutTakeoverTheWindowIsForgotten()
    {
        Inflater inflater(false);
        QCOMPARE(message(inflater, hex("f2 48 cd c9 c9 07 00")), std::string("Hello"));
        QCOMPARE(message(inflater, hex("f2 00 11 00 00")), std::string("fault 3 after H"));
    }

    void whatIsNoDeflateIsCorrupt()
    {
        Inflater inflater(true);
        QCOMPARE(message(inflater, hex("ff ff ff")), std::string("fault 2 after "));
        QCOMPARE(message(inflater, hex("f2 48 cd c9 c9 07 00")), std::string("fault 2 after ")); // for good
    }

    void aMessageMustEndBetweenTwoBlocks()
    {
        Inflater cut(true);
        QVERIFY(message(cut, hex("f2 48 cd")).starts_with("fault 4"));
        Inflater nothing(true);
        QVERIFY(message(nothing, {}).starts_with("fault 4"));
    }

    void theLimitIsExact()
    {
        const auto payload = testing::deflated(std::string(100000, 'a'));
        for (const std::size_t limit : {0U, 1U, 99999U, 100000U, 100001U}) {
            Inflater inflater(true);
            Buffer out;
            const auto status = inflater.feed(payload, out, limit);
            QCOMPARE(int(status), int(limit < 100000 ? Status::TooBig : Status::Good));
            QCOMPARE(out.size(), std::min<std::size_t>(limit, 100000));
        }
    }

    void theTailCanBeTooMuchToo()
    {
        Inflater inflater(true);
        Buffer out;
        // A stored block of four octets takes the tail for its content.
        QCOMPARE(int(inflater.feed(hex("00 04 00 fb ff"), out, 3)), int(Status::Good));
        QCOMPARE(int(inflater.finishMessage(out, 3)), int(Status::TooBig));
    }

    // Found by the fuzzer: output that ends where the buffer does.
    void aMessageMayFillTheBufferExactly()
    {
        for (std::size_t size = 4090; size < 4100; ++size) {
            const auto payload = testing::deflated(std::string(size, 'x'));
            Inflater inflater(true);
            Buffer atOnce;
            Buffer inTwo;
            Buffer each;
            QCOMPARE(int(inflater.takeMessage(payload, atOnce, kLimit)), int(Status::Good));
            QCOMPARE(int(inflater.feed(payload, inTwo, kLimit)), int(Status::Good));
            QCOMPARE(int(inflater.finishMessage(inTwo, kLimit)), int(Status::Good));
            for (const auto &octet : payload)
                QCOMPARE(int(inflater.feed(values::ByteView(&octet, 1), each, kLimit)), int(Status::Good));
            QCOMPARE(int(inflater.finishMessage(each, kLimit)), int(Status::Good));
            QCOMPARE(atOnce.size(), size);
            QCOMPARE(inTwo.size(), size);
            QCOMPARE(each.size(), size);
        }
    }

    // Found by the fuzzer: a final block, stored here, whose last octets are those the sender took off.
    void aFinalBlockMayFillTheBufferExactly()
    {
        for (std::size_t size = 4090; size < 4100; ++size) {
            auto payload = testing::deflated(std::string(size - 4, 'x'));
            const auto last = hex("00 00 ff ff 01 04 00 fb ff");
            payload.insert(payload.end(), last.begin(), last.end());
            Inflater inflater(true);
            for (int message = 0; message < 2; ++message) {
                Buffer atOnce;
                Buffer inTwo;
                QCOMPARE(int(inflater.takeMessage(payload, atOnce, kLimit)), int(Status::Good));
                QCOMPARE(int(inflater.feed(payload, inTwo, kLimit)), int(Status::Good));
                QCOMPARE(int(inflater.finishMessage(inTwo, kLimit)), int(Status::Good));
                QCOMPARE(atOnce.size(), size);
                QCOMPARE(inTwo.size(), size);
            }
        }
    }

    void whatWasFedLastCanBeTakenBack()
    {
        Inflater inflater(true);
        QCOMPARE(message(inflater, hex("f2 48 cd c9 c9 07 00")), std::string("Hello"));
        Buffer out;
        QCOMPARE(int(inflater.feed(hex("ff ff ff"), out, kLimit)), int(Status::Corrupt));
        inflater.undo();
        QCOMPARE(message(inflater, hex("f2 00 11 00 00")), std::string("Hello"));
        Inflater moved(std::move(inflater));
        Inflater other(false);
        other = std::move(moved);
        QCOMPARE(message(other, hex("f2 00 11 00 00")), std::string("Hello"));
    }

    // Behind every 64 KiB of input a copy of the state is made: taking back must work on both sides of it.
    void takingBackWorksAtAnyLength()
    {
        std::string text;
        testing::Dice dice(11);
        while (text.size() < 700000)
            text += static_cast<char>(dice(256));
        const auto payload = testing::deflated(text);
        QVERIFY(payload.size() > 200000);
        Inflater inflater(true);
        Buffer out;
        Buffer nobody;
        for (std::size_t at = 0; at < payload.size(); at += 10000) {
            const auto piece =
                values::ByteView(payload).subspan(at, std::min<std::size_t>(10000, payload.size() - at));
            nobody.shrinkTo(0);
            QCOMPARE(int(inflater.feed(piece, nobody, kLimit)), int(Status::Good));
            inflater.undo();
            QCOMPARE(int(inflater.feed(piece, out, kLimit)), int(Status::Good));
        }
        QCOMPARE(int(inflater.finishMessage(out, kLimit)), int(Status::Good));
        QVERIFY(values::toText(out.view()) == text);
    }

    void howItWasCutMakesNoDifference()
    {
        std::string text;
        testing::Dice dice(7);
        while (text.size() < 50000)
            text += "word" + testing::text(dice(500)) + " ";
        const auto payload = testing::deflated(text);
        Inflater inflater(true);
        Buffer out;
        for (const auto &octet : payload)
            QCOMPARE(int(inflater.feed(values::ByteView(&octet, 1), out, kLimit)), int(Status::Good));
        QCOMPARE(int(inflater.finishMessage(out, kLimit)), int(Status::Good));
        QVERIFY(values::toText(out.view()) == text);
    }
};

QTEST_APPLESS_MAIN(TestInflate)
#include "tst_inflate.moc"
