#include "values/server_name.h"

#include "values/idna.h"

#include <algorithm>

namespace values {

namespace {

constexpr std::size_t kLongest = 253; // RFC 1035 section 2.3.4, without the octets around labels
constexpr std::size_t kLongestLabel = 63;

constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kOfNames = "0123456789-_";
constexpr std::string_view kOfAddresses = "0123456789ABCDEFabcdef:.";

/// Labels of 1 to 63 octets (RFC 1035 section 2.3.4) with dots between them.
bool isName(std::string_view text)
{
    std::size_t label = 0;
    for (const char c : text) {
        if (c != '.' && kLetters.find(c) == std::string_view::npos &&
            kOfNames.find(c) == std::string_view::npos)
            return false;
        if (c == '.' && label == 0)
            return false;
        label = c == '.' ? 0 : label + 1;
        if (label > kLongestLabel)
            return false;
    }
    return label > 0;
}

/// Of IPv6, by its look (RFC 4291 section 2.2): a single colon would lead to a port.
bool isAddress(std::string_view text)
{
    return std::count(text.begin(), text.end(), ':') > 1 &&
           text.find_first_not_of(kOfAddresses) == std::string_view::npos;
}

} // namespace

Result<std::string, ServerNameFault> parseServerName(std::string_view text)
{
    auto ascii = toAscii(std::string(text));
    if (!ascii)
        return ServerNameFault::NotAscii;
    if (ascii->ends_with('.'))
        ascii->pop_back();
    if (ascii->empty() || ascii->size() > kLongest || !(isName(*ascii) || isAddress(*ascii)))
        return ServerNameFault::NotAName;
    return std::move(*ascii);
}

} // namespace values
