#pragma once
#include <stop_token>
#include <thread>

namespace cli {

/// Ctrl-C and SIGTERM as a stop token. A thread of its own waits for the signals, so nothing runs in a signal
/// handler. The second signal ends the program at once. Make it before any other thread: those inherit that
/// the signals are blocked.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    std::stop_token token() const { return m_source.get_token(); }
    bool happened() const { return m_source.stop_requested(); }
    /// Blocks until it happens.
    void wait() const;

private:
    std::stop_source m_source;
    std::jthread m_thread;
};

} // namespace cli
