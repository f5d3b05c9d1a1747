#include "practice/pki/pki.h"
#include "practice/pki/extensions.h"
#include "practice/pki/openssl.h"
#include "practice/pki/staple.h"

#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <ctime>
#include <optional>

namespace practice::pki {

namespace {

using BigNumber = Owned<BIGNUM, BN_free>;

constexpr std::int64_t kDay = 86400;
constexpr int kSerialBits = 127; // positive and under the 20 octets of RFC 5280 section 4.1.2.2

template <class T>
using Outcome = values::Result<T, Fault>;

PrivateKey makeKey(KeyKind kind)
{
    switch (kind) {
    case KeyKind::EcP256:
        return PrivateKey(EVP_EC_gen("P-256"));
    case KeyKind::EcSecp256k1:
        return PrivateKey(EVP_EC_gen("secp256k1"));
    case KeyKind::Rsa2048:
        return PrivateKey(EVP_RSA_gen(2048));
    case KeyKind::Rsa1024:
        return PrivateKey(EVP_RSA_gen(1024));
    }
    return nullptr;
}

bool setSerial(X509 *certificate)
{
    const BigNumber number(BN_new());
    return number && BN_rand(number.get(), kSerialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setDates(X509 *certificate, const Recipe &recipe, bool isAuthority, std::int64_t now)
{
    const auto before = recipe.notBefore != 0 ? recipe.notBefore : now - (isAuthority ? 30 : 1) * kDay;
    const auto after = recipe.notAfter != 0 ? recipe.notAfter : now + (isAuthority ? 3650 : 90) * kDay;
    return ASN1_TIME_set(X509_getm_notBefore(certificate), static_cast<std::time_t>(before)) != nullptr &&
           ASN1_TIME_set(X509_getm_notAfter(certificate), static_cast<std::time_t>(after)) != nullptr;
}

bool addName(X509_NAME *name, int nid, const std::string &text)
{
    const std::vector<unsigned char> octets(text.begin(), text.end());
    return X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8, octets.data(),
                                      static_cast<int>(octets.size()), -1, 0) == 1;
}

bool setSubject(X509 *certificate, const Recipe &recipe)
{
    const Owned<X509_NAME, X509_NAME_free> name(X509_NAME_new());
    return name &&
           (recipe.organisation.empty() || addName(name.get(), NID_organizationName, recipe.organisation)) &&
           addName(name.get(), NID_commonName, recipe.commonName) &&
           X509_set_subject_name(certificate, name.get()) == 1;
}

/// Who signs; without a certificate: the key of the certificate itself.
struct Signer
{
    X509 *certificate = nullptr;
    EVP_PKEY *key = nullptr;
};

Outcome<Certificate> makeCertificate(const Recipe &recipe, EVP_PKEY *key, Signer signer, bool isAuthority,
                                     std::int64_t now)
{
    Certificate certificate(X509_new());
    if (!certificate || X509_set_version(certificate.get(), X509_VERSION_3) != 1 ||
        !setSerial(certificate.get()) || X509_set_pubkey(certificate.get(), key) != 1)
        return Fault::Encoding;
    if (!setDates(certificate.get(), recipe, isAuthority, now))
        return Fault::Time;
    if (!setSubject(certificate.get(), recipe))
        return Fault::Name;
    X509 *issuer = signer.certificate != nullptr ? signer.certificate : certificate.get();
    if (X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer)) != 1)
        return Fault::Name;
    if (const auto fault = addExtensions(certificate.get(), issuer, recipe, isAuthority))
        return *fault;
    const auto *digest = recipe.digest == Digest::Sha1 ? EVP_sha1() : EVP_sha256();
    if (X509_sign(certificate.get(), signer.key != nullptr ? signer.key : key, digest) == 0)
        return Fault::Signature;
    return certificate;
}

std::string content(BIO *bio)
{
    const char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    return size > 0 ? std::string(data, static_cast<std::size_t>(size)) : std::string();
}

MemoryBio reader(const std::string &text)
{
    return MemoryBio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

Certificate readCertificate(const std::string &text)
{
    const auto bio = reader(text);
    return Certificate(bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr);
}

PrivateKey readKey(const std::string &text)
{
    const auto bio = reader(text);
    return PrivateKey(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr) : nullptr);
}

std::string certificateText(X509 *certificate)
{
    const MemoryBio bio(BIO_new(BIO_s_mem()));
    return bio && PEM_write_bio_X509(bio.get(), certificate) == 1 ? content(bio.get()) : std::string();
}

std::string keyText(EVP_PKEY *key)
{
    const MemoryBio bio(BIO_new(BIO_s_mem()));
    const bool written =
        bio && PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1;
    return written ? content(bio.get()) : std::string();
}

Outcome<Identity> makeIdentity(const Recipe &recipe, Signer signer, const std::string &above,
                               std::int64_t now)
{
    ERR_clear_error();
    const auto key = makeKey(recipe.key);
    if (!key)
        return Fault::Key;
    auto certificate = makeCertificate(recipe, key.get(), signer, false, now);
    if (!certificate)
        return certificate.error();
    Identity identity;
    identity.leafPem = certificateText(certificate.value().get());
    identity.chainPem = identity.leafPem + above;
    identity.keyPem = keyText(key.get());
    if (identity.leafPem.empty() || identity.keyPem.empty())
        return Fault::Encoding;
    return identity;
}

} // namespace

struct Authority::Impl
{
    PrivateKey key;
    Certificate certificate;
    std::string pem;
    std::string above; ///< what a leaf sends along: this and the intermediates above it, "" for a root

    static Outcome<std::unique_ptr<Impl>> make(const Recipe &recipe, Signer signer, std::int64_t now)
    {
        ERR_clear_error();
        auto impl = std::make_unique<Impl>();
        impl->key = makeKey(recipe.key);
        if (!impl->key)
            return Fault::Key;
        auto certificate = makeCertificate(recipe, impl->key.get(), signer, true, now);
        if (!certificate)
            return certificate.error();
        impl->certificate = std::move(certificate).value();
        impl->pem = certificateText(impl->certificate.get());
        if (impl->pem.empty())
            return Fault::Encoding;
        return impl;
    }
};

Authority::Authority(std::unique_ptr<Impl> impl) : m_impl(std::move(impl))
{
}
Authority::~Authority() = default;
Authority::Authority(Authority &&) noexcept = default;
Authority &Authority::operator=(Authority &&) noexcept = default;

values::Result<Authority, Fault> Authority::root(const Recipe &recipe, std::int64_t now)
{
    auto impl = Impl::make(recipe, {}, now);
    if (!impl)
        return impl.error();
    return Authority(std::move(impl).value());
}

values::Result<Authority, Fault> Authority::intermediate(const Recipe &recipe, std::int64_t now) const
{
    auto impl = Impl::make(recipe, {m_impl->certificate.get(), m_impl->key.get()}, now);
    if (!impl)
        return impl.error();
    auto made = std::move(impl).value();
    made->above = made->pem + m_impl->above;
    return Authority(std::move(made));
}

values::Result<Authority, Fault> Authority::from(const Identity &identity)
{
    ERR_clear_error();
    auto impl = std::make_unique<Impl>();
    impl->certificate = readCertificate(identity.leafPem);
    impl->key = readKey(identity.keyPem);
    if (!impl->certificate || !impl->key)
        return Fault::Encoding;
    impl->pem = identity.leafPem;
    impl->above = identity.chainPem;
    return Authority(std::move(impl));
}

values::Result<Identity, Fault> Authority::issue(const Recipe &recipe, std::int64_t now) const
{
    return makeIdentity(recipe, {m_impl->certificate.get(), m_impl->key.get()}, m_impl->above, now);
}

values::Result<values::Bytes, Fault> Authority::staple(const Identity &identity, const StapleRecipe &recipe,
                                                       std::int64_t now, const Identity *delegate) const
{
    ERR_clear_error();
    const auto leaf = readCertificate(identity.leafPem);
    if (!leaf)
        return Fault::Encoding;
    StapleSigner signer{m_impl->certificate.get(), m_impl->certificate.get(), m_impl->key.get()};
    Certificate enclosed;
    PrivateKey key;
    if (delegate != nullptr) {
        enclosed = readCertificate(delegate->leafPem);
        key = readKey(delegate->keyPem);
        if (!enclosed || !key)
            return Fault::Encoding;
        signer.certificate = enclosed.get();
        signer.key = key.get();
    }
    auto response = makeStaple(leaf.get(), signer, recipe, now);
    ERR_clear_error();
    return response.empty() ? values::Result<values::Bytes, Fault>(Fault::Signature)
                            : values::Result<values::Bytes, Fault>(std::move(response));
}

const std::string &Authority::pem() const
{
    return m_impl->pem;
}

values::Result<Identity, Fault> selfSigned(const Recipe &recipe, std::int64_t now)
{
    return makeIdentity(recipe, {}, {}, now);
}

} // namespace practice::pki
