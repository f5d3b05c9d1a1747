#include "diagnosis/diagnosis.h"
#include "support/observations.h"

#include <QTest>

#include <algorithm>

using namespace values;

class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAlertNamesItsCause_data();
    void anAlertNamesItsCause();
    void anAlertAfterACertificateRequestIsAboutTheClientsCertificate();
    void aChainFaultIsACause_data();
    void aChainFaultIsACause();
    void theFirstFaultIsTheCauseAndTheOthersAreFindings();
    void aShortKeyIsAFindingBecauseBrowsersLetItPass();
    void whoAsksByAddressSendsNoServerName();
    void aVersionThatBrowsersRefuseIsACause();
    void firstBytesThatAreNoTlsNameTheProtocol_data();
    void firstBytesThatAreNoTlsNameTheProtocol();
    void octetsThatAreTooFewToTellAreNotJudged();
    void theEndOfTheStreamIsNamedByHow_data();
    void theEndOfTheStreamIsNamedByHow();
    void silenceIsWorthAnExperimentInClear();
    void theExperimentInClearCarriesNoSecrets();
    void anAlertOfOursSaysWhatWasWrong_data();
    void anAlertOfOursSaysWhatWasWrong();
    void aCertificateThatWasGivenIsRefused();
    void whyItWasRefusedIsTold_data();
    void whyItWasRefusedIsTold();
    void anAlertAfterAnEmptyCertificateIsAboutThat();
    void hangingUpAfterACertificateRequestIsLikelyAboutTheCertificate();
    void aRecordThatWasBrokenLaterIsNoFailedHandshake();
    void theEndInsideARecordIsTold();
    void anAuthorityThatIsNotListedIsAFinding();
    void aStrayRecordIsNoVersion();
    void aChainThatEndsBelowARootHasTwoExplanations();
    void aProtocolThatNobodyOfferedBreaksOffTheHandshake();
    void aProtocolThatNobodyOfferedMayBeWithoutConsequence();
};

namespace {

std::string causeOf(const Observation &seen)
{
    return diagnosis::diagnose(seen).verdict.cause;
}

} // namespace

void TestTls::anAlertNamesItsCause_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("handshake_failure") << 40 << QByteArray("tls-handshake-refused");
    QTest::newRow("protocol_version") << 70 << QByteArray("tls-version-unsupported");
    QTest::newRow("unrecognized_name") << 112 << QByteArray("tls-server-name-unrecognized");
    QTest::newRow("certificate_required") << 116 << QByteArray("tls-client-certificate-required");
    QTest::newRow("no_application_protocol") << 120 << QByteArray("tls-alpn-mismatch");
    QTest::newRow("internal_error") << 80 << QByteArray("tls-alert-received");
}

void TestTls::anAlertNamesItsCause()
{
    QFETCH(int, code);
    QFETCH(QByteArray, cause);
    auto seen = support::failedHandshake();
    seen.tls.alerts = {{false, true, 46, "certificate_unknown", 0}, {true, true, code, "name", 1}};
    seen.tls.bytesReceived = 7;
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(QByteArray::fromStdString(verdict.cause), cause);
    QCOMPARE(verdict.closeCode.value, std::uint16_t(1015));
    QVERIFY(verdict.stage == StageId::Tls);
}

void TestTls::anAlertAfterACertificateRequestIsAboutTheClientsCertificate()
{
    auto seen = support::failedHandshake();
    seen.tls.certificateRequested = true;
    seen.tls.alerts = {{true, true, 40, "handshake_failure", 1}};
    QCOMPARE(causeOf(seen), std::string("tls-client-certificate-required"));
    seen.tls.alerts = {{true, true, 80, "internal_error", 1}};
    QCOMPARE(causeOf(seen), std::string("tls-alert-received"));
    // TLS 1.3: the handshake looked complete.
    auto late = support::failedUpgrade();
    late.tls = support::healthySecure().tls;
    late.tls.certificateRequested = true;
    late.tls.alerts = {{true, true, 116, "certificate_required", 1}};
    const auto verdict = diagnosis::diagnose(late).verdict;
    QCOMPARE(verdict.cause, std::string("tls-client-certificate-required"));
    QVERIFY(verdict.stage == StageId::Tls);
}

void TestTls::aChainFaultIsACause_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("cause");
    const auto row = [](ChainFault fault, const char *cause) {
        QTest::newRow(cause) << int(fault) << QByteArray(cause);
    };
    row(ChainFault::Expired, "tls-certificate-expired");
    row(ChainFault::NotYetValid, "tls-certificate-not-yet-valid");
    row(ChainFault::SelfSigned, "tls-certificate-self-signed");
    row(ChainFault::UntrustedRoot, "tls-certificate-untrusted-root");
    row(ChainFault::MissingIntermediate, "tls-certificate-missing-intermediate");
    row(ChainFault::IntermediateExpired, "tls-intermediate-expired");
    row(ChainFault::WrongHost, "tls-certificate-wrong-host");
    row(ChainFault::CommonNameOnly, "tls-certificate-common-name-only");
    row(ChainFault::WrongUsage, "tls-certificate-wrong-usage");
    row(ChainFault::WeakSignature, "tls-certificate-weak-signature");
    row(ChainFault::Invalid, "tls-certificate-invalid");
    row(ChainFault::LeafNotFirst, "tls-certificate-not-first");
    row(ChainFault::IssuerOtherKey, "tls-certificate-issuer-other-key");
    row(ChainFault::IssuerUnknown, "tls-certificate-issuer-unknown");
    row(ChainFault::WrongKeyUsage, "tls-certificate-wrong-key-usage");
    row(ChainFault::UnsupportedKey, "tls-certificate-unsupported-key");
    row(ChainFault::BadSignature, "tls-certificate-bad-signature");
    row(ChainFault::UnknownCriticalExtension, "tls-certificate-critical-extension");
}

void TestTls::aChainFaultIsACause()
{
    QFETCH(int, fault);
    QFETCH(QByteArray, cause);
    auto seen = support::healthySecure();
    seen.upgrade = {};
    seen.tls.faults = {{static_cast<ChainFault>(fault), 0, {{"subject", "example.org"}}}};
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(QByteArray::fromStdString(verdict.cause), cause);
    QCOMPARE(verdict.closeCode.value, std::uint16_t(1015));
    QCOMPARE(paramValue(verdict.params, "subject"), std::string("example.org"));
    QVERIFY(verdict.findings.empty());
}

void TestTls::theFirstFaultIsTheCauseAndTheOthersAreFindings()
{
    auto seen = support::healthySecure();
    seen.upgrade = {};
    seen.tls.faults = {{ChainFault::Expired, 0, {}}, {ChainFault::WrongHost, 0, {{"host", "h"}}}};
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(verdict.cause, std::string("tls-certificate-expired"));
    QCOMPARE(verdict.findings.size(), std::size_t(1));
    QCOMPARE(verdict.findings.front().cause, std::string("tls-certificate-wrong-host"));
}

void TestTls::aShortKeyIsAFindingBecauseBrowsersLetItPass()
{
    auto seen = support::healthySecure();
    seen.tls.faults = {{ChainFault::WeakKey, 0, {{"bits", "1024"}}}};
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QVERIFY(verdict.healthy);
    QCOMPARE(verdict.cause, std::string("close-normal"));
    QCOMPARE(verdict.findings.front().cause, std::string("tls-certificate-weak-key"));
}

void TestTls::whoAsksByAddressSendsNoServerName()
{
    const auto told = [](const Observation &seen) {
        const auto verdict = diagnosis::diagnose(seen).verdict;
        const bool evidence = std::any_of(verdict.evidence.begin(), verdict.evidence.end(),
                                          [](const auto &one) { return one.label == "noServerName"; });
        const auto others =
            std::count_if(verdict.alternatives.begin(), verdict.alternatives.end(),
                          [](const auto &other) { return other.cause == "tls-default-certificate"; });
        return evidence ? int(others) : -1;
    };
    auto seen = support::healthySecure();
    seen.upgrade = {};
    for (const auto *why : {"", "address-not-named"}) {
        for (const auto fault : {ChainFault::SelfSigned, ChainFault::WrongHost, ChainFault::Expired}) {
            seen.tls.faults = {{fault, 0, {{"why", why}}}};
            for (const auto *url : {"wss://192.0.2.7/", "wss://[2001:db8::1]/"}) {
                seen.target.url = parseUrl(url).value();
                QCOMPARE(told(seen), 1);
            }
            seen.target.url = parseUrl("wss://example.org/").value();
            QCOMPARE(told(seen), -1);
            seen.target.url = parseUrl("wss://192.0.2.7/").value();
            seen.target.tls.serverName = seen.tls.serverName = "example.org"; // --sni
            QCOMPARE(told(seen), -1);
            seen.target.tls.serverName = seen.tls.serverName = {};
        }
    }
    seen = support::failedHandshake(); // refused for want of one
    seen.target.url = parseUrl("wss://192.0.2.7/").value();
    seen.tls.alerts = {{true, true, 112, "unrecognized_name", 1}};
    QCOMPARE(told(seen), 0);
}

void TestTls::aVersionThatBrowsersRefuseIsACause()
{
    auto seen = support::healthySecure();
    for (const auto *version : {"TLSv1", "TLSv1.1"}) {
        seen.tls.version = version;
        QCOMPARE(causeOf(seen), std::string("tls-version-unsupported"));
    }
    seen.tls.version = "TLSv1.2";
    QCOMPARE(causeOf(seen), std::string("close-normal"));
}

void TestTls::firstBytesThatAreNoTlsNameTheProtocol_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n") << QByteArray("tls-plain-http");
    QTest::newRow("HTML") << QByteArray("<html><head>") << QByteArray("tls-plain-http");
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << QByteArray("tls-other-protocol");
    QTest::newRow("unknown") << QByteArray("hello there") << QByteArray("tls-unknown-protocol");
    QTest::newRow("random") << QByteArray("\xa1\x84s\x00\x12", 5) << QByteArray("tls-unknown-protocol");
    QTest::newRow("a record's type alone")
        << QByteArray("\x16\x16\x16\x16\x16\x16") << QByteArray("tls-unknown-protocol");
}

void TestTls::firstBytesThatAreNoTlsNameTheProtocol()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, cause);
    auto seen = support::failedHandshake();
    seen.tls.firstBytes = toBytes(bytes.toStdString());
    seen.tls.bytesReceived = std::uint64_t(bytes.size());
    seen.tls.localError = "wrong version number";
    QCOMPARE(QByteArray::fromStdString(causeOf(seen)), cause);
}

void TestTls::octetsThatAreTooFewToTellAreNotJudged()
{
    auto seen = support::failedHandshake();
    seen.tls.firstBytes = {0x16, 0x16, 0x16};
    seen.tls.bytesReceived = 3;
    seen.tls.end = EndHow::TimedOut;
    QCOMPARE(causeOf(seen), std::string("tls-timeout"));
    seen.tls.end = EndHow::Fin; // then they are all that there will be
    QCOMPARE(causeOf(seen), std::string("tls-unknown-protocol"));
    seen.tls.firstBytes = {0x16, 0x03};
    seen.tls.bytesReceived = seen.tls.partialBytes = 2;
    seen.tls.missingBytes = 3;
    QCOMPARE(causeOf(seen), std::string("tls-record-truncated"));
}

void TestTls::theEndOfTheStreamIsNamedByHow_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("FIN") << int(EndHow::Fin) << QByteArray("tls-connection-closed");
    QTest::newRow("RST") << int(EndHow::Reset) << QByteArray("tls-connection-reset");
    QTest::newRow("silence") << int(EndHow::TimedOut) << QByteArray("tls-timeout");
}

void TestTls::theEndOfTheStreamIsNamedByHow()
{
    QFETCH(int, end);
    QFETCH(QByteArray, cause);
    auto seen = support::failedHandshake();
    seen.tls.end = static_cast<EndHow>(end);
    QCOMPARE(QByteArray::fromStdString(causeOf(seen)), cause);
}

void TestTls::silenceIsWorthAnExperimentInClear()
{
    auto seen = support::failedHandshake();
    seen.tls.end = EndHow::TimedOut;
    const auto diagnosis = diagnosis::diagnose(seen);
    QVERIFY(diagnosis.verdict.confidence == Confidence::Likely);
    QCOMPARE(diagnosis.experiments.size(), std::size_t(1));
    QCOMPARE(diagnosis.experiments.front().changed, std::string("without-tls"));
    QVERIFY(!diagnosis.experiments.front().target.url.secure);
    QCOMPARE(diagnosis.experiments.front().target.url.port, seen.target.url.port);
}

void TestTls::theExperimentInClearCarriesNoSecrets()
{
    auto seen = support::failedHandshake();
    seen.target.url = parseUrl("wss://me:pw@example.org/p?token=abc").value();
    seen.target.headers = {{"Authorization", "Bearer x"}};
    seen.target.send = "secret";
    seen.tls.end = EndHow::TimedOut;
    const auto target = diagnosis::diagnose(seen).experiments.at(0).target;
    QVERIFY(target.headers.empty());
    QVERIFY(!target.send);
    QVERIFY(target.url.userInfo.empty());
    QVERIFY(target.subprotocols.empty());
    QCOMPARE(target.url.resource, std::string("/"));
}

void TestTls::aChainThatEndsBelowARootHasTwoExplanations()
{
    auto seen = support::healthySecure();
    seen.upgrade = {};
    seen.tls.faults = {{ChainFault::IssuerUnknown, 0, {{"subject", "example.org"}, {"issuer", "X"}}}};
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(verdict.cause, std::string("tls-certificate-issuer-unknown"));
    QCOMPARE(verdict.alternatives.size(), std::size_t(2));
    QCOMPARE(verdict.alternatives.front().cause, std::string("tls-certificate-missing-intermediate"));
    QVERIFY(verdict.alternatives.front().confidence == Confidence::Likely);
    QCOMPARE(verdict.alternatives.back().cause, std::string("tls-certificate-untrusted-root"));
    // A root that was seen and is not trusted leaves nothing to guess.
    seen.tls.faults = {{ChainFault::UntrustedRoot, 1, {{"issuer", "X"}}}};
    QVERIFY(diagnosis::diagnose(seen).verdict.confidence == Confidence::Certain);
    // An intermediate that seems to be missing stays a guess wherever it is missing.
    seen.tls.faults = {{ChainFault::MissingIntermediate, 1, {{"issuer", "X"}}}};
    seen.tls.chain.resize(2);
    const auto guess = diagnosis::diagnose(seen).verdict;
    QVERIFY(guess.confidence == Confidence::Likely);
    QCOMPARE(guess.alternatives.front().cause, std::string("tls-certificate-untrusted-root"));
}

void TestTls::anAlertOfOursSaysWhatWasWrong_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("bad_record_mac") << 20 << QByteArray("tls-record-corrupt");
    QTest::newRow("record_overflow") << 22 << QByteArray("tls-record-corrupt");
    QTest::newRow("illegal_parameter") << 47 << QByteArray("tls-message-malformed");
    QTest::newRow("decode_error") << 50 << QByteArray("tls-message-malformed");
    QTest::newRow("decrypt_error") << 51 << QByteArray("tls-proof-invalid");
    QTest::newRow("protocol_version") << 70 << QByteArray("tls-version-unsupported");
    QTest::newRow("unexpected_message") << 10 << QByteArray("tls-protocol-failure");
}

void TestTls::anAlertOfOursSaysWhatWasWrong()
{
    QFETCH(int, code);
    QFETCH(QByteArray, cause);
    auto seen = support::failedHandshake();
    seen.tls.bytesReceived = 100;
    seen.tls.firstBytes = {0x16, 0x03, 0x03, 0x00, 0x50, 0x02};
    seen.tls.localError = "some reason";
    seen.tls.alerts = {{false, true, code, "name", 1}};
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(QByteArray::fromStdString(verdict.cause), cause);
    QCOMPARE(int(verdict.closeCode.value), 1015);
}

void TestTls::aCertificateThatWasGivenIsRefused()
{
    auto seen = support::failedHandshake();
    seen.tls.certificateRequested = true;
    seen.tls.clientCertificateSent = true;
    seen.tls.clientChain = {CertificateRecord{}};
    seen.tls.clientChain.front().issuer = "CN=Mine";
    seen.tls.acceptableAuthorities = {"CN=Theirs"};
    seen.tls.alerts = {{true, true, 48, "unknown_ca", 1}};
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(verdict.cause, std::string("tls-client-certificate-refused"));
    QVERIFY(verdict.confidence == Confidence::Certain);
    const auto says = [&](const char *label, const char *value) {
        return std::any_of(verdict.evidence.begin(), verdict.evidence.end(),
                           [&](const auto &one) { return one.label == label && one.value == value; });
    };
    QVERIFY(says("acceptableAuthorities", "CN=Theirs"));
    QVERIFY(says("clientIssuers", "CN=Mine"));
    QVERIFY(says("clientCertificateFault", "maybe-incomplete"));
    seen.tls.alerts.front().code = 40;
    QVERIFY(diagnosis::diagnose(seen).verdict.confidence == Confidence::Likely);
    seen.tls.alerts.front().code = 116; // none that could be sent suited it
    QCOMPARE(causeOf(seen), std::string("tls-client-certificate-required"));
}

void TestTls::whyItWasRefusedIsTold_data()
{
    QTest::addColumn<int>("alert");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("authority"); // that the server accepts
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char *name, int alert, const char *fault, const char *authority,
                        const char *why) {
        QTest::newRow(name) << alert << QByteArray(fault) << QByteArray(authority) << QByteArray(why);
    };
    row("the alert says it", 45, "", "", "expired");
    row("revoked", 44, "", "", "revoked");
    row("unknown authority", 48, "", "", "not-listed");
    row("unknown authority, although expired", 48, "expired", "", "not-listed");
    row("seen from here", 42, "expired", "", "expired");
    row("wrong usage", 43, "wrong-usage", "", "wrong-usage");
    row("without a word", 40, "not-yet-valid", "", "not-yet-valid");
    row("the file may lack an intermediate", 48, "", "CN=Theirs", "maybe-incomplete");
    row("the file lacks the server's own intermediate", 48, "", "CN=Above", "incomplete");
    row("nothing known", 42, "", "", "");
}

void TestTls::whyItWasRefusedIsTold()
{
    QFETCH(int, alert);
    QFETCH(QByteArray, fault);
    QFETCH(QByteArray, authority);
    QFETCH(QByteArray, why);
    auto seen = support::failedHandshake();
    seen.tls.certificateRequested = true;
    seen.tls.clientCertificateSent = true;
    seen.tls.clientChain = {CertificateRecord{}};
    seen.tls.clientChain.front().issuer = "CN=Intermediate";
    seen.tls.chain = {CertificateRecord{}, CertificateRecord{}};
    seen.tls.chain.back().subject = "CN=Intermediate";
    seen.tls.chain.back().issuer = "CN=Above";
    if (!fault.isEmpty())
        seen.tls.clientFaults = {fault.toStdString()};
    if (!authority.isEmpty())
        seen.tls.acceptableAuthorities = {authority.toStdString()};
    seen.tls.alerts = {{true, true, alert, "name", 1}};
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(verdict.cause, std::string("tls-client-certificate-refused"));
    QCOMPARE(QByteArray::fromStdString(paramValue(verdict.params, "why")), why);
}

void TestTls::anAlertAfterAnEmptyCertificateIsAboutThat()
{
    // GnuTLS 3.7 in TLS 1.2: decode_error.
    for (const int code : {50, 47, 42, 46, 80, 40}) {
        auto seen = support::failedHandshake();
        seen.tls.version = "TLSv1.2";
        seen.tls.cipher = "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256";
        seen.tls.certificateRequested = true;
        seen.tls.alerts = {{true, true, code, "some_alert", 1}};
        const TlsMessage request{Direction::Received, 22, 13, "CertificateRequest", 0, false, 0, {}};
        const TlsMessage empty{Direction::Sent, 22, 11, "Certificate", 0, false, 0, {}};
        const TlsMessage alert{Direction::Received, 21, code, "some_alert", 0, false, 0, {}};
        seen.tls.transcript = {request, empty, alert};
        const auto verdict = diagnosis::diagnose(seen).verdict;
        QCOMPARE(verdict.cause, std::string("tls-client-certificate-required"));
        QVERIFY(verdict.confidence == Confidence::Likely);
        QCOMPARE(verdict.alternatives.size(), std::size_t(1));
    }
    auto seen = support::failedHandshake();
    seen.tls.certificateRequested = true;
    const TlsMessage empty{Direction::Sent, 22, 11, "Certificate", 0, false, 0, {}};
    const TlsMessage decode{Direction::Received, 21, 50, "decode_error", 0, false, 0, {}};
    seen.tls.alerts = {{true, true, 50, "decode_error", 1}};
    seen.tls.transcript = {decode, empty}; // it came before
    QCOMPARE(causeOf(seen), std::string("tls-alert-received"));
    const TlsMessage damage{Direction::Received, 21, 20, "bad_record_mac", 0, false, 0, {}};
    seen.tls.alerts = {{true, true, 20, "bad_record_mac", 1}};
    seen.tls.transcript = {empty, damage}; // it is about something else
    QCOMPARE(causeOf(seen), std::string("tls-record-corrupt"));
}

void TestTls::hangingUpAfterACertificateRequestIsLikelyAboutTheCertificate()
{
    for (const auto end : {EndHow::Fin, EndHow::Reset}) {
        auto late = support::failedUpgrade();
        late.tls = support::healthySecure().tls;
        late.tls.certificateRequested = true;
        late.upgrade.end = end;
        const auto verdict = diagnosis::diagnose(late).verdict;
        QCOMPARE(verdict.cause, std::string("tls-client-certificate-required"));
        QVERIFY(verdict.confidence == Confidence::Likely);
        QCOMPARE(verdict.alternatives.size(), std::size_t(1));
        late.tls.clientCertificateSent = true;
        QCOMPARE(causeOf(late), std::string("tls-client-certificate-refused"));
        // TLS 1.2 has judged the certificate before its handshake ends.
        late.tls.version = "TLSv1.2";
        QVERIFY(causeOf(late).starts_with("upgrade-connection-"));
        late.tls.version = "TLSv1.3";
        late.tls.certificateRequested = false;
        QVERIFY(causeOf(late).starts_with("upgrade-connection-"));
    }
}

void TestTls::aRecordThatWasBrokenLaterIsNoFailedHandshake()
{
    auto seen = support::healthySecure();
    seen.close = {};
    seen.close.attempted = true;
    seen.tls.localError = "decryption failed or bad record mac";
    seen.tls.alerts = {{false, true, 20, "bad_record_mac", 1}};
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(verdict.cause, std::string("tls-record-corrupt"));
    QCOMPARE(int(verdict.closeCode.value), 1006);
    QVERIFY(verdict.stage == StageId::Frames);
    auto done = support::healthySecure(); // what comes after a Close frame changes nothing
    done.tls.localError = seen.tls.localError;
    QVERIFY(diagnosis::diagnose(done).verdict.healthy);
}

void TestTls::theEndInsideARecordIsTold()
{
    auto seen = support::failedHandshake();
    seen.tls.end = EndHow::Fin;
    seen.tls.bytesReceived = 300;
    seen.tls.firstBytes = {0x16, 0x03, 0x03, 0x10, 0x00, 0x02};
    seen.tls.partialBytes = 300;
    seen.tls.missingBytes = 3801;
    QCOMPARE(causeOf(seen), std::string("tls-record-truncated"));
    seen.tls.end = EndHow::TimedOut;
    QCOMPARE(causeOf(seen), std::string("tls-timeout"));
}

void TestTls::anAuthorityThatIsNotListedIsAFinding()
{
    auto seen = support::healthySecure();
    seen.tls.certificateRequested = true;
    seen.tls.clientChain = {CertificateRecord{}, CertificateRecord{}};
    seen.tls.clientChain[0].issuer = "CN=Intermediate";
    seen.tls.clientChain[1].issuer = "CN=Root";
    seen.tls.acceptableAuthorities = {"CN=Other", "CN=Root"};
    QVERIFY(diagnosis::diagnose(seen).verdict.findings.empty());
    seen.tls.acceptableAuthorities = {"CN=Other"};
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QVERIFY(verdict.healthy);
    QCOMPARE(verdict.findings.size(), std::size_t(1));
    QCOMPARE(verdict.findings.front().cause, std::string("tls-client-certificate-not-listed"));
}

void TestTls::aStrayRecordIsNoVersion()
{
    auto seen = support::failedHandshake();
    seen.tls.bytesReceived = 100;
    seen.tls.firstBytes = {0x16, 0x03, 0x03, 0x00, 0x50, 0x02};
    seen.tls.localError = "wrong version number";
    seen.tls.alerts = {{false, true, 70, "protocol_version", 1}};
    const auto message = [](Direction direction, int type) {
        TlsMessage passed;
        passed.direction = direction;
        passed.type = type;
        return passed;
    };
    seen.tls.transcript = {message(Direction::Sent, 1)};
    QCOMPARE(causeOf(seen), std::string("tls-version-unsupported"));
    seen.tls.transcript.push_back(message(Direction::Received, 2));
    QVERIFY(pointReached(seen.tls) == HandshakePoint::ServerHello);
    QCOMPARE(causeOf(seen), std::string("tls-record-corrupt"));
    QVERIFY(diagnosis::diagnose(seen).experiments.empty());
    seen.tls.localError = "unsupported protocol"; // the ServerHello itself chose what is not supported
    QCOMPARE(causeOf(seen), std::string("tls-version-unsupported"));
}

void TestTls::aProtocolThatNobodyOfferedBreaksOffTheHandshake()
{
    auto seen = support::failedHandshake();
    seen.tls.bytesReceived = 100;
    seen.tls.firstBytes = {0x16, 0x03, 0x03, 0x00, 0x50, 0x02};
    seen.tls.localError = "bad extension";
    seen.tls.alerts = {{false, true, 50, "decode_error", 1}};
    TlsMessage hello;
    hello.direction = Direction::Sent;
    hello.type = 1;
    hello.fields = {{"alpn", "http/1.1"}};
    TlsMessage chosen;
    chosen.direction = Direction::Received;
    chosen.type = 8;
    chosen.fields = {{"alpn", "h2"}};
    seen.tls.transcript = {hello, chosen};
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(verdict.cause, std::string("tls-alpn-mismatch"));
    QVERIFY(verdict.confidence == Confidence::Likely);
    // Another extension is bad, or something else is.
    seen.tls.transcript[1].fields = {{"alpn", "http/1.1"}};
    QCOMPARE(causeOf(seen), std::string("tls-message-malformed"));
    seen.tls.transcript[1].fields.clear();
    QCOMPARE(causeOf(seen), std::string("tls-message-malformed"));
    seen.tls.transcript[1].fields = {{"alpn", "h2"}};
    seen.tls.localError = "length mismatch";
    QCOMPARE(causeOf(seen), std::string("tls-message-malformed"));
}

/// A library that lets it pass: what counts is whether the server speaks HTTP/1.1 all the same.
void TestTls::aProtocolThatNobodyOfferedMayBeWithoutConsequence()
{
    auto seen = support::healthySecure();
    seen.tls.alpn = "h2";
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QVERIFY(verdict.healthy);
    QCOMPARE(verdict.findings.size(), std::size_t(1));
    QCOMPARE(verdict.findings.front().cause, std::string("tls-alpn-mismatch"));
    seen.upgrade = {};
    seen.upgrade.attempted = true;
    seen.frames = {};
    seen.close = {};
    QCOMPARE(causeOf(seen), std::string("tls-alpn-mismatch"));
}

QTEST_APPLESS_MAIN(TestTls)
#include "tst_tls.moc"
