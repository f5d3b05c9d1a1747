#include "tls/registry.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <string_view>

namespace tls {

namespace {

struct Row
{
    std::uint16_t code;
    std::string_view name;
};

constexpr std::array kMessages{
    Row{0, "HelloRequest"},      Row{1, "ClientHello"},        Row{2, "ServerHello"},
    Row{4, "NewSessionTicket"},  Row{5, "EndOfEarlyData"},     Row{8, "EncryptedExtensions"},
    Row{11, "Certificate"},      Row{12, "ServerKeyExchange"}, Row{13, "CertificateRequest"},
    Row{14, "ServerHelloDone"},  Row{15, "CertificateVerify"}, Row{16, "ClientKeyExchange"},
    Row{20, "Finished"},         Row{21, "CertificateURL"},    Row{22, "CertificateStatus"},
    Row{23, "SupplementalData"}, Row{24, "KeyUpdate"},         Row{25, "CompressedCertificate"},
    Row{254, "MessageHash"},
};

constexpr std::array kVersions{
    Row{0x0002, "SSLv2"},   Row{0x0300, "SSLv3"},   Row{0x0301, "TLSv1"},
    Row{0x0302, "TLSv1.1"}, Row{0x0303, "TLSv1.2"}, Row{0x0304, "TLSv1.3"},
};

constexpr std::array kExtensions{
    Row{0, "server_name"},
    Row{1, "max_fragment_length"},
    Row{2, "client_certificate_url"},
    Row{3, "trusted_ca_keys"},
    Row{4, "truncated_hmac"},
    Row{5, "status_request"},
    Row{9, "cert_type"},
    Row{10, "supported_groups"},
    Row{11, "ec_point_formats"},
    Row{12, "srp"},
    Row{13, "signature_algorithms"},
    Row{14, "use_srtp"},
    Row{15, "heartbeat"},
    Row{16, "application_layer_protocol_negotiation"},
    Row{17, "status_request_v2"},
    Row{18, "signed_certificate_timestamp"},
    Row{19, "client_certificate_type"},
    Row{20, "server_certificate_type"},
    Row{21, "padding"},
    Row{22, "encrypt_then_mac"},
    Row{23, "extended_master_secret"},
    Row{24, "token_binding"},
    Row{27, "compress_certificate"},
    Row{28, "record_size_limit"},
    Row{34, "delegated_credential"},
    Row{35, "session_ticket"},
    Row{41, "pre_shared_key"},
    Row{42, "early_data"},
    Row{43, "supported_versions"},
    Row{44, "cookie"},
    Row{45, "psk_key_exchange_modes"},
    Row{47, "certificate_authorities"},
    Row{48, "oid_filters"},
    Row{49, "post_handshake_auth"},
    Row{50, "signature_algorithms_cert"},
    Row{51, "key_share"},
    Row{57, "quic_transport_parameters"},
    Row{13172, "next_protocol_negotiation"},
    Row{17513, "application_settings"},
    Row{0xfd00, "ech_outer_extensions"},
    Row{0xfe0d, "encrypted_client_hello"},
    Row{0xff01, "renegotiation_info"},
};

// RFC 8446 section 4.2.3, RFC 8734, RFC 8998, RFC 9367, draft-ietf-tls-mldsa.
constexpr std::array kSchemes{
    Row{0x0403, "ecdsa_secp256r1_sha256"},
    Row{0x0503, "ecdsa_secp384r1_sha384"},
    Row{0x0603, "ecdsa_secp521r1_sha512"},
    Row{0x0704, "eccsi_sha256"},
    Row{0x0708, "sm2sig_sm3"},
    Row{0x0709, "gostr34102012_256a"},
    Row{0x070d, "gostr34102012_512a"},
    Row{0x0804, "rsa_pss_rsae_sha256"},
    Row{0x0805, "rsa_pss_rsae_sha384"},
    Row{0x0806, "rsa_pss_rsae_sha512"},
    Row{0x0807, "ed25519"},
    Row{0x0808, "ed448"},
    Row{0x0809, "rsa_pss_pss_sha256"},
    Row{0x080a, "rsa_pss_pss_sha384"},
    Row{0x080b, "rsa_pss_pss_sha512"},
    Row{0x081a, "ecdsa_brainpoolP256r1tls13_sha256"},
    Row{0x081b, "ecdsa_brainpoolP384r1tls13_sha384"},
    Row{0x081c, "ecdsa_brainpoolP512r1tls13_sha512"},
    Row{0x0904, "mldsa44"},
    Row{0x0905, "mldsa65"},
    Row{0x0906, "mldsa87"},
};

constexpr std::array kCertificateTypes{
    Row{1, "rsa_sign"},         Row{2, "dss_sign"},          Row{3, "rsa_fixed_dh"},  Row{4, "dss_fixed_dh"},
    Row{5, "rsa_ephemeral_dh"}, Row{6, "dss_ephemeral_dh"},  Row{20, "fortezza_dms"}, Row{64, "ecdsa_sign"},
    Row{65, "rsa_fixed_ecdh"},  Row{66, "ecdsa_fixed_ecdh"}, Row{67, "gost_sign256"}, Row{68, "gost_sign512"},
};

constexpr std::array kCertificateCompressions{Row{1, "zlib"}, Row{2, "brotli"}, Row{3, "zstd"}};

constexpr std::array kCompressions{Row{0, "null"}, Row{1, "DEFLATE"}, Row{64, "LZS"}};

std::string named(std::span<const Row> rows, std::uint16_t code)
{
    const auto it =
        std::find_if(rows.begin(), rows.end(), [code](const Row &row) { return row.code == code; });
    if (it != rows.end())
        return std::string(it->name);
    return isGrease(code) ? "GREASE" : codeText(code);
}

} // namespace

std::string codeText(std::uint16_t code)
{
    std::array<char, 4> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), code, 16).ptr;
    const auto size = static_cast<std::size_t>(end - digits.data());
    return "0x" + std::string(4 - size, '0') + std::string(digits.data(), size);
}

bool isGrease(std::uint16_t code)
{
    return (code & 0x0f0fU) == 0x0a0aU && code >> 8U == (code & 0xffU);
}

std::string messageName(std::uint8_t type)
{
    return named(kMessages, type);
}

std::string versionName(std::uint16_t version)
{
    return named(kVersions, version);
}

std::string extensionName(std::uint16_t type)
{
    return named(kExtensions, type);
}

std::string signatureName(std::uint16_t scheme)
{
    const auto name = named(kSchemes, scheme);
    if (!name.starts_with("0x"))
        return name;
    // TLS 1.2: a hash and a kind of signature (RFC 5246 section 7.4.1.4.1).
    constexpr std::array<std::string_view, 7> kHashes{"",       "md5",    "sha1",  "sha224",
                                                      "sha256", "sha384", "sha512"};
    constexpr std::array<std::string_view, 4> kKinds{"", "rsa_pkcs1_", "dsa_", "ecdsa_"};
    const auto hash = std::size_t(scheme >> 8U);
    const auto kind = std::size_t(scheme & 0xffU);
    if (hash == 0 || hash >= kHashes.size() || kind == 0 || kind >= kKinds.size())
        return name;
    return std::string(kKinds[kind]) + std::string(kHashes[hash]);
}

std::string certificateTypeName(std::uint8_t type)
{
    return named(kCertificateTypes, type);
}

std::string certificateCompressionName(std::uint16_t algorithm)
{
    return named(kCertificateCompressions, algorithm);
}

std::string compressionName(std::uint8_t method)
{
    return named(kCompressions, method);
}

bool isRetryRandom(values::ByteView random)
{
    constexpr std::array<std::uint8_t, 32> kRetry{
        0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91,
        0xc2, 0xa2, 0x11, 0x16, 0x7a, 0xbb, 0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c};
    return std::equal(random.begin(), random.end(), kRetry.begin(), kRetry.end());
}

std::string downgradedTo(values::ByteView random)
{
    constexpr std::array<std::uint8_t, 7> kSentinel{'D', 'O', 'W', 'N', 'G', 'R', 'D'};
    if (random.size() != 32)
        return {};
    const auto end = random.last(8);
    if (!std::equal(kSentinel.begin(), kSentinel.end(), end.begin()) || end[7] > 1)
        return {};
    return end[7] == 1 ? "TLSv1.2" : "TLSv1.1";
}

} // namespace tls
