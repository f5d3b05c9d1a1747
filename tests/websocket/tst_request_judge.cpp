#include "websocket/request_judge.h"

#include "upgrade_support.h"

#include <QTest>

using namespace websocket;
using testing::kKey;

namespace {

const std::string kLine = "GET /chat?a=b HTTP/1.1";

/// A good request with lines behind, one of its own left out.
std::string request(const std::string &lines = {}, std::string_view without = {},
                    const std::string &line = kLine)
{
    std::string head = line + "\r\n";
    for (const auto &[name, value] : {std::pair<std::string, std::string>{"Host", "example.com"},
                                      {"Upgrade", "websocket"},
                                      {"Connection", "Upgrade"},
                                      {"Sec-WebSocket-Key", kKey},
                                      {"Sec-WebSocket-Version", "13"}}) {
        if (name != without)
            head += name + ": " + value + "\r\n";
    }
    return head + lines + "\r\n";
}

std::string judgedHead(const std::string &head)
{
    const auto result = judgeRequest(values::toBytes(head));
    const auto out = testing::describe(result.deviations, head);
    return out + (result.valid ? (out.empty() ? "valid" : " valid") : "");
}

std::string judged(const std::string &lines, std::string_view without = {})
{
    return judgedHead(request(lines, without));
}

std::string line(const std::string &text)
{
    return judgedHead(request({}, {}, text));
}

UpgradeAsked asked(const std::string &lines, const std::string &text = kLine)
{
    return judgeRequest(values::toBytes(request(lines, {}, text))).asked;
}

} // namespace

class TestRequestJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAskedIsKnown()
    {
        const auto all = asked("Origin: https://example.org\r\nSec-WebSocket-Protocol: mqtt, wamp\r\n"
                               "sec-websocket-protocol: soap\r\n"
                               "Sec-WebSocket-Extensions: permessage-deflate, a;b=1\r\n");
        QCOMPARE(judged({}), std::string("valid"));
        QCOMPARE(all.method, std::string("GET"));
        QCOMPARE(all.target, std::string("/chat?a=b"));
        QCOMPARE(all.resource, all.target);
        QCOMPARE(all.version, std::string("HTTP/1.1"));
        QCOMPARE(all.host, std::string("example.com"));
        QCOMPARE(all.origin, std::string("https://example.org"));
        QCOMPARE(all.key, kKey);
        QCOMPARE(all.subprotocols, (std::vector<std::string>{"mqtt", "wamp", "soap"}));
        QCOMPARE(all.offers.size(), std::size_t(2));
        QCOMPARE(all.headers.size(), std::size_t(9));
        QCOMPARE(asked({}).origin, std::string());
    }

    void aRequestLineHasThreeParts()
    {
        for (const char *good :
             {"GET / HTTP/1.1", "POST * HTTP/1.0", "GET /a b HTTP/1.1", "GET  /  HTTP/3.0 "})
            QVERIFY2(isRequestLine(good), good);
        for (const char *bad : {"", "GET", "GET /", "GET HTTP/1.1", "GET  HTTP/1.1", "GET / HTTP/1", "EHLO x",
                                "GET / HTTP/1.1 x", "G(T / HTTP/1.1"})
            QVERIFY2(!isRequestLine(bad), bad);
    }

    void theRequestLineIsReadClosely()
    {
        QCOMPARE(line("POST / HTTP/1.1"), std::string("method-not-get(received=POST;)<POST>"));
        QCOMPARE(line("get / HTTP/1.1"), std::string("method-not-get(received=get;)<get>"));
        QCOMPARE(line("GET / HTTP/1.0"), std::string("http-version(received=HTTP/1.0;)<HTTP/1.0>"));
        QCOMPARE(line("GET /  HTTP/1.1"), std::string("~extra-space()<GET /  HTTP/1.1> valid"));
        QCOMPARE(line("GET / HTTP/1.1 "), std::string("~extra-space()<GET / HTTP/1.1 > valid"));
        QCOMPARE(line("\r\n\nGET / HTTP/1.1"),
                 std::string("~empty-line-first()<\\r\\n\\n> ~bare-lf(count=1;)<\\n> valid"));
    }

    void theTargetIsAPath()
    {
        QCOMPARE(line("GET * HTTP/1.1"), std::string("target-invalid(received=*;)<*>"));
        QCOMPARE(line("GET example.com:80 HTTP/1.1"),
                 std::string("target-invalid(received=example.com:80;)<example.com:80>"));
        QCOMPARE(line("GET /a b HTTP/1.1"), std::string("target-invalid(received=/a b;)< b>"));
        QCOMPARE(line("GET /a#b HTTP/1.1"), std::string("target-invalid(received=/a#b;)<#b>"));
        QVERIFY(line("GET /\xc3\xa9 HTTP/1.1").starts_with("target-invalid("));
        QVERIFY(line("GET /\x7f HTTP/1.1").starts_with("target-invalid("));
        QCOMPARE(line("GET /a://b HTTP/1.1"), std::string("valid"));
    }

    void anAbsoluteTargetIsUnderstood()
    {
        const auto resource = [](const std::string &target) {
            return asked({}, "GET " + target + " HTTP/1.1").resource;
        };
        QCOMPARE(line("GET ws://h/c HTTP/1.1"),
                 std::string("~target-absolute(received=ws://h/c;)<ws://h/c> valid"));
        QCOMPARE(resource("http://h/c?d"), std::string("/c?d"));
        QCOMPARE(resource("http://h?d"), std::string("/?d"));
        QCOMPARE(resource("http://h"), std::string("/"));
        QCOMPARE(resource("*"), std::string());
    }

    void aHostIsNamedOnce()
    {
        QCOMPARE(judged("", "Host"), "host-missing()<" + kLine + ">");
        QCOMPARE(judged("host: b\r\n"), std::string("host-duplicate(received=example.com, b;)<host: b>"));
    }

    void upgradeAndConnectionAreLists()
    {
        QCOMPARE(judged("Upgrade: h2c, WebSocket\r\nConnection: keep-alive\r\n", "Upgrade"),
                 std::string("valid"));
        QCOMPARE(judged("", "Upgrade"), "upgrade-header-missing(received=;)<" + kLine + ">");
        QCOMPARE(judged("Upgrade: h2c\r\n", "Upgrade"),
                 std::string("upgrade-header-wrong(received=h2c;)<h2c>"));
        QCOMPARE(judged("", "Connection"), "connection-header-missing(received=;)<" + kLine + ">");
        QCOMPARE(judged("Connection: close\r\n", "Connection"),
                 std::string("connection-header-wrong(received=close;)<close>"));
    }

    void theVersionIs13()
    {
        QCOMPARE(judged("", "Sec-WebSocket-Version"), "version-missing()<" + kLine + ">");
        QCOMPARE(judged("Sec-WebSocket-Version: 8\r\n", "Sec-WebSocket-Version"),
                 std::string("version-wrong(received=8;)<8>"));
        QCOMPARE(judged("Sec-WebSocket-Version: 13, 8\r\n", "Sec-WebSocket-Version"),
                 std::string("version-wrong(received=13, 8;)<13, 8>"));
        QCOMPARE(judged("Sec-WebSocket-Version: 13\r\n"),
                 std::string("version-duplicate(received=13, 13;)<Sec-WebSocket-Version: 13>"));
    }

    void theKeyIs16OctetsInBase64()
    {
        QCOMPARE(judged("", "Sec-WebSocket-Key"), "key-missing()<" + kLine + ">");
        QCOMPARE(judged("Sec-WebSocket-Key: x\r\n"),
                 "key-duplicate(received=" + kKey + ", x;)<Sec-WebSocket-Key: x>");
        QCOMPARE(judged("Sec-WebSocket-Key: +/09azAZ" + kKey.substr(8) + "\r\n", "Sec-WebSocket-Key"),
                 std::string("valid"));
        for (const std::string &bad :
             {std::string(), std::string("AQIDBA=="), kKey + "=", kKey.substr(0, 22) + "AA",
              "*" + kKey.substr(1), "@" + kKey.substr(1), "[" + kKey.substr(1), "`" + kKey.substr(1),
              "{" + kKey.substr(1), ":" + kKey.substr(1)})
            QCOMPARE(judged("Sec-WebSocket-Key: " + bad + "\r\n", "Sec-WebSocket-Key"),
                     "key-invalid(received=" + bad + ";)<" + bad + ">");
    }

    void subprotocolsAreTokensEachOnce()
    {
        const auto listed = [](const std::string &value) {
            return judged("Sec-WebSocket-Protocol: " + value + "\r\n");
        };
        QCOMPARE(listed("a,b , c"), std::string("valid"));
        QCOMPARE(listed("a,,b"), std::string("~subprotocol-empty()<> valid"));
        QCOMPARE(listed(""), std::string("~subprotocol-empty()<> valid"));
        QCOMPARE(listed("a, b, a"), std::string("~subprotocol-repeated(subprotocol=a;)<a> valid"));
        QCOMPARE(listed("a, b c, d"), std::string("subprotocol-no-token(subprotocol=b c;)<b c>"));
        QCOMPARE(listed("a b, c d, ,,a, a"), // each kind once
                 std::string("subprotocol-no-token(subprotocol=a b;)<a b> ~subprotocol-empty()<> "
                             "~subprotocol-repeated(subprotocol=a;)<a>"));
        QCOMPARE(asked("Sec-WebSocket-Protocol: a, b c,, a, d\r\n").subprotocols,
                 (std::vector<std::string>{"a", "d"}));
    }

    void extensionsFollowTheGrammar()
    {
        const auto offered = [](const std::string &value) {
            return judged("Sec-WebSocket-Extensions: " + value + "\r\n");
        };
        QCOMPARE(offered("x; y=1, permessage-deflate; client_max_window_bits"), std::string("valid"));
        QCOMPARE(offered("a, b c"), std::string("extension-invalid(extension=a, b c;)<b c>"));
        QVERIFY(asked("Sec-WebSocket-Extensions: a\r\nSec-WebSocket-Extensions: b c\r\n").offers.empty());
        QCOMPARE(offered("permessage-deflate; x, permessage-deflate; y, permessage-deflate"),
                 std::string("~deflate-unknown-parameter(extension=permessage-deflate; x;)"
                             "<permessage-deflate; x> valid"));
        QCOMPARE(offered("x; server_max_window_bits=99"), std::string("valid")); // another's parameter
    }

    void aBodyCannotBe()
    {
        QCOMPARE(judged("Content-Length: 0\r\n"), std::string("valid"));
        QCOMPARE(judged("Content-Length: 5\r\n"),
                 std::string("content-length(received=5;)<Content-Length: 5>"));
        QCOMPARE(judged("Transfer-Encoding: chunked\r\n"),
                 std::string("transfer-encoding(received=chunked;)<Transfer-Encoding: chunked>"));
    }

    void theTextIsReadClosely()
    {
        QCOMPARE(judged("A: b\n"), std::string("~bare-lf(count=1;)<\\n> valid"));
        QCOMPARE(judged("A: b\r\n c\r\n"), std::string("~obs-fold(count=1;)< c> valid"));
        QCOMPARE(judged("A : b\r\n"), std::string("space-before-colon(count=1;)< >"));
        QCOMPARE(judged("A: b\x01\r\nB: \x02\r\n"), std::string("control-character(count=2;)<\\x01>"));
        QCOMPARE(judged("no\r\n"), std::string("no-field(count=1;)<no>"));
        QCOMPARE(judged("Origin: a\r\norigin: b\r\n"),
                 std::string("~header-duplicate(name=Origin;)<origin: b> valid"));
    }

    void aPlainRequestLacksEverything()
    {
        const std::string get = "GET / HTTP/1.1";
        QCOMPARE(judgedHead(get + "\r\n\r\n"),
                 "host-missing()<" + get + "> upgrade-header-missing(received=;)<" + get +
                     "> connection-header-missing(received=;)<" + get + "> version-missing()<" + get +
                     "> key-missing()<" + get + ">");
    }
};

QTEST_APPLESS_MAIN(TestRequestJudge)
#include "tst_request_judge.moc"
