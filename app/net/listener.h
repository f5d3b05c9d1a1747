#pragma once
#include "values/result.h"

#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>

#include <cstdint>
#include <functional>
#include <memory>

namespace net {

/// A port on loopback, chosen by the system: 127.0.0.1 and, where the machine has it, ::1 with the same
/// number, so that "localhost" reaches it whichever address is tried first.
class Listener
{
public:
    enum class Mode {
        Listen,
        Reserve ///< bound but not listening: connections are refused and nobody else can take the port
    };
    /// Called on the io_context's thread for every accepted connection.
    using Accepted = std::function<void(asio::ip::tcp::socket)>;

    /// The error is the system's errno.
    static values::Result<Listener, int> open(asio::io_context &io, Mode mode);
    ~Listener();
    Listener(Listener &&) noexcept;
    Listener &operator=(Listener &&) noexcept;

    std::uint16_t port() const;
    /// Begins to accept; only for Mode::Listen.
    void accept(Accepted accepted);
    /// Accepts no more. Call it on the io_context's thread once that runs.
    void close();

private:
    struct State;
    explicit Listener(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state; ///< shared with the accepts under way
};

} // namespace net
