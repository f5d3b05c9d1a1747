#include "values/nearest.h"

#include <algorithm>
#include <string>
#include <vector>

namespace values {

namespace {

std::string lower(std::string_view text)
{
    std::string all(text);
    for (char &c : all)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return all;
}

/// Letters to insert, delete or replace (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> row(before.size());
    for (std::size_t j = 0; j < before.size(); ++j)
        before[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j < row.size(); ++j)
            row[j] =
                std::min({before[j] + 1, row[j - 1] + 1, before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
        before.swap(row);
    }
    return before.back();
}

} // namespace

std::string_view nearest(std::string_view typed, std::span<const std::string_view> candidates)
{
    constexpr std::size_t longest = 200; // of what can be meant; all of a long text need not be compared
    if (typed.size() > longest)
        return {};
    const auto meant = lower(typed);
    std::string_view best;
    std::size_t bestDistance = std::max<std::size_t>(2, meant.size() / 3) + 1;
    for (const auto candidate : candidates) {
        const auto name = lower(candidate);
        // A beginning or a part is what people type of a long id.
        const bool part = meant.size() >= 3 && name != meant && name.find(meant) != std::string::npos;
        const auto far = part ? 1 : distance(meant, name);
        if (far < bestDistance) {
            bestDistance = far;
            best = candidate;
        }
    }
    return best;
}

} // namespace values
