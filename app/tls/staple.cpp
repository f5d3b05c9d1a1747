#include "tls/staple.h"
#include "tls/certificate.h"

#include <openssl/err.h>
#include <openssl/ocsp.h>

#include <algorithm>
#include <array>

namespace tls {

namespace {

using Response = Owned<OCSP_RESPONSE, OCSP_RESPONSE_free>;
using Basic = Owned<OCSP_BASICRESP, OCSP_BASICRESP_free>;
using CertId = Owned<OCSP_CERTID, OCSP_CERTID_free>;

constexpr std::int64_t kClockTolerance = 86400; ///< seconds that a responder may be ahead, as in Firefox

void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_free(stack);
}
using BorrowedStack = Owned<STACK_OF(X509), freeStack>;

std::string statusName(int status)
{
    // RFC 6960 section 4.2.1; 4 is not used.
    constexpr std::array kNames{"successful", "malformedRequest", "internalError", "tryLater",
                                "",           "sigRequired",      "unauthorized"};
    const auto at = static_cast<std::size_t>(status);
    return status >= 0 && at < kNames.size() ? kNames[at] : "";
}

std::string reasonName(int reason)
{
    // RFC 5280 section 5.3.1; 7 is not used.
    constexpr std::array kNames{
        "unspecified",   "keyCompromise",        "cACompromise",    "affiliationChanged",
        "superseded",    "cessationOfOperation", "certificateHold", "",
        "removeFromCRL", "privilegeWithdrawn",   "aACompromise"};
    const auto at = static_cast<std::size_t>(reason);
    return reason >= 0 && at < kNames.size() ? kNames[at] : "";
}

/// RFC 6960 section 4.2.2.2: the issuer itself, or whom it lets sign by a certificate with id-kp-OCSPSigning.
bool isSignedBy(OCSP_BASICRESP *basic, X509 *signer)
{
    const BorrowedStack only(sk_X509_new_null());
    if (!only || sk_X509_push(only.get(), signer) <= 0)
        return false;
    constexpr unsigned long kTheSignerIsKnown = OCSP_TRUSTOTHER | OCSP_NOINTERN;
    return OCSP_basic_verify(basic, only.get(), nullptr, kTheSignerIsKnown) == 1;
}

bool isDelegate(X509 *certificate, const StapleQuestion &question)
{
    return (X509_get_extended_key_usage(certificate) & XKU_OCSP_SIGN) != 0 &&
           (X509_get_extension_flags(certificate) & EXFLAG_XKUSAGE) != 0 &&
           X509_check_issued(question.issuer, certificate) == X509_V_OK &&
           X509_verify(certificate, X509_get0_pubkey(question.issuer)) == 1 &&
           seconds(X509_get0_notBefore(certificate)) <= question.now &&
           question.now <= seconds(X509_get0_notAfter(certificate));
}

bool isSigned(OCSP_BASICRESP *basic, const StapleQuestion &question)
{
    if (question.issuer == nullptr)
        return false;
    if (isSignedBy(basic, question.issuer))
        return true;
    const auto *enclosed = OCSP_resp_get0_certs(basic);
    for (int i = 0; i < sk_X509_num(enclosed); ++i) {
        auto *certificate = sk_X509_value(enclosed, i);
        if (isDelegate(certificate, question) && isSignedBy(basic, certificate))
            return true;
    }
    return false;
}

/// Does the answer name the issuer itself as its responder (RFC 6960 section 4.2.1)?
bool namesIssuer(const OCSP_BASICRESP *basic, X509 *issuer)
{
    const ASN1_OCTET_STRING *keyHash = nullptr;
    const X509_NAME *name = nullptr;
    if (issuer == nullptr || OCSP_resp_get0_id(basic, &keyHash, &name) != 1)
        return false;
    if (name != nullptr)
        return X509_NAME_cmp(name, X509_get_subject_name(issuer)) == 0;
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    return X509_pubkey_digest(issuer, EVP_sha1(), digest.data(), &size) == 1 &&
           ASN1_STRING_length(keyHash) == static_cast<int>(size) &&
           std::equal(digest.begin(), digest.begin() + size, ASN1_STRING_get0_data(keyHash));
}

/// Is this about the leaf? Without its issuer only the serial number can tell.
bool isAbout(const OCSP_SINGLERESP *single, const StapleQuestion &question)
{
    ASN1_OBJECT *algorithm = nullptr;
    ASN1_INTEGER *serial = nullptr;
    // OpenSSL's own signature lacks a const.
    auto *id = const_cast<OCSP_CERTID *>(OCSP_SINGLERESP_get0_id(single));
    OCSP_id_get0_info(nullptr, &algorithm, nullptr, &serial, id);
    if (question.issuer == nullptr)
        return ASN1_INTEGER_cmp(serial, X509_get0_serialNumber(question.leaf)) == 0;
    const auto *digest = EVP_get_digestbyobj(algorithm);
    const CertId expected(digest == nullptr ? nullptr
                                            : OCSP_cert_to_id(digest, question.leaf, question.issuer));
    return expected && OCSP_id_cmp(expected.get(), id) == 0;
}

/// The answer about the leaf, or nullptr.
OCSP_SINGLERESP *answerAbout(OCSP_BASICRESP *basic, const StapleQuestion &question)
{
    for (int i = 0; i < OCSP_resp_count(basic); ++i) {
        auto *single = OCSP_resp_get0(basic, i);
        if (isAbout(single, question))
            return single;
    }
    return nullptr;
}

std::int64_t optionalSeconds(const ASN1_GENERALIZEDTIME *time)
{
    return time != nullptr ? seconds(time) : 0;
}

void readAnswer(values::OcspRecord &record, OCSP_SINGLERESP *single)
{
    int reason = -1;
    ASN1_GENERALIZEDTIME *revokedAt = nullptr;
    ASN1_GENERALIZEDTIME *thisUpdate = nullptr;
    ASN1_GENERALIZEDTIME *nextUpdate = nullptr;
    const int status = OCSP_single_get0_status(single, &reason, &revokedAt, &thisUpdate, &nextUpdate);
    record.thisUpdate = optionalSeconds(thisUpdate);
    record.nextUpdate = optionalSeconds(nextUpdate);
    record.certificateStatus = status == V_OCSP_CERTSTATUS_GOOD      ? "good"
                               : status == V_OCSP_CERTSTATUS_REVOKED ? "revoked"
                                                                     : "unknown";
    if (status != V_OCSP_CERTSTATUS_REVOKED)
        return;
    record.revokedAt = optionalSeconds(revokedAt);
    record.reason = reasonName(reason);
}

/// What speaks against the answer.
std::string_view weakness(const values::OcspRecord &record, const OCSP_BASICRESP *basic,
                          const StapleQuestion &question)
{
    if (question.issuer != nullptr && !record.signatureValid)
        return namesIssuer(basic, question.issuer) ? "signature" : "signer";
    if (record.thisUpdate > question.now + kClockTolerance)
        return "future";
    return record.certificateStatus == "unknown" ? "unknown" : "";
}

} // namespace

StapleVerdict judgeStaple(const StapleQuestion &question)
{
    ERR_clear_error();
    StapleVerdict verdict;
    auto &record = verdict.record;
    const unsigned char *data = question.response.data();
    const Response response(d2i_OCSP_RESPONSE(nullptr, &data, static_cast<long>(question.response.size())));
    record.responseStatus = response ? statusName(OCSP_response_status(response.get())) : "";
    const bool successful = record.responseStatus == "successful";
    const Basic basic(successful ? OCSP_response_get1_basic(response.get()) : nullptr);
    if (record.responseStatus.empty() || (successful && !basic)) {
        record.responseStatus = "unreadable";
        verdict.why = "unreadable";
    } else if (!successful) {
        verdict.why = "unsuccessful";
    } else {
        record.producedAt = optionalSeconds(OCSP_resp_get0_produced_at(basic.get()));
        record.signatureValid = isSigned(basic.get(), question);
        auto *single = answerAbout(basic.get(), question);
        if (single == nullptr) {
            verdict.why = "other-certificate";
        } else {
            readAnswer(record, single);
            verdict.why = weakness(record, basic.get(), question);
            verdict.expired = record.nextUpdate != 0 && record.nextUpdate < question.now;
            verdict.revoked = record.certificateStatus == "revoked" && record.signatureValid;
            verdict.good = record.certificateStatus == "good" && record.signatureValid &&
                           verdict.why.empty() && !verdict.expired;
        }
    }
    ERR_clear_error();
    return verdict;
}

} // namespace tls
