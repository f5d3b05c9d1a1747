#include "websocket/server_upgrade.h"

#include "http/fields.h"
#include "websocket/deviations.h"
#include "websocket/upgrade.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace websocket {

using namespace values;

namespace {

constexpr std::size_t kFirst = 64;
constexpr std::size_t kLongestMethod = 32;

std::string decimal(std::size_t value)
{
    std::array<char, 20> digits{};
    auto *const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return {digits.data(), end};
}

struct Reason
{
    int status;
    std::string_view phrase;
};

// RFC 9110 section 15, RFC 6585 section 5.
constexpr std::array kReasons{
    Reason{400, "Bad Request"},
    Reason{401, "Unauthorized"},
    Reason{403, "Forbidden"},
    Reason{404, "Not Found"},
    Reason{405, "Method Not Allowed"},
    Reason{426, "Upgrade Required"},
    Reason{429, "Too Many Requests"},
    Reason{431, "Request Header Fields Too Large"},
    Reason{500, "Internal Server Error"},
    Reason{503, "Service Unavailable"},
    Reason{505, "HTTP Version Not Supported"},
};

std::string_view reasonOf(int status)
{
    const auto *const found = std::find_if(
        kReasons.begin(), kReasons.end(), [status](const Reason &reason) { return reason.status == status; });
    return found == kReasons.end() ? std::string_view() : found->phrase;
}

Bytes write(std::string text, const Headers &headers, std::string_view body)
{
    for (const auto &header : headers) {
        if (isValidHeader(header.name, header.value))
            text += header.name + ": " + header.value + "\r\n";
    }
    text += "\r\n";
    text += body;
    return toBytes(text);
}

} // namespace

ServerUpgrade::ServerUpgrade(std::size_t maxHeaderBytes) : m_limit(maxHeaderBytes)
{
}

std::size_t ServerUpgrade::feed(ByteView bytes)
{
    std::size_t taken = 0;
    while (taken < bytes.size() && m_state == State::Reading)
        takeOctet(bytes[taken++]);
    if (m_state == State::NotHttp && m_raw.size() < kFirst) {
        const auto more = bytes.subspan(taken).first(std::min(bytes.size() - taken, kFirst - m_raw.size()));
        m_raw.insert(m_raw.end(), more.begin(), more.end());
        taken += more.size();
    }
    return taken;
}

void ServerUpgrade::takeOctet(std::uint8_t octet)
{
    m_raw.push_back(octet);
    const auto c = static_cast<char>(octet);
    const auto length = m_raw.size() - m_lineStart;
    const bool lineEnd = c == '\n' || (c == '\r' && length == 1);
    if (m_inMethod && !lineEnd) {
        if (c == ' ' && length > 1)
            m_inMethod = false;
        else if (!http::isTokenCharacter(c) || m_raw[m_lineStart] == '\r' || length > kLongestMethod)
            turnDown("no-request-line");
    }
    if (c == '\n') {
        const auto line = toText(ByteView(m_raw).subspan(m_lineStart));
        m_lineStart = m_raw.size();
        takeLine(http::withoutLineEnd(line));
    }
    if (m_state == State::Reading && m_raw.size() >= m_limit)
        m_state = State::TooLarge; // not complete yet, so the whole is over the limit
}

void ServerUpgrade::takeLine(std::string_view line)
{
    if (!m_lineRead) {
        const bool preface = line == "PRI * HTTP/2.0"; // RFC 9113 section 3.4
        m_lineRead = !line.empty();
        if (m_lineRead && (preface || !isRequestLine(line)))
            turnDown("bad-request-line");
    } else if (line.empty()) {
        m_judgement = judgeRequest(m_raw);
        m_state = m_judgement.valid ? State::Valid : State::Invalid;
    }
}

void ServerUpgrade::turnDown(std::string_view why)
{
    m_state = State::NotHttp;
    m_malformed = why;
}

void ServerUpgrade::end(EndHow how)
{
    const bool byPeer = how == EndHow::Fin || how == EndHow::Reset;
    if (m_state == State::Reading && byPeer && !m_raw.empty())
        turnDown("ended-early");
}

ForeignProtocol ServerUpgrade::foreign() const
{
    if (m_state != State::NotHttp)
        return ForeignProtocol::None;
    return recognise(ByteView(m_raw).first(std::min(m_raw.size(), kFirst)));
}

std::string ServerUpgrade::waitingFor() const
{
    if (m_state != State::Reading)
        return {};
    return m_lineRead ? "headers" : "request-line";
}

Bytes ServerUpgrade::accept(const Acceptance &acceptance) const
{
    Headers headers{{"Upgrade", "websocket"},
                    {"Connection", "Upgrade"},
                    {"Sec-WebSocket-Accept", acceptFor(asked().key)}};
    const auto &wanted = asked().subprotocols;
    if (std::find(wanted.begin(), wanted.end(), acceptance.subprotocol) != wanted.end())
        headers.push_back({"Sec-WebSocket-Protocol", acceptance.subprotocol});
    if (!acceptance.extensions.empty())
        headers.push_back({"Sec-WebSocket-Extensions", acceptance.extensions});
    headers.insert(headers.end(), acceptance.headers.begin(), acceptance.headers.end());
    return write("HTTP/1.1 101 Switching Protocols\r\n", headers, {});
}

Bytes ServerUpgrade::refuse(int status, std::string_view body, const Headers &extra) const
{
    auto headers = extra;
    headers.push_back({"Content-Type", "text/plain; charset=utf-8"});
    headers.push_back({"Content-Length", decimal(body.size())});
    if (status == 426) {
        headers.push_back({"Connection", "close, Upgrade"});
        headers.push_back({"Upgrade", "websocket"});
        headers.push_back({"Sec-WebSocket-Version", "13"});
    } else {
        headers.push_back({"Connection", "close"});
    }
    if (status == 405)
        headers.push_back({"Allow", "GET"});
    const auto statusLine = "HTTP/1.1 " + decimal(static_cast<std::size_t>(status)) + " ";
    return write(statusLine + std::string(reasonOf(status)) + "\r\n", headers, body);
}

int ServerUpgrade::status() const
{
    switch (m_state) {
    case State::TooLarge:
        return 431;
    case State::NotHttp:
        return 400;
    case State::Invalid:
        return statusFor(deviations().front());
    default:
        return 0;
    }
}

} // namespace websocket
