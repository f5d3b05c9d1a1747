#include "support.h"

#include <QTest>

using namespace proxy;

namespace {

Tunnel toward(const std::string &host = "example.com",
              const Endpoint &endpoint = {false, "proxy", 3128, "", ""})
{
    return Tunnel(endpoint, host, 443);
}

std::string answered(std::string_view text)
{
    auto tunnel = toward();
    tunnel.feed(values::toBytes(text));
    return testing::describe(tunnel);
}

} // namespace

class TestConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRequestIsWrittenOnce()
    {
        auto tunnel = toward();
        QCOMPARE(values::toText(tunnel.takeOutput()),
                 std::string("CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n"));
        QVERIFY(tunnel.takeOutput().empty());
        QCOMPARE(testing::describe(tunnel), std::string("negotiating not-run 000 status-line"));
    }

    void anIpv6AddressStandsInBrackets()
    {
        QVERIFY(values::toText(toward("2001:db8::1").takeOutput())
                    .starts_with("CONNECT [2001:db8::1]:443 HTTP/1.1\r\n"));
        QVERIFY(values::toText(toward("fe80::1%eth0").takeOutput())
                    .starts_with("CONNECT [fe80::1]:443 HTTP/1.1\r\n"));
    }

    void credentialsAreSentAsBasic()
    {
        auto tunnel = toward("h", {false, "proxy", 80, "Aladdin", "open sesame"}); // RFC 7617 section 2
        QVERIFY(values::toText(tunnel.takeOutput())
                    .ends_with("\r\nProxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n\r\n"));
        auto onlyPassword = toward("h", {false, "proxy", 80, "", "pw"});
        QVERIFY(values::toText(onlyPassword.takeOutput()).find("Basic OnB3\r\n") != std::string::npos);
    }

    void aHostThatWouldBreakTheRequestLineIsRefused()
    {
        for (const char *host : {"", "a b", "a\r\nEvil: 1", "a\x7f"}) {
            auto tunnel = toward(host);
            QCOMPARE(testing::describe(tunnel), std::string("failed refused 000"));
            QVERIFY(tunnel.takeOutput().empty());
        }
    }

    void theAnswerDecides_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const char *answer, const char *result) {
            QTest::newRow(answer) << QByteArray(answer) << QByteArray(result);
        };
        row("HTTP/1.1 200 OK\r\n\r\n", "established established 200");
        row("HTTP/1.0 299 Fine\r\n\r\n", "established established 299");
        row("HTTP/1.1 300 X\r\n\r\n", "failed refused 300");
        row("HTTP/1.1 403 Forbidden\r\n\r\n", "failed refused 403");
        row("HTTP/1.1 407 Auth\r\n\r\n", "failed authentication-required 407");
        row("HTTP/1.1 502 X\r\n\r\n", "failed refused 502");
        row("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", "established established 200");
        row("HTTP/1.1 100 Continue\r\n\r\n", "negotiating not-run 000 status-line");
        row("HTTP/1.1 200 OK\r\n", "negotiating not-run 000 headers");
        row("\x05", "failed invalid-answer 000");
        row("HTTP/1.1 abc\r\n", "failed invalid-answer 000");
    }
    void theAnswerDecides()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, result);
        QCOMPARE(QByteArray::fromStdString(answered(answer.toStdString())), result);
    }

    void anEndlessHeadIsInvalid()
    {
        const std::string start = "HTTP/1.1 200 ";
        QCOMPARE(answered(start + std::string(64 * 1024 - start.size() - 5, 'x') + "\r\n\r\n"),
                 std::string("established established 200"));
        QCOMPARE(answered(start + std::string(64 * 1024 - start.size() - 4, 'x') + "\r\n\r\n"),
                 std::string("established established 200"));
        QCOMPARE(answered(start + std::string(64 * 1024 - start.size() - 3, 'x') + "\r\n\r\n"),
                 std::string("failed invalid-answer 000"));
    }

    void whatFollowsTheHeadIsTheTunnels()
    {
        auto tunnel = toward();
        const std::string head = "HTTP/1.1 200 OK\r\n\r\n";
        QCOMPARE(tunnel.feed(values::toBytes(head + "tunnelled")), head.size());
        QCOMPARE(values::toText(tunnel.answer()), head);
        QCOMPARE(tunnel.feed(values::toBytes("more")), std::size_t(0));
        QCOMPARE(values::toText(tunnel.answer()), head);
    }
};

QTEST_APPLESS_MAIN(TestConnect)
#include "tst_connect.moc"
