#pragma once
#include "net/guard.h"
#include "values/bytes.h"
#include "values/observation.h"

#include <asio/awaitable.hpp>
#include <asio/ip/tcp.hpp>

namespace net {

struct ReadResult
{
    std::size_t size = 0;                      ///< octets read; 0 when the stream ended
    values::EndHow end = values::EndHow::Open; ///< how it ended: Fin and Reset are told apart
};

/// A connected TCP stream. One operation at a time, on the io_context's thread; nothing throws.
class Stream
{
public:
    Stream(asio::ip::tcp::socket socket, Interrupt &interrupt);
    ~Stream();
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    asio::awaitable<ReadResult> readSome(std::span<std::uint8_t> buffer, Clock::time_point until);
    /// Open when everything was written, else how it ended.
    asio::awaitable<values::EndHow> writeAll(values::ByteView bytes, Clock::time_point until);
    void close();
    /// Writes so far: each is the start of a flight of ours.
    int writes() const { return m_writes; }

private:
    asio::ip::tcp::socket m_socket;
    asio::io_context &m_io;
    Interrupt &m_interrupt;
    int m_writes = 0;
};

} // namespace net
