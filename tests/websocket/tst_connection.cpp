#include "support.h"
#include "websocket/connection.h"

#include <QTest>

using namespace websocket;
using testing::hex;
using values::EndHow;

namespace {

ConnectionOptions optionsFor(Role role, std::optional<DeflateAgreement> deflate = {},
                             std::size_t fragment = 0)
{
    return {role, [] { return MaskingKey{1, 2, 3, 4}; }, deflate, 1 << 20, fragment};
}

/// The messages, pings' answers and Closes among \p events.
void keep(testing::Events &to, const std::vector<Event> &events)
{
    for (const auto &event : events) {
        if (!std::holds_alternative<FrameSeen>(event) && !std::holds_alternative<FrameDone>(event))
            to.push_back(testing::describe(event));
    }
}

/// Moves what \p from has written to \p to, cut by \p dice; what \p to saw is appended to \p seen.
void pass(Connection &from, Connection &to, testing::Dice &dice, testing::Events &seen)
{
    const auto octets = from.takeOutput();
    values::ByteView rest(octets);
    while (!rest.empty()) {
        const auto piece = rest.first(std::min<std::size_t>(rest.size(), 1 + dice(40)));
        keep(seen, to.feed(piece));
        rest = rest.subspan(piece.size());
    }
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenPingsInOneReadAreAnsweredInOrder()
    {
        Connection server(optionsFor(Role::Server));
        values::Bytes pings;
        values::Bytes pongs;
        for (std::uint8_t i = 0; i < 10; ++i) {
            const values::Bytes payload{i};
            pings = testing::operator+(pings, writeFrame(Opcode::Ping, payload, MaskingKey{9, 9, 9, 9}));
            pongs = testing::operator+(pongs, writeFrame(Opcode::Pong, payload, std::nullopt));
        }
        server.feed(pings);
        QCOMPARE(server.takeOutput(), pongs);
        QVERIFY(server.takeOutput().empty());
    }

    void aCloseIsAnsweredAndNothingBehindItRead()
    {
        Connection client(optionsFor(Role::Client));
        client.feed(hex("88 02 03 e9 89 00"));
        QCOMPARE(client.takeOutput(), writeFrame(Opcode::Close, hex("03 e9"), MaskingKey{1, 2, 3, 4}));
        QCOMPARE(client.waitingFor(), std::string("tcp-end"));
        QVERIFY(!client.wantsTcpClosed()); // that is the server's part
        client.end(EndHow::Fin);
        QVERIFY(client.outcome().clean && client.outcome().dataLost);
        QCOMPARE(client.outcome().code, std::uint16_t(1001));
    }

    void whatIsSentForAnEventStandsBeforeTheAnswerToTheClose()
    {
        Connection client(optionsFor(Role::Client));
        client.feed(hex("81 01 61 88 02 03 e9"), [&](const Event &event) {
            if (const auto *message = std::get_if<MessageReceived>(&event))
                QVERIFY(client.send(message->kind, message->payload));
        });
        const MaskingKey key{1, 2, 3, 4};
        QCOMPARE(client.takeOutput(), testing::operator+(writeFrame(Opcode::Text, values::toBytes("a"), key),
                                                         writeFrame(Opcode::Close, hex("03 e9"), key)));
    }

    void theServerClosesTcp()
    {
        Connection server(optionsFor(Role::Server));
        QVERIFY(server.close(1000, "done"));
        QCOMPARE(server.waitingFor(), std::string("close"));
        QVERIFY(!server.wantsTcpClosed());
        server.feed(writeFrame(Opcode::Close, hex("03 e8"), MaskingKey{}));
        QVERIFY(server.wantsTcpClosed());
        server.end(EndHow::Local);
        QVERIFY(server.outcome().clean);
        QCOMPARE(server.waitingFor(), std::string("end"));
    }

    void aBrokenRuleFailsTheConnectionWithItsCode()
    {
        Connection client(optionsFor(Role::Client));
        QCOMPARE(client.waitingFor(), std::string("frame"));
        client.feed(hex("81 02 c3 28 89 00"));
        QCOMPARE(client.takeOutput(), writeFrame(Opcode::Close, hex("03 ef"), MaskingKey{1, 2, 3, 4}));
        QVERIFY(client.wantsTcpClosed());
        QVERIFY(client.outcome().failed);
        QVERIFY(!client.send(Opcode::Text, values::toBytes("a")));
        QVERIFY(!client.ping({}));
        QVERIFY(!client.close(1000));
        QVERIFY(client.takeOutput().empty());
    }

    void aRuleBrokenAfterOurCloseIsNotClosedForTwice()
    {
        Connection client(optionsFor(Role::Client));
        QVERIFY(client.close(1000));
        client.takeOutput();
        client.feed(hex("83 00"));
        QVERIFY(client.takeOutput().empty());
        QVERIFY(client.outcome().failed && client.wantsTcpClosed());
    }

    void aPingAfterOurCloseIsNotAnswered()
    {
        Connection client(optionsFor(Role::Client));
        QVERIFY(client.close(std::nullopt));
        client.takeOutput();
        client.feed(hex("89 00"));
        QVERIFY(client.takeOutput().empty());
    }

    void whatMayNotBeSentIsRefused()
    {
        Connection client(optionsFor(Role::Client));
        for (const std::uint16_t code : {0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000})
            QVERIFY(!client.close(code));
        QVERIFY(!client.send(Opcode::Text, hex("ff")));
        QVERIFY(!client.send(Opcode::Text, hex("e2 82")));
        QVERIFY(!client.ping(values::Bytes(126)));
        QVERIFY(client.takeOutput().empty());
        QVERIFY(client.send(Opcode::Binary, hex("ff")));
        QVERIFY(client.ping(values::Bytes(125)));
        QVERIFY(!client.takeOutput().empty());
    }

    void aCloseSaysOnlyWhatThePeerCanRead()
    {
        Connection client(optionsFor(Role::Client));
        QVERIFY(!client.close(1000, "caf\xe9"));
        QVERIFY(!client.close(1000, "caf\xc3"));
        QVERIFY(!client.close(std::nullopt, "a reason needs a code"));
        QVERIFY(!client.close(1000, std::string(124, 'x')));
        QVERIFY(client.takeOutput().empty());
        QVERIFY(client.close(1010, std::string(123, 'x')));
        const auto octets = client.takeOutput();
        Connection server(optionsFor(Role::Server));
        QVERIFY(!server.close(1010)); // RFC 6455 section 7.4.1: not used by servers
        server.feed(octets);
        QCOMPARE(server.outcome().received, client.outcome().sent);
        QCOMPARE(server.outcome().sent, std::optional(CloseSaid{1010, ""})); // but answered with
    }

    void nothingIsSentAfterTheEndOfTcp()
    {
        for (const auto how : {EndHow::Fin, EndHow::Reset, EndHow::Local, EndHow::TimedOut}) {
            Connection client(optionsFor(Role::Client));
            client.end(how);
            QVERIFY(!client.send(Opcode::Text, values::toBytes("a")));
            QVERIFY(!client.send(Opcode::Binary, {}));
            QVERIFY(!client.ping({}));
            QVERIFY(!client.close(1000));
            QVERIFY(client.takeOutput().empty());
        }
    }

    void aHalfFrameIsWaitedForBeforeTheClose()
    {
        Connection client(optionsFor(Role::Client));
        QVERIFY(client.close(1000));
        client.feed(hex("82 05 61"));
        QCOMPARE(client.waitingFor(), std::string("payload 1/5"));
        client.feed(hex("62 63 64 65"));
        QCOMPARE(client.waitingFor(), std::string("close"));
        client.feed(hex("88"));
        QCOMPARE(client.waitingFor(), std::string("header 1/2"));
        client.feed(hex("00"));
        QCOMPARE(client.waitingFor(), std::string("tcp-end"));
    }

    void textOfAnotherProtocolIsToldAtTheEndToo()
    {
        Connection client(optionsFor(Role::Client));
        QVERIFY(client.feed(hex("48 54 54 50")).empty());
        QCOMPARE(client.end(EndHow::Fin).size(), std::size_t(1));
        QVERIFY(client.outcome().failed);
    }

    // Pairs: whatever the schedule and the cuts, nothing is lost and both agree on the end.
    void twoSidesAgree_data()
    {
        QTest::addColumn<int>("serverBits");
        QTest::addColumn<int>("clientBits");
        QTest::newRow("plain") << 0 << 0;
        for (int server = 8; server <= 15; ++server) {
            for (int client = 8; client <= 15; ++client)
                QTest::addRow("%d and %d bits", server, client) << server << client;
        }
    }
    void twoSidesAgree()
    {
        QFETCH(int, serverBits);
        QFETCH(int, clientBits);
        for (std::uint32_t round = 0; round < 8; ++round) {
            std::optional<DeflateAgreement> deflate;
            if (serverBits != 0) // each side keeps its window or not
                deflate = DeflateAgreement{(round & 1) != 0, (round & 2) != 0, serverBits, clientBits};
            testing::Dice dice(round * 77 + 5);
            Connection client(optionsFor(Role::Client, deflate, dice(3) == 0 ? 1 + dice(50) : 0));
            Connection server(optionsFor(Role::Server, deflate, dice(3) == 0 ? 1 + dice(50) : 0));
            testing::Events atClient, atServer, fromClient, fromServer;
            for (int step = 0; step < 60; ++step) {
                auto &sender = dice(2) == 0 ? client : server;
                auto &expected = &sender == &client ? fromClient : fromServer;
                const std::string text(dice(4) == 0 ? dice(3000) : dice(20),
                                       static_cast<char>('a' + dice(26)));
                if (dice(4) == 0) {
                    QVERIFY(sender.ping(values::ByteView(values::toBytes(text))
                                            .first(std::min<std::size_t>(text.size(), 125))));
                    expected.push_back("ping " + text.substr(0, 125));
                } else {
                    const auto kind = dice(2) == 0 ? Opcode::Text : Opcode::Binary;
                    QVERIFY(sender.send(kind, values::toBytes(text)));
                    expected.push_back((kind == Opcode::Text ? "text " : "binary ") + text);
                }
                if (dice(3) == 0)
                    pass(client, server, dice, atServer);
                if (dice(3) == 0)
                    pass(server, client, dice, atClient);
            }
            auto &closer = dice(2) == 0 ? client : server;
            QVERIFY(closer.close(3000, "end"));
            (&closer == &client ? fromClient : fromServer).push_back("close 3000 end");
            if (dice(3) == 0) { // both at once
                auto &other = &closer == &client ? server : client;
                QVERIFY(other.close(3000, "end"));
            }
            for (int turn = 0; turn < 3; ++turn) {
                pass(client, server, dice, atServer);
                pass(server, client, dice, atClient);
            }
            const auto withoutPongs = [](testing::Events events) {
                std::erase_if(events, [](const std::string &e) { return e.starts_with("pong"); });
                while (!events.empty() && events.back().starts_with("close"))
                    events.pop_back();
                return events;
            };
            QVERIFY(withoutPongs(atServer) == withoutPongs(fromClient));
            QVERIFY(withoutPongs(atClient) == withoutPongs(fromServer));
            QVERIFY(server.wantsTcpClosed());
            server.end(EndHow::Local);
            client.end(EndHow::Fin);
            QVERIFY(client.outcome().clean && server.outcome().clean);
            QCOMPARE(client.outcome().code, std::uint16_t(3000));
            QCOMPARE(server.outcome().code, std::uint16_t(3000));
        }
    }

    // TCP may end behind any octet: the outcome is defined, and 1006 until the Close is whole.
    void tcpMayEndBehindAnyOctet()
    {
        const auto stream = testing::operator+(
            testing::operator+(writeFrame(Opcode::Text, values::toBytes("Hello"), std::nullopt),
                               writeFrame(Opcode::Ping, values::toBytes("p"), std::nullopt)),
            writeFrame(Opcode::Close, closePayload(1001, "gone"), std::nullopt));
        for (std::size_t size = 0; size <= stream.size(); ++size) {
            for (const auto how : {EndHow::Fin, EndHow::Reset, EndHow::TimedOut}) {
                Connection client(optionsFor(Role::Client));
                client.feed(values::ByteView(stream).first(size));
                client.end(how);
                const bool closed = size == stream.size();
                QCOMPARE(client.outcome().code, std::uint16_t(closed ? 1001 : 1006));
                QCOMPARE(client.outcome().clean, closed && how != EndHow::TimedOut);
                QCOMPARE(client.outcome().tcpEnd, how);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestConnection)
#include "tst_connection.moc"
