#include "net/stream.h"

#include <asio/buffer.hpp>
#include <asio/error.hpp>
#include <asio/experimental/as_tuple.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/write.hpp>

namespace net {

namespace {

constexpr auto kTuple = asio::experimental::as_tuple(asio::use_awaitable);

values::EndHow endFrom(const std::error_code &error, const Guard &guard)
{
    if (!error)
        return values::EndHow::Open;
    if (guard.how() != values::EndHow::Open)
        return guard.how();
    // Linux reports a RST as "broken pipe" instead of "connection reset" when the peer's FIN came before it:
    // the peer had closed, and the RST only answers what we wrote afterwards.
    if (error == asio::error::eof || error == asio::error::broken_pipe)
        return values::EndHow::Fin;
    return values::EndHow::Reset; // reset, broken pipe, time-out of the kernel: the connection is lost
}

} // namespace

Stream::Stream(asio::ip::tcp::socket socket, Interrupt &interrupt)
    : m_socket(std::move(socket)),
      m_io(static_cast<asio::io_context &>(m_socket.get_executor().context())),
      m_interrupt(interrupt)
{
    std::error_code ignored;
    m_socket.set_option(asio::ip::tcp::no_delay(true), ignored);
}

Stream::~Stream()
{
    close();
}

asio::awaitable<ReadResult> Stream::readSome(std::span<std::uint8_t> buffer, Clock::time_point until)
{
    if (m_interrupt.requested())
        co_return ReadResult{0, values::EndHow::Cancelled};
    if (Clock::now() >= until) // a peer that never pauses would never let the timer have its turn
        co_return ReadResult{0, values::EndHow::TimedOut};
    const Guard guard(m_io, m_interrupt, until, [this] {
        std::error_code ignored;
        m_socket.cancel(ignored);
    });
    const auto [error, size] =
        co_await m_socket.async_read_some(asio::buffer(buffer.data(), buffer.size()), kTuple);
    co_return ReadResult{size, endFrom(error, guard)};
}

asio::awaitable<values::EndHow> Stream::writeAll(values::ByteView bytes, Clock::time_point until)
{
    if (m_interrupt.requested())
        co_return values::EndHow::Cancelled;
    if (bytes.empty())
        co_return values::EndHow::Open;
    const Guard guard(m_io, m_interrupt, until, [this] {
        std::error_code ignored;
        m_socket.cancel(ignored);
    });
    ++m_writes;
    const auto [error, size] =
        co_await asio::async_write(m_socket, asio::buffer(bytes.data(), bytes.size()), kTuple);
    static_cast<void>(size);
    co_return endFrom(error, guard);
}

void Stream::close()
{
    std::error_code ignored;
    m_socket.close(ignored);
}

} // namespace net
