#include "support.h"
#include "websocket/close_frame.h"

#include <QTest>

using namespace websocket;
using testing::hex;

namespace {

/// "1000 bye", "none", or "close-code-1006 at 22+20 [03 ee] 1006".
std::string read(const values::Bytes &payload)
{
    const auto result = readClosePayload(payload, {22, 20});
    if (const auto *close = std::get_if<ClosePayload>(&result))
        return close->code ? testing::text(*close->code) + " " + std::string(close->reason) : "none";
    const auto &violation = std::get<values::Violation>(result);
    return violation.rule + " at " + testing::text(violation.offset) + "+" +
           testing::text(violation.offset - violation.offsetInFrame) + " [" + values::toHex(violation.bytes) +
           "] " + violation.detail;
}

} // namespace

class TestCloseFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsJudged()
    {
        for (unsigned number = 0; number <= 0xffff; ++number) {
            const auto code = static_cast<std::uint16_t>(number);
            const auto forbidden = forbiddenCode(code);
            std::string_view expected;
            if (number < 1000)
                expected = "close-code-below-1000";
            else if (number == 1004)
                expected = "close-code-1004";
            else if (number == 1005)
                expected = "close-code-1005";
            else if (number == 1006)
                expected = "close-code-1006";
            else if (number == 1015)
                expected = "close-code-1015";
            else if (number >= 1016 && number <= 2999)
                expected = "close-code-unassigned";
            else if (number >= 5000)
                expected = "close-code-above-4999";
            QCOMPARE(forbidden ? rule(*forbidden).id : std::string_view(), expected);
        }
    }

    void aPayloadIsReadOrNamedWrong_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("result");
        QTest::newRow("empty") << QByteArray("") << QByteArray("none");
        QTest::newRow("one octet") << QByteArray("03") << QByteArray("close-payload-one-byte at 22+20 [03] ");
        QTest::newRow("code alone") << QByteArray("03 e8") << QByteArray("1000 ");
        QTest::newRow("code and reason") << QByteArray("03 e9 62 79 65") << QByteArray("1001 bye");
        QTest::newRow("1006") << QByteArray("03 ee") << QByteArray("close-code-1006 at 22+20 [03 ee] 1006");
        QTest::newRow("0") << QByteArray("00 00") << QByteArray("close-code-below-1000 at 22+20 [00 00] 0");
        QTest::newRow("65535") << QByteArray("ff ff")
                               << QByteArray("close-code-above-4999 at 22+20 [ff ff] 65535");
        QTest::newRow("Latin-1 reason")
            << QByteArray("03 e8 63 e9 20") << QByteArray("close-reason-invalid-utf8 at 25+20 [e9 20] e9 20");
        QTest::newRow("unfinished reason")
            << QByteArray("03 e8 63 e2 82") << QByteArray("close-reason-invalid-utf8 at 25+20 [e2 82] e2 82");
    }
    void aPayloadIsReadOrNamedWrong()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, result);
        QCOMPARE(read(hex(payload.toStdString())), result.toStdString());
    }
};

QTEST_APPLESS_MAIN(TestCloseFrame)
#include "tst_close_frame.moc"
