#include "practice/office.h"

namespace practice {

pki::Recipe goodRecipe()
{
    pki::Recipe recipe;
    recipe.commonName = "localhost";
    recipe.dnsNames = {"localhost"};
    recipe.ipAddresses = {"127.0.0.1", "::1"};
    return recipe;
}

pki::Recipe namedRecipe(std::string_view commonName)
{
    pki::Recipe recipe;
    recipe.commonName = commonName;
    return recipe;
}

values::Result<Hierarchy, pki::Fault> Hierarchy::make(std::string_view rootName, std::string_view issuerName,
                                                      std::int64_t now)
{
    auto root = pki::Authority::root(namedRecipe(rootName), now);
    if (!root)
        return root.error();
    auto issuer = root.value().intermediate(namedRecipe(issuerName), now);
    if (!issuer)
        return issuer.error();
    return Hierarchy{std::move(root).value(), std::move(issuer).value()};
}

tls::ServerOptions &Office::issue(const char *id, const pki::Authority &by, const Change &change)
{
    return add(id, by.issue(changed(change), m_now));
}

tls::ServerOptions &Office::issue(const char *id, const values::Result<pki::Authority, pki::Fault> &by,
                                  const Change &change)
{
    return by ? issue(id, by.value(), change) : add(id, by.error());
}

tls::ServerOptions &Office::issueAlone(const char *id, const pki::Authority &by, const Change &change)
{
    const auto identity = by.issue(changed(change), m_now);
    auto &options = add(id, identity);
    if (identity)
        options.chainPem = identity.value().leafPem;
    return options;
}

void Office::issueSelfSigned(const char *id, const Change &change)
{
    add(id, pki::selfSigned(changed(change), m_now));
}

tls::ServerOptions &Office::issueStapled(const char *id, const pki::Authority &by,
                                         const pki::StapleRecipe &recipe)
{
    const auto identity = by.issue(goodRecipe(), m_now);
    auto &options = add(id, identity);
    if (!identity)
        return options;
    auto staple = by.staple(identity.value(), recipe, m_now);
    if (staple)
        options.staple = std::move(staple).value();
    return options;
}

pki::Recipe Office::changed(const Change &change)
{
    auto recipe = goodRecipe();
    if (change)
        change(recipe);
    return recipe;
}

tls::ServerOptions &Office::add(const char *id, const IdentityResult &identity)
{
    auto &options = m_all[id];
    options = {};
    if (identity) {
        options.chainPem = identity.value().chainPem;
        options.keyPem = identity.value().keyPem;
    }
    return options;
}

} // namespace practice
