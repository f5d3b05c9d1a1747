#include "values/bytes.h"
#include "values/result.h"

#include <QTest>

using namespace values;

class TestBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void base64IsThatOfRfc4648()
    {
        const std::pair<const char *, const char *> vectors[]{{"", ""},
                                                              {"f", "Zg=="},
                                                              {"fo", "Zm8="},
                                                              {"foo", "Zm9v"},
                                                              {"foob", "Zm9vYg=="},
                                                              {"fooba", "Zm9vYmE="},
                                                              {"foobar", "Zm9vYmFy"},
                                                              {"\xff\xfe\xfd", "//79"}};
        for (const auto &[plain, coded] : vectors)
            QCOMPARE(values::toBase64(values::toBytes(plain)), std::string(coded));
    }
    void octetsAreShownInHex();
    void everythingUnprintableIsEscaped();
    void textGoesThereAndBack();
    void aResultIsEitherValueOrError();
};

void TestBytes::octetsAreShownInHex()
{
    QCOMPARE(toHex(Bytes{0x00, 0x8a, 0xff}), std::string("00 8a ff"));
    QCOMPARE(toHex(Bytes{}), std::string());
}

void TestBytes::everythingUnprintableIsEscaped()
{
    QCOMPARE(toPrintable(toBytes("a\r\n\t\\~")), std::string("a\\r\\n\\t\\\\~"));
    QCOMPARE(toPrintable(Bytes{0x1b, 0x7f, 0xc3}), std::string("\\x1b\\x7f\\xc3"));
}

void TestBytes::textGoesThereAndBack()
{
    const std::string text("a\0b\xff", 4);
    QCOMPARE(toText(toBytes(text)), text);
}

void TestBytes::aResultIsEitherValueOrError()
{
    const Result<int, std::string> good = 5;
    const Result<int, std::string> bad = std::string("no");
    QVERIFY(good.ok());
    QCOMPARE(good.value(), 5);
    QVERIFY(!bad.ok());
    QCOMPARE(bad.error(), std::string("no"));
}

QTEST_APPLESS_MAIN(TestBytes)
#include "tst_bytes.moc"
