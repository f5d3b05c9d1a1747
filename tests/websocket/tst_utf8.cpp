#include "support.h"
#include "websocket/utf8.h"

#include <QTest>

using testing::hex;
using websocket::Utf8Validator;

namespace {

int faultOf(const values::Bytes &bytes)
{
    Utf8Validator validator;
    const auto fault = validator.feed(bytes);
    return fault ? int(*fault) : -1;
}

/// Decodes by the definition: slow, and written without a look at the validator.
bool isValidByDefinition(const values::Bytes &bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto lead = bytes[at];
        const std::size_t length = lead < 0x80       ? 1
                                   : lead >> 5 == 6  ? 2
                                   : lead >> 4 == 14 ? 3
                                   : lead >> 3 == 30 ? 4
                                                     : 0;
        if (length == 0 || at + length > bytes.size())
            return false;
        std::uint32_t point = length == 1 ? lead : lead & (0x7fU >> length);
        for (std::size_t i = 1; i < length; ++i) {
            if (bytes[at + i] >> 6 != 2)
                return false;
            point = point << 6 | (bytes[at + i] & 0x3fU);
        }
        constexpr std::uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
        if (point < smallest[length] || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff))
            return false;
        at += length;
    }
    return true;
}

} // namespace

class TestUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOctetThatCannotBeValidIsFound_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<int>("fault");
        QTest::newRow("empty") << QByteArray("") << -1;
        QTest::newRow("ascii") << QByteArray("00 41 7f") << -1;
        QTest::newRow("lone continuation") << QByteArray("41 80") << 1;
        QTest::newRow("overlong two: C0") << QByteArray("c0 80") << 0;
        QTest::newRow("overlong two: C1") << QByteArray("c1 bf") << 0;
        QTest::newRow("smallest two") << QByteArray("c2 80") << -1;
        QTest::newRow("overlong three") << QByteArray("e0 9f bf") << 1;
        QTest::newRow("smallest three") << QByteArray("e0 a0 80") << -1;
        QTest::newRow("before the surrogates") << QByteArray("ed 9f bf") << -1;
        QTest::newRow("surrogate") << QByteArray("ed a0 80") << 1;
        QTest::newRow("after the surrogates") << QByteArray("ee 80 80") << -1;
        QTest::newRow("overlong four") << QByteArray("f0 8f bf bf") << 1;
        QTest::newRow("smallest four") << QByteArray("f0 90 80 80") << -1;
        QTest::newRow("U+10FFFF") << QByteArray("f4 8f bf bf") << -1;
        QTest::newRow("U+110000") << QByteArray("f4 90 80 80") << 1;
        QTest::newRow("F5") << QByteArray("f5 80 80 80") << 0;
        QTest::newRow("FF") << QByteArray("ff") << 0;
        QTest::newRow("Latin-1") << QByteArray("63 61 66 e9 20") << 4;
        QTest::newRow("third of three") << QByteArray("e2 82 41") << 2;
        QTest::newRow("fourth of four") << QByteArray("f0 9f 98 c2") << 3;
        QTest::newRow("behind sixteen ascii") << QByteArray("41414141414141414141414141414141 ff") << 16;
        QTest::newRow("inside eight") << QByteArray("4141 80 4141414141") << 2;
    }
    void theFirstOctetThatCannotBeValidIsFound()
    {
        QFETCH(QByteArray, octets);
        QFETCH(int, fault);
        QCOMPARE(faultOf(hex(octets.toStdString())), fault);
    }

    void everyPairAndTripleIsJudgedAsTheDefinitionSays()
    {
        const auto agree = [](const values::Bytes &bytes) {
            Utf8Validator validator;
            const bool valid = !validator.feed(bytes) && validator.complete();
            return valid == isValidByDefinition(bytes);
        };
        const std::uint8_t edges[] = {0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc2, 0xff};
        values::Bytes wrong;
        const auto check = [&](const values::Bytes &bytes) {
            if (wrong.empty() && !agree(bytes))
                wrong = bytes;
        };
        for (unsigned a = 0; a < 256; ++a) {
            for (unsigned b = 0; b < 256; ++b) {
                const auto first = static_cast<std::uint8_t>(a);
                const auto second = static_cast<std::uint8_t>(b);
                check({first, second});
                for (const auto third : edges) {
                    check({first, second, third});
                    for (const auto fourth : {edges[0], edges[3], edges[8], edges[9]})
                        check({first, second, third, fourth});
                }
            }
        }
        QVERIFY2(wrong.empty(), values::toHex(wrong).c_str());
    }

    void aCharacterMayBeCutAnywhere()
    {
        const auto bytes = values::toBytes("aé€😀");
        Utf8Validator validator;
        for (const auto octet : bytes)
            QVERIFY(!validator.feed(values::ByteView(&octet, 1)));
        QVERIFY(validator.complete());
    }

    void theBrokenCharacterIsKept()
    {
        Utf8Validator validator;
        QVERIFY(!validator.feed(hex("41 e2 82")));
        QVERIFY(!validator.complete());
        QCOMPARE(validator.feed(hex("41 41")), std::optional<std::size_t>(0));
        QCOMPARE(values::toHex(validator.sequence()), std::string("e2 82 41"));
        validator.reset();
        QVERIFY(validator.complete());
        QVERIFY(!validator.feed(hex("41 c3 a9")));
    }
};

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
