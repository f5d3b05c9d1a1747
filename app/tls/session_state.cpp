#include "tls/session_state.h"
#include "tls/certificate.h"
#include "tls/chain.h"
#include "values/alerts.h"

#include <openssl/crypto.h>
#include <openssl/err.h>

#include <array>

namespace tls {

namespace {

constexpr int kFatal = 2;
constexpr int kCloseNotify = 0;
constexpr int kUserCanceled = 90;

} // namespace

int protocolVersion(values::TlsVersion version)
{
    switch (version) {
    case values::TlsVersion::Tls10:
        return TLS1_VERSION;
    case values::TlsVersion::Tls11:
        return TLS1_1_VERSION;
    case values::TlsVersion::Tls12:
        return TLS1_2_VERSION;
    case values::TlsVersion::Tls13:
        break;
    }
    return TLS1_3_VERSION;
}

Session::Impl::~Impl()
{
    for (auto &line : keyLog)
        OPENSSL_cleanse(line.data(), line.size());
}

bool Session::Impl::prepare(const SSL_METHOD *method, values::TlsVersion minimum, values::TlsVersion maximum)
{
    context.reset(SSL_CTX_new(method));
    if (!context)
        return false;
    // Set whatever the machine's openssl.cnf says: its policy is not the peer's fault.
    SSL_CTX_set_min_proto_version(context.get(), protocolVersion(minimum));
    SSL_CTX_set_max_proto_version(context.get(), protocolVersion(maximum));
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(context.get(), SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_cert_verify_callback(context.get(), onChain, this);
    if (logKeys)
        SSL_CTX_set_keylog_callback(context.get(), onKeys);
    return true;
}

bool Session::Impl::connect()
{
    ssl.reset(SSL_new(context.get()));
    incoming = BIO_new(BIO_s_mem());
    outgoing = BIO_new(BIO_s_mem());
    if (!ssl || incoming == nullptr || outgoing == nullptr) {
        BIO_free(incoming);
        BIO_free(outgoing);
        return false;
    }
    SSL_set_bio(ssl.get(), incoming, outgoing);
    SSL_set_msg_callback(ssl.get(), onMessage);
    SSL_set_msg_callback_arg(ssl.get(), this);
    SSL_set_app_data(ssl.get(), this);
    return true;
}

void Session::Impl::advance()
{
    if (state == State::Handshaking)
        handshake();
    if (state == State::Open)
        writePending();
    if (state == State::Open)
        readPlain();
    ERR_clear_error();
}

void Session::Impl::handshake()
{
    const int result = SSL_do_handshake(ssl.get());
    noteParameters();
    noteKeys();
    if (result != 1)
        return fail(result);
    noteStaple();
    state = State::Open;
    seen.completed = true;
}

void Session::Impl::readPlain()
{
    std::array<std::uint8_t, 16384> buffer; // the content of one record, RFC 8446 section 5.1
    while (!peerClosed && state == State::Open) {
        std::size_t size = 0;
        const int result = SSL_read_ex(ssl.get(), buffer.data(), buffer.size(), &size);
        if (result != 1)
            return fail(result);
        plain.insert(plain.end(), buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(size));
    }
}

void Session::Impl::writePending()
{
    std::size_t size = 0;
    while (!pending.empty()) {
        const int result = SSL_write_ex(ssl.get(), pending.data(), pending.size(), &size);
        if (result != 1)
            return fail(result);
        pending.erase(pending.begin(), pending.begin() + static_cast<std::ptrdiff_t>(size));
    }
}

/// An operation did not succeed: more octets are needed, the peer has closed, or it is over.
void Session::Impl::fail(int result)
{
    switch (SSL_get_error(ssl.get(), result)) {
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE:
        return;
    case SSL_ERROR_ZERO_RETURN:
        peerClosed = true;
        if (state == State::Handshaking) {
            state = State::Failed;
            seen.end = values::EndHow::Fin; // close_notify: the peer is done, whatever TCP does
        }
        return;
    default:
        break;
    }
    state = State::Failed;
    pending.clear();
    for (const auto &alert : seen.alerts) {
        if (alert.received && alert.fatal)
            return; // the peer gave up, not we
    }
    const char *reason = ERR_reason_error_string(ERR_peek_last_error());
    seen.localError = reason != nullptr ? reason : "internal error";
}

void Session::Impl::noteParameters()
{
    const auto *cipher = SSL_get_current_cipher(ssl.get());
    if (cipher == nullptr)
        return; // no ServerHello yet: the version would be our own wish
    seen.version = SSL_get_version(ssl.get());
    const char *standard = SSL_CIPHER_standard_name(cipher);
    seen.cipher = standard != nullptr ? standard : SSL_CIPHER_get_name(cipher);
    const int group = static_cast<int>(SSL_get_negotiated_group(ssl.get()));
    const char *groupName = group != NID_undef ? SSL_group_to_name(ssl.get(), group) : nullptr;
    seen.group = groupName != nullptr ? groupName : "";
    const unsigned char *protocol = nullptr;
    unsigned int size = 0;
    SSL_get0_alpn_selected(ssl.get(), &protocol, &size);
    seen.alpn.assign(protocol, protocol + size);
}

/// OpenSSL forgets an ephemeral key after its use: asked at each step, kept once seen.
void Session::Impl::noteKeys()
{
    EVP_PKEY *key = nullptr;
    // A client's own key may be one that it offered for nothing.
    const bool found = SSL_get_peer_tmp_key(ssl.get(), &key) == 1 ||
                       (SSL_is_server(ssl.get()) == 1 && SSL_get_tmp_key(ssl.get(), &key) == 1);
    if (!found)
        return;
    const PrivateKey owned(key);
    seen.keyExchangeBits = EVP_PKEY_get_bits(owned.get());
}

void Session::Impl::noteStaple()
{
    const unsigned char *response = nullptr;
    const auto size = SSL_get_tlsext_status_ocsp_resp(ssl.get(), &response);
    if (SSL_is_server(ssl.get()) == 0 && response != nullptr && size > 0)
        peerStaple.emplace(response, response + size);
}

void Session::Impl::noteAlert(bool received, int level, int code)
{
    // RFC 8446 section 6: in TLS 1.3 the level says nothing, all but these two are fatal.
    const bool modern = SSL_version(ssl.get()) == TLS1_3_VERSION && SSL_get_current_cipher(ssl.get());
    const bool fatal = level == kFatal || (modern && code != kCloseNotify && code != kUserCanceled);
    seen.alerts.push_back({received, fatal, code, std::string(values::alertName(code)), nowMs});
}

void Session::Impl::onMessage(int write, int, int type, const void *data, std::size_t size, SSL *, void *impl)
{
    auto &self = *static_cast<Impl *>(impl);
    const auto *octets = static_cast<const std::uint8_t *>(data);
    const auto direction = write != 0 ? values::Direction::Sent : values::Direction::Received;
    if (type == SSL3_RT_ALERT && size == 2)
        self.noteAlert(write == 0, octets[0], octets[1]);
    if (type == SSL3_RT_HEADER)
        self.transcript.record(direction, {octets, size}, self.nowMs);
    else
        self.transcript.message(direction, type, {octets, size}, self.nowMs);
}

/// A line as SSLKEYLOGFILE has it (draft-ietf-tls-keylogfile).
void Session::Impl::onKeys(const SSL *ssl, const char *line)
{
    static_cast<Impl *>(SSL_get_app_data(ssl))->keyLog.emplace_back(line);
}

int Session::Impl::onCertificateWanted(SSL *ssl, void *impl)
{
    auto &self = *static_cast<Impl *>(impl);
    self.noteStaple();
    if (self.admits && self.admits(self.chain, self.peerStaple))
        return 1;
    SSL_certs_clear(ssl);
    self.seen.clientCertificateWithheld = true;
    return 1;
}

/// In place of OpenSSL's own check: keeps the chain as it was sent and accepts it.
int Session::Impl::onChain(X509_STORE_CTX *context, void *impl)
{
    auto &self = *static_cast<Impl *>(impl);
    const auto *sent = X509_STORE_CTX_get0_untrusted(context);
    self.chain.clear();
    for (int i = 0; i < sk_X509_num(sent); ++i)
        self.chain.push_back(encode(sk_X509_value(sent, i)));
    self.seen.chain = describe(self.chain);
    if (self.verifiesPeer) {
        X509_STORE_CTX_set_flags(context, X509_V_FLAG_NO_CHECK_TIME);
        return X509_verify_cert(context) == 1 ? 1 : 0;
    }
    X509_STORE_CTX_set_error(context, X509_V_OK);
    return 1;
}

} // namespace tls
