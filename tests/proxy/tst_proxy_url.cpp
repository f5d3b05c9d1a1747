#include "proxy/tunnel.h"

#include <QTest>

using namespace proxy;

namespace {

std::string shown(std::string_view text)
{
    const auto result = parseProxyUrl(text);
    if (!result)
        return std::string(values::id(result.error()));
    const auto &e = result.value();
    return (e.socks5 ? "socks5 " : "http ") + e.host + " " + QByteArray::number(e.port).toStdString() + " [" +
           e.user + "][" + e.password + "]";
}

} // namespace

class TestProxyUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProxyIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("read");
        const auto row = [](const char *text, const char *read) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(read);
        };
        row("http://user:pw@host:3128", "http host 3128 [user][pw]");
        row("host:3128", "http host 3128 [][]");
        row("host", "http host 80 [][]");
        row("http://host/", "http host 80 [][]");
        row("http://host:/path?x", "http host 80 [][]");
        row("HTTP://Host:1", "http Host 1 [][]");
        row("socks5://host", "socks5 host 1080 [][]");
        row("socks5h://host:65535", "socks5 host 65535 [][]");
        row("SOCKS5H://[::1]:9050", "socks5 ::1 9050 [][]");
        row("http://[2001:db8::1]", "http 2001:db8::1 80 [][]");
        row("  10.0.0.1:8080\n", "http 10.0.0.1 8080 [][]");
        row("http://user@host", "http host 80 [user][]");
        row("http://user:@host", "http host 80 [user][]");
        row("http://a%40b:c%3ad%@host", "http host 80 [a@b][c:d%]");
        row("http://a:b@c@host", "http host 80 [a][b@c]");
        row("http://a:b%4Gc%f@host", "http host 80 [a][b%4Gc%f]");
        row("http://h\xc3\xb4te", "http h\xc3\xb4te 80 [][]");
    }
    void aProxyIsRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, read);
        QCOMPARE(QByteArray::fromStdString(shown(text.toStdString())), read);
    }

    void whatIsNoProxyIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("fault");
        const auto row = [](const char *text, const char *fault) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(fault);
        };
        row("", "empty");
        row(" \t", "empty");
        row("https://host", "wrong-scheme");
        row("socks4://host", "wrong-scheme");
        row("://host", "wrong-scheme");
        row("http://", "no-host");
        row("http://:80", "no-host");
        row("http://user@", "no-host");
        row("http://ho st", "bad-character");
        row("http://ho\x7fst", "bad-character");
        row("http://ho*st", "bad-host");
        row("http://[::1", "bad-host");
        row("http://[host]", "bad-host");
        row("http://[1.2.3.4]", "bad-host");
        row("http://[::1]x", "bad-host");
        row("http://host:0", "bad-port");
        row("http://host:65536", "bad-port");
        row("http://host:8o", "bad-port");
        row("http://host:-1", "bad-port");
        row("http://host:80:80", "bad-port");
    }
    void whatIsNoProxyIsNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, fault);
        QCOMPARE(QByteArray::fromStdString(shown(text.toStdString())), fault);
    }

    void aHostHasAtMost253Octets()
    {
        QVERIFY(parseProxyUrl(std::string(253, 'a')).ok());
        QCOMPARE(shown(std::string(254, 'a')), std::string("bad-host"));
    }
};

QTEST_APPLESS_MAIN(TestProxyUrl)
#include "tst_proxy_url.moc"
