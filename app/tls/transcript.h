#pragma once
#include "values/tls_observation.h"

#include <array>
#include <cstdint>

namespace tls {

/// Writes down a handshake as it passes: each message, change of ciphers and alert, and what they say
/// together. Octets come as OpenSSL's SSL_set_msg_callback gives them: heads of records, and whole messages
/// after decryption. Any octets are accepted; what cannot be read is said, never guessed.
///
/// Fills of the observation: transcript, transcriptDropped, certificateRequested, clientCertificateSent,
/// acceptableAuthorities, signatureAlgorithm, resumed (a key agreed outside of TLS, RFC 8446 section 2.2,
/// looks the same) and helloRetry.
class Transcript
{
public:
    static constexpr std::size_t kMostMessages = 64; ///< alerts that end it are kept beyond

    explicit Transcript(values::TlsObservation &seen) : m_seen(seen) {}

    /// The head of a record (RFC 8446 section 5.1): tells whether what it holds is encrypted. A received
    /// change of ciphers is told by its head alone.
    void record(values::Direction direction, values::ByteView head, double atMs);
    /// A whole message with its head, or the octets of an alert or a change of ciphers.
    void message(values::Direction direction, int contentType, values::ByteView octets, double atMs);

private:
    struct Way
    {
        int outerType = 0;    ///< of the last record
        bool changed = false; ///< change_cipher_spec passed
        bool helloDone = false;
    };
    Way &way(values::Direction direction);
    bool encrypted(values::Direction direction);
    bool modern() const;
    bool fromServer(values::Direction direction) const;
    void keep(values::TlsMessage message);
    void alert(values::TlsMessage message, values::ByteView octets);
    values::Params handshake(values::TlsMessage &message, values::ByteView octets);
    void noteHello(values::TlsMessage &message, values::ByteView body);

    values::TlsObservation &m_seen;
    std::array<Way, 2> m_ways;
    std::optional<values::Direction> m_client; ///< which way the ClientHello went
    std::uint16_t m_version = 0;               ///< agreed on; 0: not yet
    std::uint16_t m_suite = 0;
};

} // namespace tls
