#include "scan/weaknesses.h"

#include "tls/suites.h"

#include <QTest>

#include <algorithm>

using values::Severity;
using values::Spoken;

class TestWeaknesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aModernServerHasNone();
    void aSuiteIsWeak_data();
    void aSuiteIsWeak();
    void oldVersionsAreWeak();
    void withoutAModernVersionNobodyCanConnect();
    void whatIsUnknownIsNoWeakness();
    void aShortPrimeIsWeak_data();
    void aShortPrimeIsWeak();
    void aSmallGroupIsWeak();
    void certificatesAreJudgedByKeyAndSignature();
    void faultsOfAChainAreWeaknesses();
    void thePrimesSuitesAreNamed();
    void missingProtectionsAreWeak();
    void theWorstComesFirst();
};

namespace {

values::TlsScan modern()
{
    values::TlsScan scan;
    for (std::uint16_t code = 0x0300; code <= 0x0304; ++code) {
        values::ScannedVersion version;
        version.version = code;
        version.spoken = code >= 0x0303 ? Spoken::Yes : Spoken::No;
        scan.versions.push_back(version);
    }
    scan.versions[4].suites = {{0x1301, "TLS_AES_128_GCM_SHA256", 128, "x25519", 0, true}};
    scan.versions[3].suites = {{0xc02f, "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", 128, "x25519", 0, true}};
    scan.groups = {{0x001d, "x25519", 128, false, Spoken::Yes, Spoken::Yes}};
    scan.secureRenegotiation = scan.extendedMasterSecret = scan.fallbackProtection = Spoken::Yes;
    scan.compression = scan.heartbeat = Spoken::No;
    values::CertificateRecord leaf;
    leaf.keyType = "RSA";
    leaf.keyBits = 2048;
    leaf.signatureAlgorithm = "sha256WithRSAEncryption";
    scan.certificates = {{{leaf}}};
    return scan;
}

QStringList ids(const values::TlsScan &scan)
{
    QStringList out;
    for (const auto &weakness : scan::weaknessesOf(scan))
        out << QString::fromStdString(weakness.id);
    return out;
}

values::TlsScan with(std::uint16_t version, std::uint16_t code)
{
    auto scan = modern();
    auto &row = scan.versions[version - 0x0300U];
    row.spoken = Spoken::Yes;
    const auto *suite = tls::findSuite(code);
    row.suites.push_back({code, std::string(suite->name), suite->bits, {}, 0, tls::isForwardSecret(*suite)});
    return scan;
}

} // namespace

void TestWeaknesses::aModernServerHasNone()
{
    QCOMPARE(ids(modern()), QStringList());
    QCOMPARE(ids({}), QStringList());
}

void TestWeaknesses::aSuiteIsWeak_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("id");
    QTest::newRow("NULL") << 0xc010 << QStringLiteral("cipher-null");
    QTest::newRow("export") << 0x0014 << QStringLiteral("cipher-export");
    QTest::newRow("anonymous") << 0x00a6 << QStringLiteral("cipher-anonymous");
    QTest::newRow("anonymous, elliptic") << 0xc019 << QStringLiteral("cipher-anonymous");
    QTest::newRow("DES") << 0x0015 << QStringLiteral("cipher-des");
    QTest::newRow("RC4") << 0xc011 << QStringLiteral("cipher-rc4");
    QTest::newRow("3DES") << 0xc012 << QStringLiteral("cipher-64-bit-block");
    QTest::newRow("RSA") << 0x009c << QStringLiteral("no-forward-secrecy");
    QTest::newRow("fixed DH") << 0xc02d << QStringLiteral("no-forward-secrecy");
}

void TestWeaknesses::aSuiteIsWeak()
{
    QFETCH(int, code);
    QFETCH(QString, id);
    QCOMPARE(ids(with(0x0303, std::uint16_t(code))), QStringList{id});
    const auto found = scan::weaknessesOf(with(0x0303, std::uint16_t(code))).front();
    QCOMPARE(values::paramValue(found.params, "suites"),
             std::string(tls::findSuite(std::uint16_t(code))->name));
    QCOMPARE(values::paramValue(found.params, "versions"), std::string("TLS 1.2"));
}

void TestWeaknesses::oldVersionsAreWeak()
{
    QCOMPARE(ids(with(0x0302, 0xc013)),
             (QStringList{QStringLiteral("tls11-offered"), QStringLiteral("cipher-cbc-old-version")}));
    QVERIFY(ids(with(0x0301, 0xc013)).contains(QStringLiteral("tls10-offered")));
    QCOMPARE(ids(with(0x0300, 0xc013)).first(), QStringLiteral("ssl30-offered"));
    // CBC in TLS 1.2 is no fault of its own.
    QCOMPARE(ids(with(0x0303, 0xc027)), QStringList());
}

void TestWeaknesses::withoutAModernVersionNobodyCanConnect()
{
    auto scan = with(0x0302, 0xc013);
    scan.versions[3].spoken = scan.versions[4].spoken = Spoken::No;
    QVERIFY(ids(scan).contains(QStringLiteral("modern-version-missing")));
    scan.versions[3].spoken = Spoken::Unknown;
    QVERIFY(!ids(scan).contains(QStringLiteral("modern-version-missing")));
}

void TestWeaknesses::whatIsUnknownIsNoWeakness()
{
    auto scan = modern();
    scan.versions[0].spoken = Spoken::Unknown;
    scan.secureRenegotiation = scan.extendedMasterSecret = scan.compression = scan.heartbeat =
        Spoken::Unknown;
    scan.fallbackApplies = true;
    scan.fallbackProtection = Spoken::Unknown;
    QCOMPARE(ids(scan), QStringList());
}

void TestWeaknesses::aShortPrimeIsWeak_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("severity");
    QTest::newRow("512") << 512 << int(Severity::High);
    QTest::newRow("1024") << 1024 << int(Severity::High);
    QTest::newRow("1025") << 1025 << int(Severity::Medium);
    QTest::newRow("2047") << 2047 << int(Severity::Medium);
    QTest::newRow("2048") << 2048 << -1;
}

void TestWeaknesses::aShortPrimeIsWeak()
{
    QFETCH(int, bits);
    QFETCH(int, severity);
    auto scan = with(0x0303, 0x009e);
    scan.versions[3].suites.back().dhBits = bits;
    const auto found = scan::weaknessesOf(scan);
    QCOMPARE(found.empty(), severity < 0);
    if (severity >= 0) {
        QCOMPARE(found.front().id, std::string("dh-prime-weak"));
        QCOMPARE(int(found.front().severity), severity);
        QCOMPARE(values::paramValue(found.front().params, "bits"), std::to_string(bits));
    }
}

void TestWeaknesses::aSmallGroupIsWeak()
{
    auto scan = modern();
    scan.groups.push_back({0x0013, "secp192r1", 96, false, Spoken::Yes, Spoken::No});
    scan.groups.push_back({0x0010, "secp160r1", 80, false, Spoken::Unknown, Spoken::No});
    const auto found = scan::weaknessesOf(scan);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(values::paramValue(found.front().params, "groups"), std::string("secp192r1"));
}

void TestWeaknesses::certificatesAreJudgedByKeyAndSignature()
{
    auto scan = modern();
    scan.certificates[0].chain[0].keyBits = 1024;
    scan.certificates[0].chain[0].signatureAlgorithm = "sha1WithRSAEncryption";
    QCOMPARE(ids(scan), (QStringList{QStringLiteral("certificate-key-weak"),
                                     QStringLiteral("certificate-signature-weak")}));
    scan.certificates[0].chain[0].keyType = "EC P-256";
    scan.certificates[0].chain[0].keyBits = 256;
    scan.certificates[0].chain[0].signatureAlgorithm = "ecdsa-with-SHA1";
    QCOMPARE(ids(scan), QStringList{QStringLiteral("certificate-signature-weak")});
}

void TestWeaknesses::faultsOfAChainAreWeaknesses()
{
    auto scan = modern();
    auto &faults = scan.certificates[0].faults;
    faults = {{values::ChainFault::UntrustedRoot, 0, {{"issuer", "Private"}}},
              {values::ChainFault::IssuerUnknown, 0, {{"subject", "a"}, {"issuer", "Private"}}},
              {values::ChainFault::SurplusSent, 2, {{"subject", "b"}}},
              {values::ChainFault::RootSent, 1, {}}};
    for (const auto &weakness : scan::weaknessesOf(scan))
        QCOMPARE(weakness.severity, Severity::Info);
    faults = {{values::ChainFault::Expired, 0, {{"subject", "a"}, {"notAfter", "2026-01-01T00:00:00Z"}}},
              {values::ChainFault::MissingIntermediate, 0, {{"issuer", "Int"}}},
              {values::ChainFault::Revoked, 0, {{"subject", "a"}}},
              {values::ChainFault::PathTooLong, 1, {{"subject", "b"}}}};
    scan.certificates.push_back(scan.certificates[0]); // the same said twice is one
    QCOMPARE(ids(scan),
             (QStringList{QStringLiteral("certificate-expired"), QStringLiteral("certificate-revoked"),
                          QStringLiteral("certificate-invalid"),
                          QStringLiteral("certificate-missing-intermediate")}));
    scan.certificates[0].faults.clear();
    scan.certificates.pop_back();
    scan.certificates[0].chain[0].keyType = "DSA";
    scan.certificates[0].faults = {
        {values::ChainFault::UnsupportedKey, 0, {{"subject", "a"}, {"key", "DSA"}}}};
    QCOMPARE(ids(scan), QStringList{QStringLiteral("certificate-key-dsa")});
    scan.certificates[0].chain[0].keyType = "EC secp256k1";
    scan.certificates[0].faults = {
        {values::ChainFault::UnsupportedKey, 0, {{"subject", "a"}, {"key", "EC secp256k1"}}}};
    QCOMPARE(ids(scan), QStringList{QStringLiteral("certificate-key-unsupported")});
}

/// Each size of prime for itself, with those who use it.
void TestWeaknesses::thePrimesSuitesAreNamed()
{
    auto scan = with(0x0303, 0x009e);
    auto &suites = scan.versions[3].suites;
    suites.back().dhBits = 2048;
    suites.push_back({0x00a6, "TLS_DH_anon_WITH_AES_128_GCM_SHA256", 128, {}, 1024, true});
    const auto found = scan::weaknessesOf(scan);
    const auto it = std::find_if(found.begin(), found.end(),
                                 [](const auto &weakness) { return weakness.id == "dh-prime-weak"; });
    QVERIFY(it != found.end());
    QCOMPARE(values::paramValue(it->params, "bits"), std::string("1024"));
    QCOMPARE(values::paramValue(it->params, "suites"), std::string("TLS_DH_anon_WITH_AES_128_GCM_SHA256"));
}

void TestWeaknesses::missingProtectionsAreWeak()
{
    auto scan = modern();
    scan.secureRenegotiation = scan.extendedMasterSecret = scan.fallbackProtection = Spoken::No;
    scan.compression = scan.heartbeat = Spoken::Yes;
    QCOMPARE(
        ids(scan),
        (QStringList{QStringLiteral("compression-offered"), QStringLiteral("renegotiation-insecure"),
                     QStringLiteral("extended-master-secret-missing"), QStringLiteral("heartbeat-offered")}));
    scan.fallbackApplies = true;
    QVERIFY(ids(scan).contains(QStringLiteral("fallback-protection-missing")));
}

void TestWeaknesses::theWorstComesFirst()
{
    auto scan = with(0x0301, 0x0003);
    scan.heartbeat = Spoken::Yes;
    const auto found = scan::weaknessesOf(scan);
    QVERIFY(found.size() > 3);
    QVERIFY(std::is_sorted(found.begin(), found.end(),
                           [](const auto &a, const auto &b) { return a.severity < b.severity; }));
}

QTEST_APPLESS_MAIN(TestWeaknesses)
#include "tst_weaknesses.moc"
