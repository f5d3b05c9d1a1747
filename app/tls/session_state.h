#pragma once
#include "tls/openssl.h"
#include "tls/session.h"
#include "tls/transcript.h"

#include <optional>
#include <string>
#include <vector>

/// Inside the room: what the two sides of a Session share.
namespace tls {

/// The engine: OpenSSL between two memory BIOs, and the record of everything seen. Lives at a fixed address,
/// since OpenSSL's callbacks point to it.
struct Session::Impl
{
    Impl() = default;
    ~Impl();
    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;

    Owned<SSL_CTX, SSL_CTX_free> context;
    Owned<SSL, SSL_free> ssl;
    BIO *incoming = nullptr; ///< owned by ssl
    BIO *outgoing = nullptr; ///< owned by ssl
    std::vector<std::string> alpn;
    std::vector<std::string> serverNames;

    State state = State::Handshaking;
    bool peerClosed = false;
    double nowMs = 0;
    values::Bytes recordHead;      ///< received of the record under way, at most its five octets
    std::size_t recordMissing = 0; ///< of its content
    values::Bytes plain;           ///< received, not taken yet
    values::Bytes pending;         ///< written, not encrypted yet
    values::TlsObservation seen;
    Transcript transcript{seen};
    bool logKeys = false;
    std::vector<std::string> keyLog; ///< not taken yet
    std::vector<values::Bytes> chain;
    std::optional<values::Bytes> peerStaple; ///< of a server
    values::Bytes ownStaple;                 ///< for a client that asks
    bool verifiesPeer = false;               ///< by the roots of its context; else anyone will do
    decltype(ClientOptions::admits) admits;  ///< who may have the client's certificate

    /// A context of the given method with everything both sides need; false when OpenSSL has no memory.
    bool prepare(const SSL_METHOD *method, values::TlsVersion minimum, values::TlsVersion maximum);
    /// The connection, once the context is complete.
    bool connect();
    /// Keeps account of where records begin and end (RFC 8446 section 5.1).
    void countRecords(values::ByteView bytes);
    /// Goes on as far as the octets there are allow.
    void advance();
    /// The server asks for a certificate: it gets ours, or an empty one (RFC 8446 section 4.4.2).
    static int onCertificateWanted(SSL *ssl, void *impl);

private:
    void handshake();
    void readPlain();
    void writePending();
    void fail(int result);
    void noteParameters();
    void noteKeys();
    void noteStaple();
    void noteAlert(bool received, int level, int code);
    static void onMessage(int write, int version, int type, const void *data, std::size_t size, SSL *ssl,
                          void *impl);
    static void onKeys(const SSL *ssl, const char *line);
    static int onChain(X509_STORE_CTX *context, void *impl);
};

int protocolVersion(values::TlsVersion version);

} // namespace tls
