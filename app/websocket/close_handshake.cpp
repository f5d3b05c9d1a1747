#include "websocket/close_handshake.h"

namespace websocket {

using values::ClosedFirst;
using values::EndHow;

namespace {

constexpr std::uint16_t kNoCode = 1005;
constexpr std::uint16_t kNoClose = 1006;

} // namespace

bool CloseHandshake::send(const CloseSaid &close)
{
    if (m_state == State::Over || m_outcome.sent)
        return false;
    m_outcome.sent = close;
    if (m_state == State::Open) {
        m_state = State::Sent;
        m_outcome.first = ClosedFirst::Us;
    } else if (m_state == State::Received) {
        m_state = State::Closed;
        compare();
    }
    return true;
}

bool CloseHandshake::receive(const CloseSaid &close)
{
    if (m_state == State::Over || m_state == State::Failed)
        return false;
    if (m_outcome.received) {
        dataAfterClose();
        return false;
    }
    m_outcome.received = close;
    m_outcome.code = close.code.value_or(kNoCode);
    m_outcome.reason = close.reason;
    if (m_state == State::Sent) {
        m_state = State::Closed;
        compare();
        return false;
    }
    m_state = State::Received;
    m_outcome.first = ClosedFirst::Peer;
    return true;
}

/// Both are there: is the second the answer to the first?
void CloseHandshake::compare()
{
    m_outcome.matching = m_outcome.sent->code == m_outcome.received->code;
    m_outcome.crossed = m_outcome.first == ClosedFirst::Us && !m_outcome.matching;
}

bool CloseHandshake::fail(std::uint16_t code)
{
    if (m_state != State::Open && m_state != State::Sent)
        return false; // over, or the peer closed: what it sends then is not read
    m_state = State::Failed;
    m_outcome.failed = true;
    if (m_outcome.sent)
        return false;
    m_outcome.sent = CloseSaid{code, {}};
    m_outcome.first = ClosedFirst::Us;
    return true;
}

void CloseHandshake::dataAfterClose()
{
    if (m_outcome.received && m_state != State::Over)
        m_outcome.dataLost = true;
}

void CloseHandshake::end(EndHow how)
{
    if (m_state == State::Over || how == EndHow::Open)
        return;
    m_outcome.tcpEnd = how;
    m_outcome.tcpInTime = how == EndHow::Fin || how == EndHow::Reset;
    const bool closed = m_outcome.tcpInTime || how == EndHow::Local; // else it is still open
    m_outcome.clean = m_state == State::Closed && closed;
    if (!m_outcome.received)
        m_outcome.code = kNoClose;
    m_state = State::Over;
}

CloseSaid CloseHandshake::answer() const
{
    return m_outcome.received ? CloseSaid{m_outcome.received->code, {}} : CloseSaid{};
}

std::string_view CloseHandshake::waitingFor() const
{
    switch (m_state) {
    case State::Sent:
        return "close";
    case State::Received:
        return "our-close";
    case State::Closed:
    case State::Failed:
        return "tcp-end";
    default:
        return "nothing";
    }
}

} // namespace websocket
