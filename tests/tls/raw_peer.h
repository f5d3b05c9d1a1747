#pragma once
#include "tls/openssl.h"
#include "tls/transcript.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <string>

/// OpenSSL itself as a peer, with all that our own sessions leave alone: sessions to resume, groups, DH,
/// client authorities. Its handshake is written down by a Transcript of its own.
class RawPeer
{
public:
    explicit RawPeer(bool server) : m_context(SSL_CTX_new(server ? TLS_server_method() : TLS_client_method()))
    {
        SSL_CTX_set_security_level(context(), 0);
        SSL_CTX_set_dh_auto(context(), 1);
    }

    SSL_CTX *context() { return m_context.get(); }
    SSL *ssl() { return m_ssl.get(); }

    void use(const std::string &chainPem, const std::string &keyPem)
    {
        const MemoryBioOf chain(chainPem);
        const tls::Certificate leaf(PEM_read_bio_X509(chain.bio.get(), nullptr, nullptr, nullptr));
        SSL_CTX_use_certificate(context(), leaf.get());
        while (auto *more = PEM_read_bio_X509(chain.bio.get(), nullptr, nullptr, nullptr))
            SSL_CTX_add0_chain_cert(context(), more);
        const MemoryBioOf key(keyPem);
        const tls::PrivateKey own(PEM_read_bio_PrivateKey(key.bio.get(), nullptr, nullptr, nullptr));
        SSL_CTX_use_PrivateKey(context(), own.get());
        ERR_clear_error();
    }

    void acceptClientsOf(const std::string &rootPem)
    {
        const MemoryBioOf pem(rootPem);
        const tls::Certificate root(PEM_read_bio_X509(pem.bio.get(), nullptr, nullptr, nullptr));
        SSL_CTX_add_client_CA(context(), root.get());
        SSL_CTX_set_verify(context(), SSL_VERIFY_PEER, [](int, X509_STORE_CTX *) { return 1; });
    }

    /// A new connection; the old one's octets are forgotten.
    void open(SSL_SESSION *resume = nullptr)
    {
        m_seen = {};
        m_transcript = std::make_unique<tls::Transcript>(m_seen);
        m_ssl.reset(SSL_new(context()));
        m_in = BIO_new(BIO_s_mem());
        m_out = BIO_new(BIO_s_mem());
        SSL_set_bio(ssl(), m_in, m_out);
        SSL_set_msg_callback(ssl(), onMessage);
        SSL_set_msg_callback_arg(ssl(), m_transcript.get());
        if (resume != nullptr)
            SSL_set_session(ssl(), resume);
        if (SSL_is_server(ssl()) != 0)
            SSL_set_accept_state(ssl());
        else
            SSL_set_connect_state(ssl());
        advance();
    }

    void feed(values::ByteView octets, double = 0)
    {
        BIO_write(m_in, octets.data(), int(octets.size()));
        advance();
    }
    values::Bytes takeOutput()
    {
        values::Bytes out(BIO_ctrl_pending(m_out));
        if (!out.empty())
            BIO_read(m_out, out.data(), int(out.size()));
        return out;
    }
    const values::TlsObservation &observation() const { return m_seen; }

private:
    struct MemoryBioOf
    {
        explicit MemoryBioOf(const std::string &pem) : bio(BIO_new_mem_buf(pem.data(), int(pem.size()))) {}
        tls::MemoryBio bio;
    };

    void advance()
    {
        if (SSL_do_handshake(ssl()) == 1) {
            std::uint8_t octet = 0;
            SSL_read(ssl(), &octet, 1); // tickets come behind the handshake
        }
        ERR_clear_error();
    }
    static void onMessage(int write, int, int type, const void *data, std::size_t size, SSL *,
                          void *transcript)
    {
        auto &book = *static_cast<tls::Transcript *>(transcript);
        const values::ByteView octets(static_cast<const std::uint8_t *>(data), size);
        const auto direction = write != 0 ? values::Direction::Sent : values::Direction::Received;
        if (type == SSL3_RT_HEADER)
            book.record(direction, octets, 0);
        else
            book.message(direction, type, octets, 0);
    }

    tls::Owned<SSL_CTX, SSL_CTX_free> m_context;
    tls::Owned<SSL, SSL_free> m_ssl;
    BIO *m_in = nullptr;
    BIO *m_out = nullptr;
    values::TlsObservation m_seen;
    std::unique_ptr<tls::Transcript> m_transcript;
};

/// Until neither has anything to say.
template <class One, class Other>
void talk(One &one, Other &other)
{
    for (;;) {
        const auto said = one.takeOutput();
        other.feed(said, 0);
        const auto answered = other.takeOutput();
        one.feed(answered, 0);
        if (said.empty() && answered.empty())
            return;
    }
}
