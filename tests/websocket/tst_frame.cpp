#include "support.h"
#include "websocket/frame.h"

#include <QTest>

using namespace websocket;
using testing::hex;

class TestFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLengthTakesTheShortestForm_data()
    {
        QTest::addColumn<quint64>("length");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("0") << quint64(0) << QByteArray("82 00");
        QTest::newRow("125") << quint64(125) << QByteArray("82 7d");
        QTest::newRow("126") << quint64(126) << QByteArray("82 7e 00 7e");
        QTest::newRow("65535") << quint64(65535) << QByteArray("82 7e ff ff");
        QTest::newRow("65536") << quint64(65536) << QByteArray("82 7f 00 00 00 00 00 01 00 00");
    }
    void theLengthTakesTheShortestForm()
    {
        QFETCH(quint64, length);
        QFETCH(QByteArray, header);
        QCOMPARE(QByteArray::fromStdString(values::toHex(writeHeader({true, 0, 2, std::nullopt, length}))),
                 header);
    }

    void theFirstOctetHoldsFinBitsAndOpcode()
    {
        QCOMPARE(writeHeader({false, 5, 0xb, std::nullopt, 0}), hex("5b 00"));
        QCOMPARE(writeHeader({true, 7, 0xf, std::nullopt, 0}), hex("ff 00"));
        QCOMPARE(writeHeader({false, 8, 0x10, std::nullopt, 0}),
                 hex("00 00")); // what does not fit is left out
    }

    // The examples of RFC 6455 section 5.7.
    void theExamplesOfTheRfcAreWritten()
    {
        const auto hello = values::toBytes("Hello");
        QCOMPARE(writeFrame(Opcode::Text, hello, std::nullopt), hex("81 05 48 65 6c 6c 6f"));
        QCOMPARE(writeFrame(Opcode::Text, hello, MaskingKey{0x37, 0xfa, 0x21, 0x3d}),
                 hex("81 85 37 fa 21 3d 7f 9f 4d 51 58"));
        QCOMPARE(writeFrame(Opcode::Text, values::toBytes("Hel"), std::nullopt, false),
                 hex("01 03 48 65 6c"));
        QCOMPARE(writeFrame(Opcode::Continuation, values::toBytes("lo"), std::nullopt), hex("80 02 6c 6f"));
    }

    void aMaskGoesOnWhereItStopped()
    {
        const MaskingKey key{1, 2, 3, 4};
        values::Bytes whole(23, 0x55);
        auto parts = whole;
        applyMask(whole, key);
        for (std::size_t at = 0; at < parts.size(); at += 5)
            applyMask(std::span(parts).subspan(at, std::min<std::size_t>(5, parts.size() - at)), key, at);
        QCOMPARE(parts, whole);
        QCOMPARE(int(whole[1]), 0x55 ^ 2);
        applyMask(whole, key);
        QCOMPARE(whole, values::Bytes(23, 0x55));
    }

    void everyLengthAndPhaseIsMaskedAlike()
    {
        const MaskingKey key{0x11, 0x22, 0x44, 0x88};
        for (std::size_t size = 0; size < 40; ++size) {
            for (std::uint64_t phase = 0; phase < 9; ++phase) {
                values::Bytes data(size);
                applyMask(data, key, phase);
                for (std::size_t i = 0; i < size; ++i)
                    QCOMPARE(data[i], key[(i + phase) % 4]);
            }
        }
    }

    void aClosePayloadWithoutACodeIsEmpty()
    {
        QCOMPARE(closePayload(std::nullopt, "reason"), values::Bytes());
        QCOMPARE(closePayload(1000, "ok"), hex("03 e8 6f 6b"));
    }

    void aReasonIsCutAtACharacterBorder()
    {
        QCOMPARE(closePayload(1000, std::string(123, 'a')).size(), std::size_t(125));
        QCOMPARE(closePayload(1000, std::string(124, 'a')).size(), std::size_t(125));
        QCOMPARE(closePayload(1000, std::string(121, 'a') + "é").size(), std::size_t(125));
        QCOMPARE(closePayload(1000, std::string(122, 'a') + "é").size(),
                 std::size_t(124));                                                    // é would straddle
        QCOMPARE(closePayload(1000, std::string(200, '\x80')).size(), std::size_t(2)); // no border at all
    }
};

QTEST_APPLESS_MAIN(TestFrame)
#include "tst_frame.moc"
