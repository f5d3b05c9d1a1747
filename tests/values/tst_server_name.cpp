#include "values/server_name.h"

#include <QTest>

using values::ServerNameFault;

class TestServerName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsWrittenInAscii_data();
    void aNameIsWrittenInAscii();
    void whatIsNoNameIsRefused_data();
    void whatIsNoNameIsRefused();
    void whatIsNoUtf8IsRefused();
};

void TestServerName::aNameIsWrittenInAscii_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("ascii");
    const auto same = [](const char *name) {
        QTest::newRow(name) << QString::fromLatin1(name) << QByteArray(name);
    };
    same("example.org");
    same("Example.ORG");
    QTest::newRow("a dot at the end") << QStringLiteral("Example.ORG.") << QByteArray("Example.ORG");
    same("_sip.example-1.test");
    same("xn--bcher-kva.example");
    same("127.0.0.1");
    same("::1");
    same("2001:DB8::192.0.2.1");
    const QByteArray books("xn--bcher-kva.example");
    QTest::newRow("international") << QStringLiteral("b\u00fccher.example") << books;
    QTest::newRow("in capitals") << QStringLiteral("B\u00dcCHER.example") << books;
    QTest::newRow("composed of two") << QStringLiteral("bu\u0308cher.example") << books;
    QTest::newRow("an ideographic full stop") << QStringLiteral("b\u00fccher\u3002example") << books;
    QTest::newRow("two labels") << QStringLiteral(
                                       "\u043f\u0440\u0438\u043c\u0435\u0440.\u0438\u0441\u043f\u044b"
                                       "\u0442\u0430\u043d\u0438\u0435")
                                << QByteArray("xn--e1afmkfd.xn--80akhbyknj4f");
    QTest::newRow("sharp s, which is a letter since 2008")
        << QStringLiteral("fa\u00df.example") << QByteArray("xn--fa-hia.example");
    const auto longest = QByteArray("a").repeated(63) + '.' + QByteArray("b").repeated(63) + '.' +
                         QByteArray("c").repeated(63) + '.' + QByteArray("d").repeated(61);
    QTest::newRow("longest") << QString::fromLatin1(longest) << longest;
}

void TestServerName::aNameIsWrittenInAscii()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, ascii);
    const auto result = values::parseServerName(name.toStdString());
    QVERIFY(result);
    QCOMPARE(QByteArray::fromStdString(result.value()), ascii);
}

void TestServerName::whatIsNoNameIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("ascii");
    for (const char *name : {"", " ", "a b", "a/b", "https://example.org", "example.org:443", "127.0.0.1:443",
                             "[::1]", "::1%eth0", "a\tb", "user@example.org"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name : {".", "..", ".example", "a..b", "example.."})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    QTest::newRow("an ideographic full stop alone") << QStringLiteral("\u3002") << true;
    QTest::newRow("an empty label before an international one") << QStringLiteral(".b\u00fccher") << true;
    QTest::newRow("a label of 64") << QString(64, QLatin1Char('a')) << true;
    QTest::newRow("too long") << QStringLiteral("a.").repeated(126) + QStringLiteral("aa") << true;
    QTest::newRow("international, with a port") << QStringLiteral("b\u00fccher.example:443") << true;
    QTest::newRow("a label with a port") << QStringLiteral("b\u00fccher:443") << false;
    QTest::newRow("no letter") << QStringLiteral("\u2603.example") << false;
    QTest::newRow("a hyphen at an end") << QStringLiteral("-\u00e9-.example") << false;
    QTest::newRow("a turn of direction") << QStringLiteral("\u202eevil.\u00e9") << false;
    QTest::newRow("a label too long") << QString(64, QChar(0xe9)) + QStringLiteral(".example") << false;
}

void TestServerName::whatIsNoNameIsRefused()
{
    QFETCH(QString, name);
    QFETCH(bool, ascii);
    const auto result = values::parseServerName(name.toStdString());
    QVERIFY(!result);
    QVERIFY(result.error() == (ascii ? ServerNameFault::NotAName : ServerNameFault::NotAscii));
}

void TestServerName::whatIsNoUtf8IsRefused()
{
    for (const char *octets : {"\xff\xfe", "b\xc3", "\xc0\xaf", "\xed\xa0\x80"})
        QVERIFY2(values::parseServerName(octets).error() == ServerNameFault::NotAscii, octets);
}

QTEST_APPLESS_MAIN(TestServerName)
#include "tst_server_name.moc"
