#include "diagnosis/diagnosis.h"
#include "support/observations.h"

#include <QTest>

using namespace values;

class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatusIsItsCause_data();
    void aStatusIsItsCause();
    void aRedirectTellsWhereTo();
    void aServerThatSaysItWantsTlsIsBelieved_data();
    void aServerThatSaysItWantsTlsIsBelieved();
    void aRefusedVersionIsNoMere400();
    void aDeviationOfA101IsItsCause();
    void aDeviationNamesTheCauseItBelongsTo();
    void theBytesThatDeviateAreEvidence();
    void aHarmlessDeviationIsNoCause();
    void bytesThatAreNoHttpNameTheProtocol_data();
    void bytesThatAreNoHttpNameTheProtocol();
    void noAnswerIsNamedByHowItEnded_data();
    void noAnswerIsNamedByHowItEnded();
    void anUnfinishedHeadIsNamedByHowItEnded_data() { noAnswerIsNamedByHowItEnded_data(); }
    void anUnfinishedHeadIsNamedByHowItEnded();
    void aLimitIsToldAsItWasGiven();
    void aRefusalWith403IsTriedWithAnotherOrigin();
    void anOriginGivenAsAHeaderIsTheOneThatIsChanged();
    void tooManyHeadersAreNamedWithTheLimit();
};

namespace {

std::string causeOf(const Observation &seen)
{
    return diagnosis::diagnose(seen).verdict.cause;
}

} // namespace

void TestUpgrade::aStatusIsItsCause_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("cause");
    for (const int status : {200, 400, 401, 403, 404, 405, 407, 426, 429, 500, 502, 503, 504}) {
        const auto number = QByteArray::number(status);
        QTest::newRow(number.constData()) << status << QByteArray("upgrade-status-") + number;
    }
    for (const int status : {204, 300, 304, 402, 418, 501, 520, 999})
        QTest::newRow(QByteArray::number(status).constData()) << status << QByteArray("upgrade-status-other");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::newRow(QByteArray::number(status).constData()) << status << QByteArray("upgrade-redirect");
}

void TestUpgrade::aStatusIsItsCause()
{
    QFETCH(int, status);
    QFETCH(QByteArray, cause);
    const auto headers = cause == "upgrade-redirect" ? Headers{{"Location", "https://h/"}} : Headers{};
    const auto verdict = diagnosis::diagnose(support::refused(status, headers)).verdict;
    QCOMPARE(QByteArray::fromStdString(verdict.cause), cause);
    QCOMPARE(verdict.closeCode.value, std::uint16_t(1006));
    QVERIFY(verdict.stage == StageId::Upgrade);
    QVERIFY(!verdict.evidence.empty());
}

void TestUpgrade::aRedirectTellsWhereTo()
{
    const auto verdict =
        diagnosis::diagnose(support::refused(302, {{"location", "https://h/login"}})).verdict;
    QCOMPARE(paramValue(verdict.params, "location"), std::string("https://h/login"));
    QCOMPARE(paramValue(verdict.params, "status"), std::string("302"));
    // Without an address it leads nowhere.
    QCOMPARE(causeOf(support::refused(302)), std::string("upgrade-status-other"));
}

void TestUpgrade::aServerThatSaysItWantsTlsIsBelieved_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nginx") << QByteArray("<center>The plain HTTP request was sent to HTTPS port</center>");
    QTest::newRow("Go") << QByteArray("Client sent an HTTP request to an HTTPS server.\n");
    QTest::newRow("Apache") << QByteArray(
        "Reason: You're speaking plain HTTP to an SSL-enabled server port.");
}

void TestUpgrade::aServerThatSaysItWantsTlsIsBelieved()
{
    QFETCH(QByteArray, body);
    QCOMPARE(causeOf(support::refused(400, {}, body.toStdString())),
             std::string("upgrade-tls-port-without-tls"));
    QCOMPARE(causeOf(support::refused(403, {}, body.toStdString())), std::string("upgrade-status-403"));
}

void TestUpgrade::aRefusedVersionIsNoMere400()
{
    auto diagnosis = diagnosis::diagnose(support::refused(400, {{"Sec-WebSocket-Version", "8, 7"}}));
    QCOMPARE(diagnosis.verdict.cause, std::string("upgrade-version-refused"));
    QVERIFY(diagnosis.verdict.confidence == Confidence::Certain);
    diagnosis = diagnosis::diagnose(support::refused(426, {{"Sec-WebSocket-Version", "13"}}));
    // It speaks our version: what it lacks is something else.
    QCOMPARE(diagnosis.verdict.cause, std::string("upgrade-status-426"));
    QCOMPARE(diagnosis.verdict.alternatives.front().cause, std::string("upgrade-version-refused"));
}

void TestUpgrade::aDeviationOfA101IsItsCause()
{
    auto seen = support::refused(101);
    seen.upgrade.deviations = {{"accept-wrong", {{"expected", "a"}, {"received", "b"}}, true}};
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(verdict.cause, std::string("upgrade-accept-wrong"));
    QCOMPARE(paramValue(verdict.params, "received"), std::string("b"));
}

void TestUpgrade::aDeviationNamesTheCauseItBelongsTo()
{
    auto seen = support::refused(101);
    seen.upgrade.deviations = {{"upgrade-header-missing", {}, true, "upgrade-upgrade-header-wrong"},
                               {"upgrade-header-duplicate", {}, true, "upgrade-upgrade-header-wrong"},
                               {"accept-duplicate", {}, true, "upgrade-accept-wrong"},
                               {"accept-malformed", {}, true, "upgrade-accept-wrong"},
                               {"bare-lf", {}, false}};
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(verdict.cause, std::string("upgrade-upgrade-header-wrong"));
    QCOMPARE(verdict.alternatives.size(), std::size_t(1)); // each cause once, and what is tolerated is none
    QCOMPARE(verdict.alternatives.front().cause, std::string("upgrade-accept-wrong"));
}

void TestUpgrade::theBytesThatDeviateAreEvidence()
{
    auto seen = support::refused(101);
    seen.upgrade.response->raw = toBytes("HTTP/1.1 101 x\r\nUpgrade: h2c\r\n\r\n");
    seen.upgrade.deviations = {{"upgrade-header-wrong", {}, true, "upgrade-upgrade-header-wrong", 25, 3}};
    auto verdict = diagnosis::diagnose(seen).verdict;
    const auto isBytes = [](const Evidence &evidence) { return evidence.label == "violatingBytes"; };
    auto &all = verdict.evidence;
    const auto found = std::find_if(all.begin(), all.end(), isBytes);
    QVERIFY(found != all.end());
    QCOMPARE(toText(found->bytes), std::string("h2c"));
    QCOMPARE(found->offset.value(), std::uint64_t(25));
    seen.upgrade.deviations = {{"accept-missing", {}, true, "upgrade-accept-missing", 0, 14}};
    verdict = diagnosis::diagnose(seen).verdict; // nothing to point at
    QVERIFY(std::none_of(all.begin(), all.end(), isBytes));
}

void TestUpgrade::aHarmlessDeviationIsNoCause()
{
    auto seen = support::healthy();
    seen.upgrade.deviations = {{"no-reason", {}, false}};
    QCOMPARE(causeOf(seen), std::string("close-normal"));
}

void TestUpgrade::bytesThatAreNoHttpNameTheProtocol_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("cause");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QByteArray &bytes, const char *cause, const char *said) {
        QTest::newRow(name) << bytes << QByteArray(cause) << QByteArray(said);
    };
    row("TLS alert", QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7), "upgrade-tls-port-without-tls",
        "alert fatal protocol_version (70)");
    row("SSH", "SSH-2.0-x\r\n", "upgrade-other-protocol", "SSH-2.0-x");
    row("SMTP", "220 mail.test ESMTP\r\n", "upgrade-other-protocol", "220 mail.test ESMTP");
    row("Redis", "-ERR wrong number of arguments\r\n", "upgrade-other-protocol",
        "-ERR wrong number of arguments");
    row("garbage", "!!!!!!!!!!", "upgrade-http-malformed", "");
    row("broken HTTP", "HTTP/1.1 abc\r\n", "upgrade-http-malformed", "HTTP/1.1 abc");
}

void TestUpgrade::bytesThatAreNoHttpNameTheProtocol()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, cause);
    auto seen = support::failedUpgrade();
    seen.upgrade.firstBytes = toBytes(bytes.toStdString());
    seen.upgrade.bytesReceived = std::uint64_t(bytes.size());
    seen.upgrade.malformed = "no-status-line";
    QFETCH(QByteArray, said);
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(QByteArray::fromStdString(verdict.cause), cause);
    std::string told;
    for (const auto &evidence : verdict.evidence)
        told += evidence.label == "said" ? evidence.value : "";
    QCOMPARE(QByteArray::fromStdString(told), said);
}

void TestUpgrade::noAnswerIsNamedByHowItEnded_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<QByteArray>("cause");
    QTest::addColumn<bool>("experiment");
    QTest::newRow("FIN") << int(EndHow::Fin) << QByteArray("upgrade-connection-closed") << true;
    QTest::newRow("RST") << int(EndHow::Reset) << QByteArray("upgrade-connection-reset") << true;
    QTest::newRow("silence") << int(EndHow::TimedOut) << QByteArray("upgrade-no-answer") << false;
}

void TestUpgrade::noAnswerIsNamedByHowItEnded()
{
    QFETCH(int, end);
    QFETCH(QByteArray, cause);
    QFETCH(bool, experiment);
    auto seen = support::failedUpgrade();
    seen.upgrade.end = static_cast<EndHow>(end);
    const auto diagnosis = diagnosis::diagnose(seen);
    QCOMPARE(QByteArray::fromStdString(diagnosis.verdict.cause), cause);
    QCOMPARE(!diagnosis.experiments.empty(), experiment);
}

void TestUpgrade::anUnfinishedHeadIsNamedByHowItEnded()
{
    QFETCH(int, end);
    QFETCH(QByteArray, cause);
    auto seen = support::failedUpgrade();
    seen.upgrade.end = static_cast<EndHow>(end);
    seen.upgrade.firstBytes = toBytes("HTTP/1.1 101 Switching Protocols\r\nUpgrade: web");
    seen.upgrade.bytesReceived = seen.upgrade.firstBytes.size();
    if (seen.upgrade.end != EndHow::TimedOut)
        seen.upgrade.malformed = "ended-early";
    QCOMPARE(QByteArray::fromStdString(causeOf(seen)), cause);
}

void TestUpgrade::aLimitIsToldAsItWasGiven()
{
    auto seen = support::failedUpgrade();
    seen.upgrade.end = EndHow::TimedOut;
    for (const auto &[limit, text] : {std::pair{10000, "10"}, {500, "0.5"}, {1250, "1.25"}, {2050, "2.05"}}) {
        seen.target.limits.stage = std::chrono::milliseconds(limit);
        QCOMPARE(diagnosis::diagnose(seen).verdict.params.front().value, std::string(text));
    }
}

void TestUpgrade::aRefusalWith403IsTriedWithAnotherOrigin()
{
    auto seen = support::refused(403);
    auto experiments = diagnosis::diagnose(seen).experiments;
    QCOMPARE(experiments.size(), std::size_t(1));
    QCOMPARE(experiments.front().changed, std::string("with-origin"));
    QCOMPARE(experiments.front().target.origin, std::string("http://example.org"));
    seen.target.origin = "https://elsewhere.test";
    experiments = diagnosis::diagnose(seen).experiments;
    QCOMPARE(experiments.front().changed, std::string("without-origin"));
    QVERIFY(experiments.front().target.origin.empty());
}

void TestUpgrade::anOriginGivenAsAHeaderIsTheOneThatIsChanged()
{
    auto seen = support::refused(403);
    seen.target.headers = {{"origin", "https://elsewhere.test"}, {"X-Own", "1"}};
    const auto experiments = diagnosis::diagnose(seen).experiments;
    QCOMPARE(experiments.front().changed, std::string("without-origin"));
    QVERIFY(experiments.front().target.origin.empty());
    QCOMPARE(experiments.front().target.headers, (Headers{{"X-Own", "1"}}));
}

void TestUpgrade::tooManyHeadersAreNamedWithTheLimit()
{
    auto seen = support::failedUpgrade();
    seen.upgrade.headerTooLarge = true;
    seen.target.limits.headerBytes = 4096;
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(verdict.cause, std::string("upgrade-header-too-large"));
    QCOMPARE(paramValue(verdict.params, "limit"), std::string("4096"));
}

QTEST_APPLESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
