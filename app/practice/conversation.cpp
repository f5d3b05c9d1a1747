#include "practice/conversation.h"

#include <asio/buffer.hpp>
#include <asio/error.hpp>
#include <asio/redirect_error.hpp>
#include <asio/use_awaitable.hpp>

#include <array>
#include <memory>
#include <utility>

namespace practice {

namespace {

using asio::ip::tcp;

constexpr std::chrono::seconds kIdle{60};
/// For the request's head, the handshake included, and again for the peer to leave once we have.
constexpr std::chrono::seconds kPatience{60};
constexpr std::size_t kHeadLimit = std::size_t{64} * 1024;
constexpr std::size_t kSlice = std::size_t{16} * 1024;

} // namespace

Conversation::Conversation(tcp::socket socket, std::optional<tls::Session> session)
    : m_socket(std::move(socket)),
      m_patience(m_socket.get_executor()),
      m_session(std::move(session)),
      m_parser(kHeadLimit),
      m_lastActivity(Clock::now()),
      m_until(m_lastActivity + kPatience)
{
    std::error_code ignored; // a connection that is gone already is noticed with the first read
    m_socket.set_option(tcp::no_delay(true), ignored);
}

bool Conversation::isOverdue(Clock::time_point now) const
{
    return now - m_lastActivity > kIdle || now > m_until;
}

asio::awaitable<bool> Conversation::readSome()
{
    std::array<std::uint8_t, kSlice> slice; // NOLINT: filled by the read
    std::error_code error;
    const auto size = co_await m_socket.async_read_some(asio::buffer(slice),
                                                        asio::redirect_error(asio::use_awaitable, error));
    if (error == asio::error::operation_aborted && m_socket.is_open())
        co_return false; // receiveWithin() gave up waiting
    if (error) {
        m_peerEnded = true;
        if (error != asio::error::eof)
            close();
        co_return false;
    }
    m_lastActivity = Clock::now();
    if (!m_session) {
        m_received.insert(m_received.end(), slice.begin(), slice.begin() + static_cast<std::ptrdiff_t>(size));
        co_return true;
    }
    m_session->feed(values::ByteView(slice).first(size));
    const auto plain = m_session->takePlain();
    m_received.insert(m_received.end(), plain.begin(), plain.end());
    auto answer = m_session->takeOutput();
    if (!answer.empty() && m_spoil != nullptr)
        co_await writeSpoiled(std::move(answer));
    else if (!answer.empty())
        co_await write(std::move(answer));
    if (m_session->state() == tls::Session::State::Failed || m_session->peerClosed())
        m_peerEnded = true;
    co_return true;
}

Task Conversation::writeSpoiled(values::Bytes flight)
{
    auto spoiled = std::exchange(m_spoil, nullptr)(std::move(flight));
    co_await write(std::move(spoiled.bytes));
    switch (spoiled.then) {
    case Spoiled::Then::GoOn:
        break;
    case Spoiled::Then::Finish:
        shutdownSending();
        break;
    case Spoiled::Then::Reset:
        reset();
        break;
    case Spoiled::Then::FallSilent:
        m_silent = true;
        break;
    }
}

asio::awaitable<bool> Conversation::receive()
{
    // A handshake's flights are octets too, but none of a script's.
    while (m_received.empty() && !m_ended && !m_peerEnded)
        co_await readSome();
    co_return !m_received.empty() && !m_ended;
}

asio::awaitable<bool> Conversation::receiveWithin(std::chrono::milliseconds limit)
{
    struct Wait
    {
        bool expired = false;
        bool over = false; // the handler may already be on its way when something came after all
    };
    const auto wait = std::make_shared<Wait>();
    m_patience.expires_after(limit);
    m_patience.async_wait([this, wait](std::error_code error) {
        if (error || wait->over)
            return;
        wait->expired = true;
        std::error_code ignored;
        m_socket.cancel(ignored);
    });
    while (m_received.empty() && !m_ended && !m_peerEnded && !wait->expired)
        co_await readSome();
    wait->over = true;
    m_patience.cancel();
    co_return !m_received.empty() && !m_ended;
}

values::Bytes Conversation::take()
{
    return std::exchange(m_received, {});
}

asio::awaitable<bool> Conversation::readRequest()
{
    using State = http::RequestParser::State;
    while (m_parser.state() == State::Reading) {
        // Not in the loop's condition: GCC 12 awaits there even where && has decided.
        const bool more = co_await receive();
        if (!more)
            break;
        const auto bytes = take();
        const auto used = m_parser.feed(bytes);
        m_received.assign(bytes.begin() + static_cast<std::ptrdiff_t>(used), bytes.end());
    }
    if (m_parser.state() != State::Done || m_ended)
        co_return false;
    m_until = Clock::time_point::max();
    co_return true;
}

Task Conversation::write(values::Bytes bytes)
{
    // In slices, so that a peer that reads slowly is told from one that has stopped.
    std::size_t done = 0;
    while (done < bytes.size() && !m_ended && !m_sendingEnded && !m_silent) {
        std::error_code error;
        const auto rest = asio::buffer(bytes) + done;
        done += co_await m_socket.async_write_some(rest, asio::redirect_error(asio::use_awaitable, error));
        if (error)
            close();
        else
            m_lastActivity = Clock::now();
    }
}

Task Conversation::send(values::Bytes bytes)
{
    if (m_ended || m_sendingEnded)
        co_return;
    if (m_session) {
        if (m_session->state() != tls::Session::State::Open)
            co_return;
        m_session->write(bytes);
        bytes = m_session->takeOutput();
    }
    co_await write(std::move(bytes));
}

Task Conversation::sendText(std::string_view text)
{
    co_await send(values::toBytes(text));
}

void Conversation::shutdownSending()
{
    if (m_ended || m_sendingEnded)
        return;
    m_sendingEnded = true;
    std::error_code ignored;
    m_socket.shutdown(tcp::socket::shutdown_send, ignored);
}

Task Conversation::finish()
{
    if (m_silent) { // the connection stays as it is until the peer leaves
        co_await drain();
        co_return;
    }
    if (m_session && !m_ended && !m_sendingEnded) {
        m_session->shutdown();
        co_await write(m_session->takeOutput());
    }
    shutdownSending();
    co_await drain();
    close();
}

Task Conversation::drain()
{
    m_until = Clock::now() + kPatience;
    std::array<std::uint8_t, kSlice> slice; // NOLINT: never looked at
    std::error_code error;
    // Below TLS: after a failed handshake there is still a stream to empty.
    while (!m_ended && !error) {
        co_await m_socket.async_read_some(asio::buffer(slice),
                                          asio::redirect_error(asio::use_awaitable, error));
        if (!error)
            m_lastActivity = Clock::now();
    }
    m_received.clear();
    close();
}

void Conversation::reset()
{
    if (m_ended)
        return;
    std::error_code ignored;
    m_socket.set_option(asio::socket_base::linger(true, 0), ignored);
    close();
}

void Conversation::close()
{
    m_ended = true;
    m_patience.cancel();
    std::error_code ignored;
    m_socket.close(ignored);
}

} // namespace practice
