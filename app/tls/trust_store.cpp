#include "tls/trust_store.h"
#include "tls/material.h"
#include "tls/names.h"

#include <openssl/err.h>

namespace tls {

namespace {

std::set<std::string> organisationsOf(X509_STORE *store)
{
    std::set<std::string> organisations;
    const auto *objects = X509_STORE_get0_objects(store);
    for (int i = 0; i < sk_X509_OBJECT_num(objects); ++i) {
        const auto *certificate = X509_OBJECT_get0_X509(sk_X509_OBJECT_value(objects, i));
        if (certificate == nullptr)
            continue;
        auto name = organisation(X509_get_subject_name(certificate));
        if (!name.empty())
            organisations.insert(std::move(name));
    }
    return organisations;
}

} // namespace

TrustStore::TrustStore() : m_impl(std::make_unique<Impl>())
{
}
TrustStore::~TrustStore() = default;

std::shared_ptr<const TrustStore> TrustStore::load(values::TrustSource source, std::string_view rootsPem)
{
    ERR_clear_error();
    const std::shared_ptr<TrustStore> trust(new TrustStore);
    auto &impl = *trust->m_impl;
    impl.store.reset(X509_STORE_new());
    if (impl.store && source != values::TrustSource::OnlyPem)
        X509_STORE_set_default_paths(impl.store.get());
    if (impl.store && source != values::TrustSource::System) {
        const auto roots = readCertificates(rootsPem);
        for (std::size_t i = 0; roots && i < roots.value().size(); ++i)
            X509_STORE_add_cert(impl.store.get(), roots.value()[i].get());
    }
    if (impl.store)
        impl.organisations = organisationsOf(impl.store.get());
    ERR_clear_error();
    return trust;
}

} // namespace tls
