#include "practice/pki/extensions.h"

#include <array>
#include <charconv>

namespace practice::pki {

namespace {

using Extension = Owned<X509_EXTENSION, X509_EXTENSION_free>;
using Names = Owned<GENERAL_NAMES, GENERAL_NAMES_free>;
using Name = Owned<GENERAL_NAME, GENERAL_NAME_free>;
using Access = Owned<AUTHORITY_INFO_ACCESS, AUTHORITY_INFO_ACCESS_free>;
using Description = Owned<ACCESS_DESCRIPTION, ACCESS_DESCRIPTION_free>;
using Ia5String = Owned<ASN1_IA5STRING, ASN1_IA5STRING_free>;
using OctetString = Owned<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free>;

/// An extension in OpenSSL's text form. Only for texts that are ours.
bool addText(X509 *certificate, X509 *issuer, int nid, const char *text)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, text));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

Ia5String ia5(const std::string &text)
{
    Ia5String string(ASN1_IA5STRING_new());
    if (!string || ASN1_STRING_set(string.get(), text.data(), static_cast<int>(text.size())) != 1)
        return nullptr;
    return string;
}

bool push(GENERAL_NAMES *names, Name name)
{
    if (!name || sk_GENERAL_NAME_push(names, name.get()) == 0)
        return false;
    static_cast<void>(name.release());
    return true;
}

Name textName(int type, const std::string &text)
{
    Name name(GENERAL_NAME_new());
    auto string = ia5(text);
    if (!name || !string)
        return nullptr;
    GENERAL_NAME_set0_value(name.get(), type, string.release());
    return name;
}

std::optional<Fault> addNames(X509 *certificate, const Recipe &recipe)
{
    if (recipe.noSan || (recipe.dnsNames.empty() && recipe.ipAddresses.empty()))
        return std::nullopt;
    const Names names(GENERAL_NAMES_new());
    if (!names)
        return Fault::Extension;
    for (const auto &dns : recipe.dnsNames) {
        if (dns.empty() || !push(names.get(), textName(GEN_DNS, dns)))
            return Fault::Name;
    }
    for (const auto &address : recipe.ipAddresses) {
        OctetString octets(a2i_IPADDRESS(address.c_str()));
        Name name(GENERAL_NAME_new());
        if (!octets || !name)
            return Fault::Address;
        GENERAL_NAME_set0_value(name.get(), GEN_IPADD, octets.release());
        if (!push(names.get(), std::move(name)))
            return Fault::Address;
    }
    if (X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, X509V3_ADD_DEFAULT) != 1)
        return Fault::Extension;
    return std::nullopt;
}

bool pushAccess(AUTHORITY_INFO_ACCESS *access, int method, const std::string &url)
{
    if (url.empty())
        return true;
    Description description(ACCESS_DESCRIPTION_new());
    auto string = ia5(url);
    if (!description || !string)
        return false;
    ASN1_OBJECT_free(description->method);
    description->method = OBJ_nid2obj(method);
    GENERAL_NAME_set0_value(description->location, GEN_URI, string.release());
    if (sk_ACCESS_DESCRIPTION_push(access, description.get()) == 0)
        return false;
    static_cast<void>(description.release());
    return true;
}

bool addAccess(X509 *certificate, const Recipe &recipe)
{
    if (recipe.aiaUrl.empty() && recipe.ocspUrl.empty())
        return true;
    const Access access(AUTHORITY_INFO_ACCESS_new());
    return access && pushAccess(access.get(), NID_ad_OCSP, recipe.ocspUrl) &&
           pushAccess(access.get(), NID_ad_ca_issuers, recipe.aiaUrl) &&
           X509_add1_ext_i2d(certificate, NID_info_access, access.get(), 0, X509V3_ADD_DEFAULT) == 1;
}

std::string constraintsText(const Recipe &recipe)
{
    std::string text = "critical";
    for (const auto &name : recipe.permittedNames)
        text += ",permitted;DNS:" + name;
    for (const auto &name : recipe.excludedNames)
        text += ",excluded;DNS:" + name;
    return text;
}

std::string basicConstraints(const Recipe &recipe, bool isAuthority)
{
    if (!isAuthority && !recipe.isCa)
        return "critical,CA:FALSE";
    std::string text = "critical,CA:TRUE";
    if (recipe.pathLength) {
        std::array<char, 12> digits{};
        text += ",pathlen:";
        text.append(digits.data(),
                    std::to_chars(digits.data(), digits.data() + digits.size(), *recipe.pathLength).ptr);
    }
    return text;
}

/// Under the number that RFC 5612 section 2 keeps for documentation; an empty NULL (X.690 section 8.8).
bool addUnknown(X509 *certificate, X509 *issuer)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(
        X509V3_EXT_conf(nullptr, &context, "1.3.6.1.4.1.32473.1", "critical,DER:05:00"));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// What only some certificates have.
bool addParticular(X509 *certificate, X509 *issuer, const Recipe &recipe)
{
    const bool constrained = !recipe.permittedNames.empty() || !recipe.excludedNames.empty();
    return (!constrained ||
            addText(certificate, issuer, NID_name_constraints, constraintsText(recipe).c_str())) &&
           (!recipe.unknownExtension || addUnknown(certificate, issuer)) &&
           (!recipe.mustStaple || addText(certificate, issuer, NID_tlsfeature, "status_request")) &&
           (recipe.crlUrl.empty() ||
            addText(certificate, issuer, NID_crl_distribution_points, ("URI:" + recipe.crlUrl).c_str())) &&
           addAccess(certificate, recipe);
}

const char *extendedUsage(Usage usage)
{
    switch (usage) {
    case Usage::Client:
        return "clientAuth";
    case Usage::OcspSigning:
        return "OCSPSigning";
    case Usage::Server:
        break;
    }
    return "serverAuth";
}

const char *keyUsage(const Recipe &recipe, bool isAuthority)
{
    if (isAuthority)
        return recipe.noCertSign ? "critical,cRLSign" : "critical,keyCertSign,cRLSign";
    if (recipe.forDocuments)
        return "critical,nonRepudiation";
    const bool isRsa = recipe.key == KeyKind::Rsa2048 || recipe.key == KeyKind::Rsa1024;
    return isRsa ? "critical,digitalSignature,keyEncipherment" : "critical,digitalSignature";
}

} // namespace

std::optional<Fault> addExtensions(X509 *certificate, X509 *issuer, const Recipe &recipe, bool isAuthority)
{
    const auto constraints = basicConstraints(recipe, isAuthority);
    const char *usage = extendedUsage(recipe.usage);
    const bool basics =
        (recipe.noBasicConstraints ||
         addText(certificate, issuer, NID_basic_constraints, constraints.c_str())) &&
        addText(certificate, issuer, NID_key_usage, keyUsage(recipe, isAuthority || recipe.isCa)) &&
        (isAuthority || addText(certificate, issuer, NID_ext_key_usage, usage)) &&
        addText(certificate, issuer, NID_subject_key_identifier, "hash");
    // RFC 5280 section 4.2.1.1: only a self-signed certificate may go without.
    if (!basics || (issuer != certificate &&
                    !addText(certificate, issuer, NID_authority_key_identifier, "keyid:always")))
        return Fault::Extension;
    if (const auto fault = addNames(certificate, recipe))
        return fault;
    if (!addParticular(certificate, issuer, recipe))
        return Fault::Extension;
    return std::nullopt;
}

} // namespace practice::pki
