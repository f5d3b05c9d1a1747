#include "proxy/address.h"

#include "values/bytes.h"

#include <QTest>

using namespace proxy;

namespace {

std::string shown(std::string_view text)
{
    const auto address = parseAddress(text);
    return address ? values::toHex(values::ByteView(address->octets).first(address->size)) : "none";
}

} // namespace

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("octets");
        const auto row = [](const char *text, const char *octets) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(octets);
        };
        row("192.0.2.255", "c0 00 02 ff");
        row("0.0.0.0", "00 00 00 00");
        row("::", "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00");
        row("::1", "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01");
        row("2001:DB8::a:1", "20 01 0d b8 00 00 00 00 00 00 00 00 00 0a 00 01");
        row("1:2:3:4:5:6:7:8", "00 01 00 02 00 03 00 04 00 05 00 06 00 07 00 08");
        row("1:2:3:4:5:6:7::", "00 01 00 02 00 03 00 04 00 05 00 06 00 07 00 00");
        row("::ffff:192.0.2.1", "00 00 00 00 00 00 00 00 00 00 ff ff c0 00 02 01");
        row("fe80::1%eth0", "fe 80 00 00 00 00 00 00 00 00 00 00 00 00 00 01");
    }
    void anAddressIsRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, octets);
        QCOMPARE(QByteArray::fromStdString(shown(text.toStdString())), octets);
    }

    void whatIsNoAddressIsRefused()
    {
        for (const char *wrong : {"",
                                  "host",
                                  "1.2.3",
                                  "1.2.3.4.5",
                                  "256.1.1.1",
                                  "1.2.3.",
                                  ".1.2.3",
                                  "1..2.3",
                                  "1.2.3.4a",
                                  "0001.2.3.4",
                                  "+1.2.3.4",
                                  ":",
                                  ":::",
                                  "1:2:3:4:5:6:7",
                                  "1:2:3:4:5:6:7:8:9",
                                  "1:2:3:4:5:6:7:8::",
                                  "::1::",
                                  "1:",
                                  "12345::",
                                  "g::",
                                  "::1.2.3",
                                  "1.2.3.4::",
                                  "1:2:3:4:5:6:7:1.2.3.4",
                                  "::-1",
                                  "1:2:3:4::5:6:7:8",
                                  "1::2:",
                                  "%eth0",
                                  "1.2.3.4%eth0"})
            QVERIFY2(!parseAddress(wrong), wrong);
    }

    void aPrefixIsComparedBitByBit()
    {
        const auto same = [](const char *a, const char *b, unsigned bits) {
            return sharePrefix(*parseAddress(a), *parseAddress(b), bits);
        };
        QVERIFY(same("10.1.2.3", "10.0.0.0", 8));
        QVERIFY(!same("10.1.2.3", "10.0.0.0", 16));
        QVERIFY(same("10.1.2.3", "10.0.0.0", 15));
        QVERIFY(same("1.2.3.4", "5.6.7.8", 0));
        QVERIFY(same("1.2.3.4", "1.2.3.4", 32));
        QVERIFY(!same("1.2.3.4", "1.2.3.5", 32));
        QVERIFY(same("1.2.3.4", "1.2.3.5", 31));
        QVERIFY(!same("1.2.3.4", "1.2.3.4", 33));
        QVERIFY(same("2001:db8::1", "2001:db8::2", 64));
        QVERIFY(!same("::1", "0.0.0.1", 0));
    }
};

QTEST_APPLESS_MAIN(TestAddress)
#include "tst_address.moc"
