#pragma once
#include "practice/scenario.h"
#include "practice/server.h"
#include "tls/session.h"
#include "values/observation.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

/// A client made of a plain socket: it sees octets and how the stream ends, and does nothing by itself.
class RawClient
{
public:
    /// Connects to the port of \p url on 127.0.0.1; \p address may be "::1".
    explicit RawClient(std::string_view url, const char *address = "127.0.0.1");
    ~RawClient();
    RawClient(RawClient &&other) noexcept;
    RawClient &operator=(RawClient &&) = delete;

    /// 0, or the errno of connect().
    int error() const { return m_error; }
    bool send(std::string_view octets);
    bool send(values::ByteView octets);
    /// FIN.
    void endSending();
    /// Waits until \p size octets are there in all, the stream ends, or \p limit passed.
    const std::string &readUntil(std::size_t size, std::chrono::milliseconds limit = kLimit);
    const std::string &readUntil(std::string_view text, std::chrono::milliseconds limit = kLimit);
    /// Everything up to the end of the stream.
    const std::string &readAll(std::chrono::milliseconds limit = kLimit);
    /// Open as long as no end was seen.
    values::EndHow end() const { return m_end; }
    const std::string &octets() const { return m_octets; }
    /// Forgets what came so far.
    void clear() { m_octets.clear(); }

    static constexpr std::chrono::milliseconds kLimit{3000};

private:
    bool readSome(std::chrono::steady_clock::time_point until);

    int m_socket = -1;
    int m_error = 0;
    values::EndHow m_end = values::EndHow::Open;
    std::string m_octets;
};

/// An opening handshake for \p path; \p extra are whole header lines. The accept value that belongs to it is
/// s3pPLMBiTxaQ9kYGzzhZRbK+xOo= (RFC 6455 section 1.3).
std::string openingRequest(std::string_view path, std::string_view extra = {});
/// The octets of a client's frame, masked.
std::string clientFrame(std::uint8_t first, std::string_view payload);

/// What a server sends at \p id of a running server after an opening handshake: the head and what follows.
struct Played
{
    std::string head;
    std::string rest;
    values::EndHow end = values::EndHow::Open;
};
/// Plays \p id up to the end of the stream; answers nothing but what \p then says.
Played play(const practice::Server &server, std::string_view id, std::string_view then = {});

std::unique_ptr<practice::Server> startServer();
