// The receiving side as a state machine: header, payload, header, … until a Close or a broken rule.
#include "websocket/receiver.h"

#include "websocket/foreign_text.h"
#include "websocket/header_reader.h"
#include "websocket/message_reader.h"

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

/// What a Close frame's payload says, or the rule it breaks (RFC 6455 sections 5.5.1 and 7.4).
Event readClose(ByteView payload, std::uint64_t offset)
{
    if (payload.empty())
        return CloseReceived{};
    const auto all = Bytes(payload.begin(), payload.end());
    if (payload.size() == 1)
        return Violated{violationOf("close-payload-one-byte", offset, all)};
    const auto code = static_cast<std::uint16_t>(payload[0] << 8 | payload[1]);
    if (!isValidOnWire(code))
        return Violated{violationOf("close-code-invalid", offset, {payload[0], payload[1]}, number(code))};
    const auto reason = payload.subspan(2);
    Utf8Validator utf8;
    const auto fault = utf8.feed(reason);
    if (fault || !utf8.complete()) {
        const auto sequence = utf8.sequence();
        const auto end = fault ? *fault + 1 : reason.size();
        return Violated{violationOf("close-reason-invalid-utf8", offset + 2 + end - sequence.size(),
                                    Bytes(sequence.begin(), sequence.end()), toHex(sequence))};
    }
    return CloseReceived{code, toText(reason)};
}

} // namespace

struct Receiver::State
{
    enum class Phase { Header, Suspect, Payload, Closed, Over };

    explicit State(const ReceiverOptions &given)
        : options(given), message(given.maxMessage, given.peerContextTakeover)
    {
    }

    void step(ByteView &bytes);
    void takeHeaderOctet(std::uint8_t octet);
    void startPayload();
    void takePayload(ByteView chunk);
    void finishFrame();
    void finishControl();
    void settleSuspicion(bool ended);
    void endHere();
    HeaderContext context() const;
    void violated(Violation violation)
    {
        events.emplace_back(Violated{std::move(violation)});
        phase = Phase::Over;
    }

    ReceiverOptions options;
    Phase phase = Phase::Header;
    std::uint64_t offset = 0;
    std::uint64_t frameOffset = 0;
    HeaderReader reader;
    MessageReader message;
    std::uint64_t payloadTaken = 0;
    Bytes preview;
    Bytes control;       ///< payload of the control frame being read
    Bytes unmasked;      ///< scratch
    Bytes suspect;       ///< the header and what follows it, while it may be text
    Violation suspected; ///< what it is if it is no text
    std::vector<Event> events;
};

Receiver::Receiver(ReceiverOptions options) : m_state(std::make_unique<State>(options))
{
}
Receiver::~Receiver() = default;
Receiver::Receiver(Receiver &&) noexcept = default;
Receiver &Receiver::operator=(Receiver &&) noexcept = default;

std::vector<Event> Receiver::feed(ByteView bytes)
{
    while (!bytes.empty())
        m_state->step(bytes);
    return std::exchange(m_state->events, {});
}

std::vector<Event> Receiver::end(EndHow)
{
    m_state->endHere();
    return std::exchange(m_state->events, {});
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

/// Takes at least one octet off the front.
void Receiver::State::step(ByteView &bytes)
{
    std::size_t taken = 1;
    switch (phase) {
    case Phase::Header:
        takeHeaderOctet(bytes.front());
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
        events.emplace_back(DataAfterClose{offset});
        phase = Phase::Over;
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
    return {options.role, options.compression, message.open(), message.wireLength(), options.maxMessage};
}

void Receiver::State::takeHeaderOctet(std::uint8_t octet)
{
    if (reader.octets().empty())
        frameOffset = offset;
    if (auto fault = reader.take(octet, context())) {
        const auto octets = reader.octets();
        suspect.assign(octets.begin(), octets.end());
        suspected =
            violationOf(fault->rule, frameOffset + fault->index,
                        Bytes(octets.begin() + static_cast<std::ptrdiff_t>(fault->index), octets.end()),
                        std::move(fault->detail), fault->bits);
        settleSuspicion(false);
    } else if (reader.complete()) {
        startPayload();
    }
}

void Receiver::State::settleSuspicion(bool ended)
{
    switch (judgeForeignText(suspect, ended)) {
    case ForeignText::Undecided:
        phase = Phase::Suspect;
        break;
    case ForeignText::Text:
        violated(violationOf("http-in-stream", frameOffset, suspect, foreignTextShown(suspect)));
        break;
    case ForeignText::NotText:
        violated(std::move(suspected));
        break;
    }
}

void Receiver::State::startPayload()
{
    const auto &header = reader.header();
    events.emplace_back(FrameSeen{header, frameOffset});
    if (header.opcode == 1 || header.opcode == 2)
        message.begin(static_cast<Opcode>(header.opcode), (header.rsv & 4) != 0);
    payloadTaken = 0;
    preview.clear();
    control.clear();
    phase = Phase::Payload;
}

void Receiver::State::takePayload(ByteView chunk)
{
    const auto &header = reader.header();
    if (header.maskingKey) {
        unmasked.assign(chunk.begin(), chunk.end());
        applyMask(unmasked, *header.maskingKey, payloadTaken);
        chunk = unmasked;
    }
    payloadTaken += chunk.size();
    const auto shown = chunk.first(std::min(chunk.size(), kPreview - preview.size()));
    preview.insert(preview.end(), shown.begin(), shown.end());
    if (isControl(header.opcode))
        control.insert(control.end(), chunk.begin(), chunk.end());
    else if (auto violation = message.take(chunk, offset))
        violated(std::move(*violation));
}

void Receiver::State::finishFrame()
{
    const auto header = reader.header();
    events.emplace_back(FrameDone{preview});
    phase = Phase::Header;
    if (isControl(header.opcode)) {
        finishControl();
    } else if (header.fin) {
        if (auto violation = message.finish(offset))
            violated(std::move(*violation));
        else
            events.emplace_back(MessageReceived{message.kind(), message.takeMessage()});
    }
    reader.reset();
}

void Receiver::State::finishControl()
{
    switch (static_cast<Opcode>(reader.header().opcode)) {
    case Opcode::Ping:
        events.emplace_back(PingReceived{control});
        break;
    case Opcode::Pong:
        events.emplace_back(PongReceived{control});
        break;
    default:
        events.push_back(readClose(control, offset - control.size()));
        phase = std::holds_alternative<CloseReceived>(events.back()) ? Phase::Closed : Phase::Over;
    }
}

void Receiver::State::endHere()
{
    switch (phase) {
    case Phase::Header:
        if (!reader.octets().empty())
            events.emplace_back(EndedInsideFrame{offset - frameOffset, reader.missing()});
        break;
    case Phase::Suspect:
        settleSuspicion(true);
        break;
    case Phase::Payload:
        events.emplace_back(
            EndedInsideFrame{offset - frameOffset, reader.header().payloadLength - payloadTaken});
        break;
    case Phase::Closed:
    case Phase::Over:
        break;
    }
    phase = Phase::Over;
}

} // namespace websocket
