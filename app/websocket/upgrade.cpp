// The opening handshake, the client's side (RFC 6455 section 4).
#include "websocket/upgrade.h"

#include "websocket/extensions.h"
#include "websocket/tokens.h"

#include <algorithm>
#include <cassert>
#include <openssl/evp.h>

namespace websocket {

using namespace values;

namespace {

constexpr std::string_view kGuid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // RFC 6455 section 1.3
constexpr std::string_view kDeflate = "permessage-deflate";

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
    if (request.offerCompression)
        headers.push_back({"Sec-WebSocket-Extensions", std::string(kDeflate)});
    if (!request.origin.empty())
        headers.push_back({"Origin", request.origin});
    if (!request.userAgent.empty())
        headers.push_back({"User-Agent", request.userAgent});
    return headers;
}

/// What is sent in the end: an extra field stands where ours of that name stood, the others follow.
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

class Judge
{
public:
    Judge(const UpgradeRequest &request, const ResponseHead &response)
        : m_sent(sentHeaders(request)), m_response(response)
    {
    }

    UpgradeJudgement judged() &&
    {
        upgradeHeader();
        connectionHeader();
        accept();
        subprotocol();
        extensions();
        if (m_response.version != "HTTP/1.1")
            deviate("http-version");
        m_result.accepted = m_result.deviations.empty();
        return std::move(m_result);
    }

private:
    void deviate(std::string_view id, Params params = {})
    {
        m_result.deviations.push_back({std::string(id), std::move(params), true});
    }
    std::string received(std::string_view name) const
    {
        std::vector<std::string> values;
        for (const auto &value : headerValues(m_response.headers, name))
            values.emplace_back(trimmed(value));
        return joined(values);
    }

    void upgradeHeader()
    {
        const auto value = received("Upgrade");
        if (!equalsIgnoringCase(value, "websocket"))
            deviate("upgrade-header-wrong", {{"received", value}});
    }

    void connectionHeader()
    {
        const auto tokens = headerTokens(m_response.headers, "Connection");
        const bool upgrades = std::any_of(tokens.begin(), tokens.end(), [](const std::string &token) {
            return equalsIgnoringCase(token, "upgrade");
        });
        if (!upgrades)
            deviate("connection-header-wrong", {{"received", received("Connection")}});
    }

    void accept()
    {
        if (headerValues(m_response.headers, "Sec-WebSocket-Accept").empty()) {
            deviate("accept-missing");
            return;
        }
        const auto keys = headerValues(m_sent, "Sec-WebSocket-Key");
        const auto expected = acceptFor(keys.empty() ? std::string_view() : std::string_view(keys.front()));
        const auto value = received("Sec-WebSocket-Accept");
        if (value != expected)
            deviate("accept-wrong", {{"expected", expected}, {"received", value}});
    }

    void subprotocol()
    {
        const auto requested = headerTokens(m_sent, "Sec-WebSocket-Protocol");
        const auto chosen = received("Sec-WebSocket-Protocol");
        if (chosen.empty()) {
            if (!requested.empty())
                deviate("subprotocol-missing", {{"requested", joined(requested)}});
        } else if (std::find(requested.begin(), requested.end(), chosen) == requested.end()) {
            deviate("subprotocol-unrequested", {{"subprotocol", chosen}});
        } else {
            m_result.subprotocol = chosen;
        }
    }

    void extensions()
    {
        const auto text = received("Sec-WebSocket-Extensions");
        const auto answered = parseExtensions(text);
        if (!answered) {
            deviate("extension-invalid", {{"extension", text}});
            return;
        }
        const auto offered = parseExtensions(joined(headerValues(m_sent, "Sec-WebSocket-Extensions")));
        for (const auto &extension : *answered)
            judgeExtension(extension, offered ? *offered : std::vector<Extension>());
    }

    void judgeExtension(const Extension &extension, const std::vector<Extension> &offered)
    {
        bool isOffered = false;
        bool window = false;
        for (const auto &offer : offered) {
            if (offer.name != extension.name)
                continue;
            isOffered = true;
            window = window || std::any_of(offer.parameters.begin(), offer.parameters.end(),
                                           [](const auto &p) { return p.name == "client_max_window_bits"; });
        }
        // An extension that we do not implement cannot be used even where the user offered it.
        if (!isOffered || extension.name != kDeflate) {
            deviate("extension-unrequested", {{"extension", extension.text}});
            return;
        }
        const auto agreement = readDeflateAnswer(extension, window);
        if (!agreement || m_result.compression) {
            deviate("extension-invalid", {{"extension", extension.text}});
            return;
        }
        m_result.compression = true;
        m_result.serverContextTakeover = agreement->serverContextTakeover;
    }

    Headers m_sent;
    const ResponseHead &m_response;
    UpgradeJudgement m_result;
};

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
    return isToken(name) && std::all_of(value.begin(), value.end(), isAllowed);
}

Bytes writeRequest(const UpgradeRequest &request)
{
    auto text = "GET " + safeTarget(request.resource) + " HTTP/1.1\r\n";
    for (const auto &header : sentHeaders(request))
        text += header.name + ": " + header.value + "\r\n";
    text += "\r\n";
    return toBytes(text);
}

UpgradeJudgement judgeResponse(const UpgradeRequest &request, const ResponseHead &response)
{
    if (response.status != 101)
        return {};
    return Judge(request, response).judged();
}

} // namespace websocket
