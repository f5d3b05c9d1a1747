#pragma once
#include "practice/act.h"
#include "practice/conversation.h"

#include <asio/io_context.hpp>
#include <asio/steady_timer.hpp>

#include <atomic>
#include <list>
#include <memory>
#include <optional>
#include <string>

namespace practice {

/// Receives every connection and plays the act that belongs to it; ends those whose time is over. All on the
/// io_context's thread, connections() aside.
class Host
{
public:
    explicit Host(asio::io_context &io);

    /// Shown to those who ask for no scenario: one URL a line.
    void setListing(std::string listing) { m_listing = std::move(listing); }
    /// A connection at the door of \p own, or at the shared one without it.
    void receive(asio::ip::tcp::socket socket, const Act *own, std::optional<tls::Session> session);
    /// Ends all conversations now.
    void close();
    std::uint64_t connections() const { return m_connections; }

private:
    using Conversations = std::list<std::shared_ptr<Conversation>>;

    void makeRoom();
    Task play(Conversations::iterator place, const Act *own);
    Task answerRequest(Conversation &talk, const Act *own);
    Task sweep();

    asio::io_context &m_io;
    asio::steady_timer m_sweep;
    std::string m_listing;
    Conversations m_conversations;
    std::atomic<std::uint64_t> m_connections = 0;
    bool m_sweeping = false;
    bool m_closed = false;
};

} // namespace practice
