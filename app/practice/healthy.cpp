// The server as it should be.
#include "practice/act.h"

#include <array>

namespace practice {

namespace {

constexpr std::array kActs{
    Act{"healthy-ws", behave, Door::Shared},
    Act{"healthy-wss", behave, Door::Tls},
};

} // namespace

Task behave(Conversation &talk, const Act &)
{
    co_await accept(talk);
    co_await converse(talk);
}

std::span<const Act> healthyActs()
{
    return kActs;
}

} // namespace practice
