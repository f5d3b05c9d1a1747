#include "probe/http_date.h"

#include <QTest>

class TestHttpDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateIsRead()
    {
        QCOMPARE(probe::parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT").value_or(0), std::int64_t(784111777));
        QCOMPARE(probe::parseHttpDate("Thu, 01 Jan 1970 00:00:00 GMT").value_or(-1), std::int64_t(0));
    }
    void whatIsNoDateIsRefused()
    {
        for (const char *text : {"", "now", "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 31 Feb 1994 08:49:37 GMT",
                                 "Sun, 06 Xyz 1994 08:49:37 GMT", "Sun, 06 Nov 1994 0a:49:37 GMT"})
            QVERIFY2(!probe::parseHttpDate(text), text);
    }
};

QTEST_APPLESS_MAIN(TestHttpDate)
#include "tst_http_date.moc"
