#include "net/listener.h"
#include "raw_client.h"

#include <asio/io_context.hpp>

#include <QTest>

#include <cerrno>

using net::Listener;

namespace {

std::string urlOf(const Listener &listener)
{
    return "ws://127.0.0.1:" + QByteArray::number(listener.port()).toStdString();
}

} // namespace

class TestListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionsAreHandedOver();
    void aReservedPortRefuses();
    void twoListenersHaveTwoPorts();
    void aClosedListenerRefuses();
    void nothingIsLeftToRunAfterClose();
};

void TestListener::connectionsAreHandedOver()
{
    asio::io_context io;
    auto listener = Listener::open(io, Listener::Mode::Listen);
    QVERIFY(listener.ok());
    auto open = std::move(listener).value();
    std::vector<asio::ip::tcp::socket> accepted;
    open.accept([&](asio::ip::tcp::socket socket) { accepted.push_back(std::move(socket)); });
    RawClient v4(urlOf(open));
    QCOMPARE(v4.error(), 0);
    io.run_one();
    QCOMPARE(accepted.size(), std::size_t(1));
    QVERIFY(accepted.front().remote_endpoint().address().is_loopback());
    RawClient v6(urlOf(open), "::1");
    if (v6.error() == 0) {
        io.run_one();
        QCOMPARE(accepted.size(), std::size_t(2));
        QVERIFY(accepted.back().remote_endpoint().address().is_v6());
    }
}

void TestListener::aReservedPortRefuses()
{
    asio::io_context io;
    auto reserved = Listener::open(io, Listener::Mode::Reserve);
    QVERIFY(reserved.ok());
    const auto open = std::move(reserved).value();
    QCOMPARE(RawClient(urlOf(open)).error(), ECONNREFUSED);
    QCOMPARE(RawClient(urlOf(open), "::1").error() == 0, false);
}

void TestListener::twoListenersHaveTwoPorts()
{
    asio::io_context io;
    auto one = Listener::open(io, Listener::Mode::Listen);
    auto two = Listener::open(io, Listener::Mode::Reserve);
    QVERIFY(one.ok() && two.ok());
    QVERIFY(one.value().port() != two.value().port());
}

void TestListener::aClosedListenerRefuses()
{
    asio::io_context io;
    auto listener = Listener::open(io, Listener::Mode::Listen);
    QVERIFY(listener.ok());
    auto open = std::move(listener).value();
    const auto url = urlOf(open);
    open.close();
    QCOMPARE(RawClient(url).error(), ECONNREFUSED);
}

void TestListener::nothingIsLeftToRunAfterClose()
{
    asio::io_context io;
    auto listener = Listener::open(io, Listener::Mode::Listen);
    QVERIFY(listener.ok());
    auto open = std::move(listener).value();
    bool called = false;
    open.accept([&](asio::ip::tcp::socket) { called = true; });
    open.close();
    io.run(); // would block as long as an accept is under way
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
