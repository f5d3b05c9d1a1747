#pragma once
#include "values/secret.h"

#include <string>
#include <string_view>

namespace ui::live {

/// Is this an address that a proxy can be reached under?
bool isProxyAddress(std::string_view text);

/// What a client presents; the key never leaves the target.
struct Identity
{
    std::string chainPem;
    values::Secret keyPem;
    std::string
        fault; ///< why a server may refuse it now: "expired", "not-yet-valid", "wrong-usage", or empty
};
enum class IdentityFault {
    None,
    Unusable,
    KeyMissing,
    KeyDoesNotMatch,
    PassphraseWanted,
    PassphraseWrong,
    OldEncryption,
    OldKeyEncryption
};
/// Out of PEM text or a PKCS#12 store; see tls::readIdentity().
IdentityFault readIdentity(std::string_view certificate, std::string_view key, std::string_view passphrase,
                           Identity &identity);

} // namespace ui::live
