#include "tls/certificate.h"
#include "tls/chain.h"
#include "tls/extensions.h"
#include "tls/names.h"

#include <openssl/ec.h>
#include <openssl/err.h>

#include <array>

namespace tls {

namespace {

std::string serialText(const X509 *certificate)
{
    return hexText(view(X509_get0_serialNumber(certificate)));
}

std::string curveName(const EVP_PKEY *key)
{
    std::array<char, 80> name{};
    std::size_t size = 0;
    if (EVP_PKEY_get_group_name(key, name.data(), name.size(), &size) != 1)
        return {};
    const char *nist = EC_curve_nid2nist(OBJ_txt2nid(name.data()));
    return nist != nullptr ? std::string(nist) : std::string(name.data(), size);
}

/// SHA-256 of the SubjectPublicKeyInfo: what pins and logs know a key by (RFC 7469 section 2.4).
std::string keyFingerprint(const X509 *certificate)
{
    unsigned char *encoded = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &encoded);
    const Owned<unsigned char, freeMemory> der(encoded);
    return size > 0 ? fingerprint({encoded, static_cast<std::size_t>(size)}) : std::string();
}

void describeExtensions(values::CertificateRecord &record, X509 *certificate)
{
    record.authority = (X509_get_extension_flags(certificate) & EXFLAG_CA) != 0;
    if (const auto length = X509_get_pathlen(certificate); length >= 0)
        record.pathLength = static_cast<int>(length);
    record.keyUsage = keyUsage(certificate);
    record.extendedKeyUsage = extendedKeyUsage(certificate);
    auto constraints = nameConstraints(certificate);
    record.permittedNames = std::move(constraints.permitted);
    record.excludedNames = std::move(constraints.excluded);
    record.aiaUrl = accessUrl(certificate, NID_ad_ca_issuers);
    record.ocspUrl = accessUrl(certificate, NID_ad_OCSP);
    record.crlUrls = crlUrls(certificate);
    record.mustStaple = demandsStaple(certificate);
    record.subjectKeyId = hexText(view(X509_get0_subject_key_id(certificate)));
    record.authorityKeyId = hexText(view(X509_get0_authority_key_id(certificate)));
    record.publicKeySha256 = keyFingerprint(certificate);
    record.scts = embeddedScts(certificate);
}

} // namespace

Certificate parse(values::ByteView der)
{
    const unsigned char *data = der.data();
    Certificate certificate(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
    ERR_clear_error();
    return certificate;
}

values::Bytes encode(const X509 *certificate)
{
    const int size = i2d_X509(certificate, nullptr);
    if (size <= 0)
        return {};
    values::Bytes der(static_cast<std::size_t>(size));
    unsigned char *out = der.data();
    i2d_X509(certificate, &out);
    return der;
}

std::string fingerprint(values::ByteView der)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (EVP_Digest(der.data(), der.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1)
        return {};
    return hexText({digest.data(), size});
}

std::int64_t seconds(const ASN1_TIME *time)
{
    const Owned<ASN1_TIME, ASN1_TIME_free> epoch(ASN1_TIME_set(nullptr, 0));
    int days = 0;
    int rest = 0;
    if (!epoch || ASN1_TIME_diff(&days, &rest, epoch.get(), time) != 1)
        return 0;
    return std::int64_t(days) * 86400 + rest;
}

std::string keyType(const EVP_PKEY *key)
{
    if (key == nullptr)
        return {};
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return "RSA";
    case EVP_PKEY_RSA_PSS:
        return "RSA-PSS";
    case EVP_PKEY_EC:
        return "EC " + curveName(key);
    case EVP_PKEY_ED25519:
        return "Ed25519";
    case EVP_PKEY_ED448:
        return "Ed448";
    default:
        const char *name = EVP_PKEY_get0_type_name(key);
        return name != nullptr ? name : "";
    }
}

bool isKnownToClients(const EVP_PKEY *key)
{
    switch (key != nullptr ? EVP_PKEY_get_base_id(key) : EVP_PKEY_NONE) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
    case EVP_PKEY_ED25519:
    case EVP_PKEY_ED448:
        return true;
    case EVP_PKEY_EC: {
        const auto curve = curveName(key);
        return curve == "P-256" || curve == "P-384" || curve == "P-521";
    }
    default:
        return false;
    }
}

std::string signatureAlgorithm(const X509 *certificate)
{
    const char *name = OBJ_nid2ln(X509_get_signature_nid(certificate));
    return name != nullptr ? name : "";
}

std::vector<values::CertificateRecord> describe(const std::vector<values::Bytes> &chain)
{
    std::vector<values::CertificateRecord> records;
    for (const auto &der : chain) {
        auto &record = records.emplace_back();
        record.sha256 = fingerprint(der);
        record.der = der;
        const auto certificate = parse(der);
        if (!certificate)
            continue;
        const auto *subject = X509_get_subject_name(certificate.get());
        const auto *issuer = X509_get_issuer_name(certificate.get());
        const auto *key = X509_get0_pubkey(certificate.get());
        record.subject = nameText(subject);
        record.issuer = nameText(issuer);
        record.commonName = commonName(subject);
        record.names = alternativeNames(certificate.get());
        record.notBefore = seconds(X509_get0_notBefore(certificate.get()));
        record.notAfter = seconds(X509_get0_notAfter(certificate.get()));
        record.serial = serialText(certificate.get());
        record.keyType = keyType(key);
        record.keyBits = key != nullptr ? EVP_PKEY_get_bits(key) : 0;
        record.signatureAlgorithm = signatureAlgorithm(certificate.get());
        record.selfIssued = X509_NAME_cmp(subject, issuer) == 0;
        describeExtensions(record, certificate.get());
    }
    ERR_clear_error();
    return records;
}

} // namespace tls
