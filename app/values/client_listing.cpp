#include "values/client_listing.h"

#include <algorithm>

namespace values {

namespace {

bool contains(const std::vector<std::string> &names, const std::string &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The last certificate that is reached from the client's own, issuer by issuer.
const CertificateRecord &topOf(const std::vector<CertificateRecord> &chain)
{
    const auto *top = &chain.front();
    for (std::size_t steps = 1; steps < chain.size() && !top->selfIssued; ++steps) {
        const auto above = std::find_if(chain.begin(), chain.end(),
                                        [&](const auto &other) { return other.subject == top->issuer; });
        if (above == chain.end())
            break;
        top = &*above;
    }
    return *top;
}

} // namespace

std::string_view clientListing(const TlsObservation &tls)
{
    const auto &wanted = tls.acceptableAuthorities;
    const auto &given = tls.clientChain;
    const auto isWanted = [&](const CertificateRecord &one) { return contains(wanted, one.issuer); };
    if (wanted.empty() || given.empty() || std::any_of(given.begin(), given.end(), isWanted))
        return "";
    const auto &top = topOf(given);
    if (top.selfIssued)
        return "not-listed";
    const auto leadsThere = [&](const CertificateRecord &one) {
        return one.subject == top.issuer && isWanted(one);
    };
    return std::any_of(tls.chain.begin(), tls.chain.end(), leadsThere) ? "incomplete" : "maybe-incomplete";
}

} // namespace values
