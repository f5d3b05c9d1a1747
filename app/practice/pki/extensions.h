#pragma once
#include "practice/pki/openssl.h"
#include "practice/pki/pki.h"

#include <optional>

/// Inside the room: the extensions of RFC 5280 section 4.2.
namespace practice::pki {

/// Adds all that \p recipe asks for; \p certificate has its key already. \p issuer is the certificate that
/// will sign it, or \p certificate itself.
std::optional<Fault> addExtensions(X509 *certificate, X509 *issuer, const Recipe &recipe, bool isAuthority);

} // namespace practice::pki
