#include "websocket/rules.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace websocket {

namespace {

constexpr std::array kRules{
    Rule{"masked-by-server", "frames-masked-by-server", "RFC 6455 5.1", 1002},
    Rule{"unmasked-by-client", "", "RFC 6455 5.1",
         1002}, // only a server meets it: no cause of a client's trouble
    Rule{"reserved-opcode", "frames-reserved-opcode", "RFC 6455 5.2", 1002},
    Rule{"reserved-bit", "frames-reserved-bit", "RFC 6455 5.2", 1002},
    Rule{"control-fragmented", "frames-control-fragmented", "RFC 6455 5.5", 1002},
    Rule{"control-too-long", "frames-control-too-long", "RFC 6455 5.5", 1002},
    Rule{"length-not-minimal", "frames-length-not-minimal", "RFC 6455 5.2", 1002},
    Rule{"length-top-bit", "frames-length-top-bit", "RFC 6455 5.2", 1002},
    Rule{"continuation-unexpected", "frames-continuation-unexpected", "RFC 6455 5.4", 1002},
    Rule{"data-inside-fragmented", "frames-data-inside-fragmented", "RFC 6455 5.4", 1002},
    Rule{"invalid-utf8", "frames-invalid-utf8", "RFC 6455 8.1", 1007},
    Rule{"message-too-big", "frames-message-too-big", "RFC 6455 10.4", 1009},
    Rule{"inflate-failed", "frames-inflate-failed", "RFC 7692 7.2.2", 1007},
    Rule{"http-in-stream", "frames-http-in-stream", "RFC 6455 5.2", 1002},
    Rule{"close-payload-one-byte", "close-payload-one-byte", "RFC 6455 5.5.1", 1002},
    Rule{"close-code-invalid", "close-code-invalid", "RFC 6455 7.4", 1002},
    Rule{"close-reason-invalid-utf8", "close-reason-invalid-utf8", "RFC 6455 5.5.1", 1007},
};

} // namespace

std::span<const Rule> rules()
{
    return kRules;
}

const Rule &rule(std::string_view id)
{
    const auto *const found =
        std::find_if(kRules.begin(), kRules.end(), [id](const Rule &row) { return row.id == id; });
    assert(found != kRules.end());
    return *found;
}

} // namespace websocket
