// Everything that can be wrong, or merely said, at the end of a connection.
#include "practice/act.h"
#include "websocket/frame.h"

#include <array>
#include <chrono>

namespace practice {

namespace {

/// A Close frame whose payload is what the act says.
Task sendClose(Conversation &talk, const Act &act)
{
    auto frame = websocket::writeFrame(websocket::Opcode::Close, values::toBytes(act.says), std::nullopt);
    co_await accept(talk, std::move(frame));
    co_await leave(talk);
}

/// FIN, after what the act says.
Task sendEnd(Conversation &talk, const Act &act)
{
    co_await accept(talk, values::toBytes(act.says));
    co_await talk.finish();
}

Task sendReset(Conversation &talk, const Act &)
{
    co_await accept(talk);
    // An RST may overtake the 101 where the client has not read it yet: give it the time to.
    co_await talk.receiveWithin(std::chrono::milliseconds(100));
    talk.reset();
}

constexpr std::array kActs{
    Act{"close-1000", sendClose, Door::Shared, "\x03\xe8"},
    Act{"close-1001", sendClose, Door::Shared, "\x03\xe9server shutting down"},
    Act{"close-1002", sendClose, Door::Shared, "\x03\xeaprotocol error"},
    Act{"close-1003", sendClose, Door::Shared, "\x03\xebtext messages only"},
    Act{"close-1007", sendClose, Door::Shared, "\x03\xefnot UTF-8"},
    Act{"close-1008", sendClose, Door::Shared, "\x03\xf0policy violation"},
    Act{"close-1009", sendClose, Door::Shared, "\x03\xf1message too big"},
    Act{"close-1010", sendClose, Door::Shared, "\x03\xf2permessage-deflate"},
    Act{"close-1011", sendClose, Door::Shared, "\x03\xf3unexpected condition"},
    Act{"close-1012", sendClose, Door::Shared, "\x03\xf4restarting"},
    Act{"close-1013", sendClose, Door::Shared, "\x03\xf5overloaded"},
    Act{"close-1014", sendClose, Door::Shared,
        "\x03\xf6"
        "bad gateway"},
    Act{"close-3000", sendClose, Door::Shared, "\x0b\xb8not authorized"},
    Act{"close-3003", sendClose, Door::Shared,
        "\x0b\xbb"
        "forbidden"},
    Act{"close-3008", sendClose, Door::Shared, "\x0b\xc0timed out"},
    Act{"close-3500", sendClose, Door::Shared, "\x0d\xaclibrary code"},
    Act{"close-4000", sendClose, Door::Shared,
        "\x0f\xa0"
        "application code"},
    Act{"close-empty", sendClose, Door::Shared, ""},
    Act{"close-payload-one-byte", sendClose, Door::Shared, "\x03"},
    // 1006 must never be sent (RFC 6455 section 7.4.1).
    Act{"close-code-invalid", sendClose, Door::Shared, "\x03\xee"},
    // 1000 and a reason in Latin-1.
    Act{"close-reason-invalid-utf8", sendClose, Door::Shared, "\x03\xe8termin\xe9"},
    Act{"end-fin", sendEnd, Door::Shared, ""},
    // A text of 100 octets announced, ten sent.
    Act{"end-inside-frame", sendEnd, Door::Shared, "\x81\x64practicing"},
    Act{"end-reset", sendReset},
};

} // namespace

std::span<const Act> closeActs()
{
    return kActs;
}

} // namespace practice
