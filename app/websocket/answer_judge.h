#pragma once
#include "values/http_head.h"
#include "values/observation.h"
#include "websocket/deflate_negotiation.h"

#include <optional>
#include <string>
#include <vector>

namespace websocket {

struct UpgradeJudgement
{
    bool accepted = false;                     ///< 101 and no fatal deviation
    std::vector<values::Deviation> deviations; ///< all of them, the worst first
    std::string subprotocol;
    bool compression = false;
    bool serverContextTakeover = true;
    std::optional<DeflateAgreement> deflate; ///< all of what was agreed
};

/// Judges an answer against the fields that were sent (RFC 6455 section 4.1, RFC 7692 section 7.1): strict as
/// the strictest browser, and every deviation is named and located by the table of deviations.h. Fatal ones:
/// status-not-101{status}, http-version, upgrade-header-…{received},
/// connection-header-…{received}, accept-missing, accept-…{expected,received}, subprotocol-…{subprotocol},
/// subprotocol-missing{requested} (not fatal by the RFC, fatal in Chrome), extension-…{extension},
/// deflate-…{extension}. Tolerated ones: content-length, transfer-encoding, header-duplicate{name} and the
/// oddities of the text. An answer that is no 101 is judged by its status and its text alone.
///
/// \p answer as http::ResponseParser read it, with its raw octets.
UpgradeJudgement judgeAnswer(const values::Headers &sent, const values::ResponseHead &answer);

} // namespace websocket
