#include "values/alerts.h"

#include <QTest>

class TestAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAlertHasTheNameOfItsRegistry_data();
    void anAlertHasTheNameOfItsRegistry();
    void anUnknownAlertHasNoName();
};

void TestAlerts::anAlertHasTheNameOfItsRegistry_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("0") << 0 << QByteArray("close_notify");
    QTest::newRow("40") << 40 << QByteArray("handshake_failure");
    QTest::newRow("46") << 46 << QByteArray("certificate_unknown");
    QTest::newRow("70") << 70 << QByteArray("protocol_version");
    QTest::newRow("112") << 112 << QByteArray("unrecognized_name");
    QTest::newRow("116") << 116 << QByteArray("certificate_required");
    QTest::newRow("120") << 120 << QByteArray("no_application_protocol");
}

void TestAlerts::anAlertHasTheNameOfItsRegistry()
{
    QFETCH(int, code);
    QFETCH(QByteArray, name);
    const auto found = values::alertName(code);
    QCOMPARE(QByteArray(found.data(), static_cast<int>(found.size())), name);
}

void TestAlerts::anUnknownAlertHasNoName()
{
    QVERIFY(values::alertName(1).empty());
    QVERIFY(values::alertName(255).empty());
    QVERIFY(values::alertName(-1).empty());
}

QTEST_APPLESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
