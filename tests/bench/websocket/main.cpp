// How fast a WebSocket stream is read: ours, Boost.Beast, wslay, memcpy and what cannot be avoided, in one
// run, on one core, from memory. MB/s of payload, 10^6 octets.
#include "decoder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <iostream>
#include <optional>
#include <sched.h>

namespace bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::string_view kHelp =
    "websocket-bench [--json] [--quick] [--case TEXT] [--instructions DECODER PASSES]\n"
    "  --json          "
    "{\"rows\":[{\"case\":…,\"ours\":MB/s,\"beast\":…,\"wslay\":…,\"memcpy\":…,\"floor\":…}]}\n"
    "  --quick         a few milliseconds a row: shows that all agree, its figures say little\n"
    "  --case TEXT     only the rows whose name contains TEXT\n"
    "  --instructions DECODER PASSES\n"
    "                  reads the first such row PASSES times with one decoder and nothing else. Under\n"
    "                  valgrind --tool=callgrind, once with N and once with 2N passes: the difference is N "
    "passes.\n"
    "                  callgrind knows no AVX-512; it counts what an AVX2 processor would run.\n"
    "Every decoder gets the stream in reads of 256 KiB. A figure is the best of the rounds, which take "
    "turns.\n"
    "floor: only what cannot be avoided (header, opening, UTF-8, zlib); memcpy: the payloads copied once.\n";

struct Options
{
    bool json = false;
    bool quick = false;
    std::string only;
    std::string counted; ///< decoder of --instructions
    int passes = 0;
};

/// Octets a microsecond are MB/s.
std::string text(double value, int decimals)
{
    std::array<char, 32> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, decimals)
            .ptr;
    return {digits.data(), end};
}

struct Row
{
    std::string name;
    std::array<std::optional<double>, std::size(kPeers)> speed;
};

double timeOf(Decoder &decoder, int passes)
{
    const auto start = Clock::now();
    for (int i = 0; i < passes; ++i)
        decoder.pass();
    return std::chrono::duration<double, std::micro>(Clock::now() - start).count();
}

/// Nothing when a decoder delivered something else than what was sent.
std::optional<Row> measure(const Case &what, const Options &options)
{
    const auto stream = makeStream(what);
    Digest expected;
    for (const auto &message : stream.messages)
        expected.add(message.data(), message.size());
    Row row{what.name, {}};
    std::array<std::unique_ptr<Decoder>, std::size(kPeers)> decoders;
    std::array<int, std::size(kPeers)> passes{};
    const double round = options.quick ? 1 : 20000; // microseconds
    for (std::size_t i = 0; i < decoders.size(); ++i) {
        decoders[i] = kPeers[i].make(stream);
        if (!decoders[i])
            continue;
        if (!(decoders[i]->pass() == expected)) {
            std::cerr << what.name << ": " << kPeers[i].name << " delivered something else\n";
            return std::nullopt;
        }
        passes[i] = std::max(1, static_cast<int>(round / timeOf(*decoders[i], 1)));
    }
    for (int turn = 0; turn < (options.quick ? 1 : 9); ++turn) {
        for (std::size_t i = 0; i < decoders.size(); ++i) {
            if (!decoders[i])
                continue;
            const auto speed =
                static_cast<double>(stream.payload) * passes[i] / timeOf(*decoders[i], passes[i]);
            row.speed[i] = std::max(row.speed[i].value_or(0), speed);
        }
    }
    return row;
}

void printJson(const std::vector<Row> &rows)
{
    std::cout << "{\"rows\":[";
    for (const auto &row : rows) {
        std::cout << (&row == &rows.front() ? "\n" : ",\n") << " {\"case\":\"" << row.name << '"';
        for (std::size_t i = 0; i < row.speed.size(); ++i)
            std::cout << ",\"" << kPeers[i].name << "\":" << (row.speed[i] ? text(*row.speed[i], 1) : "null");
        std::cout << '}';
    }
    std::cout << "\n]}\n";
}

std::string column(std::string value, std::size_t width)
{
    return value.size() < width ? std::string(width - value.size(), ' ') + value : value;
}

void printTable(const std::vector<Row> &rows)
{
    std::cout << "MB/s of payload" << std::string(17, ' ');
    for (const auto &peer : kPeers)
        std::cout << column(std::string(peer.name), 9);
    std::cout << "   ours/: beast   wslay  memcpy   floor\n";
    for (const auto &row : rows) {
        std::cout << row.name << std::string(32 - std::min<std::size_t>(32, row.name.size()), ' ');
        for (const auto &speed : row.speed)
            std::cout << column(speed ? text(*speed, 0) : "-", 9);
        std::cout << "       ";
        for (std::size_t i = 1; i < row.speed.size(); ++i)
            std::cout << column(row.speed[i] ? text(*row.speed[0] / *row.speed[i], 2) : "-", 8);
        std::cout << '\n';
    }
}

int count(const Options &options)
{
    for (const auto &what : cases()) {
        if (what.name.find(options.only) == std::string::npos)
            continue;
        const auto stream = makeStream(what);
        for (const auto &peer : kPeers) {
            if (peer.name != options.counted)
                continue;
            const auto decoder = peer.make(stream);
            if (!decoder)
                break;
            for (int i = 0; i < options.passes; ++i)
                decoder->pass();
            std::cout << what.name << ", " << peer.name << ": " << options.passes << " passes of "
                      << stream.messages.size() << " messages\n";
            return 0;
        }
    }
    std::cerr << "no such row or decoder\n";
    return 2;
}

std::optional<Options> read(const std::vector<std::string_view> &arguments)
{
    Options options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const auto left = arguments.size() - i - 1;
        if (arguments[i] == "--json") {
            options.json = true;
        } else if (arguments[i] == "--quick") {
            options.quick = true;
        } else if (arguments[i] == "--case" && left >= 1) {
            options.only = arguments[++i];
        } else if (arguments[i] == "--instructions" && left >= 2) {
            options.counted = arguments[++i];
            const auto number = arguments[++i];
            if (std::from_chars(number.data(), number.data() + number.size(), options.passes).ec !=
                std::errc())
                return std::nullopt;
        } else {
            return std::nullopt;
        }
    }
    return options;
}

/// One core, so that no figure depends on a move between two.
void stayOnOneCore()
{
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(sched_getcpu(), &cores);
    sched_setaffinity(0, sizeof cores, &cores);
}

int run(const std::vector<std::string_view> &arguments)
{
    if (!arguments.empty() && arguments.front() == "--help") {
        std::cout << kHelp;
        return 0;
    }
    const auto options = read(arguments);
    if (!options) {
        std::cerr << kHelp;
        return 2;
    }
    stayOnOneCore();
    if (!options->counted.empty())
        return count(*options);
    std::vector<Row> rows;
    for (const auto &what : cases()) {
        if (what.name.find(options->only) == std::string::npos)
            continue;
        auto row = measure(what, *options);
        if (!row)
            return 1;
        rows.push_back(std::move(*row));
    }
    options->json ? printJson(rows) : printTable(rows);
    return 0;
}

} // namespace

} // namespace bench

int main(int argc, char **argv)
{
    return bench::run({argv + 1, argv + argc});
}
