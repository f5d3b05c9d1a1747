// Frames no server may send (RFC 6455 section 5), each right behind the 101.
#include "practice/act.h"

#include <array>

namespace practice {

namespace {

using namespace std::string_view_literals;

/// The octets of the act, whatever they are.
Task send(Conversation &talk, const Act &act)
{
    co_await accept(talk, values::toBytes(act.says));
    co_await leave(talk);
}

/// A gateway's error page written into the open connection.
Task sendPage(Conversation &talk, const Act &)
{
    co_await accept(talk, toBytes(refusal("502 Bad Gateway", "upstream went away\n")));
    co_await leave(talk);
}

/// A message of one tebibyte announced, and its beginning: more than any client takes.
Task sendTooMuch(Conversation &talk, const Act &)
{
    auto bytes = values::toBytes("\x82\x7f\0\0\1\0\0\0\0\0"sv);
    bytes.resize(bytes.size() + 4096);
    co_await accept(talk, std::move(bytes));
    co_await leave(talk);
}

/// A ping of 126 octets, in the 16-bit form.
Task sendLongPing(Conversation &talk, const Act &)
{
    auto bytes = values::toBytes("\x89\x7e\0\x7e"sv);
    bytes.resize(bytes.size() + 126, 'x');
    co_await accept(talk, std::move(bytes));
    co_await leave(talk);
}

/// Keeps the connection, answers nothing.
Task stayMute(Conversation &talk, const Act &)
{
    co_await accept(talk);
    co_await talk.drain();
}

constexpr std::array kActs{
    // "Hello" as a client would send it (RFC 6455 section 5.7).
    Act{"frame-masked", send, Door::Shared, "\x81\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58"sv},
    Act{"frame-reserved-opcode", send, Door::Shared, "\x83\x05Hello"sv},
    // RSV1, as if permessage-deflate had been agreed.
    Act{"frame-reserved-bit", send, Door::Shared, "\xc1\x05Hello"sv},
    Act{"frame-control-too-long", sendLongPing},
    Act{"frame-control-fragmented", send, Door::Shared, "\x09\x05Hello"sv},
    // Five octets in the 16-bit form.
    Act{"frame-length-not-minimal", send, Door::Shared, "\x82\x7e\0\x05Hello"sv},
    Act{"frame-length-top-bit", send, Door::Shared, "\x82\x7f\x80\0\0\0\0\0\0\x05Hello"sv},
    Act{"frame-continuation-unexpected", send, Door::Shared, "\x80\x05Hello"sv},
    // "Hel", to be continued, then another message.
    Act{"frame-data-inside-fragmented", send, Door::Shared, "\x01\x03Hel\x81\x02lo"sv},
    Act{"frame-http-in-stream", sendPage},
    // An alert in clear: fatal, handshake_failure.
    Act{"frame-tls-in-stream", send, Door::Shared, "\x15\x03\x03\0\x02\x02\x28"sv},
    // Latin-1.
    Act{"frame-invalid-utf8", send, Door::Shared,
        "\x81\x0c"
        "caf\xe9 au lait"sv},
    Act{"frame-message-too-big", sendTooMuch},
    Act{"frame-silent", stayMute},
};

} // namespace

std::span<const Act> frameActs()
{
    return kActs;
}

} // namespace practice
