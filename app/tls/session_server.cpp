#include "tls/material.h"
#include "tls/session_state.h"

#include <openssl/err.h>

#include <algorithm>
#include <string>

namespace tls {

namespace {

using values::TlsVersion;

/// Takes the first protocol of ours that the client offers (RFC 7301 section 3.2).
int selectProtocol(SSL *, const unsigned char **out, unsigned char *outSize, const unsigned char *offered,
                   unsigned int size, void *accepted)
{
    for (const auto &name : *static_cast<const std::vector<std::string> *>(accepted)) {
        for (unsigned int at = 0; at < size; at += 1U + offered[at]) {
            const auto length = offered[at];
            if (at + 1U + length <= size &&
                std::equal(name.begin(), name.end(), offered + at + 1U, offered + at + 1U + length)) {
                *out = offered + at + 1U;
                *outSize = length;
                return SSL_TLSEXT_ERR_OK;
            }
        }
    }
    return SSL_TLSEXT_ERR_ALERT_FATAL;
}

/// Gives the staple to a client that asked for one.
int giveStaple(SSL *ssl, void *staple)
{
    const auto &octets = *static_cast<const values::Bytes *>(staple);
    auto *copy = static_cast<unsigned char *>(OPENSSL_memdup(octets.data(), octets.size()));
    if (copy == nullptr)
        return SSL_TLSEXT_ERR_NOACK;
    if (SSL_set_tlsext_status_ocsp_resp(ssl, copy, static_cast<long>(octets.size())) == 1)
        return SSL_TLSEXT_ERR_OK;
    OPENSSL_free(copy);
    return SSL_TLSEXT_ERR_NOACK;
}

/// Serves only the names that are ours (RFC 6066 section 3).
int checkServerName(SSL *ssl, int *alert, void *served)
{
    const char *asked = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
    const auto &names = *static_cast<const std::vector<std::string> *>(served);
    if (asked != nullptr && std::find(names.begin(), names.end(), asked) != names.end())
        return SSL_TLSEXT_ERR_OK;
    *alert = SSL_AD_UNRECOGNIZED_NAME;
    return SSL_TLSEXT_ERR_ALERT_FATAL;
}

/// Asks for a client certificate, of the authorities named if there are any (RFC 8446 sections 4.3.2 and
/// 4.2.4).
bool askForCertificate(SSL_CTX *context, const ServerOptions &options)
{
    if (!options.requireClientCertificate && !options.requestClientCertificate)
        return true;
    SSL_CTX_set_verify(
        context, SSL_VERIFY_PEER | (options.requireClientCertificate ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0),
        nullptr);
    if (options.clientRootsPem.empty())
        return true;
    const auto roots = readCertificates(options.clientRootsPem);
    if (!roots)
        return false;
    return std::all_of(roots.value().begin(), roots.value().end(), [context](const auto &root) {
        return X509_STORE_add_cert(SSL_CTX_get_cert_store(context), root.get()) == 1 &&
               SSL_CTX_add_client_CA(context, root.get()) == 1;
    });
}

bool restrict(SSL_CTX *context, const ServerOptions &options)
{
    auto groups = options.groups; // OpenSSL's macro wants it writable
    return (options.ciphers.empty() || SSL_CTX_set_cipher_list(context, options.ciphers.c_str()) == 1) &&
           (groups.empty() || SSL_CTX_set1_groups_list(context, groups.data()) == 1);
}

} // namespace

values::Result<Session, MaterialFault> Session::server(const ServerOptions &options)
{
    ERR_clear_error();
    auto impl = std::make_unique<Impl>();
    if (!impl->prepare(TLS_server_method(), options.minimum, options.maximum))
        return MaterialFault::Unreadable;
    auto *context = impl->context.get();
    // The signatures of TLS 1.0 and 1.1 rest on SHA-1, which OpenSSL 3 allows on level 0 only.
    SSL_CTX_set_security_level(context, options.maximum < TlsVersion::Tls12 ? 0 : options.securityLevel);
    if (const auto fault = useOwn(context, options.chainPem, options.keyPem)) {
        ERR_clear_error();
        return *fault;
    }
    // The keys of tickets end with this session: none could ever be used.
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET);
    SSL_CTX_set_num_tickets(context, 0);
    if (!askForCertificate(context, options) || !restrict(context, options)) {
        ERR_clear_error();
        return MaterialFault::Unreadable;
    }
    impl->verifiesPeer = !options.clientRootsPem.empty();
    impl->serverNames = options.serverNames;
    if (!impl->serverNames.empty()) {
        SSL_CTX_callback_ctrl(context, SSL_CTRL_SET_TLSEXT_SERVERNAME_CB,
                              reinterpret_cast<void (*)()>(checkServerName));
        SSL_CTX_set_tlsext_servername_arg(context, &impl->serverNames);
    }
    impl->alpn = options.alpn;
    if (!impl->alpn.empty())
        SSL_CTX_set_alpn_select_cb(context, selectProtocol, &impl->alpn);
    impl->ownStaple = options.staple;
    if (!impl->ownStaple.empty()) {
        // OpenSSL's macro of this casts the old way.
        SSL_CTX_callback_ctrl(context, SSL_CTRL_SET_TLSEXT_STATUS_REQ_CB,
                              reinterpret_cast<void (*)()>(giveStaple));
        SSL_CTX_set_tlsext_status_arg(context, &impl->ownStaple);
    }
    if (!impl->connect())
        return MaterialFault::Unreadable;
    impl->seen.attempted = true;
    SSL_set_accept_state(impl->ssl.get());
    return Session(std::move(impl));
}

} // namespace tls
