#include "tls/server_flight.h"

#include "tls/reader.h"
#include "tls/registry.h"
#include "tls/suites.h"

#include <algorithm>

namespace tls {

namespace {

using State = ServerFlight::State;

constexpr std::size_t kRecordHead = 5;
constexpr std::size_t kMessageHead = 4;
constexpr std::size_t kLongestRecord = 16384 + 2048; // RFC 5246 section 6.2.3
constexpr std::size_t kFirstBytes = 64;

enum Content : std::uint8_t { Alert = 21, Handshake = 22 };
enum Message : std::uint8_t {
    HelloRequest = 0,
    Hello = 2,
    Certificates = 11,
    KeyExchangeMessage = 12,
    CertificateRequest = 13,
    HelloDone = 14,
    CertificateStatus = 22
};

/// False when the extension cannot be read.
bool readExtension(ServerHello &hello, std::uint16_t type, values::ByteView content)
{
    Reader reader(content);
    switch (type) {
    case 15:
        hello.heartbeat = true;
        break;
    case 23:
        hello.extendedMasterSecret = true;
        break;
    case 43:
        hello.version = reader.code();
        break;
    case 51: // the key that may follow is of no interest
        hello.group = reader.code();
        break;
    case 0xff01:
        hello.secureRenegotiation = true;
        break;
    default:
        break;
    }
    return reader.good();
}

bool readExtensions(ServerHello &hello, Reader &reader)
{
    Reader list(reader.vector(2));
    while (reader.good() && list.good() && !list.empty()) {
        const auto type = list.code();
        const auto content = list.vector(2);
        if (!list.good() || !readExtension(hello, type, content))
            return false;
    }
    return reader.good() && list.good();
}

KeyParameters curve(Reader &reader)
{
    constexpr std::uint32_t kNamedCurve = 3; // RFC 8422 section 5.4
    const auto type = reader.number(1);
    return {type == kNamedCurve ? reader.code() : std::uint16_t(0), 0};
}

} // namespace

void ServerFlight::feed(values::ByteView bytes)
{
    if (m_state != State::Reading)
        return;
    auto &first = m_flight.firstBytes;
    first.insert(first.end(), bytes.begin(),
                 bytes.begin() + std::ptrdiff_t(std::min(bytes.size(), kFirstBytes - first.size())));
    while (m_state == State::Reading && !bytes.empty()) {
        // The head first, then as much as it announces.
        const bool headed = m_record.size() >= kRecordHead;
        const auto size = headed ? std::size_t(m_record[3]) << 8U | m_record[4] : 0;
        const auto wanted = (headed ? kRecordHead + size : kRecordHead) - m_record.size();
        const auto part = bytes.first(std::min(wanted, bytes.size()));
        bytes = bytes.subspan(part.size());
        m_record.insert(m_record.end(), part.begin(), part.end());
        m_octets += part.size();
        if (m_octets > kMostOctets) {
            m_state = State::TooLong;
            return;
        }
        const bool known = m_record[0] == Alert || m_record[0] == Handshake;
        if (!known || (m_record.size() > 1 && m_record[1] != 3)) {
            m_state = m_octets <= kRecordHead ? State::NotTls : State::Malformed;
            return;
        }
        if (m_record.size() < kRecordHead)
            continue;
        const auto length = std::size_t(m_record[3]) << 8U | m_record[4];
        if (length > kLongestRecord) {
            m_state = m_octets <= kRecordHead ? State::NotTls : State::Malformed;
            return;
        }
        if (m_record.size() == kRecordHead + length) {
            const auto record = std::move(m_record);
            m_record.clear();
            readRecord(record[0], values::ByteView(record).subspan(kRecordHead));
        }
    }
}

void ServerFlight::readRecord(std::uint8_t type, values::ByteView content)
{
    if (type == Alert)
        readAlerts(content);
    else
        readMessages(content);
}

void ServerFlight::readAlerts(values::ByteView content)
{
    constexpr std::uint8_t kWarning = 1;
    constexpr std::uint8_t kFatal = 2;
    for (const auto octet : content) {
        m_alert.push_back(octet);
        if (m_alert.size() < 2)
            continue;
        const auto level = m_alert[0];
        if (level != kWarning && level != kFatal) {
            m_state = State::Malformed;
            return;
        }
        m_flight.alerts.push_back({level == kFatal, m_alert[1]});
        m_alert.clear();
        if (level == kFatal) {
            m_state = State::Refused;
            return;
        }
    }
}

void ServerFlight::readMessages(values::ByteView content)
{
    m_handshake.insert(m_handshake.end(), content.begin(), content.end());
    std::size_t done = 0;
    while (m_state == State::Reading && m_handshake.size() - done >= kMessageHead) {
        const auto head = values::ByteView(m_handshake).subspan(done);
        const auto size = std::size_t(head[1]) << 16U | std::size_t(head[2]) << 8U | head[3];
        if (size > kMostMessage) {
            m_state = State::TooLong;
            return;
        }
        if (head.size() < kMessageHead + size)
            break;
        readMessage(head[0], head.subspan(kMessageHead, size));
        done += kMessageHead + size;
    }
    m_handshake.erase(m_handshake.begin(), m_handshake.begin() + std::ptrdiff_t(done));
}

void ServerFlight::readMessage(std::uint8_t type, values::ByteView body)
{
    bool good = m_flight.hello.has_value() || type == Hello || type == HelloRequest;
    switch (type) {
    case HelloRequest:
        break;
    case CertificateRequest:
        m_flight.certificateRequested = true;
        break;
    case CertificateStatus:
        readStatus(body);
        break;
    case Hello:
        good = !m_flight.hello && readHello(body);
        break;
    case Certificates:
        good = good && m_flight.chain.empty() && readChain(body);
        break;
    case KeyExchangeMessage:
        good = good && !m_flight.keys && readKeys(body);
        break;
    case HelloDone:
        if (good)
            m_state = State::Complete;
        break;
    default:
        good = false;
    }
    if (!good)
        m_state = State::Malformed;
}

bool ServerFlight::readHello(values::ByteView body)
{
    constexpr std::uint16_t kTls13Version = 0x0304;
    ServerHello hello;
    Reader reader(body);
    hello.version = reader.code();
    hello.retry = isRetryRandom(reader.take(32));
    const auto session = reader.vector(1);
    hello.suite = reader.code();
    hello.compression = static_cast<std::uint8_t>(reader.number(1));
    if (!reader.good() || session.size() > 32 || hello.version >> 8U != 3)
        return false;
    if (!reader.empty() && !readExtensions(hello, reader))
        return false;
    m_flight.hello = hello;
    if (hello.retry || hello.version >= kTls13Version)
        m_state = State::Complete;
    return true;
}

/// RFC 6066 section 8; another kind of answer than OCSP is passed over.
void ServerFlight::readStatus(values::ByteView body)
{
    constexpr std::uint32_t kOcsp = 1;
    Reader reader(body);
    const auto type = reader.number(1);
    const auto answer = reader.vector(3);
    if (reader.good() && type == kOcsp && !answer.empty())
        m_flight.staple = values::Bytes(answer.begin(), answer.end());
}

bool ServerFlight::readChain(values::ByteView body)
{
    Reader reader(body);
    Reader list(reader.vector(3));
    std::vector<values::Bytes> chain;
    while (reader.good() && list.good() && !list.empty()) {
        const auto der = list.vector(3);
        chain.emplace_back(der.begin(), der.end());
    }
    if (!reader.good() || !list.good())
        return false;
    m_flight.chain = std::move(chain);
    return true;
}

bool ServerFlight::readKeys(values::ByteView body)
{
    const auto *suite = findSuite(m_flight.hello->suite);
    if (suite == nullptr)
        return true;
    Reader reader(body);
    KeyParameters keys;
    switch (suite->keyExchange) {
    case KeyExchange::DhePsk:
        static_cast<void>(reader.vector(2)); // RFC 4279 section 3: the hint
        [[fallthrough]];
    case KeyExchange::Dhe:
    case KeyExchange::Rsa: // export: a short key for this connection
        keys.bits = bitLength(reader.vector(2));
        break;
    case KeyExchange::EcdhePsk:
        static_cast<void>(reader.vector(2));
        [[fallthrough]];
    case KeyExchange::Ecdhe:
        keys = curve(reader);
        break;
    default:
        return true;
    }
    if (reader.good())
        m_flight.keys = keys;
    return reader.good();
}

} // namespace tls
