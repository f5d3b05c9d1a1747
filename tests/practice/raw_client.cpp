#include "raw_client.h"

#include "values/url.h"
#include "websocket/frame.h"

#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

using values::EndHow;

namespace {

int connectTo(int socket, const char *address, std::uint16_t port)
{
    sockaddr_in v4{};
    sockaddr_in6 v6{};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(port);
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    sockaddr_storage storage{};
    socklen_t size = sizeof v4;
    if (inet_pton(AF_INET, address, &v4.sin_addr) == 1) {
        std::memcpy(&storage, &v4, sizeof v4);
    } else {
        inet_pton(AF_INET6, address, &v6.sin6_addr);
        std::memcpy(&storage, &v6, sizeof v6);
        size = sizeof v6;
    }
    return ::connect(socket, reinterpret_cast<const sockaddr *>(&storage), size) == 0 ? 0 : errno;
}

} // namespace

RawClient::RawClient(std::string_view url, const char *address)
{
    const auto parsed = values::parseUrl(url);
    const bool v6 = std::strchr(address, ':') != nullptr;
    m_socket = ::socket(v6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    m_error = parsed.ok() && m_socket >= 0 ? connectTo(m_socket, address, parsed.value().port) : EINVAL;
}

RawClient::~RawClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1)),
      m_error(other.m_error),
      m_end(other.m_end),
      m_octets(std::move(other.m_octets))
{
}

bool RawClient::send(std::string_view octets)
{
    while (!octets.empty()) {
        const auto sent = ::send(m_socket, octets.data(), octets.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        octets.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool RawClient::send(values::ByteView octets)
{
    return send(std::string_view(values::toText(octets)));
}

void RawClient::endSending()
{
    ::shutdown(m_socket, SHUT_WR);
}

bool RawClient::readSome(std::chrono::steady_clock::time_point until)
{
    using namespace std::chrono;
    const auto left = ceil<milliseconds>(until - steady_clock::now()).count();
    pollfd waiting{m_socket, POLLIN, 0};
    if (m_end != EndHow::Open || left <= 0 || ::poll(&waiting, 1, static_cast<int>(left)) <= 0)
        return false;
    std::array<char, 65536> slice{};
    const auto size = ::recv(m_socket, slice.data(), slice.size(), 0);
    if (size > 0)
        m_octets.append(slice.data(), static_cast<std::size_t>(size));
    else
        m_end = size == 0 ? EndHow::Fin : EndHow::Reset;
    return size > 0;
}

const std::string &RawClient::readUntil(std::size_t size, std::chrono::milliseconds limit)
{
    const auto until = std::chrono::steady_clock::now() + limit;
    while (m_octets.size() < size && readSome(until)) {
    }
    return m_octets;
}

const std::string &RawClient::readUntil(std::string_view text, std::chrono::milliseconds limit)
{
    const auto until = std::chrono::steady_clock::now() + limit;
    while (m_octets.find(text) == std::string::npos && readSome(until)) {
    }
    return m_octets;
}

const std::string &RawClient::readAll(std::chrono::milliseconds limit)
{
    return readUntil(std::string::npos, limit);
}

std::string openingRequest(std::string_view path, std::string_view extra)
{
    return "GET " + std::string(path) +
           " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n" +
           std::string(extra) + "\r\n";
}

std::string clientFrame(std::uint8_t first, std::string_view payload)
{
    constexpr websocket::MaskingKey key{1, 2, 3, 4};
    auto frame = websocket::writeFrame(static_cast<websocket::Opcode>(first & 0x0f), values::toBytes(payload),
                                       key, (first & 0x80) != 0);
    return values::toText(frame);
}

Played play(const practice::Server &server, std::string_view id, std::string_view then)
{
    const auto *scenario = practice::findScenario(id);
    RawClient client(server.url(*scenario));
    client.send(openingRequest("/" + std::string(id)));
    client.readUntil("\r\n\r\n");
    client.send(then);
    const auto &all = client.readAll();
    const auto body = all.find("\r\n\r\n");
    if (body == std::string::npos)
        return {{}, all, client.end()};
    return {all.substr(0, body + 4), all.substr(body + 4), client.end()};
}

std::unique_ptr<practice::Server> startServer()
{
    auto started = practice::Server::start();
    if (!started)
        return nullptr;
    return std::move(started).value();
}
