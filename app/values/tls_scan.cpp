#include "values/tls_scan.h"

#include <array>

namespace values {

namespace {

template <class Enum, std::size_t N>
std::string_view name(const std::array<std::string_view, N> &names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

} // namespace

std::string_view id(Spoken spoken)
{
    static constexpr std::array<std::string_view, 3> names{"yes", "no", "unknown"};
    return name(names, spoken);
}

std::string_view id(Preference preference)
{
    static constexpr std::array<std::string_view, 5> names{"server", "client", "mixed", "single", "unknown"};
    return name(names, preference);
}

std::string_view id(Severity severity)
{
    static constexpr std::array<std::string_view, 4> names{"high", "medium", "low", "info"};
    return name(names, severity);
}

std::string_view versionName(std::uint16_t version)
{
    static constexpr std::array<std::string_view, 5> names{"SSL 3.0", "TLS 1.0", "TLS 1.1", "TLS 1.2",
                                                           "TLS 1.3"};
    const auto place = static_cast<std::size_t>(version) - 0x0300U;
    return place < names.size() ? names[place] : std::string_view();
}

} // namespace values
