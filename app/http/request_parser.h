#pragma once
#include "values/http_head.h"

#include <string>

namespace http {

struct RequestHead
{
    std::string method;
    std::string target;
    std::string version;
    values::Headers headers;
};

/// Reads the head of an HTTP/1.1 request (the practice server's side).
class RequestParser
{
public:
    enum class State { Reading, Done, TooLarge, NotHttp };

    explicit RequestParser(std::size_t maxHeaderBytes);
    /// Takes octets until the head is done and returns how many it took.
    std::size_t feed(values::ByteView bytes);
    State state() const { return m_state; }
    const RequestHead &head() const { return m_head; }

private:
    std::size_t m_limit;
    State m_state = State::Reading;
    std::string m_raw;
    RequestHead m_head;
};

} // namespace http
