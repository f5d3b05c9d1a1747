#include "cli/interrupt.h"

#include "cli/command.h"

#include <condition_variable>
#include <csignal>
#include <ctime>
#include <mutex>

#include <unistd.h>

namespace cli {

namespace {

sigset_t waitedFor()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

void watch(const std::stop_token &over, std::stop_source source)
{
    const auto set = waitedFor();
    const timespec shortly{0, 50'000'000};
    bool first = true;
    while (!over.stop_requested()) {
        if (sigtimedwait(&set, nullptr, &shortly) < 0)
            continue;
        if (!first)
            _exit(kInterrupted);
        first = false;
        source.request_stop();
    }
}

} // namespace

Interrupt::Interrupt()
{
    const auto set = waitedFor();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_thread = std::jthread(watch, m_source);
}

Interrupt::~Interrupt() = default;

void Interrupt::wait() const
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    changed.wait(lock, token(), [] { return false; });
}

} // namespace cli
