#include "tls/server_flight.h"

#include <QTest>

using tls::Flight;
using tls::ServerFlight;
using State = ServerFlight::State;
using values::Bytes;

class TestServerFlight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFlightIsReadAlikeHoweverItIsCut_data();
    void aFlightIsReadAlikeHoweverItIsCut();
    void aHelloIsRead();
    void theRandomOfARetryIsKnown();
    void extensionsAreNoted();
    void messagesMaySpanRecords();
    void severalMessagesMayShareARecord();
    void theChainIsKept();
    void theKeyExchangeIsReadBySuite_data();
    void theKeyExchangeIsReadBySuite();
    void aFatalAlertEndsTheFlight();
    void aWarningGoesOn();
    void halfAnAlertWaits();
    void otherProtocolsAreNotTls_data();
    void otherProtocolsAreNotTls();
    void whatCannotBeIsMalformed_data();
    void whatCannotBeIsMalformed();
    void aTruncatedFlightWaits();
    void afterTheEndNothingChanges();
    void aRecordOfTheGreatestLengthIsRead();
    void aMessageBeyondTheLimitIsTooLong();
    void aFlightBeyondTheLimitIsTooLong();
    void theFirstBytesAreKept();
};

namespace {

Bytes joined(std::initializer_list<Bytes> parts)
{
    Bytes out;
    for (const auto &part : parts)
        out.insert(out.end(), part.begin(), part.end());
    return out;
}

Bytes record(const Bytes &content, std::uint8_t type = 22)
{
    return joined({{type, 3, 3, std::uint8_t(content.size() >> 8U), std::uint8_t(content.size())}, content});
}

Bytes message(std::uint8_t type, const Bytes &body)
{
    return joined(
        {{type, std::uint8_t(body.size() >> 16U), std::uint8_t(body.size() >> 8U), std::uint8_t(body.size())},
         body});
}

Bytes helloBody(std::uint16_t suite, const Bytes &extensions = {}, std::uint16_t version = 0x0303,
                Bytes random = Bytes(32, 5))
{
    auto body = joined({{std::uint8_t(version >> 8U), std::uint8_t(version)},
                        random,
                        {2, 1, 1, std::uint8_t(suite >> 8U), std::uint8_t(suite), 0}});
    if (!extensions.empty())
        body = joined({body, {0, std::uint8_t(extensions.size())}, extensions});
    return body;
}

const Bytes kRetry{0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c,
                   0x02, 0x1e, 0x65, 0xb8, 0x91, 0xc2, 0xa2, 0x11, 0x16, 0x7a, 0xbb,
                   0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c};

Bytes certificates(std::initializer_list<Bytes> ders)
{
    Bytes list;
    for (const auto &der : ders)
        list = joined({list, {0, 0, std::uint8_t(der.size())}, der});
    return joined({{0, 0, std::uint8_t(list.size())}, list});
}

const Bytes kDone = message(14, {});
const Bytes kCurve{3, 0, 0x1d, 4, 1, 2, 3, 4};

ServerFlight fed(const Bytes &bytes)
{
    ServerFlight flight;
    flight.feed(bytes);
    return flight;
}

Bytes wholeFlight()
{
    return joined({record(message(2, helloBody(0xc02f, {0xff, 1, 0, 1, 0}))),
                   record(message(11, certificates({{1, 2, 3}, {4, 5}}))), record(message(22, {1, 0, 0, 0})),
                   record(joined({message(12, kCurve), message(13, {1, 1, 0, 0, 0}), kDone}))});
}

} // namespace

void TestServerFlight::aFlightIsReadAlikeHoweverItIsCut_data()
{
    QTest::addColumn<Bytes>("bytes");
    QTest::newRow("TLS 1.2") << wholeFlight();
    QTest::newRow("TLS 1.3") << record(
        message(2, helloBody(0x1301, {0, 43, 0, 2, 3, 4, 0, 51, 0, 2, 0, 29})));
    QTest::newRow("alerts") << joined({record({1, 112}, 21), record({2, 40}, 21)});
    QTest::newRow("HTTP") << values::toBytes("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("malformed") << joined({record(message(2, helloBody(5))), record(message(99, {1}))});
}

void TestServerFlight::aFlightIsReadAlikeHoweverItIsCut()
{
    QFETCH(Bytes, bytes);
    const auto whole = fed(bytes);
    QVERIFY(whole.state() != State::Reading);
    ServerFlight single;
    for (const auto octet : bytes)
        single.feed({&octet, 1});
    for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
        ServerFlight flight;
        flight.feed(values::ByteView(bytes).first(cut));
        flight.feed(values::ByteView(bytes).subspan(cut));
        QCOMPARE(flight.state(), whole.state());
        QCOMPARE(flight.flight().hello, whole.flight().hello);
        QCOMPARE(flight.flight().chain, whole.flight().chain);
        QCOMPARE(flight.flight().keys, whole.flight().keys);
        QCOMPARE(flight.flight().alerts, whole.flight().alerts);
    }
    QCOMPARE(single.state(), whole.state());
    QCOMPARE(single.flight().hello, whole.flight().hello);
    QCOMPARE(single.flight().alerts, whole.flight().alerts);
}

void TestServerFlight::aHelloIsRead()
{
    const auto flight = fed(record(message(2, helloBody(0xc02f))));
    QCOMPARE(flight.state(), State::Reading);
    const tls::ServerHello wanted{0x0303, 0xc02f, 0, false, 0, false, false, false};
    QCOMPARE(flight.flight().hello, std::optional(wanted));
    QCOMPARE(fed(record(message(2, helloBody(4, {}, 0x0300)))).flight().hello->version,
             std::uint16_t(0x0300));
}

void TestServerFlight::theRandomOfARetryIsKnown()
{
    const auto flight = fed(
        record(message(2, helloBody(0x1302, {0, 43, 0, 2, 3, 4, 0, 51, 0, 2, 0x11, 0xec}, 0x0303, kRetry))));
    QCOMPARE(flight.state(), State::Complete);
    const tls::ServerHello wanted{0x0304, 0x1302, 0, true, 0x11ec, false, false, false};
    QCOMPARE(flight.flight().hello, std::optional(wanted));
    auto other = kRetry;
    other.back() ^= 1U;
    QVERIFY(!fed(record(message(2, helloBody(0x1302, {}, 0x0303, other)))).flight().hello->retry);
}

void TestServerFlight::extensionsAreNoted()
{
    const auto flight = fed(record(
        message(2, helloBody(0xc02f, {0xff, 1, 0, 1, 0, 0, 23, 0, 0, 0, 15, 0, 1, 1, 0x12, 0x34, 0, 0}))));
    QVERIFY(flight.flight().hello->secureRenegotiation);
    QVERIFY(flight.flight().hello->extendedMasterSecret);
    QVERIFY(flight.flight().hello->heartbeat);
}

void TestServerFlight::messagesMaySpanRecords()
{
    const auto hello = message(2, helloBody(0xc02f));
    ServerFlight flight;
    for (const auto octet : hello)
        flight.feed(record({octet}));
    QVERIFY(flight.flight().hello.has_value());
    flight.feed(record(kDone));
    QCOMPARE(flight.state(), State::Complete);
}

void TestServerFlight::severalMessagesMayShareARecord()
{
    const auto flight = fed(record(
        joined({message(0, {}), message(2, helloBody(0x002f)), message(11, certificates({{1}})), kDone})));
    QCOMPARE(flight.state(), State::Complete);
    QCOMPARE(flight.flight().chain.size(), std::size_t(1));
}

void TestServerFlight::theChainIsKept()
{
    QCOMPARE(fed(wholeFlight()).flight().chain, (std::vector<Bytes>{{1, 2, 3}, {4, 5}}));
}

void TestServerFlight::theKeyExchangeIsReadBySuite_data()
{
    QTest::addColumn<int>("suite");
    QTest::addColumn<Bytes>("body");
    QTest::addColumn<int>("group");
    QTest::addColumn<int>("bits");
    const Bytes prime = joined({{0, 4, 0x01, 0xff, 0xff, 0xff}, {0, 1, 2}, {0, 1, 5}});
    QTest::newRow("ECDHE") << 0xc02f << kCurve << 0x001d << 0;
    QTest::newRow("a curve by its coefficients") << 0xc02f << Bytes{1, 2, 3} << 0 << 0;
    QTest::newRow("DHE") << 0x009e << prime << 0 << 25;
    QTest::newRow("leading zero octets") << 0x009e << Bytes{0, 3, 0, 0, 0x80, 0, 1, 2, 0, 1, 5} << 0 << 8;
    QTest::newRow("prime 0") << 0x009e << Bytes{0, 1, 0, 0, 1, 2, 0, 1, 5} << 0 << 0;
    QTest::newRow("anonymous") << 0x00a6 << prime << 0 << 25;
    QTest::newRow("DHE_PSK") << 0x00aa << joined({{0, 2, 'h', 'i'}, prime}) << 0 << 25;
    QTest::newRow("ECDHE_PSK") << 0xc035 << joined({{0, 0}, kCurve}) << 0x001d << 0;
    QTest::newRow("export key") << 0x0003 << Bytes{0, 2, 0x80, 0, 0, 1, 3} << 0 << 16;
    QTest::newRow("hint of PSK") << 0x00a8 << Bytes{0, 2, 'h', 'i'} << -1 << 0;
    QTest::newRow("unknown suite") << 0x0a0a << Bytes{9} << -1 << 0;
}

void TestServerFlight::theKeyExchangeIsReadBySuite()
{
    QFETCH(int, suite);
    QFETCH(Bytes, body);
    QFETCH(int, group);
    QFETCH(int, bits);
    const auto flight =
        fed(record(joined({message(2, helloBody(std::uint16_t(suite))), message(12, body), kDone})));
    QCOMPARE(flight.state(), State::Complete);
    QCOMPARE(flight.flight().keys.has_value(), group >= 0);
    if (group >= 0) {
        QCOMPARE(int(flight.flight().keys->group), group);
        QCOMPARE(flight.flight().keys->bits, bits);
    }
}

void TestServerFlight::aFatalAlertEndsTheFlight()
{
    const auto flight = fed(record({2, 40}, 21));
    QCOMPARE(flight.state(), State::Refused);
    QCOMPARE(flight.flight().alerts, (std::vector<tls::FlightAlert>{{true, 40}}));
}

void TestServerFlight::aWarningGoesOn()
{
    const auto flight = fed(joined({record({1, 112}, 21), wholeFlight()}));
    QCOMPARE(flight.state(), State::Complete);
    QCOMPARE(flight.flight().alerts, (std::vector<tls::FlightAlert>{{false, 112}}));
}

void TestServerFlight::halfAnAlertWaits()
{
    ServerFlight flight;
    flight.feed(record({2}, 21));
    QCOMPARE(flight.state(), State::Reading);
    flight.feed(record({40}, 21));
    QCOMPARE(flight.state(), State::Refused);
}

void TestServerFlight::otherProtocolsAreNotTls_data()
{
    QTest::addColumn<Bytes>("bytes");
    for (const auto *text : {"HTTP/1.1 400", "SSH-2.0-OpenSSH", "220 mail ESMTP", "\x16HTTP", "\x15\x02"})
        QTest::newRow(text) << values::toBytes(text);
    QTest::newRow("a record that is too long") << Bytes{22, 3, 3, 0xff, 0xff};
    QTest::newRow("application data") << Bytes{23, 3, 3, 0, 1, 0};
}

void TestServerFlight::otherProtocolsAreNotTls()
{
    QFETCH(Bytes, bytes);
    QCOMPARE(fed(bytes).state(), State::NotTls);
}

void TestServerFlight::whatCannotBeIsMalformed_data()
{
    QTest::addColumn<Bytes>("bytes");
    const auto hello = message(2, helloBody(0xc02f));
    QTest::newRow("alert of no level") << record({3, 40}, 21);
    QTest::newRow("certificate before the hello") << record(message(11, certificates({{1}})));
    QTest::newRow("end before the hello") << record(kDone);
    QTest::newRow("two hellos") << record(joined({hello, hello}));
    QTest::newRow("two chains") << record(
        joined({hello, message(11, certificates({{1}})), message(11, certificates({{1}}))}));
    QTest::newRow("unknown message") << record(message(99, {}));
    QTest::newRow("short hello") << record(message(2, {3, 3, 0}));
    QTest::newRow("hello without a suite") << record(message(2, Bytes(36, 3)));
    QTest::newRow("hello of SSL 2.0") << record(message(2, helloBody(5, {}, 0x0002)));
    QTest::newRow("session id of 33")
        << record(message(2, joined({{3, 3}, Bytes(32, 5), {33}, Bytes(33, 1), {0, 5, 0}})));
    QTest::newRow("extensions cut") << record(message(2, helloBody(0xc02f, {0, 43, 0, 9, 3})));
    QTest::newRow("version cut") << record(message(2, helloBody(0xc02f, {0, 43, 0, 1, 3})));
    QTest::newRow("group cut") << record(message(2, helloBody(0xc02f, {0, 51, 0, 1, 3})));
    QTest::newRow("chain cut") << record(joined({hello, message(11, {0, 0, 5, 0, 0, 9, 1})}));
    QTest::newRow("key exchange cut") << record(joined({hello, message(12, {3, 0})}));
    QTest::newRow("second record of no kind") << joined({record(hello), {99}});
    QTest::newRow("second record of version 9") << joined({record(hello), {22, 9}});
    QTest::newRow("second record too long") << joined({record(hello), {22, 3, 3, 0xff, 0xff}});
}

void TestServerFlight::whatCannotBeIsMalformed()
{
    QFETCH(Bytes, bytes);
    QCOMPARE(fed(bytes).state(), State::Malformed);
}

void TestServerFlight::aTruncatedFlightWaits()
{
    const auto bytes = wholeFlight();
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        ServerFlight flight;
        flight.feed(values::ByteView(bytes).first(size));
        QCOMPARE(flight.state(), State::Reading);
    }
}

void TestServerFlight::afterTheEndNothingChanges()
{
    auto flight = fed(wholeFlight());
    flight.feed(record({2, 40}, 21));
    QCOMPARE(flight.state(), State::Complete);
    QVERIFY(flight.flight().alerts.empty());
}

void TestServerFlight::aRecordOfTheGreatestLengthIsRead()
{
    constexpr std::size_t kGreatest = 16384 + 2048;
    const auto head = joined({message(2, helloBody(0xc02f)), {22, 0, 0x80, 0}});
    auto content = head;
    content.resize(kGreatest);
    QCOMPARE(fed(record(content)).state(), State::Reading);
    content.resize(kGreatest + 1);
    QCOMPARE(fed(record(content)).state(), State::NotTls);
}

void TestServerFlight::aMessageBeyondTheLimitIsTooLong()
{
    const auto hello = message(2, helloBody(0xc02f));
    QCOMPARE(fed(record(joined({hello, {11, 4, 0, 0}}))).state(), State::Reading);
    QCOMPARE(fed(record(joined({hello, {11, 4, 0, 1}}))).state(), State::TooLong);
}

void TestServerFlight::aFlightBeyondTheLimitIsTooLong()
{
    ServerFlight flight;
    flight.feed(record(message(2, helloBody(0xc02f))));
    const auto status = record(message(22, Bytes(16000, 1)));
    std::size_t fedOctets = 0;
    while (flight.state() == State::Reading && fedOctets < 2 * ServerFlight::kMostOctets) {
        flight.feed(status);
        fedOctets += status.size();
    }
    QCOMPARE(flight.state(), State::TooLong);
    QVERIFY(fedOctets <= ServerFlight::kMostOctets + status.size());
}

void TestServerFlight::theFirstBytesAreKept()
{
    const auto text = values::toBytes(std::string(200, 'x'));
    QCOMPARE(fed(text).flight().firstBytes.size(), std::size_t(64));
    QCOMPARE(fed({'H', 'i'}).flight().firstBytes, (Bytes{'H', 'i'}));
}

QTEST_APPLESS_MAIN(TestServerFlight)
#include "tst_server_flight.moc"
