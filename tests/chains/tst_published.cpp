// Certificates that others published because they trouble programs: those of CPython's own tests, as Debian
// ships them (libpython3.11-testsuite).
#include "tls/chain_file.h"

#include <QFile>
#include <QTest>

class TestPublished : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theirChainsAreJudgedAsTheyWereMeant_data();
    void theirChainsAreJudgedAsTheyWereMeant();
    void whatIsNoCertificateIsRefused_data();
    void whatIsNoCertificateIsRefused();
    void aNameWithANulOctetIsNotCutThere();
};

namespace {

constexpr std::int64_t kAt = 1654041600; // 2022-06-01, when most of them are valid

values::Bytes contentOf(const QString &name)
{
    QFile file(QStringLiteral("/usr/lib/python3.11/test/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto octets = file.readAll();
    return {octets.begin(), octets.end()};
}

std::vector<values::Bytes> chainOf(const QString &name)
{
    auto chain = tls::readChain(contentOf(name));
    return chain ? std::move(chain).value() : std::vector<values::Bytes>();
}

values::ChainVerdict judged(const QString &name, const QString &host)
{
    return tls::judgeChain(chainOf(name), host.toStdString(), kAt, chainOf(QStringLiteral("pycacert.pem")));
}

} // namespace

void TestPublished::theirChainsAreJudgedAsTheyWereMeant_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("faults");
    const auto row = [](const char *file, const char *host, const char *faults) {
        QTest::addRow("%s for %s", file, host) << QString::fromLatin1(file) << QString::fromLatin1(host)
                                               << QString::fromLatin1(faults).split(u' ', Qt::SkipEmptyParts);
    };
    row("keycert3.pem", "localhost", "");
    row("keycert4.pem", "fakehostname", "");
    row("keycert4.pem", "localhost", "wrong-host");
    row("keycertecc.pem", "localhost-ecc", "");
    row("keycert.pem", "localhost", "self-signed");
    row("keycert2.pem", "fakehostname", "self-signed");
    row("ssl_cert.pem", "localhost", "self-signed");
    row("selfsigned_pythontestdotnet.pem", "self-signed.pythontest.net", "self-signed common-name-only");
    row("allsans.pem", "www.example.org", "");
    row("allsans.pem", "127.0.0.1", "");
    row("allsans.pem", "::1", "");
    row("allsans.pem", "127.0.0.2", "wrong-host");
    row("nosan.pem", "nosan", "common-name-only");
    row("nosan.pem", "localhost", "wrong-host");
    row("idnsans.pem", "xn--knig-5qa.idn.pythontest.net", "");
    row("idnsans.pem", "xn--nxasmq6b.idna2003.pythontest.net", "");
    row("idnsans.pem", "idn.pythontest.net", "wrong-host");
    row("nokia.pem", "projects.developer.nokia.com", "missing-intermediate expired weak-signature weak-key");
    // Each NUL hides what stands behind it from a program in C.
    row("nullbytecert.pem", "altnull.python.org", "self-signed expired wrong-host");
    row("nullbytecert.pem", "null.python.org", "self-signed expired wrong-host");
    // Its CRL distribution point has an empty name, which crashed CPython (TALOS-2019-0758).
    row("talos-2019-0758.pem", "codenomicon-vm-2.test.lal.cisco.com", "issuer-unknown");
    row("pycacert.pem", "our-ca-server", "common-name-only");
}

void TestPublished::theirChainsAreJudgedAsTheyWereMeant()
{
    QFETCH(QString, file);
    QFETCH(QString, host);
    QFETCH(QStringList, faults);
    QVERIFY2(!chainOf(file).empty(), "install libpython3.11-testsuite");
    QStringList found;
    for (const auto &record : judged(file, host).seen.faults)
        found << QString::fromUtf8(values::id(record.fault).data());
    QCOMPARE(found, faults);
}

void TestPublished::whatIsNoCertificateIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("fault");
    using tls::MaterialFault;
    const auto row = [](const char *file, MaterialFault fault) {
        QTest::newRow(file) << QString::fromLatin1(file) << static_cast<int>(fault);
    };
    row("badcert.pem", MaterialFault::Unreadable);
    row("badkey.pem", MaterialFault::Unreadable);
    row("nullcert.pem", MaterialFault::NoCertificate);
    row("ffdh3072.pem", MaterialFault::NoCertificate);
    row("secp384r1.pem", MaterialFault::NoCertificate);
    row("ssl_key.pem", MaterialFault::NoCertificate);
    row("ssl_key.passwd.pem", MaterialFault::NoCertificate);
    row("pycakey.pem", MaterialFault::NoCertificate);
}

void TestPublished::whatIsNoCertificateIsRefused()
{
    QFETCH(QString, file);
    QFETCH(int, fault);
    QVERIFY2(QFile::exists(QStringLiteral("/usr/lib/python3.11/test/") + file),
             "install libpython3.11-testsuite");
    const auto chain = tls::readChain(contentOf(file));
    QVERIFY(!chain);
    QCOMPARE(static_cast<int>(chain.error()), fault);
}

void TestPublished::aNameWithANulOctetIsNotCutThere()
{
    const auto verdict = judged(QStringLiteral("nullbytecert.pem"), QStringLiteral("altnull.python.org"));
    QVERIFY(!verdict.seen.chain.empty());
    const auto &leaf = verdict.seen.chain.front();
    QCOMPARE(leaf.names.front(), std::string("altnull.python.org\\00example.com"));
    QVERIFY(leaf.commonName.find("example.org") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestPublished)
#include "tst_published.moc"
