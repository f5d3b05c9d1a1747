// What wsdoctor scan says, and how it ends, where a server answers little, nothing, or in another language.
#include "program.h"
#include "support/raw_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace program;

class TestScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotKnownIsNoRefusal_data();
    void whatIsNotKnownIsNoRefusal();
    void aSilentPortCostsTheLimitOfOneConnection();
    void aBareIpv6AddressIsUnderstood();
    void aScenarioIsScanned();
    void aScenarioThatIsNotThereIsSaid();
};

namespace {

QString at(const support::RawServer &server)
{
    return u"127.0.0.1:%1"_qs.arg(server.port());
}

} // namespace

void TestScan::whatIsNotKnownIsNoRefusal_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("a name is wanted") << QByteArray("\x15\x03\x03\x00\x02\x02\x70", 7) << QByteArray("--sni")
                                      << QByteArray("alert-unrecognized_name");
    QTest::newRow("another alert") << QByteArray("\x15\x03\x03\x00\x02\x02\x5a", 7)
                                   << QByteArray("user_canceled") << QByteArray("alert-user_canceled");
    QTest::newRow("closed") << QByteArray() << QByteArray("could not be determined: the server closed")
                            << QByteArray("fin");
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << QByteArray("speaks HTTP")
                          << QByteArray();
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << QByteArray("speaks SSH") << QByteArray();
    QTest::newRow("SMTP") << QByteArray("220 mail.example.org ESMTP\r\n") << QByteArray("speaks SMTP")
                          << QByteArray();
}

void TestScan::whatIsNotKnownIsNoRefusal()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, says);
    QFETCH(QByteArray, why);
    support::RawServer server([&answer](support::Peer &peer) {
        peer.readSome();
        peer.send(answer.toStdString());
        peer.finish();
        peer.drain();
    });
    const auto told = run({u"scan"_qs, at(server)});
    QCOMPARE(told.status, 1);
    QVERIFY2(told.text().contains(QString::fromUtf8(says)), shown(told));
    QVERIFY(!told.text().contains(u"No version of TLS was spoken"_qs));
    const auto record = run({u"scan"_qs, at(server), u"--json"_qs}).json();
    QCOMPARE(record[u"complete"_qs].toBool(true), false);
    QVERIFY(record[u"unanswered"_qs].toInt() >= 5);
    if (!why.isEmpty())
        QCOMPARE(record[u"why"_qs].toString(), QString::fromUtf8(why));
}

void TestScan::aSilentPortCostsTheLimitOfOneConnection()
{
    support::RawServer server([](support::Peer &peer) { peer.drain(); });
    const auto told = run({u"scan"_qs, at(server), u"--timeout"_qs, u"2"_qs, u"--quiet"_qs});
    QVERIFY2(told.milliseconds < 3500, qPrintable(QString::number(told.milliseconds)));
    QCOMPARE(told.status, 1);
    QVERIFY2(told.text().contains(u"no answer within 2 s"_qs), shown(told));
}

void TestScan::aBareIpv6AddressIsUnderstood()
{
    const auto told = run({u"scan"_qs, u"::1"_qs, u"--quiet"_qs, u"--timeout"_qs, u"1"_qs});
    QCOMPARE(told.status, 1); // nobody listens on its port 443
    QVERIFY2(!told.out.isEmpty() && told.talk.isEmpty(), shown(told));
}

void TestScan::aScenarioIsScanned()
{
    const auto told = run({u"scan"_qs, u"practice:tls-expired"_qs, u"--json"_qs});
    QCOMPARE(told.status, 1);
    const auto record = told.json();
    QStringList ids;
    for (const auto &weakness : record[u"weaknesses"_qs].toArray())
        ids << weakness[u"id"_qs].toString();
    QVERIFY2(ids.contains(u"certificate-expired"_qs), qPrintable(ids.join(u' ')));
    QStringList faults;
    for (const auto &fault : record[u"certificates"_qs].toArray().first()[u"faults"_qs].toArray())
        faults << fault.toString();
    QVERIFY2(faults.contains(u"expired"_qs), qPrintable(faults.join(u' ')));
}

void TestScan::aScenarioThatIsNotThereIsSaid()
{
    const auto told = run({u"scan"_qs, u"practice:tls-expird"_qs});
    QCOMPARE(told.status, 2);
    QVERIFY2(told.said().contains(u"tls-expired"_qs), shown(told));
}

QTEST_GUILESS_MAIN(TestScan)
#include "tst_scan.moc"
