#include "pair.h"

#include <QTest>

using tls::Session;
using values::EndHow;
using values::TlsVersion;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesAgreeHoweverTheOctetsAreCut_data();
    void bothSidesAgreeHoweverTheOctetsAreCut();
    void whatWasNegotiatedIsWrittenDown();
    void aLongMessageArrivesWhole();
    void whatIsWrittenEarlyGoesOutWithTheLastFlight();
    void severalRecordsMakeOneFlight();
    void closeNotifyIsNoFailure();
    void aStreamThatEndsInTheHandshakeIsAFailure_data();
    void aStreamThatEndsInTheHandshakeIsAFailure();
    void theEndAfterEachFlightIsTold_data();
    void theEndAfterEachFlightIsTold();
    void theFirstEndIsTheTrueOne();
    void aDamagedRecordEndsTheSession();
};

namespace {

std::string reply(Session &from, Session &to, std::string_view text, std::size_t step)
{
    from.write(values::toBytes(text));
    Pair::carry(from, to, step);
    return values::toText(to.takePlain());
}

} // namespace

void TestSession::bothSidesAgreeHoweverTheOctetsAreCut_data()
{
    QTest::addColumn<int>("step");
    for (const int step : {0, 1, 2, 3, 5, 7, 64, 255, 1000})
        QTest::addRow("%d", step) << step;
}

void TestSession::bothSidesAgreeHoweverTheOctetsAreCut()
{
    QFETCH(int, step);
    const auto size = static_cast<std::size_t>(step);
    Pair pair;
    pair.run(size);
    QVERIFY(pair.client.state() == Session::State::Open);
    QVERIFY(pair.server.state() == Session::State::Open);
    QCOMPARE(reply(pair.client, pair.server, "GET / HTTP/1.1\r\n\r\n", size),
             std::string("GET / HTTP/1.1\r\n\r\n"));
    QCOMPARE(reply(pair.server, pair.client, "HTTP/1.1 101", size), std::string("HTTP/1.1 101"));
    pair.server.shutdown();
    pair.run(size);
    QVERIFY(pair.client.peerClosed());
    QVERIFY(!pair.server.peerClosed());
    pair.client.shutdown();
    pair.run(size);
    QVERIFY(pair.server.peerClosed());
    QCOMPARE(pair.client.observation().cipher, pair.server.observation().cipher);
    QCOMPARE(pair.client.observation().group, pair.server.observation().group);
    QVERIFY(pair.client.observation().localError.empty());
}

void TestSession::whatWasNegotiatedIsWrittenDown()
{
    Pair pair;
    pair.run();
    const auto &seen = pair.client.observation();
    QVERIFY(seen.attempted);
    QVERIFY(seen.completed);
    QCOMPARE(seen.version, std::string("TLSv1.3"));
    QCOMPARE(seen.cipher, std::string("TLS_AES_256_GCM_SHA384"));
    QCOMPARE(seen.group, std::string("x25519"));
    QCOMPARE(seen.alpn, std::string());
    QCOMPARE(seen.serverName, std::string("example.test"));
    QVERIFY(!seen.certificateRequested);
    QVERIFY(seen.alerts.empty());
    QVERIFY(seen.end == EndHow::Open);
    QCOMPARE(seen.firstBytes.size(), std::size_t(256));
    QCOMPARE(int(seen.firstBytes.front()), 22);
    QVERIFY(seen.bytesReceived > 256);
    // The chain as sent, the leaf first and once only.
    QCOMPARE(pair.client.peerChain().size(), std::size_t(2));
    QCOMPARE(seen.chain.size(), std::size_t(2));
    QCOMPARE(seen.chain[0].commonName, std::string("example.test"));
    QCOMPARE(seen.chain[1].commonName, std::string("Intermediate"));
    QVERIFY(seen.faults.empty());
}

void TestSession::aLongMessageArrivesWhole()
{
    Pair pair;
    pair.run();
    const std::string text(200000, 'x');
    QCOMPARE(reply(pair.client, pair.server, text, 1001), text);
    QCOMPARE(reply(pair.server, pair.client, text, 0), text);
}

void TestSession::whatIsWrittenEarlyGoesOutWithTheLastFlight()
{
    Pair pair;
    pair.client.write(values::toBytes("early"));
    pair.run();
    QCOMPARE(values::toText(pair.server.takePlain()), std::string("early"));
}

void TestSession::severalRecordsMakeOneFlight()
{
    Pair pair;
    Pair::carry(pair.client, pair.server);
    Pair::carry(pair.server, pair.client);
    QVERIFY(pair.client.state() == Session::State::Open);
    pair.client.write(values::toBytes("one"));
    pair.client.write(values::toBytes("two"));
    // Finished and both messages: one call, nothing afterwards.
    pair.server.feed(pair.client.takeOutput());
    QVERIFY(pair.client.takeOutput().empty());
    QCOMPARE(values::toText(pair.server.takePlain()), std::string("onetwo"));
}

void TestSession::closeNotifyIsNoFailure()
{
    Pair pair;
    pair.run();
    pair.server.shutdown();
    const auto out = pair.server.takeOutput();
    pair.client.feed(out, 12.5);
    QVERIFY(pair.client.peerClosed());
    QVERIFY(pair.client.state() == Session::State::Open);
    QCOMPARE(pair.client.observation().alerts.size(), std::size_t(1));
    const auto &alert = pair.client.observation().alerts.front();
    QCOMPARE(alert.name, std::string("close_notify"));
    QVERIFY(alert.received);
    QVERIFY(!alert.fatal);
    QCOMPARE(alert.atMs, 12.5);
    // The other direction is still open (RFC 8446 section 6.1).
    QCOMPARE(reply(pair.client, pair.server, "last words", 0), std::string("last words"));
}

void TestSession::aStreamThatEndsInTheHandshakeIsAFailure_data()
{
    QTest::addColumn<int>("octets");
    QTest::addColumn<int>("how");
    for (const int octets : {0, 1, 5, 100, 400, 900}) {
        for (const auto how : {EndHow::Fin, EndHow::Reset, EndHow::TimedOut, EndHow::Cancelled}) {
            const std::string name(values::id(how));
            QTest::addRow("%s after %d", name.c_str(), octets) << octets << int(how);
        }
    }
}

void TestSession::aStreamThatEndsInTheHandshakeIsAFailure()
{
    QFETCH(int, octets);
    QFETCH(int, how);
    Pair pair;
    Pair::carry(pair.client, pair.server);
    auto flight = pair.server.takeOutput();
    QVERIFY(flight.size() > 900);
    flight.resize(static_cast<std::size_t>(octets));
    pair.client.feed(flight);
    QVERIFY(pair.client.state() == Session::State::Handshaking);
    pair.client.end(static_cast<EndHow>(how));
    QVERIFY(pair.client.state() == Session::State::Failed);
    const auto &seen = pair.client.observation();
    QVERIFY(seen.end == static_cast<EndHow>(how));
    QVERIFY(!seen.completed);
    QCOMPARE(seen.bytesReceived, std::uint64_t(octets));
    // The end says it all: it isn't an error of ours.
    QVERIFY(seen.localError.empty());
    // The server, too, is told: the client's last flight never came.
    pair.server.end(static_cast<EndHow>(how));
    QVERIFY(pair.server.state() == Session::State::Failed);
}

void TestSession::theEndAfterEachFlightIsTold_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("flights");
    QTest::addColumn<bool>("clientOpen");
    QTest::addColumn<bool>("serverOpen");
    const auto row = [](const char *title, TlsVersion version, int flights, bool client, bool server) {
        QTest::newRow(title) << int(version) << flights << client << server;
    };
    row("1.3: nothing", TlsVersion::Tls13, 0, false, false);
    row("1.3: ClientHello", TlsVersion::Tls13, 1, false, false);
    row("1.3: server's Finished", TlsVersion::Tls13, 2, true, false);
    row("1.3: client's Finished", TlsVersion::Tls13, 3, true, true);
    row("1.2: ClientHello", TlsVersion::Tls12, 1, false, false);
    row("1.2: ServerHelloDone", TlsVersion::Tls12, 2, false, false);
    row("1.2: client's Finished", TlsVersion::Tls12, 3, false, true);
    row("1.2: server's Finished", TlsVersion::Tls12, 4, true, true);
}

void TestSession::theEndAfterEachFlightIsTold()
{
    QFETCH(int, version);
    QFETCH(int, flights);
    QFETCH(bool, clientOpen);
    QFETCH(bool, serverOpen);
    for (const auto how : {EndHow::Fin, EndHow::Reset}) {
        auto options = Pair::serverOptions();
        options.minimum = options.maximum = static_cast<TlsVersion>(version);
        Pair pair(options);
        for (int flight = 0; flight < flights; ++flight)
            QVERIFY(flight % 2 == 0 ? Pair::carry(pair.client, pair.server)
                                    : Pair::carry(pair.server, pair.client));
        pair.client.end(how);
        pair.server.end(how);
        QVERIFY((pair.client.state() == Session::State::Open) == clientOpen);
        QVERIFY((pair.server.state() == Session::State::Open) == serverOpen);
        QCOMPARE(pair.client.observation().completed, clientOpen);
        QVERIFY(pair.client.observation().end == how);
        QVERIFY(pair.client.observation().localError.empty());
        QVERIFY(pair.server.observation().localError.empty());
        // What was seen before the end is kept.
        QCOMPARE(pair.client.observation().chain.empty(), flights < 2);
    }
}

void TestSession::theFirstEndIsTheTrueOne()
{
    Pair pair;
    pair.run();
    pair.client.end(EndHow::Reset);
    pair.client.end(EndHow::Local);
    QVERIFY(pair.client.observation().end == EndHow::Reset);
    // The handshake was complete, and stays so.
    QVERIFY(pair.client.observation().completed);
    QVERIFY(pair.client.state() == Session::State::Open);
}

void TestSession::aDamagedRecordEndsTheSession()
{
    Pair pair;
    pair.run();
    pair.server.write(values::toBytes("before"));
    Pair::carry(pair.server, pair.client);
    pair.server.write(values::toBytes("damaged"));
    auto out = pair.server.takeOutput();
    out.back() ^= 1U;
    pair.client.feed(out);
    QVERIFY(pair.client.state() == Session::State::Failed);
    QVERIFY(pair.client.observation().completed);
    QVERIFY(!pair.client.observation().localError.empty());
    QVERIFY(hasAlert(pair.client, false, 20));
    QCOMPARE(values::toText(pair.client.takePlain()), std::string("before"));
    // Nothing can be written any more, and asking for it does no harm.
    pair.client.takeOutput();
    pair.client.write(values::toBytes("more"));
    pair.client.shutdown();
    QVERIFY(pair.client.takeOutput().empty());
}

QTEST_APPLESS_MAIN(TestSession)
#include "tst_session.moc"
