#pragma once
#include "net/stream.h"
#include "tls/session.h"
#include "values/observation.h"

#include <asio/awaitable.hpp>

#include <functional>
#include <memory>
#include <optional>

namespace probe {

/// What came out of a read: octets, or the end, or both.
struct Chunk
{
    values::Bytes bytes;
    values::EndHow end = values::EndHow::Open;
};

/// The connection as the stages above TLS see it: plain octets both ways, whether TLS is under them or not.
class Channel
{
public:
    Channel(std::unique_ptr<net::Stream> stream, std::function<double()> now);

    /// From here on octets go through TLS.
    void secure(tls::Session session) { m_session.emplace(std::move(session)); }
    tls::Session *session() { return m_session ? &*m_session : nullptr; }

    /// Open when written. Octets that TLS still held back go along: one write, one flight.
    asio::awaitable<values::EndHow> write(values::Bytes plain, net::Clock::time_point until);
    /// Plain octets; waits until some came or the stream ended.
    asio::awaitable<Chunk> read(net::Clock::time_point until);
    /// One read of the stream fed to the TLS session, what the session wants to say not yet written.
    asio::awaitable<values::EndHow> feedSession(net::Clock::time_point until);
    /// Writes what the TLS session has to say.
    asio::awaitable<values::EndHow> flushSession(net::Clock::time_point until);
    void close();

    /// Restarts the count and the record of first octets: a new stage.
    void startStage();
    std::uint64_t received() const { return m_received; }
    const values::Bytes &firstBytes() const { return m_first; }

private:
    void note(values::ByteView bytes);

    std::unique_ptr<net::Stream> m_stream;
    std::function<double()> m_now;
    std::optional<tls::Session> m_session;
    std::uint64_t m_received = 0;
    values::Bytes m_first;
};

} // namespace probe
