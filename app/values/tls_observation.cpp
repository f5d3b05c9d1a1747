#include "values/tls_observation.h"

#include <algorithm>

namespace values {

namespace {

constexpr int kHandshake = 22;
// RFC 8446 section 4.
constexpr int kServerHello = 2;
constexpr int kCertificate = 11;
constexpr int kFinished = 20;

bool passed(const TlsObservation &tls, Direction direction, int type)
{
    return std::any_of(tls.transcript.begin(), tls.transcript.end(), [&](const TlsMessage &message) {
        return message.contentType == kHandshake && message.direction == direction && message.type == type;
    });
}

} // namespace

std::string_view causeOf(ChainFault fault)
{
    switch (fault) {
    case ChainFault::LeafNotFirst:
        return "tls-certificate-not-first";
    case ChainFault::SelfSigned:
        return "tls-certificate-self-signed";
    case ChainFault::UntrustedRoot:
        return "tls-certificate-untrusted-root";
    case ChainFault::MissingIntermediate:
        return "tls-certificate-missing-intermediate";
    case ChainFault::IssuerOtherKey:
        return "tls-certificate-issuer-other-key";
    case ChainFault::IssuerUnknown:
        return "tls-certificate-issuer-unknown";
    case ChainFault::Revoked:
        return "tls-certificate-revoked";
    case ChainFault::Expired:
        return "tls-certificate-expired";
    case ChainFault::NotYetValid:
        return "tls-certificate-not-yet-valid";
    case ChainFault::IntermediateExpired:
        return "tls-intermediate-expired";
    case ChainFault::WrongHost:
        return "tls-certificate-wrong-host";
    case ChainFault::CommonNameOnly:
        return "tls-certificate-common-name-only";
    case ChainFault::WrongUsage:
        return "tls-certificate-wrong-usage";
    case ChainFault::WrongKeyUsage:
        return "tls-certificate-wrong-key-usage";
    case ChainFault::IssuerNotAuthority:
        return "tls-certificate-issuer-not-authority";
    case ChainFault::PathTooLong:
        return "tls-certificate-path-too-long";
    case ChainFault::NameNotPermitted:
        return "tls-certificate-name-not-permitted";
    case ChainFault::WeakSignature:
        return "tls-certificate-weak-signature";
    case ChainFault::UnsupportedKey:
        return "tls-certificate-unsupported-key";
    case ChainFault::StapleMissing:
        return "tls-certificate-staple-missing";
    case ChainFault::StapleInvalid:
        return "tls-certificate-staple-invalid";
    case ChainFault::BadSignature:
        return "tls-certificate-bad-signature";
    case ChainFault::UnknownCriticalExtension:
        return "tls-certificate-critical-extension";
    case ChainFault::StapleExpired:
        return "tls-certificate-staple-expired";
    case ChainFault::WrongOrder:
        return "tls-certificate-wrong-order";
    case ChainFault::RootSent:
        return "tls-certificate-root-sent";
    case ChainFault::SurplusSent:
        return "tls-certificate-surplus";
    case ChainFault::WeakKey:
        return "tls-certificate-weak-key";
    case ChainFault::Invalid:
        break;
    }
    return "tls-certificate-invalid";
}

bool isTolerated(const ChainFaultRecord &record)
{
    const auto why = paramValue(record.params, "why");
    if (record.fault == ChainFault::MissingIntermediate)
        return why == "local-store";
    // The two mistakes of responders that Firefox lets pass (CheckRevocationByOCSP in its
    // NSSCertDBTrustDomain).
    if (record.fault == ChainFault::StapleInvalid)
        return why == "signer" || paramValue(record.params, "status") == "tryLater";
    return isTolerated(record.fault);
}

HandshakePoint pointReached(const TlsObservation &tls)
{
    if (passed(tls, Direction::Received, kFinished) && passed(tls, Direction::Sent, kFinished))
        return HandshakePoint::Finished;
    if (passed(tls, Direction::Received, kCertificate))
        return HandshakePoint::Certificate;
    if (passed(tls, Direction::Received, kServerHello))
        return HandshakePoint::ServerHello;
    return tls.transcript.empty() ? HandshakePoint::Nothing : HandshakePoint::HelloSent;
}

} // namespace values
