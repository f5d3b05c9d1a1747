// The client's certificate: asked for and not given, or given and refused (RFC 8446 sections 4.3.2
// and 4.4.2).
#include "diagnosis/handshake.h"
#include "values/client_listing.h"

#include <algorithm>
#include <array>

namespace diagnosis {

using namespace values;

namespace {

// RFC 8446 section 6.
constexpr int kHandshakeFailure = 40;
constexpr int kNoCertificate = 41;
constexpr int kCertificateRevoked = 44;
constexpr int kCertificateExpired = 45;
constexpr int kUnknownAuthority = 48;
constexpr int kDecryptError = 51;
constexpr int kInternalError = 80;
constexpr int kCertificateRequired = 116;
/// RFC 8446 section 6.2: about a certificate, or about who may come in.
constexpr std::array kAboutCertificates{42, 43, 44, 45, 46, 48, 49};

constexpr int kAlert = 21;       ///< ContentType, RFC 8446 section 5.1
constexpr int kHandshake = 22;   ///< ContentType
constexpr int kCertificate = 11; ///< HandshakeType, RFC 8446 section 4

/// That records were damaged (RFC 8446 section 6.2, RFC 5246 section 7.2.2), whatever they were about.
bool isAboutRecords(int code)
{
    return code >= 20 && code <= 22;
}

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

/// Why, as far as is known: by the alert, else by what can be seen wrong from here.
std::string_view reasonOf(const TlsObservation &tls, const AlertRecord *alert)
{
    const auto listing = clientListing(tls);
    const int code = alert ? alert->code : 0;
    if (code == kCertificateRevoked)
        return "revoked";
    if (code == kCertificateExpired)
        return "expired";
    if (code == kUnknownAuthority)
        return listing.empty() ? "not-listed" : listing;
    return tls.clientFaults.empty() ? listing : std::string_view(tls.clientFaults.front());
}

Diagnosis refused(const TlsObservation &tls, const AlertRecord *alert)
{
    auto diagnosis = failure(StageId::Tls, kTlsHandshake, "tls-client-certificate-refused");
    if (const auto why = reasonOf(tls, alert); !why.empty())
        diagnosis.verdict.params.push_back({"why", std::string(why)});
    if (!alert || !(speaksOfCertificates(alert->code) || alert->code == kDecryptError))
        diagnosis.verdict.confidence = Confidence::Likely;
    return diagnosis;
}

/// The message in which the client's certificate went, or its absence.
auto ourCertificate(const TlsObservation &tls)
{
    return std::find_if(tls.transcript.begin(), tls.transcript.end(), [](const TlsMessage &message) {
        return message.direction == Direction::Sent && message.contentType == kHandshake &&
               message.type == kCertificate;
    });
}

} // namespace

bool answeredRequest(const TlsObservation &tls)
{
    return tls.transcript.empty() || ourCertificate(tls) != tls.transcript.end();
}

bool isAboutClientCertificate(int code)
{
    return code == kHandshakeFailure || code == kNoCertificate || code == kCertificateRequired ||
           speaksOfCertificates(code);
}

bool followsEmptyCertificate(const TlsObservation &tls, const AlertRecord &alert)
{
    if (!tls.certificateRequested || tls.clientCertificateSent || isAboutRecords(alert.code))
        return false;
    // What came after ours, in the order of the wire.
    const auto ours = ourCertificate(tls);
    return std::any_of(ours, tls.transcript.end(), [&](const TlsMessage &message) {
        return message.direction == Direction::Received && message.contentType == kAlert &&
               message.type == alert.code;
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
    if (const auto listing = clientListing(tls); !listing.empty())
        faults.emplace_back(listing);
    for (const auto &fault : faults)
        addEvidence(verdict, "clientCertificateFault", fault, StageId::Tls);
}

Diagnosis clientCertificateFailure(const Observation &seen, const AlertRecord *alert)
{
    const auto &tls = seen.tls;
    const bool missing = alert && (alert->code == kCertificateRequired || alert->code == kNoCertificate);
    auto diagnosis = tls.clientCertificateSent && !missing ? refused(tls, alert) : required(alert);
    auto &verdict = diagnosis.verdict;
    if (alert) {
        addEvidence(verdict, "alert", alertText(*alert), StageId::Tls);
        if (verdict.confidence != Confidence::Certain)
            addAlternative(verdict, isAboutClientCertificate(alert->code) ? "tls-handshake-refused"
                                                                          : "tls-alert-received");
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
