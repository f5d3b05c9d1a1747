#pragma once
#include "values/bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace values {

/// A promise of a certificate transparency log (RFC 6962 section 3.2).
struct SctRecord
{
    std::string logId;          ///< of the log's key, SHA-256, lower-case hex
    std::int64_t timestamp = 0; ///< seconds since 1970 UTC
    std::string from;           ///< "certificate", "tls" or "ocsp"
    bool operator==(const SctRecord &) const = default;
};

/// A certificate (RFC 5280), the fields people need.
struct CertificateRecord
{
    std::string subject; ///< RFC 2253 text
    std::string issuer;
    std::string commonName;
    std::vector<std::string> names; ///< SAN: DNS names and IP addresses
    std::int64_t notBefore = 0;     ///< seconds since 1970 UTC
    std::int64_t notAfter = 0;
    std::string serial;
    std::string keyType; ///< "RSA", "EC P-256", "Ed25519"
    int keyBits = 0;
    std::string signatureAlgorithm;
    std::string sha256; ///< fingerprint, lower-case hex
    std::string aiaUrl; ///< CA Issuers, or empty
    bool selfIssued = false;

    bool authority = false;                    ///< basicConstraints CA:TRUE
    std::optional<int> pathLength;             ///< pathLenConstraint
    std::vector<std::string> keyUsage;         ///< RFC 5280's names: "digitalSignature", "keyCertSign"
    std::vector<std::string> extendedKeyUsage; ///< "serverAuth", "clientAuth", or a dotted number
    std::vector<std::string> permittedNames;   ///< nameConstraints: "DNS:example.org", "IP:10.0.0.0/8"
    std::vector<std::string> excludedNames;
    std::string ocspUrl;
    std::vector<std::string> crlUrls;
    bool mustStaple = false;     ///< TLS feature status_request (RFC 7633)
    std::string subjectKeyId;    ///< lower-case hex
    std::string authorityKeyId;  ///< lower-case hex
    std::string publicKeySha256; ///< of the SubjectPublicKeyInfo, lower-case hex
    std::vector<SctRecord> scts; ///< embedded in it
    Bytes der;                   ///< the certificate itself
    bool operator==(const CertificateRecord &) const = default;
};

/// An OCSP answer stapled to the handshake (RFC 6066 section 8, RFC 6960).
struct OcspRecord
{
    std::string responseStatus;    ///< "successful", "tryLater", …; "unreadable" where it cannot be parsed
    std::string certificateStatus; ///< "good", "revoked", "unknown"; empty: none for this certificate
    std::int64_t producedAt = 0;   ///< seconds since 1970 UTC; 0: not given
    std::int64_t thisUpdate = 0;
    std::int64_t nextUpdate = 0;
    std::int64_t revokedAt = 0;
    std::string reason;          ///< of a revocation, RFC 5280's name: "keyCompromise"
    bool signatureValid = false; ///< by the issuer, or by whom the issuer lets sign
    bool operator==(const OcspRecord &) const = default;
};

/// What is wrong with a certificate chain. Ordered by how early a careful reader would name it.
enum class ChainFault {
    LeafNotFirst, ///< an authority's, or another host's, stands where the server's must
    SelfSigned,
    UntrustedRoot,
    MissingIntermediate,
    IssuerOtherKey, ///< a certificate of the issuer's name is there, but its key did not sign
    IssuerUnknown,  ///< the chain ends below any root: it was not sent whole, or nobody trusts its root
    Revoked,
    Expired,
    NotYetValid,
    IntermediateExpired,
    WrongHost,
    CommonNameOnly,
    WrongUsage,
    WrongKeyUsage,      ///< its keyUsage is of no use to a TLS server
    IssuerNotAuthority, ///< a certificate above the server's may sign none (CA:FALSE, no keyCertSign)
    PathTooLong,        ///< more certificates below an authority than its pathLenConstraint allows
    NameNotPermitted,   ///< by an authority's nameConstraints
    WeakSignature,
    UnsupportedKey, ///< of a kind that browsers and most libraries do not know (DSA, P-224, secp256k1)
    StapleMissing,  ///< the certificate demands a staple (must-staple) and no good one came
    StapleInvalid,  ///< signed by nobody who may, or not about this certificate
    BadSignature,   ///< it was altered, or another key than its issuer's signed it
    UnknownCriticalExtension, ///< RFC 5280 section 4.2: whoever does not know it must refuse
    Invalid,
    StapleExpired, ///< the rest is tolerated: worth knowing, no browser refuses it
    WrongOrder,
    RootSent,
    SurplusSent, ///< it is no part of the chain, or was sent already
    WeakKey
};
std::string_view id(ChainFault fault);
/// The catalogue's cause.
std::string_view causeOf(ChainFault fault);
std::optional<ChainFault> chainFaultFromId(std::string_view id);
/// Whether every browser connects in spite of it: a finding, no cause (a key under 2048 bits).
bool isTolerated(ChainFault fault);

} // namespace values
