#include "tls/identity.h"

#include "tls/certificate.h"
#include "tls/chain.h"
#include "tls/material.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

namespace tls {

namespace {

using Store = Owned<PKCS12, PKCS12_free>;

/// Freed with what it holds.
struct FreeStack
{
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
using Stack = std::unique_ptr<STACK_OF(X509), FreeStack>;

std::string content(BIO *bio)
{
    const char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    return size > 0 ? std::string(data, static_cast<std::size_t>(size)) : std::string();
}

std::string pemOf(EVP_PKEY *key)
{
    // Memory that is wiped when it is given back.
    const MemoryBio bio(BIO_new(BIO_s_secmem()));
    if (!bio || PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    return content(bio.get());
}

std::string pemOf(X509 *certificate)
{
    const MemoryBio bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_X509(bio.get(), certificate) != 1)
        return {};
    return content(bio.get());
}

/// Of a store that holds no key of its own: the certificate that \p key belongs to, and the others.
values::Result<Identity, MaterialFault> pairWithKey(STACK_OF(X509) * held, std::string_view key,
                                                    std::string_view passphrase)
{
    const auto secret = readKey(key, passphrase);
    if (!secret)
        return secret.error();
    Identity identity{{}, pemOf(secret.value().get())};
    std::string others;
    for (int i = 0; i < sk_X509_num(held); ++i) {
        auto *const one = sk_X509_value(held, i);
        const bool own = identity.chainPem.empty() && X509_check_private_key(one, secret.value().get()) == 1;
        (own ? identity.chainPem : others) += pemOf(one);
    }
    if (identity.chainPem.empty())
        return MaterialFault::KeyDoesNotMatch;
    identity.chainPem += others;
    return identity;
}

values::Result<Identity, MaterialFault> readStore(std::string_view octets, std::string_view ownKey,
                                                  std::string_view passphrase)
{
    const auto *data = reinterpret_cast<const unsigned char *>(octets.data());
    const Store store(d2i_PKCS12(nullptr, &data, static_cast<long>(octets.size())));
    if (!store)
        return MaterialFault::NotPem;
    std::string secret(passphrase);
    // A store may do without a MAC (RFC 7292 section 4), PKCS12_parse may not: it gets one that fits.
    const bool sealed = PKCS12_mac_present(store.get()) == 1;
    const bool opens =
        sealed ? PKCS12_verify_mac(store.get(), secret.c_str(), -1) == 1 ||
                     (secret.empty() && PKCS12_verify_mac(store.get(), nullptr, 0) == 1)
               : PKCS12_set_mac(store.get(), secret.c_str(), -1, nullptr, 0, 1, EVP_sha256()) == 1;
    const auto locked = passphrase.empty() ? MaterialFault::KeyEncrypted : MaterialFault::PassphraseWrong;
    if (!opens) {
        values::wipe(secret);
        return locked;
    }
    EVP_PKEY *rawKey = nullptr;
    X509 *rawCertificate = nullptr;
    STACK_OF(X509) *rawOthers = nullptr;
    ERR_clear_error();
    const int parsed = PKCS12_parse(store.get(), secret.c_str(), &rawKey, &rawCertificate, &rawOthers);
    values::wipe(secret);
    const PrivateKey key(rawKey);
    const Certificate certificate(rawCertificate);
    const Stack others(rawOthers);
    if (parsed != 1 && lacksCipher())
        return MaterialFault::OldEncryption;
    if (parsed != 1) // without a MAC nothing tells a wrong passphrase from damage
        return sealed ? MaterialFault::Unreadable : locked;
    // Without a key PKCS12_parse() takes none of the certificates for the client's own.
    if (!key && others && sk_X509_num(others.get()) > 0) {
        if (ownKey.empty())
            return MaterialFault::KeyMissing;
        return pairWithKey(others.get(), ownKey, passphrase);
    }
    if (!certificate)
        return MaterialFault::NoCertificate;
    Identity identity{pemOf(certificate.get()), pemOf(key.get())};
    for (int i = 0; others && i < sk_X509_num(others.get()); ++i)
        identity.chainPem += pemOf(sk_X509_value(others.get(), i));
    return identity;
}

values::Result<Identity, MaterialFault> readPem(std::string_view certificate, std::string_view key,
                                                std::string_view passphrase)
{
    const auto certificates = readCertificates(certificate);
    if (!certificates)
        return certificates.error();
    const auto secret = readKey(key.empty() ? certificate : key, passphrase);
    if (!secret)
        return secret.error();
    if (X509_check_private_key(certificates.value().front().get(), secret.value().get()) != 1)
        return MaterialFault::KeyDoesNotMatch;
    Identity identity{{}, pemOf(secret.value().get())};
    for (const auto &one : certificates.value())
        identity.chainPem += pemOf(one.get());
    return identity;
}

} // namespace

values::Result<Identity, MaterialFault> readIdentity(std::string_view certificate, std::string_view key,
                                                     std::string_view passphrase)
{
    ERR_clear_error();
    auto identity = certificate.find("-----BEGIN ") == std::string_view::npos
                        ? readStore(certificate, key, passphrase)
                        : readPem(certificate, key, passphrase);
    ERR_clear_error();
    return identity;
}

std::vector<std::string> clientFaults(std::string_view chainPem, std::int64_t now)
{
    const auto certificates = readCertificates(chainPem);
    if (!certificates)
        return {};
    auto *own = certificates.value().front().get();
    std::vector<std::string> faults;
    auto when = static_cast<time_t>(now);
    if (X509_cmp_time(X509_get0_notAfter(own), &when) < 0)
        faults.emplace_back("expired");
    if (X509_cmp_time(X509_get0_notBefore(own), &when) > 0)
        faults.emplace_back("not-yet-valid");
    const auto usage = X509_get_extended_key_usage(own); // every bit where the extension is absent
    if ((usage & (XKU_SSL_CLIENT | XKU_ANYEKU)) == 0)
        faults.emplace_back("wrong-usage");
    ERR_clear_error();
    return faults;
}

std::vector<values::CertificateRecord> describePem(std::string_view pem)
{
    const auto certificates = readCertificates(pem);
    if (!certificates)
        return {};
    std::vector<values::Bytes> chain;
    for (const auto &one : certificates.value())
        chain.push_back(encode(one.get()));
    return describe(chain);
}

} // namespace tls
