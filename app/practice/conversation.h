#pragma once
#include "http/request_parser.h"
#include "practice/spoil.h"
#include "tls/session.h"
#include "values/bytes.h"

#include <asio/awaitable.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/steady_timer.hpp>

#include <chrono>
#include <optional>
#include <string_view>

namespace practice {

/// One step of a script.
using Task = asio::awaitable<void>;
using Clock = std::chrono::steady_clock;

/// One accepted connection as a script sees it. Once the connection has ended, by whichever side, every
/// operation returns at once and does nothing: a script reads from top to bottom and handles no errors.
/// One operation at a time. All on the server's thread.
class Conversation
{
public:
    /// With \p session the octets of a script go through TLS; the handshake happens with the first receive().
    Conversation(asio::ip::tcp::socket socket, std::optional<tls::Session> session);
    Conversation(const Conversation &) = delete;
    Conversation &operator=(const Conversation &) = delete;

    /// The first flight of TLS goes out as \p spoil leaves it.
    void spoilFirstFlight(Spoil spoil) { m_spoil = spoil; }

    /// Waits for octets. False when none will come any more.
    asio::awaitable<bool> receive();
    /// The same, but no longer than \p limit; true when something came.
    asio::awaitable<bool> receiveWithin(std::chrono::milliseconds limit);
    /// The octets received since the last call.
    values::Bytes take();

    /// Reads the head of a request; what follows it stays to be taken. False when none came or the peer
    /// speaks something else.
    asio::awaitable<bool> readRequest();
    /// How far readRequest() got.
    http::RequestParser::State requestState() const { return m_parser.state(); }
    const http::RequestHead &request() const { return m_parser.head(); }

    Task send(values::Bytes bytes);
    Task sendText(std::string_view text);

    /// Ends our stream as it should be: close_notify where there is TLS, FIN, then everything still coming is
    /// read and dropped so that no RST goes out (RFC 9112 section 9.6).
    Task finish();
    /// Reads and drops until the peer ends its stream, a minute at most.
    Task drain();
    /// RST at once.
    void reset();
    /// From outside the script: the server goes, or the connection's time is over.
    void close();

    bool ended() const { return m_ended; }
    Clock::time_point lastActivity() const { return m_lastActivity; }
    bool isOverdue(Clock::time_point now) const;

private:
    asio::awaitable<bool> readSome();
    Task write(values::Bytes bytes);
    Task writeSpoiled(values::Bytes flight);
    void takeDecrypted(values::ByteView bytes);
    void shutdownSending();

    asio::ip::tcp::socket m_socket;
    asio::steady_timer m_patience;
    std::optional<tls::Session> m_session;
    http::RequestParser m_parser;
    values::Bytes m_received;
    Clock::time_point m_lastActivity;
    Clock::time_point m_until; ///< whatever the peer does
    bool m_ended = false;      ///< nothing can be sent or received any more
    bool m_sendingEnded = false;
    bool m_peerEnded = false;
    bool m_silent = false; ///< nothing more is said, and the connection stays
    Spoil m_spoil = nullptr;
};

} // namespace practice
