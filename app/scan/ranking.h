#pragma once
#include <cstdint>
#include <vector>

/// Inside the room: what is worth asking together, and in which order a server probably prefers it.
namespace scan {

/// Code points of suites or of groups.
using Codes = std::vector<std::uint16_t>;

/// More suites than this in one hello are too many for some servers.
inline constexpr std::size_t kMostInOffer = 120;

/// Every suite that belongs to a version, the one a server probably prefers first; those that hardly anybody
/// enables are last.
Codes suitesOf(std::uint16_t version);
/// The same in disjoint parts, whose members a server usually has all or none of.
std::vector<Codes> suiteBundles(std::uint16_t version);

/// Every group that may be agreed on in TLS 1.3, or below it.
Codes groupsOf(bool tls13);
std::vector<Codes> groupBundles(bool tls13);

/// \p codes in parts of at most \p most, order kept.
std::vector<Codes> parts(const Codes &codes, std::size_t most);

} // namespace scan
