#include "authorities.h"
#include "tls/certificate.h"
#include "tls/material.h"
#include "tls/trust_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using values::TrustSource;

class TestTrustStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyPemTrustsNothingElse();
    void theMachinesStoreIsReadFromItsDefaultPlace();
    void bothTogetherTrustBoth();
    void severalRootsMayStandInOneText();
    void organisationsOfRootsAreKnown();

private:
    QTemporaryDir m_dir;
};

namespace {

using authorities::kNow;
using authorities::leafRecipe;
using authorities::named;

const practice::pki::Authority &machinesRoot()
{
    static const auto authority = [] {
        auto recipe = named("The machine's root");
        recipe.organisation = "The machine";
        return practice::pki::Authority::root(recipe, kNow).value();
    }();
    return authority;
}

bool trusts(const tls::TrustStore &store, const practice::pki::Authority &authority)
{
    std::vector<values::Bytes> chain;
    const auto certificates = tls::readCertificates(authority.issue(leafRecipe(), kNow).value().chainPem);
    for (const auto &certificate : certificates.value())
        chain.push_back(tls::encode(certificate.get()));
    return tls::judge({chain, "example.test", kNow}, store).faults.empty();
}

} // namespace

/// The machine's store is one of our own making, so that the test is the same on each machine.
void TestTrustStore::init()
{
    QFile file(m_dir.filePath(QStringLiteral("roots.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(machinesRoot().pem()));
    file.close();
    qputenv("SSL_CERT_FILE", QFile::encodeName(file.fileName()));
    qputenv("SSL_CERT_DIR", QFile::encodeName(m_dir.path()));
}

void TestTrustStore::onlyPemTrustsNothingElse()
{
    const auto store = tls::TrustStore::load(TrustSource::OnlyPem, authorities::root().pem());
    QVERIFY(trusts(*store, authorities::root()));
    QVERIFY(!trusts(*store, machinesRoot()));
}

void TestTrustStore::theMachinesStoreIsReadFromItsDefaultPlace()
{
    const auto store = tls::TrustStore::load(TrustSource::System, authorities::root().pem());
    QVERIFY(trusts(*store, machinesRoot()));
    QVERIFY(!trusts(*store, authorities::root()));
}

void TestTrustStore::bothTogetherTrustBoth()
{
    const auto store = tls::TrustStore::load(TrustSource::SystemAndPem, authorities::root().pem());
    QVERIFY(trusts(*store, machinesRoot()));
    QVERIFY(trusts(*store, authorities::root()));
    QVERIFY(trusts(*store, authorities::intermediate()));
}

void TestTrustStore::severalRootsMayStandInOneText()
{
    const auto text = "first\n" + machinesRoot().pem() + "second\n" + authorities::root().pem();
    const auto store = tls::TrustStore::load(TrustSource::OnlyPem, text);
    QVERIFY(trusts(*store, machinesRoot()));
    QVERIFY(trusts(*store, authorities::root()));
}

void TestTrustStore::organisationsOfRootsAreKnown()
{
    const std::set<std::string> expected{"The machine"};
    QCOMPARE(tls::TrustStore::load(TrustSource::System, "")->impl().organisations, expected);
    QVERIFY(
        tls::TrustStore::load(TrustSource::OnlyPem, authorities::root().pem())->impl().organisations.empty());
}

QTEST_APPLESS_MAIN(TestTrustStore)
#include "tst_trust_store.moc"
