#include "raw_client.h"
#include "websocket/receiver.h"

#include <QTest>

using values::EndHow;

class TestFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFrameBreaksItsRuleAndNoOther_data();
    void theFrameBreaksItsRuleAndNoOther();
    void theServerLeavesAfterTheClientsClose();
    void theSilentServerAnswersNothing();

private:
    std::unique_ptr<practice::Server> m_server;
};

void TestFrames::initTestCase()
{
    m_server = startServer();
    QVERIFY(m_server);
}

void TestFrames::theFrameBreaksItsRuleAndNoOther_data()
{
    QTest::addColumn<bool>("unused");
    for (const auto &scenario : practice::scenarios()) {
        if (scenario.stage == values::StageId::Frames && scenario.id != "frame-silent")
            QTest::newRow(scenario.id.data()) << true;
    }
}

void TestFrames::theFrameBreaksItsRuleAndNoOther()
{
    const auto *scenario = practice::findScenario(QTest::currentDataTag());
    const auto played = play(*m_server, scenario->id, clientFrame(0x88, "\x03\xe8"));
    QVERIFY(played.head.starts_with("HTTP/1.1 101 "));
    websocket::Receiver receiver({});
    std::vector<std::string> broken;
    std::uint16_t code = 0;
    for (const auto &event : receiver.feed(values::toBytes(played.rest))) {
        if (const auto *violated = std::get_if<websocket::Violated>(&event)) {
            broken.push_back(violated->violation.cause);
            code = violated->violation.closeCode;
        }
    }
    QCOMPARE(broken, std::vector<std::string>{std::string(scenario->cause)});
    QCOMPARE(code, scenario->closeCode);
}

void TestFrames::theServerLeavesAfterTheClientsClose()
{
    RawClient client(m_server->url(*practice::findScenario("frame-reserved-opcode")));
    client.send(openingRequest("/frame-reserved-opcode"));
    client.readAll(std::chrono::milliseconds(200));
    QVERIFY(client.octets().ends_with("\r\n\r\n\x83\x05Hello"));
    QCOMPARE(client.end(), EndHow::Open);
    client.send(clientFrame(0x88, "\x03\xea"));
    client.readAll();
    QCOMPARE(client.end(), EndHow::Fin);
}

void TestFrames::theSilentServerAnswersNothing()
{
    RawClient client(m_server->url(*practice::findScenario("frame-silent")));
    client.send(openingRequest("/frame-silent"));
    client.readUntil("\r\n\r\n");
    client.send(clientFrame(0x89, "ping") + clientFrame(0x81, "text") + clientFrame(0x88, "\x03\xe8"));
    QVERIFY(client.readAll(std::chrono::milliseconds(300)).ends_with("\r\n\r\n"));
    QCOMPARE(client.end(), EndHow::Open);
    client.endSending();
    client.readAll();
    QCOMPARE(client.end(), EndHow::Fin);
}

QTEST_GUILESS_MAIN(TestFrames)
#include "tst_frames.moc"
