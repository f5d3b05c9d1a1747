// Any order of what can happen to a closing handshake ends in a state of the table, and what it reports
// holds.
#include "slices.h"
#include "values/close_code.h"
#include "websocket/close_handshake.h"

namespace {

using namespace websocket;
using State = CloseHandshake::State;

/// What must hold after every step.
void check(const CloseHandshake &closing, State before)
{
    const auto &outcome = closing.outcome();
    const bool tcpClosed = outcome.tcpInTime || outcome.tcpEnd == values::EndHow::Local;
    fuzz::require(!outcome.clean || (outcome.received && outcome.sent && tcpClosed));
    fuzz::require(!outcome.matching || (outcome.received && outcome.sent));
    fuzz::require(!outcome.crossed || !outcome.matching);
    fuzz::require(!outcome.dataLost || outcome.received);
    fuzz::require(outcome.received ? outcome.code == outcome.received->code.value_or(1005)
                                   : outcome.code == 1006);
    fuzz::require((closing.state() == State::Over) == (outcome.tcpEnd != values::EndHow::Open));
    fuzz::require((outcome.first == values::ClosedFirst::Nobody) == (!outcome.received && !outcome.sent));
    // Nothing leads back.
    fuzz::require(before != State::Over || closing.state() == State::Over);
    fuzz::require(before != State::Closed || closing.state() == State::Closed ||
                  closing.state() == State::Over);
    fuzz::require(before != State::Failed || closing.state() == State::Failed ||
                  closing.state() == State::Over);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    CloseHandshake closing;
    for (std::size_t i = 0; i < size; ++i) {
        const auto before = closing.state();
        const bool sentBefore = closing.outcome().sent.has_value();
        const auto code = static_cast<std::uint16_t>(1000 + (data[i] >> 3));
        const CloseSaid said{(data[i] & 0x80) != 0 ? std::nullopt : std::optional(code), "why"};
        switch (data[i] & 7) {
        case 0:
            fuzz::require(closing.send(said) == (!sentBefore && before != State::Over));
            break;
        case 1:
            fuzz::require(closing.receive(said) == (before == State::Open));
            break;
        case 2:
            fuzz::require(closing.fail(1002) == (before == State::Open));
            break;
        case 3:
            closing.dataAfterClose();
            break;
        case 4:
            if (before == State::Received)
                fuzz::require(closing.send(closing.answer()) && closing.outcome().matching);
            break;
        default:
            closing.end(static_cast<values::EndHow>(data[i] % 6));
            break;
        }
        check(closing, before);
        fuzz::require(!closing.waitingFor().empty());
    }
    return 0;
}
