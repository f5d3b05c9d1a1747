#pragma once
#include <stop_token>
#include <thread>

namespace cli {

/// Ctrl-C and SIGTERM as a stop token. A thread of its own reads the signals from a descriptor, so nothing
/// runs in a signal handler. The second signal ends the program at once. Make it before any other thread:
/// those inherit that the signals are blocked.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    std::stop_token token() const { return m_source.get_token(); }
    /// Blocks until it happens.
    void wait() const;

private:
    std::stop_source m_source;
    int m_signals = -1; ///< the signals to read
    int m_over = -1;    ///< readable when the thread shall end
    std::thread m_thread;
};

} // namespace cli
