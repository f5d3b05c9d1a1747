#pragma once
#include "probe/probe.h"
#include "values/tls_sweep.h"

namespace probe {

/// Which versions of TLS a server takes when it is offered every suite and group, and where it takes one that
/// \p target offers too, whether the suites or the groups of the test were what it refused. At most eight
/// connections, one after the other, each ended after the server's first answer; nothing of the user's is
/// sent but the server name. Blocks; ends early where the server stays silent. Never throws.
values::TlsSweep sweep(const values::Target &target, const Context &context, std::stop_token stop);

} // namespace probe
