#include "loop.h"
#include "net/connector.h"
#include "net/listener.h"

#include <QTest>

using net::Listener;
using values::TcpOutcome;

class TestListener : public QObject
{
    Q_OBJECT

private:
    static TcpOutcome knock(const char *address, std::uint16_t port)
    {
        Loop loop;
        return loop
            .run(net::connect(loop.io, loop.interrupt, {asio::ip::make_address(address)}, port,
                              net::Clock::now(), Loop::in(1000)))
            .observation.outcome;
    }

private Q_SLOTS:
    void theSystemChoosesAPortOnLoopback()
    {
        asio::io_context io;
        auto first = Listener::open(io, Listener::Mode::Listen);
        auto second = Listener::open(io, Listener::Mode::Listen);
        QVERIFY(first.value().port() != 0);
        QVERIFY(first.value().port() != second.value().port());
        QVERIFY(knock("127.0.0.1", first.value().port()) == TcpOutcome::Connected);
        QVERIFY(knock("127.0.0.9", first.value().port()) != TcpOutcome::Connected); // this address alone
    }

    void aReservedPortRefuses()
    {
        asio::io_context io;
        auto reserved = Listener::open(io, Listener::Mode::Reserve);
        QVERIFY(knock("127.0.0.1", reserved.value().port()) == TcpOutcome::Refused);
    }

    void everyConnectionIsHandedOver()
    {
        asio::io_context io;
        auto listener = std::move(Listener::open(io, Listener::Mode::Listen)).value();
        int accepted = 0;
        listener.accept([&](asio::ip::tcp::socket socket) {
            QVERIFY(socket.remote_endpoint().address().is_loopback());
            ++accepted;
        });
        for (int i = 0; i < 3; ++i)
            QVERIFY(knock("127.0.0.1", listener.port()) == TcpOutcome::Connected);
        io.run_for(std::chrono::milliseconds(200));
        QCOMPARE(accepted, 3);
    }

    void afterClosingNobodyIsAccepted()
    {
        asio::io_context io;
        auto listener = std::move(Listener::open(io, Listener::Mode::Listen)).value();
        const auto port = listener.port();
        int accepted = 0;
        listener.accept([&](asio::ip::tcp::socket) { ++accepted; });
        listener.close();
        QVERIFY(knock("127.0.0.1", port) == TcpOutcome::Refused);
        io.run_for(std::chrono::milliseconds(50));
        QCOMPARE(accepted, 0);
    }
};

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
