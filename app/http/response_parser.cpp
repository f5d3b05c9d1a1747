#include "http/response_parser.h"

#include "http/fields.h"

#include <algorithm>
#include <array>

namespace http {

namespace {

constexpr std::string_view kStart = "HTTP/";

// Fields that two parties would read differently when they stand twice.
constexpr std::array<std::string_view, 7> kSingle{
    "content-length",       "content-type",          "date", "location", "retry-after",
    "sec-websocket-accept", "sec-websocket-protocol"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

ResponseParser::ResponseParser(std::size_t maxHeaderBytes) : m_limit(maxHeaderBytes)
{
}

std::size_t ResponseParser::feed(values::ByteView bytes)
{
    std::size_t taken = 0;
    while (taken < bytes.size() && m_state == State::Reading)
        takeOctet(bytes[taken++]);
    return taken;
}

void ResponseParser::takeOctet(std::uint8_t octet)
{
    m_raw.push_back(octet);
    m_line += static_cast<char>(octet);
    if (!m_statusRead && m_line.size() <= kStart.size() && !kStart.starts_with(m_line)) {
        refuse("no-status-line");
        return;
    }
    if (octet == '\n') {
        takeLine(m_line);
        m_line.clear();
    }
    if (m_state == State::Reading && m_raw.size() >= m_limit)
        m_state = State::TooLarge; // not complete yet, so the whole is over the limit
}

void ResponseParser::takeLine(std::string_view line)
{
    if (!line.ends_with("\r\n"))
        note("bare-lf");
    const auto content = withoutLineEnd(line);
    if (!m_statusRead)
        takeStatusLine(content);
    else if (content.empty())
        finish();
    else
        takeField(content);
}

/// status-line = HTTP-version SP status-code SP [ reason-phrase ] (RFC 9112 section 4)
void ResponseParser::takeStatusLine(std::string_view line)
{
    m_statusRead = true;
    const auto afterVersion = std::min(line.find(' '), line.size());
    const auto version = line.substr(0, afterVersion);
    const auto rest = line.substr(afterVersion);
    const auto status = rest.substr(std::min(rest.find_first_not_of(' '), rest.size()));
    const bool isStatus = status.size() >= 3 && std::all_of(status.begin(), status.begin() + 3, isDigit) &&
                          status[0] != '0' && (status.size() == 3 || status[3] == ' ');
    if (!isVersion(version) || !isStatus || status.find('\0') != std::string_view::npos) {
        refuse("bad-status-line");
        return;
    }
    m_head.version = version;
    m_head.status = (status[0] - '0') * 100 + (status[1] - '0') * 10 + (status[2] - '0');
    m_head.reason = trimmed(status.substr(3));
    if (rest.size() - status.size() != 1)
        note("extra-space");
    if (m_head.reason.empty())
        note("no-reason");
}

void ResponseParser::takeField(std::string_view line)
{
    if (line.front() == ' ' || line.front() == '\t') {
        if (m_head.headers.empty() || line.find('\0') != std::string_view::npos) {
            refuse("bad-header");
            return;
        }
        note("obs-fold");
        auto &value = m_head.headers.back().value;
        const auto more = trimmed(line);
        if (!value.empty() && !more.empty())
            value += ' ';
        value += more;
        return;
    }
    auto field = parseFieldLine(line);
    if (!field) {
        refuse("bad-header");
        return;
    }
    if (field->spaceBeforeColon)
        note("space-before-colon");
    if (field->controlCharacter)
        note("control-character");
    m_head.headers.push_back(std::move(field->header));
}

void ResponseParser::finish()
{
    for (const auto name : kSingle) {
        if (values::headerValues(m_head.headers, name).size() > 1)
            note("duplicate-" + std::string(name));
    }
    m_head.raw = m_raw;
    m_state = State::Done;
}

void ResponseParser::refuse(std::string_view why)
{
    m_state = State::NotHttp;
    m_malformed = why;
}

void ResponseParser::note(std::string_view oddity)
{
    auto &oddities = m_head.oddities;
    if (std::find(oddities.begin(), oddities.end(), oddity) == oddities.end())
        oddities.emplace_back(oddity);
}

void ResponseParser::end(values::EndHow how)
{
    const bool byPeer = how == values::EndHow::Fin || how == values::EndHow::Reset;
    if (m_state == State::Reading && byPeer && !m_raw.empty())
        refuse("ended-early");
}

std::string ResponseParser::waitingFor() const
{
    if (m_state != State::Reading)
        return {};
    return m_statusRead ? "headers" : "status-line";
}

} // namespace http
