#include "practice/pki/staple.h"

#include <openssl/ocsp.h>

#include <ctime>

namespace practice::pki {

namespace {

using Basic = Owned<OCSP_BASICRESP, OCSP_BASICRESP_free>;
using Response = Owned<OCSP_RESPONSE, OCSP_RESPONSE_free>;
using CertId = Owned<OCSP_CERTID, OCSP_CERTID_free>;
using Time = Owned<ASN1_TIME, ASN1_TIME_free>;
using Says = StapleRecipe::Says;

constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kDay = 24 * kHour;

/// \p seconds, or \p otherwise where they are 0.
Time timeOf(std::int64_t seconds, std::int64_t otherwise)
{
    return Time(
        ASN1_GENERALIZEDTIME_set(nullptr, static_cast<std::time_t>(seconds != 0 ? seconds : otherwise)));
}

int statusOf(Says says)
{
    switch (says) {
    case Says::Revoked:
        return V_OCSP_CERTSTATUS_REVOKED;
    case Says::Unknown:
        return V_OCSP_CERTSTATUS_UNKNOWN;
    case Says::Good:
    case Says::TryLater:
        break;
    }
    return V_OCSP_CERTSTATUS_GOOD;
}

Basic makeBasic(X509 *leaf, const StapleSigner &signer, const StapleRecipe &recipe, std::int64_t now)
{
    Basic basic(OCSP_BASICRESP_new());
    const CertId id(OCSP_cert_to_id(EVP_sha1(), leaf, signer.issuer)); // as every responder, RFC 5019
    const auto thisUpdate = timeOf(recipe.thisUpdate, now - kHour);
    const auto nextUpdate = timeOf(recipe.nextUpdate, now + 7 * kDay);
    const auto revokedAt = timeOf(recipe.revokedAt, now - kDay);
    if (!basic || !id || !thisUpdate || !nextUpdate || !revokedAt)
        return nullptr;
    const bool revoked = recipe.says == Says::Revoked;
    if (OCSP_basic_add1_status(
            basic.get(), id.get(), statusOf(recipe.says), revoked ? OCSP_REVOKED_STATUS_KEYCOMPROMISE : 0,
            revoked ? revokedAt.get() : nullptr, thisUpdate.get(), nextUpdate.get()) == nullptr)
        return nullptr;
    const unsigned long flags = signer.certificate == signer.issuer ? OCSP_NOCERTS : 0;
    if (OCSP_basic_sign(basic.get(), signer.certificate, signer.key, EVP_sha256(), nullptr, flags) != 1)
        return nullptr;
    return basic;
}

} // namespace

values::Bytes makeStaple(X509 *leaf, const StapleSigner &signer, const StapleRecipe &recipe, std::int64_t now)
{
    Basic basic;
    if (recipe.says != Says::TryLater) {
        basic = makeBasic(leaf, signer, recipe, now);
        if (!basic)
            return {};
    }
    const int status = basic ? OCSP_RESPONSE_STATUS_SUCCESSFUL : OCSP_RESPONSE_STATUS_TRYLATER;
    const Response response(OCSP_response_create(status, basic.get()));
    const int size = response ? i2d_OCSP_RESPONSE(response.get(), nullptr) : 0;
    if (size <= 0)
        return {};
    values::Bytes der(static_cast<std::size_t>(size));
    unsigned char *out = der.data();
    i2d_OCSP_RESPONSE(response.get(), &out);
    return der;
}

} // namespace practice::pki
