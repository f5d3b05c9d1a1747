#pragma once
#include "tls/openssl.h"
#include "values/observation.h"

#include <cstdint>
#include <string>

/// Inside the room: what stands in one certificate.
namespace tls {

/// nullptr when the octets are no certificate.
Certificate parse(values::ByteView der);
values::Bytes encode(const X509 *certificate);
/// SHA-256 of the DER form, lower-case hex.
std::string fingerprint(values::ByteView der);

/// Seconds since 1970 UTC; 0 for a time that cannot be read.
std::int64_t seconds(const ASN1_TIME *time);

/// "RSA", "EC P-256", "Ed25519", …
std::string keyType(const EVP_PKEY *key);
/// Whether TLS 1.3 and most libraries have a signature with this kind of key (RFC 8446 section 4.2.3, RFC
/// 8422 section 5.1.1): not DSA, and of the curves P-256, P-384 and P-521 alone.
bool isKnownToClients(const EVP_PKEY *key);
std::string signatureAlgorithm(const X509 *certificate);

} // namespace tls
