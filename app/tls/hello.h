#pragma once
#include "values/bytes.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace tls {

// Protocol versions as on the wire.
inline constexpr std::uint16_t kSsl30 = 0x0300;
inline constexpr std::uint16_t kTls10 = 0x0301;
inline constexpr std::uint16_t kTls11 = 0x0302;
inline constexpr std::uint16_t kTls12 = 0x0303;
inline constexpr std::uint16_t kTls13 = 0x0304;

/// What a ClientHello offers: exactly one version and what may be asked with it.
struct Hello
{
    std::uint16_t version = kTls12;
    std::array<std::uint8_t, 32> random{};
    std::vector<std::uint16_t> suites;              ///< in order of preference; signalling values too
    std::vector<std::uint16_t> groups;              ///< supported_groups; empty: left out
    std::vector<std::uint16_t> signatureAlgorithms; ///< from TLS 1.2 on; empty: left out
    std::string serverName;                         ///< a name, never an address; empty: left out
    bool compression = false;                       ///< offer DEFLATE beside "none" (RFC 3749), below TLS 1.3
    bool operator==(const Hello &) const = default;
};

/// Suites, groups, signature algorithms or a name beyond these make no ClientHello.
inline constexpr std::size_t kMostSuites = 1024;
inline constexpr std::size_t kMostNameOctets = 255;

/// The ClientHello in one record. A TLS 1.3 hello has an empty key_share: the server answers with the group
/// it would take (RFC 8446 section 4.2.8) and computes nothing. SSL 3.0 gets no extensions. Lengths between
/// 256 and 511 octets, which some load balancers cannot read, are padded (RFC 7685). Empty when \p hello is
/// beyond the limits above or offers no suite.
values::Bytes clientHello(const Hello &hello);

/// Every signature algorithm in use, the strong ones first (RFC 8446 section 4.2.3).
std::vector<std::uint16_t> allSignatureAlgorithms();

} // namespace tls
