#pragma once
#include "tls/openssl.h"
#include "values/tls_observation.h"

#include <cstdint>
#include <optional>
#include <vector>

/// Inside the room: an OCSP answer that came with the handshake (RFC 6066 section 8, RFC 6960).
namespace tls {

struct StapleQuestion
{
    values::ByteView response; ///< DER of an OCSPResponse
    X509 *leaf = nullptr;      ///< about this certificate
    X509 *issuer = nullptr;    ///< who signed it, or nullptr: unknown, then no signature can be checked
    std::int64_t now = 0;      ///< seconds since 1970 UTC
};

struct StapleVerdict
{
    values::OcspRecord record;
    /// Why it proves nothing: "unreadable", "unsuccessful", "other-certificate", "unknown", "signature" (by
    /// its signer, and wrong), "signer" (may not sign), "future"; empty where it does, or where only its
    /// signature could not be checked.
    std::string why;
    bool expired = false; ///< nextUpdate has passed
    bool good = false;    ///< says "good", is signed by who may and is of now
    bool revoked = false; ///< says "revoked" and is signed by who may
};

StapleVerdict judgeStaple(const StapleQuestion &question);

} // namespace tls
