#pragma once
#include <string_view>

namespace values {

/// Which way octets went, seen from the tester.
enum class Direction { Received, Sent };
/// "received", "sent".
std::string_view id(Direction direction);

/// How a stream came to its end. Told by the socket, never guessed.
enum class EndHow { Open, Fin, Reset, TimedOut, Cancelled, Local };
std::string_view id(EndHow how);

} // namespace values
