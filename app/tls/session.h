#pragma once
#include "values/observation.h"
#include "values/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tls {

class TrustStore;

/// What is wrong with key or certificate text given by the user; a sentence exists for each in both
/// languages.
enum class MaterialFault {
    NoCertificate,
    NotPem,
    KeyMissing,
    KeyDoesNotMatch,
    KeyEncrypted, ///< a passphrase is needed
    Unreadable,
    PassphraseWrong,
    OldEncryption, ///< of a PKCS#12 store: no cipher as RC2 is there any more. The passphrase is right;
                   ///< without a MAC that cannot be told
    OldKeyEncryption ///< of a key in PEM: the same, and whether the passphrase is right cannot be told
};
std::string_view id(MaterialFault fault);

struct ClientOptions
{
    std::string serverName; ///< SNI and name to verify; an IP address is verified but not sent
    values::TlsOptions tls;
    std::string signatureAlgorithms =
        {};              ///< to ask for a kind of certificate, as OpenSSL lists them; empty: all
    bool keyLog = false; ///< gather the session's secrets for takeKeyLog()
    double startMs = 0;  ///< when it begins, as feed()'s times
    /// Whether this server may have the client's certificate: asked when it wants one and its own has come,
    /// with the chain and the staple as peerChain() and peerStaple() have them. Empty: none may.
    std::function<bool(const std::vector<values::Bytes> &, const std::optional<values::Bytes> &)> admits = {};
};

struct ServerOptions
{
    std::string chainPem; ///< the server's certificate first
    std::string keyPem;
    values::TlsVersion minimum = values::TlsVersion::Tls12;
    values::TlsVersion maximum = values::TlsVersion::Tls13;
    bool requireClientCertificate = false;
    bool requestClientCertificate = false; ///< asks, and takes none for an answer
    /// Whose client certificates are accepted, and named in the request; empty: everyone's. Their dates are
    /// not looked at: there is no clock here.
    std::string clientRootsPem = {};
    std::vector<std::string> alpn; ///< accepted protocols; empty: ALPN is ignored. No common one: alert 120
    std::string ciphers = {};      ///< of TLS 1.2 and below, as OpenSSL lists them; empty: its default
    std::string groups = {};       ///< as OpenSSL lists them; empty: its default
    std::vector<std::string> serverNames = {}; ///< served; another, or none: alert 112. Empty: SNI is ignored
    int securityLevel = 1;                     ///< OpenSSL's; 0 for the weak scenarios
    values::Bytes staple = {};                 ///< an OCSP answer for clients that ask, DER; empty: none
};

/// A TLS session over memory BIOs: octets in, octets out, no socket, no clock (times are given).
/// The client side is permissive: it verifies nothing during the handshake and keeps everything for chain.h
/// to judge. The one thing that it keeps back is the client's certificate (ClientOptions::admits).
class Session
{
public:
    enum class State { Handshaking, Open, Failed };

    static values::Result<Session, MaterialFault> client(const ClientOptions &options);
    static values::Result<Session, MaterialFault> server(const ServerOptions &options);
    ~Session();
    Session(Session &&) noexcept;
    Session &operator=(Session &&) noexcept;

    /// Octets from the peer; \p atMs is the time of their arrival, kept in alerts.
    void feed(values::ByteView bytes, double atMs = 0);
    /// The peer's stream ended; the first end counts. In the handshake it is a failure.
    void end(values::EndHow how);
    /// Octets to write to the peer now (flights, records, alerts).
    values::Bytes takeOutput();
    /// Plain octets received since the last call; feed() after the handshake fills it.
    values::Bytes takePlain();
    /// Before the handshake is complete: kept, and sent with its last flight. After a failure: dropped.
    void write(values::ByteView plain);
    /// Sends close_notify (RFC 8446 section 6.1); the peer may go on. Not in the handshake.
    void shutdown();

    /// Failed after the handshake, too: a client certificate that TLS 1.3 misses is told so late. What came
    /// before stays to be taken, and an alert of ours is in takeOutput().
    State state() const;
    bool peerClosed() const; ///< close_notify received
    /// Everything seen; faults and trust are left for chain.h.
    const values::TlsObservation &observation() const;
    /// The chain as sent, DER, the server's certificate first.
    const std::vector<values::Bytes> &peerChain() const;
    /// What came of the secrets since the last call, one line each without its end, as SSLKEYLOGFILE has them
    /// (draft-ietf-tls-keylogfile): who has them reads everything that passes. None unless asked for.
    std::vector<std::string> takeKeyLog();
    /// The OCSP answer that came with it, DER (RFC 6066 section 8). A client asks for one.
    const std::optional<values::Bytes> &peerStaple() const;

private:
    struct Impl;
    explicit Session(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// What a client's hello offers.
struct Offer
{
    std::vector<std::uint16_t> suites; ///< in order of preference
    std::vector<std::uint16_t> groups;
};
/// What Session::client() with these options sends; empty when it cannot.
Offer offerOf(const ClientOptions &options);

/// Is this text a usable certificate / certificate and key pair? Used before anything connects.
std::optional<MaterialFault> checkCertificates(std::string_view pem);
std::optional<MaterialFault> checkPair(std::string_view certificatePem, std::string_view keyPem);

} // namespace tls
