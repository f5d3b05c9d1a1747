#include "http/fields.h"

#include <QTest>
#include <string>

using namespace http;

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsMadeOfTokenCharacters()
    {
        QVERIFY(isToken("!#$%&'*+-.^_`|~09azAZ"));
        for (const char *wrong : {"", "a b", "a:b", "a\tb", "é", "a/b", "a\r", "a@b", "a[", "{a"})
            QVERIFY2(!isToken(wrong), wrong);
        QVERIFY(!isTokenCharacter('\0'));
    }

    void aVersionHasTwoSingleDigits()
    {
        QVERIFY(isVersion("HTTP/1.1"));
        QVERIFY(isVersion("HTTP/1.0"));
        QVERIFY(isVersion("HTTP/2.0"));
        for (const char *wrong : {"", "HTTP/1", "HTTP/1.", "HTTP/1.10", "http/1.1", "HTTP/a.1", "HTTP/1.a",
                                  "HTTP/1,1", "ICY/1.1 "})
            QVERIFY2(!isVersion(wrong), wrong);
    }

    void oneLineEndIsTakenOff()
    {
        QCOMPARE(std::string(withoutLineEnd("a\r\n")), std::string("a"));
        QCOMPARE(std::string(withoutLineEnd("a\n")), std::string("a"));
        QCOMPARE(std::string(withoutLineEnd("\r\r\n")), std::string("\r"));
        QCOMPARE(std::string(withoutLineEnd("a")), std::string("a"));
        QCOMPARE(std::string(withoutLineEnd("\n")), std::string());
    }

    void blanksAreTakenOff()
    {
        QCOMPARE(std::string(trimmed("\t a b \t")), std::string("a b"));
        const std::string_view blank = " \t";
        QVERIFY(trimmed(blank).empty());
        QVERIFY(trimmed(blank).data() == blank.data() + blank.size()); // its place is known all the same
        QCOMPARE(std::string(trimmed("\ra\n")), std::string("\ra\n"));
    }

    void aFieldLineIsTakenApart()
    {
        const auto plain = parseFieldLine("Name:  a: b\t");
        QVERIFY(plain);
        QCOMPARE(plain->header, (values::Header{"Name", "a: b"}));
        QVERIFY(!plain->spaceBeforeColon && !plain->controlCharacter);
        QCOMPARE(parseFieldLine("A:")->header, (values::Header{"A", ""}));
        const auto spaced = parseFieldLine("Name : x");
        QVERIFY(spaced && spaced->spaceBeforeColon);
        QCOMPARE(spaced->header.name, std::string("Name"));
        QVERIFY(parseFieldLine("A: x\ry")->controlCharacter);
        QVERIFY(parseFieldLine("A: x\x7fy")->controlCharacter);
        QVERIFY(!parseFieldLine("A: x\ty")->controlCharacter);
        QVERIFY(!parseFieldLine("A: é")->controlCharacter);
    }

    void whatIsNoFieldIsRefused()
    {
        for (const char *wrong : {"", "no colon", ": x", " : x", "a b: x", "é: x"})
            QVERIFY2(!parseFieldLine(wrong), wrong);
        QVERIFY(!parseFieldLine(std::string_view("A: \0", 4)));
    }
};

QTEST_APPLESS_MAIN(TestFields)
#include "tst_fields.moc"
