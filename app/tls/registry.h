#pragma once
#include "values/bytes.h"

#include <cstdint>
#include <string>

/// Inside the room: names of the numbers of a handshake, as IANA ("TLS Parameters", "TLS Extensions") and the
/// RFCs write them. A number nobody registered is "0xabcd", one of RFC 8701 "GREASE".
namespace tls {

enum ContentType : int { ChangeCipherSpecs = 20, Alerts = 21, Handshakes = 22, ApplicationData = 23 };

enum class HandshakeType : std::uint8_t {
    HelloRequest = 0,
    ClientHello = 1,
    ServerHello = 2,
    NewSessionTicket = 4,
    EndOfEarlyData = 5,
    EncryptedExtensions = 8,
    Certificates = 11,
    ServerKeyExchange = 12,
    CertificateRequest = 13,
    ServerHelloDone = 14,
    CertificateVerify = 15,
    ClientKeyExchange = 16,
    Finished = 20,
    CertificateStatus = 22,
    KeyUpdate = 24,
    CompressedCertificate = 25
};

enum class ExtensionType : std::uint16_t {
    ServerName = 0,
    StatusRequest = 5,
    SupportedGroups = 10,
    SignatureAlgorithms = 13,
    ApplicationProtocols = 16,
    CompressCertificate = 27,
    SessionTicket = 35,
    PreSharedKey = 41,
    EarlyData = 42,
    SupportedVersions = 43,
    PskModes = 45,
    CertificateAuthorities = 47,
    CertificateSignatureAlgorithms = 50,
    KeyShare = 51
};

/// "0x001d".
std::string codeText(std::uint16_t code);
/// One of the values that stand for nothing (RFC 8701 section 2).
bool isGrease(std::uint16_t code);
std::string messageName(std::uint8_t type);                      ///< "ClientHello"
std::string versionName(std::uint16_t version);                  ///< "TLSv1.3"
std::string extensionName(std::uint16_t type);                   ///< "server_name"
std::string signatureName(std::uint16_t scheme);                 ///< "rsa_pss_rsae_sha256"
std::string certificateTypeName(std::uint8_t type);              ///< "rsa_sign" (RFC 5246 section 7.4.4)
std::string certificateCompressionName(std::uint16_t algorithm); ///< "brotli" (RFC 8879)
std::string compressionName(std::uint8_t method);                ///< "DEFLATE" (RFC 3749)

/// Is this the random of a HelloRetryRequest (RFC 8446 section 4.1.3)?
bool isRetryRandom(values::ByteView random);
/// The version to which a server that knows a later one was brought down, by the end of its random
/// (RFC 8446 section 4.1.3): "TLSv1.2", "TLSv1.1" (or older); else empty.
std::string downgradedTo(values::ByteView random);

} // namespace tls
