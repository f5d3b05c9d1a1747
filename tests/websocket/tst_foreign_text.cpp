#include "support.h"
#include "websocket/foreign_text.h"

#include <QTest>

using namespace websocket;

namespace {

ForeignText judged(std::string_view text, bool ended = false)
{
    return judgeForeignText(values::toBytes(text), ended);
}
std::string shown(std::string_view text)
{
    return foreignTextShown(values::toBytes(text));
}

} // namespace

class TestForeignText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eightOctetsDecide()
    {
        QCOMPARE(judged("{\"error"), ForeignText::Undecided);
        QCOMPARE(judged("{\"error\""), ForeignText::Text);
        QCOMPARE(judged("{\"erro\x80"), ForeignText::NotText);
        QCOMPARE(judged("{\"error\x01"), ForeignText::NotText);
        QCOMPARE(judged("{\"error\x7f"), ForeignText::NotText);
    }

    void fourAreEnoughWhereTheStreamEnds()
    {
        QCOMPARE(judged("HTT", true), ForeignText::NotText);
        QCOMPARE(judged("HTTP", true), ForeignText::Text);
        QCOMPARE(judged("HTTP", false), ForeignText::Undecided);
        QCOMPARE(judged("", true), ForeignText::NotText);
    }

    void aTabInFrontIsAPing()
    {
        QCOMPARE(judged("\thello world"), ForeignText::NotText);
        QCOMPARE(judged("h\tello world"), ForeignText::Text);
    }

    void aStatusLineIsReadToItsEnd()
    {
        QCOMPARE(judged("HTTP/1.1 502 Bad"), ForeignText::Undecided);
        QCOMPARE(judged("HTTP/1.1 502 Bad\r"), ForeignText::Text);
        QCOMPARE(judged("HTTP/1.1 502 Bad", true), ForeignText::Text);
        QCOMPARE(judged("HTTP/1.1\x01"), ForeignText::Text); // octets that are no text end it too
        QCOMPARE(judged("HTTP/" + std::string(58, 'x')), ForeignText::Undecided);
        QCOMPARE(judged("HTTP/" + std::string(59, 'x')), ForeignText::Text);
        QCOMPARE(judged("\r\n\r\n\r\nHT"), ForeignText::Undecided); // may still become one
    }

    void aTagIsReadToItsEnd()
    {
        QCOMPARE(judged("<!DOCTYPE html"), ForeignText::Undecided);
        QCOMPARE(judged("<!DOCTYPE html>"), ForeignText::Text);
        QCOMPARE(judged("<html>"), ForeignText::Undecided); // six octets
        QCOMPARE(judged("<html>\r\n"), ForeignText::Text);
    }

    void theFirstLineIsShownWithoutBlanksInFront()
    {
        QCOMPARE(shown("HTTP/1.1 502 Bad Gateway\r\n"), std::string("HTTP/1.1 502 Bad Gateway"));
        QCOMPARE(shown("\r\n\r\n<html>\r"), std::string("<html>"));
        QCOMPARE(shown("<html lang"), std::string("<html lang"));
        QCOMPARE(shown("{\"error\""), std::string("{\"error\""));
        QCOMPARE(shown("Error\r\nx"), std::string("Error"));
        QCOMPARE(shown("HTTP/1.1\x01"), std::string("HTTP/1.1"));
        QCOMPARE(shown("\r\n\r\n\r\n\r\n"), std::string("\\r\\n\\r\\n\\r\\n\\r\\n"));
    }

    void theHeaderOfATlsRecordIsKnown()
    {
        const auto octets = [](const char *digits) { return values::toText(testing::hex(digits)); };
        QCOMPARE(judged(octets("16")), ForeignText::Undecided);
        QCOMPARE(judged(octets("16 03 01 02")), ForeignText::Undecided);
        QCOMPARE(judged(octets("16 03 01 02"), true), ForeignText::NotText);
        QCOMPARE(judged(octets("16 03 01 02 00")), ForeignText::TlsRecord);
        QCOMPARE(judged(octets("17 03 04 41 00")),
                 ForeignText::TlsRecord); // the longest that a record may be
        QCOMPARE(judged(octets("17 03 04 41 01")), ForeignText::NotText);
        QCOMPARE(judged(octets("14 03 03 00 01")), ForeignText::TlsRecord);
        for (const auto *other : {"13 03 03 00 01", "18 03 03 00 01", "16 02", "16 03 05"})
            QCOMPARE(judged(octets(other)), ForeignText::NotText);
    }

    void anAlertIsReadWithItsLevelAndDescription()
    {
        const auto octets = [](const char *digits) { return values::toText(testing::hex(digits)); };
        QCOMPARE(judged(octets("15 03 03 00 02 02")), ForeignText::Undecided);
        QCOMPARE(judged(octets("15 03 03 00 02 02 28")), ForeignText::TlsRecord);
        QCOMPARE(shown(octets("15 03 03 00 02 02 28")), std::string("alert 2 40"));
        QCOMPARE(shown(octets("15 03 03 00 02 02")), std::string("record 21"));
        QCOMPARE(judged(octets("15 03 03 01 02")), ForeignText::TlsRecord); // encrypted
        QCOMPARE(judged(octets("15 03 03 00 03")), ForeignText::TlsRecord);
        QCOMPARE(shown(octets("16 03 01 02 00")), std::string("record 22"));
    }

    void blanksAloneAreTextToo() { QCOMPARE(judged("\r\n\r\n\r\n\r\n"), ForeignText::Text); }
};

QTEST_APPLESS_MAIN(TestForeignText)
#include "tst_foreign_text.moc"
