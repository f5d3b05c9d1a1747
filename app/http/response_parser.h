#pragma once
#include "values/http_head.h"
#include "values/observation.h"

#include <optional>
#include <string>
#include <string_view>

namespace http {

/// Reads the head of an HTTP/1.x response, tolerant: what is odd is listed in ResponseHead::oddities,
/// what cannot be HTTP stops it. Bytes in, state out; no I/O. Any slicing of the octets gives the same.
///
/// Oddities: "bare-lf", "obs-fold" (joined by one space), "space-before-colon", "control-character",
/// "extra-space" (in the status line), "no-reason", "duplicate-<name in lower case>" for fields that must
/// stand once.
class ResponseParser
{
public:
    enum class State { Reading, Done, TooLarge, NotHttp };

    /// A head of exactly \p maxHeaderBytes octets, final empty line included, is still read.
    explicit ResponseParser(std::size_t maxHeaderBytes);

    /// Takes octets until the head is done and returns how many it took; the rest belongs to what follows.
    std::size_t feed(values::ByteView bytes);
    /// A FIN or reset inside the head makes it NotHttp, "ended-early". Nothing changes where no octet came at
    /// all, nor when it was our side that stopped waiting.
    void end(values::EndHow how);

    State state() const { return m_state; }
    /// Set when Done.
    const values::ResponseHead &head() const { return m_head; }
    /// Why it is NotHttp: "no-status-line" (known as soon as the octets cannot begin with "HTTP/"),
    /// "bad-status-line", "bad-header", "ended-early".
    const std::string &malformed() const { return m_malformed; }
    /// "status-line", "headers"; empty when it waits for nothing.
    std::string waitingFor() const;

private:
    void takeOctet(std::uint8_t octet);
    void takeLine(std::string_view line);
    void takeStatusLine(std::string_view line);
    void takeField(std::string_view line);
    void finish();
    void refuse(std::string_view why);
    void note(std::string_view oddity);

    std::size_t m_limit;
    State m_state = State::Reading;
    values::Bytes m_raw;
    std::string m_line; ///< the current one, as far as it came
    bool m_statusRead = false;
    values::ResponseHead m_head;
    std::string m_malformed;
};

} // namespace http
