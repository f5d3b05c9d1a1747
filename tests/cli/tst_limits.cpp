// Servers that never answer, never stop, or send without measure: the test ends in time and says why.
#include "program.h"
#include "support/raw_server.h"

#include <QTest>

#include <chrono>
#include <thread>

using namespace program;

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerOfThePracticeEndsInTime_data();
    void aServerOfThePracticeEndsInTime();
    void headersForEverEndWithTheStage();
    void headersWithoutMeasureAreCutOff();
    void oneHeaderWithoutMeasureIsCutOff();
    void aBodyForEverIsNotWaitedFor();
    void messagesForEverEndWithTheStage();
    void framesWithoutAnEndAreCutOff();
    void pingsForEverEndWithTheStage();
    void aCloseThatIsNeverAnsweredEndsWithTheStage();

private:
    /// The cause that a test of \p script names within \p seconds.
    QString cause(const std::function<void(support::Peer &)> &script, const QStringList &options = {});

    qint64 m_milliseconds = 0;
};

namespace {

using namespace std::chrono_literals;

constexpr qint64 kEnough = 4000; ///< a stage of half a second, its repetition, and a busy machine

const QStringList kHalfASecond{u"--timeout"_qs, u"0.5"_qs};

/// Sends \p bytes again and again, with \p pause between, until nobody takes them.
void sendForEver(support::Peer &peer, const std::string &bytes, std::chrono::milliseconds pause = 0ms)
{
    constexpr std::uint64_t most = 2'000'000'000;
    for (std::uint64_t sent = 0; sent < most && peer.send(bytes); sent += bytes.size())
        std::this_thread::sleep_for(pause);
}

/// The pong that answers the masked ping at the beginning of \p frames.
std::string pongFor(const std::string &frames)
{
    constexpr std::size_t head = 6; // opcode, length, masking key
    if (frames.size() < head)
        return {};
    const auto length = static_cast<std::size_t>(frames[1] & 0x7f);
    std::string pong{'\x8a', static_cast<char>(length)};
    for (std::size_t i = 0; i < length && head + i < frames.size(); ++i)
        pong += static_cast<char>(frames[head + i] ^ frames[2 + i % 4]);
    return pong;
}

} // namespace

QString TestLimits::cause(const std::function<void(support::Peer &)> &script, const QStringList &options)
{
    const support::RawServer server(script);
    const auto result = run(QStringList{u"test"_qs, QString::fromStdString(server.url()), u"--json"_qs,
                                        u"--no-investigation"_qs} +
                            kHalfASecond + options);
    m_milliseconds = result.milliseconds;
    if (result.status != 1)
        return QString::fromUtf8(shown(result));
    return result.json().value(u"verdict"_qs).toObject().value(u"cause"_qs).toString();
}

void TestLimits::aServerOfThePracticeEndsInTime_data()
{
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *scenario, const char *cause) {
        QTest::newRow(scenario) << QString::fromUtf8(cause);
    };
    row("tls-silent", "tls-timeout");
    row("upgrade-silent", "upgrade-no-answer");
    row("frame-silent", "frames-no-answer");
    row("upgrade-header-flood", "upgrade-header-too-large");
    row("frame-message-too-big", "frames-message-too-big");
    row("frame-length-top-bit", "frames-length-top-bit");
}

void TestLimits::aServerOfThePracticeEndsInTime()
{
    QFETCH(QString, cause);
    const auto scenario = QString::fromUtf8(QTest::currentDataTag());
    const auto result = run(QStringList{u"test"_qs, u"practice:"_qs + scenario, u"--json"_qs} + kHalfASecond);
    QCOMPARE(result.json().value(u"verdict"_qs).toObject().value(u"cause"_qs).toString(), cause);
    QVERIFY2(result.milliseconds < kEnough, shown(result).constData());
}

void TestLimits::headersForEverEndWithTheStage()
{
    // Each header comes in time, the end of them never: the limit is the stage's, not a silence's.
    const auto named = cause([](support::Peer &peer) {
        peer.readUntil("\r\n\r\n");
        peer.send("HTTP/1.1 101 Switching Protocols\r\n");
        sendForEver(peer, "X-More: and more\r\n", 20ms);
    });
    QCOMPARE(named, u"upgrade-no-answer"_qs);
    QVERIFY(m_milliseconds < kEnough);
}

void TestLimits::headersWithoutMeasureAreCutOff()
{
    const auto many = [] {
        std::string lines;
        while (lines.size() < 65536)
            lines += "X-More: 0123456789012345678901234567890123456789\r\n";
        return lines;
    }();
    QCOMPARE(cause([&many](support::Peer &peer) {
                 peer.readUntil("\r\n\r\n");
                 peer.send("HTTP/1.1 101 Switching Protocols\r\n");
                 sendForEver(peer, many);
             }),
             u"upgrade-header-too-large"_qs);
    QVERIFY(m_milliseconds < kEnough);
}

void TestLimits::oneHeaderWithoutMeasureIsCutOff()
{
    QCOMPARE(cause([](support::Peer &peer) {
                 peer.readUntil("\r\n\r\n");
                 peer.send("HTTP/1.1 101 Switching Protocols\r\nX-More: ");
                 sendForEver(peer, std::string(65536, 'x'));
             }),
             u"upgrade-header-too-large"_qs);
    QVERIFY(m_milliseconds < kEnough);
}

void TestLimits::aBodyForEverIsNotWaitedFor()
{
    QCOMPARE(cause([](support::Peer &peer) {
                 peer.readUntil("\r\n\r\n");
                 peer.send("HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\n\r\n");
                 sendForEver(peer, std::string(65536, 'x'));
             }),
             u"upgrade-status-404"_qs);
    QVERIFY(m_milliseconds < kEnough);
}

void TestLimits::messagesForEverEndWithTheStage()
{
    // It never answers the ping: it only talks.
    QCOMPARE(cause([](support::Peer &peer) {
                 peer.send(support::switching(peer.readUntil("\r\n\r\n")));
                 sendForEver(peer, "\x81\x02hi", 5ms);
             }),
             u"close-not-answered"_qs);
    QVERIFY(m_milliseconds < kEnough);
}

void TestLimits::framesWithoutAnEndAreCutOff()
{
    // Fragments of one message that never ends.
    const auto fragment = std::string("\x00\x7e\xff\xff", 4) + std::string(65535, 'x');
    QCOMPARE(cause(
                 [&fragment](support::Peer &peer) {
                     peer.send(support::switching(peer.readUntil("\r\n\r\n")));
                     peer.send("\x01\x01x");
                     sendForEver(peer, fragment);
                 },
                 {u"--max-message"_qs, u"1000000"_qs}),
             u"frames-message-too-big"_qs);
    QVERIFY(m_milliseconds < kEnough);
}

void TestLimits::pingsForEverEndWithTheStage()
{
    QCOMPARE(cause([](support::Peer &peer) {
                 peer.send(support::switching(peer.readUntil("\r\n\r\n")));
                 sendForEver(peer, std::string("\x89\x00", 2));
             }),
             u"frames-no-answer"_qs);
    QVERIFY(m_milliseconds < kEnough);
}

void TestLimits::aCloseThatIsNeverAnsweredEndsWithTheStage()
{
    QCOMPARE(cause([](support::Peer &peer) {
                 peer.send(support::switching(peer.readUntil("\r\n\r\n")));
                 peer.send(pongFor(peer.readSome()));
                 peer.drain();
             }),
             u"close-not-answered"_qs);
    QVERIFY(m_milliseconds < kEnough);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
