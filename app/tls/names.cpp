#include "tls/names.h"

#include <array>
#include <charconv>

namespace tls {

namespace {

using Names = Owned<GENERAL_NAMES, GENERAL_NAMES_free>;

std::string content(BIO *bio)
{
    const char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    return size > 0 ? std::string(data, static_cast<std::size_t>(size)) : std::string();
}

/// UTF-8; what could upset a terminal is escaped.
std::string text(const ASN1_STRING *string)
{
    const MemoryBio bio(BIO_new(BIO_s_mem()));
    if (!bio ||
        ASN1_STRING_print_ex(bio.get(), string, ASN1_STRFLGS_UTF8_CONVERT | ASN1_STRFLGS_ESC_CTRL) < 0)
        return {};
    return content(bio.get());
}

/// ASCII by RFC 5280 section 4.2.1.6; some write UTF-8 all the same, which is shown as it was meant.
std::string dnsText(const ASN1_STRING *string)
{
    const Owned<ASN1_STRING, ASN1_STRING_free> utf8(ASN1_STRING_type_new(V_ASN1_UTF8STRING));
    const bool copied = utf8 && ASN1_STRING_set(utf8.get(), ASN1_STRING_get0_data(string),
                                                ASN1_STRING_length(string)) == 1;
    auto meant = copied ? text(utf8.get()) : std::string();
    return meant.empty() ? text(string) : meant;
}

std::string entry(const X509_NAME *name, int nid, bool last)
{
    int found = -1;
    for (int at = X509_NAME_get_index_by_NID(name, nid, -1); at >= 0;
         at = last ? X509_NAME_get_index_by_NID(name, nid, at) : -1)
        found = at;
    if (found < 0)
        return {};
    return text(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, found)));
}

template <int base>
void append(std::string &out, unsigned value)
{
    std::array<char, 8> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, base).ptr;
    out.append(digits.data(), end);
}

std::string ipv6Text(values::ByteView octets)
{
    std::array<unsigned, 8> groups{};
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i] = unsigned(octets[2 * i]) << 8U | octets[2 * i + 1];
    // RFC 5952 section 4.2: the first of the longest runs of two or more zero groups is "::".
    std::size_t start = 0;
    std::size_t length = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        std::size_t end = i;
        while (end < groups.size() && groups[end] == 0)
            ++end;
        if (end - i > length && end - i >= 2) {
            start = i;
            length = end - i;
        }
    }
    std::string out;
    for (std::size_t i = 0; i < groups.size();) {
        if (length > 0 && i == start) {
            out += "::";
            i += length;
            continue;
        }
        if (!out.empty() && out.back() != ':')
            out += ':';
        append<16>(out, groups[i++]);
    }
    return out;
}

} // namespace

std::string plainHost(std::string_view host)
{
    if (host.size() >= 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    if (host.find(':') != std::string_view::npos)
        host = host.substr(0, host.find('%'));
    else if (host.size() > 1 && host.back() == '.')
        host.remove_suffix(1);
    return std::string(host);
}

bool isAddress(const std::string &host)
{
    const Owned<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free> octets(a2i_IPADDRESS(host.c_str()));
    return octets != nullptr;
}

std::string addressText(values::ByteView octets)
{
    if (octets.size() == 16)
        return ipv6Text(octets);
    std::string out;
    if (octets.size() != 4)
        return out;
    for (const auto octet : octets) {
        if (!out.empty())
            out += '.';
        append<10>(out, octet);
    }
    return out;
}

std::string nameText(const X509_NAME *name)
{
    const MemoryBio bio(BIO_new(BIO_s_mem()));
    constexpr unsigned long kFlags = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    if (!bio || X509_NAME_print_ex(bio.get(), name, 0, kFlags) < 0)
        return {};
    return content(bio.get());
}

std::string commonName(const X509_NAME *name)
{
    return entry(name, NID_commonName, true);
}

std::string organisation(const X509_NAME *name)
{
    return entry(name, NID_organizationName, false);
}

std::string shortName(const X509_NAME *name)
{
    auto common = commonName(name);
    return common.empty() ? nameText(name) : common;
}

std::string alternativeName(const GENERAL_NAME *name)
{
    if (name->type == GEN_IPADD) {
        const auto *octets = name->d.iPAddress;
        return addressText(
            {ASN1_STRING_get0_data(octets), static_cast<std::size_t>(ASN1_STRING_length(octets))});
    }
    if (name->type != GEN_DNS)
        return {};
    const auto value = dnsText(name->d.dNSName);
    // An address entered as a name matches nothing (RFC 6125 section 6.4): its kind is told.
    const bool address = !value.empty() && (value.find(':') != std::string::npos ||
                                            value.find_first_not_of("0123456789.") == std::string::npos);
    return address ? "DNS:" + value : value;
}

std::vector<std::string> alternativeNames(const X509 *certificate)
{
    std::vector<std::string> out;
    const Names names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const auto *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS || name->type == GEN_IPADD)
            out.push_back(alternativeName(name));
    }
    return out;
}

} // namespace tls
