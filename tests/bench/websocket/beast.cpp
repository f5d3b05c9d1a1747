// Boost.Beast over a stream in memory: read() into a flat buffer, the limit of messages raised. The opening
// handshake is answered from here and costs nothing in the passes.
#include "decoder.h"
#include "websocket/upgrade.h"

#include <algorithm>
#include <boost/asio/io_context.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>
#include <cstring>

namespace bench {

namespace {

namespace beast = boost::beast;

/// A SyncStream: reads come from memory, writes are kept for the handshake.
class Memory
{
public:
    using executor_type = boost::asio::io_context::executor_type;

    explicit Memory(boost::asio::io_context &context) : m_executor(context.get_executor()) {}
    executor_type get_executor() noexcept { return m_executor; }

    void give(values::ByteView octets)
    {
        m_octets = octets;
        m_at = 0;
    }
    /// What was written so far makes the answer that is read next.
    void onRequest(values::Bytes (*answer)(const std::string &request)) { m_answer = answer; }

    template <class Buffers>
    std::size_t read_some(const Buffers &buffers, boost::system::error_code &error)
    {
        if (m_answer) {
            m_made = std::exchange(m_answer, nullptr)(m_written);
            give(m_made);
        }
        std::size_t total = 0;
        for (auto it = boost::asio::buffer_sequence_begin(buffers);
             it != boost::asio::buffer_sequence_end(buffers); ++it) {
            const boost::asio::mutable_buffer buffer(*it);
            const auto left = std::min(m_octets.size() - m_at, kRead - m_at % kRead);
            const auto taken = std::min(left, buffer.size());
            std::memcpy(buffer.data(), m_octets.data() + m_at, taken);
            m_at += taken;
            total += taken;
        }
        error = total == 0 ? boost::asio::error::make_error_code(boost::asio::error::eof)
                           : boost::system::error_code();
        return total;
    }
    template <class Buffers>
    std::size_t read_some(const Buffers &buffers)
    {
        boost::system::error_code error;
        return read_some(buffers, error);
    }
    template <class Buffers>
    std::size_t write_some(const Buffers &buffers, boost::system::error_code &error)
    {
        error = {};
        const auto before = m_written.size();
        m_written += beast::buffers_to_string(buffers);
        return m_written.size() - before;
    }
    template <class Buffers>
    std::size_t write_some(const Buffers &buffers)
    {
        boost::system::error_code error;
        return write_some(buffers, error);
    }

private:
    executor_type m_executor;
    values::ByteView m_octets;
    std::size_t m_at = 0;
    values::Bytes (*m_answer)(const std::string &) = nullptr;
    values::Bytes m_made;
    std::string m_written;
};

void teardown(beast::role_type /*role*/, Memory & /*stream*/, boost::system::error_code &error)
{
    error = {};
}

values::Bytes answerTo(const std::string &request)
{
    constexpr std::string_view name = "Sec-WebSocket-Key: ";
    const auto start = request.find(name) + name.size();
    const auto key = request.substr(start, request.find("\r\n", start) - start);
    std::string answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                         "Sec-WebSocket-Accept: " +
                         websocket::acceptFor(key) + "\r\n";
    if (request.find("permessage-deflate") != std::string::npos)
        answer += "Sec-WebSocket-Extensions: permessage-deflate\r\n";
    return values::toBytes(answer + "\r\n");
}

constexpr std::string_view kRequest =
    "GET / HTTP/1.1\r\nHost: bench\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    "Sec-WebSocket-Version: 13\r\n\r\n";

class Beast : public Decoder
{
public:
    explicit Beast(const Stream &stream) : m_stream(stream), m_peer(m_context)
    {
        beast::websocket::permessage_deflate deflate;
        deflate.client_enable = stream.what.deflated;
        deflate.server_enable = stream.what.deflated;
        m_peer.set_option(deflate);
        m_peer.read_message_max(std::uint64_t{1} << 30);
        boost::system::error_code error;
        if (stream.what.masked) {
            m_peer.next_layer().give(m_request);
            m_peer.accept(error);
        } else {
            m_peer.next_layer().onRequest(answerTo);
            m_peer.handshake("bench", "/", error);
        }
    }
    Digest pass() override
    {
        Digest digest;
        m_peer.next_layer().give(m_stream.octets);
        boost::system::error_code error;
        while (digest.messages < m_stream.messages.size()) {
            m_peer.read(m_buffer, error);
            if (error)
                break;
            digest.add(static_cast<const std::uint8_t *>(m_buffer.cdata().data()), m_buffer.size());
            m_buffer.consume(m_buffer.size());
        }
        return digest;
    }

private:
    const Stream &m_stream;
    const values::Bytes m_request = values::toBytes(kRequest);
    boost::asio::io_context m_context;
    beast::websocket::stream<Memory> m_peer;
    beast::flat_buffer m_buffer;
};

} // namespace

std::unique_ptr<Decoder> makeBeast(const Stream &stream)
{
    return std::make_unique<Beast>(stream);
}

} // namespace bench
