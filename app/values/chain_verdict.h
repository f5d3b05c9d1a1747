#pragma once
#include "values/tls_observation.h"

#include <cstdint>
#include <string>
#include <vector>

namespace values {

/// A chain judged for a name and a time with no connection.
struct ChainVerdict
{
    std::string host;    ///< name or address asked for
    std::int64_t at = 0; ///< judged for this time, seconds since 1970 UTC
    /// chain, path, pathSent, faults, trust ("system" or "file"), as of a handshake; the rest is empty.
    TlsObservation seen;
    std::vector<std::string> roots; ///< SHA-256 fingerprints of what is trusted, where files said so
    bool operator==(const ChainVerdict &) const = default;
};

} // namespace values
