#pragma once
// How others read what we read otherwise. A reading turns a stream into the one that, read by us, gives what
// the other implementation gives: so a difference is explained to the octet, and nothing else hides behind
// it.
#include "outcome.h"

#include <span>

namespace agreement {

enum class Who { Node, Python };

struct Reading
{
    Who who;
    std::string_view family; ///< of the rule of ours that was broken; empty: any, or none
    /// The stream as the other takes it; nothing where it takes it as we do.
    std::optional<Stream> (*as)(const Stream &stream, const Ours &ours);
    std::string_view does;    ///< what the other does
    std::string_view right;   ///< who is right: "we", "they", "open" where the RFC leaves it open
    std::string_view section; ///< of the RFC that decides or leaves it open
};

std::span<const Reading> readings();

/// Indices of the readings that together explain \p theirs; nothing when none do.
std::optional<std::vector<std::size_t>> explain(Who who, const Stream &stream, const Outcome &theirs);

} // namespace agreement
