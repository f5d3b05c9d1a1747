#include "tls/fields.h"

#include "values/tls_fields.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace tls {

namespace {

std::ptrdiff_t place(const values::Param &param)
{
    const auto all = values::tlsFields();
    return std::find_if(all.begin(), all.end(), [&](const auto &field) { return field.id == param.name; }) -
           all.begin();
}

} // namespace

void Fields::add(std::string_view id, std::string_view value)
{
    const auto same = std::count_if(m_params.begin(), m_params.end(),
                                    [id](const values::Param &param) { return param.name == id; });
    const auto *known = values::findTlsField(id);
    const bool list = known != nullptr && known->list;
    if (static_cast<std::size_t>(same) >= (list ? kMostItems : 1)) {
        ++m_omitted;
        return;
    }
    m_params.push_back({std::string(id), values::shortened(value, kMostText)});
}

void Fields::add(std::string_view id, std::uint64_t value)
{
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    add(id, std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
}

void Fields::unreadable(std::string_view where)
{
    const values::Param told{"unreadable", std::string(where)};
    if (std::find(m_params.begin(), m_params.end(), told) == m_params.end())
        m_params.push_back(told);
}

void Fields::expectEnd(const Reader &reader, std::string_view where)
{
    if (!reader.good() || !reader.empty())
        unreadable(where);
}

values::Params Fields::take()
{
    if (m_omitted > 0)
        add("omitted", std::exchange(m_omitted, 0));
    std::stable_sort(m_params.begin(), m_params.end(),
                     [](const auto &a, const auto &b) { return place(a) < place(b); });
    return std::exchange(m_params, {});
}

} // namespace tls
