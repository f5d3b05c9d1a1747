#include "support.h"
#include "websocket/deflater.h"
#include "websocket/inflate.h"

#include <QTest>
#include <zlib.h>

using namespace websocket;

namespace {

std::string inflated(Inflater &inflater, const values::Bytes &payload)
{
    Buffer out;
    if (inflater.takeMessage(payload, out, 1 << 24) != Inflater::Status::Good)
        return "broken";
    return values::toText(out.view());
}

std::string noise(std::size_t size)
{
    testing::Dice dice(9);
    std::string text;
    while (text.size() < size)
        text += static_cast<char>(dice(256));
    return text;
}

} // namespace

class TestDeflater : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCompressedIsReadAgain_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<bool>("takeover");
        for (int bits = Deflater::kSmallestWindow; bits <= Deflater::kLargestWindow; ++bits) {
            QTest::addRow("%d bits", bits) << bits << true;
            QTest::addRow("%d bits, no takeover", bits) << bits << false;
        }
    }
    void whatWasCompressedIsReadAgain()
    {
        QFETCH(int, bits);
        QFETCH(bool, takeover);
        Deflater deflater(bits, takeover);
        Inflater inflater(takeover);
        const std::string texts[] = {"Hello",       "", "Hello", std::string(70000, 'a'),
                                     noise(100000), "", "Hello"};
        for (const auto &text : texts) {
            const auto payload = deflater.compress(values::toBytes(text));
            QVERIFY(inflated(inflater, payload) == text);
        }
    }

    void anEmptyMessageIsOneOctet()
    {
        Deflater deflater(15, true);
        QCOMPARE(deflater.compress({}), values::Bytes{0x00});
        QVERIFY(deflater.compress(values::toBytes("a")).size() > 1);
        QCOMPARE(deflater.compress({}), values::Bytes{0x00});
    }

    // RFC 7692 sections 7.2.3.1 and 7.2.3.2
    void theExamplesOfTheRfcAreWritten()
    {
        Deflater deflater(15, true);
        QCOMPARE(values::toHex(deflater.compress(values::toBytes("Hello"))),
                 std::string("f2 48 cd c9 c9 07 00"));
        QCOMPARE(values::toHex(deflater.compress(values::toBytes("Hello"))), std::string("f2 00 11 00 00"));
    }

    void withoutTakeoverEachMessageStandsAlone()
    {
        Deflater deflater(15, false);
        const auto first = deflater.compress(values::toBytes("Hello"));
        QCOMPARE(deflater.compress(values::toBytes("Hello")), first);
        Deflater moved(std::move(deflater));
        Deflater other(9, true);
        other = std::move(moved);
        QCOMPARE(other.compress(values::toBytes("Hello")), first);
    }

    // A peer that agreed to a window keeps no more octets than that.
    void aPeerWithThatWindowReadsIt()
    {
        std::string words;
        testing::Dice dice(7);
        while (words.size() < 90000)
            words += "word" + testing::text(dice(300)) + " ";
        for (int bits = Deflater::kSmallestWindow; bits <= Deflater::kLargestWindow; ++bits) {
            Deflater deflater(bits, true);
            z_stream z{};
            QCOMPARE(inflateInit2(&z, -bits), Z_OK);
            for (const auto &text : {words, noise(40000), words, noise(40000)}) {
                auto payload =
                    testing::operator+(deflater.compress(values::toBytes(text)), testing::hex("00 00 ff ff"));
                values::Bytes got(text.size() + 1);
                z.next_in = payload.data();
                z.avail_in = static_cast<uInt>(payload.size());
                z.next_out = got.data();
                z.avail_out = static_cast<uInt>(got.size());
                QCOMPARE(inflate(&z, Z_SYNC_FLUSH), Z_OK);
                got.resize(got.size() - z.avail_out);
                QVERIFY(got == values::toBytes(text));
            }
            inflateEnd(&z);
        }
    }

    void aSmallWindowIsKept()
    {
        // 600 octets of noise twice: a window of 512 cannot refer to the first, one of 1024 can.
        const auto text = values::toBytes(noise(600) + noise(600));
        QVERIFY(Deflater(9, true).compress(text).size() > 1200);
        QVERIFY(Deflater(11, true).compress(text).size() < 800);
    }
};

QTEST_APPLESS_MAIN(TestDeflater)
#include "tst_deflater.moc"
