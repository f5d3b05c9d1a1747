#include "net/listener.h"
#include "practice/conversation.h"
#include "raw_client.h"

#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/io_context.hpp>

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using practice::Clock;
using practice::Conversation;
using practice::Task;
using values::EndHow;

class TestConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void waitingHasALimit();
    void whatComesWithinTheLimitIsReceived();
    void afterTheEndNothingIsDone();
    void aRequestMustComeWithinAMinute();
    void aTalkMayGoOnAsLongAsItIsNotIdle();
    void onceWeHaveLeftThePeerHasAMinute();
    void closingFromOutsideEndsTheScript();
    void aResetIsOne();

private:
    /// Runs \p script, which may not take longer than three seconds.
    void run(Task script);

    std::unique_ptr<asio::io_context> m_io;
    std::unique_ptr<net::Listener> m_listener;
    std::unique_ptr<RawClient> m_client;
    std::unique_ptr<Conversation> m_talk;
};

void TestConversation::init()
{
    m_io = std::make_unique<asio::io_context>();
    auto listener = net::Listener::open(*m_io, net::Listener::Mode::Listen);
    QVERIFY(listener.ok());
    m_listener = std::make_unique<net::Listener>(std::move(listener).value());
    m_listener->accept([this](asio::ip::tcp::socket socket) {
        m_talk = std::make_unique<Conversation>(std::move(socket), std::nullopt);
        m_listener->close();
    });
    m_client =
        std::make_unique<RawClient>("ws://127.0.0.1:" + QByteArray::number(m_listener->port()).toStdString());
    m_io->run();
    m_io->restart();
    QVERIFY(m_talk);
}

void TestConversation::cleanup()
{
    m_talk.reset();
    m_client.reset();
    m_listener.reset();
    m_io.reset();
}

void TestConversation::run(Task script)
{
    asio::co_spawn(*m_io, std::move(script), asio::detached);
    m_io->run_for(std::chrono::seconds(3));
    QVERIFY(m_io->stopped());
    m_io->restart();
}

void TestConversation::waitingHasALimit()
{
    QElapsedTimer timer;
    timer.start();
    bool came = true;
    const auto script = [&]() -> Task {
        came = co_await m_talk->receiveWithin(std::chrono::milliseconds(50));
    };
    run(script());
    QVERIFY(!came);
    QVERIFY(timer.elapsed() >= 50 && timer.elapsed() < 1000);
    QVERIFY(!m_talk->ended());
    m_client->send("later");
    bool afterwards = false;
    const auto next = [&]() -> Task { afterwards = co_await m_talk->receive(); };
    run(next());
    QVERIFY(afterwards);
    QCOMPARE(values::toText(m_talk->take()), std::string("later"));
}

void TestConversation::whatComesWithinTheLimitIsReceived()
{
    m_client->send("now");
    bool came = false;
    const auto script = [&]() -> Task { came = co_await m_talk->receiveWithin(std::chrono::seconds(2)); };
    QElapsedTimer timer;
    timer.start();
    run(script());
    QVERIFY(came);
    QVERIFY(timer.elapsed() < 1000);
}

void TestConversation::afterTheEndNothingIsDone()
{
    m_client->endSending();
    bool more = true;
    bool request = true;
    const auto script = [&]() -> Task {
        more = co_await m_talk->receive();
        co_await m_talk->finish();
        co_await m_talk->sendText("too late");
        request = co_await m_talk->readRequest();
        co_await m_talk->drain();
        m_talk->reset();
    };
    run(script());
    QVERIFY(!more && !request);
    QVERIFY(m_talk->ended());
    QCOMPARE(m_client->readAll(), std::string());
    QCOMPARE(m_client->end(), EndHow::Fin);
}

void TestConversation::aRequestMustComeWithinAMinute()
{
    const auto now = Clock::now();
    QVERIFY(!m_talk->isOverdue(now + std::chrono::seconds(58)));
    QVERIFY(m_talk->isOverdue(now + std::chrono::seconds(61)));
}

void TestConversation::aTalkMayGoOnAsLongAsItIsNotIdle()
{
    const auto connected = Clock::now();
    QTest::qWait(1100);
    m_client->send("GET / HTTP/1.1\r\n");
    bool read = false;
    const auto script = [&]() -> Task { read = co_await m_talk->readRequest(); };
    asio::co_spawn(*m_io, script(), asio::detached);
    m_io->run_for(std::chrono::milliseconds(100));
    // Half a request is activity, but buys no time.
    QVERIFY(m_talk->isOverdue(connected + std::chrono::milliseconds(60500)));
    m_client->send("Host: localhost\r\n\r\n");
    m_io->run_for(std::chrono::milliseconds(100));
    QVERIFY(read);
    QVERIFY(!m_talk->isOverdue(connected + std::chrono::milliseconds(60500)));
    QVERIFY(m_talk->isOverdue(m_talk->lastActivity() + std::chrono::milliseconds(60001)));
}

void TestConversation::onceWeHaveLeftThePeerHasAMinute()
{
    const auto script = [&]() -> Task { co_await m_talk->finish(); };
    asio::co_spawn(*m_io, script(), asio::detached);
    QTest::qWait(1100);
    m_client->send("still here");
    m_io->run_for(std::chrono::milliseconds(100));
    QVERIFY(!m_talk->ended());
    QVERIFY(m_talk->isOverdue(m_talk->lastActivity() + std::chrono::milliseconds(60001)));
    m_client->readAll();
    QCOMPARE(m_client->end(), EndHow::Fin); // ours came first
    m_client->endSending();
    m_io->run_for(std::chrono::milliseconds(100));
    QVERIFY(m_talk->ended());
}

void TestConversation::closingFromOutsideEndsTheScript()
{
    bool more = true;
    const auto script = [&]() -> Task { more = co_await m_talk->receive(); };
    asio::co_spawn(*m_io, script(), asio::detached);
    m_io->poll();
    m_talk->close();
    m_io->run_for(std::chrono::seconds(3));
    QVERIFY(m_io->stopped());
    QVERIFY(!more && m_talk->ended());
}

void TestConversation::aResetIsOne()
{
    m_talk->reset();
    m_client->readAll();
    QCOMPARE(m_client->end(), EndHow::Reset);
}

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
