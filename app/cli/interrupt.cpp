#include "cli/interrupt.h"

#include "cli/command.h"

#include <array>
#include <condition_variable>
#include <csignal>
#include <mutex>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace cli {

namespace {

void watch(int signals, int over, std::stop_source source)
{
    std::array<pollfd, 2> waited{pollfd{signals, POLLIN, 0}, pollfd{over, POLLIN, 0}};
    for (;;) {
        if (poll(waited.data(), waited.size(), -1) < 0)
            continue; // EINTR: some other signal
        if (waited[1].revents != 0)
            return;
        signalfd_siginfo info{};
        if (read(signals, &info, sizeof info) != sizeof info)
            continue;
        if (!source.request_stop())
            _exit(kInterrupted); // the second time: no more patience
    }
}

} // namespace

Interrupt::Interrupt()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    m_signals = signalfd(-1, &set, SFD_CLOEXEC);
    m_over = eventfd(0, EFD_CLOEXEC);
    // Without descriptors the signals keep their plain meaning: they end the program.
    if (m_signals < 0 || m_over < 0)
        return;
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_thread = std::thread(watch, m_signals, m_over, m_source);
}

Interrupt::~Interrupt()
{
    if (m_thread.joinable()) {
        eventfd_write(m_over, 1);
        m_thread.join();
    }
    for (const int descriptor : {m_signals, m_over}) {
        if (descriptor >= 0)
            close(descriptor);
    }
}

void Interrupt::wait() const
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    changed.wait(lock, token(), [] { return false; });
}

} // namespace cli
