#pragma once
#include "scan/ranking.h"
#include "values/tls_scan.h"

#include <set>
#include <utility>
#include <vector>

/// Inside the room: what choices tell about the preferences behind them.
namespace scan {

/// One question answered: what was offered, in this order, and what was chosen.
struct Choice
{
    Codes offered;
    std::uint16_t chosen = 0;
};

/// What the choices among \p accepted prove.
class Order
{
public:
    Order(const Codes &accepted, const std::vector<Choice> &choices);

    values::Preference preference() const { return m_preference; }
    /// The accepted ones as the server prefers them; where that is not proved, in the order given.
    const Codes &sorted() const { return m_sorted; }
    /// Is the whole order proved?
    bool complete() const { return m_gaps.empty(); }
    /// Pairs of neighbours in sorted() of which nobody knows which comes first: the index of the former.
    const std::vector<std::size_t> &gaps() const { return m_gaps; }
    /// All pairs of which nobody knows which comes first.
    std::vector<std::pair<std::uint16_t, std::uint16_t>> openPairs() const;

private:
    bool before(std::size_t a, std::size_t b) const { return m_before[a * m_count + b]; }
    void read(const Codes &accepted, const std::vector<Choice> &choices);
    void close();

    std::size_t m_count = 0;
    std::vector<bool> m_before;   ///< [a * count + b]: a was chosen where b was offered
    bool m_againstClient = false; ///< a choice that was not the client's first
    bool m_conflict = false;      ///< choices that contradict each other
    values::Preference m_preference = values::Preference::Unknown;
    Codes m_codes;
    Codes m_sorted;
    std::vector<std::size_t> m_gaps;
};

} // namespace scan
