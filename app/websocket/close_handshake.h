#pragma once
#include "values/observation.h"

#include <cstdint>
#include <optional>
#include <string>

namespace websocket {

/// What a Close frame said; no code: its payload was empty.
struct CloseSaid
{
    std::optional<std::uint16_t> code;
    std::string reason;
    bool operator==(const CloseSaid &) const = default;
};

/// How a connection came to its end.
struct CloseOutcome
{
    values::ClosedFirst first = values::ClosedFirst::Nobody;
    std::optional<CloseSaid> received;
    std::optional<CloseSaid> sent;
    bool failed = false;   ///< we failed the connection for a broken rule (RFC 6455 section 7.1.7)
    bool matching = false; ///< both came, and the second has the code of the first (section 5.5.1)
    bool crossed = false;  ///< both came, and the peer's is no answer to ours: another code than ours
    bool dataLost = false; ///< the peer went on sending after its Close; nobody read that
    values::EndHow tcpEnd = values::EndHow::Open; ///< how TCP ended
    bool tcpInTime = false;                       ///< the peer's end came before our patience did
    /// TCP ended after both Closes, by either side (section 7.1.4). TimedOut and Cancelled are no end of TCP:
    /// an owner that closes it says Local instead.
    bool clean = false;
    /// What an API that follows the RFC reports (section 7.1.5): the code of the Close received, 1005 where
    /// it had none, 1006 where none came.
    std::uint16_t code = 1006;
    std::string reason; ///< of the Close received
    bool operator==(const CloseOutcome &) const = default;
};

/// The closing handshake of one side (RFC 6455 sections 5.5.1, 7.1). No frame is read or written here: the
/// caller tells what happened, in order.
///
///     state       we send     the peer's Close comes   a rule is broken   TCP ends
///     open      → sent        received                 failed             over, 1006
///     sent      → sent        closed                   failed             over, 1006
///     received  → closed      (data after Close)       received           over, its code, not clean
///     closed    → closed      (data after Close)       closed             over, its code, clean
///     failed    → failed      failed                   failed             over, 1006
///
/// A second Close of the peer is data after Close. In "over" nothing changes any more.
class CloseHandshake
{
public:
    enum class State { Open, Sent, Received, Closed, Failed, Over };

    /// Our Close goes out. False where none may: one went out already, or TCP has ended.
    bool send(const CloseSaid &close);
    /// The peer's Close came; \return true where it must be answered with answer().
    bool receive(const CloseSaid &close);
    /// The peer broke a rule; our Close with \p code follows unless one went out. \return true where it may.
    bool fail(std::uint16_t code);
    void dataAfterClose();
    /// TCP ended: told by the socket. Local: we closed it, at the end of our patience or because it was ours
    /// to.
    void end(values::EndHow how);

    State state() const { return m_state; }
    const CloseOutcome &outcome() const { return m_outcome; }
    /// With what the peer's Close is answered: the same code, none for none (section 5.5.1).
    CloseSaid answer() const;
    /// "nothing" while open and when over; "close" of the peer; "our-close"; "tcp-end".
    std::string_view waitingFor() const;

private:
    void compare();

    State m_state = State::Open;
    CloseOutcome m_outcome;
};

} // namespace websocket
