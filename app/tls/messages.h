#pragma once
#include "tls/fields.h"
#include "tls/reader.h"

#include <cstdint>
#include <string>
#include <vector>

/// Inside the room: the bodies of the messages of a handshake into fields. Each reads all of its body; what
/// is missing, broken or too much is noted as unreadable, what could be read before it stays.
namespace tls {

/// Of a ServerHello or HelloRetryRequest.
struct HelloChoice
{
    std::uint16_t version = 0; ///< 0: it cannot be read that far
    std::uint16_t suite = 0;
    bool retry = false;
    bool preSharedKey = false; ///< one was taken up
};

void readClientHello(values::ByteView body, Fields &fields);
HelloChoice readServerHello(values::ByteView body, Fields &fields);
void readEncryptedExtensions(values::ByteView body, Fields &fields);

/// How many certificates it holds. \p modern: of TLS 1.3 (RFC 8446 section 4.4.2).
std::size_t readCertificate(values::ByteView body, bool modern, Fields &fields);
/// The acceptable authorities, RFC 2253 text.
std::vector<std::string> readCertificateRequest(values::ByteView body, std::uint16_t version, Fields &fields);
/// \p suite tells what kind of keys it holds.
void readServerKeyExchange(values::ByteView body, std::uint16_t version, std::uint16_t suite, Fields &fields);
void readCertificateVerify(values::ByteView body, std::uint16_t version, Fields &fields);
void readCertificateStatus(values::ByteView body, Fields &fields);
void readCompressedCertificate(values::ByteView body, Fields &fields);
void readNewSessionTicket(values::ByteView body, bool modern, Fields &fields);
void readKeyUpdate(values::ByteView body, Fields &fields);

// Lists that several of them have, behind a length of two octets.
void readSignatureAlgorithms(Reader &reader, std::string_view id, Fields &fields);
std::vector<std::string> readAuthorities(Reader &reader, Fields &fields);

} // namespace tls
