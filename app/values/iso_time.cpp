#include "values/iso_time.h"

#include <array>
#include <charconv>
#include <chrono>

namespace values {

namespace {

constexpr std::int64_t kFirst = -62167219200; ///< 0000-01-01T00:00:00Z
constexpr std::int64_t kLast = 253402300799;  ///< 9999-12-31T23:59:59Z

/// \p value, which is not negative, with at least \p width digits.
void append(std::string &out, std::int64_t value, std::size_t width)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    const auto size = static_cast<std::size_t>(end - digits.data());
    out.append(width > size ? width - size : 0, '0');
    out.append(digits.data(), size);
}

} // namespace

std::string isoTime(std::int64_t seconds)
{
    if (seconds < kFirst || seconds > kLast)
        return {};
    const std::chrono::sys_seconds time{std::chrono::seconds{seconds}};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{time - day};
    std::string out;
    append(out, int(date.year()), 4);
    append(out += '-', unsigned(date.month()), 2);
    append(out += '-', unsigned(date.day()), 2);
    append(out += 'T', clock.hours().count(), 2);
    append(out += ':', clock.minutes().count(), 2);
    append(out += ':', clock.seconds().count(), 2);
    return out += 'Z';
}

} // namespace values
