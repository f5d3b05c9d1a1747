#include "websocket/sender.h"

#include <algorithm>
#include <utility>

namespace websocket {

using namespace values;

namespace {

constexpr std::size_t kLongestControl = 125; // RFC 6455 section 5.5
constexpr std::uint8_t kRsv1 = 4;

} // namespace

Sender::Sender(SenderOptions options) : m_options(std::move(options))
{
    if (!m_options.deflate)
        return;
    const auto &agreed = *m_options.deflate;
    const bool client = m_options.role == Role::Client;
    const int bits = client ? agreed.clientMaxWindowBits : agreed.serverMaxWindowBits;
    if (bits >= Deflater::kSmallestWindow)
        m_deflater.emplace(bits, client ? agreed.clientContextTakeover : agreed.serverContextTakeover);
}

Bytes Sender::frame(Opcode opcode, ByteView payload, bool fin, std::uint8_t rsv)
{
    const auto key = m_options.role == Role::Client ? std::optional(m_options.maskingKeys()) : std::nullopt;
    return writeFrame(opcode, payload, key, fin, rsv);
}

Bytes Sender::message(Opcode kind, ByteView payload)
{
    if (m_closed)
        return {};
    Bytes compressed;
    if (m_deflater) {
        compressed = m_deflater->compress(payload);
        payload = compressed;
    }
    const auto longest = m_options.fragmentSize == 0 ? payload.size() : m_options.fragmentSize;
    Bytes out;
    bool first = true;
    do {
        const auto part = payload.first(std::min(longest, payload.size()));
        payload = payload.subspan(part.size());
        const auto octets = frame(first ? kind : Opcode::Continuation, part, payload.empty(),
                                  first && m_deflater ? kRsv1 : std::uint8_t{0});
        out.insert(out.end(), octets.begin(), octets.end());
        first = false;
    } while (!payload.empty());
    return out;
}

std::optional<Bytes> Sender::control(Opcode kind, ByteView payload)
{
    if (m_closed || payload.size() > kLongestControl)
        return std::nullopt;
    return frame(kind, payload);
}

Bytes Sender::close(std::optional<std::uint16_t> code, std::string_view reason)
{
    if (std::exchange(m_closed, true))
        return {};
    return frame(Opcode::Close, closePayload(code, reason));
}

} // namespace websocket
