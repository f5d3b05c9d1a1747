#include "support.h"
#include "websocket/close_handshake.h"

#include <QTest>

using namespace websocket;
using State = CloseHandshake::State;
using values::ClosedFirst;
using values::EndHow;

namespace {

const CloseSaid kNormal{1000, "bye"};
const CloseSaid kGoing{1001, {}};
const CloseSaid kNothing{};

} // namespace

class TestCloseHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oursIsAnswered()
    {
        CloseHandshake closing;
        QCOMPARE(closing.waitingFor(), std::string_view("nothing"));
        QVERIFY(closing.send(kNormal));
        QCOMPARE(closing.state(), State::Sent);
        QCOMPARE(closing.waitingFor(), std::string_view("close"));
        QVERIFY(!closing.receive({1000, {}}));
        QCOMPARE(closing.waitingFor(), std::string_view("tcp-end"));
        closing.end(EndHow::Fin);
        const auto &outcome = closing.outcome();
        QCOMPARE(outcome.first, ClosedFirst::Us);
        QVERIFY(outcome.matching && !outcome.crossed && outcome.clean && outcome.tcpInTime);
        QCOMPARE(outcome.code, std::uint16_t(1000));
        QCOMPARE(closing.waitingFor(), std::string_view("nothing"));
    }

    void thePeersIsAnsweredWithItsCode()
    {
        CloseHandshake closing;
        QVERIFY(closing.receive(kGoing));
        QCOMPARE(closing.state(), State::Received);
        QCOMPARE(closing.waitingFor(), std::string_view("our-close"));
        QCOMPARE(closing.answer(), kGoing);
        QVERIFY(closing.send(closing.answer()));
        QCOMPARE(closing.outcome().first, ClosedFirst::Peer);
        QVERIFY(closing.outcome().matching);
        QVERIFY(!closing.outcome().clean); // TCP is still there
        closing.end(EndHow::Local);
        QVERIFY(closing.outcome().clean && !closing.outcome().tcpInTime);
        QCOMPARE(closing.outcome().code, std::uint16_t(1001));
    }

    void aCloseWithoutCodeIs1005AndAnsweredWithoutCode()
    {
        CloseHandshake closing;
        QVERIFY(closing.receive(kNothing));
        QCOMPARE(closing.answer(), kNothing);
        QVERIFY(closing.send(closing.answer()));
        closing.end(EndHow::Fin);
        QCOMPARE(closing.outcome().code, std::uint16_t(1005));
        QVERIFY(closing.outcome().matching && closing.outcome().clean);
    }

    void twoThatCrossAreTold()
    {
        CloseHandshake closing;
        QVERIFY(closing.send(kNormal));
        QVERIFY(!closing.receive(kGoing));
        QVERIFY(closing.outcome().crossed && !closing.outcome().matching);
        QCOMPARE(closing.outcome().first, ClosedFirst::Us);
        closing.end(EndHow::Reset);
        QVERIFY(closing.outcome().clean);
        QCOMPARE(closing.outcome().code, std::uint16_t(1001));
    }

    void anAnswerWithAnotherCodeDoesNotMatchButIsNoCrossing()
    {
        CloseHandshake closing;
        QVERIFY(closing.receive(kGoing));
        QVERIFY(closing.send(kNormal));
        QVERIFY(!closing.outcome().matching && !closing.outcome().crossed);
    }

    void withoutAClose1006IsReported_data()
    {
        QTest::addColumn<int>("how");
        for (const auto how :
             {EndHow::Fin, EndHow::Reset, EndHow::TimedOut, EndHow::Cancelled, EndHow::Local})
            QTest::newRow(std::string(values::id(how)).c_str()) << int(how);
    }
    void withoutAClose1006IsReported()
    {
        QFETCH(int, how);
        for (const bool sent : {false, true}) {
            CloseHandshake closing;
            if (sent)
                QVERIFY(closing.send(kNormal));
            closing.end(EndHow(how));
            QCOMPARE(closing.outcome().code, std::uint16_t(1006));
            QCOMPARE(closing.outcome().tcpEnd, EndHow(how));
            QVERIFY(!closing.outcome().clean && !closing.outcome().matching);
            QCOMPARE(closing.state(), State::Over);
        }
    }

    void onlyAnEndOfTcpIsClean()
    {
        for (const auto how :
             {EndHow::Fin, EndHow::Reset, EndHow::Local, EndHow::TimedOut, EndHow::Cancelled}) {
            CloseHandshake closing;
            QVERIFY(closing.send(kNormal));
            closing.receive(kNormal);
            closing.end(how);
            QCOMPARE(closing.outcome().clean, how != EndHow::TimedOut && how != EndHow::Cancelled);
            QCOMPARE(closing.outcome().code, std::uint16_t(1000));
        }
    }

    void aPeersCloseThatIsNotAnsweredIsNotClean()
    {
        CloseHandshake closing;
        QVERIFY(closing.receive(kNormal));
        closing.end(EndHow::Reset);
        QVERIFY(!closing.outcome().clean);
        QCOMPARE(closing.outcome().code, std::uint16_t(1000));
        QCOMPARE(closing.outcome().reason, std::string("bye"));
        QVERIFY(!closing.outcome().sent);
    }

    void aBrokenRuleFailsTheConnection()
    {
        CloseHandshake closing;
        QVERIFY(closing.fail(1002));
        QCOMPARE(closing.outcome().sent->code, std::optional<std::uint16_t>(1002));
        QCOMPARE(closing.waitingFor(), std::string_view("tcp-end"));
        QVERIFY(!closing.fail(1007));
        QVERIFY(!closing.receive(kNormal));
        QVERIFY(!closing.send(kNormal));
        closing.end(EndHow::Local);
        QVERIFY(closing.outcome().failed && !closing.outcome().clean);
        QCOMPARE(closing.outcome().code, std::uint16_t(1006));
        QCOMPARE(closing.outcome().first, ClosedFirst::Us);
    }

    void aRuleBrokenAfterOurCloseNeedsNoOther()
    {
        CloseHandshake closing;
        QVERIFY(closing.send(kNormal));
        QVERIFY(!closing.fail(1002));
        QVERIFY(closing.outcome().failed);
        QCOMPARE(closing.outcome().sent, std::optional(kNormal));
    }

    void aRuleBrokenAfterThePeersCloseIsNotRead()
    {
        CloseHandshake closing;
        QVERIFY(closing.receive(kNormal));
        QVERIFY(!closing.fail(1002));
        QVERIFY(!closing.outcome().failed);
    }

    void whatComesBehindTheCloseIsLost()
    {
        CloseHandshake closing;
        closing.dataAfterClose();
        QVERIFY(!closing.outcome().dataLost); // nothing was closed
        QVERIFY(closing.receive(kNormal));
        QVERIFY(!closing.receive(kGoing)); // a second Close is data as well
        QVERIFY(closing.outcome().dataLost);
        QCOMPARE(closing.outcome().code, std::uint16_t(1000));
    }

    void onlyOneCloseIsSent()
    {
        CloseHandshake closing;
        QVERIFY(closing.send(kNormal));
        QVERIFY(!closing.send(kGoing));
        QCOMPARE(closing.outcome().sent, std::optional(kNormal));
    }

    void whenItIsOverNothingChanges()
    {
        CloseHandshake closing;
        closing.end(EndHow::Open); // that is no end
        QCOMPARE(closing.state(), State::Open);
        QVERIFY(closing.receive(kNormal));
        closing.end(EndHow::Fin);
        const auto before = closing.outcome();
        QVERIFY(!closing.send(kGoing));
        QVERIFY(!closing.receive(kGoing));
        QVERIFY(!closing.fail(1002));
        closing.dataAfterClose();
        closing.end(EndHow::Reset);
        QCOMPARE(closing.outcome(), before);
    }

    void nothingIsAnsweredWhereNothingCame() { QCOMPARE(CloseHandshake().answer(), kNothing); }
};

QTEST_APPLESS_MAIN(TestCloseHandshake)
#include "tst_close_handshake.moc"
