#include "practice/conduct.h"

#include <QRegularExpression>
#include <QTest>

using practice::isOpeningHandshake;

namespace {

http::RequestHead goodRequest()
{
    return {"GET",
            "/",
            "HTTP/1.1",
            {{"Host", "localhost"},
             {"Upgrade", "WebSocket"},
             {"Connection", "keep-alive, Upgrade"},
             {"Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="},
             {"Sec-WebSocket-Version", "13"}}};
}

values::Header *find(http::RequestHead &request, std::string_view name)
{
    for (auto &header : request.headers) {
        if (header.name == name)
            return &header;
    }
    return nullptr;
}

} // namespace

class TestConduct : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpeningHandshakeIsKnown();
    void whatIsNoOpeningHandshakeIsTold_data();
    void whatIsNoOpeningHandshakeIsTold();
    void theAcceptValueBelongsToTheKey();
    void theFirstSubprotocolIsChosen();
    void noExtensionIsAgreed();
    void aRefusalCarriesItsLengthAndADate();
};

void TestConduct::anOpeningHandshakeIsKnown()
{
    QVERIFY(isOpeningHandshake(goodRequest()));
}

void TestConduct::whatIsNoOpeningHandshakeIsTold_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("upgrade to something else") << QByteArray("Upgrade") << QByteArray("h2c");
    QTest::newRow("no connection option") << QByteArray("Connection") << QByteArray("keep-alive");
    QTest::newRow("old version") << QByteArray("Sec-WebSocket-Version") << QByteArray("8");
    QTest::newRow("short key") << QByteArray("Sec-WebSocket-Key") << QByteArray("AQIDBA==");
    QTest::newRow("key without padding")
        << QByteArray("Sec-WebSocket-Key") << QByteArray("dGhlIHNhbXBsZSBub25jZQAA");
    QTest::newRow("key that is no base64")
        << QByteArray("Sec-WebSocket-Key") << QByteArray("dGhlIHNhbXBsZSBub2*jZQ==");
}

void TestConduct::whatIsNoOpeningHandshakeIsTold()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    auto request = goodRequest();
    find(request, header.toStdString())->value = value.toStdString();
    QVERIFY(!isOpeningHandshake(request));

    auto other = goodRequest();
    std::erase_if(other.headers, [&](const auto &field) { return field.name == header.toStdString(); });
    QVERIFY(!isOpeningHandshake(other));
    other = goodRequest();
    other.method = "POST";
    QVERIFY(!isOpeningHandshake(other));
    other = goodRequest();
    other.version = "HTTP/1.0";
    QVERIFY(!isOpeningHandshake(other));
}

void TestConduct::theAcceptValueBelongsToTheKey()
{
    // The example of RFC 6455 section 1.3.
    const auto answer = practice::switching(goodRequest());
    QCOMPARE(values::headerValues(answer.headers, "Sec-WebSocket-Accept"),
             std::vector<std::string>{"s3pPLMBiTxaQ9kYGzzhZRbK+xOo="});
    QVERIFY(answer.statusLine.starts_with("HTTP/1.1 101 "));
}

void TestConduct::theFirstSubprotocolIsChosen()
{
    auto request = goodRequest();
    QVERIFY(values::headerValues(practice::switching(request).headers, "Sec-WebSocket-Protocol").empty());
    request.headers.push_back({"Sec-WebSocket-Protocol", "chat.v2, chat.v1"});
    request.headers.push_back({"Sec-WebSocket-Protocol", "chat.v0"});
    QCOMPARE(values::headerValues(practice::switching(request).headers, "Sec-WebSocket-Protocol"),
             std::vector<std::string>{"chat.v2"});
}

void TestConduct::noExtensionIsAgreed()
{
    auto request = goodRequest();
    request.headers.push_back({"Sec-WebSocket-Extensions", "permessage-deflate"});
    QVERIFY(values::headerValues(practice::switching(request).headers, "Sec-WebSocket-Extensions").empty());
}

void TestConduct::aRefusalCarriesItsLengthAndADate()
{
    const auto text = QString::fromStdString(
        values::toText(practice::toBytes(practice::refusal("418 I'm a teapot", "short and stout"))));
    QVERIFY(text.startsWith(QStringLiteral("HTTP/1.1 418 I'm a teapot\r\n")));
    QVERIFY(text.contains(QStringLiteral("\r\nContent-Length: 15\r\n")));
    QVERIFY(text.endsWith(QStringLiteral("\r\n\r\nshort and stout")));
    const QRegularExpression date(
        QStringLiteral("\r\nDate: (\\w{3}, \\d{2} \\w{3} \\d{4} [\\d:]{8}) GMT\r\n"));
    const auto match = date.match(text);
    QVERIFY(match.hasMatch());
    auto stated = QLocale::c().toDateTime(match.captured(1), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    stated.setTimeSpec(Qt::UTC);
    QVERIFY(qAbs(stated.secsTo(QDateTime::currentDateTimeUtc())) < 5);
}

QTEST_APPLESS_MAIN(TestConduct)
#include "tst_conduct.moc"
