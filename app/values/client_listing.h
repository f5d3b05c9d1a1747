#pragma once
#include "values/tls_observation.h"

#include <string_view>

namespace values {

/// What the authorities that a certificate request names (RFC 8446 section 4.2.4) say of the client's
/// certificates:
/// - "": nothing against them, or none were named or given
/// - "not-listed": their root is in the file, and is not among them
/// - "incomplete": an intermediate is not in the file; the server itself sends it, and one of them issued it
/// - "maybe-incomplete": none of them issued one; whether an intermediate leads to them cannot be seen here
std::string_view clientListing(const TlsObservation &tls);

} // namespace values
