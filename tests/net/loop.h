#pragma once
#include "net/guard.h"

#include <asio/awaitable.hpp>
#include <asio/co_spawn.hpp>
#include <asio/io_context.hpp>

#include <exception>
#include <optional>

/// An io_context with the run's wish to stop, to run one coroutine to its end.
struct Loop
{
    asio::io_context io;
    std::stop_source stop;
    net::Interrupt interrupt{io, stop.get_token()};

    template <class Result>
    Result run(asio::awaitable<Result> coroutine)
    {
        std::optional<Result> result;
        asio::co_spawn(io, std::move(coroutine), [&](const std::exception_ptr &fault, Result value) {
            if (!fault)
                result.emplace(std::move(value));
        });
        io.restart();
        io.run();
        return std::move(result).value();
    }

    static net::Clock::time_point in(int milliseconds)
    {
        return net::Clock::now() + std::chrono::milliseconds(milliseconds);
    }
};
