#include "tls/host.h"
#include "tls/names.h"

#include <openssl/err.h>

#include <algorithm>

namespace tls {

using values::ChainFault;

namespace {

bool namedInSan(X509 *leaf, const std::string &host)
{
    if (isAddress(host))
        return X509_check_ip_asc(leaf, host.c_str(), 0) == 1;
    constexpr unsigned kFlags = X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS;
    return X509_check_host(leaf, host.data(), host.size(), kFlags, nullptr) == 1;
}

/// What programs that still read the common name would accept.
bool namedInSubject(X509 *leaf, const std::string &host)
{
    if (isAddress(host))
        return commonName(X509_get_subject_name(leaf)) == host;
    constexpr unsigned kFlags = X509_CHECK_FLAG_ALWAYS_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS;
    return X509_check_host(leaf, host.data(), host.size(), kFlags, nullptr) == 1;
}

bool endsWith(const std::string &text, const std::string &end)
{
    return text.size() > end.size() &&
           OPENSSL_strncasecmp(text.data() + (text.size() - end.size()), end.data(), end.size()) == 0;
}

bool isSame(const std::string &a, const std::string &b)
{
    return a.size() == b.size() && OPENSSL_strncasecmp(a.data(), b.data(), a.size()) == 0;
}

/// Why a name with a wildcard does not cover \p host, where it looks as if it should.
const char *wildcardWhy(const std::string &name, const std::string &host)
{
    const auto star = name.find('*');
    if (star == std::string::npos)
        return nullptr;
    if (name.starts_with("*.")) {
        const auto base = name.substr(2);
        if (isSame(base, host))
            return "wildcard-without-label";
        if (!endsWith(host, name.substr(1)))
            return nullptr;
        // One label stands before the base: the wildcard itself is not allowed (RFC 6125 section 7.2).
        return host.find('.') + base.size() + 1 < host.size() ? "wildcard-too-deep" : "wildcard-invalid";
    }
    const bool would = host.size() + 1 >= name.size() &&
                       OPENSSL_strncasecmp(host.data(), name.data(), star) == 0 &&
                       endsWith(host, name.substr(star + 1));
    return would ? "wildcard-invalid" : nullptr;
}

const char *addressWhy(X509 *leaf, const std::vector<std::string> &names, const std::string &host)
{
    if (X509_check_host(leaf, host.data(), host.size(), X509_CHECK_FLAG_NEVER_CHECK_SUBJECT, nullptr) == 1)
        return "address-as-name";
    for (const auto &name : names) {
        if (name == "DNS:" + host)
            return "address-as-name";
        if (isAddress(name))
            return "other-address";
    }
    return "address-not-named";
}

const char *whyNot(X509 *leaf, const std::vector<std::string> &names, const std::string &host)
{
    if (isAddress(host))
        return addressWhy(leaf, names, host);
    for (const auto &name : names) {
        if (const auto *why = wildcardWhy(name, host))
            return why;
        if (isSame(name, "www." + host))
            return "only-with-www";
        if (isSame("www." + name, host))
            return "only-without-www";
    }
    const auto isForeign = [](unsigned char octet) { return octet > 0x7e; };
    for (const auto &name : names) {
        if (std::any_of(name.begin(), name.end(), isForeign))
            return "not-ascii";
    }
    return names.empty() ? "no-names" : "other-name";
}

} // namespace

std::optional<values::ChainFaultRecord> judgeHost(X509 *leaf, const std::string &host)
{
    ERR_clear_error();
    const auto plain = plainHost(host);
    if (plain.empty() || namedInSan(leaf, plain))
        return std::nullopt;
    const auto alternatives = alternativeNames(leaf);
    const bool subject = alternatives.empty() && namedInSubject(leaf, plain);
    ERR_clear_error();
    if (subject)
        return values::ChainFaultRecord{ChainFault::CommonNameOnly, 0, {{"host", plain}}};
    std::string names;
    for (const auto &name : alternatives)
        names += (names.empty() ? "" : ", ") + name;
    if (names.empty())
        names = commonName(X509_get_subject_name(leaf));
    return values::ChainFaultRecord{
        ChainFault::WrongHost,
        0,
        {{"host", plain}, {"names", names}, {"why", whyNot(leaf, alternatives, plain)}}};
}

} // namespace tls
