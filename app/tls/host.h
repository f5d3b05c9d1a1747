#pragma once
#include "tls/openssl.h"
#include "values/observation.h"

#include <optional>
#include <string>

/// Inside the room: does a certificate speak for a host?
namespace tls {

/// WrongHost, CommonNameOnly or nothing (RFC 6125, RFC 2818 without its common name, as browsers do).
/// WrongHost has "why": "other-name"; "no-names" (no alternative names, and another common name);
/// "wildcard-too-deep" (two labels for one star), "wildcard-without-label" (none), "wildcard-invalid" (a star
/// where none may be); "only-with-www", "only-without-www"; "not-ascii" (a name in UTF-8, which no client reads as one); of an address "address-not-named" (names only),
/// "other-address", "address-as-name" (entered as a DNS name).
std::optional<values::ChainFaultRecord> judgeHost(X509 *leaf, const std::string &host);

} // namespace tls
