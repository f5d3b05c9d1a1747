#include "tls/suites.h"

#include "tls/suites_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace tls {

namespace {

struct KeyWords
{
    std::string_view text;
    KeyExchange keyExchange;
    Authentication authentication;
};

// What stands before "_WITH_", without what tells of export and of drafts.
constexpr std::array kKeyWords{
    KeyWords{"RSA", KeyExchange::Rsa, Authentication::Rsa},
    KeyWords{"DH_RSA", KeyExchange::Dh, Authentication::Rsa},
    KeyWords{"DH_DSS", KeyExchange::Dh, Authentication::Dss},
    KeyWords{"DHE_RSA", KeyExchange::Dhe, Authentication::Rsa},
    KeyWords{"DHE_DSS", KeyExchange::Dhe, Authentication::Dss},
    KeyWords{"DH_anon", KeyExchange::Dhe, Authentication::Anonymous},
    KeyWords{"ECDH_RSA", KeyExchange::Ecdh, Authentication::Rsa},
    KeyWords{"ECDH_ECDSA", KeyExchange::Ecdh, Authentication::Ecdsa},
    KeyWords{"ECDHE_RSA", KeyExchange::Ecdhe, Authentication::Rsa},
    KeyWords{"ECDHE_ECDSA", KeyExchange::Ecdhe, Authentication::Ecdsa},
    KeyWords{"ECDH_anon", KeyExchange::Ecdhe, Authentication::Anonymous},
    KeyWords{"PSK", KeyExchange::Psk, Authentication::Psk},
    KeyWords{"RSA_PSK", KeyExchange::RsaPsk, Authentication::Rsa},
    KeyWords{"DHE_PSK", KeyExchange::DhePsk, Authentication::Psk},
    KeyWords{"PSK_DHE", KeyExchange::DhePsk, Authentication::Psk},
    KeyWords{"ECDHE_PSK", KeyExchange::EcdhePsk, Authentication::Psk},
    KeyWords{"SRP_SHA", KeyExchange::Srp, Authentication::Srp},
    KeyWords{"SRP_SHA_RSA", KeyExchange::Srp, Authentication::Rsa},
    KeyWords{"SRP_SHA_DSS", KeyExchange::Srp, Authentication::Dss},
    KeyWords{"KRB5", KeyExchange::Krb5, Authentication::Krb5},
    KeyWords{"ECCPWD", KeyExchange::EccPwd, Authentication::EccPwd},
    KeyWords{"GOSTR341094", KeyExchange::Gost, Authentication::Gost},
    KeyWords{"GOSTR341001", KeyExchange::Gost, Authentication::Gost},
    KeyWords{"GOSTR341112_256", KeyExchange::Gost, Authentication::Gost},
};

struct CipherWords
{
    std::string_view start;
    std::string_view part; ///< must stand in it, too
    Cipher cipher;
    int bits;
};

// The first row that fits.
constexpr std::array kCipherWords{
    CipherWords{"AES_128", "GCM", Cipher::AesGcm, 128},
    CipherWords{"AES_256", "GCM", Cipher::AesGcm, 256},
    CipherWords{"AES_128", "CCM", Cipher::AesCcm, 128},
    CipherWords{"AES_256", "CCM", Cipher::AesCcm, 256},
    CipherWords{"AES_128", "CBC", Cipher::AesCbc, 128},
    CipherWords{"AES_256", "CBC", Cipher::AesCbc, 256},
    CipherWords{"CHACHA20", "", Cipher::ChaCha20, 256},
    CipherWords{"ARIA_128", "GCM", Cipher::AriaGcm, 128},
    CipherWords{"ARIA_256", "GCM", Cipher::AriaGcm, 256},
    CipherWords{"ARIA_128", "CBC", Cipher::AriaCbc, 128},
    CipherWords{"ARIA_256", "CBC", Cipher::AriaCbc, 256},
    CipherWords{"CAMELLIA_128", "GCM", Cipher::CamelliaGcm, 128},
    CipherWords{"CAMELLIA_256", "GCM", Cipher::CamelliaGcm, 256},
    CipherWords{"CAMELLIA_128", "CBC", Cipher::CamelliaCbc, 128},
    CipherWords{"CAMELLIA_256", "CBC", Cipher::CamelliaCbc, 256},
    CipherWords{"SEED", "", Cipher::SeedCbc, 128},
    CipherWords{"IDEA", "", Cipher::IdeaCbc, 128},
    CipherWords{"3DES", "", Cipher::TripleDesCbc, 112},
    CipherWords{"DES40", "", Cipher::DesCbc, 40},
    CipherWords{"DES_CBC_40", "", Cipher::DesCbc, 40},
    CipherWords{"DES", "", Cipher::DesCbc, 56},
    CipherWords{"RC2", "40", Cipher::Rc2Cbc, 40},
    CipherWords{"RC2", "56", Cipher::Rc2Cbc, 56},
    CipherWords{"RC4_128", "", Cipher::Rc4, 128},
    CipherWords{"RC4_56", "", Cipher::Rc4, 56},
    CipherWords{"RC4_40", "", Cipher::Rc4, 40},
    CipherWords{"AEGIS_256", "", Cipher::OtherAead, 256},
    CipherWords{"AEGIS_128", "", Cipher::OtherAead, 128},
    CipherWords{"SM4", "", Cipher::OtherAead, 128},
    CipherWords{"KUZNYECHIK", "", Cipher::Gost, 256},
    CipherWords{"MAGMA", "", Cipher::Gost, 256},
    CipherWords{"28147", "", Cipher::Gost, 256},
};

bool holds(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

void readKeys(Suite &suite, std::string_view text)
{
    suite.exportGrade = holds(text, "_EXPORT");
    if (const auto end = text.find("_EXPORT"); end != std::string_view::npos)
        text = text.substr(0, end);
    if (text.ends_with("_FIPS"))
        text.remove_suffix(5);
    for (const auto &row : kKeyWords) {
        if (row.text == text) {
            suite.keyExchange = row.keyExchange;
            suite.authentication = row.authentication;
        }
    }
}

void readCipher(Suite &suite, std::string_view text)
{
    for (const auto &row : kCipherWords) {
        if (text.starts_with(row.start) && holds(text, row.part)) {
            suite.cipher = row.cipher;
            suite.bits = row.bits;
            break;
        }
    }
    if (suite.exportGrade)
        suite.bits = holds(suite.name, "EXPORT1024") ? 56 : 40;
    // RFC 6655 and RFC 8998: those names end without the hash of the pseudorandom function, or with SM3.
    if (holds(text, "GCM") || holds(text, "CCM") || holds(text, "POLY1305") || holds(text, "AEGIS") ||
        holds(text, "MGM"))
        suite.integrity = Integrity::Aead;
    else if (suite.cipher == Cipher::Gost || holds(text, "GOST"))
        suite.integrity = Integrity::Gost;
    else if (holds(text, "MD5"))
        suite.integrity = Integrity::Md5;
    else
        suite.integrity = holds(text, "SHA256") || holds(text, "SHA384") ? Integrity::Sha2 : Integrity::Sha1;
}

bool isTls13(std::uint16_t code)
{
    const bool gost = code >= 0xc103 && code <= 0xc106;
    const bool integrityOnly = code == 0xc0b4 || code == 0xc0b5;
    const bool sm4 = code == 0x00c6 || code == 0x00c7;
    return code >> 8 == 0x13 || gost || integrityOnly || sm4;
}

Suite taken(const SuiteName &row)
{
    Suite suite;
    suite.code = row.code;
    suite.name = row.name;
    const auto with = row.name.find("_WITH_");
    if (isTls13(row.code)) {
        readCipher(suite, row.name.substr(with == std::string_view::npos ? 4 : with + 6));
        return suite;
    }
    suite.authentication = Authentication::Null;
    suite.keyExchange = KeyExchange::Null;
    auto keys = row.name.substr(0, with);
    keys.remove_prefix(keys.starts_with("OLD_") ? 8 : 4);
    readKeys(suite, keys);
    readCipher(suite, row.name.substr(with + 6));
    return suite;
}

} // namespace

std::span<const Suite> suites()
{
    static const auto all = [] {
        std::vector<Suite> made;
        for (const auto &row : suiteNames())
            made.push_back(taken(row));
        return made;
    }();
    return all;
}

const Suite *findSuite(std::uint16_t code)
{
    const auto all = suites();
    const auto it =
        std::lower_bound(all.begin(), all.end(), code,
                         [](const Suite &suite, std::uint16_t wanted) { return suite.code < wanted; });
    return it != all.end() && it->code == code ? &*it : nullptr;
}

std::string suiteName(std::uint16_t code)
{
    if (const auto *suite = findSuite(code))
        return std::string(suite->name);
    std::array<char, 4> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), code, 16).ptr;
    const auto size = static_cast<std::size_t>(end - digits.data());
    return "0x" + std::string(4 - size, '0') + std::string(digits.data(), size);
}

bool belongsTo(const Suite &suite, std::uint16_t version)
{
    if (isTls13(suite.code))
        return version == 0x0304;
    const bool old = suite.integrity == Integrity::Sha1 || suite.integrity == Integrity::Md5 ||
                     (suite.integrity == Integrity::Gost && suite.code < 0xc000) || suite.code >= 0xfe00;
    return version <= 0x0303 && (old || version == 0x0303);
}

bool isForwardSecret(const Suite &suite)
{
    switch (suite.keyExchange) {
    case KeyExchange::Any:
    case KeyExchange::Dhe:
    case KeyExchange::Ecdhe:
    case KeyExchange::DhePsk:
    case KeyExchange::EcdhePsk:
    case KeyExchange::Srp:
    case KeyExchange::EccPwd:
        return true;
    default:
        return false;
    }
}

bool isCbc(const Suite &suite)
{
    switch (suite.cipher) {
    case Cipher::AesCbc:
    case Cipher::AriaCbc:
    case Cipher::CamelliaCbc:
    case Cipher::SeedCbc:
    case Cipher::IdeaCbc:
    case Cipher::TripleDesCbc:
    case Cipher::DesCbc:
    case Cipher::Rc2Cbc:
        return true;
    default:
        return false;
    }
}

} // namespace tls
