#include "tls/transcript.h"

#include "tls/hello.h"
#include "tls/messages.h"
#include "tls/registry.h"
#include "values/alerts.h"

#include <utility>

namespace tls {

namespace {

using values::Direction;

constexpr std::size_t kMessageHead = 4;
constexpr std::size_t kRecordHead = 5;
constexpr int kFatal = 2;

} // namespace

Transcript::Way &Transcript::way(Direction direction)
{
    return m_ways[direction == Direction::Sent ? 0 : 1];
}

bool Transcript::modern() const
{
    return m_version >= kTls13;
}

/// TLS 1.3 has a type of its own for records that are; before it everything behind the change of ciphers is.
bool Transcript::encrypted(Direction direction)
{
    const auto &records = way(direction);
    return records.outerType == ApplicationData || (records.changed && m_version != 0 && !modern());
}

bool Transcript::fromServer(Direction direction) const
{
    return m_client && *m_client != direction;
}

void Transcript::keep(values::TlsMessage message)
{
    const bool end = message.contentType == Alerts && paramValue(message.fields, "level") == "fatal";
    constexpr std::size_t kFinalAlerts = 4; // one is sent, one received; whatever else calls itself fatal
    if (m_seen.transcript.size() >= kMostMessages + (end ? kFinalAlerts : 0)) {
        m_seen.transcriptDropped = true;
        return;
    }
    m_seen.transcript.push_back(std::move(message));
}

void Transcript::record(Direction direction, values::ByteView head, double atMs)
{
    if (head.size() != kRecordHead)
        return; // of SSL 2.0
    way(direction).outerType = head[0];
    if (direction == Direction::Received && head[0] == ChangeCipherSpecs)
        message(direction, ChangeCipherSpecs, {}, atMs);
}

void Transcript::message(Direction direction, int contentType, values::ByteView octets, double atMs)
{
    values::TlsMessage message;
    message.direction = direction;
    message.contentType = contentType;
    message.size = static_cast<std::uint32_t>(octets.size());
    message.encrypted = encrypted(direction);
    message.atMs = atMs;
    switch (contentType) {
    case ChangeCipherSpecs:
        way(direction).changed = true;
        message.name = "ChangeCipherSpec";
        message.type = 1; // its one octet, whether it was given or not
        message.size = 1;
        keep(std::move(message));
        break;
    case Alerts:
        alert(std::move(message), octets);
        break;
    case Handshakes:
        if (octets.empty())
            return;
        message.type = octets[0];
        message.name = messageName(octets[0]);
        message.fields = handshake(message, octets);
        keep(std::move(message));
        break;
    default:
        break;
    }
}

void Transcript::alert(values::TlsMessage message, values::ByteView octets)
{
    if (octets.size() != 2)
        return;
    Fields fields;
    const int code = octets[1];
    const auto name = values::alertName(code);
    message.type = code;
    message.name = name.empty() ? codeText(octets[1]) : std::string(name);
    // RFC 8446 section 6: in TLS 1.3 the level says nothing, all but these two are fatal.
    const bool closing = name == "close_notify" || name == "user_canceled";
    fields.add("level", octets[0] == kFatal || (modern() && !closing) ? "fatal" : "warning");
    fields.add("code", std::uint64_t(octets[1]));
    message.fields = fields.take();
    keep(std::move(message));
}

void Transcript::noteHello(values::TlsMessage &message, values::ByteView body)
{
    Fields fields;
    const auto choice = readServerHello(body, fields);
    message.fields = fields.take();
    if (choice.retry) {
        message.name = "HelloRetryRequest";
        m_seen.helloRetry = true;
    }
    m_version = choice.version;
    m_suite = choice.suite;
    if (choice.preSharedKey)
        m_seen.resumed = true;
}

values::Params Transcript::handshake(values::TlsMessage &message, values::ByteView octets)
{
    Fields fields;
    const auto body = octets.size() > kMessageHead ? octets.subspan(kMessageHead) : values::ByteView();
    if (octets.size() < kMessageHead)
        fields.unreadable("message");
    const bool ofServer = fromServer(message.direction);
    switch (static_cast<HandshakeType>(octets[0])) {
    case HandshakeType::ClientHello:
        m_client = m_client.value_or(message.direction);
        readClientHello(body, fields);
        break;
    case HandshakeType::ServerHello:
        noteHello(message, body);
        return std::move(message.fields);
    case HandshakeType::EncryptedExtensions:
        readEncryptedExtensions(body, fields);
        break;
    case HandshakeType::Certificates:
        if (readCertificate(body, modern(), fields) > 0 && m_client == message.direction)
            m_seen.clientCertificateSent = true;
        break;
    case HandshakeType::CertificateRequest:
        m_seen.certificateRequested = true;
        m_seen.acceptableAuthorities = readCertificateRequest(body, m_version, fields);
        break;
    case HandshakeType::ServerKeyExchange:
        readServerKeyExchange(body, m_version, m_suite, fields);
        break;
    case HandshakeType::ServerHelloDone:
        way(message.direction).helloDone = true;
        break;
    case HandshakeType::CertificateVerify:
        readCertificateVerify(body, m_version, fields);
        break;
    case HandshakeType::CertificateStatus:
        readCertificateStatus(body, fields);
        break;
    case HandshakeType::CompressedCertificate:
        readCompressedCertificate(body, fields);
        break;
    case HandshakeType::NewSessionTicket:
        readNewSessionTicket(body, modern(), fields);
        break;
    case HandshakeType::Finished:
        // RFC 5246 section 7.3: the abbreviated handshake has no ServerHelloDone.
        if (ofServer && !modern() && m_version != 0 && !way(message.direction).helloDone)
            m_seen.resumed = true;
        break;
    case HandshakeType::KeyUpdate:
        readKeyUpdate(body, fields);
        break;
    default:
        break;
    }
    auto read = fields.take();
    if (const auto proof = paramValue(read, "signatureAlgorithm"); ofServer && !proof.empty())
        m_seen.signatureAlgorithm = proof;
    return read;
}

} // namespace tls
