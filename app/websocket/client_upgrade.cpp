#include "websocket/client_upgrade.h"

#include <algorithm>

namespace websocket {

namespace {

constexpr std::size_t kFirst = 64;

} // namespace

ClientUpgrade::ClientUpgrade(const UpgradeRequest &request, std::size_t maxHeaderBytes)
    : m_sent(sentHeaders(request)),
      m_request(writeRequest(request)),
      m_left(maxHeaderBytes),
      m_parser(maxHeaderBytes)
{
}

std::size_t ClientUpgrade::feed(values::ByteView bytes)
{
    std::size_t taken = 0;
    while (m_state == State::Reading && taken < bytes.size())
        taken += feedHead(bytes.subspan(taken));
    if (m_state == State::NotHttp && m_first.size() < kFirst) {
        const auto more = bytes.subspan(taken).first(std::min(bytes.size() - taken, kFirst - m_first.size()));
        m_first.insert(m_first.end(), more.begin(), more.end());
        taken += more.size();
    }
    return taken;
}

/// Up to the end of one head, which may be an interim one.
std::size_t ClientUpgrade::feedHead(values::ByteView bytes)
{
    const auto taken = m_parser.feed(bytes);
    const auto kept = std::min(taken, kFirst - std::min(kFirst, m_first.size()));
    m_first.insert(m_first.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(kept));
    conclude();
    return taken;
}

void ClientUpgrade::conclude()
{
    using Parser = http::ResponseParser::State;
    if (m_parser.state() == Parser::TooLarge) {
        m_state = State::TooLarge;
    } else if (m_parser.state() == Parser::NotHttp) {
        m_state = State::NotHttp;
    } else if (m_parser.state() == Parser::Done) {
        const auto &answer = m_parser.head();
        if (answer.status < 200 && answer.status != 101) {
            m_left -= answer.raw.size();
            m_parser = http::ResponseParser(m_left);
            m_first.clear();
            if (m_left == 0)
                m_state = State::TooLarge;
            return;
        }
        m_judgement = judgeAnswer(m_sent, answer);
        m_state = answer.status != 101   ? State::Refused
                  : m_judgement.accepted ? State::Accepted
                                         : State::Invalid;
    }
}

void ClientUpgrade::end(values::EndHow how)
{
    m_parser.end(how);
    if (m_state == State::Reading)
        conclude();
}

values::ForeignProtocol ClientUpgrade::foreign() const
{
    return m_state == State::NotHttp ? values::recognise(m_first) : values::ForeignProtocol::None;
}

std::string ClientUpgrade::waitingFor() const
{
    return m_state == State::Reading ? m_parser.waitingFor() : std::string();
}

} // namespace websocket
