#pragma once
#include "probe/run.h"
#include "websocket/frame.h"

#include <array>
#include <random>

namespace probe {

/// The WebSocket part of a run: what was sent, what came, and in which order.
class Exchange
{
public:
    explicit Exchange(Run &run);

    /// Octets from the peer: frames and events are written into the Observation.
    void take(values::ByteView bytes);
    /// The stream ended.
    void end(values::EndHow how);
    /// Reads once and takes what came.
    asio::awaitable<void> readOnce(net::Clock::time_point until);
    /// The same, but a time limit only ends the waiting, not the exchange; false then.
    asio::awaitable<bool> readMore(net::Clock::time_point until);
    /// Adds a masked frame to the next flight.
    void queue(websocket::Opcode opcode, values::ByteView payload);
    void queuePing();
    void queueClose(std::uint16_t code);
    asio::awaitable<void> flush(net::Clock::time_point until);

    bool violated() const { return m_run.seen.frames.violation.has_value(); }
    bool closeReceived() const { return m_run.seen.close.received.has_value(); }
    bool closeSent() const { return m_run.seen.close.sent.has_value(); }
    bool ended() const { return m_end != values::EndHow::Open; }
    values::EndHow endedHow() const { return m_end; }

private:
    void keep(const values::FrameRecord &record);
    void on(const websocket::FrameSeen &event);
    void on(const websocket::FrameDone &event);
    void on(const websocket::MessageReceived &event);
    void on(const websocket::PingReceived &event);
    void on(const websocket::PongReceived &event);
    void on(const websocket::CloseReceived &event);
    void on(const websocket::DataAfterClose &event);
    void on(const websocket::Violated &event);
    void on(const websocket::EndedInsideFrame &event);

    Run &m_run;
    websocket::Receiver m_receiver;
    std::random_device m_random;
    values::Bytes m_pingPayload;
    double m_pingSentAt = 0;
    values::Bytes m_output;
    std::uint64_t m_sentOffset = 0;
    std::optional<std::size_t> m_openRecord; ///< the record whose payload is still to come
    values::Bytes m_recent;                  ///< the peer's last octets, for the surroundings of a violation
    values::EndHow m_end = values::EndHow::Open;
};

} // namespace probe
