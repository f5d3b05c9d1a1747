#include "values/iso_time.h"

#include <QTest>

#include <limits>

class TestIsoTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreIso8601_data();
    void timesAreIso8601();
    void everyDayHasItsDate();
};

void TestIsoTime::timesAreIso8601_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *title, qint64 seconds, const char *text) {
        QTest::newRow(title) << seconds << QByteArray(text);
    };
    row("epoch", 0, "1970-01-01T00:00:00Z");
    row("before it", -1, "1969-12-31T23:59:59Z");
    row("each field below 10", 1709516345, "2024-03-04T01:39:05Z");
    row("leap day", 1709210096, "2024-02-29T12:34:56Z");
    row("a century without one", 951782400, "2000-02-29T00:00:00Z");
    row("after 2038", 4102444800, "2100-01-01T00:00:00Z");
    row("a year of three digits", -30610224001, "0999-12-31T23:59:59Z");
    row("the first with four digits", -62167219200, "0000-01-01T00:00:00Z");
    row("the last of RFC 5280", 253402300799, "9999-12-31T23:59:59Z");
    row("one before", -62167219201, "");
    row("one after", 253402300800, "");
    row("the least", std::numeric_limits<qint64>::min(), "");
    row("the most", std::numeric_limits<qint64>::max(), "");
}

void TestIsoTime::timesAreIso8601()
{
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(values::isoTime(seconds)), text);
}

void TestIsoTime::everyDayHasItsDate()
{
    constexpr qint64 day = 86400;
    for (QDate date(1899, 12, 30); date < QDate(2101, 1, 2); date = date.addDays(1)) {
        const auto noon = QDate(1970, 1, 1).daysTo(date) * day + day / 2;
        QCOMPARE(QString::fromStdString(values::isoTime(noon)),
                 date.toString(Qt::ISODate) + QStringLiteral("T12:00:00Z"));
    }
}

QTEST_APPLESS_MAIN(TestIsoTime)
#include "tst_iso_time.moc"
