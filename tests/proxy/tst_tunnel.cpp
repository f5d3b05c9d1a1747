#include "support.h"

#include <QTest>

using namespace proxy;
using testing::octets;

namespace {

struct Talk
{
    Endpoint endpoint;
    values::Bytes answer;
};

std::vector<Talk> talks()
{
    return {{{false, "proxy", 3128, "u", "p"},
             values::toBytes("HTTP/1.1 100 X\r\n\r\nHTTP/1.1 200 OK\r\nVia: x\r\n\r\n")},
            {{true, "proxy", 1080, "", ""}, octets("\x05\x00\x05\x00\x00\x01\x7f\x00\x00\x01\x04\x38")},
            {{true, "proxy", 1080, "u", "p"}, octets("\x05\x02\x01\x00\x05\x00\x00\x03\x02hi\x00\x50")}};
}

} // namespace

class TestTunnel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuttingMakesNoDifference()
    {
        for (const auto &talk : talks()) {
            Tunnel whole(talk.endpoint, "h", 80);
            auto written = whole.takeOutput();
            QCOMPARE(whole.feed(talk.answer), talk.answer.size());
            const auto more = whole.takeOutput();
            written.insert(written.end(), more.begin(), more.end());
            QCOMPARE(whole.state(), Tunnel::State::Established);
            for (std::size_t cut = 0; cut <= talk.answer.size(); ++cut) {
                Tunnel tunnel(talk.endpoint, "h", 80);
                auto output = tunnel.takeOutput();
                for (const auto part :
                     {values::ByteView(talk.answer).first(cut), values::ByteView(talk.answer).subspan(cut)}) {
                    QCOMPARE(tunnel.feed(part), part.size());
                    const auto next = tunnel.takeOutput();
                    output.insert(output.end(), next.begin(), next.end());
                }
                QCOMPARE(testing::describe(tunnel), testing::describe(whole));
                QCOMPARE(tunnel.answer(), whole.answer());
                QCOMPARE(output, written);
            }
        }
    }

    void anEndAtEachOctetIsNamedByHowItCame()
    {
        const std::pair<values::EndHow, values::ProxyOutcome> ends[] = {
            {values::EndHow::Fin, values::ProxyOutcome::Closed},
            {values::EndHow::Reset, values::ProxyOutcome::Closed},
            {values::EndHow::TimedOut, values::ProxyOutcome::TimedOut},
            {values::EndHow::Local, values::ProxyOutcome::Closed},
            {values::EndHow::Cancelled, values::ProxyOutcome::NotRun},
        };
        for (const auto &talk : talks()) {
            for (std::size_t have = 0; have < talk.answer.size(); ++have) {
                for (const auto &[how, outcome] : ends) {
                    Tunnel tunnel(talk.endpoint, "h", 80);
                    tunnel.feed(values::ByteView(talk.answer).first(have));
                    QVERIFY(!tunnel.waitingFor().empty());
                    tunnel.end(how);
                    QCOMPARE(tunnel.state(), Tunnel::State::Failed);
                    QCOMPARE(tunnel.outcome(), outcome);
                    QVERIFY(tunnel.waitingFor().empty());
                    QCOMPARE(tunnel.feed(values::toBytes("x")), std::size_t(0));
                }
            }
        }
    }

    void anEndChangesNothingOnceSettled()
    {
        for (const auto &talk : talks()) {
            Tunnel tunnel(talk.endpoint, "h", 80);
            tunnel.feed(talk.answer);
            tunnel.end(values::EndHow::Reset);
            QCOMPARE(tunnel.outcome(), values::ProxyOutcome::Established);
        }
        Tunnel open(talks()[0].endpoint, "h", 80);
        open.end(values::EndHow::Open);
        QCOMPARE(open.state(), Tunnel::State::Negotiating);
    }

    void atMost256OctetsOfTheAnswerAreKept()
    {
        Tunnel tunnel(talks()[0].endpoint, "h", 80);
        const auto answer = values::toBytes("HTTP/1.1 403 X\r\nA: " + std::string(400, 'x'));
        tunnel.feed(values::ByteView(answer).first(200));
        QCOMPARE(tunnel.answer().size(), std::size_t(200));
        tunnel.feed(values::ByteView(answer).subspan(200));
        QCOMPARE(tunnel.answer(), values::Bytes(answer.begin(), answer.begin() + 256));
    }

    void aTunnelCanMove()
    {
        Tunnel tunnel(talks()[1].endpoint, "h", 80);
        Tunnel moved(std::move(tunnel));
        QCOMPARE(moved.feed(talks()[1].answer), talks()[1].answer.size());
        Tunnel other(talks()[0].endpoint, "h", 80);
        other = std::move(moved);
        QCOMPARE(other.state(), Tunnel::State::Established);
    }
};

QTEST_APPLESS_MAIN(TestTunnel)
#include "tst_tunnel.moc"
