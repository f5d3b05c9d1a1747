#include "decoder.h"
#include "websocket/receiver.h"

#include <algorithm>

namespace bench {

namespace {

class Ours : public Decoder
{
public:
    explicit Ours(const Stream &stream)
        : m_stream(stream),
          m_receiver({.role = stream.what.masked ? websocket::Role::Server : websocket::Role::Client,
                      .compression = stream.what.deflated,
                      .frameEvents = false})
    {
    }
    Digest pass() override
    {
        m_sink.digest = {};
        values::ByteView rest(m_stream.octets);
        while (!rest.empty()) {
            const auto read = rest.first(std::min(rest.size(), kRead));
            m_receiver.feed(read, m_sink);
            rest = rest.subspan(read.size());
        }
        return m_sink.digest;
    }

private:
    struct Sink : websocket::ReceiverSink
    {
        void onMessage(websocket::Opcode /*kind*/, values::ByteView payload) override
        {
            digest.add(payload.data(), payload.size());
        }
        Digest digest;
    };

    const Stream &m_stream;
    websocket::Receiver m_receiver;
    Sink m_sink;
};

} // namespace

std::unique_ptr<Decoder> makeOurs(const Stream &stream)
{
    return std::make_unique<Ours>(stream);
}

} // namespace bench
