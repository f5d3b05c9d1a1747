#include "tls/host.h"
#include "tls/names.h"

#include <openssl/err.h>

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
    return values::ChainFaultRecord{ChainFault::WrongHost, 0, {{"host", plain}, {"names", names}}};
}

} // namespace tls
