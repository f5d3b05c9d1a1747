// First flights of TLS that go wrong, by their records (RFC 8446 section 5.1).
#include "practice/spoil.h"

#include <cstddef>
#include <vector>

namespace practice {

namespace {

using values::Bytes;

constexpr std::size_t kHead = 5;

/// Where each record ends.
std::vector<std::size_t> ends(const Bytes &flight)
{
    std::vector<std::size_t> all;
    for (std::size_t at = 0; at + kHead <= flight.size();) {
        at += kHead + (std::size_t(flight[at + 3]) << 8U | flight[at + 4]);
        if (at <= flight.size())
            all.push_back(at);
    }
    return all;
}

Spoiled firstRecords(Bytes flight, std::size_t count, Spoiled::Then then)
{
    const auto all = ends(flight);
    if (count <= all.size())
        flight.resize(all[count - 1]);
    return {std::move(flight), then};
}

void flip(Bytes &flight, std::size_t at)
{
    if (at < flight.size())
        flight[at] ^= 1U;
}

} // namespace

Spoiled finishAfterServerHello(Bytes flight)
{
    return firstRecords(std::move(flight), 1, Spoiled::Then::Finish);
}

Spoiled resetAfterCertificate(Bytes flight)
{
    return firstRecords(std::move(flight), 2, Spoiled::Then::Reset);
}

Spoiled muteAfterCertificate(Bytes flight)
{
    return firstRecords(std::move(flight), 2, Spoiled::Then::FallSilent);
}

Spoiled cutCertificate(Bytes flight)
{
    const auto all = ends(flight);
    if (all.size() >= 2)
        flight.resize((all[0] + all[1]) / 2);
    return {std::move(flight), Spoiled::Then::Finish};
}

Spoiled malformServerHello(Bytes flight)
{
    constexpr std::size_t kSessionIdLength = kHead + 4 + 2 + 32; // behind message head, version and random
    if (flight.size() > kSessionIdLength)
        flight[kSessionIdLength] = 0xff;
    return {std::move(flight)};
}

Spoiled falsifySignature(Bytes flight)
{
    const auto all = ends(flight);
    if (all.size() >= 3)
        flip(flight, all[2] - 1);
    return {std::move(flight)};
}

Spoiled alterLastRecord(Bytes flight)
{
    if (!flight.empty())
        flip(flight, flight.size() - 1);
    return {std::move(flight)};
}

Spoiled repeatRecord(Bytes flight)
{
    const auto all = ends(flight);
    if (all.size() < 3)
        return {std::move(flight)};
    const auto from = flight.begin() + static_cast<std::ptrdiff_t>(all[all.size() - 3]);
    const auto to = flight.begin() + static_cast<std::ptrdiff_t>(all[all.size() - 2]);
    const Bytes again(from, to);
    flight.insert(to, again.begin(), again.end());
    return {std::move(flight)};
}

} // namespace practice
