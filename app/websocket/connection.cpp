#include "websocket/connection.h"

#include "websocket/close_frame.h"
#include "websocket/utf8.h"

#include <utility>

namespace websocket {

using namespace values;

namespace {

constexpr std::uint16_t kMandatoryExtension = 1010; // RFC 6455 section 7.4.1: a client's alone
constexpr std::size_t kLongestReason = 123;         // section 5.5, behind the code

ReceiverOptions receiving(const ConnectionOptions &options)
{
    ReceiverOptions result{.role = options.role, .maxMessage = options.maxMessage};
    if (options.deflate) {
        result.compression = true;
        result.peerContextTakeover = options.role == Role::Client ? options.deflate->serverContextTakeover
                                                                  : options.deflate->clientContextTakeover;
    }
    return result;
}

bool isText(ByteView payload)
{
    Utf8Validator utf8;
    return !utf8.feed(payload) && utf8.complete();
}

} // namespace

Connection::Connection(ConnectionOptions options)
    : m_role(options.role),
      m_receiver(receiving(options)),
      m_sender({options.role, std::move(options.maskingKeys), options.deflate, options.fragmentSize})
{
}

void Connection::feed(ByteView bytes, const std::function<void(const Event &)> &seen)
{
    for (const auto &event : m_receiver.feed(bytes)) {
        seen(event);
        answer(event);
    }
}

std::vector<Event> Connection::feed(ByteView bytes)
{
    std::vector<Event> events;
    feed(bytes, [&](const Event &event) { events.push_back(event); });
    return events;
}

std::vector<Event> Connection::end(EndHow how)
{
    auto events = m_receiver.end(how);
    for (const auto &event : events)
        answer(event);
    m_closing.end(how);
    return events;
}

void Connection::answer(const Event &event)
{
    if (const auto *ping = std::get_if<PingReceived>(&event)) {
        if (const auto pong = m_sender.control(Opcode::Pong, ping->payload))
            write(*pong);
    } else if (const auto *close = std::get_if<CloseReceived>(&event)) {
        if (m_closing.receive({close->code, close->reason}))
            writeClose(m_closing.answer());
    } else if (const auto *violated = std::get_if<Violated>(&event)) {
        const auto code = violated->violation.closeCode;
        if (m_closing.fail(code))
            write(m_sender.close(code));
    } else if (std::holds_alternative<DataAfterClose>(event)) {
        m_closing.dataAfterClose();
    }
}

void Connection::write(const Bytes &octets)
{
    m_output.insert(m_output.end(), octets.begin(), octets.end());
}

bool Connection::over() const
{
    return m_closing.state() == CloseHandshake::State::Over;
}

bool Connection::send(Opcode kind, ByteView payload)
{
    if (m_sender.closed() || over() || (kind == Opcode::Text && !isText(payload)))
        return false;
    write(m_sender.message(kind, payload));
    return true;
}

bool Connection::ping(ByteView payload)
{
    const auto octets = over() ? std::nullopt : m_sender.control(Opcode::Ping, payload);
    if (octets)
        write(*octets);
    return octets.has_value();
}

bool Connection::close(std::optional<std::uint16_t> code, std::string_view reason)
{
    const bool notOurs = m_role == Role::Server && code == kMandatoryExtension;
    const bool forbidden = code ? forbiddenCode(*code).has_value() : !reason.empty();
    if (notOurs || forbidden || reason.size() > kLongestReason || !isText(toBytes(reason)))
        return false;
    return writeClose({code, std::string(reason)});
}

bool Connection::writeClose(const CloseSaid &close)
{
    if (!m_closing.send(close))
        return false;
    write(m_sender.close(close.code, close.reason));
    return true;
}

Bytes Connection::takeOutput()
{
    return std::exchange(m_output, {});
}

bool Connection::wantsTcpClosed() const
{
    const auto state = m_closing.state();
    return state == CloseHandshake::State::Failed ||
           (state == CloseHandshake::State::Closed && m_role == Role::Server);
}

std::string Connection::waitingFor() const
{
    const auto closing = m_closing.waitingFor();
    auto frame = m_receiver.waitingFor();
    const bool inFrame = closing == "close" && frame != "frame"; // what is half there tells more
    return closing == "nothing" || inFrame ? frame : std::string(closing);
}

} // namespace websocket
