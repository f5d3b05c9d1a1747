#pragma once
#include "values/observation.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tls {

/// The roots that are trusted. Loading the machine's store takes about 20 ms: share one, load it early.
class TrustStore
{
public:
    static std::shared_ptr<const TrustStore> load(values::TrustSource source, std::string_view rootsPem);
    ~TrustStore();

    struct Impl;
    const Impl &impl() const { return *m_impl; }

private:
    TrustStore();
    std::unique_ptr<Impl> m_impl;
};

struct ChainQuestion
{
    std::vector<values::Bytes> chain;         ///< DER, as sent
    std::string host;                         ///< name or address asked for; empty: any will do
    std::int64_t now = 0;                     ///< seconds since 1970 UTC
    std::optional<values::Bytes> staple = {}; ///< DER of the OCSP answer that came with it
    bool stapleAsked = false;                 ///< one was asked for: where it is due, it is missed
    /// From a file, which may be in disorder: the certificate that is the host's is judged. A server's first
    /// one is the one it shows (RFC 8446 section 4.4.2).
    bool unordered = false;
};

struct Judgement
{
    std::vector<values::ChainFaultRecord> faults; ///< the worst first
    std::vector<values::CertificateRecord> path;  ///< as built, the server's first
    int pathSent = 0;                             ///< how many of path, from the first, were sent
    std::optional<values::OcspRecord> staple;     ///< what the staple says
};

/// Every certificate as a record, in the order sent.
std::vector<values::CertificateRecord> describe(const std::vector<values::Bytes> &chain);

/// All faults, none left out (RFC 5280 section 6, RFC 6125, RFC 6960, WebPKI rules of browsers), and the
/// path. Params as causes.json names them: subject, notAfter / notBefore / revokedAt (ISO 8601 UTC), issuer,
/// host, names, bits, algorithm, aiaUrl, pathLength, found; and "why" where a fault has kinds:
/// - WrongHost: see host.h; StapleInvalid, StapleMissing: see staple.h, "none", "expired"
/// - IssuerNotAuthority: "not-authority" (basicConstraints), "no-cert-sign" (keyUsage)
/// - NameNotPermitted: "not-permitted", "excluded"
/// - IssuerOtherKey: "key-of-sent", "key-of-trusted": where the certificate of that name stands
/// - LeafNotFirst: "authority-first", "other-host-first"; SurplusSent: "unrelated", "twice"
/// - MissingIntermediate: "local-store" where only this machine's store has it: nothing is wrong here, but
///   with everyone else (values::isTolerated).
Judgement judge(const ChainQuestion &question, const TrustStore &store);

} // namespace tls
