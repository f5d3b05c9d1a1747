#include "net/listener.h"

#include <asio/ip/address_v4.hpp>
#include <asio/ip/address_v6.hpp>
#include <asio/ip/v6_only.hpp>
#include <asio/steady_timer.hpp>

#include <chrono>
#include <system_error>
#include <utility>

namespace net {

using asio::ip::tcp;

namespace {

constexpr int kPortAttempts = 16;
/// How long to wait when the process has no descriptor left for another connection.
constexpr std::chrono::milliseconds kPause{50};

/// One address of the port.
struct Door
{
    explicit Door(asio::io_context &io) : acceptor(io), pause(io) {}
    tcp::acceptor acceptor;
    asio::steady_timer pause;
};

std::error_code openDoor(Door &door, const tcp::endpoint &endpoint, Listener::Mode mode)
{
    std::error_code error;
    door.acceptor.open(endpoint.protocol(), error);
    if (!error && endpoint.protocol() == tcp::v6())
        door.acceptor.set_option(asio::ip::v6_only(true), error);
    if (!error)
        door.acceptor.bind(endpoint, error);
    if (!error && mode == Listener::Mode::Listen)
        door.acceptor.listen(tcp::acceptor::max_listen_connections, error);
    if (error) {
        std::error_code ignored;
        door.acceptor.close(ignored);
    }
    return error;
}

} // namespace

struct Listener::State : std::enable_shared_from_this<Listener::State>
{
    explicit State(asio::io_context &io) : v4(io), v6(io) {}

    /// \p port 0 lets the system choose. Busy means: taken on ::1, try another.
    std::error_code open(Mode mode)
    {
        if (const auto error = openDoor(v4, {asio::ip::address_v4::loopback(), 0}, mode))
            return error;
        port = v4.acceptor.local_endpoint().port();
        const auto error = openDoor(v6, {asio::ip::address_v6::loopback(), port}, mode);
        // No IPv6 on this machine is no fault: "localhost" is 127.0.0.1 there.
        return error == std::errc::address_in_use ? error : std::error_code();
    }

    void acceptNext(Door &door)
    {
        door.acceptor.async_accept(
            [self = shared_from_this(), &door](std::error_code error, tcp::socket socket) {
                if (!door.acceptor.is_open())
                    return;
                if (!error) {
                    self->accepted(std::move(socket));
                    self->acceptNext(door);
                    return;
                }
                door.pause.expires_after(kPause);
                door.pause.async_wait([self, &door](std::error_code) {
                    if (door.acceptor.is_open())
                        self->acceptNext(door);
                });
            });
    }

    void close()
    {
        for (Door *door : {&v4, &v6}) {
            std::error_code ignored;
            door->acceptor.close(ignored);
            door->pause.cancel();
        }
    }

    Door v4;
    Door v6;
    std::uint16_t port = 0;
    Accepted accepted;
};

Listener::Listener(std::shared_ptr<State> state) : m_state(std::move(state))
{
}
Listener::~Listener()
{
    if (m_state)
        m_state->close();
}
Listener::Listener(Listener &&) noexcept = default;
Listener &Listener::operator=(Listener &&other) noexcept
{
    if (this != &other) {
        close();
        m_state = std::move(other.m_state);
    }
    return *this;
}

values::Result<Listener, int> Listener::open(asio::io_context &io, Mode mode)
{
    std::error_code error;
    for (int attempt = 0; attempt < kPortAttempts; ++attempt) {
        auto state = std::make_shared<State>(io);
        error = state->open(mode);
        if (!error)
            return Listener(std::move(state));
        if (error != std::errc::address_in_use)
            break;
    }
    return error.value();
}

std::uint16_t Listener::port() const
{
    return m_state->port;
}

void Listener::accept(Accepted accepted)
{
    m_state->accepted = std::move(accepted);
    for (Door *door : {&m_state->v4, &m_state->v6}) {
        if (door->acceptor.is_open())
            m_state->acceptNext(*door);
    }
}

void Listener::close()
{
    if (m_state)
        m_state->close();
}

} // namespace net
