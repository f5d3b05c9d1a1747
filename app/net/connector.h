#pragma once
#include "net/guard.h"
#include "values/observation.h"

#include <asio/awaitable.hpp>
#include <asio/ip/tcp.hpp>

#include <optional>
#include <vector>

namespace net {

struct Connection
{
    values::TcpObservation observation;
    std::optional<asio::ip::tcp::socket> socket; ///< set when connected
};

/// The addresses with the families taking turns, the first one's family first (RFC 8305 section 4).
std::vector<asio::ip::address> interleave(const std::vector<asio::ip::address> &addresses);

/// Connects to the first address that answers: a new attempt every 250 ms or as soon as one fails, the ones
/// under way go on (RFC 8305 section 5). Every attempt is recorded; \p origin is the zero of their times.
asio::awaitable<Connection> connect(asio::io_context &io, Interrupt &interrupt,
                                    std::vector<asio::ip::address> addresses, std::uint16_t port,
                                    Clock::time_point origin, Clock::time_point until);

} // namespace net
