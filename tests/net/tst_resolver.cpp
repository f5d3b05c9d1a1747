#include "loop.h"
#include "net/resolver.h"
#include "values/idna.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <thread>

using net::resolve;
using values::DnsOutcome;

class TestResolver : public QObject
{
    Q_OBJECT

private:
    static net::Resolution ask(const std::string &host, int limit = 5000)
    {
        Loop loop;
        return loop.run(resolve(loop.io, loop.interrupt, host, Loop::in(limit)));
    }

private Q_SLOTS:
    void anAddressIsNotAskedFor_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("IPv4") << QByteArray("192.0.2.7");
        QTest::newRow("IPv6") << QByteArray("2001:db8::1");
    }
    void anAddressIsNotAskedFor()
    {
        QFETCH(QByteArray, host);
        const auto found = ask(host.toStdString());
        QVERIFY(found.observation.outcome == DnsOutcome::Literal);
        QCOMPARE(found.addresses.size(), std::size_t(1));
        QCOMPARE(found.addresses.front().to_string(), host.toStdString());
        QCOMPARE(found.observation.addresses.front(), host.toStdString());
    }

    /// RFC 6761 section 6.3, also where no hosts file says so.
    void localhostIsThisMachine_data()
    {
        QTest::addColumn<QByteArray>("host");
        for (const auto *host : {"localhost", "LocalHost", "practice.localhost", "localhost."})
            QTest::newRow(host) << QByteArray(host);
    }
    void localhostIsThisMachine()
    {
        QFETCH(QByteArray, host);
        const auto found = ask(host.toStdString());
        QVERIFY(found.observation.outcome == DnsOutcome::Resolved);
        QVERIFY(!found.addresses.empty());
        for (const auto &address : found.addresses)
            QVERIFY(address.is_loopback());
        QCOMPARE(found.observation.systemError, 0);
    }

    void eachAddressStandsOnce()
    {
        auto addresses = ask("localhost").addresses;
        std::sort(addresses.begin(), addresses.end());
        QVERIFY(std::adjacent_find(addresses.begin(), addresses.end()) == addresses.end());
    }

    /// RFC 6761 section 6.4: ".invalid" never exists. A resolver that cannot be reached says so instead.
    void aNameThatDoesNotExistHasNoAddress()
    {
        const auto found = ask("nowhere.invalid");
        QVERIFY(found.addresses.empty());
        QVERIFY(found.observation.outcome == DnsOutcome::NotFound ||
                found.observation.outcome == DnsOutcome::Temporary ||
                found.observation.outcome == DnsOutcome::NoAddress);
        QVERIFY(found.observation.systemError != 0);
        QCOMPARE(found.observation.host, std::string("nowhere.invalid"));
    }

    void aNameLikeLocalhostIsNotLocalhost()
    {
        QVERIFY(ask("notlocalhost.invalid").addresses.empty());
        QVERIFY(ask("localhost.invalid").addresses.empty());
    }

    void internationalNamesAreAskedForInAscii_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("ascii");
        QTest::newRow("accent") << QByteArray("café.example") << QByteArray("xn--caf-dma.example");
        QTest::newRow("capital") << QByteArray("CAFÉ.example") << QByteArray("xn--caf-dma.example");
        QTest::newRow("sharp s stays itself")
            << QByteArray("straße.example") << QByteArray("xn--strae-oqa.example");
        QTest::newRow("plain") << QByteArray("Example.org") << QByteArray("Example.org");
    }
    void internationalNamesAreAskedForInAscii()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, ascii);
        QCOMPARE(values::toAscii(host.toStdString()).value_or("none"), ascii.toStdString());
    }

    void aNameThatCannotExistIsNotAskedFor()
    {
        const std::string tooLong = std::string(70, 'e') + "\xc3\xa9.example"; // a label over 63 octets
        QVERIFY(!values::toAscii(tooLong));
        QVERIFY(ask(tooLong).observation.outcome == DnsOutcome::NotFound);
    }

    void aCancelComesBeforeTheQuestion()
    {
        Loop loop;
        loop.stop.request_stop();
        const auto found = loop.run(resolve(loop.io, loop.interrupt, "localhost", Loop::in(5000)));
        QVERIFY(found.observation.outcome == DnsOutcome::Cancelled);
        QVERIFY(found.addresses.empty());
    }
};

QTEST_GUILESS_MAIN(TestResolver)
#include "tst_resolver.moc"
