#pragma once
#include "websocket/close_handshake.h"
#include "websocket/receiver.h"
#include "websocket/sender.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace websocket {

struct ConnectionOptions
{
    Role role = Role::Client;                     ///< ours
    std::function<MaskingKey()> maskingKeys = {}; ///< see SenderOptions; clients only
    std::optional<DeflateAgreement> deflate = {}; ///< permessage-deflate as agreed
    std::size_t maxMessage = 16 * 1024 * 1024;    ///< octets, after inflating
    std::size_t fragmentSize = 0;                 ///< of our frames; 0: messages go in one
};

/// One side of a WebSocket after the upgrade (RFC 6455 sections 5 to 8): octets in, events and octets out. It
/// answers pings and Close by itself and fails the connection for a broken rule with that rule's code
/// (section 7.1.7); nothing is processed after that. No I/O, no clock: the caller writes takeOutput(), tells
/// the end of TCP, and closes TCP when wantsTcpClosed() or when its patience is over.
class Connection
{
public:
    explicit Connection(ConnectionOptions options);

    /// Each event goes to \p seen before it is answered by itself, so that what is sent from there stands
    /// before the answer to a Close.
    void feed(values::ByteView bytes, const std::function<void(const Event &)> &seen);
    std::vector<Event> feed(values::ByteView bytes);
    /// TCP ended, or was closed by us (EndHow::Local).
    std::vector<Event> end(values::EndHow how);

    /// False, and nothing is sent: after our Close or the end of TCP; for a text that is no UTF-8.
    bool send(Opcode kind, values::ByteView payload);
    /// False, and nothing is sent: after our Close or the end of TCP; for more than 125 octets.
    bool ping(values::ByteView payload);
    /// False, and nothing is sent: after our Close or the end of TCP; for a code that may not stand on the
    /// wire, or 1010 from a server (section 7.4); for a reason without a code, that is no UTF-8, or over 123
    /// octets (section 5.5.1).
    bool close(std::optional<std::uint16_t> code, std::string_view reason = {});

    values::Bytes takeOutput();
    /// The server closes TCP once both Closes are exchanged, either side once it failed the connection
    /// (sections 7.1.1, 7.1.7).
    bool wantsTcpClosed() const;
    const CloseOutcome &outcome() const { return m_closing.outcome(); }
    /// The Receiver's, or once a Close is under way the closing handshake's: "close" unless a frame is half
    /// there, "tcp-end".
    std::string waitingFor() const;

private:
    void answer(const Event &event);
    void write(const values::Bytes &octets);
    bool writeClose(const CloseSaid &close);
    bool over() const;

    Role m_role;
    Receiver m_receiver;
    Sender m_sender;
    CloseHandshake m_closing;
    values::Bytes m_output;
};

} // namespace websocket
