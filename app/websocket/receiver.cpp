// The receiving side as a state machine: header, payload, header, … until a Close or a broken rule.
#include "websocket/receiver.h"

#include "websocket/close_frame.h"
#include "websocket/event_list.h"
#include "websocket/foreign_text.h"
#include "websocket/header_reader.h"
#include "websocket/message_reader.h"
#include "websocket/whole_frame.h"

#include <algorithm>
#include <utility>

namespace websocket {

using namespace values;

namespace {

constexpr std::size_t kPreview = 64;

bool isControl(std::uint8_t opcode)
{
    return opcode >= 8;
}

} // namespace

struct Receiver::State
{
    enum class Phase { Header, Suspect, Payload, Closed, Over };

    explicit State(const ReceiverOptions &given)
        : options(given), message(given.maxMessage, given.peerContextTakeover)
    {
    }

    void feed(ByteView bytes);
    template <bool Masked>
    void takeWholeFrames(ByteView &octets);
    void tellWhole(const WholeFrame &frame, ByteView payload, std::uint64_t at);
    void step(ByteView &bytes);
    std::size_t takeHeader(ByteView bytes);
    void suspectFault(const HeaderFault &fault);
    void startPayload();
    void takePayload(ByteView chunk);
    void finishFrame();
    void finishControl(Opcode opcode);
    void finishClose();
    void settleSuspicion(bool ended);
    void endHere();
    HeaderContext context() const;
    Place place(std::uint64_t at) const { return {at, frameOffset}; }
    void violated(const Violation &violation)
    {
        phase = Phase::Over;
        sink->onViolation(violation);
    }

    ReceiverOptions options;
    ReceiverSink *sink = nullptr; ///< of the present call
    Phase phase = Phase::Header;
    std::uint64_t offset = 0;
    std::uint64_t frameOffset = 0;
    HeaderReader reader;
    MessageReader message;
    Buffer unmasked; ///< of a frame that came whole
    std::uint64_t payloadTaken = 0;
    Bytes preview;
    Bytes control;       ///< payload of the control frame being read
    Bytes suspect;       ///< the header and what follows it, while it may be of another protocol
    Violation suspected; ///< what it is if it is not
};

Receiver::Receiver(ReceiverOptions options) : m_state(std::make_unique<State>(options))
{
}
Receiver::~Receiver() = default;
Receiver::Receiver(Receiver &&) noexcept = default;
Receiver &Receiver::operator=(Receiver &&) noexcept = default;

void Receiver::feed(ByteView bytes, ReceiverSink &sink)
{
    m_state->sink = &sink;
    m_state->feed(bytes);
}

void Receiver::end(EndHow, ReceiverSink &sink)
{
    m_state->sink = &sink;
    m_state->endHere();
}

std::vector<Event> Receiver::feed(ByteView bytes)
{
    EventList list;
    feed(bytes, list);
    return std::move(list.events);
}

std::vector<Event> Receiver::end(EndHow how)
{
    EventList list;
    end(how, list);
    return std::move(list.events);
}

std::uint64_t Receiver::offset() const
{
    return m_state->offset;
}

std::string Receiver::waitingFor() const
{
    const auto &state = *m_state;
    switch (state.phase) {
    case State::Phase::Header:
        return state.reader.waitingFor();
    case State::Phase::Suspect:
        return "text " + number(state.suspect.size()) + "/" + number(kForeignTextLongest);
    case State::Phase::Payload:
        return "payload " + number(state.payloadTaken) + "/" + number(state.reader.header().payloadLength);
    case State::Phase::Closed:
    case State::Phase::Over:
        break;
    }
    return "end";
}

void Receiver::State::feed(ByteView bytes)
{
    while (!bytes.empty()) {
        if (phase == Phase::Header && reader.octets().empty() && !message.open()) {
            options.role == Role::Server ? takeWholeFrames<true>(bytes) : takeWholeFrames<false>(bytes);
            if (bytes.empty())
                break;
        }
        step(bytes);
    }
}

/// The short way for what is most frequent and all right: whole messages in one frame. It leaves everything
/// else, faults included, to step().
template <bool Masked>
void Receiver::State::takeWholeFrames(ByteView &octets)
{
    auto bytes = octets; // of its own, so that it stays in registers while the sink is called
    const auto &code = vectorCode();
    const auto longest = options.maxMessage;
    const bool compression = options.compression;
    const bool tell = options.frameEvents;
    auto *const told = sink;
    const auto start = offset + bytes.size();
    while (const auto frame = readWholeFrame<Masked>(bytes, compression, longest)) {
        auto payload = bytes.subspan(frame.headerSize, frame.payloadSize);
        const bool asText = frame.kind == Opcode::Text && !frame.compressed;
        bool good = true;
        if constexpr (Masked) {
            unmasked.shrinkTo(0);
            auto *const to = unmasked.room(payload.size()).data();
            good = openPayload(code, to, payload, frame.key, asText);
            payload = {to, payload.size()};
        } else if (asText) {
            good = isText(code, payload);
        }
        auto content = payload;
        if (frame.compressed) {
            const auto inflated = message.inflateWhole(payload, frame.kind == Opcode::Text);
            good = inflated.has_value();
            content = inflated.value_or(content);
        }
        if (!good)
            break;
        if (tell)
            tellWhole(frame, payload, start - bytes.size());
        bytes = bytes.subspan(frame.headerSize + frame.payloadSize);
        told->onMessage(frame.kind, content);
    }
    offset = start - bytes.size();
    octets = bytes;
}

void Receiver::State::tellWhole(const WholeFrame &frame, ByteView payload, std::uint64_t at)
{
    FrameHeader header{true, static_cast<std::uint8_t>(frame.compressed ? 4 : 0),
                       static_cast<std::uint8_t>(frame.kind), std::nullopt, payload.size()};
    if (options.role == Role::Server) {
        header.maskingKey.emplace();
        std::memcpy(header.maskingKey->data(), &frame.key, sizeof frame.key);
    }
    sink->onFrame(header, at);
    sink->onFrameDone(payload.first(std::min(payload.size(), kPreview)));
}

/// Takes at least one octet off the front.
void Receiver::State::step(ByteView &bytes)
{
    std::size_t taken = 1;
    switch (phase) {
    case Phase::Header:
        taken = takeHeader(bytes);
        break;
    case Phase::Suspect:
        suspect.push_back(bytes.front());
        settleSuspicion(false);
        break;
    case Phase::Payload: {
        const auto left = reader.header().payloadLength - payloadTaken;
        taken = static_cast<std::size_t>(std::min<std::uint64_t>(left, bytes.size()));
        takePayload(bytes.first(taken));
        break;
    }
    case Phase::Closed:
        phase = Phase::Over;
        frameOffset = offset;
        sink->onDataAfterClose(violationOf(RuleId::DataAfterClose, place(offset), {bytes.front()}));
        break;
    case Phase::Over:
        taken = bytes.size();
        break;
    }
    offset += taken;
    bytes = bytes.subspan(taken);
    if (phase == Phase::Payload && payloadTaken == reader.header().payloadLength)
        finishFrame();
}

HeaderContext Receiver::State::context() const
{
    return {options.role,         options.compression, message.open(),
            message.wireLength(), options.maxMessage,  message.compressed()};
}

/// Octets of the header until it is complete or a fault shows; how many it took.
std::size_t Receiver::State::takeHeader(ByteView bytes)
{
    if (reader.octets().empty())
        frameOffset = offset;
    const auto known = context();
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (const auto fault = reader.take(bytes[i], known)) {
            suspectFault(*fault);
            return i + 1;
        }
        if (reader.complete()) {
            startPayload();
            return i + 1;
        }
    }
    return bytes.size();
}

void Receiver::State::suspectFault(const HeaderFault &fault)
{
    const auto octets = reader.octets();
    suspect.assign(octets.begin(), octets.end());
    suspected = violationOf(fault.rule, place(frameOffset + fault.index),
                            Bytes(octets.begin() + static_cast<std::ptrdiff_t>(fault.index), octets.end()),
                            fault.detail, fault.bits);
    settleSuspicion(false);
}

void Receiver::State::settleSuspicion(bool ended)
{
    switch (judgeForeignText(suspect, ended)) {
    case ForeignText::Undecided:
        phase = Phase::Suspect;
        break;
    case ForeignText::Text:
        violated(violationOf(RuleId::HttpInStream, place(frameOffset), suspect, foreignTextShown(suspect)));
        break;
    case ForeignText::TlsRecord:
        violated(violationOf(RuleId::TlsInStream, place(frameOffset), suspect, foreignTextShown(suspect)));
        break;
    case ForeignText::NotText:
        violated(suspected);
        break;
    }
}

void Receiver::State::startPayload()
{
    const auto &header = reader.header();
    phase = Phase::Payload;
    payloadTaken = 0;
    preview.clear();
    control.clear();
    if (options.frameEvents)
        sink->onFrame(header, frameOffset);
    if (header.opcode == 1 || header.opcode == 2)
        message.begin(static_cast<Opcode>(header.opcode), (header.rsv & 4) != 0);
}

void Receiver::State::takePayload(ByteView chunk)
{
    const auto &header = reader.header();
    const auto at = offset;
    const auto key =
        header.maskingKey ? std::optional(turnedKey(*header.maskingKey, payloadTaken)) : std::nullopt;
    payloadTaken += chunk.size();
    if (isControl(header.opcode)) {
        const auto start = control.size();
        control.insert(control.end(), chunk.begin(), chunk.end());
        if (key)
            vectorCode().unmask(control.data() + start, control.data() + start, chunk.size(), *key);
        return;
    }
    const auto violation = message.take(chunk, key, place(at));
    if (options.frameEvents && preview.size() < kPreview) {
        const auto taken = message.lastTaken();
        const auto shown = taken.first(std::min(taken.size(), kPreview - preview.size()));
        preview.insert(preview.end(), shown.begin(), shown.end());
    }
    if (violation)
        violated(*violation);
}

void Receiver::State::finishFrame()
{
    phase = Phase::Header;
    const auto header = reader.header();
    reader.reset();
    if (isControl(header.opcode)) {
        if (options.frameEvents)
            sink->onFrameDone(ByteView(control).first(std::min(control.size(), kPreview)));
        finishControl(static_cast<Opcode>(header.opcode));
        return;
    }
    if (options.frameEvents)
        sink->onFrameDone(preview);
    if (!header.fin)
        return;
    if (const auto violation = message.finish(place(offset)))
        violated(*violation);
    else
        sink->onMessage(message.kind(), message.message());
}

void Receiver::State::finishControl(Opcode opcode)
{
    if (opcode == Opcode::Ping)
        sink->onPing(control);
    else if (opcode == Opcode::Pong)
        sink->onPong(control);
    else
        finishClose();
}

void Receiver::State::finishClose()
{
    const auto read = readClosePayload(control, place(offset - control.size()));
    if (const auto *violation = std::get_if<Violation>(&read)) {
        violated(*violation);
        return;
    }
    phase = Phase::Closed;
    const auto &close = std::get<ClosePayload>(read);
    sink->onClose(close.code, close.reason);
}

void Receiver::State::endHere()
{
    if (phase == Phase::Suspect) {
        settleSuspicion(true);
        return;
    }
    const bool inside = phase == Phase::Payload || (phase == Phase::Header && !reader.octets().empty());
    const auto missing =
        phase == Phase::Payload ? reader.header().payloadLength - payloadTaken : reader.missing();
    phase = Phase::Over;
    if (!inside)
        return;
    const auto have = offset - frameOffset;
    sink->onEndedInsideFrame(have, missing,
                             violationOf(RuleId::EndedInsideFrame, place(offset), {},
                                         number(have) + "/" + number(have + missing)));
}

} // namespace websocket
