#include "values/tls_observation.h"

#include <QTest>

using namespace values;

class TestTlsObservation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePointReachedIsReadFromTheTranscript();
    void anAlertIsNoHandshakeMessage();
    void everyFaultHasACauseOfItsOwn();
    void whatBrowsersTolerateComesLast();
};

namespace {

TlsMessage handshake(Direction direction, int type)
{
    TlsMessage message;
    message.direction = direction;
    message.type = type;
    return message;
}

} // namespace

void TestTlsObservation::thePointReachedIsReadFromTheTranscript()
{
    TlsObservation tls;
    QVERIFY(pointReached(tls) == HandshakePoint::Nothing);
    tls.transcript.push_back(handshake(Direction::Sent, 1));
    QVERIFY(pointReached(tls) == HandshakePoint::HelloSent);
    tls.transcript.push_back(handshake(Direction::Received, 2));
    QVERIFY(pointReached(tls) == HandshakePoint::ServerHello);
    tls.transcript.push_back(handshake(Direction::Received, 11));
    QVERIFY(pointReached(tls) == HandshakePoint::Certificate);
    tls.transcript.push_back(handshake(Direction::Received, 20));
    QVERIFY(pointReached(tls) == HandshakePoint::Certificate);
    tls.transcript.push_back(handshake(Direction::Sent, 20));
    QVERIFY(pointReached(tls) == HandshakePoint::Finished);
}

void TestTlsObservation::anAlertIsNoHandshakeMessage()
{
    TlsObservation tls;
    auto alert = handshake(Direction::Received, 20); // bad_record_mac has Finished's number
    alert.contentType = 21;
    tls.transcript = {handshake(Direction::Sent, 1), alert};
    QVERIFY(pointReached(tls) == HandshakePoint::HelloSent);
}

void TestTlsObservation::everyFaultHasACauseOfItsOwn()
{
    std::vector<std::string_view> causes;
    for (int i = 0; i <= int(ChainFault::WeakKey); ++i) {
        const auto cause = causeOf(static_cast<ChainFault>(i));
        QVERIFY2(std::find(causes.begin(), causes.end(), cause) == causes.end(), cause.data());
        causes.push_back(cause);
    }
}

void TestTlsObservation::whatBrowsersTolerateComesLast()
{
    QVERIFY(!isTolerated(ChainFault::Expired) && !isTolerated(ChainFault::Invalid));
    for (const auto fault :
         {ChainFault::StapleExpired, ChainFault::WrongOrder, ChainFault::RootSent, ChainFault::WeakKey})
        QVERIFY(isTolerated(fault));
}

QTEST_GUILESS_MAIN(TestTlsObservation)
#include "tst_tls_observation.moc"
