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

QTEST_APPLESS_MAIN(TestChainFile)
#include "tst_chain_file.moc"
