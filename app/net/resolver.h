#pragma once
#include "net/guard.h"
#include "values/observation.h"

#include <asio/awaitable.hpp>
#include <asio/ip/address.hpp>

#include <optional>
#include <string>
#include <vector>

namespace net {

struct Resolution
{
    values::DnsObservation observation;
    std::vector<asio::ip::address> addresses; ///< in the system's order, each once
};

/// Asks the system's resolver on a thread of its own, so that a time limit or a cancel is answered at once
/// even while the resolver hangs. An address literal is not asked for.
asio::awaitable<Resolution> resolve(asio::io_context &io, Interrupt &interrupt, std::string host,
                                    Clock::time_point until);

} // namespace net
