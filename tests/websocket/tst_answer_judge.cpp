#include "websocket/answer_judge.h"

#include "http/response_parser.h"
#include "upgrade_support.h"
#include "websocket/upgrade.h"

#include <QTest>

using namespace websocket;
using testing::kAccept;
using testing::kKey;

namespace {

const std::string kStatusLine = "HTTP/1.1 101 Switching Protocols";

UpgradeRequest request()
{
    UpgradeRequest out;
    out.authority = "example.com:8080";
    out.resource = "/chat?x=1";
    out.key = kKey;
    return out;
}

/// A good answer with lines in front, one of its own left out.
std::string answer(const std::string &lines = {}, std::string_view without = {},
                   const std::string &statusLine = kStatusLine)
{
    std::string head = statusLine + "\r\n" + lines;
    for (const auto &[name, value] : {std::pair<std::string, std::string>{"Upgrade", "websocket"},
                                      {"Connection", "Upgrade"},
                                      {"Sec-WebSocket-Accept", kAccept}}) {
        if (name != without)
            head += name + ": " + value + "\r\n";
    }
    return head + "\r\n";
}

UpgradeJudgement judgement(const UpgradeRequest &asked, std::string_view text)
{
    http::ResponseParser parser(65536);
    parser.feed(values::toBytes(text));
    return judgeAnswer(sentHeaders(asked), parser.head());
}

/// Every deviation, and "accepted" behind them.
std::string judged(const UpgradeRequest &asked, std::string_view text)
{
    const auto result = judgement(asked, text);
    const auto out = testing::describe(result.deviations, text);
    return out + (result.accepted ? (out.empty() ? "accepted" : " accepted") : "");
}

std::string judged(const std::string &lines, std::string_view without = {})
{
    return judged(request(), answer(lines, without));
}

std::string extended(const std::string &value)
{
    return judged("Sec-WebSocket-Extensions: " + value + "\r\n");
}

} // namespace

class TestAnswerJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodAnswerIsAccepted()
    {
        const auto result = judgement(request(), answer());
        QVERIFY(result.accepted && result.deviations.empty());
        QVERIFY(!result.compression && !result.deflate && result.serverContextTakeover);
        QVERIFY(result.subprotocol.empty());
    }

    void aStatusBut101IsTheFatalDeviation()
    {
        const auto text = answer({}, "Upgrade", "HTTP/1.1 302 Found");
        QCOMPARE(judged(request(), text), std::string("status-not-101(status=302;)<302>"));
        QCOMPARE(judgement(request(), text).deviations.front().cause, std::string("upgrade-status-other"));
        QCOMPARE(judged(request(), "HTTP/1.1 200 OK\nA: b\n\n"),
                 std::string("status-not-101(status=200;)<200> ~bare-lf(count=3;)<\\n>"));
    }

    void upgradeIsExactlyWebsocket()
    {
        QCOMPARE(judged("upgrade:  WebSocket\t\r\n", "Upgrade"), std::string("accepted"));
        QCOMPARE(judged("", "Upgrade"), "upgrade-header-missing(received=;)<" + kStatusLine + ">");
        QCOMPARE(judged("Upgrade:\r\n", "Upgrade"), std::string("upgrade-header-wrong(received=;)<>"));
        QCOMPARE(judged("Upgrade: h2c, websocket\r\n", "Upgrade"),
                 std::string("upgrade-header-wrong(received=h2c, websocket;)<h2c, websocket>"));
        QCOMPARE(judged("upgrade: websocket\r\n"),
                 std::string("upgrade-header-duplicate(received=websocket, websocket;)<Upgrade: websocket>"));
    }

    void connectionIsAListWithUpgrade()
    {
        QCOMPARE(judged("Connection: keep-alive, UPGRADE\r\n", "Connection"), std::string("accepted"));
        QCOMPARE(judged("Connection: keep-alive\r\n"), std::string("accepted"));
        QCOMPARE(judged("Connection: close\r\n", "Connection"),
                 std::string("connection-header-wrong(received=close;)<close>"));
        QCOMPARE(judged("Connection: not-upgrade\r\n", "Connection"),
                 std::string("connection-header-wrong(received=not-upgrade;)<not-upgrade>"));
        QCOMPARE(judged("", "Connection"), "connection-header-missing(received=;)<" + kStatusLine + ">");
    }

    void acceptMustFitTheKey()
    {
        const auto wrong = [](const std::string &value, const char *id) {
            const auto place = value.substr(0, value.find_last_not_of(' ') + 1);
            return judged("Sec-WebSocket-Accept: " + value + "\r\n", "Sec-WebSocket-Accept") ==
                   id + ("(expected=" + kAccept + ";received=" + place + ";)<" + place + ">");
        };
        QCOMPARE(judged("", "Sec-WebSocket-Accept"), "accept-missing()<" + kStatusLine + ">");
        QVERIFY(wrong("S" + kAccept.substr(1), "accept-wrong")); // case counts
        QVERIFY(wrong("/+09azAZ" + kAccept.substr(8), "accept-wrong"));
        QVERIFY(wrong("x", "accept-malformed"));
        QVERIFY(wrong("", "accept-malformed"));
        QVERIFY(wrong(kAccept + "=", "accept-malformed"));
        QVERIFY(wrong(kAccept.substr(0, 27) + "A", "accept-malformed"));
        for (const char c : {' ', '@', '[', '`', '{', '_', '*', ':'})
            QVERIFY(wrong(std::string(1, 's') + c + kAccept.substr(2), "accept-malformed"));
        QCOMPARE(judged("Sec-WebSocket-Accept:   " + kAccept + " \r\n", "Sec-WebSocket-Accept"),
                 std::string("accepted"));
        QCOMPARE(judged("sec-websocket-accept: " + kAccept + "\r\n"),
                 "accept-duplicate(expected=" + kAccept + ";received=" + kAccept + ", " + kAccept +
                     ";)<Sec-WebSocket-Accept: " + kAccept + ">");
    }

    void aKeyGivenAsExtraHeaderIsTheKey()
    {
        auto asked = request();
        asked.key = "other";
        asked.extraHeaders = {{"sec-websocket-key", kKey}};
        QCOMPARE(judged(asked, answer()), std::string("accepted"));
        // None was sent: none is answered.
        http::ResponseParser parser(65536);
        parser.feed(values::toBytes(answer()));
        QVERIFY(!judgeAnswer({}, parser.head()).accepted);
    }

    void theSubprotocolIsOneOfThoseRequested()
    {
        auto asked = request();
        asked.subprotocols = {"mqtt", "wamp"};
        const auto with = [](const std::string &value) {
            return answer("Sec-WebSocket-Protocol: " + value + "\r\n");
        };
        QCOMPARE(judgement(asked, with("wamp")).subprotocol, std::string("wamp"));
        QCOMPARE(judged(asked, with("wamp")), std::string("accepted"));
        QCOMPARE(judged(asked, answer()), "subprotocol-missing(requested=mqtt, wamp;)<" + kStatusLine + ">");
        QCOMPARE(judged(asked, with("")),
                 std::string("subprotocol-missing(requested=mqtt, wamp;)<Sec-WebSocket-Protocol: >"));
        QCOMPARE(judged(asked, with("mqtt, wamp")),
                 std::string("subprotocol-several(subprotocol=mqtt, wamp;)<mqtt, wamp>"));
        QCOMPARE(judged(asked, with("MQTT")),
                 std::string("subprotocol-unrequested(subprotocol=MQTT;)<MQTT>"));
        QCOMPARE(judged(asked, answer("Sec-WebSocket-Protocol: mqtt\r\nSec-WebSocket-Protocol: wamp\r\n")),
                 std::string("subprotocol-duplicate(subprotocol=mqtt, wamp;)<Sec-WebSocket-Protocol: wamp>"));
        QCOMPARE(judged(request(), with("mqtt")),
                 std::string("subprotocol-unrequested(subprotocol=mqtt;)<mqtt>"));
        QCOMPARE(judged(request(), with("")), std::string("accepted"));
    }

    void compressionIsAgreed()
    {
        const auto with = [](const std::string &value) {
            return judgement(request(), answer("Sec-WebSocket-Extensions: " + value + "\r\n"));
        };
        const auto plain = with("permessage-deflate");
        QVERIFY(plain.accepted && plain.compression && plain.serverContextTakeover);
        QCOMPARE(*plain.deflate, DeflateAgreement());
        const auto forgetful =
            with("permessage-deflate; server_no_context_takeover; server_max_window_bits=9");
        QVERIFY(forgetful.accepted && forgetful.compression && !forgetful.serverContextTakeover);
        QCOMPARE(*forgetful.deflate, (DeflateAgreement{false, true, 9, 15}));
    }

    void whatIsWrongWithAnExtensionIsNamed()
    {
        const std::string broken[] = {"server_max_window_bits=7", "client_max_window_bits=12", "a",
                                      "server_max_window_bits", "server_no_context_takeover=1"};
        const std::string ids[] = {"deflate-value-out-of-range", "deflate-client-window-not-offered",
                                   "deflate-unknown-parameter", "deflate-value-missing",
                                   "deflate-needless-value"};
        for (int i = 0; i < 5; ++i) {
            const auto element = "permessage-deflate; " + broken[i];
            QCOMPARE(extended(element), ids[i] + "(extension=" + element + ";)<" + element + ">");
        }
        QCOMPARE(extended("permessage-deflate, permessage-deflate"),
                 std::string("deflate-answered-twice(extension=permessage-deflate;)<permessage-deflate>"));
        QCOMPARE(extended("permessage-deflate; a=\"b c\""),
                 std::string("extension-invalid(extension=permessage-deflate; a=\"b c\";)<\"b c\">"));
        QCOMPARE(
            extended("x-webkit-deflate-frame"),
            std::string("extension-unrequested(extension=x-webkit-deflate-frame;)<x-webkit-deflate-frame>"));
    }

    void anExtensionHasItsPlaceInWhicheverField()
    {
        QCOMPARE(judged("Sec-WebSocket-Extensions: permessage-deflate\r\n"
                        "Sec-WebSocket-Extensions: a;b\r\n , c\r\n"),
                 std::string("extension-unrequested(extension=a;b;)<a;b\\r\\n , c> "
                             "extension-unrequested(extension=c;)<a;b\\r\\n , c> "
                             "~extension-header-duplicate()<Sec-WebSocket-Extensions: a;b\\r\\n , c> "
                             "~obs-fold(count=1;)< , c>"));
    }

    void compressionNotOfferedIsUnrequested()
    {
        auto asked = request();
        asked.offerCompression = false;
        const auto text = answer("Sec-WebSocket-Extensions: permessage-deflate\r\n");
        QCOMPARE(judged(asked, text),
                 std::string("extension-unrequested(extension=permessage-deflate;)<permessage-deflate>"));
        QVERIFY(!judgement(asked, text).compression);
        QCOMPARE(judgement(asked, text).deviations.front().cause,
                 std::string("upgrade-extension-unrequested"));
    }

    void anOfferGivenAsExtraHeaderCounts()
    {
        auto asked = request();
        const auto offer = [&](const char *value) {
            asked.extraHeaders = {{"Sec-WebSocket-Extensions", value}};
        };
        const auto with = [](const std::string &value) {
            return answer("Sec-WebSocket-Extensions: " + value + "\r\n");
        };
        offer("other, permessage-deflate; client_max_window_bits");
        QCOMPARE(judged(asked, with("permessage-deflate; client_max_window_bits=12")),
                 std::string("accepted"));
        // Offered, but nobody here speaks it.
        QCOMPARE(judged(asked, with("other")), std::string("extension-unrequested(extension=other;)<other>"));
        offer("mal formed");
        QCOMPARE(judged(asked, with("permessage-deflate")),
                 std::string("extension-unrequested(extension=permessage-deflate;)<permessage-deflate>"));
        offer("permessage-deflate; unheard-of");
        QCOMPARE(judged(asked, with("permessage-deflate")), std::string("accepted"));
    }

    void theStatusLineIsReadClosely()
    {
        const auto line = [](const char *text) { return judged(request(), answer({}, {}, text)); };
        QCOMPARE(line("HTTP/1.0 101 Switching Protocols"), std::string("http-version()<HTTP/1.0>"));
        QCOMPARE(line("HTTP/1.1 101"), std::string("~no-reason()<HTTP/1.1 101> accepted"));
        QCOMPARE(line("HTTP/1.1 101 "), std::string("accepted"));
        QCOMPARE(line("HTTP/1.1   101 X"), std::string("~extra-space()<   > accepted"));
    }

    void whatIsToleratedIsTold()
    {
        QCOMPARE(judged("Content-Length: 0\r\nTransfer-Encoding: chunked\r\n"),
                 std::string("~content-length(received=0;)<Content-Length: 0> "
                             "~transfer-encoding(received=chunked;)<Transfer-Encoding: chunked> accepted"));
        QCOMPARE(judged("Date: a\r\nX : b\r\ndate: c\x01\r\n"),
                 std::string("~space-before-colon(count=1;)< > ~control-character(count=1;)<\\x01> "
                             "~header-duplicate(name=Date;)<date: c\\x01> accepted"));
    }

    void everyDeviationIsNamedTheWorstFirst()
    {
        const std::string line = "HTTP/1.0 101";
        QCOMPARE(judged(request(), line + "\n\n"),
                 "upgrade-header-missing(received=;)<" + line + "> connection-header-missing(received=;)<" +
                     line + "> accept-missing()<" + line + "> http-version()<HTTP/1.0> ~no-reason()<" + line +
                     "> ~bare-lf(count=2;)<\\n>");
    }

    void everyFatalDeviationHasItsCause()
    {
        const auto result = judgement(request(), "HTTP/1.0 101\n\n");
        QCOMPARE(result.deviations[0].cause, std::string("upgrade-upgrade-header-wrong"));
        QCOMPARE(result.deviations[1].cause, std::string("upgrade-connection-header-wrong"));
        QCOMPARE(result.deviations[2].cause, std::string("upgrade-accept-missing"));
        QCOMPARE(result.deviations[3].cause, std::string("upgrade-http-version"));
        QVERIFY(result.deviations[4].cause.empty());
    }
};

QTEST_APPLESS_MAIN(TestAnswerJudge)
#include "tst_answer_judge.moc"
