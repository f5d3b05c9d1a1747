#pragma once
#include "values/certificate.h"
#include "values/stage.h"
#include "values/stream_end.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace values {

struct ChainFaultRecord
{
    ChainFault fault = ChainFault::Invalid;
    int depth = 0; ///< 0: the server's certificate
    Params params; ///< subject, notAfter, issuer, names, … as causes.json names them
    bool operator==(const ChainFaultRecord &) const = default;
};

/// As isTolerated(ChainFault); an intermediate missing that this machine has at hand, and a staple by a
/// signer that may not or that says "try later", too.
bool isTolerated(const ChainFaultRecord &record);

/// A TLS alert (RFC 8446 section 6).
struct AlertRecord
{
    bool received = false; ///< else sent by us
    bool fatal = false;
    int code = 0;
    std::string name; ///< "certificate_required"
    double atMs = 0;
    bool operator==(const AlertRecord &) const = default;
};

/// A message of the handshake, a change of ciphers or an alert, as it passed (RFC 8446 sections 4 to 6, RFC
/// 5246 section 7).
struct TlsMessage
{
    Direction direction = Direction::Sent;
    int contentType = 22;   ///< 20 change_cipher_spec, 21 alert, 22 handshake
    int type = 0;           ///< HandshakeType; of an alert its description
    std::string name;       ///< as the RFCs spell it: "ClientHello", "certificate_required"
    std::uint32_t size = 0; ///< octets, its head included
    bool encrypted = false; ///< in a protected record
    double atMs = 0;
    Params fields; ///< what it says; ids as values/tls_fields.h lists them
    bool operator==(const TlsMessage &) const = default;
};

/// How far a handshake came, by what passed.
enum class HandshakePoint {
    Nothing,     ///< not even the ClientHello was sent
    HelloSent,   ///< no octet of the server yet
    ServerHello, ///< the server chose version and cipher
    Certificate, ///< its certificate came
    Finished,    ///< both Finished passed
};
/// "nothing", "hello-sent", "server-hello", "certificate", "finished".
std::string_view id(HandshakePoint point);

struct TlsObservation
{
    bool attempted = false;
    bool completed = false; ///< the handshake itself, whatever the chain is worth
    std::string version;    ///< "TLSv1.3"
    std::string cipher;
    std::string group;
    std::string alpn;
    std::string serverName; ///< SNI sent
    bool certificateRequested = false;
    std::vector<CertificateRecord> chain; ///< as sent, the server's certificate first
    std::vector<ChainFaultRecord> faults; ///< all of them, the worst first
    std::string trust;                    ///< "system", "file", "practice"
    std::vector<AlertRecord> alerts;
    EndHow end = EndHow::Open;
    std::string localError; ///< OpenSSL's reason string when our side failed the handshake
    Bytes firstBytes;       ///< the first octets of the peer, at most 256
    std::uint64_t bytesReceived = 0;

    std::vector<TlsMessage> transcript;  ///< in the order they passed
    bool transcriptDropped = false;      ///< more came than are kept
    std::string signatureAlgorithm;      ///< of the server's proof: "rsa_pss_rsae_sha256"
    int keyExchangeBits = 0;             ///< of the ephemeral key; 0: none
    bool resumed = false;                ///< a session was resumed
    bool helloRetry = false;             ///< a HelloRetryRequest came
    std::vector<CertificateRecord> path; ///< as built, the server's first
    int pathSent = 0;                    ///< how many of path came from the server, the rest is local
    std::optional<OcspRecord> staple;    ///< as sent with the server's certificate
    std::vector<std::string> acceptableAuthorities; ///< of the certificate request, RFC 2253 text
    bool clientCertificateSent = false;             ///< one was there to be presented

    std::uint64_t partialBytes = 0; ///< of a record that did not come whole: octets there, its head included
    std::uint64_t missingBytes = 0; ///< … and still to come
    std::vector<CertificateRecord> clientChain; ///< given to be presented, the client's own first
    std::vector<std::string> clientFaults;      ///< of it: "expired", "not-yet-valid", "wrong-usage"
    bool clientCertificateWithheld = false;     ///< asked for by a server that is not trusted: none was given
    bool operator==(const TlsObservation &) const = default;
};

/// From the transcript.
HandshakePoint pointReached(const TlsObservation &tls);

} // namespace values
