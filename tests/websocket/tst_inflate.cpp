#include "deflate.h"
#include "support.h"
#include "websocket/inflate.h"

#include <QTest>

using testing::hex;
using websocket::Inflater;
using Status = websocket::Inflater::Status;

namespace {

struct Taken
{
    std::string text;
    Inflater::Sink sink()
    {
        return [this](values::ByteView more) {
            text += values::toText(more);
            return true;
        };
    }
};

std::string message(Inflater &inflater, const values::Bytes &payload)
{
    Taken taken;
    if (inflater.feed(payload, taken.sink()) != Status::Good ||
        inflater.finishMessage(taken.sink()) != Status::Good)
        return "corrupt after " + taken.text;
    return taken.text;
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
        QVERIFY(message(inflater, hex("f2 00 11 00 00")).starts_with("corrupt"));
    }

    void whatIsNoDeflateIsCorrupt()
    {
        Inflater inflater(true);
        QCOMPARE(message(inflater, hex("ff ff ff")), std::string("corrupt after "));
        QCOMPARE(message(inflater, hex("f2 48 cd c9 c9 07 00")), std::string("corrupt after ")); // for good
    }

    void aMessageMustEndBetweenTwoBlocks()
    {
        Inflater cut(true);
        QVERIFY(message(cut, hex("f2 48 cd")).starts_with("corrupt"));
        Inflater nothing(true);
        QVERIFY(message(nothing, {}).starts_with("corrupt"));
    }

    void theSinkCanStop()
    {
        Inflater inflater(true);
        const auto payload = testing::deflated(std::string(100000, 'a'));
        std::size_t got = 0;
        const auto status = inflater.feed(payload, [&](values::ByteView more) {
            got += more.size();
            return got < 20000;
        });
        QCOMPARE(int(status), int(Status::Stopped));
        QVERIFY(got >= 20000 && got < 100000);
    }

    void aTailCanBeStoppedToo()
    {
        Inflater inflater(true);
        Taken taken;
        // A stored block of four octets takes the tail for its content.
        QCOMPARE(int(inflater.feed(hex("00 04 00 fb ff"), taken.sink())), int(Status::Good));
        QCOMPARE(int(inflater.finishMessage([](values::ByteView) { return false; })), int(Status::Stopped));
    }

    void aCloneGoesItsOwnWay()
    {
        Inflater inflater(true);
        QCOMPARE(message(inflater, hex("f2 48 cd c9 c9 07 00")), std::string("Hello"));
        auto other = inflater.clone();
        QCOMPARE(message(inflater, hex("f2 00 11 00 00")), std::string("Hello"));
        QCOMPARE(message(other, hex("f2 00 11 00 00")), std::string("Hello"));
        Inflater moved(std::move(inflater));
        other = std::move(moved);
        QCOMPARE(message(other, hex("f2 00 11 00 00")), std::string("Hello"));
    }

    void howItWasCutMakesNoDifference()
    {
        std::string text;
        testing::Dice dice(7);
        while (text.size() < 50000)
            text += "word" + testing::text(dice(500)) + " ";
        const auto payload = testing::deflated(text);
        Inflater inflater(true);
        Taken taken;
        for (const auto &octet : payload)
            QCOMPARE(int(inflater.feed(values::ByteView(&octet, 1), taken.sink())), int(Status::Good));
        QCOMPARE(int(inflater.finishMessage(taken.sink())), int(Status::Good));
        QVERIFY(taken.text == text);
    }
};

QTEST_APPLESS_MAIN(TestInflate)
#include "tst_inflate.moc"
