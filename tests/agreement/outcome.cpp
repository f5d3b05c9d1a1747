#include "outcome.h"

#include "support/wire.h"
#include "websocket/receiver.h"
#include "websocket/support.h"

namespace agreement {

namespace {

using namespace websocket;

/// What a broken rule is about: its cause, without the stage for frames.
std::string familyOf(const values::Violation &violation)
{
    constexpr std::string_view stage = "frames-";
    const auto &cause = violation.cause;
    return cause.empty() ? violation.rule : cause.starts_with(stage) ? cause.substr(stage.size()) : cause;
}

struct Note
{
    Ours &ours;
    const Stream &stream;
    std::size_t &next; ///< offset of the frame that is expected

    void operator()(const FrameSeen &event) const
    {
        ours.frame = static_cast<std::size_t>(event.offset);
        if (event.header.opcode == 1 || event.header.opcode == 2)
            ours.message = ours.frame;
        if (event.header.opcode < 8)
            ours.messageOpen = true;
    }
    void operator()(const FrameDone &) const
    {
        const auto header = support::headerOf(values::ByteView(stream.octets).subspan(ours.frame));
        next = ours.frame + header->size + static_cast<std::size_t>(header->length);
    }
    void operator()(const MessageReceived &event) const
    {
        ours.messageOpen = false;
        add(shown(event.kind == Opcode::Text ? "text" : "binary", event.payload));
    }
    void operator()(const PingReceived &event) const { add(shown("ping", event.payload)); }
    void operator()(const PongReceived &event) const { add(shown("pong", event.payload)); }
    void operator()(const CloseReceived &event) const
    {
        const auto code = event.code ? testing::text(*event.code) : std::string("-");
        ours.outcome.end = shown("close " + code, values::toBytes(event.reason));
    }
    void operator()(const DataAfterClose &) const {}
    void operator()(const Violated &event) const
    {
        const auto &violation = event.violation;
        ours.rule = violation.rule;
        ours.family = familyOf(violation);
        // A header that breaks a rule is not told by a FrameSeen.
        const bool inPayload = ours.rule.starts_with("utf8-") || ours.rule.starts_with("inflate-") ||
                               ours.rule.starts_with("close-");
        if (!inPayload)
            ours.frame = next;
        ours.outcome.end = "fail " + testing::text(violation.closeCode);
    }
    void operator()(const EndedInsideFrame &) const { ours.outcome.end = "cut"; }

    void add(std::string event) const { ours.outcome.events.push_back(std::move(event)); }
};

} // namespace

Ours read(const Stream &stream, std::size_t piece)
{
    ReceiverOptions options;
    options.role = stream.settings.server ? Role::Server : Role::Client;
    options.compression = stream.settings.deflate;
    options.peerContextTakeover = stream.settings.takeover;
    options.maxMessage = stream.settings.limit;
    Receiver receiver(options);
    Ours ours;
    std::size_t next = 0;
    const Note note{ours, stream, next};
    values::ByteView rest(stream.octets);
    while (!rest.empty()) {
        const auto size = piece == 0 ? rest.size() : std::min(piece, rest.size());
        for (const auto &event : receiver.feed(rest.first(size)))
            std::visit(note, event);
        rest = rest.subspan(size);
    }
    for (const auto &event : receiver.end(values::EndHow::Fin))
        std::visit(note, event);
    if (ours.outcome.end.empty())
        ours.outcome.end = "open";
    return ours;
}

} // namespace agreement
