#include "loop.h"
#include "net/connector.h"
#include "net/stream.h"
#include "support/raw_server.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <atomic>
#include <string>
#include <thread>

using values::EndHow;

namespace {

values::ByteView view(const std::string &text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

/// A stream to a server of the test's own.
struct Connected
{
    explicit Connected(const support::RawServer &server)
    {
        auto connection =
            loop.run(net::connect(loop.io, loop.interrupt, {asio::ip::make_address("127.0.0.1")},
                                  server.port(), net::Clock::now(), Loop::in(2000)));
        stream.emplace(std::move(connection.socket.value()), loop.interrupt);
    }

    net::ReadResult read(int limit = 2000) { return loop.run(stream->readSome(buffer, Loop::in(limit))); }
    EndHow write(const std::string &text, int limit = 2000)
    {
        return loop.run(stream->writeAll(view(text), Loop::in(limit)));
    }
    std::string text(const net::ReadResult &result) const
    {
        return {buffer.begin(), buffer.begin() + long(result.size)};
    }

    Loop loop;
    std::optional<net::Stream> stream;
    std::array<std::uint8_t, 65536> buffer{};
};

} // namespace

class TestStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void octetsGoBothWays()
    {
        support::RawServer server([](support::Peer &peer) {
            peer.send("echo " + peer.readUntil("\n"));
            peer.drain();
        });
        Connected client(server);
        QVERIFY(client.write("hello\n") == EndHow::Open);
        const auto result = client.read();
        QCOMPARE(client.text(result), std::string("echo hello\n"));
        QVERIFY(result.end == EndHow::Open);
        QCOMPARE(client.stream->writes(), 1);
    }

    void aFinIsAFin()
    {
        support::RawServer server([](support::Peer &peer) {
            peer.send("last");
            peer.finish();
            peer.drain();
        });
        Connected client(server);
        QCOMPARE(client.text(client.read()), std::string("last"));
        const auto end = client.read();
        QCOMPARE(end.size, std::size_t(0));
        QVERIFY(end.end == EndHow::Fin);
    }

    void aRstIsAReset()
    {
        // Not before the connection is known to stand: connect() itself would tell of it.
        support::RawServer server([](support::Peer &peer) {
            peer.readUntil("\n");
            peer.reset();
        });
        Connected client(server);
        QVERIFY(client.write("go\n") == EndHow::Open);
        const auto end = client.read();
        QCOMPARE(end.size, std::size_t(0));
        QVERIFY(end.end == EndHow::Reset);
    }

    /// What came before a FIN is not lost when the peer, closed by then, resets what we write after.
    void aFinBeforeARstIsAFin()
    {
        support::RawServer server([](support::Peer &peer) { peer.send("bye"); });
        Connected client(server);
        QTest::qWait(50);                                  // "bye" and its FIN have come
        QVERIFY(client.write("too late") == EndHow::Open); // answered by a RST
        QTest::qWait(50);
        const auto first = client.read();
        if (first.size > 0) { // the kernel may have dropped what was not read
            QCOMPARE(client.text(first), std::string("bye"));
            QVERIFY(client.read().end == EndHow::Fin);
        } else {
            QVERIFY(first.end == EndHow::Fin);
        }
    }

    void aSilentPeerEndsAtTheTimeLimit()
    {
        support::RawServer server([](support::Peer &peer) { peer.drain(); });
        Connected client(server);
        QElapsedTimer timer;
        timer.start();
        const auto end = client.read(150);
        QVERIFY(end.end == EndHow::TimedOut);
        QVERIFY(timer.elapsed() >= 145 && timer.elapsed() < 1000);
    }

    /// A peer that never stops sending does not starve the clock.
    void aFloodEndsAtTheTimeLimit()
    {
        support::RawServer server([](support::Peer &peer) {
            const std::string block(65536, 'x');
            while (peer.send(block)) {
            }
        });
        Connected client(server);
        const auto until = Loop::in(200);
        QElapsedTimer timer;
        timer.start();
        EndHow end = EndHow::Open;
        while (end == EndHow::Open && timer.elapsed() < 3000)
            end = client.loop.run(client.stream->readSome(client.buffer, until)).end;
        QVERIFY(end == EndHow::TimedOut);
        QVERIFY(timer.elapsed() < 1000);
        client.stream->close(); // lets the flood end
    }

    void aPeerThatReadsNothingEndsAWriteAtTheTimeLimit()
    {
        std::atomic<bool> done = false;
        support::RawServer server([&](support::Peer &) {
            while (!done)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
        });
        Connected client(server);
        QVERIFY(client.write(std::string(64 * 1024 * 1024, 'x'), 200) == EndHow::TimedOut);
        done = true;
    }

    void aCancelFromAnotherThreadIsAnsweredAtOnce()
    {
        support::RawServer server([](support::Peer &peer) { peer.drain(); });
        Connected client(server);
        QElapsedTimer sinceCancel;
        std::jthread canceller([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(80));
            sinceCancel.start();
            client.loop.stop.request_stop();
        });
        const auto end = client.read(20000);
        canceller.join();
        QVERIFY(end.end == EndHow::Cancelled);
        QVERIFY(sinceCancel.elapsed() < 100);
    }
};

QTEST_GUILESS_MAIN(TestStream)
#include "tst_stream.moc"
