#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace tls {

// Signalling values: no suites (RFC 5746 section 3.3, RFC 7507 section 2).
inline constexpr std::uint16_t kEmptyRenegotiationInfo = 0x00ff;
inline constexpr std::uint16_t kFallback = 0x5600;

enum class KeyExchange {
    Any, ///< TLS 1.3: agreed beside the suite
    Null,
    Rsa,
    Dh, ///< fixed in the certificate
    Dhe,
    Ecdh, ///< fixed in the certificate
    Ecdhe,
    Psk,
    RsaPsk,
    DhePsk,
    EcdhePsk,
    Srp,
    Krb5,
    Gost,
    EccPwd
};

enum class Authentication { Any, Null, Rsa, Dss, Ecdsa, Anonymous, Psk, Srp, Krb5, Gost, EccPwd };

enum class Cipher {
    Null,
    AesGcm,
    AesCcm,
    ChaCha20,
    AriaGcm,
    CamelliaGcm,
    OtherAead,
    AesCbc,
    AriaCbc,
    CamelliaCbc,
    SeedCbc,
    IdeaCbc,
    TripleDesCbc,
    DesCbc,
    Rc2Cbc,
    Rc4,
    Gost
};

enum class Integrity { Aead, Sha2, Sha1, Md5, Gost };

/// A cipher suite taken apart.
struct Suite
{
    std::uint16_t code = 0;
    std::string_view name; ///< IANA's
    KeyExchange keyExchange = KeyExchange::Any;
    Authentication authentication = Authentication::Any;
    Cipher cipher = Cipher::Null;
    int bits = 0; ///< of the encryption key; 3DES counts 112; 0 for NULL
    Integrity integrity = Integrity::Aead;
    bool exportGrade = false;
};

/// All that are known, by code.
std::span<const Suite> suites();
/// nullptr for a code nobody registered.
const Suite *findSuite(std::uint16_t code);
/// Its name, or "0xabcd".
std::string suiteName(std::uint16_t code);

/// May it be offered in a version (0x0300 … 0x0304)? Those with AEAD or SHA-2 began with TLS 1.2 (RFC 5246
/// section 5), TLS 1.3 has its own (RFC 8446 appendix B.4).
bool belongsTo(const Suite &suite, std::uint16_t version);

bool isForwardSecret(const Suite &suite);
/// Cipher block chaining, whose padding is not authenticated below TLS 1.3.
bool isCbc(const Suite &suite);

} // namespace tls
