#include "values/http_head.h"

#include <algorithm>

namespace values {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

} // namespace

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

std::vector<std::string> headerValues(const Headers &headers, std::string_view name)
{
    std::vector<std::string> found;
    for (const auto &header : headers) {
        if (equalsIgnoringCase(header.name, name))
            found.push_back(header.value);
    }
    return found;
}

std::vector<std::string> headerTokens(const Headers &headers, std::string_view name)
{
    std::vector<std::string> tokens;
    for (const auto &value : headerValues(headers, name)) {
        std::string_view rest = value;
        while (true) {
            const auto comma = rest.find(',');
            if (const auto token = trimmed(rest.substr(0, comma)); !token.empty())
                tokens.emplace_back(token);
            if (comma == std::string_view::npos)
                break;
            rest.remove_prefix(comma + 1);
        }
    }
    return tokens;
}

} // namespace values
