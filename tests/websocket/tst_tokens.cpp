#include "websocket/tokens.h"

#include <QTest>
#include <string>

using namespace websocket;

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsMadeOfTokenCharacters()
    {
        QVERIFY(isToken("Sec-WebSocket-Key"));
        QVERIFY(isToken("!#$%&'*+-.^_`|~09azAZ"));
        for (const char *wrong : {"", "a b", "a,b", "a:b", "a/b", "a\tb", "(a)", "é", "a=b", "\"a\"", "a@b"})
            QVERIFY2(!isToken(wrong), wrong);
        QVERIFY(!isToken(std::string_view("a\0b", 3)));
        QVERIFY(!isToken(std::string_view("\x7f", 1)));
    }

    void blanksAreTakenOffAtBothEnds()
    {
        QCOMPARE(std::string(trimmed(" \ta b\t ")), std::string("a b"));
        QCOMPARE(std::string(trimmed(" \t")), std::string());
        QCOMPARE(std::string(trimmed("a")), std::string("a"));
        QCOMPARE(std::string(trimmed("\ra\n")), std::string("\ra\n"));
    }
};

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
