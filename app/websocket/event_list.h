#pragma once
#include "websocket/receiver.h"

namespace websocket {

/// Keeps what a Receiver tells, as values of their own.
class EventList : public ReceiverSink
{
public:
    void onFrame(const FrameHeader &header, std::uint64_t offset) override
    {
        events.emplace_back(FrameSeen{header, offset});
    }
    void onFrameDone(values::ByteView preview) override { events.emplace_back(FrameDone{copy(preview)}); }
    void onMessage(Opcode kind, values::ByteView payload) override
    {
        events.emplace_back(MessageReceived{kind, copy(payload)});
    }
    void onPing(values::ByteView payload) override { events.emplace_back(PingReceived{copy(payload)}); }
    void onPong(values::ByteView payload) override { events.emplace_back(PongReceived{copy(payload)}); }
    void onClose(std::optional<std::uint16_t> code, std::string_view reason) override
    {
        events.emplace_back(CloseReceived{code, std::string(reason)});
    }
    void onDataAfterClose(const values::Violation &violation) override
    {
        events.emplace_back(DataAfterClose{violation.offset, violation});
    }
    void onViolation(const values::Violation &violation) override
    {
        events.emplace_back(Violated{violation});
    }
    void onEndedInsideFrame(std::uint64_t have, std::uint64_t missing,
                            const values::Violation &violation) override
    {
        events.emplace_back(EndedInsideFrame{have, missing, violation});
    }

    std::vector<Event> events;

private:
    static values::Bytes copy(values::ByteView octets) { return {octets.begin(), octets.end()}; }
};

} // namespace websocket
