#pragma once
#include "values/observation.h"

#include <cstdint>
#include <memory>
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
    std::vector<values::Bytes> chain; ///< DER, as sent
    std::string host;                 ///< name or address asked for
    std::int64_t now = 0;             ///< seconds since 1970 UTC
};

/// Every certificate as a record, in the order sent.
std::vector<values::CertificateRecord> describe(const std::vector<values::Bytes> &chain);

/// All faults, the worst first, none left out (RFC 5280 section 6, RFC 6125, WebPKI rules of browsers).
/// Params as causes.json names them: subject, notAfter / notBefore (ISO 8601 UTC), issuer, host, names, bits,
/// algorithm.
std::vector<values::ChainFaultRecord> judge(const ChainQuestion &question, const TrustStore &store);

} // namespace tls
