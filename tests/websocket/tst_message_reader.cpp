#include "deflate.h"
#include "support.h"
#include "websocket/message_reader.h"

#include <QTest>

using namespace websocket;
using testing::hex;

namespace {

std::string shown(const std::optional<values::Violation> &violation)
{
    if (!violation)
        return "ok";
    return violation->rule + " " + testing::text(violation->offset) + "+" +
           testing::text(violation->offset - violation->offsetInFrame) + " [" +
           values::toHex(violation->bytes) + "] " + violation->detail;
}

/// Takes \p payload at offset 100, whole or octet by octet, and finishes: both must say the same.
std::string whole(MessageReader &reader, const values::Bytes &payload)
{
    if (auto violation = reader.take(payload, {}, {100, 90}))
        return shown(violation);
    return shown(reader.finish({100 + payload.size(), 90}));
}
std::string each(MessageReader &reader, const values::Bytes &payload)
{
    for (std::size_t i = 0; i < payload.size(); ++i) {
        if (auto violation = reader.take(values::ByteView(payload).subspan(i, 1), {}, {100 + i, 90}))
            return shown(violation);
    }
    return shown(reader.finish({100 + payload.size(), 90}));
}

std::string bothWays(Opcode kind, bool compressed, const values::Bytes &payload, std::size_t limit = 1000000)
{
    MessageReader a(limit, true);
    MessageReader b(limit, true);
    a.begin(kind, compressed);
    b.begin(kind, compressed);
    const auto one = whole(a, payload);
    const auto two = each(b, payload);
    return one == two ? one : one + " | " + two;
}

} // namespace

class TestMessageReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenTextIsFoundAtItsCharacter_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("found");
        QTest::newRow("valid") << QByteArray("41 c3 a9") << QByteArray("ok");
        QTest::newRow("Latin-1") << QByteArray("63 61 66 e9 20 74")
                                 << QByteArray("utf8-truncated 103+90 [e9 20] e9 20");
        QTest::newRow("surrogate") << QByteArray("41 ed a0 80")
                                   << QByteArray("utf8-surrogate 101+90 [ed a0] ed a0");
        QTest::newRow("unfinished") << QByteArray("41 e2 82")
                                    << QByteArray("utf8-truncated 101+90 [e2 82] e2 82");
    }
    void brokenTextIsFoundAtItsCharacter()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, found);
        QCOMPARE(QByteArray::fromStdString(bothWays(Opcode::Text, false, hex(payload.toStdString()))), found);
        QCOMPARE(bothWays(Opcode::Binary, false, hex(payload.toStdString())), std::string("ok"));
    }

    void aCharacterMayGoOnInTheNextFrame()
    {
        MessageReader reader(100, true);
        reader.begin(Opcode::Text, false);
        QVERIFY(!reader.take(hex("41 e2"), {}, {10, 8}));
        QVERIFY(!reader.take({}, {}, {14, 12}));
        QVERIFY(!reader.take(hex("82"), {}, {20, 18}));
        QCOMPARE(reader.wireLength(), std::uint64_t(3));
        QCOMPARE(shown(reader.take(hex("41"), {}, {30, 28})),
                 std::string("utf8-truncated 11+8 [e2 82 41] e2 82 41"));
    }

    void aNewMessageForgetsTheOld()
    {
        MessageReader reader(100, true);
        reader.begin(Opcode::Text, false);
        QVERIFY(reader.open());
        QVERIFY(!reader.take(values::toBytes("one"), {}, {}));
        QVERIFY(!reader.finish({3, 0}));
        QVERIFY(!reader.open());
        QCOMPARE(reader.wireLength(), std::uint64_t(0));
        QCOMPARE(values::toText(reader.message()), std::string("one"));
        reader.begin(Opcode::Binary, false);
        QVERIFY(!reader.take(values::toBytes("two"), {}, {3, 0}));
        QVERIFY(!reader.finish({6, 0}));
        QCOMPARE(reader.kind(), Opcode::Binary);
        QCOMPARE(values::toText(reader.message()), std::string("two"));
    }

    void maskedPayloadIsOpenedOnItsWay()
    {
        const MaskingKey key{1, 2, 3, 250};
        for (const bool compressed : {false, true}) {
            auto payload =
                compressed ? testing::deflated("masked and whole") : values::toBytes("masked and whole");
            applyMask(payload, key);
            MessageReader reader(100, true);
            reader.begin(Opcode::Text, compressed);
            QVERIFY(!reader.take(values::ByteView(payload).first(3), turnedKey(key, 0), {}));
            QVERIFY(!reader.take(values::ByteView(payload).subspan(3), turnedKey(key, 3), {3, 0}));
            QVERIFY(!reader.finish({payload.size(), 0}));
            QCOMPARE(values::toText(reader.message()), std::string("masked and whole"));
        }
    }

    void theLimitHoldsAfterInflating()
    {
        const auto payload = testing::deflated(std::string(5000, 'a'));
        QCOMPARE(bothWays(Opcode::Text, true, payload, 5001), std::string("ok"));
        QCOMPARE(bothWays(Opcode::Text, true, payload, 5000), std::string("ok"));
        const auto found = bothWays(Opcode::Text, true, payload, 4999);
        QVERIFY2(found.starts_with("inflate-too-big 1") && found.ends_with(" [] 5000/4999"), found.c_str());
    }

    void aDeflateBombStopsAtTheLimit()
    {
        const auto payload = testing::deflated(std::string(20'000'000, '\0'));
        MessageReader reader(1000, true);
        reader.begin(Opcode::Binary, true);
        const auto violation = reader.take(payload, {}, {});
        QVERIFY(violation);
        QCOMPARE(violation->rule, std::string("inflate-too-big"));
        QCOMPARE(reader.message().size(), std::size_t(1000));
    }

    // Over 64 octets the whole is inflated first and read again after a defect: same octet, same words.
    void aDefectInCompressedDataIsFoundAtItsOctet()
    {
        std::string text;
        testing::Dice dice(3);
        while (text.size() < 3000)
            text += "word" + testing::text(dice(50000)) + " ";
        auto good = testing::deflated(text);
        QVERIFY(good.size() > 500);
        QCOMPARE(bothWays(Opcode::Text, true, good), std::string("ok"));
        int corrupt = 0;
        int invalid = 0;
        for (std::size_t at = 0; at < good.size(); at += 7) {
            auto bad = good;
            bad[at] ^= 0x5a;
            const auto found = bothWays(Opcode::Text, true, bad);
            QVERIFY2(found.find('|') == std::string::npos, found.c_str());
            corrupt += found.starts_with("inflate-") ? 1 : 0;
        }
        for (std::size_t at = 0; at < text.size(); at += 101) {
            auto bad = text;
            bad[at] = '\xff';
            const auto found = bothWays(Opcode::Text, true, testing::deflated(bad));
            QVERIFY2(found.find('|') == std::string::npos, found.c_str());
            invalid += found.starts_with("utf8-") && found.ends_with("[ff] ff") ? 1 : 0;
        }
        QVERIFY(corrupt > 5);
        QCOMPARE(invalid, 30);
    }

    void compressedTextMayNotEndInsideACharacter()
    {
        const auto payload = testing::deflated("abc\xe2\x82");
        QCOMPARE(bothWays(Opcode::Text, true, payload),
                 "utf8-truncated " + testing::text(100 + payload.size()) + "+90 [e2 82] e2 82");
    }

    void aCompressedMessageMustBeWhole()
    {
        const auto payload = hex("f2 48 cd");
        QCOMPARE(bothWays(Opcode::Text, true, payload), std::string("inflate-incomplete 103+90 [] "));
    }

    void aViolationCarriesItsRulesCode()
    {
        QCOMPARE(violationOf(RuleId::Utf8Overlong, {1, 0}, {}).closeCode, std::uint16_t(1007));
        const auto violation = violationOf(RuleId::Rsv1NotNegotiated, {7, 5}, hex("c1"), "RSV1", 0x40);
        QCOMPARE(violation.rule, std::string("rsv1-not-negotiated"));
        QCOMPARE(violation.cause, std::string("frames-reserved-bit"));
        QCOMPARE(violation.offset, std::uint64_t(7));
        QCOMPARE(violation.offsetInFrame, std::uint64_t(2));
        QCOMPARE(violation.bits, std::uint8_t(0x40));
        QCOMPARE(violation.closeCode, std::uint16_t(1002));
    }
};

QTEST_APPLESS_MAIN(TestMessageReader)
#include "tst_message_reader.moc"
