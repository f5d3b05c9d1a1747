#include "practice/pki/extensions.h"

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

bool addAccess(X509 *certificate, const std::string &url)
{
    const Access access(AUTHORITY_INFO_ACCESS_new());
    Description description(ACCESS_DESCRIPTION_new());
    auto string = ia5(url);
    if (!access || !description || !string)
        return false;
    ASN1_OBJECT_free(description->method);
    description->method = OBJ_nid2obj(NID_ad_ca_issuers);
    GENERAL_NAME_set0_value(description->location, GEN_URI, string.release());
    if (sk_ACCESS_DESCRIPTION_push(access.get(), description.get()) == 0)
        return false;
    static_cast<void>(description.release());
    return X509_add1_ext_i2d(certificate, NID_info_access, access.get(), 0, X509V3_ADD_DEFAULT) == 1;
}

const char *keyUsage(const Recipe &recipe, bool isAuthority)
{
    if (isAuthority)
        return "critical,keyCertSign,cRLSign";
    return recipe.key == KeyKind::EcP256 ? "critical,digitalSignature"
                                         : "critical,digitalSignature,keyEncipherment";
}

} // namespace

std::optional<Fault> addExtensions(X509 *certificate, X509 *issuer, const Recipe &recipe, bool isAuthority)
{
    const char *constraints = isAuthority || recipe.isCa ? "critical,CA:TRUE" : "critical,CA:FALSE";
    const char *usage = recipe.usage == Usage::Server ? "serverAuth" : "clientAuth";
    const bool basics =
        addText(certificate, issuer, NID_basic_constraints, constraints) &&
        addText(certificate, issuer, NID_key_usage, keyUsage(recipe, isAuthority || recipe.isCa)) &&
        (isAuthority || addText(certificate, issuer, NID_ext_key_usage, usage)) &&
        addText(certificate, issuer, NID_subject_key_identifier, "hash");
    // RFC 5280 section 4.2.1.1: only a self-signed certificate may go without.
    if (!basics || (issuer != certificate &&
                    !addText(certificate, issuer, NID_authority_key_identifier, "keyid:always")))
        return Fault::Extension;
    if (const auto fault = addNames(certificate, recipe))
        return fault;
    if (!recipe.aiaUrl.empty() && !addAccess(certificate, recipe.aiaUrl))
        return Fault::Extension;
    return std::nullopt;
}

} // namespace practice::pki
