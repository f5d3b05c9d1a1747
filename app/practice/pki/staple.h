#pragma once
#include "practice/pki/openssl.h"
#include "practice/pki/pki.h"

/// Inside the room: OCSP answers (RFC 6960).
namespace practice::pki {

struct StapleSigner
{
    X509 *issuer = nullptr;      ///< of the certificate in question
    X509 *certificate = nullptr; ///< whose key signs: the issuer's or a delegate's
    EVP_PKEY *key = nullptr;
};

/// DER of an OCSPResponse about \p leaf; empty on failure.
values::Bytes makeStaple(X509 *leaf, const StapleSigner &signer, const StapleRecipe &recipe,
                         std::int64_t now);

} // namespace practice::pki
