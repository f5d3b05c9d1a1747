#include "practice/host.h"

#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/redirect_error.hpp>
#include <asio/use_awaitable.hpp>

#include <chrono>
#include <functional>
#include <utility>

namespace practice {

namespace {

constexpr std::size_t kMaxConversations = 256;
constexpr std::chrono::seconds kSweep{1};

/// "/close-1001?x" → "close-1001".
std::string_view chosenBy(std::string_view target)
{
    target = target.substr(0, target.find('?'));
    return target.starts_with('/') ? target.substr(1) : std::string_view();
}

} // namespace

Host::Host(asio::io_context &io) : m_io(io), m_sweep(io)
{
}

void Host::receive(asio::ip::tcp::socket socket, const Act *own, std::optional<tls::Session> session)
{
    ++m_connections;
    makeRoom();
    auto talk = std::make_shared<Conversation>(std::move(socket), std::move(session));
    if (own)
        talk->spoilFirstFlight(own->spoil);
    const auto place = m_conversations.insert(m_conversations.end(), std::move(talk));
    asio::co_spawn(m_io, play(place, own), asio::detached);
    if (!std::exchange(m_sweeping, true))
        asio::co_spawn(m_io, sweep(), asio::detached);
}

/// Where there are too many, the one that has been idle longest gives way: stalled clients must not lock
/// others out.
void Host::makeRoom()
{
    std::size_t live = 0;
    Conversation *idlest = nullptr;
    for (const auto &talk : m_conversations) {
        if (talk->ended())
            continue; // leaves with its next step
        ++live;
        if (!idlest || talk->lastActivity() < idlest->lastActivity())
            idlest = talk.get();
    }
    if (live >= kMaxConversations)
        idlest->close();
}

Task Host::play(Conversations::iterator place, const Act *own)
{
    const auto talk = *place;
    // Whatever ends the script, an exception of the allocator included.
    const std::unique_ptr<Conversation, std::function<void(Conversation *)>> departure(
        talk.get(), [this, place](Conversation *gone) {
            gone->close();
            m_conversations.erase(place);
            if (m_conversations.empty())
                m_sweep.cancel();
        });
    if (own && own->door == Door::Raw)
        co_await own->script(*talk, *own);
    else
        co_await answerRequest(*talk, own);
}

Task Host::answerRequest(Conversation &talk, const Act *own)
{
    using State = http::RequestParser::State;
    if (!co_await talk.readRequest()) {
        if (talk.requestState() == State::NotHttp)
            co_await talk.send(toBytes(refusal("400 Bad Request", "This port speaks HTTP/1.1.\n")));
        else if (talk.requestState() == State::TooLarge)
            co_await talk.send(toBytes(refusal("431 Request Header Fields Too Large", "")));
        co_await talk.finish();
        co_return;
    }
    const auto chosen = chosenBy(talk.request().target);
    const Act *act = own && own->id == chosen ? own : findAct(chosen);
    if (act && (act == own || act->door == Door::Shared)) {
        co_await act->script(talk, *act);
        co_return;
    }
    co_await talk.send(toBytes(refusal(chosen.empty() ? "200 OK" : "404 Not Found", m_listing)));
    co_await talk.finish();
}

Task Host::sweep()
{
    while (!m_conversations.empty() && !m_closed) {
        std::error_code error;
        m_sweep.expires_after(kSweep);
        co_await m_sweep.async_wait(asio::redirect_error(asio::use_awaitable, error));
        const auto now = Clock::now();
        for (const auto &talk : m_conversations) {
            if (talk->isOverdue(now))
                talk->close();
        }
    }
    m_sweeping = false;
}

void Host::close()
{
    m_closed = true;
    m_sweep.cancel();
    for (const auto &talk : m_conversations)
        talk->close();
}

} // namespace practice
