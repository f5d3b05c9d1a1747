#pragma once
#include "values/http_head.h"
#include "values/observation.h"

#include <optional>
#include <string>

namespace http {

/// Reads the head of an HTTP/1.x response, tolerant: what is odd is listed in ResponseHead::oddities,
/// what cannot be HTTP stops it. Bytes in, state out; no I/O.
class ResponseParser
{
public:
    enum class State { Reading, Done, TooLarge, NotHttp };

    explicit ResponseParser(std::size_t maxHeaderBytes);

    /// Takes octets until the head is done and returns how many it took; the rest belongs to what follows.
    std::size_t feed(values::ByteView bytes);
    void end(values::EndHow how);

    State state() const { return m_state; }
    /// Set when Done.
    const values::ResponseHead &head() const { return m_head; }
    /// Why it is NotHttp: "no-status-line", "bad-status-line", "bad-header", "ended-early", …
    const std::string &malformed() const { return m_malformed; }
    /// "status-line", "headers"
    std::string waitingFor() const;

private:
    void parse();

    std::size_t m_limit;
    State m_state = State::Reading;
    values::Bytes m_raw;
    std::size_t m_scanned = 0;
    values::ResponseHead m_head;
    std::string m_malformed;
};

} // namespace http
