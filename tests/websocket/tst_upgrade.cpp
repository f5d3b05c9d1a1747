#include "websocket/upgrade.h"

#include <QTest>

using namespace websocket;

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

    void whatIsNoAsciiIsPercentEncoded()
    {
        auto asked = request();
        asked.resource = "/\xc3\xa9\x7f";
        QVERIFY(written(asked).starts_with("GET /%C3%A9%7F HTTP/1.1\r\n"));
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

    void theOffersAreThoseWished()
    {
        auto asked = request();
        asked.deflateOffers = {{true, false, {}, DeflateOffer::kNoValue}, {}};
        QVERIFY(written(asked).find("\r\nSec-WebSocket-Extensions: permessage-deflate; "
                                    "server_no_context_takeover; client_max_window_bits, "
                                    "permessage-deflate\r\n") != std::string::npos);
        asked.deflateOffers = {};
        QVERIFY(written(asked).find("Extensions") == std::string::npos);
    }

    void whatIsSentIsKnown()
    {
        auto asked = request();
        asked.extraHeaders = {{"HOST", "other"}, {"X-A", "1"}, {"X B", "2"}};
        const auto sent = sentHeaders(asked);
        QCOMPARE(sent.front(), (values::Header{"HOST", "other"}));
        QCOMPARE(sent.back(), (values::Header{"X-A", "1"}));
    }
};

QTEST_APPLESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
