#include "net/guard.h"

#include <asio/post.hpp>

#include <algorithm>

namespace net {

struct Guard::State
{
    explicit State(asio::io_context &io) : timer(io) {}
    void end(values::EndHow reason)
    {
        if (how != values::EndHow::Open || !alive)
            return;
        how = reason;
        abort();
    }
    asio::steady_timer timer;
    std::function<void()> abort;
    values::EndHow how = values::EndHow::Open;
    bool alive = true;
};

struct Interrupt::State
{
    std::list<std::weak_ptr<Guard::State>> guards;
};

struct Interrupt::Callback
{
    Callback(const std::stop_token &token, std::function<void()> action) : callback(token, std::move(action))
    {
    }
    std::stop_callback<std::function<void()>> callback;
};

Interrupt::Interrupt(asio::io_context &io, std::stop_token token)
    : m_token(std::move(token)), m_state(std::make_shared<State>())
{
    // Runs on the thread that asks to stop; the work is done where the guards live.
    const std::weak_ptr<State> weak = m_state;
    m_callback = std::make_unique<Callback>(m_token, [&io, weak] {
        asio::post(io, [weak] {
            const auto state = weak.lock();
            if (!state)
                return;
            const auto guards = state->guards;
            for (const auto &guard : guards) {
                if (const auto held = guard.lock())
                    held->end(values::EndHow::Cancelled);
            }
        });
    });
}

Interrupt::~Interrupt() = default;

Guard::Guard(asio::io_context &io, Interrupt &interrupt, Clock::time_point until, std::function<void()> abort)
    : m_state(std::make_shared<State>(io)), m_interrupt(interrupt.m_state)
{
    m_state->abort = std::move(abort);
    m_state->timer.expires_at(until);
    m_state->timer.async_wait([state = m_state](const std::error_code &error) {
        if (!error)
            state->end(values::EndHow::TimedOut);
    });
    m_interrupt->guards.push_back(m_state);
}

Guard::~Guard()
{
    m_state->alive = false;
    m_state->timer.cancel();
    m_interrupt->guards.remove_if([&](const auto &weak) { return weak.lock() == m_state; });
}

values::EndHow Guard::how() const
{
    return m_state->how;
}

} // namespace net
