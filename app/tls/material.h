#pragma once
#include "tls/openssl.h"
#include "tls/session.h"

#include <optional>
#include <string_view>
#include <vector>

/// Inside the room: certificates and keys out of PEM text (RFC 7468).
namespace tls {

/// Every certificate of \p pem in its order; other blocks are passed over.
values::Result<std::vector<Certificate>, MaterialFault> readCertificates(std::string_view pem);
/// The first private key of \p pem. An encrypted one without a passphrase is KeyEncrypted, one whose cipher
/// is not there any more OldKeyEncryption.
values::Result<PrivateKey, MaterialFault> readKey(std::string_view pem, std::string_view passphrase = {});
/// Did the last call to OpenSSL fail for want of a cipher? Those of old keys and stores (DES, RC2, RC4) are
/// in OpenSSL 3's "legacy" provider alone. Empties the queue of errors.
bool lacksCipher();
/// The certificate, those that go with it, and the key for \p context to present: the chain as given, never
/// completed from the machine's store.
std::optional<MaterialFault> useOwn(SSL_CTX *context, std::string_view chainPem, std::string_view keyPem);

} // namespace tls
