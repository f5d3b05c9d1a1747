#pragma once
#include "practice/pki/pki.h"
#include "tls/session.h"
#include "values/bytes.h"

#include <algorithm>
#include <cstdint>
#include <string>

/// Certificates for the tests of this folder; a root and an intermediate are made once.
namespace authorities {

namespace pki = practice::pki;

inline constexpr std::int64_t kNow = 1767225600; ///< 2026-01-01T00:00:00Z
inline constexpr std::int64_t kDay = 86400;

inline pki::Recipe named(const std::string &commonName)
{
    pki::Recipe recipe;
    recipe.commonName = commonName;
    return recipe;
}

inline pki::Recipe leafRecipe()
{
    auto recipe = named("example.test");
    recipe.dnsNames = {"example.test", "*.wild.test"};
    recipe.ipAddresses = {"127.0.0.1", "::1"};
    return recipe;
}

inline const pki::Authority &root()
{
    static const auto authority = pki::Authority::root(named("Trusted root"), kNow).value();
    return authority;
}

inline const pki::Authority &intermediate()
{
    static const auto authority = root().intermediate(named("Intermediate"), kNow).value();
    return authority;
}

inline const pki::Identity &server()
{
    static const auto identity = intermediate().issue(leafRecipe(), kNow).value();
    return identity;
}

inline const pki::Identity &client()
{
    static const auto identity = [] {
        auto recipe = named("A client");
        recipe.usage = pki::Usage::Client;
        return root().issue(recipe, kNow).value();
    }();
    return identity;
}

} // namespace authorities
