#pragma once
#include "tls/openssl.h"
#include "values/observation.h"

#include <optional>
#include <string>

/// Inside the room: does a certificate speak for a host?
namespace tls {

/// WrongHost, CommonNameOnly or nothing (RFC 6125, RFC 2818 without its common name, as browsers do).
std::optional<values::ChainFaultRecord> judgeHost(X509 *leaf, const std::string &host);

} // namespace tls
