#pragma once
#include "practice/pki/pki.h"
#include "tls/session.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

/// Inside the room: who issues the identities behind the TLS doors.
namespace practice {

using OptionsById = std::map<std::string, tls::ServerOptions, std::less<>>;
/// Spoils a good recipe.
using Change = std::function<void(pki::Recipe &)>;

/// A server of this machine, as it should be.
pki::Recipe goodRecipe();
pki::Recipe namedRecipe(std::string_view commonName);

/// A root and the intermediate that issues under it.
struct Hierarchy
{
    pki::Authority root;
    pki::Authority issuer;

    static values::Result<Hierarchy, pki::Fault> make(std::string_view rootName, std::string_view issuerName,
                                                      std::int64_t now);
};

/// Issues identities; one that could not be made has no certificate.
class Office
{
public:
    using IdentityResult = values::Result<pki::Identity, pki::Fault>;

    Office(OptionsById &all, std::int64_t now) : m_all(all), m_now(now) {}

    tls::ServerOptions &issue(const char *id, const pki::Authority &by, const Change &change = {});
    /// By an authority that could not be made, if \p by holds a fault.
    tls::ServerOptions &issue(const char *id, const values::Result<pki::Authority, pki::Fault> &by,
                              const Change &change = {});
    /// Without the intermediate.
    tls::ServerOptions &issueAlone(const char *id, const pki::Authority &by, const Change &change = {});
    void issueSelfSigned(const char *id, const Change &change = {});
    /// With an answer of \p by about the certificate itself.
    tls::ServerOptions &issueStapled(const char *id, const pki::Authority &by,
                                     const pki::StapleRecipe &staple);

private:
    static pki::Recipe changed(const Change &change);
    tls::ServerOptions &add(const char *id, const IdentityResult &identity);

    OptionsById &m_all;
    std::int64_t m_now;
};

/// Chains that are wrong, or odd, above a good certificate; and names and signatures that are.
void issueFaultyChains(Office &office, const Hierarchy &trusted, const Hierarchy &unknown, std::int64_t now);
/// What a server staples to its certificate.
void issueStapled(Office &office, const Hierarchy &trusted, std::int64_t now);

} // namespace practice
