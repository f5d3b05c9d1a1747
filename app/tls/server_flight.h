#pragma once
#include "values/bytes.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tls {

/// What a ServerHello says, or a HelloRetryRequest (RFC 8446 sections 4.1.3 and 4.1.4, RFC 5246
/// section 7.4.1.3).
struct ServerHello
{
    std::uint16_t version = 0; ///< agreed on, that of supported_versions included
    std::uint16_t suite = 0;
    std::uint8_t compression = 0; ///< 1: DEFLATE
    bool retry = false;           ///< HelloRetryRequest
    std::uint16_t group = 0;      ///< TLS 1.3: of the key share chosen or asked for; 0: none named
    bool secureRenegotiation = false;
    bool extendedMasterSecret = false;
    bool heartbeat = false;
    bool operator==(const ServerHello &) const = default;
};

/// The parameters of an ephemeral key exchange.
struct KeyParameters
{
    std::uint16_t group = 0; ///< the named curve; 0: finite-field, RSA, or a curve given by its coefficients
    int bits = 0;            ///< of the prime, or of an export key's modulus; 0 for curves
    bool operator==(const KeyParameters &) const = default;
};

struct FlightAlert
{
    bool fatal = false;
    std::uint8_t code = 0;
    bool operator==(const FlightAlert &) const = default;
};

/// Everything in clear that a server answers to a ClientHello.
struct Flight
{
    std::optional<ServerHello> hello;
    std::vector<values::Bytes> chain; ///< DER, the server's certificate first
    std::optional<KeyParameters> keys;
    std::vector<FlightAlert> alerts;     ///< a fatal one is the last
    bool certificateRequested = false;   ///< of the client
    std::optional<values::Bytes> staple; ///< the OCSP answer, DER (RFC 6066 section 8)
    values::Bytes firstBytes;            ///< at most 64, of whatever came
    bool operator==(const Flight &) const = default;
};

/// Reads the server's first flight: octets in, cut anyhow; values out. Any octets are accepted.
/// In TLS 1.3 everything behind the ServerHello is encrypted: the flight ends with it.
class ServerFlight
{
public:
    enum class State {
        Reading,
        Complete,  ///< ServerHelloDone, or a hello of TLS 1.3
        Refused,   ///< a fatal alert
        NotTls,    ///< the first octets are no record of TLS
        Malformed, ///< a record or message that cannot be
        TooLong    ///< beyond kMostOctets or kMostMessage
    };
    static constexpr std::size_t kMostOctets = 512 * 1024;
    static constexpr std::size_t kMostMessage = 256 * 1024;

    /// After anything but Reading, more octets change nothing.
    void feed(values::ByteView bytes);
    State state() const { return m_state; }
    const Flight &flight() const { return m_flight; }

private:
    void readRecord(std::uint8_t type, values::ByteView content);
    void readAlerts(values::ByteView content);
    void readMessages(values::ByteView content);
    void readMessage(std::uint8_t type, values::ByteView body);
    bool readHello(values::ByteView body);
    void readStatus(values::ByteView body);
    bool readChain(values::ByteView body);
    bool readKeys(values::ByteView body);

    State m_state = State::Reading;
    Flight m_flight;
    std::size_t m_octets = 0;
    values::Bytes m_record;    ///< of a record not complete
    values::Bytes m_handshake; ///< of messages not complete
    values::Bytes m_alert;     ///< half an alert
};

} // namespace tls
