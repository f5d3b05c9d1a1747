#include "ui/live/input_checks.h"

#include "proxy/tunnel.h"
#include "tls/identity.h"

#include <chrono>

namespace ui::live {

bool isProxyAddress(std::string_view text)
{
    return proxy::parseProxyUrl(text).ok();
}

IdentityFault readIdentity(std::string_view certificate, std::string_view key, std::string_view passphrase,
                           Identity &identity)
{
    auto found = tls::readIdentity(certificate, key, passphrase);
    if (!found) {
        switch (found.error()) {
        case tls::MaterialFault::KeyMissing:
            return IdentityFault::KeyMissing;
        case tls::MaterialFault::KeyDoesNotMatch:
            return IdentityFault::KeyDoesNotMatch;
        case tls::MaterialFault::KeyEncrypted:
            return IdentityFault::PassphraseWanted;
        case tls::MaterialFault::PassphraseWrong:
            return IdentityFault::PassphraseWrong;
        case tls::MaterialFault::OldEncryption:
            return IdentityFault::OldEncryption;
        case tls::MaterialFault::OldKeyEncryption:
            return IdentityFault::OldKeyEncryption;
        default:
            return IdentityFault::Unusable;
        }
    }
    using namespace std::chrono;
    const auto now = duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
    auto both = std::move(found).value();
    const auto faults = tls::clientFaults(both.chainPem, now);
    identity = {std::move(both.chainPem), std::move(both.keyPem), faults.empty() ? "" : faults.front()};
    return IdentityFault::None;
}

} // namespace ui::live
