#include "probe/channel.h"

#include <algorithm>
#include <array>

namespace probe {

using values::Bytes;
using values::EndHow;

namespace {
constexpr std::size_t kBuffer = 16 * 1024;
constexpr std::size_t kFirstBytes = 256;
} // namespace

Channel::Channel(std::unique_ptr<net::Stream> stream, std::function<double()> now)
    : m_stream(std::move(stream)), m_now(std::move(now))
{
}

void Channel::startStage()
{
    m_received = 0;
    m_first.clear();
}

void Channel::note(values::ByteView bytes)
{
    m_received += bytes.size();
    if (m_first.size() < kFirstBytes) {
        const auto wanted = std::min(bytes.size(), kFirstBytes - m_first.size());
        m_first.insert(m_first.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(wanted));
    }
}

asio::awaitable<EndHow> Channel::write(Bytes plain, net::Clock::time_point until)
{
    if (m_session) {
        m_session->write(plain);
        plain = m_session->takeOutput();
    }
    co_return co_await m_stream->writeAll(plain, until);
}

asio::awaitable<EndHow> Channel::flushSession(net::Clock::time_point until)
{
    const auto output = m_session->takeOutput();
    co_return co_await m_stream->writeAll(output, until);
}

asio::awaitable<EndHow> Channel::feedSession(net::Clock::time_point until)
{
    std::array<std::uint8_t, kBuffer> buffer;
    const auto result = co_await m_stream->readSome(buffer, until);
    if (result.size > 0)
        m_session->feed(values::ByteView(buffer).first(result.size), m_now());
    if (result.end != EndHow::Open)
        m_session->end(result.end);
    co_return result.end;
}

asio::awaitable<Chunk> Channel::read(net::Clock::time_point until)
{
    Chunk chunk;
    if (!m_session) {
        std::array<std::uint8_t, kBuffer> buffer;
        const auto result = co_await m_stream->readSome(buffer, until);
        chunk.bytes.assign(buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(result.size));
        chunk.end = result.end;
        note(chunk.bytes);
        co_return chunk;
    }
    while (true) {
        chunk.bytes = m_session->takePlain();
        if (!chunk.bytes.empty())
            break;
        if (m_session->peerClosed() || m_session->state() == tls::Session::State::Failed) {
            chunk.end = EndHow::Fin; // close_notify or a fatal alert: the peer is done with us
            break;
        }
        chunk.end = co_await feedSession(until);
        if (m_session->state() != tls::Session::State::Failed) {
            // Key updates and alerts of ours; when the stream is gone there is nobody to tell.
            if (chunk.end == EndHow::Open)
                static_cast<void>(co_await flushSession(until));
        }
        chunk.bytes = m_session->takePlain();
        if (!chunk.bytes.empty() || chunk.end != EndHow::Open)
            break;
    }
    note(chunk.bytes);
    co_return chunk;
}

void Channel::close()
{
    m_stream->close();
}

} // namespace probe
