#include "values/http_head.h"

#include <QTest>

using namespace values;

class TestHttpHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreComparedWithoutCase();
    void tokensOfSeveralFieldsAreJoined();
    void emptyElementsAreLeftOut();
};

void TestHttpHead::namesAreComparedWithoutCase()
{
    const Headers headers{{"UPGRADE", "websocket"}, {"upgrade", "h2c"}, {"Other", "x"}};
    QCOMPARE(headerValues(headers, "Upgrade"), (std::vector<std::string>{"websocket", "h2c"}));
    QVERIFY(headerValues(headers, "Upgrad").empty());
    QVERIFY(equalsIgnoringCase("WebSocket", "websocket"));
    QVERIFY(!equalsIgnoringCase("websocket", "websocke"));
}

void TestHttpHead::tokensOfSeveralFieldsAreJoined()
{
    const Headers headers{{"Connection", "keep-alive, Upgrade"}, {"connection", "x"}};
    QCOMPARE(headerTokens(headers, "Connection"), (std::vector<std::string>{"keep-alive", "Upgrade", "x"}));
}

void TestHttpHead::emptyElementsAreLeftOut()
{
    const Headers headers{{"A", " , a ,\t, b,"}, {"A", ""}};
    QCOMPARE(headerTokens(headers, "a"), (std::vector<std::string>{"a", "b"}));
}

QTEST_APPLESS_MAIN(TestHttpHead)
#include "tst_http_head.moc"
