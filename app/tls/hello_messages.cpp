// ClientHello, ServerHello, HelloRetryRequest and EncryptedExtensions (RFC 8446 sections 4.1 to 4.3, RFC 5246
// section 7.4.1).
#include "tls/groups.h"
#include "tls/messages.h"
#include "tls/registry.h"
#include "tls/suites.h"

namespace tls {

namespace {

constexpr std::size_t kRandom = 32;

std::string groupText(std::uint16_t code)
{
    return isGrease(code) ? "GREASE" : groupName(code);
}

std::string suiteText(std::uint16_t code)
{
    if (code == kEmptyRenegotiationInfo)
        return "TLS_EMPTY_RENEGOTIATION_INFO_SCSV";
    if (code == kFallback)
        return "TLS_FALLBACK_SCSV";
    return isGrease(code) ? "GREASE" : suiteName(code);
}

std::string plainHex(values::ByteView octets)
{
    auto text = values::toHex(octets);
    std::erase(text, ' ');
    return text;
}

void readServerName(Reader &reader, Fields &fields)
{
    Reader list(reader.vector(2));
    while (list.good() && !list.empty()) {
        const auto type = list.number(1);
        const auto name = list.vector(2);
        if (type == 0 && list.good())
            fields.add("serverName", values::toPrintable(name));
    }
    fields.expectEnd(list, "server_name");
}

void readProtocols(Reader &reader, Fields &fields)
{
    Reader list(reader.vector(2));
    while (list.good() && !list.empty()) {
        const auto name = list.vector(1);
        if (list.good())
            fields.add("alpn", values::toPrintable(name));
    }
    fields.expectEnd(list, "application_layer_protocol_negotiation");
}

template <class Name>
void readCodes(values::ByteView octets, std::string_view id, std::string_view where, Name name,
               Fields &fields)
{
    Reader list(octets);
    while (list.good() && !list.empty()) {
        const auto code = list.code();
        if (list.good())
            fields.add(id, name(code));
    }
    fields.expectEnd(list, where);
}

void readKeyShares(Reader &reader, Fields &fields)
{
    Reader list(reader.vector(2));
    while (list.good() && !list.empty()) {
        const auto group = list.code();
        static_cast<void>(list.vector(2));
        if (list.good())
            fields.add("keyShares", groupText(group));
    }
    fields.expectEnd(list, "key_share");
}

void readPreSharedKeys(Reader &reader, Fields &fields)
{
    Reader identities(reader.vector(2));
    std::uint64_t count = 0;
    while (identities.good() && !identities.empty()) {
        static_cast<void>(identities.vector(2));
        static_cast<void>(identities.number(4)); // obfuscated_ticket_age
        count += identities.good() ? 1 : 0;
    }
    fields.expectEnd(identities, "pre_shared_key");
    static_cast<void>(reader.vector(2)); // binders
    fields.add("pskIdentities", count);
}

void readPskModes(Reader &reader, Fields &fields)
{
    for (const auto mode : reader.vector(1))
        fields.add("pskModes", mode == 0 ? "psk_ke" : mode == 1 ? "psk_dhe_ke" : codeText(mode));
}

/// What a client offers in an extension; false for one without fields of its own.
bool readOffer(ExtensionType type, Reader &reader, Fields &fields)
{
    switch (type) {
    case ExtensionType::ServerName:
        readServerName(reader, fields);
        return true;
    case ExtensionType::SupportedGroups:
        readCodes(reader.vector(2), "groups", "supported_groups", groupText, fields);
        return true;
    case ExtensionType::SignatureAlgorithms:
        readSignatureAlgorithms(reader, "signatureAlgorithms", fields);
        return true;
    case ExtensionType::CertificateSignatureAlgorithms:
        readSignatureAlgorithms(reader, "certificateSignatureAlgorithms", fields);
        return true;
    case ExtensionType::ApplicationProtocols:
        readProtocols(reader, fields);
        return true;
    case ExtensionType::CompressCertificate:
        readCodes(reader.vector(1), "certificateCompression", "compress_certificate",
                  certificateCompressionName, fields);
        return true;
    case ExtensionType::SessionTicket:
        fields.add("ticketSize", reader.take(reader.size()).size());
        return true;
    case ExtensionType::PreSharedKey:
        readPreSharedKeys(reader, fields);
        return true;
    case ExtensionType::EarlyData:
        fields.add("earlyData", "true");
        return true;
    case ExtensionType::SupportedVersions:
        readCodes(reader.vector(1), "versions", "supported_versions", versionName, fields);
        return true;
    case ExtensionType::PskModes:
        readPskModes(reader, fields);
        return true;
    case ExtensionType::CertificateAuthorities:
        static_cast<void>(readAuthorities(reader, fields));
        return true;
    case ExtensionType::KeyShare:
        readKeyShares(reader, fields);
        return true;
    case ExtensionType::StatusRequest:
        break;
    }
    return false;
}

/// Each extension's name, and by \p read what it says. A server's certificate types and the like are named
/// only.
template <class Read>
void readExtensions(Reader &reader, Fields &fields, Read read)
{
    Reader list(reader.vector(2));
    while (list.good() && !list.empty()) {
        const auto code = list.code();
        const auto content = list.vector(2);
        if (!list.good())
            break;
        const auto name = extensionName(code);
        fields.add("extensions", name);
        Reader inner(content);
        if (read(static_cast<ExtensionType>(code), inner))
            fields.expectEnd(inner, name);
    }
    fields.expectEnd(list, "extensions");
}

/// What a server answers in an extension of its hello.
bool readChoice(ExtensionType type, Reader &reader, HelloChoice &choice, Fields &fields)
{
    switch (type) {
    case ExtensionType::SupportedVersions:
        if (const auto version = reader.code(); reader.good())
            choice.version = version;
        return true;
    case ExtensionType::KeyShare:
        if (const auto group = reader.code(); reader.good())
            fields.add("group", groupText(group));
        if (!choice.retry)
            static_cast<void>(reader.vector(2));
        return true;
    case ExtensionType::PreSharedKey:
        if (const auto index = reader.code(); reader.good()) {
            fields.add("pskSelected", std::uint64_t(index));
            choice.preSharedKey = true;
        }
        return true;
    case ExtensionType::ApplicationProtocols:
        readProtocols(reader, fields);
        return true;
    case ExtensionType::SessionTicket:
        fields.add("ticketSize", reader.take(reader.size()).size());
        return true;
    default:
        return false;
    }
}

} // namespace

void readClientHello(values::ByteView body, Fields &fields)
{
    Reader reader(body);
    const auto version = reader.code();
    if (reader.good())
        fields.add("legacyVersion", versionName(version));
    const auto random = reader.take(kRandom);
    if (reader.good())
        fields.add("random", plainHex(random));
    if (const auto session = reader.vector(1); !session.empty())
        fields.add("sessionIdSize", session.size());
    readCodes(reader.vector(2), "cipherSuites", "message", suiteText, fields);
    for (const auto method : reader.vector(1)) {
        if (method != 0)
            fields.add("compression", compressionName(method));
    }
    // Before extensions there were hellos without any (RFC 5246 section 7.4.1.2).
    if (reader.good() && !reader.empty())
        readExtensions(reader, fields,
                       [&](ExtensionType type, Reader &inner) { return readOffer(type, inner, fields); });
    fields.expectEnd(reader, "message");
}

HelloChoice readServerHello(values::ByteView body, Fields &fields)
{
    Reader reader(body);
    HelloChoice choice;
    const auto version = reader.code();
    choice.version = version;
    const auto random = reader.take(kRandom);
    choice.retry = isRetryRandom(random);
    if (const auto session = reader.vector(1); !session.empty())
        fields.add("sessionIdSize", session.size());
    choice.suite = reader.code();
    if (reader.good())
        fields.add("cipherSuite", suiteText(choice.suite));
    if (const auto method = static_cast<std::uint8_t>(reader.number(1)); method != 0)
        fields.add("compression", compressionName(method));
    if (reader.good() && !reader.empty())
        readExtensions(reader, fields, [&](ExtensionType type, Reader &inner) {
            return readChoice(type, inner, choice, fields);
        });
    if (body.size() >= 2) {
        fields.add("version", versionName(choice.version));
        if (choice.version != version)
            fields.add("legacyVersion", versionName(version));
    }
    if (const auto held = downgradedTo(random); !held.empty())
        fields.add("downgrade", held);
    fields.expectEnd(reader, "message");
    return choice;
}

void readEncryptedExtensions(values::ByteView body, Fields &fields)
{
    Reader reader(body);
    readExtensions(reader, fields, [&](ExtensionType type, Reader &inner) {
        switch (type) {
        case ExtensionType::SupportedGroups:
        case ExtensionType::ApplicationProtocols:
        case ExtensionType::EarlyData:
            return readOffer(type, inner, fields);
        default:
            return false;
        }
    });
    fields.expectEnd(reader, "message");
}

} // namespace tls
