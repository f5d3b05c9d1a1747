// What is wrong with the certificates, and beside them: clock, interceptor, default certificate.
#include "diagnosis/diagnosis.h"
#include "diagnosis/known_certificates.h"
#include "support/observations.h"

#include <QTest>

using namespace values;

class TestCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultHasItsCause_data();
    void everyFaultHasItsCause();
    void aStapleThatOneBrowserMissesIsLikely_data();
    void aStapleThatOneBrowserMissesIsLikely();
    void toleratedFaultsAreFindings();
    void anIntermediateThatIsAtHandIsAFinding();
    void theKindOfAFaultIsEvidence();
    void aCertificateOfTomorrowIsAClockOfYesterdayWhereItIsProved_data();
    void aCertificateOfTomorrowIsAClockOfYesterdayWhereItIsProved();
    void aProofBySomebodyUntrustedIsNone();
    void aSlowClockIsAFindingWhereNothingFails();
    void anExpiredCertificateMayBeAClockThatIsAhead();
    void theServersClockIsAWitness();
    void aSignerBetweenIsTheCauseWhereItIsNotTrusted();
    void aSignerBetweenIsAFindingWhereItIsTrusted();
    void interceptorsAreKnownByTheirIssuers_data();
    void interceptorsAreKnownByTheirIssuers();
    void aProductsOwnCertificateIsNoInterception();
    void aReadyMadeCertificateIsTheServersDefault_data();
    void aReadyMadeCertificateIsTheServersDefault();
    void aReadyMadeCertificateThatWasAskedForIsNot();
    void anotherSitesCertificateMayBeTheDefault();
    void attributesAreReadOutOfNames();
};

namespace {

constexpr std::int64_t kNow = 1767225600; // 2026-01-01T00:00:00Z
constexpr std::int64_t kDay = 86400;

Observation seenWith(std::vector<ChainFaultRecord> faults)
{
    auto seen = support::healthySecure();
    seen.startedAt = kNow * 1000;
    seen.tls.faults = std::move(faults);
    if (std::any_of(seen.tls.faults.begin(), seen.tls.faults.end(),
                    [](const auto &record) { return !isTolerated(record); })) {
        seen.upgrade = {};
        seen.frames = {};
        seen.close = {};
    }
    return seen;
}

Verdict verdictOf(const Observation &seen)
{
    return diagnosis::diagnose(seen).verdict;
}

bool hasFinding(const Verdict &verdict, std::string_view cause)
{
    return std::any_of(verdict.findings.begin(), verdict.findings.end(),
                       [&](const auto &finding) { return finding.cause == cause; });
}

bool hasAlternative(const Verdict &verdict, std::string_view cause, Confidence confidence)
{
    return std::any_of(verdict.alternatives.begin(), verdict.alternatives.end(), [&](const auto &other) {
        return other.cause == cause && other.confidence == confidence;
    });
}

std::string evidence(const Verdict &verdict, std::string_view label)
{
    for (const auto &item : verdict.evidence) {
        if (item.label == label)
            return item.value;
    }
    return {};
}

} // namespace

void TestCertificates::everyFaultHasItsCause_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("cause");
    const auto row = [](ChainFault fault, const char *cause) {
        QTest::newRow(cause) << int(fault) << QByteArray(cause);
    };
    row(ChainFault::Revoked, "tls-certificate-revoked");
    row(ChainFault::IssuerNotAuthority, "tls-certificate-issuer-not-authority");
    row(ChainFault::PathTooLong, "tls-certificate-path-too-long");
    row(ChainFault::NameNotPermitted, "tls-certificate-name-not-permitted");
}

void TestCertificates::everyFaultHasItsCause()
{
    QFETCH(int, fault);
    QFETCH(QByteArray, cause);
    const auto verdict =
        verdictOf(seenWith({{static_cast<ChainFault>(fault), 0, {{"subject", "example.org"}}}}));
    QCOMPARE(QByteArray::fromStdString(verdict.cause), cause);
    QCOMPARE(verdict.closeCode.value, std::uint16_t(1015));
    QVERIFY(verdict.confidence == Confidence::Certain);
    QVERIFY(verdict.alternatives.empty());
}

void TestCertificates::aStapleThatOneBrowserMissesIsLikely_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("why");
    QTest::addColumn<QByteArray>("cause");
    const auto row = [](ChainFault fault, const char *why, const char *cause) {
        QTest::newRow((QByteArray(cause) + ", " + why).constData())
            << int(fault) << QByteArray(why) << QByteArray(cause);
    };
    row(ChainFault::StapleMissing, "none", "tls-certificate-staple-missing");
    row(ChainFault::StapleMissing, "expired", "tls-certificate-staple-missing");
    row(ChainFault::StapleInvalid, "signature", "tls-certificate-staple-invalid");
    row(ChainFault::StapleInvalid, "other-certificate", "tls-certificate-staple-invalid");
}

/// Chrome, OpenSSL and most libraries connect: only for Firefox's users is it the cause.
void TestCertificates::aStapleThatOneBrowserMissesIsLikely()
{
    QFETCH(int, fault);
    QFETCH(QByteArray, why);
    QFETCH(QByteArray, cause);
    const auto verdict = verdictOf(seenWith(
        {{static_cast<ChainFault>(fault), 0, {{"subject", "example.org"}, {"why", why.toStdString()}}}}));
    QVERIFY(!verdict.healthy);
    QCOMPARE(QByteArray::fromStdString(verdict.cause), cause);
    QCOMPARE(verdict.closeCode.value, std::uint16_t(1015));
    QVERIFY(verdict.confidence == Confidence::Likely);
    QVERIFY(verdict.alternatives.empty());
}

void TestCertificates::toleratedFaultsAreFindings()
{
    const auto verdict = verdictOf(seenWith({{ChainFault::StapleExpired, 0, {}},
                                             {ChainFault::WrongOrder, 1, {}},
                                             {ChainFault::RootSent, 2, {}},
                                             {ChainFault::SurplusSent, 3, {}},
                                             {ChainFault::WeakKey, 0, {}}}));
    QVERIFY(verdict.healthy);
    QCOMPARE(verdict.findings.size(), std::size_t(5));
    for (const auto &finding : verdict.findings)
        QCOMPARE(finding.warning, finding.cause != "tls-certificate-root-sent");
}

void TestCertificates::anIntermediateThatIsAtHandIsAFinding()
{
    auto seen = seenWith({{ChainFault::MissingIntermediate, 1, {{"issuer", "X"}, {"why", "local-store"}}}});
    auto verdict = verdictOf(seen);
    QVERIFY(verdict.healthy);
    QVERIFY(hasFinding(verdict, "tls-certificate-missing-intermediate"));
    seen = seenWith({{ChainFault::MissingIntermediate, 1, {{"issuer", "X"}}}});
    QCOMPARE(verdictOf(seen).cause, std::string("tls-certificate-missing-intermediate"));
}

void TestCertificates::theKindOfAFaultIsEvidence()
{
    auto seen =
        seenWith({{ChainFault::WrongHost,
                   0,
                   {{"host", "a.b.example.org"}, {"names", "*.example.org"}, {"why", "wildcard-too-deep"}}}});
    seen.tls.path = {seen.tls.chain.front(), {}};
    seen.tls.path.back().subject = "CN=Some CA";
    const auto verdict = verdictOf(seen);
    QCOMPARE(evidence(verdict, "why"), std::string("wildcard-too-deep"));
    QVERIFY(verdict.alternatives.empty());
    seen.tls.faults = {{ChainFault::PathTooLong, 1, {{"subject", "Some CA"}, {"found", "2"}}}};
    QCOMPARE(evidence(verdictOf(seen), "path"), std::string("CN=example.org → CN=Some CA"));
    QCOMPARE(evidence(verdictOf(seen), "found"), std::string("2"));
}

void TestCertificates::aCertificateOfTomorrowIsAClockOfYesterdayWhereItIsProved_data()
{
    QTest::addColumn<qint64>("sct");
    QTest::addColumn<qint64>("staple");
    QTest::addColumn<bool>("proved");
    QTest::newRow("neither") << qint64(0) << qint64(0) << false;
    QTest::newRow("logged later") << qint64(kNow + kDay) << qint64(0) << true;
    QTest::newRow("answered later") << qint64(0) << qint64(kNow + kDay) << true;
    QTest::newRow("logged earlier") << qint64(kNow - kDay) << qint64(kNow - kDay) << false;
    QTest::newRow("within tolerance") << qint64(kNow + 600) << qint64(kNow + 600) << false;
    QTest::newRow("beyond it") << qint64(kNow + 601) << qint64(0) << true;
}

void TestCertificates::aCertificateOfTomorrowIsAClockOfYesterdayWhereItIsProved()
{
    QFETCH(qint64, sct);
    QFETCH(qint64, staple);
    QFETCH(bool, proved);
    auto seen = seenWith({{ChainFault::NotYetValid, 0, {{"subject", "example.org"}}}});
    if (sct != 0)
        seen.tls.chain.front().scts = {{"aa", sct, "certificate"}};
    if (staple != 0) {
        seen.tls.staple.emplace();
        seen.tls.staple->producedAt = staple;
        seen.tls.staple->signatureValid = true;
    }
    const auto verdict = verdictOf(seen);
    if (proved) {
        QCOMPARE(verdict.cause, std::string("tls-clock-wrong"));
        QVERIFY(verdict.confidence == Confidence::Certain);
        QCOMPARE(paramValue(verdict.params, "now"), std::string("2026-01-01T00:00:00Z"));
        QVERIFY(!evidence(verdict, sct != 0 ? "sctTime" : "stapleTime").empty());
        QVERIFY(hasFinding(verdict, "tls-certificate-not-yet-valid"));
    } else {
        QCOMPARE(verdict.cause, std::string("tls-certificate-not-yet-valid"));
        QVERIFY(verdict.confidence == Confidence::Likely);
        QVERIFY(hasAlternative(verdict, "tls-clock-wrong", Confidence::Possible));
    }
}

void TestCertificates::aProofBySomebodyUntrustedIsNone()
{
    auto seen = seenWith({{ChainFault::SelfSigned, 0, {}}, {ChainFault::NotYetValid, 0, {}}});
    seen.tls.chain.front().scts = {{"aa", kNow + kDay, "certificate"}};
    auto verdict = verdictOf(seen);
    QCOMPARE(verdict.cause, std::string("tls-certificate-self-signed"));
    QVERIFY(!hasFinding(verdict, "tls-clock-wrong"));
    seen = seenWith({{ChainFault::NotYetValid, 0, {}}});
    seen.tls.staple.emplace();
    seen.tls.staple->producedAt = kNow + kDay;
    QCOMPARE(verdictOf(seen).cause, std::string("tls-certificate-not-yet-valid")); // nobody's signature
}

void TestCertificates::aSlowClockIsAFindingWhereNothingFails()
{
    auto seen = seenWith({});
    seen.tls.chain.front().scts = {{"aa", kNow - kDay, "certificate"}, {"bb", kNow + kDay, "certificate"}};
    const auto verdict = verdictOf(seen);
    QVERIFY(verdict.healthy);
    QVERIFY(hasFinding(verdict, "tls-clock-wrong"));
    seen.tls.chain.front().scts.pop_back();
    QVERIFY(verdictOf(seen).findings.empty());
}

void TestCertificates::anExpiredCertificateMayBeAClockThatIsAhead()
{
    auto seen = seenWith({{ChainFault::Expired, 0, {}}});
    seen.tls.path.resize(3);
    for (auto &certificate : seen.tls.path)
        certificate.notAfter = kNow - kDay;
    auto verdict = verdictOf(seen);
    QCOMPARE(verdict.cause, std::string("tls-certificate-expired"));
    QVERIFY(verdict.confidence == Confidence::Likely);
    QVERIFY(hasAlternative(verdict, "tls-clock-wrong", Confidence::Likely));
    // A root that is still good: the certificate is what ran out.
    seen.tls.path.back().notAfter = kNow + kDay;
    verdict = verdictOf(seen);
    QVERIFY(verdict.confidence == Confidence::Certain);
    QVERIFY(hasAlternative(verdict, "tls-clock-wrong", Confidence::Possible));
}

void TestCertificates::theServersClockIsAWitness()
{
    // Where the user let the test go on, the answer came with a Date.
    auto seen = seenWith({{ChainFault::Expired, 0, {}}});
    seen.upgrade.response = ResponseHead{"HTTP/1.1", 101, "Switching Protocols", {}, {}, {}};
    seen.upgrade.clockSkewSeconds = -double(30 * kDay);
    seen.tls.chain.front().notBefore = kNow - 60 * kDay;
    seen.tls.chain.front().notAfter = kNow - kDay;
    auto verdict = verdictOf(seen);
    QCOMPARE(verdict.cause, std::string("tls-certificate-expired"));
    QVERIFY(hasAlternative(verdict, "tls-clock-wrong", Confidence::Likely));
    QCOMPARE(evidence(verdict, "serverTime"), std::string("2025-12-02T00:00:00Z"));
    seen.upgrade.clockSkewSeconds = 0;
    verdict = verdictOf(seen);
    QVERIFY(hasAlternative(verdict, "tls-clock-wrong", Confidence::Possible));
    QVERIFY(evidence(verdict, "serverTime").empty());
}

void TestCertificates::aSignerBetweenIsTheCauseWhereItIsNotTrusted()
{
    auto seen = seenWith({{ChainFault::UntrustedRoot, 1, {{"issuer", "mitmproxy"}}}});
    seen.tls.chain.front().issuer = "O=mitmproxy,CN=mitmproxy";
    seen.tls.chain.push_back({});
    auto verdict = verdictOf(seen);
    QCOMPARE(verdict.cause, std::string("tls-interception"));
    QCOMPARE(paramValue(verdict.params, "product"), std::string("mitmproxy"));
    QVERIFY(hasFinding(verdict, "tls-certificate-untrusted-root"));
    // A name is no proof.
    QVERIFY(verdict.confidence == Confidence::Likely);
    QVERIFY(hasAlternative(verdict, "tls-certificate-untrusted-root", Confidence::Possible));
}

void TestCertificates::aSignerBetweenIsAFindingWhereItIsTrusted()
{
    auto seen = seenWith({});
    seen.tls.chain.front().issuer = "CN=ESET SSL Filter CA,O=ESET\\, spol. s r. o.,C=SK";
    QVERIFY(verdictOf(seen).healthy);
    QVERIFY(hasFinding(verdictOf(seen), "tls-interception"));
    seen = seenWith({{ChainFault::Expired, 0, {}}});
    seen.tls.chain.front().issuer = "CN=ESET SSL Filter CA,O=ESET\\, spol. s r. o.,C=SK";
    QCOMPARE(verdictOf(seen).cause, std::string("tls-certificate-expired"));
    QVERIFY(hasFinding(verdictOf(seen), "tls-interception"));
}

void TestCertificates::interceptorsAreKnownByTheirIssuers_data()
{
    QTest::addColumn<QByteArray>("issuer");
    QTest::addColumn<QByteArray>("product");
    const auto row = [](const char *issuer, const char *product) {
        QTest::newRow(issuer) << QByteArray(issuer) << QByteArray(product);
    };
    row("CN=Zscaler Intermediate Root CA (zscaler.net),OU=Zscaler Inc.,O=Zscaler Inc.,ST=California,C=US",
        "Zscaler");
    row("CN=FGT60E0000000000,OU=Certificate Authority,O=Fortinet,L=Sunnyvale,ST=California,C=US",
        "Fortinet FortiGate");
    row("CN=Kaspersky Anti-Virus Personal Root Certificate,O=AO Kaspersky Lab", "Kaspersky");
    row("CN=avast! Web/Mail Shield Root,OU=generated by avast! antivirus for SSL/TLS scanning", "Avast");
    row("CN=Bitdefender Personal CA.Net-Defender,OU=IDS,O=Bitdefender,C=US", "Bitdefender");
    row("CN=DO_NOT_TRUST_FiddlerRoot,O=DO_NOT_TRUST,OU=Created by http://www.fiddler2.com", "Fiddler");
    row("CN=PortSwigger CA,OU=PortSwigger CA,O=PortSwigger,L=PortSwigger", "Burp Suite");
    row("CN=Charles Proxy CA (1 Jan 2026\\, host),OU=https://charlesproxy.com/ssl,O=XK72 Ltd", "Charles");
    row("CN=Cisco Umbrella Root CA,O=Cisco", "Cisco Umbrella");
    row("CN=Cisco Umbrella Primary SubCA,O=Cisco", "Cisco Umbrella");
    row("CN=Sophos_CA_C0000000000,O=Somebody", "Sophos");
    row("CN=sophosutm Proxy CA,O=sophosutm", "Sophos");
    row("CN=Sophos Web Appliance,O=Sophos Plc", "Sophos");
    row("CN=ContentKeeper Appliance CA (000000),O=ContentKeeper Technologies", "ContentKeeper");
    row("CN=Cyberoam_SSL_CA_C0000000,O=Cyberoam Certificate Authority", "Cyberoam");
    row("CN=Smoothwall-default-root-certificate-authority", "Smoothwall");
    row("CN=IWSS.TREND,O=TREND", "Trend Micro InterScan Web Security");
    row("CN=192.168.168.168,O=HTTPS Management Certificate for SonicWALL (self-signed)", "SonicWall");
    row("CN=www.netspark.com,O=NetSpark", "NetSpark");
    // Public authorities, whose names resemble them.
    row("CN=Symantec Class 3 Secure Server CA - G4,OU=Symantec Trust Network,O=Symantec Corporation", "");
    row("CN=Cloudflare Inc ECC CA-3,O=Cloudflare\\, Inc.,C=US", "");
    row("CN=R3,O=Let's Encrypt,C=US", "");
    row("CN=A Kaspersky fan club", "");
    // Private ones, whose names begin with a product's.
    row("O=Barracuda Brewery,CN=Barracuda Brewery CA", "");
    row("O=Fortinet Fan Club,CN=fan", "");
    row("CN=Kaspersky Chess Society", "");
    row("CN=Avast Web/Mail Shield Root of ours", "");
    row("CN=mitmproxy workshop", "");
    row("CN=Charles Proxy CA", "");
    row("CN=Sophos_CA_ of ours", "");
    row("O=Blue Coat Laundry", "");
    row("CN=Cloudflare for Teams ECC Certificate Authority", "Cloudflare Gateway");
    row("CN=gateway,O=Blue Coat SG-VA Series", "Blue Coat ProxySG");
    row("CN=BARRACUDA,O=Barracuda Networks", "Barracuda");
    row("CN=Sophos_CA,O=Somebody", "");
    row("CN=Some CA,O=Cyberoam", "");
    row("", "");
}

void TestCertificates::interceptorsAreKnownByTheirIssuers()
{
    QFETCH(QByteArray, issuer);
    QFETCH(QByteArray, product);
    CertificateRecord leaf;
    leaf.subject = "CN=example.org";
    leaf.issuer = issuer.toStdString();
    const auto found = diagnosis::interceptor({leaf});
    QCOMPARE(QByteArray(found.data(), qsizetype(found.size())), product);
}

void TestCertificates::aProductsOwnCertificateIsNoInterception()
{
    CertificateRecord leaf;
    leaf.subject = "CN=FGT60E0000000000,OU=FortiGate,O=Fortinet";
    leaf.issuer = "CN=support,OU=Certificate Authority,O=Fortinet";
    QVERIFY(diagnosis::interceptor({leaf}).empty());
    QVERIFY(diagnosis::interceptor({}).empty());
    // Its authority further up tells as much.
    CertificateRecord site;
    site.subject = "CN=example.org";
    site.issuer = "CN=Branch office";
    CertificateRecord middle;
    middle.subject = "CN=Branch office";
    middle.issuer = "CN=Zscaler Root CA,O=Zscaler Inc.";
    QVERIFY(diagnosis::interceptor({site, middle}) == "Zscaler");
}

void TestCertificates::aReadyMadeCertificateIsTheServersDefault_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QByteArray>("product");
    QTest::newRow("ingress") << QByteArray("CN=Kubernetes Ingress Controller Fake Certificate,O=Acme Co")
                             << QByteArray("ingress-nginx");
    QTest::newRow("traefik") << QByteArray("CN=TRAEFIK DEFAULT CERT") << QByteArray("Traefik");
    QTest::newRow("no name sent") << QByteArray(
                                         "CN=invalid2.invalid,OU=No SNI provided\\; please fix your client.")
                                  << QByteArray("Google");
    QTest::newRow("another site") << QByteArray("CN=other.example") << QByteArray();
}

void TestCertificates::aReadyMadeCertificateIsTheServersDefault()
{
    QFETCH(QByteArray, subject);
    QFETCH(QByteArray, product);
    auto seen = seenWith({{ChainFault::SelfSigned, 0, {}},
                          {ChainFault::WrongHost, 0, {{"host", "example.org"}, {"why", "other-name"}}}});
    seen.tls.chain.front().subject = subject.toStdString();
    const auto verdict = verdictOf(seen);
    QCOMPARE(QByteArray::fromStdString(verdict.cause), product.isEmpty()
                                                           ? QByteArray("tls-certificate-self-signed")
                                                           : QByteArray("tls-default-certificate"));
    QCOMPARE(QByteArray::fromStdString(paramValue(verdict.params, "product")), product);
}

void TestCertificates::aReadyMadeCertificateThatWasAskedForIsNot()
{
    auto seen = seenWith({{ChainFault::SelfSigned, 0, {}}});
    seen.tls.chain.front().subject = "CN=TRAEFIK DEFAULT CERT";
    QCOMPARE(verdictOf(seen).cause, std::string("tls-certificate-self-signed"));
}

void TestCertificates::anotherSitesCertificateMayBeTheDefault()
{
    // Another site whose name begins as a ready-made certificate's.
    auto plesk = seenWith({{ChainFault::WrongHost, 0, {{"host", "ws.example.com"}, {"why", "other-name"}}}});
    plesk.tls.chain.front().subject = "CN=plesk.example.com";
    QCOMPARE(verdictOf(plesk).cause, std::string("tls-certificate-wrong-host"));
    const auto found = [](const char *why) {
        return hasAlternative(verdictOf(seenWith({{ChainFault::WrongHost, 0, {{"why", why}}}})),
                              "tls-default-certificate", Confidence::Possible);
    };
    QVERIFY(found("other-name"));
    QVERIFY(found("address-not-named"));
    QVERIFY(!found("wildcard-too-deep"));
    QVERIFY(!found("only-with-www"));
}

void TestCertificates::attributesAreReadOutOfNames()
{
    const std::string name = "CN=a\\,b+OU=c,O=d\\=e\\\\,L=";
    QCOMPARE(diagnosis::attributeOf(name, "CN"), std::string("a,b"));
    QCOMPARE(diagnosis::attributeOf(name, "OU"), std::string("c"));
    QCOMPARE(diagnosis::attributeOf(name, "O"), std::string("d=e\\"));
    QCOMPARE(diagnosis::attributeOf(name, "L"), std::string());
    QCOMPARE(diagnosis::attributeOf(name, "C"), std::string());
    QCOMPARE(diagnosis::attributeOf("CN=end\\", "CN"), std::string("end\\"));
    QCOMPARE(diagnosis::attributeOf("", "CN"), std::string());
}

QTEST_APPLESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
