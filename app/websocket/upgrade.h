#pragma once
#include "values/http_head.h"
#include "values/observation.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace websocket {

/// base64 of 16 octets given by the caller (RFC 6455 section 4.1).
std::string makeKey(const std::array<std::uint8_t, 16> &random);
/// The Sec-WebSocket-Accept value for \p key taken as received (section 4.2.2).
std::string acceptFor(std::string_view key);

struct UpgradeRequest
{
    std::string authority; ///< Host header
    std::string resource;  ///< path and query
    std::string key;
    std::vector<std::string> subprotocols;
    std::string origin;
    bool offerCompression = true;
    values::Headers extraHeaders; ///< a name given here replaces our own header of that name
    std::string userAgent;
};

/// May this field be written into a request? The name is a token, the value has no control character but TAB
/// (RFC 9110 section 5.5): nothing can end the line and start another.
bool isValidHeader(std::string_view name, std::string_view value);

/// The request's octets. A field that is not isValidHeader() is left out, and blanks or control characters in
/// the resource are percent-encoded: callers that want to tell the user check first.
values::Bytes writeRequest(const UpgradeRequest &request);

struct UpgradeJudgement
{
    bool accepted = false;                     ///< 101 and no fatal deviation
    std::vector<values::Deviation> deviations; ///< all of them, the worst first
    std::string subprotocol;
    bool compression = false;
    bool serverContextTakeover = true;
};

/// Judges a 101 answer against the request (RFC 6455 section 4.1, RFC 7692 section 7.1). Deviation ids:
/// upgrade-header-wrong{received}, connection-header-wrong{received}, accept-missing,
/// accept-wrong{expected,received}, subprotocol-unrequested{subprotocol}, subprotocol-missing{requested} (not
/// fatal by the RFC, fatal in Chrome: we follow the strictest browser), extension-unrequested{extension},
/// extension-invalid{extension}, http-version. Extra headers count as sent: a key, subprotocols or
/// extensions given there are what the answer is held against. Any status but 101 is judged as not accepted
/// without deviations.
UpgradeJudgement judgeResponse(const UpgradeRequest &request, const values::ResponseHead &response);

} // namespace websocket
