#pragma once
#include "values/http_head.h"

#include <string>
#include <string_view>

namespace http {

struct RequestHead
{
    std::string method;
    std::string target;
    std::string version;
    values::Headers headers;
};

/// Reads the head of an HTTP/1.1 request (the practice server's side). Stricter than ResponseParser: no
/// folded lines, no space before a colon, no control characters. Empty lines before the request line are
/// skipped and a bare LF ends a line (RFC 9112 section 2.2). Any slicing of the octets gives the same.
class RequestParser
{
public:
    enum class State { Reading, Done, TooLarge, NotHttp };

    /// A head of exactly \p maxHeaderBytes octets, empty lines included, is still read.
    explicit RequestParser(std::size_t maxHeaderBytes);
    /// Takes octets until the head is done and returns how many it took.
    std::size_t feed(values::ByteView bytes);
    /// NotHttp is known with the first octet that no method can hold: a TLS record says so at once.
    State state() const { return m_state; }
    const RequestHead &head() const { return m_head; }

private:
    void takeOctet(char octet);
    void takeLine(std::string_view line);
    bool takeRequestLine(std::string_view line);
    bool takeField(std::string_view line);

    std::size_t m_limit;
    State m_state = State::Reading;
    std::size_t m_size = 0;
    std::string m_raw; ///< the current line, as far as it came
    bool m_inMethod = true;
    RequestHead m_head;
};

} // namespace http
