#include "practice/server.h"

#include "net/listener.h"
#include "practice/doors.h"
#include "practice/host.h"
#include "practice/pki/pki.h"

#include <asio/io_context.hpp>
#include <asio/post.hpp>

#include <array>
#include <cassert>
#include <charconv>
#include <thread>
#include <vector>

namespace practice {

namespace {

/// A port and the act that owns it; the shared port has none.
struct Gate
{
    net::Listener listener;
    const Act *act = nullptr;
};

std::string number(std::uint16_t value)
{
    std::array<char, 5> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr};
}

} // namespace

struct Server::Impl
{
    explicit Impl(TlsDoors identities) : doors(std::move(identities)), host(io) {}
    ~Impl();

    int openGates();
    int open(const Act *act);
    void admit(Gate &gate);
    std::uint16_t portOf(std::string_view id) const;
    std::string url(const Scenario &scenario) const;

    asio::io_context io{1};
    TlsDoors doors;
    Host host;
    std::vector<Gate> gates; ///< the shared one first
    std::jthread thread;
};

Server::Impl::~Impl()
{
    if (!thread.joinable())
        return;
    asio::post(io, [this] {
        for (auto &gate : gates)
            gate.listener.close();
        host.close();
    });
    thread.join(); // every conversation ends at its next step, and nothing is left to run
}

int Server::Impl::open(const Act *act)
{
    using Mode = net::Listener::Mode;
    auto listener = net::Listener::open(io, act && act->door == Door::Nobody ? Mode::Reserve : Mode::Listen);
    if (!listener)
        return listener.error();
    gates.push_back({std::move(listener).value(), act});
    return 0;
}

int Server::Impl::openGates()
{
    if (const int error = open(nullptr))
        return error;
    for (const auto &scenario : scenarios()) {
        const Act *act = findAct(scenario.id);
        assert(act);
        if (act->door == Door::Shared)
            continue;
        if (const int error = open(act))
            return error;
    }
    return 0;
}

void Server::Impl::admit(Gate &gate)
{
    const Act *act = gate.act;
    if (act && act->door == Door::Nobody)
        return;
    gate.listener.accept([this, act](asio::ip::tcp::socket socket) {
        if (!act || act->door != Door::Tls) {
            host.receive(std::move(socket), act, std::nullopt);
            return;
        }
        auto session = tls::Session::server(doors.options(act->id));
        if (session)
            host.receive(std::move(socket), act, std::move(session).value());
    });
}

std::uint16_t Server::Impl::portOf(std::string_view id) const
{
    for (const auto &gate : gates) {
        if (gate.act && gate.act->id == id)
            return gate.listener.port();
    }
    return gates.front().listener.port();
}

std::string Server::Impl::url(const Scenario &scenario) const
{
    const std::string_view usual = scenario.secure ? "localhost" : "127.0.0.1";
    return (scenario.secure ? "wss://" : "ws://") +
           std::string(scenario.host.empty() ? usual : scenario.host) + ":" + number(portOf(scenario.id)) +
           "/" + std::string(scenario.id);
}

values::Result<std::unique_ptr<Server>, int> Server::start()
{
    auto doors = TlsDoors::make();
    if (!doors)
        return doors.error();
    auto impl = std::make_unique<Impl>(std::move(doors).value());
    if (const int error = impl->openGates())
        return error;
    std::string listing;
    for (const auto &scenario : scenarios())
        listing += impl->url(scenario) + "\n";
    impl->host.setListing(std::move(listing));
    for (auto &gate : impl->gates)
        impl->admit(gate);
    impl->thread = std::jthread([&io = impl->io] { io.run(); });
    return std::unique_ptr<Server>(new Server(std::move(impl)));
}

Server::Server(std::unique_ptr<Impl> impl) : m_impl(std::move(impl))
{
}
Server::~Server() = default;

std::string Server::url(const Scenario &scenario) const
{
    return m_impl->url(scenario);
}

const std::string &Server::rootPem() const
{
    return m_impl->doors.rootPem();
}

void Server::admit(values::Target &target) const
{
    target.tls.trust = values::TrustSource::OnlyPem;
    target.tls.rootsPem = rootPem();
    target.proxy.mode = values::ProxyMode::None;
    const std::string_view path = target.url.resource;
    const auto *scenario = findScenario(path.substr(path.starts_with('/') ? 1 : 0));
    const auto *client = scenario ? m_impl->doors.clientOf(scenario->id) : nullptr;
    if (client && target.tls.clientCertificatePem.empty()) {
        target.tls.clientCertificatePem = client->chainPem;
        target.tls.clientKeyPem = client->keyPem;
    }
    if (!target.url.host.ends_with(".localhost"))
        return;
    target.connectHost = "127.0.0.1";
    target.connectPort = target.url.port;
}

std::uint64_t Server::connections() const
{
    return m_impl->host.connections();
}

} // namespace practice
