// The grammar of Sec-WebSocket-Extensions.
#include "websocket/extensions.h"

#include "http/fields.h"

#include <iterator>

namespace websocket {

namespace {

/// Splits at \p separator outside quoted strings. Parts are trimmed; a quoted string that does not end runs
/// to the end of its part.
std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    bool quoted = false;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == '\\') {
            ++i;
        } else if (text[i] == '"') {
            quoted = !quoted;
        } else if (!quoted && text[i] == separator) {
            parts.push_back(http::trimmed(text.substr(start, i - start)));
            start = i + 1;
        }
    }
    parts.push_back(http::trimmed(text.substr(start)));
    return parts;
}

/// Where a quoted string begins that does not end.
std::size_t openQuote(std::string_view text)
{
    auto open = std::string_view::npos;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool quoted = open != std::string_view::npos;
        if (quoted && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            open = quoted ? std::string_view::npos : i;
    }
    return open;
}

class Reader
{
public:
    explicit Reader(std::string_view value) : m_value(value) {}

    values::Result<Extensions, ExtensionFault> read()
    {
        if (const auto open = openQuote(m_value); open != std::string_view::npos)
            return ExtensionFault{"quote-open", open, m_value.size() - open};
        Extensions extensions;
        for (const auto element : split(m_value, ',')) {
            if (element.empty())
                continue;
            extensions.push_back(readElement(element));
            if (!m_fault.rule.empty())
                return m_fault;
        }
        return extensions;
    }

private:
    std::size_t offsetOf(std::string_view part) const
    {
        return static_cast<std::size_t>(part.data() - m_value.data());
    }
    void fail(std::string_view rule, std::string_view part)
    {
        if (m_fault.rule.empty())
            m_fault = {rule, offsetOf(part), part.size()};
    }

    Extension readElement(std::string_view element)
    {
        const auto parts = split(element, ';');
        Extension extension{std::string(parts.front()), {}, std::string(element), offsetOf(element)};
        if (!http::isToken(extension.name))
            fail("name-no-token", parts.front());
        for (auto it = std::next(parts.begin()); it != parts.end(); ++it)
            extension.parameters.push_back(readParameter(*it));
        return extension;
    }

    ExtensionParameter readParameter(std::string_view text)
    {
        const auto equals = text.find('=');
        const auto name = http::trimmed(text.substr(0, equals));
        ExtensionParameter parameter{std::string(name), std::nullopt};
        if (!http::isToken(name))
            fail("parameter-no-token", text);
        if (equals != std::string_view::npos)
            parameter.value = readValue(http::trimmed(text.substr(equals + 1)), text);
        return parameter;
    }

    /// The content of a token or of a quoted string whose content is a token.
    std::string readValue(std::string_view text, std::string_view parameter)
    {
        const bool quoted = text.size() >= 2 && text.front() == '"' && text.back() == '"';
        std::string value(quoted ? std::string_view() : text);
        for (std::size_t i = 1; quoted && i + 1 < text.size(); ++i) {
            if (text[i] == '\\') // the last octet but the quote is no backslash: the quote would be open
                ++i;
            value += text[i];
        }
        if (!http::isToken(value))
            fail(quoted ? "quoted-no-token" : "value-no-token", text.empty() ? parameter : text);
        return value;
    }

    std::string_view m_value;
    ExtensionFault m_fault;
};

} // namespace

values::Result<Extensions, ExtensionFault> readExtensions(std::string_view value)
{
    return Reader(value).read();
}

} // namespace websocket
