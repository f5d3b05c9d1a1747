#pragma once
#include "values/violation.h"
#include "websocket/message_reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace websocket {

/// What a Close frame's payload says (RFC 6455 section 5.5.1).
struct ClosePayload
{
    std::optional<std::uint16_t> code; ///< none: an empty payload (1005)
    std::string_view reason;           ///< in the payload
};

/// The payload of a Close frame, or the rule it breaks (sections 5.5.1 and 7.4). \p place is its first
/// octet's.
std::variant<ClosePayload, values::Violation> readClosePayload(values::ByteView payload, Place place);

/// The rule that forbids \p code in a Close frame; none: it may stand there (section 7.4).
std::optional<RuleId> forbiddenCode(std::uint16_t code);

} // namespace websocket
