#include "support.h"
#include "websocket/utf8.h"

#include <QTest>

using testing::hex;
using websocket::Utf8Validator;

namespace {

/// "1 utf8-overlong"; "ok"; "more" where a character is not finished.
std::string faultOf(const values::Bytes &bytes)
{
    Utf8Validator validator;
    const auto fault = validator.feed(bytes);
    if (fault)
        return testing::text(fault->index) + " " + std::string(websocket::rule(fault->rule).id);
    return validator.complete() ? "ok" : "more";
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
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("empty") << QByteArray("") << QByteArray("ok");
        QTest::newRow("ascii") << QByteArray("00 41 7f") << QByteArray("ok");
        QTest::newRow("lone continuation") << QByteArray("41 80") << QByteArray("1 utf8-stray-continuation");
        QTest::newRow("overlong two: C0") << QByteArray("c0 80") << QByteArray("0 utf8-overlong");
        QTest::newRow("overlong two: C1") << QByteArray("c1 bf") << QByteArray("0 utf8-overlong");
        QTest::newRow("smallest two") << QByteArray("c2 80") << QByteArray("ok");
        QTest::newRow("overlong three") << QByteArray("e0 9f bf") << QByteArray("1 utf8-overlong");
        QTest::newRow("smallest three") << QByteArray("e0 a0 80") << QByteArray("ok");
        QTest::newRow("before the surrogates") << QByteArray("ed 9f bf") << QByteArray("ok");
        QTest::newRow("surrogate") << QByteArray("ed a0 80") << QByteArray("1 utf8-surrogate");
        QTest::newRow("after the surrogates") << QByteArray("ee 80 80") << QByteArray("ok");
        QTest::newRow("overlong four") << QByteArray("f0 8f bf bf") << QByteArray("1 utf8-overlong");
        QTest::newRow("smallest four") << QByteArray("f0 90 80 80") << QByteArray("ok");
        QTest::newRow("U+10FFFF") << QByteArray("f4 8f bf bf") << QByteArray("ok");
        QTest::newRow("U+110000") << QByteArray("f4 90 80 80") << QByteArray("1 utf8-too-large");
        QTest::newRow("F5") << QByteArray("f5 80 80 80") << QByteArray("0 utf8-too-large");
        QTest::newRow("F7") << QByteArray("f7 80 80 80") << QByteArray("0 utf8-too-large");
        QTest::newRow("five octets") << QByteArray("f8 88 80 80 80") << QByteArray("0 utf8-impossible-octet");
        QTest::newRow("unfinished") << QByteArray("41 f0 9f 98") << QByteArray("more");
        QTest::newRow("FF") << QByteArray("ff") << QByteArray("0 utf8-impossible-octet");
        QTest::newRow("Latin-1") << QByteArray("63 61 66 e9 20") << QByteArray("4 utf8-truncated");
        QTest::newRow("third of three") << QByteArray("e2 82 41") << QByteArray("2 utf8-truncated");
        QTest::newRow("fourth of four") << QByteArray("f0 9f 98 c2") << QByteArray("3 utf8-truncated");
        QTest::newRow("behind sixteen ascii")
            << QByteArray("41414141414141414141414141414141 ff") << QByteArray("16 utf8-impossible-octet");
        QTest::newRow("inside eight")
            << QByteArray("4141 80 4141414141") << QByteArray("2 utf8-stray-continuation");
    }
    void theFirstOctetThatCannotBeValidIsFound()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, fault);
        QCOMPARE(faultOf(hex(octets.toStdString())), fault.toStdString());
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

    // Long texts are checked by vectors up to the last whole character, then octet by octet.
    void aFaultInALongTextIsFoundAtItsOctet()
    {
        std::string text;
        while (text.size() < 300)
            text += "aé€😀 ";
        for (std::size_t at = 0; at < text.size(); ++at) {
            auto bad = values::toBytes(text);
            bad[at] = 0xff;
            Utf8Validator whole;
            Utf8Validator each;
            const auto found = whole.feed(bad);
            std::size_t first = 0;
            while (!each.feed(values::ByteView(bad).subspan(first, 1)))
                ++first;
            QVERIFY(found);
            QCOMPARE(found->index, first);
            QCOMPARE(values::toHex(whole.sequence()), values::toHex(each.sequence()));
        }
    }

    void aLongTextMayEndInsideACharacter()
    {
        for (const auto *end : {"c3", "e2", "e2 82", "f0", "f0 9f", "f0 9f 98"}) {
            Utf8Validator validator;
            QVERIFY(!validator.feed(testing::operator+(values::Bytes(100, 'a'), hex(end))));
            QVERIFY(!validator.complete());
            QCOMPARE(values::toHex(validator.sequence()), std::string(end));
        }
    }

    void theBrokenCharacterIsKept()
    {
        Utf8Validator validator;
        QVERIFY(!validator.feed(hex("41 e2 82")));
        QVERIFY(!validator.complete());
        const auto fault = validator.feed(hex("41 41"));
        QVERIFY(fault);
        QCOMPARE(fault->index, std::size_t(0));
        QCOMPARE(fault->rule, websocket::RuleId::Utf8Truncated);
        QCOMPARE(values::toHex(validator.sequence()), std::string("e2 82 41"));
        validator.reset();
        QVERIFY(validator.complete());
        QVERIFY(!validator.feed(hex("41 c3 a9")));
    }
};

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
