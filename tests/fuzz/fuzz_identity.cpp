// Any file with a client's certificate and key, PEM or PKCS#12: read or refused, and what was read fits.
#include "slices.h"
#include "tls/identity.h"
#include "values/bytes.h"

#include <algorithm>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // The length of a passphrase in one octet and the passphrase, that of the certificate in two; the rest is
    // the key, where it is in a file of its own.
    values::ByteView octets(data, size);
    const auto take = [&octets](std::size_t wanted) {
        const auto part = octets.first(std::min(wanted, octets.size()));
        octets = octets.subspan(part.size());
        return values::toText(part);
    };
    const auto number = [&octets](int places) {
        std::size_t value = 0;
        for (; places > 0 && !octets.empty(); --places) {
            value = value << 8U | octets.front();
            octets = octets.subspan(1);
        }
        return value;
    };
    const auto passphrase = take(number(1));
    const auto certificate = take(number(2));
    const auto key = values::toText(octets);
    const auto identity = tls::readIdentity(certificate, key, passphrase);
    static_cast<void>(tls::describePem(certificate));
    if (!identity) {
        fuzz::require(!tls::id(identity.error()).empty());
        return 0;
    }
    // The key is in clear, and belongs to the first certificate.
    const auto &chain = identity.value().chainPem;
    const auto own = identity.value().keyPem.view();
    fuzz::require(!tls::checkPair(chain, own));
    fuzz::require(!tls::describePem(chain).empty());
    static_cast<void>(tls::clientFaults(chain, 1767225600));
    const auto again = tls::readIdentity(chain, own, {});
    fuzz::require(again && again.value().chainPem == chain && again.value().keyPem.view() == own);
    return 0;
}
