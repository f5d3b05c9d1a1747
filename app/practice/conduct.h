#pragma once
#include "practice/conversation.h"
#include "values/http_head.h"

#include <string>
#include <string_view>

namespace practice {

/// An HTTP answer, head and body; scripts spoil what they are about.
struct Answer
{
    std::string statusLine;
    values::Headers headers;
    std::string body;
};

/// The right answer to \p request: 101 with the accept value and the first subprotocol offered, no extension
/// (RFC 6455 section 4.2.2).
Answer switching(const http::RequestHead &request);
/// A refusal with the usual headers.
Answer refusal(std::string_view status, std::string_view body);
/// A refusal that asks for an upgrade (RFC 9110 section 15.5.22).
Answer upgradeRequired(std::string_view body);
values::Bytes toBytes(const Answer &answer);

/// Is it an opening handshake that can be answered (RFC 6455 section 4.2.1)?
bool isOpeningHandshake(const http::RequestHead &request);
/// Answers a request that is none with the status it calls for, and ends the conversation.
Task turnAway(Conversation &talk);

/// The 101 and \p first in one segment. A request that asks for no WebSocket is turned away instead.
Task accept(Conversation &talk, values::Bytes first = {});
/// Waits for the peer's Close or its end, then closes TCP, ours first (RFC 6455 section 7.1.1).
Task leave(Conversation &talk);
/// A well-behaved server: echoes messages, answers pings and Close, closes for a broken rule.
Task converse(Conversation &talk);

} // namespace practice
