#pragma once
#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <thread>

namespace support {

/// A connected socket in the hands of a test's script: plain blocking calls.
class Peer
{
public:
    explicit Peer(int fd) : m_fd(fd) {}
    /// Reads until \p end was seen or the peer ended; what came so far.
    std::string readUntil(const std::string &end);
    std::string readSome();
    bool send(const std::string &bytes);
    /// FIN.
    void finish();
    /// RST.
    void reset();
    /// Reads and drops until the peer ends.
    void drain();

private:
    int m_fd;
};

/// The head of a 101 that answers \p request rightly.
std::string switching(const std::string &request, const std::string &extraHeaders = {});

/// Accepts connections on loopback, one after the other, and gives each to a script on a thread of its own.
class RawServer
{
public:
    explicit RawServer(std::function<void(Peer &)> script);
    ~RawServer();
    RawServer(const RawServer &) = delete;
    RawServer &operator=(const RawServer &) = delete;
    std::uint16_t port() const { return m_port; }
    std::string url(const std::string &scheme = "ws") const;
    int connections() const { return m_connections; }

private:
    std::uint16_t m_port = 0; ///< before m_fd: opening it finds the port
    int m_fd = -1;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_current = -1;
    std::jthread m_thread;
};

/// Hands octets between a client and a server on loopback and counts the flights of the client: how often it
/// spoke after the server had.
class Relay
{
public:
    explicit Relay(std::uint16_t serverPort);
    ~Relay();
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;
    std::uint16_t port() const { return m_port; }
    int clientFlights() const { return m_flights; }
    std::uint64_t clientBytes() const { return m_clientBytes; }

private:
    void carry(int client, const std::stop_token &stop);

    std::uint16_t m_port = 0; ///< before m_fd: opening it finds the port
    int m_fd = -1;
    std::uint16_t m_serverPort;
    std::atomic<int> m_flights = 0;
    std::atomic<std::uint64_t> m_clientBytes = 0;
    std::jthread m_thread;
};

} // namespace support
