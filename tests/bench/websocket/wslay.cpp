// wslay, through its event interface: it checks UTF-8 and joins fragments as we do; it knows no compression.
#include "decoder.h"

#include <algorithm>
#include <cstring>
#include <wslay/wslay.h>

namespace bench {

namespace {

class Wslay : public Decoder
{
public:
    explicit Wslay(const Stream &stream) : m_stream(stream)
    {
        wslay_event_callbacks callbacks{};
        callbacks.recv_callback = receive;
        callbacks.on_msg_recv_callback = deliver;
        if (stream.what.masked)
            wslay_event_context_server_init(&m_context, &callbacks, this);
        else
            wslay_event_context_client_init(&m_context, &callbacks, this);
        wslay_event_config_set_max_recv_msg_length(m_context, std::uint64_t{1} << 30);
    }
    ~Wslay() override { wslay_event_context_free(m_context); }
    Wslay(const Wslay &) = delete;
    Wslay &operator=(const Wslay &) = delete;

    Digest pass() override
    {
        m_digest = {};
        m_at = 0;
        wslay_event_recv(m_context);
        return m_digest;
    }

private:
    static ssize_t receive(wslay_event_context_ptr context, std::uint8_t *to, std::size_t size, int /*flags*/,
                           void *self)
    {
        auto &wslay = *static_cast<Wslay *>(self);
        const auto left = std::min(wslay.m_stream.octets.size() - wslay.m_at, kRead - wslay.m_at % kRead);
        if (left == 0) {
            wslay_event_set_error(context, WSLAY_ERR_WOULDBLOCK);
            return -1;
        }
        const auto taken = std::min(left, size);
        std::memcpy(to, wslay.m_stream.octets.data() + wslay.m_at, taken);
        wslay.m_at += taken;
        return static_cast<ssize_t>(taken);
    }
    static void deliver(wslay_event_context_ptr /*context*/, const wslay_event_on_msg_recv_arg *message,
                        void *self)
    {
        static_cast<Wslay *>(self)->m_digest.add(message->msg, message->msg_length);
    }

    const Stream &m_stream;
    wslay_event_context_ptr m_context = nullptr;
    std::size_t m_at = 0;
    Digest m_digest;
};

} // namespace

std::unique_ptr<Decoder> makeWslay(const Stream &stream)
{
    if (stream.what.deflated)
        return nullptr;
    return std::make_unique<Wslay>(stream);
}

} // namespace bench
