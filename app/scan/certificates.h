#pragma once
#include "tls/chain.h"
#include "values/tls_scan.h"

namespace scan {

/// Judges each chain as a test would, at \p now (seconds since 1970 UTC) and for the server name asked for;
/// for any name where none was. The weaknesses are found anew.
void judgeCertificates(values::TlsScan &scan, std::int64_t now, const tls::TrustStore &store);

} // namespace scan
