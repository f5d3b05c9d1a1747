#pragma once
#include "proxy/tunnel.h"

#include <string>
#include <string_view>

namespace testing {

/// What can be told about a tunnel.
inline std::string describe(const proxy::Tunnel &tunnel)
{
    constexpr std::string_view states[] = {"negotiating", "established", "failed"};
    std::string out(states[static_cast<std::size_t>(tunnel.state())]);
    out += " ";
    out += values::id(tunnel.outcome());
    out += " ";
    for (int scale = 100; scale > 0; scale /= 10)
        out += static_cast<char>('0' + tunnel.status() / scale % 10);
    return out + (tunnel.waitingFor().empty() ? "" : " " + tunnel.waitingFor());
}

/// Octets written as characters: "\x05\x00" keeps its NUL by its length.
template <std::size_t N>
values::Bytes octets(const char (&text)[N])
{
    return values::toBytes(std::string_view(text, N - 1));
}

} // namespace testing
