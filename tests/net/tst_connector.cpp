#include "loop.h"
#include "net/connector.h"
#include "net/listener.h"
#include "support/raw_server.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using asio::ip::make_address;
using values::TcpOutcome;

namespace {

std::vector<asio::ip::address> addresses(std::initializer_list<const char *> texts)
{
    std::vector<asio::ip::address> list;
    for (const auto *text : texts)
        list.push_back(make_address(text));
    return list;
}

sockaddr_in at(const char *host, std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    inet_pton(AF_INET, host, &address.sin_addr);
    return address;
}

/// A port whose queue of connections is full: the kernel drops each further SYN, as a firewall would.
class BlackHole
{
public:
    explicit BlackHole(std::uint16_t port)
    {
        m_listener = socket(AF_INET, SOCK_STREAM, 0);
        auto address = at("127.0.0.2", port);
        m_ok = bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 &&
               listen(m_listener, 0) == 0;
        for (int &client : m_clients) {
            client = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            static_cast<void>(::connect(client, reinterpret_cast<sockaddr *>(&address), sizeof address));
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    ~BlackHole()
    {
        for (const int client : m_clients)
            close(client);
        close(m_listener);
    }
    BlackHole(const BlackHole &) = delete;
    BlackHole &operator=(const BlackHole &) = delete;
    bool ok() const { return m_ok; }

private:
    int m_listener = -1;
    int m_clients[4] = {-1, -1, -1, -1};
    bool m_ok = false;
};

} // namespace

class TestConnector : public QObject
{
    Q_OBJECT

private:
    static net::Connection connect(Loop &loop, std::vector<asio::ip::address> list, std::uint16_t port,
                                   int limit = 3000)
    {
        return loop.run(
            net::connect(loop.io, loop.interrupt, std::move(list), port, net::Clock::now(), Loop::in(limit)));
    }

private Q_SLOTS:
    /// RFC 8305 section 4.
    void theFamiliesTakeTurns()
    {
        QCOMPARE(net::interleave(addresses({"::1", "::2", "::3", "1.1.1.1", "2.2.2.2"})),
                 addresses({"::1", "1.1.1.1", "::2", "2.2.2.2", "::3"}));
        QCOMPARE(net::interleave(addresses({"1.1.1.1", "2.2.2.2", "::1"})),
                 addresses({"1.1.1.1", "::1", "2.2.2.2"}));
        QVERIFY(net::interleave({}).empty());
    }

    void theFirstAddressThatAnswersWins()
    {
        support::RawServer server([](support::Peer &peer) { peer.drain(); });
        Loop loop;
        const auto connection = connect(loop, addresses({"127.0.0.1"}), server.port());
        QVERIFY(connection.socket && connection.socket->is_open());
        QVERIFY(connection.observation.outcome == TcpOutcome::Connected);
        QCOMPARE(connection.observation.address, std::string("127.0.0.1"));
        QCOMPARE(connection.observation.port, server.port());
        QCOMPARE(connection.observation.attempts.size(), std::size_t(1));
    }

    void aRefusalGoesOnToTheNextAtOnce()
    {
        support::RawServer server([](support::Peer &peer) { peer.drain(); }); // on 127.0.0.1 alone
        Loop loop;
        QElapsedTimer timer;
        timer.start();
        const auto connection = connect(loop, addresses({"127.0.0.3", "127.0.0.1"}), server.port());
        QVERIFY(timer.elapsed() < 200); // not after the delay of 250 ms
        QVERIFY(connection.socket);
        QCOMPARE(connection.observation.attempts.size(), std::size_t(2));
        QVERIFY(connection.observation.attempts[0].outcome == TcpOutcome::Refused);
        QCOMPARE(connection.observation.attempts[0].systemError, ECONNREFUSED);
        QVERIFY(connection.observation.attempts[1].outcome == TcpOutcome::Connected);
    }

    void whereAllRefuseEachIsRecorded()
    {
        Loop loop;
        auto reserved = net::Listener::open(loop.io, net::Listener::Mode::Reserve);
        const auto port = reserved.value().port();
        const auto connection = connect(loop, addresses({"127.0.0.1", "127.0.0.4"}), port);
        QVERIFY(!connection.socket);
        QVERIFY(connection.observation.outcome == TcpOutcome::Refused);
        QCOMPARE(connection.observation.attempts.size(), std::size_t(2));
        for (const auto &attempt : connection.observation.attempts)
            QVERIFY(attempt.outcome == TcpOutcome::Refused);
    }

    /// RFC 8305 section 5: the silent one is not waited for.
    void aSilentAddressIsOvertakenAfterTheDelay()
    {
        support::RawServer server([](support::Peer &peer) { peer.drain(); });
        const BlackHole hole(server.port());
        QVERIFY(hole.ok());
        Loop loop;
        QElapsedTimer timer;
        timer.start();
        const auto connection = connect(loop, addresses({"127.0.0.2", "127.0.0.1"}), server.port());
        QVERIFY2(timer.elapsed() >= 240 && timer.elapsed() < 1500,
                 qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(connection.observation.address, std::string("127.0.0.1"));
        QVERIFY(connection.observation.attempts[0].outcome == TcpOutcome::Abandoned);
        QVERIFY(connection.observation.attempts[1].startMs >= 240);
    }

    void theTimeLimitEndsASilentAddress()
    {
        support::RawServer server([](support::Peer &peer) { peer.drain(); });
        const BlackHole hole(server.port());
        Loop loop;
        QElapsedTimer timer;
        timer.start();
        const auto connection = connect(loop, addresses({"127.0.0.2"}), server.port(), 300);
        QVERIFY(timer.elapsed() >= 290 && timer.elapsed() < 1500);
        QVERIFY(!connection.socket);
        QVERIFY(connection.observation.outcome == TcpOutcome::TimedOut);
        QVERIFY(connection.observation.attempts[0].outcome == TcpOutcome::TimedOut);
    }

    void aCancelFromAnotherThreadIsAnsweredAtOnce()
    {
        support::RawServer server([](support::Peer &peer) { peer.drain(); });
        const BlackHole hole(server.port());
        Loop loop;
        QElapsedTimer sinceCancel;
        std::jthread canceller([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            sinceCancel.start();
            loop.stop.request_stop();
        });
        const auto connection = connect(loop, addresses({"127.0.0.2"}), server.port(), 20000);
        canceller.join();
        QVERIFY(sinceCancel.elapsed() < 100);
        QVERIFY(connection.observation.outcome == TcpOutcome::Cancelled);
        QVERIFY(connection.observation.attempts[0].outcome == TcpOutcome::Cancelled);
    }

    void withoutAddressesNothingIsConnected()
    {
        Loop loop;
        const auto connection = connect(loop, {}, 80);
        QVERIFY(!connection.socket);
        QVERIFY(connection.observation.attempts.empty());
        QVERIFY(connection.observation.outcome != TcpOutcome::Connected);
    }
};

QTEST_GUILESS_MAIN(TestConnector)
#include "tst_connector.moc"
