#pragma once
#include "values/foreign_protocol.h"
#include "values/observation.h"
#include "websocket/request_judge.h"

#include <string>
#include <string_view>
#include <vector>

namespace websocket {

/// What a server agrees to.
struct Acceptance
{
    std::string subprotocol; ///< one of those asked for, or empty
    std::string extensions;  ///< see chooseDeflate(), or empty
    values::Headers headers; ///< the server's own
};

/// The server's opening handshake: octets in, what was asked and what is wrong with it out, octets of an
/// answer for whoever decides. No I/O. Any slicing of the octets gives the same.
///
/// It reads tolerantly: whatever has a request line is read to its end and judged.
class ServerUpgrade
{
public:
    enum class State {
        Reading,
        Valid,   ///< can be accepted
        Invalid, ///< HTTP, with a fatal deviation
        TooLarge,
        NotHttp
    };

    /// A head of exactly \p maxHeaderBytes octets, empty lines included, is still read.
    explicit ServerUpgrade(std::size_t maxHeaderBytes);

    /// Takes octets until the head is done and returns how many it took; the rest are the caller's. Of what
    /// is no HTTP the first 64 octets are taken.
    std::size_t feed(values::ByteView bytes);
    /// A FIN or reset inside the head makes it NotHttp, "ended-early".
    void end(values::EndHow how);

    State state() const { return m_state; }
    /// Set when Valid or Invalid.
    const UpgradeAsked &asked() const { return m_judgement.asked; }
    /// All of them, the worst first; offsets count from the first octet that was fed.
    const std::vector<values::Deviation> &deviations() const { return m_judgement.deviations; }
    /// Why it is NotHttp: "no-request-line" (known with the first octet that no method can hold),
    /// "bad-request-line", "ended-early".
    const std::string &malformed() const { return m_malformed; }
    /// What it is when NotHttp, by its first octets.
    values::ForeignProtocol foreign() const;
    /// "request-line", "headers"; empty when it waits for nothing.
    std::string waitingFor() const;

    /// The 101 (RFC 6455 section 4.2.2). Only for a Valid request. A subprotocol nobody asked for and fields
    /// that are not isValidHeader() are left out.
    values::Bytes accept(const Acceptance &acceptance) const;
    /// An answer that is no 101, the connection closes behind it: status, \p body as text, \p extra fields. A
    /// 426 names the upgrade and the version wanted (RFC 6455 section 4.4), a 405 the method.
    values::Bytes refuse(int status, std::string_view body = {}, const values::Headers &extra = {}) const;
    /// The status the worst deviation calls for; 431 when TooLarge, 400 when NotHttp, else 0.
    int status() const;

private:
    void takeOctet(std::uint8_t octet);
    void takeLine(std::string_view line);
    void turnDown(std::string_view why);

    std::size_t m_limit;
    State m_state = State::Reading;
    values::Bytes m_raw;
    std::size_t m_lineStart = 0; ///< of the current line in m_raw
    bool m_inMethod = true;
    bool m_lineRead = false; ///< the request line
    std::string m_malformed;
    RequestJudgement m_judgement;
};

} // namespace websocket
