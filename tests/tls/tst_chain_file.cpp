// Certificates out of files.
#include "authorities.h"
#include "tls/chain_file.h"

#include <QTest>

class TestChainFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rootsOfManyFilesAreEachThereOnce();
    void whatHoldsNoneIsPassedOver();
    void theLookOfAFileTellsWhetherToReadIt();
};

void TestChainFile::rootsOfManyFilesAreEachThereOnce()
{
    const auto one = authorities::root().pem();
    const auto two = authorities::intermediate().pem();
    tls::Roots roots;
    roots.add(values::toBytes(one));
    QCOMPARE(roots.pem(), one);
    roots.add(values::toBytes(one));                                 // under another name
    roots.add(tls::readChain(values::toBytes(one)).value().front()); // in DER
    QCOMPARE(roots.pem(), one);
    roots.add(values::toBytes("# both\n" + one + two + one));
    QCOMPARE(roots.pem(), one + two);
}

void TestChainFile::whatHoldsNoneIsPassedOver()
{
    tls::Roots roots;
    for (const auto &text : {std::string(), std::string("A text.\n"), authorities::server().keyPem,
                             authorities::root().pem().substr(0, 300), std::string(1000, '\0')})
        roots.add(values::toBytes(text));
    QCOMPARE(roots.pem(), std::string());
    roots.add(values::toBytes(authorities::root().pem()));
    QCOMPARE(roots.pem(), authorities::root().pem());
}

void TestChainFile::theLookOfAFileTellsWhetherToReadIt()
{
    const auto one = authorities::root().pem();
    QVERIFY(tls::mayHoldCertificates(values::toBytes(one)));
    QVERIFY(tls::mayHoldCertificates(values::toBytes("Certificate:\n    Data:\n" + one)));
    QVERIFY(tls::mayHoldCertificates(tls::readChain(values::toBytes(one)).value().front()));
    for (const auto *text : {"", "A text.\n", "\x1f\x8b", "%PDF-1.7"})
        QVERIFY(!tls::mayHoldCertificates(values::toBytes(std::string(text))));
}

QTEST_APPLESS_MAIN(TestChainFile)
#include "tst_chain_file.moc"
