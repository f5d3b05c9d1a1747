#include "websocket/close_frame.h"

#include "values/close_code.h"
#include "websocket/header_reader.h"

namespace websocket {

using namespace values;

std::optional<RuleId> forbiddenCode(std::uint16_t code)
{
    if (isValidOnWire(code))
        return std::nullopt;
    switch (code) {
    case 1004:
        return RuleId::CloseCode1004;
    case 1005:
        return RuleId::CloseCode1005;
    case 1006:
        return RuleId::CloseCode1006;
    case 1015:
        return RuleId::CloseCode1015;
    default:
        break;
    }
    return code < 1000   ? RuleId::CloseCodeBelow1000
           : code < 3000 ? RuleId::CloseCodeUnassigned
                         : RuleId::CloseCodeAbove4999;
}

std::variant<ClosePayload, Violation> readClosePayload(ByteView payload, Place place)
{
    if (payload.empty())
        return ClosePayload{};
    if (payload.size() == 1)
        return violationOf(RuleId::ClosePayloadOneByte, place, {payload[0]});
    const auto code = static_cast<std::uint16_t>(payload[0] << 8 | payload[1]);
    if (const auto forbidden = forbiddenCode(code))
        return violationOf(*forbidden, place, {payload[0], payload[1]}, number(code));
    const auto reason = payload.subspan(2);
    Utf8Validator utf8;
    const auto fault = utf8.feed(reason);
    if (!fault && utf8.complete())
        return ClosePayload{code, {reinterpret_cast<const char *>(reason.data()), reason.size()}};
    const auto sequence = utf8.sequence();
    const auto end = fault ? fault->index + 1 : reason.size();
    place.offset += 2 + end - sequence.size();
    return violationOf(RuleId::CloseReasonInvalidUtf8, place, Bytes(sequence.begin(), sequence.end()),
                       toHex(sequence));
}

} // namespace websocket
