#include "tls/hello.h"

#include <algorithm>

namespace tls {

namespace {

constexpr std::uint8_t kHandshake = 22;
constexpr std::uint8_t kClientHello = 1;

// IANA, "TLS ExtensionType Values".
enum Extension : std::uint16_t {
    ServerName = 0,
    StatusRequest = 5,
    SupportedGroups = 10,
    PointFormats = 11,
    SignatureAlgorithms = 13,
    Heartbeat = 15,
    Padding = 21,
    ExtendedMasterSecret = 23,
    SupportedVersions = 43,
    PskModes = 45,
    KeyShare = 51,
    RenegotiationInfo = 0xff01
};

void put(values::Bytes &out, unsigned value, int octets)
{
    for (int shift = 8 * (octets - 1); shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(value >> shift));
}

void append(values::Bytes &out, const values::Bytes &more)
{
    out.insert(out.end(), more.begin(), more.end());
}

/// A length of \p octets octets and what it measures.
void putVector(values::Bytes &out, const values::Bytes &content, int octets)
{
    put(out, static_cast<unsigned>(content.size()), octets);
    append(out, content);
}

values::Bytes codes(const std::vector<std::uint16_t> &list)
{
    values::Bytes out;
    for (const auto code : list)
        put(out, code, 2);
    return out;
}

void putExtension(values::Bytes &out, Extension type, const values::Bytes &content)
{
    put(out, type, 2);
    putVector(out, content, 2);
}

/// A list of codes behind its length.
values::Bytes listed(const std::vector<std::uint16_t> &list)
{
    values::Bytes out;
    putVector(out, codes(list), 2);
    return out;
}

values::Bytes serverName(const std::string &name)
{
    values::Bytes entry{0}; // host_name
    putVector(entry, values::toBytes(name), 2);
    values::Bytes out;
    putVector(out, entry, 2);
    return out;
}

values::Bytes extensions(const Hello &hello)
{
    values::Bytes out;
    if (!hello.serverName.empty())
        putExtension(out, ServerName, serverName(hello.serverName));
    if (!hello.groups.empty())
        putExtension(out, SupportedGroups, listed(hello.groups));
    if (hello.version < kTls13) {
        putExtension(out, StatusRequest, {1, 0, 0, 0, 0}); // OCSP, of any responder
        putExtension(out, PointFormats, {1, 0});           // uncompressed
        putExtension(out, Heartbeat, {1});                 // peer may send: only its answer is of interest
        putExtension(out, ExtendedMasterSecret, {});       // RFC 7627
        putExtension(out, RenegotiationInfo, {0});         // RFC 5746
    }
    if (hello.version >= kTls12 && !hello.signatureAlgorithms.empty())
        putExtension(out, SignatureAlgorithms, listed(hello.signatureAlgorithms));
    if (hello.version >= kTls13) {
        putExtension(out, SupportedVersions, {2, 0x03, 0x04});
        putExtension(out, PskModes, {1, 1}); // psk_dhe_ke
        putExtension(out, KeyShare, {0, 0});
    }
    return out;
}

/// The hello's fields before its extensions.
values::Bytes body(const Hello &hello)
{
    values::Bytes out;
    put(out, std::min(hello.version, kTls12), 2);
    out.insert(out.end(), hello.random.begin(), hello.random.end());
    if (hello.version >= kTls13) {
        // RFC 8446 appendix D.4: a session id makes middleboxes take it for a resumption.
        out.push_back(32);
        out.insert(out.end(), hello.random.rbegin(), hello.random.rend());
    } else {
        out.push_back(0);
    }
    putVector(out, codes(hello.suites), 2);
    if (hello.compression && hello.version < kTls13)
        append(out, {2, 1, 0}); // DEFLATE, none
    else
        append(out, {1, 0});
    return out;
}

} // namespace

values::Bytes clientHello(const Hello &hello)
{
    constexpr std::size_t kHeads = 4 + 2; // of the message and of the extensions
    constexpr std::size_t kShortest = 256;
    constexpr std::size_t kLongest = 511;
    if (hello.suites.empty() || hello.suites.size() > kMostSuites || hello.groups.size() > kMostSuites ||
        hello.signatureAlgorithms.size() > kMostSuites || hello.serverName.size() > kMostNameOctets)
        return {};
    auto content = body(hello);
    if (hello.version > kSsl30) {
        auto more = extensions(hello);
        const auto size = content.size() + more.size() + kHeads;
        if (size >= kShortest && size <= kLongest) {
            const auto missing = kLongest + 1 - size;
            putExtension(more, Padding, values::Bytes(missing > 4 ? missing - 4 : 0));
        }
        putVector(content, more, 2);
    }
    values::Bytes message{kClientHello};
    putVector(message, content, 3);
    values::Bytes record{kHandshake};
    // RFC 8446 section 5.1: 0x0301 for the first hello of a client that speaks anything later.
    put(record, std::min(hello.version, kTls10), 2);
    putVector(record, message, 2);
    return record;
}

std::vector<std::uint16_t> allSignatureAlgorithms()
{
    // EdDSA, ECDSA, RSA-PSS with the key of either kind, RSA PKCS #1, brainpool, ML-DSA, then SHA-224 and
    // SHA-1, DSA, MD5.
    return {0x0807, 0x0808, 0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0809,
            0x080a, 0x080b, 0x0401, 0x0501, 0x0601, 0x081a, 0x081b, 0x081c, 0x0904,
            0x0905, 0x0906, 0x0303, 0x0301, 0x0203, 0x0201, 0x0402, 0x0202, 0x0101};
}

} // namespace tls
