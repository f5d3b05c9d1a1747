#include "support.h"

#include <QTest>

using namespace proxy;
using testing::octets;

namespace {

const Endpoint kPlain{true, "proxy", 1080, "", ""};
const Endpoint kUser{true, "proxy", 1080, "me", "pw"};

std::string sent(Tunnel &tunnel)
{
    return values::toHex(tunnel.takeOutput());
}

} // namespace

class TestSocks5 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProxyIsAskedToResolveTheName()
    {
        Tunnel tunnel(kPlain, "ab.c", 443);
        QCOMPARE(sent(tunnel), std::string("05 01 00"));
        QCOMPARE(testing::describe(tunnel), std::string("negotiating not-run 000 method 0/2"));
        QCOMPARE(tunnel.feed(octets("\x05\x00")), std::size_t(2));
        QCOMPARE(sent(tunnel), std::string("05 01 00 03 04 61 62 2e 63 01 bb"));
        QCOMPARE(testing::describe(tunnel), std::string("negotiating not-run 000 reply 0/10"));
        QCOMPARE(tunnel.feed(octets("\x05\x00\x00\x01\x7f\x00\x00\x01\x04\x38rest")), std::size_t(10));
        QCOMPARE(testing::describe(tunnel), std::string("established established 000"));
        QCOMPARE(tunnel.answer().size(), std::size_t(12));
    }

    void anAddressIsSentAsOne()
    {
        Tunnel four(kPlain, "192.0.2.1", 80);
        sent(four);
        four.feed(octets("\x05\x00"));
        QCOMPARE(sent(four), std::string("05 01 00 01 c0 00 02 01 00 50"));
        Tunnel six(kPlain, "fe80::1%eth0", 80);
        sent(six);
        six.feed(octets("\x05\x00"));
        QCOMPARE(sent(six), std::string("05 01 00 04 fe 80 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 50"));
    }

    void userAndPasswordAreSentWhenAskedFor()
    {
        Tunnel tunnel(kUser, "h", 80);
        QCOMPARE(sent(tunnel), std::string("05 02 00 02"));
        tunnel.feed(octets("\x05\x02"));
        QCOMPARE(sent(tunnel), std::string("01 02 6d 65 02 70 77"));
        QCOMPARE(testing::describe(tunnel), std::string("negotiating not-run 000 authentication 0/2"));
        tunnel.feed(octets("\x01\x00"));
        QCOMPARE(sent(tunnel), std::string("05 01 00 03 01 68 00 50"));
    }

    void theUserIsNotShownToAProxyThatDoesNotAsk()
    {
        Tunnel tunnel(kUser, "h", 80);
        sent(tunnel);
        tunnel.feed(octets("\x05\x00"));
        QCOMPARE(sent(tunnel), std::string("05 01 00 03 01 68 00 50"));
    }

    void credentialsThatCannotBeSentAreNotOffered()
    {
        const auto offered = [](std::size_t user, std::size_t password) {
            Tunnel tunnel({true, "p", 1, std::string(user, 'u'), std::string(password, 'p')}, "h", 80);
            return tunnel.takeOutput().size() == 4;
        };
        QVERIFY(offered(255, 255));
        QVERIFY(!offered(256, 1));
        QVERIFY(!offered(1, 256));
        QVERIFY(!offered(0, 1));
        QVERIFY(offered(1, 0));
    }

    void aFailureAtEachStepIsNamed_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const char *name, const QByteArray &answer, const char *result) {
            QTest::newRow(name) << answer << QByteArray(result);
        };
        row("an HTTP proxy", "HTTP/1.1 400", "failed invalid-answer 000");
        row("SOCKS 4", QByteArray("\x00\x5b", 2), "failed invalid-answer 000");
        row("no method", "\x05\xff", "failed authentication-required 000");
        row("GSSAPI", "\x05\x01", "failed invalid-answer 000");
        row("wrong password", "\x05\x02\x01\x01", "failed authentication-required 000");
        row("odd authentication", "\x05\x02\x05", "failed invalid-answer 000");
        row("not allowed", QByteArray("\x05\x00\x05\x02", 4), "failed refused 002");
        row("refused", QByteArray("\x05\x00\x05\x05", 4), "failed refused 005");
        row("unknown reply", QByteArray("\x05\x00\x05\xfe", 4), "failed refused 254");
        row("wrong version of the reply", QByteArray("\x05\x00\x04", 3), "failed invalid-answer 000");
        row("unknown kind of address", QByteArray("\x05\x00\x05\x00\x00\x02", 6),
            "failed invalid-answer 000");
    }
    void aFailureAtEachStepIsNamed()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, result);
        const auto all = values::toBytes(answer.toStdString());
        Tunnel tunnel(kUser, "h", 80);
        tunnel.feed(all);
        QCOMPARE(QByteArray::fromStdString(testing::describe(tunnel)), result);
        Tunnel each(kUser, "h", 80);
        for (const auto &octet : all)
            each.feed(values::ByteView(&octet, 1));
        QCOMPARE(testing::describe(each), testing::describe(tunnel));
        QCOMPARE(each.answer(), tunnel.answer());
    }

    void aMethodThatWasNotOfferedIsInvalid()
    {
        Tunnel tunnel(kPlain, "h", 80);
        tunnel.feed(octets("\x05\x02"));
        QCOMPARE(testing::describe(tunnel), std::string("failed invalid-answer 000"));
    }

    void aReplyIsReadToItsEnd()
    {
        const auto after = [](const values::Bytes &reply) {
            Tunnel tunnel(kPlain, "h", 80);
            tunnel.feed(octets("\x05\x00"));
            std::string waits;
            std::size_t taken = 0;
            for (const auto &octet : reply) {
                waits = tunnel.waitingFor();
                taken += tunnel.feed(values::ByteView(&octet, 1));
                if (tunnel.state() != Tunnel::State::Negotiating)
                    break;
            }
            return waits + " " + QByteArray::number(qulonglong(taken)).toStdString() + " " +
                   testing::describe(tunnel);
        };
        values::Bytes six(40);
        six[0] = 5;
        six[3] = 4;
        QCOMPARE(after(six), std::string("reply 21/22 22 established established 000"));
        QCOMPARE(after(octets("\x05\x00\x00\x03\x02hi\x00\x50xx")),
                 std::string("reply 8/9 9 established established 000"));
        QCOMPARE(after(octets("\x05\x00\x00\x03\x00\x00\x50xx")),
                 std::string("reply 6/7 7 established established 000"));
        QCOMPARE(after(octets("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x50xx")),
                 std::string("reply 9/10 10 established established 000"));
    }

    void aNameHasAtMost255Octets()
    {
        QCOMPARE(Tunnel(kPlain, std::string(255, 'a'), 80).state(), Tunnel::State::Negotiating);
        Tunnel tooLong(kPlain, std::string(256, 'a'), 80);
        QCOMPARE(testing::describe(tooLong), std::string("failed refused 000"));
        QVERIFY(tooLong.takeOutput().empty());
        QCOMPARE(testing::describe(Tunnel(kPlain, "", 80)), std::string("failed refused 000"));
    }
};

QTEST_APPLESS_MAIN(TestSocks5)
#include "tst_socks5.moc"
