// What the client says (RFC 6455 section 4.1).
#include "websocket/upgrade.h"

#include "http/fields.h"

#include <algorithm>
#include <cassert>
#include <openssl/evp.h>

namespace websocket {

using namespace values;

namespace {

constexpr std::string_view kGuid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // RFC 6455 section 1.3

std::string joined(const std::vector<std::string> &parts)
{
    std::string out;
    for (const auto &part : parts) {
        if (!out.empty())
            out += ", ";
        out += part;
    }
    return out;
}

bool isVisible(char c)
{
    const auto u = static_cast<unsigned char>(c);
    return u > 0x20 && u != 0x7f;
}

/// The request target with what would end or split the request line percent-encoded.
std::string safeTarget(std::string_view resource)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : resource) {
        if (isVisible(c) && static_cast<unsigned char>(c) < 0x80) { // RFC 3986 section 2.1
            out += c;
        } else {
            const auto u = static_cast<unsigned char>(c);
            out += '%';
            out += digits[u >> 4];
            out += digits[u & 15];
        }
    }
    return out.empty() ? "/" : out;
}

/// Our own fields, in the order they are written.
Headers ownHeaders(const UpgradeRequest &request)
{
    Headers headers{{"Host", request.authority},
                    {"Upgrade", "websocket"},
                    {"Connection", "Upgrade"},
                    {"Sec-WebSocket-Key", request.key},
                    {"Sec-WebSocket-Version", "13"}};
    if (!request.subprotocols.empty())
        headers.push_back({"Sec-WebSocket-Protocol", joined(request.subprotocols)});
    if (request.offerCompression && !request.deflateOffers.empty())
        headers.push_back({"Sec-WebSocket-Extensions", writeDeflateOffers(request.deflateOffers)});
    if (!request.origin.empty())
        headers.push_back({"Origin", request.origin});
    if (!request.userAgent.empty())
        headers.push_back({"User-Agent", request.userAgent});
    return headers;
}

} // namespace

std::string makeKey(const std::array<std::uint8_t, 16> &random)
{
    return toBase64(random);
}

std::string acceptFor(std::string_view key)
{
    const auto text = std::string(key) + std::string(kGuid);
    std::array<std::uint8_t, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    [[maybe_unused]] const int done =
        EVP_Digest(text.data(), text.size(), digest.data(), &length, EVP_sha1(), nullptr);
    assert(done == 1);
    return toBase64(ByteView(digest).first(length));
}

bool isValidHeader(std::string_view name, std::string_view value)
{
    const auto isAllowed = [](char c) { return c == ' ' || c == '\t' || isVisible(c); };
    return http::isToken(name) && std::all_of(value.begin(), value.end(), isAllowed);
}

Headers sentHeaders(const UpgradeRequest &request)
{
    Headers extra;
    std::copy_if(request.extraHeaders.begin(), request.extraHeaders.end(), std::back_inserter(extra),
                 [](const Header &header) { return isValidHeader(header.name, header.value); });
    const auto take = [&extra](std::string_view name, Headers &into) {
        const auto isNamed = [name](const Header &header) { return equalsIgnoringCase(header.name, name); };
        std::copy_if(extra.begin(), extra.end(), std::back_inserter(into), isNamed);
        return std::erase_if(extra, isNamed) > 0;
    };
    Headers sent;
    for (const auto &header : ownHeaders(request)) {
        if (!take(header.name, sent) && isValidHeader(header.name, header.value))
            sent.push_back(header);
    }
    sent.insert(sent.end(), extra.begin(), extra.end());
    return sent;
}

Bytes writeRequest(const UpgradeRequest &request)
{
    auto text = "GET " + safeTarget(request.resource) + " HTTP/1.1\r\n";
    for (const auto &header : sentHeaders(request))
        text += header.name + ": " + header.value + "\r\n";
    text += "\r\n";
    return toBytes(text);
}

} // namespace websocket
