#include "support/raw_server.h"

#include "websocket/upgrade.h"

#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace support {

namespace {

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int listenOnLoopback(std::uint16_t &port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    auto address = loopback(0);
    socklen_t size = sizeof address;
    bind(fd, reinterpret_cast<sockaddr *>(&address), size);
    listen(fd, 16);
    getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size);
    port = ntohs(address.sin_port);
    return fd;
}

} // namespace

std::string Peer::readSome()
{
    std::array<char, 65536> buffer;
    const auto size = recv(m_fd, buffer.data(), buffer.size(), 0);
    return size > 0 ? std::string(buffer.data(), static_cast<std::size_t>(size)) : std::string();
}

std::string Peer::readUntil(const std::string &end)
{
    std::string all;
    while (all.find(end) == std::string::npos) {
        const auto part = readSome();
        if (part.empty())
            break;
        all += part;
    }
    return all;
}

bool Peer::send(const std::string &bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const auto size = ::send(m_fd, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (size <= 0)
            return false;
        sent += static_cast<std::size_t>(size);
    }
    return true;
}

void Peer::finish()
{
    shutdown(m_fd, SHUT_WR);
}

void Peer::reset()
{
    const linger abort{1, 0};
    setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &abort, sizeof abort);
}

void Peer::drain()
{
    while (!readSome().empty()) {
    }
}

std::string switching(const std::string &request, const std::string &extraHeaders)
{
    const std::string name = "Sec-WebSocket-Key: ";
    const auto at = request.find(name) + name.size();
    const auto key = request.substr(at, request.find("\r\n", at) - at);
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: "
           "Upgrade\r\nSec-WebSocket-Accept: " +
           websocket::acceptFor(key) + "\r\n" + extraHeaders + "\r\n";
}

RawServer::RawServer(std::function<void(Peer &)> script)
    : m_fd(listenOnLoopback(m_port)),
      m_thread([this, script = std::move(script)](const std::stop_token &stop) {
          while (!stop.stop_requested()) {
              const int client = accept(m_fd, nullptr, nullptr);
              if (client < 0)
                  break;
              ++m_connections;
              m_current = client;
              Peer peer(client);
              script(peer);
              m_current = -1;
              close(client);
          }
      })
{
}

RawServer::~RawServer()
{
    m_thread.request_stop();
    if (const int client = m_current; client >= 0)
        shutdown(client, SHUT_RDWR);
    shutdown(m_fd, SHUT_RDWR);
    m_thread.join();
    close(m_fd);
}

std::string RawServer::url(const std::string &scheme) const
{
    return scheme + "://127.0.0.1:" + std::to_string(m_port) + "/";
}

Relay::Relay(std::uint16_t serverPort)
    : m_fd(listenOnLoopback(m_port)), m_serverPort(serverPort), m_thread([this](const std::stop_token &stop) {
          const int client = accept(m_fd, nullptr, nullptr);
          if (client >= 0)
              carry(client, stop);
      })
{
}

Relay::~Relay()
{
    m_thread.request_stop();
    shutdown(m_fd, SHUT_RDWR);
    m_thread.join();
    close(m_fd);
}

void Relay::carry(int client, const std::stop_token &stop)
{
    const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    auto address = loopback(m_serverPort);
    if (connect(server, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return;
    const int on = 1;
    setsockopt(server, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    std::array<pollfd, 2> both{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
    bool clientSpokeLast = false;
    std::array<char, 65536> buffer;
    int open = 2;
    while (open > 0 && !stop.stop_requested()) {
        poll(both.data(), both.size(), 50);
        for (std::size_t i = 0; i < 2; ++i) {
            if (!(both[i].revents & (POLLIN | POLLHUP)))
                continue;
            const auto size = recv(both[i].fd, buffer.data(), buffer.size(), 0);
            const int other = both[1 - i].fd;
            if (size <= 0) {
                shutdown(other, SHUT_WR);
                both[i].events = 0;
                both[i].fd = -1 - both[i].fd;
                --open;
                continue;
            }
            if (i == 0) {
                m_flights += clientSpokeLast ? 0 : 1;
                m_clientBytes += static_cast<std::uint64_t>(size);
                // What belongs to the same flight is still on its way: let it come before the server answers.
                usleep(2000);
            }
            clientSpokeLast = i == 0;
            send(other < 0 ? -1 - other : other, buffer.data(), static_cast<std::size_t>(size), MSG_NOSIGNAL);
        }
    }
    close(client);
    close(server);
}

} // namespace support
