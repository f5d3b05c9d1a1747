#include "support.h"
#include "websocket/header_reader.h"

#include <QTest>

using namespace websocket;
using testing::hex;

namespace {

constexpr std::uint64_t kLimit = 1U << 20;

HeaderContext client()
{
    return {Role::Client, false, false, 0, kLimit};
}

/// "ok", or "<rule> <index> <bits> <detail>" with the octets it took.
std::string read(const char *octets, const HeaderContext &context)
{
    HeaderReader reader;
    for (const auto octet : hex(octets)) {
        if (const auto fault = reader.take(octet, context)) {
            return testing::text(reader.octets().size()) + " " + std::string(rule(fault->rule).id) + " " +
                   testing::text(fault->index) + " " + testing::text(fault->bits) + " " + fault->detail;
        }
    }
    return reader.complete() ? "ok" : "more";
}

} // namespace

class TestHeaderReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead_data()
    {
        QTest::addColumn<quint64>("length");
        for (const quint64 length : {0, 1, 125, 126, 127, 65535, 65536})
            QTest::addRow("%llu", static_cast<unsigned long long>(length)) << length;
    }
    void whatWasWrittenIsRead()
    {
        QFETCH(quint64, length);
        for (const auto role : {Role::Client, Role::Server}) {
            FrameHeader header{true, 0, 2, std::nullopt, length};
            if (role == Role::Server)
                header.maskingKey = MaskingKey{9, 8, 7, 6};
            HeaderContext context = client();
            context.role = role;
            HeaderReader reader;
            const auto octets = writeHeader(header);
            for (std::size_t i = 0; i < octets.size(); ++i) {
                QVERIFY(!reader.complete());
                QVERIFY(!reader.take(octets[i], context));
            }
            QVERIFY(reader.complete());
            QCOMPARE(reader.header(), header);
            QCOMPARE(reader.missing(), length);
            reader.reset();
            QVERIFY(!reader.complete());
        }
    }

    void eachRuleIsFoundWithTheOctetThatShowsIt_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("found");
        QTest::newRow("RSV1") << QByteArray("c1 05") << QByteArray("1 rsv1-not-negotiated 0 64 RSV1");
        QTest::newRow("RSV2") << QByteArray("a1") << QByteArray("1 rsv2-not-negotiated 0 32 RSV2");
        QTest::newRow("RSV3") << QByteArray("91") << QByteArray("1 rsv3-not-negotiated 0 16 RSV3");
        QTest::newRow("all bits") << QByteArray("f1")
                                  << QByteArray("1 rsv1-not-negotiated 0 112 RSV1, RSV2, RSV3");
        QTest::newRow("opcode 3") << QByteArray("83") << QByteArray("1 reserved-data-opcode 0 15 3");
        QTest::newRow("opcode 7") << QByteArray("87") << QByteArray("1 reserved-data-opcode 0 15 7");
        QTest::newRow("opcode B") << QByteArray("8b") << QByteArray("1 reserved-control-opcode 0 15 0xB");
        QTest::newRow("opcode F") << QByteArray("0f") << QByteArray("1 reserved-control-opcode 0 15 0xF");
        QTest::newRow("part of a ping") << QByteArray("09") << QByteArray("1 control-fragmented 0 128 ping");
        QTest::newRow("part of a pong") << QByteArray("0a") << QByteArray("1 control-fragmented 0 128 pong");
        QTest::newRow("part of a close")
            << QByteArray("08") << QByteArray("1 control-fragmented 0 128 close");
        QTest::newRow("continuation") << QByteArray("80") << QByteArray("1 continuation-unexpected 0 15 ");
        QTest::newRow("masked") << QByteArray("81 80") << QByteArray("2 masked-by-server 1 128 ");
        QTest::newRow("ping 125") << QByteArray("89 7d") << QByteArray("ok");
        QTest::newRow("ping 126") << QByteArray("89 7e") << QByteArray("2 control-too-long 1 127 126");
        QTest::newRow("close 127") << QByteArray("88 7f") << QByteArray("2 control-too-long 1 127 127");
        QTest::newRow("125 in 16") << QByteArray("82 7e 00 7d")
                                   << QByteArray("4 length-16-not-minimal 1 127 125");
        QTest::newRow("126 in 16") << QByteArray("82 7e 00 7e") << QByteArray("ok");
        QTest::newRow("65535 in 64") << QByteArray("82 7f 000000000000ffff")
                                     << QByteArray("10 length-64-not-minimal 1 127 65535");
        QTest::newRow("65536 in 64") << QByteArray("82 7f 0000000000010000") << QByteArray("ok");
        QTest::newRow("top bit") << QByteArray("82 7f 8000000000000000")
                                 << QByteArray("10 length-top-bit 2 128 9223372036854775808");
        QTest::newRow("at the limit") << QByteArray("82 7f 0000000000100000") << QByteArray("ok");
        QTest::newRow("over the limit")
            << QByteArray("82 7f 0000000000100001") << QByteArray("10 message-too-big 1 127 1048577/1048576");
        QTest::newRow("63 bits") << QByteArray("82 7f 7fffffffffffffff")
                                 << QByteArray("10 message-too-big 1 127 9223372036854775807/1048576");
    }
    void eachRuleIsFoundWithTheOctetThatShowsIt()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, found);
        QCOMPARE(QByteArray::fromStdString(read(octets.constData(), client())), found);
    }

    void aClientMustMask()
    {
        auto context = client();
        context.role = Role::Server;
        QCOMPARE(read("81 00", context), std::string("2 unmasked-by-client 1 128 "));
        QCOMPARE(read("81 80 01020304", context), std::string("ok"));
    }

    void insideAMessageOnlyItsNextFrameMayCome()
    {
        auto context = client();
        context.messageOpen = true;
        QCOMPARE(read("81", context), std::string("1 data-inside-fragmented 0 15 text"));
        QCOMPARE(read("02", context), std::string("1 data-inside-fragmented 0 15 binary"));
        QCOMPARE(read("00 01", context), std::string("ok"));
        QCOMPARE(read("89 01", context), std::string("ok"));
    }

    void theLimitCountsTheWholeMessage()
    {
        auto context = client();
        context.messageOpen = true;
        context.messageLength = kLimit - 10;
        QCOMPARE(read("80 0a", context), std::string("ok"));
        QCOMPARE(read("80 0b", context), std::string("2 message-too-big 1 127 1048577/1048576"));
        QCOMPARE(read("89 0b", context), std::string("ok")); // a ping is no part of it
    }

    void rsv1IsAllowedOnAMessagesFirstFrameOnly()
    {
        auto context = client();
        context.compression = true;
        QCOMPARE(read("c1 00", context), std::string("ok"));
        QCOMPARE(read("42 00", context), std::string("ok"));
        QCOMPARE(read("c9 00", context), std::string("1 rsv1-on-control 0 64 RSV1"));
        QCOMPARE(read("e1 00", context), std::string("1 rsv2-not-negotiated 0 32 RSV2"));
        context.messageOpen = true;
        QCOMPARE(read("c0 00", context), std::string("1 rsv1-on-continuation 0 64 RSV1"));
    }

    void itSaysWhatItWaitsFor()
    {
        auto context = client();
        context.role = Role::Server;
        HeaderReader reader;
        std::vector<std::string> waits{reader.waitingFor()};
        std::vector<std::uint64_t> missing;
        for (const auto octet : hex("82 fe 01 00 01 02 03")) {
            reader.take(octet, context);
            waits.push_back(reader.waitingFor());
            missing.push_back(reader.missing());
        }
        const std::vector<std::string> expected{"frame",           "header 1/2",      "length 0/2",
                                                "length 1/2",      "masking-key 0/4", "masking-key 1/4",
                                                "masking-key 2/4", "masking-key 3/4"};
        QCOMPARE(waits, expected);
        QCOMPARE(missing, (std::vector<std::uint64_t>{1, 6, 5, 260, 259, 258, 257}));
    }
};

QTEST_APPLESS_MAIN(TestHeaderReader)
#include "tst_header_reader.moc"
