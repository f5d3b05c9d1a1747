#include "case.h"

#include <array>

namespace autobahn {

namespace {

constexpr std::size_t kMi = 1024 * 1024;

std::string number(std::size_t value)
{
    return value < 10 ? std::string(1, static_cast<char>('0' + value))
                      : number(value / 10) + number(value % 10);
}

/// 9.1 and 9.2: one frame; 9.3 and 9.4: fragments; 9.5 and 9.6: reads of few octets.
void single(std::vector<Case> &all, std::uint8_t kind)
{
    constexpr std::array<std::size_t, 6> sizes{kMi / 16, kMi / 4, kMi, 4 * kMi, 8 * kMi, 16 * kMi};
    const auto odd = kind == 1 ? 0U : 1U;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        Case made{"9." + number(1 + odd) + "." + number(i + 1),
                  {{kind, filled(sizes[i])}},
                  {{kind, filled(sizes[i])}}};
        all.push_back(closed(made));
    }
    for (std::size_t i = 0; i < 9; ++i) {
        const auto size = std::size_t{64} << (2 * i);
        Case made{"9." + number(3 + odd) + "." + number(i + 1), {}, {{kind, filled(4 * kMi)}}};
        for (std::size_t at = 0; at < 4 * kMi; at += size)
            made.frames.push_back(
                {static_cast<std::uint8_t>(at == 0 ? kind : 0), filled(size), at + size == 4 * kMi});
        all.push_back(closed(made));
    }
    for (std::size_t i = 0; i < 6; ++i) {
        Case made{"9." + number(5 + odd) + "." + number(i + 1), {{kind, filled(kMi)}}, {{kind, filled(kMi)}}};
        made.chop = std::size_t{64} << i;
        all.push_back(closed(made));
    }
    constexpr std::array<std::size_t, 6> small{0, 16, 64, 256, 1024, 4096};
    for (std::size_t i = 0; i < small.size(); ++i) {
        Case made{"9." + number(7 + odd) + "." + number(i + 1), {}, {}};
        made.frames.assign(1000, {kind, filled(small[i])});
        made.replies.assign(1000, {kind, filled(small[i])});
        all.push_back(closed(made));
    }
}

} // namespace

std::vector<Case> large()
{
    std::vector<Case> all;
    single(all, 1);
    single(all, 2);
    Case cut{"10.1.1", {{1, filled(65536)}}, {{1, filled(65536)}}};
    cut.fragment = 1300;
    all.push_back(closed(cut));
    return all;
}

std::vector<CompressedCase> compressed()
{
    constexpr std::array<std::size_t, 10> whole{16, 64, 256, 1024, 4096, 8192, 16384, 32768, 65536, 131072};
    std::vector<CompressedCase> all;
    const auto group = [&](const std::string &id, const websocket::DeflateAgreement &agreed, int kind) {
        for (std::size_t i = 0; i < 18; ++i) {
            const bool fragmented = i >= whole.size();
            const auto size = fragmented ? std::size_t{8192} << ((i - 10) % 5) : whole.at(i);
            all.push_back(
                {id + "." + number(i + 1), agreed, kind, size, fragmented ? (i < 15 ? 256U : 32768U) : 0U});
        }
    };
    for (int kind = 1; kind <= 5; ++kind)
        group("12." + number(static_cast<std::size_t>(kind)), {}, kind);
    // What is offered and answered: (server takeover, client takeover, server bits, client bits).
    const std::array<websocket::DeflateAgreement, 7> agreed{{{false, true, 15, 15},
                                                             {true, false, 15, 15},
                                                             {false, false, 15, 15},
                                                             {true, true, 9, 9},
                                                             {true, true, 15, 9},
                                                             {true, true, 9, 15},
                                                             {false, false, 9, 9}}};
    for (std::size_t i = 0; i < agreed.size(); ++i)
        group("13." + number(i + 1), agreed[i], 1);
    return all;
}

} // namespace autobahn
