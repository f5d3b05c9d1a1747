#pragma once
#include "values/http_head.h"
#include "websocket/deflate_negotiation.h"

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
    std::vector<DeflateOffer> deflateOffers = {DeflateOffer()}; ///< made when offerCompression
};

/// May this field be written into a request? The name is a token, the value has no control character but TAB
/// (RFC 9110 section 5.5): nothing can end the line and start another.
bool isValidHeader(std::string_view name, std::string_view value);

/// The fields as they are sent: what the answer is held against.
values::Headers sentHeaders(const UpgradeRequest &request);
/// The request's octets. A field that is not isValidHeader() is left out, and blanks or control characters in
/// the resource are percent-encoded: callers that want to tell the user check first.
values::Bytes writeRequest(const UpgradeRequest &request);

} // namespace websocket
