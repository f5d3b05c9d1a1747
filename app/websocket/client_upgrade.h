#pragma once
#include "http/response_parser.h"
#include "values/foreign_protocol.h"
#include "websocket/answer_judge.h"
#include "websocket/upgrade.h"

#include <string>

namespace websocket {

/// The client's opening handshake: octets to send, octets in, a judgement out. No I/O. Any slicing of the
/// octets gives the same.
///
/// Interim answers (100, 102, 103, …) only announce the one that counts (RFC 9110 section 15.2): they are
/// passed over, and together with it they may be no longer than one head.
class ClientUpgrade
{
public:
    enum class State {
        Reading,
        Accepted, ///< 101, nothing fatal
        Refused,  ///< any other final status
        Invalid,  ///< 101 with a fatal deviation
        TooLarge,
        NotHttp
    };

    ClientUpgrade(const UpgradeRequest &request, std::size_t maxHeaderBytes);

    /// To be sent.
    const values::Bytes &request() const { return m_request; }
    /// Takes octets until the head is done and returns how many it took. Behind a 101 the rest are frames,
    /// behind another status a body: both are the caller's. Of what is no HTTP the first 64 octets are taken.
    std::size_t feed(values::ByteView bytes);
    /// A FIN or reset inside the head makes it NotHttp, "ended-early"; see http::ResponseParser::end().
    void end(values::EndHow how);

    State state() const { return m_state; }
    /// Set when Accepted, Refused or Invalid; the judgement's offsets count from its first octet.
    const values::ResponseHead &head() const { return m_parser.head(); }
    const UpgradeJudgement &judgement() const { return m_judgement; }
    /// Why it is NotHttp; see http::ResponseParser::malformed().
    const std::string &malformed() const { return m_parser.malformed(); }
    /// What it is when NotHttp, by its first octets.
    values::ForeignProtocol foreign() const;
    /// "status-line", "headers"; empty when it waits for nothing.
    std::string waitingFor() const;

private:
    std::size_t feedHead(values::ByteView bytes);
    void conclude();

    values::Headers m_sent;
    values::Bytes m_request;
    std::size_t m_left; ///< octets that heads may still have
    http::ResponseParser m_parser;
    State m_state = State::Reading;
    values::Bytes m_first; ///< of the answer that is being read
    UpgradeJudgement m_judgement;
};

} // namespace websocket
