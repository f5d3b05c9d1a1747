#include "tls/material.h"
#include "tls/names.h"
#include "tls/session_state.h"

#include <openssl/err.h>

#include <array>

namespace tls {

namespace {

/// Length and name, as ALPN lists them (RFC 7301 section 3.1). WebSocket lives on HTTP/1.1 here.
constexpr std::array<unsigned char, 9> kProtocols{8, 'h', 't', 't', 'p', '/', '1', '.', '1'};

/// TLS 1.3's, those included that OpenSSL leaves out by default.
constexpr const char *kEverySuite =
    "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:TLS_AES_128_CCM_SHA256:"
    "TLS_AES_128_CCM_8_SHA256";

/// Nothing that a peer may do is refused for our own taste; chain.h judges afterwards.
void observeEverything(SSL_CTX *context)
{
    SSL_CTX_set_cipher_list(context, "DEFAULT:@SECLEVEL=0");
    SSL_CTX_set_security_level(context, 0);
    SSL_CTX_set_options(context, SSL_OP_LEGACY_SERVER_CONNECT | SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
}

} // namespace

values::Result<Session, MaterialFault> Session::client(const ClientOptions &options)
{
    ERR_clear_error();
    auto impl = std::make_unique<Impl>();
    impl->logKeys = options.keyLog;
    impl->nowMs = options.startMs;
    if (!impl->prepare(TLS_client_method(), options.tls.minimum, options.tls.maximum))
        return MaterialFault::Unreadable;
    observeEverything(impl->context.get());
    auto algorithms = options.signatureAlgorithms; // OpenSSL's macro wants it writable
    if (!algorithms.empty() && (SSL_CTX_set1_sigalgs_list(impl->context.get(), algorithms.data()) != 1 ||
                                SSL_CTX_set_ciphersuites(impl->context.get(), kEverySuite) != 1))
        return MaterialFault::Unreadable;
    if (!options.tls.clientCertificatePem.empty() || !options.tls.clientKeyPem.empty()) {
        if (const auto fault = useOwn(impl->context.get(), options.tls.clientCertificatePem,
                                      options.tls.clientKeyPem.view())) {
            ERR_clear_error();
            return *fault;
        }
        impl->admits = options.admits;
        SSL_CTX_set_cert_cb(impl->context.get(), Impl::onCertificateWanted, impl.get());
    }
    if (!impl->connect())
        return MaterialFault::Unreadable;
    SSL_set_tlsext_status_type(impl->ssl.get(), TLSEXT_STATUSTYPE_ocsp);
    SSL_set_alpn_protos(impl->ssl.get(), kProtocols.data(), kProtocols.size());
    // RFC 6066 section 3: no literal addresses in SNI.
    auto name = plainHost(options.serverName);
    if (!name.empty() && !isAddress(name) &&
        SSL_ctrl(impl->ssl.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data()) == 1)
        impl->seen.serverName = name;
    impl->seen.attempted = true;
    SSL_set_connect_state(impl->ssl.get());
    impl->advance();
    return Session(std::move(impl));
}

} // namespace tls
