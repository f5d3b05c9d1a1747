#pragma once
#include "tls/session.h"
#include "values/certificate.h"
#include "values/secret.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tls {

/// What a client presents: PEM, its own certificate first, and the key in clear. Never shown or kept.
struct Identity
{
    std::string chainPem;
    values::Secret keyPem;
};

/// Out of PEM text, or of a PKCS#12 store (RFC 7292), which has both as a rule: \p key may then be empty, as
/// where both stand in one PEM file; a store's own key goes before it. \p passphrase is for an encrypted key
/// or store: KeyEncrypted where it is wanted and empty, PassphraseWrong where it does not fit, OldEncryption
/// where it fits a store that cannot be opened all the same (or cannot be told, where the store has no MAC),
/// OldKeyEncryption for a PEM key that no passphrase can open any more. The key belongs to the certificate.
values::Result<Identity, MaterialFault> readIdentity(std::string_view certificate, std::string_view key,
                                                     std::string_view passphrase);
/// Why a server may refuse the first certificate of \p chainPem at \p now (seconds since 1970): "expired",
/// "not-yet-valid", "wrong-usage" (extended key usages without clientAuth, RFC 5280 section 4.2.1.12).
std::vector<std::string> clientFaults(std::string_view chainPem, std::int64_t now);
std::vector<values::CertificateRecord> describePem(std::string_view pem);

} // namespace tls
