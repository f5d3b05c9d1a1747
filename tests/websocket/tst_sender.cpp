#include "support.h"
#include "websocket/sender.h"

#include <QTest>

using namespace websocket;

namespace {

SenderOptions server()
{
    return {.role = Role::Server, .maskingKeys = {}, .deflate = {}, .fragmentSize = 0};
}

std::string hexOf(const values::Bytes &octets)
{
    return values::toHex(octets);
}

} // namespace

class TestSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 6455 section 5.7
    void theExamplesOfTheRfcAreWritten()
    {
        Sender ours(server());
        QCOMPARE(hexOf(ours.message(Opcode::Text, values::toBytes("Hello"))),
                 std::string("81 05 48 65 6c 6c 6f"));
        QCOMPARE(hexOf(*ours.control(Opcode::Ping, values::toBytes("Hello"))),
                 std::string("89 05 48 65 6c 6c 6f"));
        auto options = server();
        options.fragmentSize = 3;
        Sender cutting(options);
        QCOMPARE(hexOf(cutting.message(Opcode::Text, values::toBytes("Hello"))),
                 std::string("01 03 48 65 6c 80 02 6c 6f"));
        Sender client({Role::Client, [] { return MaskingKey{0x37, 0xfa, 0x21, 0x3d}; }, {}, 0});
        QCOMPARE(hexOf(client.message(Opcode::Text, values::toBytes("Hello"))),
                 std::string("81 85 37 fa 21 3d 7f 9f 4d 51 58"));
    }

    void everyFrameOfAClientHasItsOwnKey()
    {
        std::uint8_t next = 1;
        Sender client({Role::Client, [&] { return MaskingKey{next++, 0, 0, 0}; }, {}, 1});
        const auto octets = client.message(Opcode::Binary, values::toBytes("abc"));
        QCOMPARE(hexOf(octets),
                 std::string("02 81 01 00 00 00 60 00 81 02 00 00 00 60 80 81 03 00 00 00 60"));
    }

    void anEmptyMessageIsOneFrame()
    {
        auto options = server();
        options.fragmentSize = 5;
        QCOMPARE(hexOf(Sender(options).message(Opcode::Binary, {})), std::string("82 00"));
    }

    void onlyTheFirstFrameIsMarkedCompressed()
    {
        auto options = server();
        options.deflate = DeflateAgreement{};
        options.fragmentSize = 4;
        Sender sender(options);
        QCOMPARE(hexOf(sender.message(Opcode::Text, values::toBytes("Hello"))),
                 std::string("41 04 f2 48 cd c9 80 03 c9 07 00"));
        QCOMPARE(hexOf(sender.message(Opcode::Text, {})), std::string("c1 01 00"));
        QCOMPARE(hexOf(*sender.control(Opcode::Pong, {})), std::string("8a 00"));
    }

    // zlib cannot write with 8 bits: messages go as they are, which RFC 7692 section 6 allows.
    void aWindowOf256OctetsIsNotCompressedFor()
    {
        auto options = server();
        options.deflate = DeflateAgreement{true, true, 8, 15};
        QCOMPARE(hexOf(Sender(options).message(Opcode::Text, values::toBytes("a"))), std::string("81 01 61"));
        options.role = Role::Client;
        options.maskingKeys = [] { return MaskingKey{}; };
        QCOMPARE(Sender(options).message(Opcode::Text, values::toBytes("a")).front(), std::uint8_t(0xc1));
    }

    void aControlFrameHasAtMost125Octets()
    {
        Sender sender(server());
        QCOMPARE(sender.control(Opcode::Ping, values::Bytes(125))->size(), std::size_t(127));
        QVERIFY(!sender.control(Opcode::Ping, values::Bytes(126)));
    }

    void nothingIsWrittenAfterAClose()
    {
        Sender sender(server());
        QVERIFY(!sender.closed());
        QCOMPARE(hexOf(sender.close(1000, "bye")), std::string("88 05 03 e8 62 79 65"));
        QVERIFY(sender.closed());
        QVERIFY(sender.close(1000).empty());
        QVERIFY(sender.message(Opcode::Text, values::toBytes("a")).empty());
        QVERIFY(!sender.control(Opcode::Pong, {}));
        QCOMPARE(hexOf(Sender(server()).close(std::nullopt)), std::string("88 00"));
    }
};

QTEST_APPLESS_MAIN(TestSender)
#include "tst_sender.moc"
