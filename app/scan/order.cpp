#include "scan/order.h"

#include <algorithm>
#include <numeric>

namespace scan {

using values::Preference;

Order::Order(const Codes &accepted, const std::vector<Choice> &choices)
    : m_count(accepted.size()), m_before(m_count * m_count), m_codes(accepted), m_sorted(accepted)
{
    read(accepted, choices);
    if (m_count < 2)
        m_preference = Preference::Single;
    else if (m_conflict)
        m_preference = m_againstClient ? Preference::Mixed : Preference::Client;
    else if (m_againstClient)
        m_preference = Preference::Server;
    if (m_preference != Preference::Server && m_preference != Preference::Unknown)
        return;
    close();
    std::vector<std::size_t> places(m_count);
    std::iota(places.begin(), places.end(), std::size_t(0));
    // Who comes before another comes before all those that the other comes before: more of them.
    std::vector<std::size_t> behind(m_count);
    for (std::size_t a = 0; a < m_count; ++a) {
        for (std::size_t b = 0; b < m_count; ++b)
            behind[a] += before(a, b) ? 1U : 0U;
    }
    std::stable_sort(places.begin(), places.end(),
                     [&](std::size_t a, std::size_t b) { return behind[a] > behind[b]; });
    for (std::size_t i = 0; i < m_count; ++i) {
        m_sorted[i] = accepted[places[i]];
        if (i + 1 < m_count && !before(places[i], places[i + 1]))
            m_gaps.push_back(i);
    }
}

void Order::read(const Codes &accepted, const std::vector<Choice> &choices)
{
    const auto placeOf = [&](std::uint16_t code) {
        return static_cast<std::size_t>(std::find(accepted.begin(), accepted.end(), code) - accepted.begin());
    };
    for (const auto &choice : choices) {
        const auto winner = placeOf(choice.chosen);
        if (winner == m_count)
            continue;
        bool passed = false;
        for (const auto code : choice.offered) {
            const auto place = placeOf(code);
            if (place == m_count)
                continue;
            if (place == winner) {
                passed = true;
                continue;
            }
            m_againstClient = m_againstClient || !passed;
            m_before[winner * m_count + place] = true;
            m_conflict = m_conflict || before(place, winner);
        }
    }
}

/// What comes before something comes before all that follow that.
void Order::close()
{
    for (std::size_t via = 0; via < m_count; ++via) {
        for (std::size_t a = 0; a < m_count; ++a) {
            if (!before(a, via))
                continue;
            for (std::size_t b = 0; b < m_count; ++b) {
                if (before(via, b))
                    m_before[a * m_count + b] = true;
            }
        }
    }
}

std::vector<std::pair<std::uint16_t, std::uint16_t>> Order::openPairs() const
{
    std::vector<std::pair<std::uint16_t, std::uint16_t>> open;
    for (std::size_t a = 0; a < m_count; ++a) {
        for (std::size_t b = a + 1; b < m_count; ++b) {
            if (!before(a, b) && !before(b, a))
                open.emplace_back(m_codes[a], m_codes[b]);
        }
    }
    return open;
}

} // namespace scan
