#pragma once
#include "values/result.h"

#include <string>
#include <string_view>

namespace values {

enum class ServerNameFault {
    NotAName, ///< something in it stands in no name of a host, as a port or a path
    NotAscii, ///< it has no form in ASCII (idna.h)
};

/// What to ask a server for and to verify, as a user types it: a host name, which may be an international
/// one, in ASCII; or an address without brackets. A dot at the end is taken off: TLS wants none (RFC 6066
/// section 3).
Result<std::string, ServerNameFault> parseServerName(std::string_view text);

} // namespace values
