#pragma once
#include "values/bytes.h"
#include "values/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A private public-key infrastructure that lives in memory: right and wrong certificates on demand. Nothing
/// is written to disk and nothing is installed anywhere. Times are seconds since 1970 UTC and always
/// arguments.
namespace practice::pki {

enum class KeyKind { EcP256, EcSecp256k1, Rsa2048, Rsa1024 };
/// Of the signature that the issuer puts under the certificate.
enum class Digest { Sha256, Sha1 };
/// What the extended key usage allows (RFC 5280 section 4.2.1.12).
enum class Usage { Server, Client, OcspSigning };

enum class Fault { Key, Name, Address, Time, Extension, Signature, Encoding };

/// What a certificate shall say. A name or address that cannot be encoded is an error, not left out.
struct Recipe
{
    std::string commonName;   ///< 1 to 64 characters
    std::string organisation; ///< or empty; trusted and unknown authorities that share one look related
    std::vector<std::string> dnsNames;
    std::vector<std::string> ipAddresses;
    std::int64_t notBefore = 0; ///< 0: a day before now (an authority: thirty)
    std::int64_t notAfter = 0;  ///< 0: ninety days after now (an authority: ten years)
    KeyKind key = KeyKind::EcP256;
    Digest digest = Digest::Sha256;
    Usage usage = Usage::Server; ///< of a leaf; an authority has no extended key usage
    bool noSan = false;          ///< leaves dnsNames and ipAddresses out of the certificate
    std::string aiaUrl;          ///< "CA Issuers" of the authority information access, or empty
    bool isCa = false; ///< in issue(): basicConstraints says so; implied by root() and intermediate()
    std::optional<int> pathLength = {};      ///< of an authority: pathLenConstraint
    std::vector<std::string> permittedNames; ///< of an authority: DNS names of its nameConstraints
    std::vector<std::string> excludedNames;
    bool noCertSign = false; ///< an authority whose keyUsage lets it sign no certificates
    bool noBasicConstraints = false;
    bool forDocuments = false;     ///< a leaf whose keyUsage is to sign documents alone
    bool unknownExtension = false; ///< a critical extension that nobody knows
    bool mustStaple = false;       ///< TLS feature status_request (RFC 7633)
    std::string ocspUrl;           ///< of the authority information access, or empty
    std::string crlUrl;            ///< of the CRL distribution points, or empty
};

/// What an OCSP answer shall say (RFC 6960).
struct StapleRecipe
{
    enum class Says { Good, Revoked, Unknown, TryLater };
    Says says = Says::Good;
    std::int64_t thisUpdate = 0; ///< 0: an hour before now
    std::int64_t nextUpdate = 0; ///< 0: a week after now
    std::int64_t revokedAt = 0;  ///< 0: a day before now
};

/// What a server needs to prove who it is.
struct Identity
{
    std::string chainPem; ///< the leaf, then every intermediate; the root is left out
    std::string keyPem;
    std::string leafPem; ///< the leaf alone, as a server sends it whose intermediate is missing
};

/// A root or an intermediate, with its key.
class Authority
{
public:
    static values::Result<Authority, Fault> root(const Recipe &recipe, std::int64_t now);
    /// An authority below this one.
    values::Result<Authority, Fault> intermediate(const Recipe &recipe, std::int64_t now) const;
    /// Someone who signs although its certificate may not allow it.
    static values::Result<Authority, Fault> from(const Identity &identity);
    values::Result<Identity, Fault> issue(const Recipe &recipe, std::int64_t now) const;

    /// An OCSP answer about the leaf of \p identity, DER. Signed by this authority, whether it issued the
    /// leaf or not, or by \p delegate, which is then enclosed.
    values::Result<values::Bytes, Fault> staple(const Identity &identity, const StapleRecipe &recipe,
                                                std::int64_t now, const Identity *delegate = nullptr) const;

    /// Its own certificate: what to trust, or to send along.
    const std::string &pem() const;

    ~Authority();
    Authority(Authority &&) noexcept;
    Authority &operator=(Authority &&) noexcept;

private:
    struct Impl;
    explicit Authority(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// A leaf signed by its own key.
values::Result<Identity, Fault> selfSigned(const Recipe &recipe, std::int64_t now);

} // namespace practice::pki
