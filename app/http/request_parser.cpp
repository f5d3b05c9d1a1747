#include "http/request_parser.h"

#include "http/fields.h"

#include <algorithm>

namespace http {

namespace {

constexpr std::size_t kLongestMethod = 32;

} // namespace

RequestParser::RequestParser(std::size_t maxHeaderBytes) : m_limit(maxHeaderBytes)
{
}

std::size_t RequestParser::feed(values::ByteView bytes)
{
    std::size_t taken = 0;
    while (taken < bytes.size() && m_state == State::Reading)
        takeOctet(static_cast<char>(bytes[taken++]));
    return taken;
}

void RequestParser::takeOctet(char octet)
{
    ++m_size;
    m_raw += octet;
    const bool emptyLine = m_raw == "\r" || m_raw == "\n" || m_raw == "\r\n";
    if (m_inMethod && !emptyLine) {
        if (octet == ' ' && m_raw.size() > 1)
            m_inMethod = false;
        else if (!isTokenCharacter(octet) || m_raw.front() == '\r' || m_raw.size() > kLongestMethod)
            m_state = State::NotHttp;
    }
    if (octet == '\n' && m_state == State::Reading) {
        takeLine(withoutLineEnd(m_raw));
        m_raw.clear();
    }
    if (m_state == State::Reading && m_size >= m_limit)
        m_state = State::TooLarge; // not complete yet, so the whole is over the limit
}

void RequestParser::takeLine(std::string_view line)
{
    if (line.empty()) {
        if (!m_head.method.empty())
            m_state = State::Done;
        return;
    }
    const bool good = m_head.method.empty() ? takeRequestLine(line) : takeField(line);
    if (!good)
        m_state = State::NotHttp;
}

/// request-line = method SP request-target SP HTTP-version (RFC 9112 section 3)
bool RequestParser::takeRequestLine(std::string_view line)
{
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    if (last <= first + 1 || first == std::string_view::npos || !isVersion(line.substr(last + 1)))
        return false;
    const auto target = line.substr(first + 1, last - first - 1);
    const bool visible = std::all_of(target.begin(), target.end(), [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return u > 0x20 && u != 0x7f;
    });
    if (!visible)
        return false;
    m_head.method = line.substr(0, first);
    m_head.target = target;
    m_head.version = line.substr(last + 1);
    return true;
}

bool RequestParser::takeField(std::string_view line)
{
    auto field = parseFieldLine(line);
    if (!field || field->spaceBeforeColon || field->controlCharacter)
        return false;
    m_head.headers.push_back(std::move(field->header));
    return true;
}

} // namespace http
