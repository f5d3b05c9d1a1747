#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace websocket {

struct ExtensionParameter
{
    std::string name;
    std::optional<std::string> value; ///< without its quotes
    bool operator==(const ExtensionParameter &) const = default;
};

/// One element of Sec-WebSocket-Extensions.
struct Extension
{
    std::string name;
    std::vector<ExtensionParameter> parameters;
    std::string text; ///< as written, trimmed
    bool operator==(const Extension &) const = default;
};

/// Reads a header value by the grammar of RFC 6455 section 9.1; nothing when it does not follow it.
std::optional<std::vector<Extension>> parseExtensions(std::string_view value);

/// What a permessage-deflate answer agreed to (RFC 7692 section 7.1).
struct DeflateAgreement
{
    bool serverContextTakeover = true;
    bool clientContextTakeover = true;
    int serverMaxWindowBits = 15;
    int clientMaxWindowBits = 15;
    bool operator==(const DeflateAgreement &) const = default;
};

/// Reads the parameters of an answer: an unknown or repeated parameter, a missing, needless or wrong value,
/// or client_max_window_bits that was not offered make it invalid (RFC 7692 sections 7.1 and 7.1.2.2):
/// nothing.
std::optional<DeflateAgreement> readDeflateAnswer(const Extension &answer, bool clientWindowOffered);

} // namespace websocket
