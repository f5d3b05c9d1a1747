#pragma once
#include "values/bytes.h"

#include <cstdint>
#include <string>

namespace values {

/// A rule of a protocol that the peer broke, located.
struct Violation
{
    std::string rule;                ///< id of the row in the engine's rule table, e.g. "masked-by-server"
    std::string cause;               ///< the catalogue's cause id of that row
    std::uint64_t offset = 0;        ///< of the first octet concerned, in the peer's stream after the upgrade
    std::uint64_t offsetInFrame = 0; ///< the same, from the first octet of its frame's header
    Bytes bytes;                     ///< the octets concerned, at most 64
    std::uint8_t bits = 0;           ///< for header rules: the bits concerned of the first octet
    std::uint16_t closeCode = 0; ///< that must be sent for it (RFC 6455 section 7.4.1); see websocket::Rule
    std::string detail; ///< a number or name the sentence needs (opcode, length, …), language-neutral
    bool operator==(const Violation &) const = default;
};

} // namespace values
