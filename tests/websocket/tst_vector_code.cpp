#include "support.h"
#include "websocket/frame.h"
#include "websocket/vector_code.h"

#include <QTest>

using namespace websocket;

namespace {

/// A text of valid characters; now and then one octet of it is spoiled.
std::string draw(testing::Dice &dice)
{
    static const std::string_view kCharacters[] = {
        "a",
        " ",
        "é",
        "ж",
        "€",
        "日",
        "😀",
        "𝄞",
        "\xed\x9f\xbf",
        "\xee\x80\x80",
        "\xf0\x90\x80\x80",
        "\xf4\x8f\xbf\xbf",
    };
    std::string text(dice(4) == 0 ? dice(150) : 0, 'x');
    for (auto count = dice(40); count > 0; --count)
        text += kCharacters[dice(std::size(kCharacters))];
    text.append(dice(3) == 0 ? dice(70) : 0, 'y');
    if (!text.empty() && dice(2) == 0)
        text[dice(static_cast<std::uint32_t>(text.size()))] = static_cast<char>(dice(256));
    return text;
}

} // namespace

class TestVectorCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlainLoopsAreAlwaysThere()
    {
        QCOMPARE(vectorCodes().front().name, std::string_view("plain"));
        QCOMPARE(&vectorCode(), &vectorCodes().back());
        qInfo("this processor runs up to %s", vectorCode().name.data());
    }

    void aProcessorGetsWhatItCanRun()
    {
        QCOMPARE(vectorCodes({false, false}).size(), std::size_t(1));
#if defined(__x86_64__)
        QCOMPARE(vectorCodes({true, false}).back().name, std::string_view("avx2"));
        QCOMPARE(vectorCodes({true, true}).back().name, std::string_view("avx512"));
        QCOMPARE(vectorCodes({false, true}).size(), std::size_t(1));
#endif
    }

    void allFindTheSameTextsValid()
    {
        testing::Dice dice(42);
        int valid = 0;
        constexpr int kRounds = 60000;
        for (int round = 0; round < kRounds; ++round) {
            const auto text = values::toBytes(draw(dice));
            const bool expected = vectorCodes().front().isUtf8(text.data(), text.size());
            valid += expected ? 1 : 0;
            auto masked = text;
            applyMask(masked, {9, 8, 7, 6});
            values::Bytes open(text.size());
            for (const auto &code : vectorCodes()) {
                if (code.isUtf8(text.data(), text.size()) != expected ||
                    code.unmaskText(open.data(), masked.data(), masked.size(), turnedKey({9, 8, 7, 6}, 0)) !=
                        expected ||
                    open != text)
                    QFAIL((std::string(code.name) + ": " + values::toHex(text)).c_str());
            }
        }
        QVERIFY(valid > kRounds / 4 && valid < kRounds * 3 / 4);
    }

    // Every pair of octets at every place of two blocks, so that no border between blocks hides a fault.
    void allFindEachBadPairAtEachPlace()
    {
        const std::uint8_t edges[] = {0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0,
                                      0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef,
                                      0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xf8, 0xff};
        for (std::size_t at = 0; at < 130; ++at) {
            for (const auto first : edges) {
                for (const auto second : edges) {
                    values::Bytes text(140, 'a');
                    text[at] = first;
                    text[at + 1] = second;
                    const bool expected = vectorCodes().front().isUtf8(text.data(), text.size());
                    for (const auto &code : vectorCodes()) {
                        if (code.isUtf8(text.data(), text.size()) != expected)
                            QFAIL((std::string(code.name) + ": " + values::toHex(text)).c_str());
                    }
                }
            }
        }
    }

    void allUnmaskAlike()
    {
        testing::Dice dice(5);
        for (std::size_t size = 0; size < 700; size += 1 + dice(3)) {
            values::Bytes masked(size);
            for (auto &octet : masked)
                octet = static_cast<std::uint8_t>(dice(256));
            const MaskingKey key{0x11, 0x22, 0x83, 0xf4};
            const auto phase = dice(4);
            values::Bytes expected = masked;
            for (std::size_t i = 0; i < size; ++i)
                expected[i] ^= key[(i + phase) % 4];
            for (const auto &code : vectorCodes()) {
                values::Bytes open(size);
                code.unmask(open.data(), masked.data(), size, turnedKey(key, phase));
                QVERIFY(open == expected);
                open = masked;
                code.unmask(open.data(), open.data(), size, turnedKey(key, phase));
                QVERIFY(open == expected);
                open.assign(size, 0);
                code.unmaskText(open.data(), masked.data(), size, turnedKey(key, phase));
                QVERIFY(open == expected);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestVectorCode)
#include "tst_vector_code.moc"
