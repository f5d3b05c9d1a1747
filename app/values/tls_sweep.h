#pragma once
#include "values/stream_end.h"

#include <cstdint>
#include <string>
#include <vector>

namespace values {

/// What one ClientHello of a sweep offered beside its version.
enum class KnockOffer {
    Everything,   ///< every cipher suite and group there is
    OurSuites,    ///< the suites of the test, every group
    OurGroups,    ///< every suite, the groups of the test
    NoServerName, ///< everything, but no server name
};

/// One ClientHello, and what became of it.
struct TlsKnock
{
    std::uint16_t version = 0; ///< 0x0300 SSL 3.0 … 0x0304 TLS 1.3; the only one offered
    KnockOffer offer = KnockOffer::Everything;
    bool accepted = false; ///< a ServerHello of this version came
    bool refused = false;  ///< an alert or the end of the connection came instead; neither: unknown
    /// Refused by a fatal alert or a ServerHello of another version, in TLS itself. The mere end of a
    /// connection may as well be the doing of a rate limiter on the way.
    bool answered = false;
    std::string suite; ///< chosen, IANA's name
    std::string group; ///< chosen, or empty
    int alert = 0;     ///< received
    EndHow end = EndHow::Open;
    bool operator==(const TlsKnock &) const = default;
};

/// Which offers a server takes, found by trying: one connection each, ended before anything is sent.
struct TlsSweep
{
    std::vector<TlsKnock> knocks;
    bool cancelled = false;
    bool operator==(const TlsSweep &) const = default;
};

} // namespace values
