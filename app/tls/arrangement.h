#pragma once
#include "tls/openssl.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// Inside the room: how the certificates stand that a server sent or a file has.
namespace tls {

/// One that nobody needs to build the path.
struct Surplus
{
    enum class Kind { Root, Twice, Unrelated };
    std::size_t place = 0;
    Kind kind = Kind::Unrelated;
};

/// Those of \p sent that \p path does without. One that may lead other clients to another root (it has the
/// name of an issuer, or the key of a certificate, that is of use) is none; the first is the server's own.
std::vector<Surplus> surplusOf(const std::vector<Certificate> &sent, const std::vector<Certificate> &path);

/// The place of the server's certificate where another stands first: one for \p host that is no authority's,
/// or the only one that is none. Nothing where the first may be it.
std::optional<std::size_t> misplacedLeaf(const std::vector<Certificate> &sent, const std::string &host);

/// Of \p sent, one that has the name of \p below's issuer; none where \p below is the only one.
const X509 *namesake(const std::vector<Certificate> &sent, const X509 *below);

} // namespace tls
