#include "decoder.h"
#include "websocket/receiver.h"

#include <algorithm>

namespace bench {

namespace {

class Ours : public Decoder, private websocket::ReceiverSink
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
        m_digest = {};
        values::ByteView rest(m_stream.octets);
        while (!rest.empty()) {
            const auto read = rest.first(std::min(rest.size(), kRead));
            m_receiver.feed(read, *this);
            rest = rest.subspan(read.size());
        }
        return m_digest;
    }

private:
    void onMessage(websocket::Opcode /*kind*/, values::ByteView payload) override
    {
        m_digest.add(payload.data(), payload.size());
    }

    const Stream &m_stream;
    websocket::Receiver m_receiver;
    Digest m_digest;
};

} // namespace

std::unique_ptr<Decoder> makeOurs(const Stream &stream)
{
    return std::make_unique<Ours>(stream);
}

} // namespace bench
