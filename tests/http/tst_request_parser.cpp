#include "http/request_parser.h"

#include <QTest>

using http::RequestParser;
using State = http::RequestParser::State;

namespace {

constexpr std::size_t kLimit = 4096;

const std::string kGood = "GET /chat?a=b HTTP/1.1\r\nHost: example.com\r\nUpgrade: websocket\r\n\r\n";

std::string shown(const RequestParser &parser)
{
    switch (parser.state()) {
    case State::Reading:
        return "reading";
    case State::TooLarge:
        return "too large";
    case State::NotHttp:
        return "not http";
    case State::Done:
        break;
    }
    const auto &head = parser.head();
    auto out = head.method + "," + head.target + "," + head.version;
    for (const auto &header : head.headers)
        out += "|" + header.name + "=" + header.value;
    return out;
}

std::string parsed(std::string_view text, std::size_t limit = kLimit)
{
    RequestParser parser(limit);
    parser.feed(values::toBytes(text));
    return shown(parser);
}

} // namespace

class TestRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadIsReadAndTheRestIsLeft()
    {
        RequestParser parser(kLimit);
        QCOMPARE(parser.feed(values::toBytes(kGood + "\x81")), kGood.size());
        QCOMPARE(shown(parser), std::string("GET,/chat?a=b,HTTP/1.1|Host=example.com|Upgrade=websocket"));
        QCOMPARE(parser.feed(values::toBytes("x")), std::size_t(0));
    }

    void whatTheRfcAllowsIsRead()
    {
        QCOMPARE(parsed("\r\n\nGET / HTTP/1.0\r\n\r\n"), std::string("GET,/,HTTP/1.0"));
        QCOMPARE(parsed("GET / HTTP/1.1\nA: b\n\n"), std::string("GET,/,HTTP/1.1|A=b"));
        QCOMPARE(parsed("OPTIONS * HTTP/1.1\r\nA:\r\n\r\n"), std::string("OPTIONS,*,HTTP/1.1|A="));
        QCOMPARE(parsed(std::string(32, 'M') + " / HTTP/1.1\r\n\r\n"), std::string(32, 'M') + ",/,HTTP/1.1");
    }

    void whatIsNoRequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"GET\r\n", "GET /\r\n", "GET / \r\n", "GET  HTTP/1.1\r\n", "GET /a b HTTP/1.1\r\n",
              "GET / HTTP/1\r\n", "GET /\x7f HTTP/1.1\r\n", "GET /\t HTTP/1.1\r\n", " GET / HTTP/1.1\r\n",
              "G(T / HTTP/1.1\r\n", "\rGET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nno colon\r\n",
              "GET / HTTP/1.1\r\n folded: x\r\n", "GET / HTTP/1.1\r\nA: b\r\n c\r\n",
              "GET / HTTP/1.1\r\nA : b\r\n", "GET / HTTP/1.1\r\nA: b\x01\r\n",
              "GET / HTTP/1.1\r\nA: b\rc\r\n"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("long method") << QByteArray(33, 'M');
    }
    void whatIsNoRequestIsRefused()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(parsed(text.toStdString()), std::string("not http"));
    }

    void aTlsRecordIsRefusedAtItsFirstOctet()
    {
        RequestParser parser(kLimit);
        QCOMPARE(parser.feed(values::Bytes{0x16, 0x03, 0x01}), std::size_t(1));
        QCOMPARE(shown(parser), std::string("not http"));
    }

    void theLimitIsExact()
    {
        QVERIFY(parsed(kGood, kGood.size() + 1).starts_with("GET"));
        QVERIFY(parsed(kGood, kGood.size()).starts_with("GET"));
        QCOMPARE(parsed(kGood, kGood.size() - 1), std::string("too large"));
        QCOMPARE(parsed(std::string(100, '\n'), 50), std::string("too large")); // empty lines count
    }

    void cuttingMakesNoDifference()
    {
        const std::string texts[] = {kGood + "rest", "\r\nGET / HTTP/1.1\n\n",
                                     "GET / HTTP/1.1\r\nbad\r\n\r\n", "\x16\x03",
                                     "GET /" + std::string(300, 'x')};
        for (const auto &text : texts) {
            RequestParser whole(200);
            const auto taken = whole.feed(values::toBytes(text));
            for (std::size_t cut = 0; cut <= text.size(); ++cut) {
                RequestParser parser(200);
                auto sum = parser.feed(values::toBytes(text.substr(0, cut)));
                QVERIFY(cut >= taken || shown(parser) == "reading");
                sum += parser.feed(values::toBytes(text.substr(cut)));
                QCOMPARE(shown(parser), shown(whole));
                QCOMPARE(sum, taken);
            }
            RequestParser each(200);
            for (const char c : text)
                each.feed(values::toBytes(std::string_view(&c, 1)));
            QCOMPARE(shown(each), shown(whole));
        }
    }
};

QTEST_APPLESS_MAIN(TestRequestParser)
#include "tst_request_parser.moc"
