#include "values/url.h"

#include <QTest>

using values::parseUrl;
using values::UrlFault;

class TestUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUrlIsTakenApart();
    void whatPeoplePasteIsUnderstood_data();
    void whatPeoplePasteIsUnderstood();
    void aFaultyUrlIsNamed_data();
    void aFaultyUrlIsNamed();
    void theDefaultPortIsNotShown();
    void queryValuesAndUserInfoAreMasked();
    void anyCutOfAUrlIsReadOrRefused();
};

void TestUrl::aUrlIsTakenApart()
{
    const auto url = parseUrl("wss://user:secret@Example.ORG:8443/chat?room=1");
    QVERIFY(url.ok());
    QVERIFY(url.value().secure);
    QCOMPARE(url.value().userInfo, std::string("user:secret"));
    QCOMPARE(url.value().host, std::string("example.org"));
    QCOMPARE(url.value().port, std::uint16_t(8443));
    QVERIFY(url.value().portGiven);
    QCOMPARE(url.value().resource, std::string("/chat?room=1"));
    QCOMPARE(url.value().authority(), std::string("example.org:8443"));
}

void TestUrl::whatPeoplePasteIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("plain") << QByteArray("ws://h") << QByteArray("ws://h/");
    QTest::newRow("blanks") << QByteArray("  ws://h/a \n") << QByteArray("ws://h/a");
    QTest::newRow("quotes") << QByteArray("\"wss://h/a\"") << QByteArray("wss://h/a");
    QTest::newRow("angle brackets") << QByteArray("<wss://h/a>") << QByteArray("wss://h/a");
    QTest::newRow("https") << QByteArray("https://h/a") << QByteArray("wss://h/a");
    QTest::newRow("http") << QByteArray("HTTP://h/a") << QByteArray("ws://h/a");
    QTest::newRow("no slashes") << QByteArray("wss:h/a") << QByteArray("wss://h/a");
    QTest::newRow("query without a path") << QByteArray("ws://h?x=1") << QByteArray("ws://h/?x=1");
    QTest::newRow("IPv6") << QByteArray("ws://[::1]:9000/") << QByteArray("ws://[::1]:9000/");
    QTest::newRow("IPv6 with a zone")
        << QByteArray("ws://[fe80::1%eth0]/") << QByteArray("ws://[fe80::1%eth0]/");
    QTest::newRow("empty port") << QByteArray("ws://h:/") << QByteArray("ws://h/");
    QTest::newRow("port 65535") << QByteArray("ws://h:65535/") << QByteArray("ws://h:65535/");
    QTest::newRow("international") << QByteArray("wss://bücher.example/")
                                   << QByteArray("wss://bücher.example/");
}

void TestUrl::whatPeoplePasteIsUnderstood()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    const auto url = parseUrl(text.toStdString());
    QVERIFY(url.ok());
    QCOMPARE(QByteArray::fromStdString(url.value().toString()), shown);
    QCOMPARE(parseUrl(shown.toStdString()).value().toString(), shown.toStdString());
}

void TestUrl::aFaultyUrlIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *text, UrlFault fault) {
        QTest::newRow(text) << QByteArray(text) << int(fault);
    };
    row("", UrlFault::Empty);
    row("   ", UrlFault::Empty);
    row("\"\"", UrlFault::Empty);
    row("example.org", UrlFault::NoScheme);
    row("localhost:8080", UrlFault::NoScheme);
    row("ftp://example.org", UrlFault::WrongScheme);
    row("ws://", UrlFault::NoHost);
    row("ws:///path", UrlFault::NoHost);
    row("ws://:80/", UrlFault::NoHost);
    row("ws://h:0/", UrlFault::BadPort);
    row("ws://h:70000/", UrlFault::BadPort);
    row("ws://h:-1/", UrlFault::BadPort);
    row("ws://h:8o/", UrlFault::BadPort);
    row("ws://h/#part", UrlFault::HasFragment);
    row("ws://ho st/", UrlFault::BadCharacter);
    row("ws://h/a\tb", UrlFault::BadCharacter);
    row("ws://h/\r\nX: y", UrlFault::BadCharacter);
    row("ws://[::1/", UrlFault::BadHost);
    row("ws://[zz]/", UrlFault::BadHost);
    row("ws://a..b/", UrlFault::BadHost);
    row("ws://a$b/", UrlFault::BadHost);
}

void TestUrl::aFaultyUrlIsNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(int, fault);
    const auto url = parseUrl(text.toStdString());
    QVERIFY(!url.ok());
    QCOMPARE(int(url.error()), fault);
}

void TestUrl::theDefaultPortIsNotShown()
{
    QCOMPARE(parseUrl("wss://h:443/").value().toString(), std::string("wss://h/"));
    QCOMPARE(parseUrl("ws://h:443/").value().toString(), std::string("ws://h:443/"));
    QCOMPARE(parseUrl("ws://h:80/").value().authority(), std::string("h"));
}

void TestUrl::queryValuesAndUserInfoAreMasked()
{
    const auto url = parseUrl("wss://me:pw@h/p?token=abc&flag&x=").value();
    QCOMPARE(values::maskedUrl(url), std::string("wss://h/p?token=***&***&x=***"));
    QCOMPARE(values::maskedUrl(parseUrl("ws://h/p").value()), std::string("ws://h/p"));
    QCOMPARE(values::maskedUrl(parseUrl("ws://h/a;jsess=S3CRET;x/b;v=1?q=2").value()),
             std::string("ws://h/a;jsess=***;***/b;v=***?q=***"));
    QCOMPARE(values::maskedUrl(parseUrl("ws://h/a;/b").value()), std::string("ws://h/a;/b"));
}

void TestUrl::anyCutOfAUrlIsReadOrRefused()
{
    const std::string whole = "wss://user:pw@[2001:db8::1]:8443/a/b?c=d#e";
    for (std::size_t length = 0; length <= whole.size(); ++length) {
        const auto url = parseUrl(std::string_view(whole).substr(0, length));
        if (url.ok()) {
            QVERIFY(!url.value().host.empty());
            QVERIFY(url.value().port > 0);
        }
    }
}

QTEST_APPLESS_MAIN(TestUrl)
#include "tst_url.moc"
