#include "values/secret.h"

#include <algorithm>
#include <vector>

namespace values {

namespace {

/// Through a volatile pointer: a compiler may leave out what overwrites memory that nobody reads again.
void overwrite(char *data, std::size_t size)
{
    volatile char *octets = data;
    for (std::size_t i = 0; i < size; ++i)
        octets[i] = '\0';
}

} // namespace

void wipe(std::string &secret)
{
    secret.resize(secret.capacity()); // in place: what was cut off stands there still
    overwrite(secret.data(), secret.size());
    secret.clear();
}

struct Secret::Text
{
    explicit Text(std::string_view given) : octets(given.begin(), given.end()) {}
    ~Text() { overwrite(octets.data(), octets.size()); }
    Text(const Text &) = delete;
    Text &operator=(const Text &) = delete;

    std::vector<char> octets;
};

Secret::Secret(std::string text)
{
    if (!text.empty())
        m_text = std::make_shared<const Text>(text);
    wipe(text);
}

std::string_view Secret::view() const
{
    return m_text ? std::string_view(m_text->octets.data(), m_text->octets.size()) : std::string_view();
}

} // namespace values
