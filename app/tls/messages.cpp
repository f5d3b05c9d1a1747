// The messages behind the hellos (RFC 8446 sections 4.3 to 4.6, RFC 5246 section 7.4).
#include "tls/messages.h"

#include "tls/groups.h"
#include "tls/hello.h"
#include "tls/names.h"
#include "tls/registry.h"
#include "tls/suites.h"

#include <openssl/err.h>

namespace tls {

namespace {

using Name = Owned<X509_NAME, X509_NAME_free>;

constexpr std::uint32_t kNamedCurve = 3; // RFC 8422 section 5.4

/// The text of a DER name; what is none stands as octets.
std::string authorityText(values::ByteView der)
{
    const auto *data = der.data();
    const Name name(d2i_X509_NAME(nullptr, &data, static_cast<long>(der.size())));
    ERR_clear_error();
    const bool whole = name && data == der.data() + der.size();
    auto text = whole ? nameText(name.get()) : std::string();
    ERR_clear_error();
    return text.empty() ? values::toPrintable(der) : text;
}

/// Before TLS 1.2 the algorithm follows from the key (RFC 4346 section 7.4.3, RFC 8422 section 5.4).
std::string impliedSignature(std::uint16_t suite)
{
    const auto *known = findSuite(suite);
    if (known == nullptr)
        return {};
    switch (known->authentication) {
    case Authentication::Rsa:
        return "rsa_pkcs1_md5_sha1";
    case Authentication::Dss:
        return "dsa_sha1";
    case Authentication::Ecdsa:
        return "ecdsa_sha1";
    default:
        return {};
    }
}

void readSignature(Reader &reader, std::uint16_t version, std::uint16_t suite, Fields &fields)
{
    if (version >= kTls12) {
        const auto scheme = reader.code();
        if (reader.good())
            fields.add("signatureAlgorithm", signatureName(scheme));
    } else if (const auto implied = impliedSignature(suite); !implied.empty()) {
        fields.add("signatureAlgorithm", implied);
    }
    static_cast<void>(reader.vector(2));
}

void readPrimeBits(Reader &reader, int others, Fields &fields)
{
    const auto prime = reader.vector(2);
    if (reader.good())
        fields.add("bits", std::uint64_t(bitLength(prime)));
    for (int i = 0; i < others; ++i)
        static_cast<void>(reader.vector(2));
}

void readCurve(Reader &reader, Fields &fields)
{
    if (reader.number(1) != kNamedCurve) {
        // Its coefficients follow; nobody sends them, and every RFC since 8422 forbids them.
        static_cast<void>(reader.take(reader.size()));
        fields.unreadable("message");
        return;
    }
    const auto group = reader.code();
    static_cast<void>(reader.vector(1));
    if (reader.good())
        fields.add("group", isGrease(group) ? "GREASE" : groupName(group));
}

bool isSigned(const Suite &suite)
{
    switch (suite.authentication) {
    case Authentication::Rsa:
    case Authentication::Dss:
    case Authentication::Ecdsa:
        return suite.keyExchange == KeyExchange::Dhe || suite.keyExchange == KeyExchange::Ecdhe ||
               suite.keyExchange == KeyExchange::Rsa;
    default:
        return false;
    }
}

/// The extensions of a CertificateEntry (RFC 8446 section 4.4.2).
void readEntryExtensions(values::ByteView octets, bool first, Fields &fields)
{
    Reader list(octets);
    while (list.good() && !list.empty()) {
        const auto type = list.code();
        Reader content(list.vector(2));
        if (!list.good())
            break;
        if (!first)
            continue;
        fields.add("extensions", extensionName(type));
        if (static_cast<ExtensionType>(type) != ExtensionType::StatusRequest)
            continue;
        static_cast<void>(content.number(1)); // ocsp
        const auto staple = content.vector(3);
        if (content.good())
            fields.add("stapleSize", staple.size());
        fields.expectEnd(content, "status_request");
    }
    fields.expectEnd(list, "extensions");
}

} // namespace

void readSignatureAlgorithms(Reader &reader, std::string_view id, Fields &fields)
{
    Reader list(reader.vector(2));
    while (list.good() && !list.empty()) {
        const auto scheme = list.code();
        if (list.good())
            fields.add(id, signatureName(scheme));
    }
    fields.expectEnd(list, "signature_algorithms");
}

std::vector<std::string> readAuthorities(Reader &reader, Fields &fields)
{
    std::vector<std::string> names;
    Reader list(reader.vector(2));
    while (list.good() && !list.empty()) {
        const auto name = list.vector(2);
        if (!list.good())
            break;
        names.push_back(authorityText(name));
        fields.add("authorities", names.back());
    }
    fields.expectEnd(list, "certificate_authorities");
    return names;
}

std::size_t readCertificate(values::ByteView body, bool modern, Fields &fields)
{
    Reader reader(body);
    if (modern)
        static_cast<void>(reader.vector(1)); // certificate_request_context
    Reader list(reader.vector(3));
    std::size_t count = 0;
    while (list.good() && !list.empty()) {
        const auto der = list.vector(3);
        if (!list.good())
            break;
        ++count;
        fields.add("certificateSizes", der.size());
        if (modern)
            readEntryExtensions(list.vector(2), count == 1, fields);
    }
    fields.add("certificates", count);
    fields.expectEnd(list, "message");
    if (list.good())
        fields.expectEnd(reader, "message");
    return count;
}

std::vector<std::string> readCertificateRequest(values::ByteView body, std::uint16_t version, Fields &fields)
{
    Reader reader(body);
    std::vector<std::string> authorities;
    if (version < kTls13) {
        for (const auto type : reader.vector(1))
            fields.add("certificateTypes", certificateTypeName(type));
        if (version >= kTls12)
            readSignatureAlgorithms(reader, "signatureAlgorithms", fields);
        authorities = readAuthorities(reader, fields);
        fields.expectEnd(reader, "message");
        return authorities;
    }
    static_cast<void>(reader.vector(1)); // certificate_request_context
    Reader list(reader.vector(2));
    while (list.good() && !list.empty()) {
        const auto type = list.code();
        Reader content(list.vector(2));
        if (!list.good())
            break;
        const auto name = extensionName(type);
        fields.add("extensions", name);
        switch (static_cast<ExtensionType>(type)) {
        case ExtensionType::SignatureAlgorithms:
            readSignatureAlgorithms(content, "signatureAlgorithms", fields);
            break;
        case ExtensionType::CertificateSignatureAlgorithms:
            readSignatureAlgorithms(content, "certificateSignatureAlgorithms", fields);
            break;
        case ExtensionType::CertificateAuthorities:
            authorities = readAuthorities(content, fields);
            break;
        default:
            continue;
        }
        fields.expectEnd(content, name);
    }
    fields.expectEnd(list, "extensions");
    fields.expectEnd(reader, "message");
    return authorities;
}

void readServerKeyExchange(values::ByteView body, std::uint16_t version, std::uint16_t suite, Fields &fields)
{
    const auto *known = findSuite(suite);
    if (known == nullptr)
        return;
    Reader reader(body);
    switch (known->keyExchange) {
    case KeyExchange::DhePsk:
        static_cast<void>(reader.vector(2)); // RFC 4279 section 3: the hint
        readPrimeBits(reader, 2, fields);
        break;
    case KeyExchange::Dhe:
        readPrimeBits(reader, 2, fields);
        break;
    case KeyExchange::Rsa: // export: a short key for this session
        readPrimeBits(reader, 1, fields);
        break;
    case KeyExchange::EcdhePsk:
        static_cast<void>(reader.vector(2));
        readCurve(reader, fields);
        break;
    case KeyExchange::Ecdhe:
        readCurve(reader, fields);
        break;
    default:
        return;
    }
    if (isSigned(*known) && reader.good() && !reader.empty())
        readSignature(reader, version, suite, fields);
    fields.expectEnd(reader, "message");
}

void readCertificateVerify(values::ByteView body, std::uint16_t version, Fields &fields)
{
    Reader reader(body);
    // Below TLS 1.2 it follows from the client's key, which stands elsewhere.
    readSignature(reader, version, 0, fields);
    fields.expectEnd(reader, "message");
}

void readCertificateStatus(values::ByteView body, Fields &fields)
{
    Reader reader(body);
    static_cast<void>(reader.number(1)); // ocsp; ocsp_multi holds a list of the same
    const auto staple = reader.vector(3);
    if (reader.good())
        fields.add("stapleSize", staple.size());
    fields.expectEnd(reader, "message");
}

void readCompressedCertificate(values::ByteView body, Fields &fields)
{
    Reader reader(body);
    const auto algorithm = reader.code();
    if (reader.good())
        fields.add("certificateCompression", certificateCompressionName(algorithm));
    static_cast<void>(reader.number(3)); // uncompressed_length
    static_cast<void>(reader.vector(3));
    fields.expectEnd(reader, "message");
}

void readNewSessionTicket(values::ByteView body, bool modern, Fields &fields)
{
    Reader reader(body);
    const auto lifetime = reader.number(4);
    if (reader.good())
        fields.add("lifetime", std::uint64_t(lifetime));
    if (modern) {
        static_cast<void>(reader.number(4)); // ticket_age_add
        static_cast<void>(reader.vector(1)); // ticket_nonce
    }
    const auto ticket = reader.vector(2);
    if (reader.good())
        fields.add("ticketSize", ticket.size());
    Reader list(modern ? reader.vector(2) : values::ByteView());
    while (list.good() && !list.empty()) {
        const auto type = list.code();
        Reader content(list.vector(2));
        if (!list.good())
            break;
        fields.add("extensions", extensionName(type));
        if (static_cast<ExtensionType>(type) != ExtensionType::EarlyData)
            continue;
        const auto most = content.number(4);
        if (content.good())
            fields.add("maxEarlyData", std::uint64_t(most));
        fields.expectEnd(content, "early_data");
    }
    fields.expectEnd(list, "extensions");
    fields.expectEnd(reader, "message");
}

void readKeyUpdate(values::ByteView body, Fields &fields)
{
    Reader reader(body);
    const auto asked = reader.number(1);
    if (reader.good() && asked <= 1)
        fields.add("updateRequested", asked == 1 ? "true" : "false");
    if (asked > 1)
        fields.unreadable("message");
    fields.expectEnd(reader, "message");
}

} // namespace tls
