// The options of a test: what they do on the wire, and that no secret of theirs is ever shown.
#include "program.h"
#include "support/raw_server.h"

#include <QJsonArray>
#include <QTest>

#include <mutex>

using namespace program;

class TestTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeaderThatWouldBreakTheRequestIsRefused_data();
    void aHeaderThatWouldBreakTheRequestIsRefused();
    void optionsArriveAtTheServer();
    void anInternationalServerNameIsAskedForInAscii();
    void textIsSentAndExpected();
    void anotherPlaceCanBeConnectedTo();
    void secretsAreNeverShown_data();
    void secretsAreNeverShown();
    void secretsThatTheServerRepeatsAreNotShown();
    void secretsInBadUsageAreNotRepeated_data();
    void secretsInBadUsageAreNotRepeated();
    void secretsAreShownWhenAskedFor();
};

namespace {

const QByteArray kSecret = "s3cret";

/// Keeps the head of each request; answers 101, or what it is given.
struct Keeper
{
    std::mutex mutex;
    std::string head;
    std::string answer;
    support::RawServer server{[this](support::Peer &peer) {
        auto request = peer.readUntil("\r\n\r\n");
        {
            const std::lock_guard lock(mutex);
            head = request;
        }
        peer.send(answer.empty() ? support::switching(request) : answer + request);
        peer.finish();
        peer.drain();
    }};

    QString url(const QString &rest = u"/"_qs) { return u"ws://127.0.0.1:%1"_qs.arg(server.port()) + rest; }
    QString request()
    {
        const std::lock_guard lock(mutex);
        return QString::fromStdString(head);
    }
};

QString withUserInfo(QString url)
{
    return url.replace(u"://"_qs, u"://user:s3cret@"_qs);
}

/// The secret as text, as octets in hexadecimal, and in Base64 as Basic authorization writes it.
bool tells(const QByteArray &text)
{
    auto octets = text;
    octets.replace(' ', "");
    return text.contains(kSecret) || octets.contains(kSecret.toHex()) ||
           text.contains(QByteArray("user:s3cret").toBase64());
}

} // namespace

void TestTarget::aHeaderThatWouldBreakTheRequestIsRefused_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("line feed") << u"A: b\nC: s3cret"_qs;
    QTest::newRow("carriage return") << u"A: b\r\nC: s3cret"_qs;
    QTest::newRow("escape") << u"A: \u001b[2Js3cret"_qs;
    QTest::newRow("delete") << u"A: s3cret\u007f"_qs;
    QTest::newRow("control in the name") << u"A\u0007B: s3cret"_qs;
    QTest::newRow("blank in the name") << u"A B: s3cret"_qs;
    QTest::newRow("no colon") << u"s3cret"_qs;
    QTest::newRow("no name") << u": s3cret"_qs;
    QTest::newRow("empty") << QString();
}

void TestTarget::aHeaderThatWouldBreakTheRequestIsRefused()
{
    QFETCH(QString, header);
    QStringList sentences;
    for (const auto &language : kLanguages) {
        const auto result =
            run({u"test"_qs, u"ws://127.0.0.1:1/"_qs, u"--header"_qs, header, u"--lang"_qs, language});
        QVERIFY2(result.status == 2, shown(result).constData());
        QVERIFY(result.out.isEmpty());
        QVERIFY2(isPlain(result.talk) && !tells(result.talk), shown(result).constData());
        sentences << result.said();
    }
    QVERIFY(sentences.first() != sentences.last());
}

void TestTarget::optionsArriveAtTheServer()
{
    Keeper keeper;
    const auto result =
        run({u"test"_qs, withUserInfo(keeper.url(u"/chat?token=s3cret"_qs)), u"--header"_qs,
             u"X-One: first"_qs, u"--header"_qs, u"X-Two:second"_qs, u"--subprotocol"_qs, u"chat.v2"_qs,
             u"--subprotocol"_qs, u"chat"_qs, u"--origin"_qs, u"https://example.org"_qs,
             u"--no-compression"_qs, u"--no-investigation"_qs, u"--json"_qs});
    QVERIFY2(!result.json().isEmpty(), shown(result).constData());
    const auto request = keeper.request();
    // The secrets are used, only not shown.
    for (const auto &line :
         {u"GET /chat?token=s3cret HTTP/1.1\r\n"_qs, u"\r\nX-One: first\r\n"_qs, u"\r\nX-Two: second\r\n"_qs,
          u"\r\nSec-WebSocket-Protocol: chat.v2, chat\r\n"_qs, u"\r\nOrigin: https://example.org\r\n"_qs})
        QVERIFY2(request.contains(line), qPrintable(request));
    QVERIFY2(!request.contains(u"permessage-deflate"_qs), qPrintable(request));
    Keeper other;
    run({u"test"_qs, other.url(), u"--no-investigation"_qs});
    QVERIFY2(other.request().contains(u"permessage-deflate"_qs), qPrintable(other.request()));
}

void TestTarget::anInternationalServerNameIsAskedForInAscii()
{
    const auto result =
        run({u"test"_qs, u"practice:healthy-wss"_qs, u"--sni"_qs, u"B\u00dcCHER.example"_qs, u"--json"_qs});
    QCOMPARE(result.status, 1);
    const auto json = result.json();
    QCOMPARE(json.value(u"verdict"_qs).toObject().value(u"cause"_qs).toString(),
             u"tls-certificate-wrong-host"_qs);
    QCOMPARE(json.value(u"tls"_qs).toObject().value(u"serverName"_qs).toString(),
             u"xn--bcher-kva.example"_qs);
}

void TestTarget::textIsSentAndExpected()
{
    const QStringList words{u"test"_qs,   u"practice:healthy-ws"_qs, u"--send"_qs, u"hé"_qs,
                            u"--json"_qs, u"--timeout"_qs,           u"1"_qs};
    QCOMPARE(run(words).status, 0);
    QCOMPARE(run(words + QStringList{u"--expect"_qs, u"hé"_qs}).status, 0);
    QCOMPARE(run(words + QStringList{u"--expect"_qs, u"other"_qs}).status, 1);
}

void TestTarget::anotherPlaceCanBeConnectedTo()
{
    Keeper keeper;
    const auto place = keeper.url().section(u"//"_qs, 1).section(u'/', 0, 0);
    run({u"test"_qs, u"ws://wsdoctor.invalid/path"_qs, u"--connect-to"_qs, place, u"--no-investigation"_qs});
    QVERIFY2(keeper.request().contains(u"\r\nHost: wsdoctor.invalid\r\n"_qs), qPrintable(keeper.request()));
}

void TestTarget::secretsAreNeverShown_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("language");
    for (const auto *form : {"", "--json", "--markdown", "--quiet"}) {
        for (const auto &language : kLanguages)
            QTest::addRow("%s %s", form, qPrintable(language)) << QString::fromUtf8(form) << language;
    }
}

void TestTarget::secretsAreNeverShown()
{
    QFETCH(QString, form);
    QFETCH(QString, language);
    Keeper keeper;
    QStringList words{u"test"_qs,     {},
                      u"--header"_qs, u"Authorization: Bearer s3cret"_qs,
                      u"--header"_qs, u"Cookie: a=s3cret"_qs,
                      u"--header"_qs, u"X-Api-Key: s3cret"_qs,
                      u"--lang"_qs,   language};
    if (!form.isEmpty())
        words << form;
    const auto rest = u"/path?token=s3cret&b=s3cret"_qs;
    for (const auto &url : {withUserInfo(keeper.url(rest)), withUserInfo(u"ws://127.0.0.1:1"_qs + rest)}) {
        words[1] = url;
        const auto result = run(words);
        QVERIFY2(result.status == 1, shown(result).constData());
        QVERIFY2(!tells(result.out) && !tells(result.talk), shown(result).constData());
    }
    words << u"--proxy"_qs << u"http://user:s3cret@127.0.0.1:1"_qs;
    const auto result = run(words);
    QVERIFY2(result.status == 1 && !tells(result.out) && !tells(result.talk), shown(result).constData());
}

void TestTarget::secretsThatTheServerRepeatsAreNotShown()
{
    // Servers quote the request in their error pages, and send cookies and addresses of their own.
    const std::string body = "\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n";
    for (const std::string &answer :
         {"HTTP/1.1 403 Forbidden\r\nSet-Cookie: session=s3cret; HttpOnly" + body,
          "HTTP/1.1 302 Found\r\nLocation: https://user:s3cret@127.0.0.1/login?token=s3cret" + body,
          "HTTP/1.1 404 Not Found" + body, std::string("Cannot read this: ")}) {
        for (const auto &form : {u"--json"_qs, u"--markdown"_qs, u"--no-color"_qs}) {
            Keeper keeper;
            keeper.answer = answer;
            const auto result =
                run({u"test"_qs, keeper.url(u"/path?token=s3cret"_qs), u"--header"_qs,
                     u"Authorization: Bearer s3cret"_qs, u"--header"_qs, u"Cookie: a=s3cret"_qs, form});
            QVERIFY2(result.status == 1, shown(result).constData());
            QVERIFY2(!tells(result.out), shown(result).constData());
        }
    }
}

void TestTarget::secretsInBadUsageAreNotRepeated_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no command") << QStringList{u"ws://user:s3cret@127.0.0.1/?token=s3cret"_qs};
    QTest::newRow("code") << QStringList{u"code"_qs, u"ws://user:s3cret@127.0.0.1/?token=s3cret"_qs};
    QTest::newRow("tour") << QStringList{u"tour"_qs, u"ws://user:s3cret@127.0.0.1/?token=s3cret"_qs};
    QTest::newRow("port") << QStringList{u"test"_qs, u"ws://user:s3cret@127.0.0.1:99999/?token=s3cret"_qs};
    QTest::newRow("connect-to") << QStringList{u"test"_qs, u"ws://127.0.0.1/"_qs, u"--connect-to"_qs,
                                               u"user:s3cret@127.0.0.1:1"_qs};
    QTest::newRow("proxy") << QStringList{u"test"_qs, u"ws://127.0.0.1/"_qs, u"--proxy"_qs,
                                          u"ftp://user:s3cret@x"_qs};
    QTest::newRow("curl's header") << QStringList{u"test"_qs, u"ws://127.0.0.1/"_qs,
                                                  u"-HAuthorization: s3cret"_qs};
    QTest::newRow("misspelt option") << QStringList{u"test"_qs, u"ws://127.0.0.1/"_qs,
                                                    u"--headers=Authorization: Bearer s3cret"_qs};
}

void TestTarget::secretsInBadUsageAreNotRepeated()
{
    QFETCH(QStringList, words);
    for (const auto &language : kLanguages) {
        const auto result = run(QStringList{u"--lang"_qs, language} + words);
        QVERIFY2(result.status == 2, shown(result).constData());
        QVERIFY2(!tells(result.talk) && result.out.isEmpty(), shown(result).constData());
    }
}

void TestTarget::secretsAreShownWhenAskedFor()
{
    for (const auto &form : {u"--json"_qs, u"--markdown"_qs, u"--no-color"_qs}) {
        const auto result =
            run({u"test"_qs, u"ws://127.0.0.1:1/path?token=s3cret"_qs, u"--show-secrets"_qs, form});
        QVERIFY2(result.out.contains("token=s3cret"), shown(result).constData());
    }
}

QTEST_GUILESS_MAIN(TestTarget)
#include "tst_target.moc"
