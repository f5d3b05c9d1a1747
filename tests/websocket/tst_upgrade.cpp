#include "websocket/upgrade.h"

#include <QTest>

using namespace websocket;
using values::Headers;

namespace {

const std::string kKey = "dGhlIHNhbXBsZSBub25jZQ=="; // RFC 6455 section 1.3
const std::string kAccept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

UpgradeRequest request()
{
    UpgradeRequest out;
    out.authority = "example.com:8080";
    out.resource = "/chat?x=1";
    out.key = kKey;
    return out;
}

values::ResponseHead answer(const Headers &extra = {}, std::string_view without = {})
{
    values::ResponseHead head;
    head.version = "HTTP/1.1";
    head.status = 101;
    for (const auto &header :
         Headers{{"Upgrade", "websocket"}, {"Connection", "Upgrade"}, {"Sec-WebSocket-Accept", kAccept}}) {
        if (header.name != without)
            head.headers.push_back(header);
    }
    head.headers.insert(head.headers.end(), extra.begin(), extra.end());
    return head;
}

/// "accepted", or every deviation: "id(name=value …)".
std::string judged(const UpgradeRequest &asked, const values::ResponseHead &head)
{
    const auto judgement = judgeResponse(asked, head);
    if (judgement.deviations.empty())
        return judgement.accepted ? "accepted" : "refused";
    std::string out;
    for (const auto &deviation : judgement.deviations) {
        out += (out.empty() ? "" : " ") + deviation.id + "(";
        for (const auto &param : deviation.params)
            out += param.name + "=" + param.value + ";";
        out += deviation.fatal ? ")" : ")?";
    }
    return judgement.accepted ? out + " accepted" : out;
}

std::string written(const UpgradeRequest &asked)
{
    return values::toText(writeRequest(asked));
}

} // namespace

class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheRfcIsComputed()
    {
        QCOMPARE(acceptFor(kKey), kAccept);
        QVERIFY(acceptFor(kKey + " ") != kAccept); // taken as received
        const std::string nonce = "the sample nonce";
        std::array<std::uint8_t, 16> octets{};
        std::copy(nonce.begin(), nonce.end(), octets.begin());
        QCOMPARE(makeKey(octets), kKey);
    }

    void theRequestIsWritten()
    {
        auto asked = request();
        asked.subprotocols = {"mqtt", "v12.stomp"};
        asked.origin = "https://example.com";
        asked.userAgent = "Test";
        asked.extraHeaders = {{"Cookie", "a=b"}};
        QCOMPARE(written(asked),
                 "GET /chat?x=1 HTTP/1.1\r\nHost: example.com:8080\r\nUpgrade: websocket\r\n"
                 "Connection: Upgrade\r\nSec-WebSocket-Key: " +
                     kKey +
                     "\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: mqtt, v12.stomp\r\n"
                     "Sec-WebSocket-Extensions: permessage-deflate\r\nOrigin: https://example.com\r\n"
                     "User-Agent: Test\r\nCookie: a=b\r\n\r\n");
    }

    void whatIsNotWantedIsNotWritten()
    {
        auto asked = request();
        asked.offerCompression = false;
        asked.resource.clear();
        const auto text = written(asked);
        QVERIFY(text.starts_with("GET / HTTP/1.1\r\n"));
        for (const char *name : {"Extensions", "Protocol:", "Origin", "User-Agent"})
            QVERIFY2(text.find(name) == std::string::npos, name);
    }

    void anExtraHeaderReplacesOurs()
    {
        auto asked = request();
        asked.extraHeaders = {{"host", "other"}, {"X-A", "1"}, {"HOST", "third"}};
        const auto text = written(asked);
        QVERIFY(text.starts_with(
            "GET /chat?x=1 HTTP/1.1\r\nhost: other\r\nHOST: third\r\nUpgrade: websocket\r\n"));
        QVERIFY(text.ends_with("X-A: 1\r\n\r\n"));
        QVERIFY(text.find("example.com") == std::string::npos);
    }

    void nothingCanBeInjected_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("CRLF in the value") << QByteArray("X") << QByteArray("a\r\nEvil: 1");
        QTest::newRow("LF in the value") << QByteArray("X") << QByteArray("a\nEvil: 1");
        QTest::newRow("CR in the value") << QByteArray("X") << QByteArray("a\rEvil: 1");
        QTest::newRow("NUL in the value") << QByteArray("X") << QByteArray("Evil\0", 5);
        QTest::newRow("CRLF in the name") << QByteArray("Evil\r\nX") << QByteArray("a");
        QTest::newRow("colon in the name") << QByteArray("Evil:X") << QByteArray("a");
        QTest::newRow("blank in the name") << QByteArray("Evil X") << QByteArray("a");
        QTest::newRow("no name") << QByteArray() << QByteArray("Evil");
    }
    void nothingCanBeInjected()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QVERIFY(!isValidHeader(name.toStdString(), value.toStdString()));
        auto asked = request();
        asked.extraHeaders = {{name.toStdString(), value.toStdString()}};
        asked.origin = value.toStdString() + "\r\nEvil";
        asked.subprotocols = {"a\r\nEvil: 1"};
        asked.userAgent = "a\nEvil: 1";
        asked.resource = "/ HTTP/1.1\r\nX: 1\r\n";
        const auto text = written(asked);
        QVERIFY(text.find("Evil") == std::string::npos);
        QVERIFY(text.starts_with("GET /%20HTTP/1.1%0D%0AX:%201%0D%0A HTTP/1.1\r\n"));
    }

    void ordinaryHeadersAreValid()
    {
        QVERIFY(isValidHeader("Authorization", "Bearer a.b\tc"));
        QVERIFY(isValidHeader("X", ""));
        QVERIFY(isValidHeader("X", "é")); // obs-text
        QVERIFY(!isValidHeader("X", "\x7f"));
    }

    void aGoodAnswerIsAccepted()
    {
        QCOMPARE(judged(request(), answer()), std::string("accepted"));
        const auto judgement = judgeResponse(request(), answer());
        QVERIFY(!judgement.compression);
        QVERIFY(judgement.subprotocol.empty());
    }

    void aStatusButFor101IsRefusedWithoutDeviations()
    {
        auto head = answer();
        head.status = 200;
        QCOMPARE(judged(request(), head), std::string("refused"));
    }

    void upgradeIsExactlyWebsocket()
    {
        QCOMPARE(judged(request(), answer({{"upgrade", " WebSocket\t"}}, "Upgrade")),
                 std::string("accepted"));
        QCOMPARE(judged(request(), answer({}, "Upgrade")), std::string("upgrade-header-wrong(received=;)"));
        QCOMPARE(judged(request(), answer({{"Upgrade", "h2c, websocket"}}, "Upgrade")),
                 std::string("upgrade-header-wrong(received=h2c, websocket;)"));
        QCOMPARE(judged(request(), answer({{"Upgrade", "websocket"}})),
                 std::string("upgrade-header-wrong(received=websocket, websocket;)"));
    }

    void connectionIsAListWithUpgrade()
    {
        QCOMPARE(judged(request(), answer({{"Connection", "keep-alive, UPGRADE"}}, "Connection")),
                 std::string("accepted"));
        QCOMPARE(judged(request(), answer({{"Connection", "keep-alive"}})), std::string("accepted"));
        QCOMPARE(judged(request(), answer({{"Connection", "close"}}, "Connection")),
                 std::string("connection-header-wrong(received=close;)"));
        QCOMPARE(judged(request(), answer({{"Connection", "not-upgrade"}}, "Connection")),
                 std::string("connection-header-wrong(received=not-upgrade;)"));
        QCOMPARE(judged(request(), answer({}, "Connection")),
                 std::string("connection-header-wrong(received=;)"));
    }

    void acceptMustFitTheKey()
    {
        QCOMPARE(judged(request(), answer({}, "Sec-WebSocket-Accept")), std::string("accept-missing()"));
        QCOMPARE(judged(request(), answer({{"Sec-WebSocket-Accept", "x"}}, "Sec-WebSocket-Accept")),
                 "accept-wrong(expected=" + kAccept + ";received=x;)");
        // Case counts, and once is enough.
        QVERIFY(judged(request(),
                       answer({{"Sec-WebSocket-Accept", "S" + kAccept.substr(1)}}, "Sec-WebSocket-Accept"))
                    .starts_with("accept-wrong"));
        QVERIFY(judged(request(), answer({{"Sec-WebSocket-Accept", kAccept}})).starts_with("accept-wrong"));
    }

    void aKeyGivenAsExtraHeaderIsTheKey()
    {
        auto asked = request();
        asked.key = "other";
        asked.extraHeaders = {{"sec-websocket-key", kKey}};
        QCOMPARE(judged(asked, answer()), std::string("accepted"));
    }

    void theSubprotocolIsOneOfThoseRequested()
    {
        auto asked = request();
        asked.subprotocols = {"mqtt", "wamp"};
        QCOMPARE(judgeResponse(asked, answer({{"Sec-WebSocket-Protocol", "wamp"}})).subprotocol,
                 std::string("wamp"));
        QCOMPARE(judged(asked, answer({{"Sec-WebSocket-Protocol", "wamp"}})), std::string("accepted"));
        QCOMPARE(judged(asked, answer()), std::string("subprotocol-missing(requested=mqtt, wamp;)"));
        QCOMPARE(judged(asked, answer({{"Sec-WebSocket-Protocol", "mqtt, wamp"}})),
                 std::string("subprotocol-unrequested(subprotocol=mqtt, wamp;)"));
        QCOMPARE(judged(asked, answer({{"Sec-WebSocket-Protocol", "MQTT"}})),
                 std::string("subprotocol-unrequested(subprotocol=MQTT;)"));
        QCOMPARE(judged(request(), answer({{"Sec-WebSocket-Protocol", "mqtt"}})),
                 std::string("subprotocol-unrequested(subprotocol=mqtt;)"));
        QCOMPARE(judged(request(), answer({{"Sec-WebSocket-Protocol", ""}})), std::string("accepted"));
    }

    void compressionIsAgreedOrRefused()
    {
        const auto with = [](const char *value) { return answer({{"Sec-WebSocket-Extensions", value}}); };
        const auto plain = judgeResponse(request(), with("permessage-deflate"));
        QVERIFY(plain.accepted && plain.compression && plain.serverContextTakeover);
        const auto forgetful =
            judgeResponse(request(), with("permessage-deflate; server_no_context_takeover"));
        QVERIFY(forgetful.accepted && forgetful.compression && !forgetful.serverContextTakeover);
        QCOMPARE(judged(request(), with("permessage-deflate; server_max_window_bits=7")),
                 std::string("extension-invalid(extension=permessage-deflate; server_max_window_bits=7;)"));
        QCOMPARE(judged(request(), with("permessage-deflate; client_max_window_bits=12")),
                 std::string("extension-invalid(extension=permessage-deflate; client_max_window_bits=12;)"));
        QCOMPARE(judged(request(), with("permessage-deflate, permessage-deflate")),
                 std::string("extension-invalid(extension=permessage-deflate;)"));
        QCOMPARE(judged(request(), with("permessage-deflate;")),
                 std::string("extension-invalid(extension=permessage-deflate;;)"));
        QCOMPARE(judged(request(), with("x-webkit-deflate-frame")),
                 std::string("extension-unrequested(extension=x-webkit-deflate-frame;)"));
    }

    void compressionNotOfferedIsUnrequested()
    {
        auto asked = request();
        asked.offerCompression = false;
        const auto head = answer({{"Sec-WebSocket-Extensions", "permessage-deflate"}});
        QCOMPARE(judged(asked, head), std::string("extension-unrequested(extension=permessage-deflate;)"));
        QVERIFY(!judgeResponse(asked, head).compression);
    }

    void anOfferGivenAsExtraHeaderCounts()
    {
        auto asked = request();
        asked.extraHeaders = {
            {"Sec-WebSocket-Extensions", "other, permessage-deflate; client_max_window_bits"}};
        QCOMPARE(judged(asked, answer({{"Sec-WebSocket-Extensions",
                                        "permessage-deflate; client_max_window_bits=12"}})),
                 std::string("accepted"));
        // Offered, but nobody here speaks it.
        QCOMPARE(judged(asked, answer({{"Sec-WebSocket-Extensions", "other"}})),
                 std::string("extension-unrequested(extension=other;)"));
        asked.extraHeaders = {{"Sec-WebSocket-Extensions", "mal formed"}};
        QCOMPARE(judged(asked, answer({{"Sec-WebSocket-Extensions", "permessage-deflate"}})),
                 std::string("extension-unrequested(extension=permessage-deflate;)"));
    }

    void everyDeviationIsNamed()
    {
        values::ResponseHead head;
        head.version = "HTTP/1.0";
        head.status = 101;
        QCOMPARE(judged(request(), head),
                 std::string("upgrade-header-wrong(received=;) connection-header-wrong(received=;) "
                             "accept-missing() http-version()"));
    }
};

QTEST_APPLESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
