#include "websocket/rules.h"

#include <algorithm>
#include <array>

namespace websocket {

namespace {

using enum RuleId;

// In the order of the enum.
constexpr std::array kRules{
    Rule{MaskedByServer, "masked-by-server", "frames-masked-by-server", "frames", "RFC 6455 5.1", 1002},
    Rule{UnmaskedByClient, "unmasked-by-client", "", "frames", "RFC 6455 5.1", 1002},
    Rule{ReservedDataOpcode, "reserved-data-opcode", "frames-reserved-opcode", "frames", "RFC 6455 5.2",
         1002},
    Rule{ReservedControlOpcode, "reserved-control-opcode", "frames-reserved-opcode", "frames", "RFC 6455 5.2",
         1002},
    Rule{Rsv1NotNegotiated, "rsv1-not-negotiated", "frames-reserved-bit", "frames", "RFC 6455 5.2", 1002},
    Rule{Rsv1OnContinuation, "rsv1-on-continuation", "frames-reserved-bit", "frames", "RFC 7692 6", 1002},
    Rule{Rsv1OnControl, "rsv1-on-control", "frames-reserved-bit", "frames", "RFC 7692 6", 1002},
    Rule{Rsv2NotNegotiated, "rsv2-not-negotiated", "frames-reserved-bit", "frames", "RFC 6455 5.2", 1002},
    Rule{Rsv3NotNegotiated, "rsv3-not-negotiated", "frames-reserved-bit", "frames", "RFC 6455 5.2", 1002},
    Rule{ControlFragmented, "control-fragmented", "frames-control-fragmented", "frames", "RFC 6455 5.5",
         1002},
    Rule{ControlTooLong, "control-too-long", "frames-control-too-long", "frames", "RFC 6455 5.5", 1002},
    Rule{Length16NotMinimal, "length-16-not-minimal", "frames-length-not-minimal", "frames", "RFC 6455 5.2",
         1002},
    Rule{Length64NotMinimal, "length-64-not-minimal", "frames-length-not-minimal", "frames", "RFC 6455 5.2",
         1002},
    Rule{LengthTopBit, "length-top-bit", "frames-length-top-bit", "frames", "RFC 6455 5.2", 1002},
    Rule{HttpInStream, "http-in-stream", "frames-http-in-stream", "frames", "RFC 6455 5.2", 1002},
    Rule{TlsInStream, "tls-in-stream", "frames-tls-in-stream", "frames", "RFC 6455 5.2", 1002},
    Rule{ContinuationUnexpected, "continuation-unexpected", "frames-continuation-unexpected", "frames",
         "RFC 6455 5.4", 1002},
    Rule{DataInsideFragmented, "data-inside-fragmented", "frames-data-inside-fragmented", "frames",
         "RFC 6455 5.4", 1002},
    Rule{Utf8Overlong, "utf8-overlong", "frames-invalid-utf8", "frames", "RFC 6455 8.1", 1007},
    Rule{Utf8Surrogate, "utf8-surrogate", "frames-invalid-utf8", "frames", "RFC 6455 8.1", 1007},
    Rule{Utf8TooLarge, "utf8-too-large", "frames-invalid-utf8", "frames", "RFC 6455 8.1", 1007},
    Rule{Utf8Truncated, "utf8-truncated", "frames-invalid-utf8", "frames", "RFC 6455 8.1", 1007},
    Rule{Utf8StrayContinuation, "utf8-stray-continuation", "frames-invalid-utf8", "frames", "RFC 6455 8.1",
         1007},
    Rule{Utf8ImpossibleOctet, "utf8-impossible-octet", "frames-invalid-utf8", "frames", "RFC 6455 8.1", 1007},
    Rule{MessageTooBig, "message-too-big", "frames-message-too-big", "frames", "RFC 6455 10.4", 1009},
    Rule{InflateTooBig, "inflate-too-big", "frames-message-too-big", "frames", "RFC 6455 10.4", 1009},
    Rule{InflateFailed, "inflate-failed", "frames-inflate-failed", "frames", "RFC 7692 7.2.2", 1007},
    Rule{InflateBeyondWindow, "inflate-beyond-window", "frames-inflate-failed", "frames", "RFC 7692 7.2.2",
         1007},
    Rule{InflateIncomplete, "inflate-incomplete", "frames-inflate-failed", "frames", "RFC 7692 7.2.2", 1007},
    Rule{ClosePayloadOneByte, "close-payload-one-byte", "close-payload-one-byte", "close", "RFC 6455 5.5.1",
         1002},
    Rule{CloseCodeBelow1000, "close-code-below-1000", "close-code-invalid", "close", "RFC 6455 7.4.2", 1002},
    Rule{CloseCode1004, "close-code-1004", "close-code-invalid", "close", "RFC 6455 7.4.1", 1002},
    Rule{CloseCode1005, "close-code-1005", "close-code-invalid", "close", "RFC 6455 7.4.1", 1002},
    Rule{CloseCode1006, "close-code-1006", "close-code-invalid", "close", "RFC 6455 7.4.1", 1002},
    Rule{CloseCode1015, "close-code-1015", "close-code-invalid", "close", "RFC 6455 7.4.1", 1002},
    Rule{CloseCodeUnassigned, "close-code-unassigned", "close-code-invalid", "close", "RFC 6455 7.4.2", 1002},
    Rule{CloseCodeAbove4999, "close-code-above-4999", "close-code-invalid", "close", "RFC 6455 7.4.2", 1002},
    Rule{CloseReasonInvalidUtf8, "close-reason-invalid-utf8", "close-reason-invalid-utf8", "close",
         "RFC 6455 5.5.1", 1007},
    Rule{DataAfterClose, "data-after-close", "close-data-after-close", "close", "RFC 6455 5.5.1", 0},
    Rule{EndedInsideFrame, "ended-inside-frame", "close-inside-frame", "close", "RFC 6455 7.1.1", 1006},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kRules.size(); ++i) {
        if (static_cast<std::size_t>(kRules[i].rule) != i)
            return false;
    }
    return kRules.back().rule == EndedInsideFrame;
}
static_assert(inOrder());

} // namespace

std::span<const Rule> rules()
{
    return kRules;
}

const Rule &rule(RuleId id)
{
    return kRules[static_cast<std::size_t>(id)];
}

const Rule *findRule(std::string_view id)
{
    const auto *const found =
        std::find_if(kRules.begin(), kRules.end(), [id](const Rule &row) { return row.id == id; });
    return found == kRules.end() ? nullptr : found;
}

} // namespace websocket
