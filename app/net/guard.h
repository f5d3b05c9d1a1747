#pragma once
#include "values/observation.h"

#include <asio/io_context.hpp>
#include <asio/steady_timer.hpp>

#include <chrono>
#include <functional>
#include <list>
#include <memory>
#include <stop_token>

namespace net {

using Clock = std::chrono::steady_clock;

/// A run's wish to stop, brought from any thread to the io_context's. One per run.
class Interrupt
{
public:
    Interrupt(asio::io_context &io, std::stop_token token);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    bool requested() const { return m_token.stop_requested(); }

private:
    friend class Guard;
    struct State;
    std::stop_token m_token;
    std::shared_ptr<State> m_state;
    struct Callback;
    std::unique_ptr<Callback> m_callback;
};

/// While it lives, a waiting operation is ended at a time or when the run is interrupted: \p abort is called,
/// once, on the io_context's thread.
class Guard
{
public:
    Guard(asio::io_context &io, Interrupt &interrupt, Clock::time_point until, std::function<void()> abort);
    ~Guard();
    Guard(const Guard &) = delete;
    Guard &operator=(const Guard &) = delete;

    /// Open: nothing happened; else TimedOut or Cancelled.
    values::EndHow how() const;

    struct State;

private:
    std::shared_ptr<State> m_state;
    std::shared_ptr<Interrupt::State> m_interrupt;
};

} // namespace net
