#pragma once
#include "tls/chain.h"
#include "tls/openssl.h"

#include <cstdint>
#include <vector>

/// Inside the room: the path that OpenSSL finds from a certificate up to a trusted one.
namespace tls {

struct PathError
{
    int code = X509_V_OK;  ///< X509_V_ERR_…
    std::size_t depth = 0; ///< in Path::certificates
};

struct Path
{
    std::vector<Certificate> certificates; ///< the server's first
    std::size_t sent = 0;                  ///< how many of them came from the server
    std::vector<PathError> errors;         ///< each; the search went on after every one
    bool issuerNameIsTrusted = false;      ///< a trusted certificate has the name of the topmost one's issuer
};

/// RFC 5280 section 6 for a TLS server at \p now. Dates and names of hosts are left to the caller, strength
/// too.
Path findPath(X509 *leaf, const std::vector<Certificate> &sent, const TrustStore &trust, std::int64_t now);

} // namespace tls
