#include "http/response_parser.h"

#include <QTest>

using http::ResponseParser;
using State = http::ResponseParser::State;

namespace {

constexpr std::size_t kLimit = 4096;

const std::string kGood =
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n";

/// Everything that can be told about a parser.
std::string shown(const ResponseParser &parser)
{
    switch (parser.state()) {
    case State::Reading:
        return "reading " + parser.waitingFor();
    case State::TooLarge:
        return "too large" + parser.waitingFor();
    case State::NotHttp:
        return "not http: " + parser.malformed() + parser.waitingFor();
    case State::Done:
        break;
    }
    const auto &head = parser.head();
    std::string out = head.version + "," + QByteArray::number(head.status).toStdString() + "," + head.reason;
    for (const auto &header : head.headers)
        out += "|" + header.name + "=" + header.value;
    for (const auto &oddity : head.oddities)
        out += "!" + oddity;
    return out + parser.waitingFor();
}

std::string parsed(std::string_view text, std::size_t limit = kLimit)
{
    ResponseParser parser(limit);
    parser.feed(values::toBytes(text));
    return shown(parser);
}

} // namespace

class TestResponseParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadIsReadAndTheRestIsLeft()
    {
        ResponseParser parser(kLimit);
        QCOMPARE(parser.feed(values::toBytes(kGood + "\x81\x00")), kGood.size());
        QCOMPARE(shown(parser),
                 std::string("HTTP/1.1,101,Switching Protocols|Upgrade=websocket|Connection=Upgrade"));
        QCOMPARE(values::toText(parser.head().raw), kGood);
        QCOMPARE(parser.feed(values::toBytes("more")), std::size_t(0));
    }

    void whatIsOddIsToldAndRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("read");
        const auto row = [](const char *name, const char *text, const char *read) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(read);
        };
        row("no field", "HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1,200,OK");
        row("bare LF", "HTTP/1.1 200 OK\nA: b\n\n", "HTTP/1.1,200,OK|A=b!bare-lf");
        row("folded", "HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\t d \r\n\r\n", "HTTP/1.1,200,OK|A=b c d!obs-fold");
        row("folded into nothing", "HTTP/1.1 200 OK\r\nA:\r\n b\r\n \r\n\r\n",
            "HTTP/1.1,200,OK|A=b!obs-fold");
        row("no reason", "HTTP/1.1 101 \r\n\r\n", "HTTP/1.1,101,!no-reason");
        row("no reason, no space", "HTTP/1.1 101\r\n\r\n", "HTTP/1.1,101,!no-reason");
        row("HTTP/1.0", "HTTP/1.0 101 X\r\n\r\n", "HTTP/1.0,101,X");
        row("HTTP/2.0", "HTTP/2.0 101 X\r\n\r\n", "HTTP/2.0,101,X");
        row("spaces", "HTTP/1.1  200  OK \r\n\r\n", "HTTP/1.1,200,OK!extra-space");
        row("space before the colon", "HTTP/1.1 200 OK\r\nA : b\r\n\r\n",
            "HTTP/1.1,200,OK|A=b!space-before-colon");
        row("control character", "HTTP/1.1 200 OK\r\nA: b\x01\r\n\r\n",
            "HTTP/1.1,200,OK|A=b\x01!control-character");
        row("twice",
            "HTTP/1.1 200 OK\r\nSec-WebSocket-Accept: a\r\nsec-websocket-accept: b\r\nSet-Cookie: "
            "c\r\nSet-Cookie: d\r\n\r\n",
            "HTTP/"
            "1.1,200,OK|Sec-WebSocket-Accept=a|sec-websocket-accept=b|Set-Cookie=c|Set-Cookie=d!duplicate-"
            "sec-websocket-accept");
        row("999", "HTTP/1.1 999 X\r\n\r\n", "HTTP/1.1,999,X");
        row("UTF-8 reason", "HTTP/1.1 404 Non trouv\xc3\xa9\r\n\r\n", "HTTP/1.1,404,Non trouv\xc3\xa9");
    }
    void whatIsOddIsToldAndRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, read);
        QCOMPARE(QByteArray::fromStdString(parsed(text.toStdString())), read);
    }

    void anOddityIsToldOnce()
    {
        QCOMPARE(parsed("HTTP/1.1 200 OK\r\nA : b\r\nC : d\r\n\r\n"),
                 std::string("HTTP/1.1,200,OK|A=b|C=d!space-before-colon"));
    }

    void whatCannotBeHttpIsKnownAtItsFirstOctet()
    {
        const std::string start = "HTTP/";
        for (std::size_t good = 0; good < start.size(); ++good) {
            ResponseParser parser(kLimit);
            parser.feed(values::toBytes(start.substr(0, good)));
            QCOMPARE(shown(parser), std::string("reading status-line"));
            QCOMPARE(parser.feed(values::toBytes("\x15more")), std::size_t(1));
            QCOMPARE(shown(parser), std::string("not http: no-status-line"));
        }
        QCOMPARE(parsed("\r\nHTTP/1.1 200 OK"), std::string("not http: no-status-line"));
        QCOMPARE(parsed("http/1.1 200 OK"), std::string("not http: no-status-line"));
    }

    void aBadStatusLineIsRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"HTTP/", "HTTP/1.1", "HTTP/1.1 ", "HTTP/1.1 20", "HTTP/1.1 2000",
                                 "HTTP/1.1 099 X", "HTTP/1.1 2x0 X", "HTTP/1 200 OK", "HTTP/1.12 200 OK",
                                 "HTTP/1.1\t200 OK", "HTTP/1.1 +20 OK", "HTTP/1.1 200OK"})
            QTest::newRow(line) << QByteArray(line);
        QTest::newRow("NUL") << QByteArray("HTTP/1.1 200 O\0K", 16);
    }
    void aBadStatusLineIsRefused()
    {
        QFETCH(QByteArray, line);
        QCOMPARE(parsed(line.toStdString() + "\r\n"), std::string("not http: bad-status-line"));
    }

    void aBadFieldIsRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"no colon", ": x", "a b: x", " folded: x", "\tfolded: x"})
            QTest::newRow(line) << QByteArray(line);
        QTest::newRow("NUL") << QByteArray("A: \0", 4);
        QTest::newRow("folded NUL") << QByteArray("A: b\r\n \0", 8);
    }
    void aBadFieldIsRefused()
    {
        QFETCH(QByteArray, line);
        QCOMPARE(parsed("HTTP/1.1 200 OK\r\n" + line.toStdString() + "\r\n\r\n"),
                 std::string("not http: bad-header"));
    }

    void theLimitIsExact()
    {
        for (const int more : {-1, 0, 1}) {
            const auto limit = kGood.size() - std::size_t(more);
            ResponseParser parser(limit);
            parser.feed(values::toBytes(kGood));
            QCOMPARE(int(parser.state()), int(more <= 0 ? State::Done : State::TooLarge));
            QVERIFY(parser.waitingFor().empty());
        }
        ResponseParser endless(100);
        QCOMPARE(endless.feed(values::Bytes(values::toBytes("HTTP/1.1 200 " + std::string(500, 'x')))),
                 std::size_t(100));
        QCOMPARE(int(endless.state()), int(State::TooLarge));
    }

    void anEndInsideTheHeadIsTooEarly()
    {
        for (std::size_t have = 1; have < kGood.size(); ++have) {
            for (const auto how : {values::EndHow::Fin, values::EndHow::Reset}) {
                ResponseParser parser(kLimit);
                parser.feed(values::toBytes(kGood.substr(0, have)));
                parser.end(how);
                QCOMPARE(shown(parser), std::string("not http: ended-early"));
            }
        }
    }

    void anEndWithoutAnOctetOrByUsSaysNothing()
    {
        ResponseParser silent(kLimit);
        silent.end(values::EndHow::Fin);
        QCOMPARE(shown(silent), std::string("reading status-line"));
        for (const auto how : {values::EndHow::TimedOut, values::EndHow::Cancelled, values::EndHow::Local,
                               values::EndHow::Open}) {
            ResponseParser parser(kLimit);
            parser.feed(values::toBytes("HTTP/1.1 101 S"));
            parser.end(how);
            QCOMPARE(shown(parser), std::string("reading status-line"));
        }
        ResponseParser done(kLimit);
        done.feed(values::toBytes(kGood));
        done.end(values::EndHow::Fin);
        QCOMPARE(int(done.state()), int(State::Done));
    }

    void itSaysWhatItWaitsFor()
    {
        QCOMPARE(parsed(""), std::string("reading status-line"));
        QCOMPARE(parsed("HTTP/1.1 200 OK\r\n"), std::string("reading headers"));
        QCOMPARE(parsed("HTTP/1.1 200 OK\r\nA: b\r\n"), std::string("reading headers"));
    }

    void cuttingMakesNoDifference()
    {
        const std::string texts[] = {kGood + "rest",
                                     "HTTP/1.1 200 OK\nA: b\n c\nD : e\n\n",
                                     "HTTP/1.1 200 OK\r\nbad\r\n\r\n",
                                     "SSH-2.0-OpenSSH",
                                     "HTTP/1.1 2x0 OK\r\n",
                                     "HTTP/1.1 200 " + std::string(300, 'x')};
        for (const auto &text : texts) {
            ResponseParser whole(200);
            const auto taken = whole.feed(values::toBytes(text));
            for (std::size_t cut = 0; cut <= text.size(); ++cut) {
                ResponseParser parser(200);
                auto sum = parser.feed(values::toBytes(text.substr(0, cut)));
                sum += parser.feed(values::toBytes(text.substr(cut)));
                QCOMPARE(shown(parser), shown(whole));
                QCOMPARE(sum, taken);
            }
            ResponseParser each(200);
            for (const char c : text)
                each.feed(values::toBytes(std::string_view(&c, 1)));
            QCOMPARE(shown(each), shown(whole));
        }
    }
};

QTEST_APPLESS_MAIN(TestResponseParser)
#include "tst_response_parser.moc"
