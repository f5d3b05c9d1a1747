#include "tls/path.h"
#include "tls/trust_store.h"

#include <openssl/err.h>

namespace tls {

namespace {

void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_free(stack);
}
void freeStackAndContent(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}
using BorrowedStack = Owned<STACK_OF(X509), freeStack>;
using OwnedStack = Owned<STACK_OF(X509), freeStackAndContent>;
using Context = Owned<X509_STORE_CTX, X509_STORE_CTX_free>;

/// Notes the error and lets the search go on.
int note(int ok, X509_STORE_CTX *context)
{
    auto *path = static_cast<Path *>(X509_STORE_CTX_get_app_data(context));
    if (ok == 0 && path != nullptr) {
        const int depth = X509_STORE_CTX_get_error_depth(context);
        path->errors.push_back(
            {X509_STORE_CTX_get_error(context), static_cast<std::size_t>(depth < 0 ? 0 : depth)});
    }
    return 1;
}

void keepCertificates(Path &path, X509_STORE_CTX *context, X509 *leaf)
{
    const auto *chain = X509_STORE_CTX_get0_chain(context);
    for (int i = 0; i < sk_X509_num(chain); ++i) {
        auto *certificate = sk_X509_value(chain, i);
        X509_up_ref(certificate);
        path.certificates.emplace_back(certificate);
    }
    if (path.certificates.empty()) {
        X509_up_ref(leaf);
        path.certificates.emplace_back(leaf);
    }
    const int untrusted = X509_STORE_CTX_get_num_untrusted(context);
    path.sent = static_cast<std::size_t>(untrusted < 0 ? 0 : untrusted);
}

} // namespace

Path findPath(X509 *leaf, const std::vector<Certificate> &sent, const TrustStore &trust, std::int64_t now)
{
    ERR_clear_error();
    Path path;
    const BorrowedStack candidates(sk_X509_new_null());
    const Context context(X509_STORE_CTX_new());
    auto *store = trust.impl().store.get();
    bool ready = candidates && context && store != nullptr;
    for (const auto &certificate : sent)
        ready = ready && sk_X509_push(candidates.get(), certificate.get()) > 0;
    ready = ready && X509_STORE_CTX_init(context.get(), store, leaf, candidates.get()) == 1;
    if (!ready) {
        path.errors.push_back({X509_V_ERR_UNSPECIFIED, 0});
        X509_up_ref(leaf);
        path.certificates.emplace_back(leaf);
        return path;
    }
    X509_STORE_CTX_set_default(context.get(), "ssl_server");
    X509_STORE_CTX_set_time(context.get(), 0, static_cast<time_t>(now));
    // Strength is judged by the rules of browsers, not by OpenSSL's security level (see chain.cpp).
    X509_VERIFY_PARAM_set_auth_level(X509_STORE_CTX_get0_param(context.get()), 0);
    X509_STORE_CTX_set_app_data(context.get(), &path);
    X509_STORE_CTX_set_verify_cb(context.get(), note);
    const int result = X509_verify_cert(context.get());
    if (result != 1 && path.errors.empty())
        path.errors.push_back({X509_STORE_CTX_get_error(context.get()), 0});
    keepCertificates(path, context.get(), leaf);
    const auto *issuer = X509_get_issuer_name(path.certificates.back().get());
    const OwnedStack namesakes(X509_STORE_CTX_get1_certs(context.get(), issuer));
    path.issuerNameIsTrusted = namesakes && sk_X509_num(namesakes.get()) > 0;
    ERR_clear_error();
    return path;
}

} // namespace tls
