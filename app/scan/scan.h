#pragma once
#include "values/tls_scan.h"

#include <stop_token>

namespace scan {

/// Scans a TLS server. Blocks; cancel by \p stop: what was found until then is returned. Nothing is ever
/// sent but hellos, one a connection; no handshake is completed.
values::TlsScan scan(const values::ScanTarget &target, const values::ScanProgressSink &sink,
                     std::stop_token stop);

} // namespace scan
