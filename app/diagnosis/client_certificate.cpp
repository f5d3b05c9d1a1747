// The client's certificate: asked for and not given, or given and refused (RFC 8446 sections 4.3.2
// and 4.4.2).
#include "diagnosis/handshake.h"

#include <algorithm>
#include <array>

namespace diagnosis {

using namespace values;

namespace {

constexpr int kHandshakeFailure = 40;
constexpr int kNoCertificate = 41;
constexpr int kDecryptError = 51;
constexpr int kInternalError = 80;
constexpr int kCertificateRequired = 116;
/// RFC 8446 section 6.2: about a certificate, or about who may come in.
constexpr std::array kAboutCertificates{42, 43, 44, 45, 46, 48, 49};

bool speaksOfCertificates(int code)
{
    return std::find(kAboutCertificates.begin(), kAboutCertificates.end(), code) != kAboutCertificates.end();
}

std::string joined(const std::vector<std::string> &texts, std::string_view between)
{
    std::string all;
    for (const auto &text : texts)
        all.append(all.empty() ? "" : between).append(text);
    return all;
}

Diagnosis required(const AlertRecord *alert)
{
    auto diagnosis = failure(StageId::Tls, kTlsHandshake, "tls-client-certificate-required");
    const bool certain = alert && (alert->code == kCertificateRequired || alert->code == kNoCertificate);
    if (!certain)
        diagnosis.verdict.confidence = Confidence::Likely;
    return diagnosis;
}

Diagnosis refused(const AlertRecord *alert)
{
    auto diagnosis = failure(StageId::Tls, kTlsHandshake, "tls-client-certificate-refused");
    if (!alert || !(speaksOfCertificates(alert->code) || alert->code == kDecryptError))
        diagnosis.verdict.confidence = Confidence::Likely;
    return diagnosis;
}

} // namespace

bool isAboutClientCertificate(int code)
{
    return code == kHandshakeFailure || code == kNoCertificate || code == kCertificateRequired ||
           speaksOfCertificates(code);
}

bool isUnlisted(const TlsObservation &tls)
{
    if (tls.acceptableAuthorities.empty() || tls.clientChain.empty())
        return false;
    return std::none_of(tls.clientChain.begin(), tls.clientChain.end(), [&](const auto &certificate) {
        return std::find(tls.acceptableAuthorities.begin(), tls.acceptableAuthorities.end(),
                         certificate.issuer) != tls.acceptableAuthorities.end();
    });
}

void addClientCertificate(Verdict &verdict, const TlsObservation &tls)
{
    addEvidence(verdict, "certificateRequested", tls.certificateRequested ? "CertificateRequest" : "",
                StageId::Tls);
    addEvidence(verdict, "acceptableAuthorities", joined(tls.acceptableAuthorities, "; "), StageId::Tls);
    if (tls.clientChain.empty())
        return;
    addEvidence(verdict, "clientCertificate", tls.clientChain.front().subject, StageId::Tls);
    std::vector<std::string> issuers;
    for (const auto &certificate : tls.clientChain)
        issuers.push_back(certificate.issuer);
    addEvidence(verdict, "clientIssuers", joined(issuers, "; "), StageId::Tls);
    auto faults = tls.clientFaults;
    if (isUnlisted(tls))
        faults.emplace_back("not-listed");
    for (const auto &fault : faults)
        addEvidence(verdict, "clientCertificateFault", fault, StageId::Tls);
}

Diagnosis clientCertificateFailure(const Observation &seen, const AlertRecord *alert)
{
    const auto &tls = seen.tls;
    const bool missing = alert && (alert->code == kCertificateRequired || alert->code == kNoCertificate);
    auto diagnosis = tls.clientCertificateSent && !missing ? refused(alert) : required(alert);
    auto &verdict = diagnosis.verdict;
    if (alert) {
        addEvidence(verdict, "alert", alertText(*alert), StageId::Tls);
        if (verdict.confidence != Confidence::Certain)
            addAlternative(verdict, "tls-handshake-refused");
    } else {
        const auto end = tls.completed ? seen.upgrade.end : tls.end;
        addEvidence(verdict, "tcpEnd", std::string(id(end)), StageId::Tls);
        const bool reset = end == EndHow::Reset;
        if (tls.completed)
            addAlternative(verdict, reset ? "upgrade-connection-reset" : "upgrade-connection-closed");
        else
            addAlternative(verdict, reset ? "tls-connection-reset" : "tls-connection-closed");
    }
    addPoint(verdict, tls);
    addClientCertificate(verdict, tls);
    return diagnosis;
}

} // namespace diagnosis
