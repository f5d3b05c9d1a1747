#pragma once
// The common form of the comparison: a stream, and what a reader makes of it.
#include "values/bytes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace agreement {

/// What both sides settled before the first frame.
struct Settings
{
    bool server = false;        ///< the reader's role: a server gets masked frames
    bool deflate = false;       ///< permessage-deflate was agreed
    bool takeover = true;       ///< with context takeover
    std::size_t limit = 100000; ///< octets of a message
};

struct Outcome
{
    /// "text HEX", "binary HEX", "ping HEX", "pong HEX", in order; long ones as "LENGTH:SHA1".
    std::vector<std::string> events;
    /// "close CODE HEX" ("close - " without a code), "fail CODE", "open" (ended between two frames) or "cut"
    /// (ended inside one).
    std::string end;
    bool operator==(const Outcome &) const = default;
};

struct Stream
{
    std::string kind; ///< what was built: "reserved opcode", "mutated"
    Settings settings;
    values::Bytes octets;
    std::optional<Outcome> expected; ///< by construction, where the maker knows it
};

/// "text 48656c6c6f"
std::string shown(std::string_view what, values::ByteView payload);
/// "fail 1002; text 48, ping 00"
std::string toText(const Outcome &outcome);

} // namespace agreement
