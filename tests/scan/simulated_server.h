#pragma once
#include "scan/plan.h"

#include <functional>
#include <map>
#include <set>

/// A server of which everything is known, and a clock that counts round trips.
namespace simulated {

using scan::Codes;

struct Server
{
    std::map<std::uint16_t, Codes> suites; ///< by version, in order of preference
    bool ownOrder = false;
    Codes groups13{0x001d, 0x0017};
    Codes groups12{0x001d, 0x0017};
    int primeBits = 2048;
    bool fallbackProtection = true;
    std::set<std::uint16_t> mute; ///< suites at whose sight it resets the connection

    scan::Answer answer(const scan::Question &question) const;
};

/// How it went.
struct Course
{
    values::TlsScan scan;
    int connections = 0;
    int roundTrips = 0;
    int mostAtOnce = 0;
    std::size_t largestOffer = 0;
};

/// Runs the plan: each connection takes two round trips, at most \p parallel at once.
Course run(const values::ScanTarget &target, int parallel,
           const std::function<scan::Answer(const scan::Question &)> &server);
Course run(const Server &server, bool gentle = false, int parallel = 60);

/// Like OpenSSL with everything enabled, an RSA certificate: TLS 1.2 has 58 suites, TLS 1.3 three.
Server openssl61();

} // namespace simulated
