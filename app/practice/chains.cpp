// The chains of certificates that are wrong, and what is stapled to them.
#include "practice/office.h"
#include "tls/chain_file.h"

namespace practice {

namespace {

constexpr std::int64_t kDay = 86400;

/// What is wrong above the server's certificate.
void issueBelowFaulty(Office &office, const Hierarchy &trusted, std::int64_t now)
{
    const auto below = [&](const Change &change) {
        auto recipe = namedRecipe("Practice branch");
        change(recipe);
        return trusted.root.intermediate(recipe, now);
    };
    office.issue("tls-intermediate-expired", below([now](auto &recipe) { recipe.notAfter = now - kDay; }));
    office.issue("tls-name-not-permitted",
                 below([](auto &recipe) { recipe.permittedNames = {"practice.example"}; }));
    const auto last = below([](auto &recipe) { recipe.pathLength = 0; });
    using Made = values::Result<pki::Authority, pki::Fault>;
    office.issue("tls-path-too-long",
                 last ? last.value().intermediate(namedRecipe("Practice twig"), now) : Made(last.error()));
    const auto nobody = trusted.issuer.issue(namedRecipe("Practice department"), now);
    office.issue("tls-issuer-not-authority",
                 nobody ? pki::Authority::from(nobody.value()) : Made(nobody.error()));
    const auto upper = below([](auto &) {});
    const auto lower =
        upper ? upper.value().intermediate(namedRecipe("Practice twig"), now) : Made(upper.error());
    auto &disorder = office.issue("tls-wrong-order", lower);
    if (lower) {
        // The leaf stands first; what is above it changes places.
        const auto leaf = disorder.chainPem.substr(0, disorder.chainPem.find(lower.value().pem()));
        disorder.chainPem = leaf + upper.value().pem() + lower.value().pem();
    }
    office.issue("tls-root-sent", trusted.issuer).chainPem += trusted.root.pem();
}

/// What does not hold together.
void issueIncoherent(Office &office, const Hierarchy &trusted, const Hierarchy &unknown, std::int64_t now)
{
    office.issue("tls-issuer-unknown", unknown.issuer); // without its root: it may as well be a branch
    // The intermediate was made anew, with another key, and the certificate is still below the old one.
    auto &old = office.issueAlone("tls-issuer-other-key", trusted.issuer);
    if (const auto renewed = trusted.root.intermediate(namedRecipe("Practice intermediate"), now))
        old.chainPem += renewed.value().pem();
    auto &altered = office.issue("tls-bad-signature", trusted.issuer);
    if (auto chain = tls::readChain(values::toBytes(altered.chainPem))) {
        auto sent = std::move(chain).value();
        sent.front().back() ^= 1; // the last octet of the signature (RFC 5280 section 4.1)
        altered.chainPem = tls::toPem(sent);
    }
    office.issue("tls-surplus", trusted.issuer).chainPem += unknown.issuer.pem();
}

/// Someone else's certificates.
void issueForeign(Office &office, std::int64_t now)
{
    auto recipe = namedRecipe("mitmproxy");
    recipe.organisation = "mitmproxy";
    const auto proxy = pki::Authority::root(recipe, now);
    auto &intercepted = office.issue("tls-interception", proxy);
    if (proxy)
        intercepted.chainPem += proxy.value().pem();
    office.issueSelfSigned("tls-default-certificate", [](pki::Recipe &fake) {
        fake.commonName = "Kubernetes Ingress Controller Fake Certificate";
        fake.organisation = "Acme Co";
        fake.dnsNames = {"ingress.local"};
        fake.ipAddresses.clear();
    });
}

} // namespace

void issueFaultyChains(Office &office, const Hierarchy &trusted, const Hierarchy &unknown, std::int64_t now)
{
    issueBelowFaulty(office, trusted, now);
    issueIncoherent(office, trusted, unknown, now);
    issueForeign(office, now);
    office.issue("tls-wildcard-too-deep", trusted.issuer, [](pki::Recipe &recipe) {
        recipe.dnsNames = {"practice.localhost", "*.practice.localhost"};
    });
    office.issue("tls-address-not-named", trusted.issuer,
                 [](pki::Recipe &recipe) { recipe.ipAddresses.clear(); });
    office.issue("tls-common-name-only", trusted.issuer, [](pki::Recipe &recipe) { recipe.noSan = true; });
    office
        .issue("tls-weak-signature", trusted.issuer,
               [](pki::Recipe &recipe) { recipe.digest = pki::Digest::Sha1; })
        .securityLevel = 0;
}

void issueStapled(Office &office, const Hierarchy &trusted, std::int64_t now)
{
    using Says = pki::StapleRecipe::Says;
    office.issueStapled("tls-revoked-staple", trusted.issuer, {Says::Revoked, 0, 0, 0});
    office.issueStapled("tls-staple-expired", trusted.issuer,
                        {Says::Good, now - 9 * kDay, now - 2 * kDay, 0});
    // The certificate is a new one, the answer is still about the old.
    auto stale = std::move(office.issueStapled("tls-staple-invalid", trusted.issuer, {}).staple);
    office.issue("tls-staple-invalid", trusted.issuer).staple = std::move(stale);
    office.issue("tls-must-staple", trusted.issuer, [](pki::Recipe &recipe) { recipe.mustStaple = true; });
}

} // namespace practice
