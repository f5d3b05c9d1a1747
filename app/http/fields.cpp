// The grammar that requests and responses share.
#include "http/fields.h"

#include <algorithm>

namespace http {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isControl(char c)
{
    const auto u = static_cast<unsigned char>(c);
    return (u < 0x20 && c != '\t') || u == 0x7f;
}

} // namespace

bool isTokenCharacter(char c)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c))
        return true;
    return c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

std::string_view trimmed(std::string_view text)
{
    const auto start = text.find_first_not_of(" \t");
    if (start == std::string_view::npos)
        return text.substr(text.size());
    return text.substr(start, text.find_last_not_of(" \t") - start + 1);
}

std::string_view withoutLineEnd(std::string_view line)
{
    if (line.ends_with('\n'))
        line.remove_suffix(1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

bool isVersion(std::string_view text)
{
    return text.size() == 8 && text.starts_with("HTTP/") && isDigit(text[5]) && text[6] == '.' &&
           isDigit(text[7]);
}

std::optional<FieldLine> parseFieldLine(std::string_view line)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto written = line.substr(0, colon);
    const auto name = written.substr(0, written.find_last_not_of(" \t") + 1);
    const auto value = trimmed(line.substr(colon + 1));
    if (!isToken(name) || value.find('\0') != std::string_view::npos)
        return std::nullopt;
    return FieldLine{{std::string(name), std::string(value)},
                     name.size() != written.size(),
                     std::any_of(value.begin(), value.end(), isControl)};
}

} // namespace http
