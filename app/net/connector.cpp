#include "net/connector.h"

#include <asio/error.hpp>
#include <asio/experimental/as_tuple.hpp>
#include <asio/steady_timer.hpp>
#include <asio/use_awaitable.hpp>

#include <algorithm>
#include <array>

namespace net {

using asio::ip::tcp;
using values::TcpOutcome;

namespace {

constexpr std::chrono::milliseconds kAttemptDelay{250}; // RFC 8305 section 8: recommended

double millisecondsBetween(Clock::time_point from, Clock::time_point to)
{
    return std::chrono::duration<double, std::milli>(to - from).count();
}

TcpOutcome outcomeFrom(const std::error_code &error)
{
    if (!error)
        return TcpOutcome::Connected;
    if (error == asio::error::connection_refused)
        return TcpOutcome::Refused;
    if (error == asio::error::timed_out)
        return TcpOutcome::TimedOut;
    if (error == asio::error::network_unreachable || error == asio::error::host_unreachable ||
        error == std::errc::address_not_available || error == asio::error::network_down ||
        error == asio::error::address_family_not_supported)
        return TcpOutcome::Unreachable;
    if (error == asio::error::connection_reset)
        return TcpOutcome::Reset;
    if (error == asio::error::access_denied || error == std::errc::operation_not_permitted)
        return TcpOutcome::Denied;
    return TcpOutcome::Other;
}

/// One attempt; shared with its handler, which may run after the race is over.
struct Attempt
{
    Attempt(asio::io_context &io, values::TcpAttempt startedAs, Clock::time_point startedAt)
        : socket(io), record(std::move(startedAs)), started(startedAt)
    {
    }
    tcp::socket socket;
    values::TcpAttempt record;
    Clock::time_point started;
    bool pending = true;
};

struct Race
{
    explicit Race(asio::io_context &io) : wake(io) {}
    asio::steady_timer wake;
    std::vector<std::shared_ptr<Attempt>> attempts;
    std::shared_ptr<Attempt> winner;
    bool over = false;

    bool anyPending() const
    {
        return std::any_of(attempts.begin(), attempts.end(),
                           [](const auto &attempt) { return attempt->pending; });
    }
};

void begin(const std::shared_ptr<Race> &race, asio::io_context &io, const asio::ip::address &address,
           std::uint16_t port, Clock::time_point origin)
{
    const auto now = Clock::now();
    values::TcpAttempt record;
    record.address = address.to_string();
    record.port = port;
    record.startMs = millisecondsBetween(origin, now);
    const auto attempt = std::make_shared<Attempt>(io, std::move(record), now);
    race->attempts.push_back(attempt);
    attempt->socket.async_connect(
        tcp::endpoint(address, port), [race, attempt](const std::error_code &error) {
            if (race->over)
                return;
            attempt->pending = false;
            attempt->record.outcome = outcomeFrom(error);
            attempt->record.systemError = error.value();
            attempt->record.durationMs = millisecondsBetween(attempt->started, Clock::now());
            if (!error && !race->winner)
                race->winner = attempt;
            race->wake.cancel();
        });
}

/// The outcome that tells most when no address answered.
TcpOutcome worstOf(const std::vector<std::shared_ptr<Attempt>> &attempts)
{
    constexpr std::array order{TcpOutcome::Refused,  TcpOutcome::Reset,       TcpOutcome::Denied,
                               TcpOutcome::TimedOut, TcpOutcome::Unreachable, TcpOutcome::Other};
    for (const auto outcome : order) {
        for (const auto &attempt : attempts) {
            if (attempt->record.outcome == outcome)
                return outcome;
        }
    }
    return TcpOutcome::Unreachable;
}

Connection finish(Race &race, values::EndHow how)
{
    race.over = true;
    Connection connection;
    for (const auto &attempt : race.attempts) {
        if (attempt->pending) {
            attempt->record.outcome = race.winner                        ? TcpOutcome::Abandoned
                                      : how == values::EndHow::Cancelled ? TcpOutcome::Cancelled
                                                                         : TcpOutcome::TimedOut;
            attempt->record.durationMs = millisecondsBetween(attempt->started, Clock::now());
            std::error_code ignored;
            attempt->socket.close(ignored);
        }
        connection.observation.attempts.push_back(attempt->record);
    }
    if (race.winner) {
        connection.observation.outcome = TcpOutcome::Connected;
        connection.observation.address = race.winner->record.address;
        connection.observation.port = race.winner->record.port;
        connection.socket.emplace(std::move(race.winner->socket));
    } else if (how == values::EndHow::Cancelled) {
        connection.observation.outcome = TcpOutcome::Cancelled;
    } else {
        connection.observation.outcome = worstOf(race.attempts);
    }
    return connection;
}

} // namespace

std::vector<asio::ip::address> interleave(const std::vector<asio::ip::address> &addresses)
{
    if (addresses.empty())
        return {};
    std::vector<asio::ip::address> first, second, mixed;
    for (const auto &address : addresses)
        (address.is_v6() == addresses.front().is_v6() ? first : second).push_back(address);
    for (std::size_t i = 0; i < std::max(first.size(), second.size()); ++i) {
        if (i < first.size())
            mixed.push_back(first[i]);
        if (i < second.size())
            mixed.push_back(second[i]);
    }
    return mixed;
}

asio::awaitable<Connection> connect(asio::io_context &io, Interrupt &interrupt,
                                    std::vector<asio::ip::address> addresses, std::uint16_t port,
                                    Clock::time_point origin, Clock::time_point until)
{
    const auto race = std::make_shared<Race>(io);
    const auto queue = interleave(addresses);
    std::size_t next = 0;
    if (interrupt.requested())
        co_return finish(*race, values::EndHow::Cancelled);
    const Guard guard(io, interrupt, until, [race] { race->wake.cancel(); });
    while (!race->winner && guard.how() == values::EndHow::Open) {
        if (next < queue.size())
            begin(race, io, queue[next++], port, origin);
        else if (!race->anyPending())
            break;
        race->wake.expires_at(next < queue.size() ? Clock::now() + kAttemptDelay : Clock::time_point::max());
        static_cast<void>(co_await race->wake.async_wait(asio::experimental::as_tuple(asio::use_awaitable)));
    }
    co_return finish(*race, guard.how());
}

} // namespace net
