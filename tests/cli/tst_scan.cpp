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
    void whatIsHalfKnownIsNoSuccess();
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

/// TLS 1.2 with one good suite is there; of all else nothing is known: no script may take that for a pass.
void TestScan::whatIsHalfKnownIsNoSuccess()
{
    static const std::string newest("\x00\x2b\x00\x03\x02\x03\x04", 7); // supported_versions: TLS 1.3
    std::string flight("\x16\x03\x03\x00\x35\x02\x00\x00\x31\x03\x03", 11);
    flight += std::string(32, 'r');
    flight += std::string("\x00\xc0\x2f\x00\x00\x09\xff\x01\x00\x01\x00\x00\x17\x00\x00", 15);
    flight += std::string("\x16\x03\x03\x00\x09\x0c\x00\x00\x05\x03\x00\x17\x01\x04", 14);
    flight += std::string("\x16\x03\x03\x00\x04\x0e\x00\x00\x00", 9);
    support::RawServer server([&flight](support::Peer &peer) {
        const auto hello = peer.readSome();
        const bool old = hello.size() > 10 && hello[10] < 3;
        if (!old && hello.find("\xc0\x2f") != std::string::npos && hello.find(newest) == std::string::npos)
            peer.send(flight);
        peer.finish();
        peer.drain();
    });
    const auto told = run({u"scan"_qs, at(server), u"--quiet"_qs});
    QCOMPARE(told.status, 1);
    QVERIFY2(told.text().startsWith(u"Nothing weak among what could be determined; "_qs), shown(told));
    const auto full = run({u"scan"_qs, at(server)});
    QVERIFY2(full.text().contains(u"! Nothing weak among"_qs) && !full.text().contains(u"✓ Nothing"_qs),
             shown(full));
    const auto record = run({u"scan"_qs, at(server), u"--json"_qs}).json();
    QCOMPARE(record[u"complete"_qs].toBool(true), false);
    QVERIFY(record[u"unanswered"_qs].toInt() > 4);
    QCOMPARE(record[u"weaknesses"_qs].toArray().size(), 0);
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
