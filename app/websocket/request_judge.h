#pragma once
#include "values/http_head.h"
#include "values/observation.h"
#include "websocket/extensions.h"

#include <string>
#include <vector>

namespace websocket {

/// What a request asks for, read as well as it can be.
struct UpgradeAsked
{
    std::string method;
    std::string target;   ///< as written
    std::string version;  ///< "HTTP/1.1"
    std::string resource; ///< path and query of the target
    std::string host;
    std::string origin;
    std::string key;
    std::vector<std::string> subprotocols; ///< the tokens, in order of preference
    Extensions offers;                     ///< in order of preference; empty where one leaves the grammar
    values::Headers headers;
};

struct RequestJudgement
{
    bool valid = false;                        ///< nothing fatal
    std::vector<values::Deviation> deviations; ///< all of them, the worst first
    UpgradeAsked asked;
};

/// Is \p line a request line at all: a method, a target and a version with blanks between (RFC 9112
/// section 3)?
bool isRequestLine(std::string_view line);

/// Judges the head of a request (RFC 6455 section 4.2.1, RFC 9112): every deviation is named and located by
/// the table of deviations.h. \p head begins with a request line, empty lines before it aside. A
/// permessage-deflate offer that breaks a rule is told and tolerated: it is declined (RFC 7692 section 7.1).
RequestJudgement judgeRequest(values::ByteView head);

} // namespace websocket
