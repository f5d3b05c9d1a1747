#include "corpus.h"

#include "talk.h"

#include <algorithm>

namespace agreement {

namespace {

constexpr std::size_t kMutated = 1200;
constexpr std::size_t kLongestMutated = 700;

/// One to three octets of it, most often a single bit of each: what still resembles a frame is read further.
void mutate(values::Bytes &octets, testing::Dice &dice)
{
    for (auto changes = 1 + dice(3); changes > 0; --changes) {
        auto &octet = octets[dice(static_cast<std::uint32_t>(octets.size()))];
        const auto change = dice(3) == 0 ? 1 + dice(255) : 1U << dice(8);
        octet = static_cast<std::uint8_t>(octet ^ change);
    }
}

} // namespace

void addCut(Streams &to, testing::Dice &dice)
{
    for (const auto &settings : allSettings()) {
        for (int i = 0; i < 40; ++i) {
            Talk talk(settings, dice);
            talk.smallTalk();
            const auto before = talk.size();
            support::WireFrame last;
            last.opcode = 2;
            last.payload = talk.someOctets(dice(3) == 0 ? 130 : 1 + dice(20));
            talk.frame(last);
            auto size = static_cast<std::uint32_t>(talk.size() - before);
            auto stream = talk.end("stream cut inside a frame", "cut");
            const auto kept = before + 1 + dice(dice(2) == 0 ? std::min(size - 1, 8U) : size - 1);
            stream.octets.resize(kept);
            to.push_back(std::move(stream));
        }
    }
}

void addMutated(Streams &to, testing::Dice &dice)
{
    const auto built = to.size();
    for (std::size_t made = 0; made < kMutated;) {
        const auto pick = dice(static_cast<std::uint32_t>(built));
        const auto &from = to[pick];
        if (from.octets.empty() || from.octets.size() > kLongestMutated)
            continue;
        Stream stream{"mutated", from.settings, from.octets, std::nullopt};
        mutate(stream.octets, dice);
        to.push_back(std::move(stream));
        ++made;
    }
}

Streams corpus(std::uint32_t seed)
{
    testing::Dice dice(seed);
    Streams all;
    addValid(all, dice);
    addValidDeflate(all, dice);
    addBrokenHeaders(all, dice);
    addBrokenText(all, dice);
    addBrokenCloses(all, dice);
    addBrokenData(all, dice);
    addCut(all, dice);
    addMutated(all, dice);
    return all;
}

} // namespace agreement
