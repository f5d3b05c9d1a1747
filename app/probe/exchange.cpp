#include "probe/exchange.h"

#include <algorithm>

namespace probe {

using namespace values;
using websocket::Opcode;

namespace {

constexpr std::size_t kPreview = 64;
constexpr std::size_t kAround = 128;
constexpr std::size_t kShown = 256; ///< of a text that was echoed

} // namespace

Exchange::Exchange(Run &run)
    : m_run(run),
      m_receiver({websocket::Role::Client, run.judgement.compression, run.judgement.serverContextTakeover,
                  run.target.limits.message})
{
}

void Exchange::keep(const FrameRecord &record)
{
    auto &frames = m_run.seen.frames;
    if (frames.frames.size() >= m_run.target.limits.records) {
        frames.framesDropped = true;
        return;
    }
    frames.frames.push_back(record);
}

void Exchange::take(ByteView bytes)
{
    m_recent.insert(m_recent.end(), bytes.begin(), bytes.end());
    for (const auto &event : m_receiver.feed(bytes))
        std::visit([this](const auto &known) { on(known); }, event);
    if (m_recent.size() > kAround)
        m_recent.erase(m_recent.begin(), m_recent.end() - static_cast<std::ptrdiff_t>(kAround));
}

void Exchange::end(EndHow how)
{
    if (ended())
        return;
    m_end = how;
    for (const auto &event : m_receiver.end(how))
        std::visit([this](const auto &known) { on(known); }, event);
}

asio::awaitable<void> Exchange::readOnce(net::Clock::time_point until)
{
    const auto chunk = co_await m_run.channel->read(until);
    take(chunk.bytes);
    if (chunk.end != EndHow::Open)
        end(chunk.end);
}

asio::awaitable<bool> Exchange::readMore(net::Clock::time_point until)
{
    const auto chunk = co_await m_run.channel->read(until);
    take(chunk.bytes);
    if (chunk.end != EndHow::Open && chunk.end != EndHow::TimedOut)
        end(chunk.end);
    co_return chunk.end != EndHow::TimedOut;
}

void Exchange::queue(Opcode opcode, ByteView payload)
{
    websocket::MaskingKey key;
    std::generate(key.begin(), key.end(), [&] { return static_cast<std::uint8_t>(m_random()); });
    const auto frame = websocket::writeFrame(opcode, payload, key);
    FrameRecord record;
    record.direction = Direction::Sent;
    record.opcode = static_cast<std::uint8_t>(opcode);
    record.masked = true;
    record.length = payload.size();
    record.offset = m_sentOffset;
    record.atMs = m_run.recorder.now();
    record.preview.assign(payload.begin(),
                          payload.begin() + static_cast<std::ptrdiff_t>(std::min(payload.size(), kPreview)));
    keep(record);
    m_sentOffset += frame.size();
    m_output.insert(m_output.end(), frame.begin(), frame.end());
}

void Exchange::queuePing()
{
    m_pingPayload.resize(8);
    std::generate(m_pingPayload.begin(), m_pingPayload.end(),
                  [&] { return static_cast<std::uint8_t>(m_random()); });
    queue(Opcode::Ping, m_pingPayload);
    m_pingSentAt = m_run.recorder.now();
    m_run.seen.frames.pingSent = true;
}

void Exchange::queueClose(std::uint16_t code)
{
    if (closeSent())
        return;
    queue(Opcode::Close, websocket::closePayload(code));
    m_run.seen.close.sent = CloseRecord{WireCode{code}, {}, m_run.recorder.now()};
}

asio::awaitable<void> Exchange::flush(net::Clock::time_point until)
{
    if (m_output.empty() || ended())
        co_return;
    const auto output = std::exchange(m_output, {});
    const auto how = co_await m_run.channel->write(output, until);
    // A peer that is gone may have said why before: only a time limit or a cancel ends the reading.
    if (how == EndHow::TimedOut || how == EndHow::Cancelled)
        end(how);
}

void Exchange::on(const websocket::FrameSeen &event)
{
    FrameRecord record;
    record.fin = event.header.fin;
    record.rsv = event.header.rsv;
    record.opcode = event.header.opcode;
    record.masked = event.header.maskingKey.has_value();
    record.length = event.header.payloadLength;
    record.offset = event.offset;
    record.atMs = m_run.recorder.now();
    keep(record);
    m_openRecord.reset();
    if (!m_run.seen.frames.framesDropped)
        m_openRecord = m_run.seen.frames.frames.size() - 1;
}

void Exchange::on(const websocket::FrameDone &event)
{
    if (m_openRecord)
        m_run.seen.frames.frames[*m_openRecord].preview = event.preview;
    m_openRecord.reset();
}

void Exchange::on(const websocket::MessageReceived &event)
{
    auto &frames = m_run.seen.frames;
    const bool answer = frames.sent && event.kind == Opcode::Text;
    const auto &expected = m_run.target.expect;
    const auto payload = toText(event.payload);
    if (answer && expected && payload == *expected)
        frames.echoMatches = true;
    else if (!answer || frames.echoed)
        ++frames.messages; // a greeting before the echo is no wrong echo
    // The text that matches counts; without one, the first that came.
    if (answer && (!frames.echoed || (expected && payload == *expected)))
        frames.echoed = shortened(payload, kShown);
}

void Exchange::on(const websocket::PingReceived &event)
{
    queue(Opcode::Pong, event.payload);
}

void Exchange::on(const websocket::PongReceived &event)
{
    auto &frames = m_run.seen.frames;
    if (!frames.pingSent || frames.pongReceived || event.payload != m_pingPayload)
        return; // nobody asked for it (RFC 6455 section 5.5.3)
    frames.pongReceived = true;
    frames.pingMs = m_run.recorder.now() - m_pingSentAt;
}

void Exchange::on(const websocket::CloseReceived &event)
{
    auto &close = m_run.seen.close;
    close.received = CloseRecord{std::nullopt, event.reason, m_run.recorder.now()};
    if (event.code)
        close.received->code = WireCode{*event.code};
    // Ours may have crossed the peer's on the way: an echo of 1000 that follows our pong answers us, any
    // other code, or one before the answer to our ping, is the peer's own.
    const bool answersUs =
        close.sent && m_run.seen.frames.pongReceived && (!event.code || *event.code == 1000);
    close.first = answersUs ? ClosedFirst::Us : ClosedFirst::Peer;
}

void Exchange::on(const websocket::DataAfterClose &)
{
    m_run.seen.close.dataAfterClose = true;
}

void Exchange::on(const websocket::Violated &event)
{
    auto &frames = m_run.seen.frames;
    if (frames.violation)
        return;
    frames.violation = event.violation;
    frames.around.assign(m_recent.begin(),
                         m_recent.begin() + static_cast<std::ptrdiff_t>(std::min(m_recent.size(), kAround)));
}

void Exchange::on(const websocket::EndedInsideFrame &event)
{
    m_run.seen.frames.partialBytes = event.have;
    m_run.seen.frames.missingBytes = event.missing;
}

} // namespace probe
