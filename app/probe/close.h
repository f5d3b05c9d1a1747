#pragma once
#include "probe/exchange.h"

namespace probe {

/// The close stage: waits for what is still to come, ends TCP and writes down how it ended.
asio::awaitable<void> runClose(Run &run, Exchange &exchange);

} // namespace probe
