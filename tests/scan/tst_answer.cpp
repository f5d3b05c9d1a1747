// What a server's flight says about the question; what says nothing is told as such.
#include "scan/question.h"

#include <QTest>

using scan::Said;
using tls::ServerFlight;
using values::EndHow;

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyRefusingAlertsRefuse_data();
    void onlyRefusingAlertsRefuse();
    void anEndWithoutAnAnswerIsUnclear_data();
    void anEndWithoutAnAnswerIsUnclear();
    void aLowerVersionMeansNever();
    void aHigherVersionIsUnclear();
    void aSuiteThatWasNotOfferedIsUnclear();
    void aHelloStandsWhateverFollows();
    void anotherProtocolIsNotTls();
    void theGroupOfTls13Counts();
};

namespace {

scan::Question question(std::uint16_t version = tls::kTls12)
{
    scan::Question asked;
    asked.hello.version = version;
    asked.hello.suites = asked.offered = {0xc02f, 0x1301};
    return asked;
}

values::Bytes hello(std::uint16_t version, std::uint16_t suite, const values::Bytes &extensions = {})
{
    values::Bytes body{std::uint8_t(version >> 8U), std::uint8_t(version)};
    body.resize(34, 7);
    body.push_back(0);
    body.push_back(std::uint8_t(suite >> 8U));
    body.push_back(std::uint8_t(suite));
    body.push_back(0);
    body.push_back(0);
    body.push_back(std::uint8_t(extensions.size()));
    body.insert(body.end(), extensions.begin(), extensions.end());
    values::Bytes record{22, 3, 3, 0, std::uint8_t(body.size() + 4), 2, 0, 0, std::uint8_t(body.size())};
    record.insert(record.end(), body.begin(), body.end());
    return record;
}

scan::Answer judged(const scan::Question &asked, const values::Bytes &bytes, EndHow end = EndHow::Fin)
{
    ServerFlight flight;
    flight.feed(bytes);
    return scan::judge(asked, flight, end);
}

} // namespace

void TestAnswer::onlyRefusingAlertsRefuse_data()
{
    QTest::addColumn<int>("alert");
    QTest::addColumn<bool>("refuses");
    QTest::addColumn<bool>("never");
    QTest::addColumn<bool>("again");
    QTest::newRow("handshake_failure") << 40 << true << false << false;
    QTest::newRow("insufficient_security") << 71 << true << false << false;
    QTest::newRow("protocol_version") << 70 << true << true << false;
    QTest::newRow("internal_error") << 80 << true << false << true;
    QTest::newRow("unrecognized_name") << 112 << false << false << false;
    QTest::newRow("close_notify") << 0 << false << false << false;
    QTest::newRow("unknown") << 200 << false << false << false;
}

void TestAnswer::onlyRefusingAlertsRefuse()
{
    QFETCH(int, alert);
    QFETCH(bool, refuses);
    QFETCH(bool, never);
    QFETCH(bool, again);
    const auto answer = judged(question(), {21, 3, 3, 0, 2, 2, std::uint8_t(alert)});
    QCOMPARE(answer.outcome.said, refuses ? Said::Refused : Said::Unclear);
    QCOMPARE(answer.outcome.never, never);
    QCOMPARE(answer.again, again);
    QCOMPARE(answer.outcome.why.empty(), refuses);
}

void TestAnswer::anEndWithoutAnAnswerIsUnclear_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<QByteArray>("why");
    QTest::addColumn<bool>("again");
    QTest::newRow("FIN") << int(EndHow::Fin) << QByteArray("fin") << true;
    QTest::newRow("RST") << int(EndHow::Reset) << QByteArray("reset") << true;
    QTest::newRow("silence") << int(EndHow::TimedOut) << QByteArray("timed-out") << true;
    QTest::newRow("cancelled") << int(EndHow::Cancelled) << QByteArray("cancelled") << false;
}

void TestAnswer::anEndWithoutAnAnswerIsUnclear()
{
    QFETCH(int, end);
    QFETCH(QByteArray, why);
    QFETCH(bool, again);
    for (const auto &bytes :
         {values::Bytes{}, values::Bytes{22, 3, 3, 0}, values::Bytes{21, 3, 3, 0, 2, 2}}) {
        const auto answer = judged(question(), bytes, EndHow(end));
        QCOMPARE(answer.outcome.said, Said::Unclear);
        QCOMPARE(QByteArray::fromStdString(answer.outcome.why), why);
        QCOMPARE(answer.again, again);
        QCOMPARE(answer.silent, EndHow(end) == EndHow::TimedOut);
    }
}

void TestAnswer::aLowerVersionMeansNever()
{
    const auto answer = judged(question(), hello(tls::kTls11, 0xc02f));
    QCOMPARE(answer.outcome.said, Said::Refused);
    QVERIFY(answer.outcome.never);
}

void TestAnswer::aHigherVersionIsUnclear()
{
    QCOMPARE(judged(question(tls::kTls11), hello(tls::kTls12, 0xc02f)).outcome.why,
             std::string("other-version"));
}

void TestAnswer::aSuiteThatWasNotOfferedIsUnclear()
{
    QCOMPARE(judged(question(), hello(tls::kTls12, 0x0005)).outcome.why, std::string("not-offered"));
}

void TestAnswer::aHelloStandsWhateverFollows()
{
    for (const auto &tail :
         {values::Bytes{}, values::Bytes{1, 2, 3}, values::Bytes{22, 3, 3, 0, 4, 99, 0, 0, 0}}) {
        auto bytes = hello(tls::kTls12, 0xc02f);
        bytes.insert(bytes.end(), tail.begin(), tail.end());
        const auto answer = judged(question(), bytes, EndHow::TimedOut);
        QCOMPARE(answer.outcome.said, Said::Chosen);
        QCOMPARE(answer.outcome.chosen, std::uint16_t(0xc02f));
        QVERIFY(!answer.again);
    }
}

void TestAnswer::anotherProtocolIsNotTls()
{
    const auto answer = judged(question(), values::toBytes("HTTP/1.1 400 Bad Request\r\n"));
    QVERIFY(answer.notTls);
    QCOMPARE(answer.outcome.said, Said::Unclear);
    QCOMPARE(values::toText(answer.flight.firstBytes).substr(0, 8), std::string("HTTP/1.1"));
}

void TestAnswer::theGroupOfTls13Counts()
{
    auto asked = question(tls::kTls13);
    asked.topic = scan::Topic::Groups;
    asked.offered = {0x001d, 0x11ec};
    const auto answer =
        judged(asked, hello(tls::kTls12, 0x1301, {0, 43, 0, 2, 3, 4, 0, 51, 0, 2, 0x11, 0xec}));
    QCOMPARE(answer.outcome.said, Said::Chosen);
    QCOMPARE(answer.outcome.chosen, std::uint16_t(0x11ec));
    QCOMPARE(judged(asked, hello(tls::kTls12, 0x1301, {0, 43, 0, 2, 3, 4})).outcome.why,
             std::string("no-group"));
    QCOMPARE(judged(asked, hello(tls::kTls12, 0x1301, {0, 43, 0, 2, 3, 4, 0, 51, 0, 2, 0, 0x17})).outcome.why,
             std::string("not-offered"));
}

QTEST_APPLESS_MAIN(TestAnswer)
#include "tst_answer.moc"
