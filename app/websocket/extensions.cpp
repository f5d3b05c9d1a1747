// The grammar of Sec-WebSocket-Extensions and the parameters of permessage-deflate.
#include "websocket/extensions.h"

#include "values/http_head.h"
#include "websocket/tokens.h"

#include <algorithm>

namespace websocket {

namespace {

/// Splits at \p separator outside quoted strings; nothing when a quoted string does not end.
std::optional<std::vector<std::string_view>> split(std::string_view text, char separator)
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
            parts.push_back(trimmed(text.substr(start, i - start)));
            start = i + 1;
        }
    }
    if (quoted)
        return std::nullopt;
    parts.push_back(trimmed(text.substr(start)));
    return parts;
}

/// The content of a token or of a quoted string whose content is a token (RFC 6455 section 9.1).
std::optional<std::string> readValue(std::string_view text)
{
    std::string value;
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') {
        text = text.substr(1, text.size() - 2);
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '\\' && i + 1 < text.size())
                ++i;
            value += text[i];
        }
    } else {
        value = text;
    }
    if (!isToken(value))
        return std::nullopt;
    return value;
}

std::optional<ExtensionParameter> readParameter(std::string_view text)
{
    const auto equals = text.find('=');
    ExtensionParameter parameter{std::string(trimmed(text.substr(0, equals))), std::nullopt};
    if (!isToken(parameter.name))
        return std::nullopt;
    if (equals != std::string_view::npos) {
        parameter.value = readValue(trimmed(text.substr(equals + 1)));
        if (!parameter.value)
            return std::nullopt;
    }
    return parameter;
}

/// 8 to 15 without a leading zero (RFC 7692 section 7.1.2); 0 for anything else.
int windowBits(const std::optional<std::string> &value)
{
    if (!value)
        return 0;
    if (*value == "8" || *value == "9")
        return (*value)[0] - '0';
    if (value->size() == 2 && (*value)[0] == '1' && (*value)[1] >= '0' && (*value)[1] <= '5')
        return 10 + (*value)[1] - '0';
    return 0;
}

} // namespace

std::optional<std::vector<Extension>> parseExtensions(std::string_view value)
{
    const auto elements = split(value, ',');
    if (!elements)
        return std::nullopt;
    std::vector<Extension> extensions;
    for (const auto element : *elements) {
        if (element.empty()) // an empty list element is nothing (RFC 9110 section 5.6.1)
            continue;
        const auto parts = split(element, ';'); // its quotes are balanced: element came from split()
        Extension extension{std::string(parts->front()), {}, std::string(element)};
        if (!isToken(extension.name))
            return std::nullopt;
        for (auto it = parts->begin() + 1; it != parts->end(); ++it) {
            auto parameter = readParameter(*it);
            if (!parameter)
                return std::nullopt;
            extension.parameters.push_back(std::move(*parameter));
        }
        extensions.push_back(std::move(extension));
    }
    return extensions;
}

std::optional<DeflateAgreement> readDeflateAnswer(const Extension &answer, bool clientWindowOffered)
{
    DeflateAgreement agreement;
    std::vector<std::string> seen;
    for (const auto &[name, value] : answer.parameters) {
        if (std::find(seen.begin(), seen.end(), name) != seen.end())
            return std::nullopt;
        seen.push_back(name);
        if (name == "server_no_context_takeover" && !value) {
            agreement.serverContextTakeover = false;
        } else if (name == "client_no_context_takeover" && !value) {
            agreement.clientContextTakeover = false;
        } else if (name == "server_max_window_bits" && windowBits(value) != 0) {
            agreement.serverMaxWindowBits = windowBits(value);
        } else if (name == "client_max_window_bits" && clientWindowOffered && windowBits(value) != 0) {
            agreement.clientMaxWindowBits = windowBits(value);
        } else {
            return std::nullopt;
        }
    }
    return agreement;
}

} // namespace websocket
