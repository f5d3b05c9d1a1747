#include "diagnosis/diagnosis.h"
#include "support/observations.h"
#include "websocket/rules.h"

#include <QTest>

using namespace values;

class TestClose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHealthyCloseIs1000();
    void aReceivedCodeIsTheVerdict_data();
    void aReceivedCodeIsTheVerdict();
    void aCloseWithoutACodeIs1005AndHealthy();
    void theEndOfTcpWithoutACloseIs1006_data();
    void theEndOfTcpWithoutACloseIs1006();
    void silenceAfterTheOpeningIsNamed();
    void aCloseThatIsNotAnsweredIsNamed();
    void everyRuleOfTheTableHasItsCause();
    void aViolationOutweighsTheCloseAfterIt();
    void aWrongEchoIsFound();
    void theCodesOnTheWireAreKeptApart();
    void aServerThatTalksButAnswersNothingIsNotSilent();
    void aForbiddenCodeStoodOnTheWireAllTheSame();
    void whatIsOddAboutAHealthyEndIsAFinding();
};

void TestClose::aHealthyCloseIs1000()
{
    const auto verdict = diagnosis::diagnose(support::healthy()).verdict;
    QVERIFY(verdict.healthy);
    QCOMPARE(verdict.cause, std::string("close-normal"));
    QCOMPARE(verdict.closeCode.value, std::uint16_t(1000));
    QVERIFY(verdict.findings.empty());
}

void TestClose::aReceivedCodeIsTheVerdict_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("cause");
    for (const int code :
         {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3003, 3008}) {
        const auto number = QByteArray::number(code);
        QTest::newRow(number.constData()) << code << QByteArray("close-received-") + number;
    }
    QTest::newRow("3001") << 3001 << QByteArray("close-received-library");
    QTest::newRow("3999") << 3999 << QByteArray("close-received-library");
    QTest::newRow("4000") << 4000 << QByteArray("close-received-private");
    QTest::newRow("4999") << 4999 << QByteArray("close-received-private");
}

void TestClose::aReceivedCodeIsTheVerdict()
{
    QFETCH(int, code);
    QFETCH(QByteArray, cause);
    auto seen = support::healthy();
    seen.close.received->code = WireCode{std::uint16_t(code)};
    seen.close.first = ClosedFirst::Peer;
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(QByteArray::fromStdString(verdict.cause), cause);
    QCOMPARE(int(verdict.closeCode.value), code);
    QCOMPARE(verdict.healthy, code == 1000);
}

void TestClose::aCloseWithoutACodeIs1005AndHealthy()
{
    auto seen = support::healthy();
    seen.close.received->code.reset();
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(verdict.cause, std::string("close-without-code"));
    QCOMPARE(verdict.closeCode.value, std::uint16_t(1005));
    QVERIFY(verdict.healthy);
    QVERIFY(!verdict.received);
}

void TestClose::theEndOfTcpWithoutACloseIs1006_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("partial");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("FIN") << int(EndHow::Fin) << 0 << QByteArray("close-no-close-frame");
    QTest::newRow("RST") << int(EndHow::Reset) << 0 << QByteArray("close-connection-reset");
    QTest::newRow("FIN in a frame") << int(EndHow::Fin) << 5 << QByteArray("close-inside-frame");
    QTest::newRow("RST in a frame") << int(EndHow::Reset) << 5 << QByteArray("close-inside-frame");
}

void TestClose::theEndOfTcpWithoutACloseIs1006()
{
    QFETCH(int, end);
    QFETCH(int, partial);
    QFETCH(QByteArray, cause);
    auto seen = support::healthy();
    seen.close.received.reset();
    seen.close.tcpEnd = static_cast<EndHow>(end);
    seen.frames.partialBytes = std::uint64_t(partial);
    seen.frames.missingBytes = 7;
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(QByteArray::fromStdString(verdict.cause), cause);
    QCOMPARE(verdict.closeCode.value, std::uint16_t(1006));
    if (partial > 0)
        QCOMPARE(paramValue(verdict.params, "expected"), std::string("12"));
}

void TestClose::silenceAfterTheOpeningIsNamed()
{
    auto seen = support::healthy();
    seen.close.received.reset();
    seen.frames.pongReceived = false;
    seen.close.tcpEnd = EndHow::TimedOut;
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(verdict.cause, std::string("frames-no-answer"));
    QVERIFY(verdict.stage == StageId::Frames);
    QCOMPARE(verdict.closeCode.value, std::uint16_t(1006));
}

void TestClose::aCloseThatIsNotAnsweredIsNamed()
{
    auto seen = support::healthy();
    seen.close.received.reset();
    seen.close.tcpEnd = EndHow::TimedOut;
    QCOMPARE(diagnosis::diagnose(seen).verdict.cause, std::string("close-not-answered"));
}

void TestClose::everyRuleOfTheTableHasItsCause()
{
    for (const auto &rule : websocket::rules()) {
        if (rule.cause.empty() || !values::isValidOnWire(rule.closeCode))
            continue; // broken by clients only, and we test servers; or told by the end of the stream
        auto seen = support::healthy();
        seen.frames.violation =
            Violation{std::string(rule.id), std::string(rule.cause), 4, 2, {0x83}, 0x0f, rule.closeCode, "3"};
        const auto verdict = diagnosis::diagnose(seen).verdict;
        QCOMPARE(verdict.cause, std::string(rule.cause));
        QCOMPARE(verdict.closeCode.value, rule.closeCode);
        QCOMPARE(verdict.evidence.front().offset.value_or(0), std::uint64_t(4));
    }
}

void TestClose::aViolationOutweighsTheCloseAfterIt()
{
    auto seen = support::healthy();
    seen.frames.violation =
        Violation{"reserved-data-opcode", "frames-reserved-opcode", 0, 0, {0x83}, 0x0f, 1002, "3"};
    seen.close.received = CloseRecord{WireCode{1008}, "", 3};
    QCOMPARE(diagnosis::diagnose(seen).verdict.cause, std::string("frames-reserved-opcode"));
}

void TestClose::aWrongEchoIsFound()
{
    auto seen = support::healthy();
    seen.target.expect = "a";
    seen.frames.echoed = "b";
    seen.frames.echoMatches = false;
    auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(verdict.cause, std::string("frames-echo-mismatch"));
    QVERIFY(!verdict.healthy);
    // A server that says why it left is believed before the missing echo.
    seen.close.received->code = WireCode{1008};
    verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(verdict.cause, std::string("close-received-1008"));
}

void TestClose::theCodesOnTheWireAreKeptApart()
{
    auto seen = support::healthy();
    seen.close.received.reset();
    seen.close.tcpEnd = EndHow::Fin;
    seen.close.sent = CloseRecord{WireCode{1000}, "", 1};
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QVERIFY(!verdict.received);
    QCOMPARE(verdict.sent->value, std::uint16_t(1000));
    QCOMPARE(verdict.closeCode.value, std::uint16_t(1006));
}

void TestClose::aServerThatTalksButAnswersNothingIsNotSilent()
{
    auto seen = support::healthy();
    seen.frames.pongReceived = false;
    seen.frames.messages = 15;
    seen.close.received.reset();
    seen.close.tcpEnd = EndHow::TimedOut;
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(verdict.cause, std::string("close-not-answered"));
    QCOMPARE(verdict.findings.front().cause, std::string("close-pong-missing"));
    seen.frames.messages = 0;
    QCOMPARE(diagnosis::diagnose(seen).verdict.cause, std::string("frames-no-answer"));
}

void TestClose::aForbiddenCodeStoodOnTheWireAllTheSame()
{
    auto seen = support::healthy();
    seen.close.received.reset();
    seen.frames.violation = Violation{"close-code-1006", "close-code-invalid", 2, 2, {}, 0, 1002, "1006"};
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QCOMPARE(verdict.cause, std::string("close-code-invalid"));
    QVERIFY(verdict.received);
    QCOMPARE(verdict.received->value, std::uint16_t(1006));
    QCOMPARE(verdict.closeCode.value, std::uint16_t(1002));
}

void TestClose::whatIsOddAboutAHealthyEndIsAFinding()
{
    auto seen = support::healthy();
    seen.close.dataAfterClose = true;
    seen.close.tcpEnd = EndHow::Local;
    const auto verdict = diagnosis::diagnose(seen).verdict;
    QVERIFY(verdict.healthy);
    QStringList causes;
    for (const auto &finding : verdict.findings)
        causes << QString::fromStdString(finding.cause);
    QCOMPARE(causes,
             (QStringList{QStringLiteral("close-data-after-close"), QStringLiteral("close-tcp-left-open")}));
}

QTEST_APPLESS_MAIN(TestClose)
#include "tst_close.moc"
