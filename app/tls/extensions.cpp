#include "tls/extensions.h"
#include "tls/names.h"

#include <openssl/ct.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>

namespace tls {

namespace {

using Constraints = Owned<NAME_CONSTRAINTS, NAME_CONSTRAINTS_free>;
using Access = Owned<AUTHORITY_INFO_ACCESS, AUTHORITY_INFO_ACCESS_free>;
using Purposes = Owned<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free>;
using Points = Owned<CRL_DIST_POINTS, CRL_DIST_POINTS_free>;
using Features = Owned<TLS_FEATURE, TLS_FEATURE_free>;
using Scts = Owned<STACK_OF(SCT), SCT_LIST_free>;

/// The extension \p nid decoded; nullptr where it is missing or cannot be read.
template <class Type, class Owner>
Owner extension(const X509 *certificate, int nid)
{
    return Owner(static_cast<Type *>(X509_get_ext_d2i(certificate, nid, nullptr, nullptr)));
}

std::string printable(const ASN1_STRING *string)
{
    return values::toPrintable(view(string));
}

/// "10.0.0.0/8" out of address and mask (RFC 5280 section 4.2.1.10); a mask with holes is written out.
std::string subnetText(values::ByteView octets)
{
    const auto half = octets.size() / 2;
    if (octets.size() != 8 && octets.size() != 32)
        return hexText(octets);
    const auto mask = octets.subspan(half);
    int bits = 0;
    for (const auto octet : mask)
        bits += std::popcount(octet);
    bool whole = true;
    for (int i = 0; i < static_cast<int>(half) * 8; ++i)
        whole = whole && ((mask[static_cast<std::size_t>(i / 8)] >> (7 - i % 8) & 1) != 0) == (i < bits);
    const auto address = addressText(octets.first(half)) + "/";
    if (!whole)
        return address + addressText(mask);
    std::array<char, 4> digits{};
    return address +
           std::string(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), bits).ptr);
}

std::string constraintText(const GENERAL_NAME *name)
{
    switch (name->type) {
    case GEN_DNS:
        return "DNS:" + printable(name->d.dNSName);
    case GEN_EMAIL:
        return "email:" + printable(name->d.rfc822Name);
    case GEN_URI:
        return "URI:" + printable(name->d.uniformResourceIdentifier);
    case GEN_IPADD:
        return "IP:" + subnetText(view(name->d.iPAddress));
    case GEN_DIRNAME:
        return "directory:" + nameText(name->d.directoryName);
    default:
        return "other";
    }
}

std::vector<std::string> subtrees(const STACK_OF(GENERAL_SUBTREE) * trees)
{
    std::vector<std::string> out;
    for (int i = 0; i < sk_GENERAL_SUBTREE_num(trees); ++i)
        out.push_back(constraintText(sk_GENERAL_SUBTREE_value(trees, i)->base));
    return out;
}

bool isHttp(const std::string &url)
{
    return url.starts_with("http://") || url.starts_with("https://");
}

} // namespace

std::string hexText(values::ByteView octets)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out;
    for (const auto octet : octets) {
        out += kDigits[octet >> 4U];
        out += kDigits[octet & 15U];
    }
    return out;
}

values::ByteView view(const ASN1_STRING *string)
{
    if (string == nullptr)
        return {};
    return {ASN1_STRING_get0_data(string), static_cast<std::size_t>(ASN1_STRING_length(string))};
}

std::vector<std::string> keyUsage(const X509 *certificate)
{
    constexpr std::array<const char *, 9> kNames{"digitalSignature", "nonRepudiation", "keyEncipherment",
                                                 "dataEncipherment", "keyAgreement",   "keyCertSign",
                                                 "cRLSign",          "encipherOnly",   "decipherOnly"};
    using Bits = Owned<ASN1_BIT_STRING, ASN1_BIT_STRING_free>;
    std::vector<std::string> out;
    const auto bits = extension<ASN1_BIT_STRING, Bits>(certificate, NID_key_usage);
    for (std::size_t i = 0; bits && i < kNames.size(); ++i) {
        if (ASN1_BIT_STRING_get_bit(bits.get(), static_cast<int>(i)) == 1)
            out.emplace_back(kNames[i]);
    }
    return out;
}

std::vector<std::string> extendedKeyUsage(const X509 *certificate)
{
    std::vector<std::string> out;
    const auto purposes = extension<EXTENDED_KEY_USAGE, Purposes>(certificate, NID_ext_key_usage);
    for (int i = 0; purposes && i < sk_ASN1_OBJECT_num(purposes.get()); ++i) {
        const auto *purpose = sk_ASN1_OBJECT_value(purposes.get(), i);
        const int nid = OBJ_obj2nid(purpose);
        // OpenSSL's short names of these are not the RFC's in two cases.
        if (nid == NID_anyExtendedKeyUsage || nid == NID_OCSP_sign) {
            out.emplace_back(nid == NID_OCSP_sign ? "OCSPSigning" : "anyExtendedKeyUsage");
            continue;
        }
        if (nid != NID_undef) {
            out.emplace_back(OBJ_nid2sn(nid));
            continue;
        }
        std::array<char, 128> dotted{};
        OBJ_obj2txt(dotted.data(), dotted.size(), purpose, 1);
        out.emplace_back(dotted.data());
    }
    return out;
}

ConstrainedNames nameConstraints(const X509 *certificate)
{
    const auto constraints = extension<NAME_CONSTRAINTS, Constraints>(certificate, NID_name_constraints);
    if (!constraints)
        return {};
    return {subtrees(constraints->permittedSubtrees), subtrees(constraints->excludedSubtrees)};
}

std::string accessUrl(const X509 *certificate, int method)
{
    const auto access = extension<AUTHORITY_INFO_ACCESS, Access>(certificate, NID_info_access);
    for (int i = 0; access && i < sk_ACCESS_DESCRIPTION_num(access.get()); ++i) {
        const auto *description = sk_ACCESS_DESCRIPTION_value(access.get(), i);
        if (OBJ_obj2nid(description->method) != method || description->location->type != GEN_URI)
            continue;
        auto url = printable(description->location->d.uniformResourceIdentifier);
        if (isHttp(url))
            return url;
    }
    return {};
}

std::vector<std::string> crlUrls(const X509 *certificate)
{
    std::vector<std::string> out;
    const auto points = extension<CRL_DIST_POINTS, Points>(certificate, NID_crl_distribution_points);
    for (int i = 0; points && i < sk_DIST_POINT_num(points.get()); ++i) {
        const auto *point = sk_DIST_POINT_value(points.get(), i)->distpoint;
        if (point == nullptr || point->type != 0)
            continue;
        for (int j = 0; j < sk_GENERAL_NAME_num(point->name.fullname); ++j) {
            const auto *name = sk_GENERAL_NAME_value(point->name.fullname, j);
            if (name->type != GEN_URI)
                continue;
            auto url = printable(name->d.uniformResourceIdentifier);
            if (isHttp(url))
                out.push_back(std::move(url));
        }
    }
    return out;
}

bool demandsStaple(const X509 *certificate)
{
    constexpr long kStatusRequest = 5; // RFC 6066 section 8; 17, its second version, has no implementation
    const auto features = extension<TLS_FEATURE, Features>(certificate, NID_tlsfeature);
    for (int i = 0; features && i < sk_ASN1_INTEGER_num(features.get()); ++i) {
        if (ASN1_INTEGER_get(sk_ASN1_INTEGER_value(features.get(), i)) == kStatusRequest)
            return true;
    }
    return false;
}

std::string unknownCritical(X509 *certificate)
{
    for (int i = 0; i < X509_get_ext_count(certificate); ++i) {
        auto *extension = X509_get_ext(certificate, i);
        if (X509_EXTENSION_get_critical(extension) != 1 || X509_supported_extension(extension) == 1)
            continue;
        std::array<char, 80> name{};
        OBJ_obj2txt(name.data(), static_cast<int>(name.size()), X509_EXTENSION_get_object(extension), 0);
        return name.data();
    }
    return {};
}

std::vector<values::SctRecord> embeddedScts(const X509 *certificate)
{
    std::vector<values::SctRecord> out;
    const auto list = extension<STACK_OF(SCT), Scts>(certificate, NID_ct_precert_scts);
    for (int i = 0; list && i < sk_SCT_num(list.get()); ++i) {
        const auto *sct = sk_SCT_value(list.get(), i);
        unsigned char *log = nullptr;
        const auto size = SCT_get0_log_id(sct, &log);
        constexpr std::uint64_t kMilliseconds = 1000;
        out.push_back({hexText({log, log == nullptr ? 0 : size}),
                       static_cast<std::int64_t>(SCT_get_timestamp(sct) / kMilliseconds), "certificate"});
    }
    return out;
}

} // namespace tls
