#include "values/nearest.h"

#include <QTest>

#include <array>

class TestNearest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNearestIsFound_data();
    void theNearestIsFound();
};

void TestNearest::theNearestIsFound_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("itself") << QByteArray("compare") << QByteArray("compare");
    QTest::newRow("two letters changed places") << QByteArray("comapre") << QByteArray("compare");
    QTest::newRow("another case") << QByteArray("PRACTICE") << QByteArray("practice");
    QTest::newRow("a beginning") << QByteArray("prac") << QByteArray("practice");
    QTest::newRow("a part") << QByteArray("unknown") << QByteArray("tls-unknown-authority");
    QTest::newRow("too short for a part") << QByteArray("un") << QByteArray();
    QTest::newRow("one letter of four wrong") << QByteArray("tist") << QByteArray("test");
    QTest::newRow("three letters of four wrong") << QByteArray("xxxt") << QByteArray();
    QTest::newRow("far") << QByteArray("xyzzyxyzzy") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("longer than anything meant") << QByteArray(201, 't') << QByteArray();
}

void TestNearest::theNearestIsFound()
{
    constexpr std::array<std::string_view, 4> names{"test", "compare", "practice", "tls-unknown-authority"};
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, found);
    const auto best = values::nearest(typed.toStdString(), names);
    QCOMPARE(QByteArray(best.data(), qsizetype(best.size())), found);
    QVERIFY(values::nearest(typed.toStdString(), {}).empty());
}

QTEST_APPLESS_MAIN(TestNearest)
#include "tst_nearest.moc"
