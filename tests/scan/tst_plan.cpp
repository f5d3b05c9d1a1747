// The plan against servers of which everything is known: it finds all of it, in few round trips and few
// connections, and claims nothing that nobody answered.
#include "simulated_server.h"

#include <QTest>

#include <algorithm>
#include <random>

using simulated::Codes;
using simulated::Course;
using simulated::Server;
using values::Preference;
using values::Spoken;

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsFoundInEightRoundTrips_data();
    void everythingIsFoundInEightRoundTrips();
    void suitesThatOnlyAnOldVersionHasCostOneRoundMore();
    void gentleFindsTheSameWithAboutOneConnectionForEach_data();
    void gentleFindsTheSameWithAboutOneConnectionForEach();
    void noHelloOffersMoreThanServersBear();
    void noMoreAreUnderWayThanAllowed();
    void theServersOrderIsProved_data();
    void theServersOrderIsProved();
    void whoPrefersIsTold();
    void theLimitOfConnectionsIsKeptAndTold();
    void aResetIsNoRefusal();
    void silenceIsTriedOnceMore();
    void aServerThatNeverAnswersIsGivenUp();
    void whatIsNotTlsIsToldAtOnce();
    void aRefusedConnectionEndsTheScan();
    void theWeakestPrimeCounts();
    void fallbackIsAskedForInTheVersionBelowTheHighest();
    void withOneVersionThereIsNoFallback();
    void aCurveHiddenBehindTheCertificatesIsUnknown();
    void theCertificatesOfTls13AloneAreAskedForByKind();
    void nothingIsAskedOnceStopped();
};

namespace {

Codes olderOf(const Codes &suites)
{
    const auto old = scan::suitesOf(tls::kTls10);
    Codes out;
    std::copy_if(suites.begin(), suites.end(), std::back_inserter(out),
                 [&old](auto code) { return std::find(old.begin(), old.end(), code) != old.end(); });
    return out;
}

Codes shuffled(Codes codes)
{
    std::mt19937 chance(1);
    std::shuffle(codes.begin(), codes.end(), chance);
    return codes;
}

const values::ScannedVersion &version(const Course &course, std::uint16_t code)
{
    return course.scan.versions[code - tls::kSsl30];
}

Codes found(const Course &course, std::uint16_t code)
{
    Codes codes;
    for (const auto &suite : version(course, code).suites)
        codes.push_back(suite.code);
    return codes;
}

Codes sorted(Codes codes)
{
    std::sort(codes.begin(), codes.end());
    return codes;
}

Codes groupsFound(const Course &course, bool newest)
{
    Codes codes;
    for (const auto &group : course.scan.groups) {
        if ((newest ? group.tls13 : group.older) == Spoken::Yes)
            codes.push_back(group.code);
    }
    return codes;
}

Server with(Server server, std::uint16_t code, const Codes &suites)
{
    server.suites[code] = suites;
    return server;
}

Server ordered(Server server)
{
    server.ownOrder = true;
    return server;
}

Server withOlder(const Server &server)
{
    const auto old = olderOf(server.suites.at(tls::kTls12));
    return with(with(server, tls::kTls10, old), tls::kTls11, old);
}

Server intermediate()
{
    Server server;
    server.suites[tls::kTls13] = {0x1302, 0x1303, 0x1301};
    server.suites[tls::kTls12] = {0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0x009e, 0x009f};
    return server;
}

Server gnutls()
{
    auto server = ordered(simulated::openssl61());
    server.suites[tls::kTls13] = {0x1302, 0x1303, 0x1301, 0x1304};
    server.suites[tls::kTls12] = {0xc030, 0xcca8, 0xc014, 0xc02f, 0xc013, 0xc012, 0xc011,
                                  0xc08b, 0x009d, 0xc09d, 0x0035, 0x009c, 0xc09c, 0x002f,
                                  0x000a, 0x0005, 0x0041, 0xc07b, 0x009f, 0xccaa, 0xc09f,
                                  0x0039, 0x009e, 0xc09e, 0x0033, 0x0016, 0x0045, 0xc07d};
    server.groups13 = server.groups12 = {0x0017, 0x0018, 0x0019, 0x001d, 0x001e};
    return server;
}

void serverRows()
{
    QTest::addColumn<Server>("server");
    const auto big = simulated::openssl61();
    QTest::newRow("61 suites, the client's order") << big;
    QTest::newRow("61 suites, the server's order") << ordered(big);
    QTest::newRow("61 suites, shuffled")
        << with(ordered(big), tls::kTls12, shuffled(big.suites.at(tls::kTls12)));
    QTest::newRow("97 suites, the client's order") << withOlder(big);
    QTest::newRow("97 suites, the server's order") << ordered(withOlder(big));
    QTest::newRow("intermediate") << intermediate();
    QTest::newRow("intermediate, the server's order") << ordered(intermediate());
    QTest::newRow("GnuTLS with older versions") << withOlder(gnutls());
    Server old;
    old.suites[tls::kTls10] = {0x0035, 0x002f, 0x000a, 0x0005, 0x0004};
    old.suites[tls::kSsl30] = {0x0005, 0x0004, 0x000a, 0x0009, 0x0003};
    QTest::newRow("only old versions") << old;
    QTest::newRow("only NULL") << with(Server(), tls::kTls12, {0x003b});
    QTest::newRow("only PSK") << with(Server(), tls::kTls12, {0xc0a4});
    QTest::newRow("only TLS 1.3") << with(Server(), tls::kTls13, {0x1301});
    QTest::newRow("only SSL 3.0 and a rare suite") << with(Server(), tls::kSsl30, {0x001e});
    auto quantum = with(Server(), tls::kTls13, {0x1302, 0x1301});
    quantum.groups13 = {0x11ec, 0x11eb, 0x11ed, 0x001d, 0x0104};
    QTest::newRow("post-quantum groups") << quantum;
}

void compare(const Course &course, const Server &server)
{
    for (const auto &row : course.scan.versions) {
        const auto it = server.suites.find(row.version);
        QCOMPARE(row.spoken, it == server.suites.end() ? Spoken::No : Spoken::Yes);
        QCOMPARE(sorted(found(course, row.version)),
                 it == server.suites.end() ? Codes() : sorted(it->second));
        QVERIFY(row.undetermined.empty());
    }
    if (server.suites.contains(tls::kTls13))
        QCOMPARE(sorted(groupsFound(course, true)), sorted(server.groups13));
    QVERIFY(!course.scan.limitReached);
}

} // namespace

void TestPlan::everythingIsFoundInEightRoundTrips_data()
{
    serverRows();
}

void TestPlan::everythingIsFoundInEightRoundTrips()
{
    QFETCH(Server, server);
    const auto course = simulated::run(server);
    compare(course, server);
    QVERIFY2(course.roundTrips <= 8, qPrintable(QString::number(course.roundTrips)));
    QVERIFY2(course.connections <= 200, qPrintable(QString::number(course.connections)));
}

void TestPlan::suitesThatOnlyAnOldVersionHasCostOneRoundMore()
{
    auto server = intermediate();
    server.suites[tls::kTls10] = {0x0005, 0x000a, 0xc011};
    const auto course = simulated::run(server);
    compare(course, server);
    QVERIFY2(course.roundTrips <= 10, qPrintable(QString::number(course.roundTrips)));
}

void TestPlan::gentleFindsTheSameWithAboutOneConnectionForEach_data()
{
    serverRows();
}

void TestPlan::gentleFindsTheSameWithAboutOneConnectionForEach()
{
    QFETCH(Server, server);
    const auto course = simulated::run(server, true, 4);
    compare(course, server);
    // Each accepted one takes a connection, and each list of at most 120 a refusal; one more tells who
    // prefers. SSL 3.0 to TLS 1.1 have two lists, TLS 1.2 three.
    int least = 0;
    for (const auto &row : course.scan.versions)
        least += int(row.suites.size()) + 1;
    for (const auto &group : course.scan.groups)
        least += (group.older == Spoken::Yes ? 1 : 0) + (group.tls13 == Spoken::Yes ? 1 : 0);
    QVERIFY2(course.connections <= least + 18,
             qPrintable(QStringLiteral("%1, least %2").arg(course.connections).arg(least)));
    QVERIFY(course.mostAtOnce <= 4);
}

void TestPlan::noHelloOffersMoreThanServersBear()
{
    for (const bool gentle : {false, true})
        QVERIFY(simulated::run(simulated::openssl61(), gentle).largestOffer <= scan::kMostInOffer + 1);
}

void TestPlan::noMoreAreUnderWayThanAllowed()
{
    const auto course = simulated::run(simulated::openssl61(), false, 7);
    QCOMPARE(course.mostAtOnce, 7);
    compare(course, simulated::openssl61());
}

void TestPlan::theServersOrderIsProved_data()
{
    QTest::addColumn<Codes>("order");
    QTest::addColumn<bool>("gentle");
    for (const bool gentle : {false, true}) {
        const auto *mode = gentle ? "gentle" : "fast";
        QTest::addRow("usual, %s", mode) << intermediate().suites[tls::kTls12] << gentle;
        QTest::addRow("shuffled, %s", mode) << shuffled(intermediate().suites[tls::kTls12]) << gentle;
        QTest::addRow("weak first, %s", mode)
            << Codes{0x002f, 0xc02f, 0x0035, 0x0033, 0xcca8, 0xc014} << gentle;
    }
    QTest::newRow("61 shuffled, gentle") << shuffled(simulated::openssl61().suites[tls::kTls12]) << true;
}

void TestPlan::theServersOrderIsProved()
{
    QFETCH(Codes, order);
    QFETCH(bool, gentle);
    const auto server = with(ordered(intermediate()), tls::kTls12, order);
    const auto course = simulated::run(server, gentle);
    QCOMPARE(version(course, tls::kTls12).preference, Preference::Server);
    QVERIFY(version(course, tls::kTls12).orderProved);
    QCOMPARE(found(course, tls::kTls12), order);
    QCOMPARE(found(course, tls::kTls13), server.suites.at(tls::kTls13));
}

void TestPlan::whoPrefersIsTold()
{
    for (const bool gentle : {false, true}) {
        QCOMPARE(version(simulated::run(intermediate(), gentle), tls::kTls12).preference, Preference::Client);
        const auto single = with(intermediate(), tls::kTls12, {0xc02f});
        QCOMPARE(version(simulated::run(single, gentle), tls::kTls12).preference, Preference::Single);
    }
}

void TestPlan::theLimitOfConnectionsIsKeptAndTold()
{
    values::ScanTarget target;
    target.mostConnections = 60;
    const auto server = simulated::openssl61();
    const auto course =
        simulated::run(target, 20, [&server](const auto &question) { return server.answer(question); });
    QCOMPARE(course.connections, 60);
    QVERIFY(course.scan.limitReached);
    const auto &row = version(course, tls::kTls12);
    QCOMPARE(row.spoken, Spoken::Yes);
    QVERIFY(!row.undetermined.empty());
    QCOMPARE(row.why, std::string("limit"));
}

void TestPlan::aResetIsNoRefusal()
{
    auto server = intermediate();
    server.mute = {0x0005};
    for (const bool gentle : {false, true}) {
        const auto course = simulated::run(server, gentle);
        const auto &row = version(course, tls::kTls12);
        QVERIFY(std::find(row.undetermined.begin(), row.undetermined.end(), "TLS_RSA_WITH_RC4_128_SHA") !=
                row.undetermined.end());
        QCOMPARE(row.why, std::string("reset"));
        QCOMPARE(version(course, tls::kTls13).spoken, Spoken::Yes);
    }
}

void TestPlan::silenceIsTriedOnceMore()
{
    const auto server = intermediate();
    int silent = 0;
    const auto course = simulated::run({}, 60, [&](const scan::Question &question) {
        if (question.tries == 0 && question.topic == scan::Topic::Suites &&
            question.offered.front() == 0xc030) {
            ++silent;
            scan::Answer answer;
            answer.outcome.why = "timed-out";
            answer.silent = answer.again = true;
            return answer;
        }
        return server.answer(question);
    });
    QVERIFY(silent > 0);
    compare(course, server);
}

void TestPlan::aServerThatNeverAnswersIsGivenUp()
{
    const auto course = simulated::run({}, 4, [](const scan::Question &) {
        scan::Answer answer;
        answer.outcome.why = "timed-out";
        answer.silent = answer.again = true;
        return answer;
    });
    QVERIFY(course.connections <= 12);
    for (const auto &row : course.scan.versions)
        QCOMPARE(row.spoken, Spoken::Unknown);
    QVERIFY(course.scan.weaknesses.empty());
}

void TestPlan::whatIsNotTlsIsToldAtOnce()
{
    const auto course = simulated::run({}, 1, [](const scan::Question &) {
        scan::Answer answer;
        answer.notTls = true;
        answer.flight.firstBytes = {'S', 'S', 'H'};
        answer.outcome.why = "not-tls";
        return answer;
    });
    QCOMPARE(course.connections, 1);
    QVERIFY(course.scan.notTls);
    QCOMPARE(course.scan.firstBytes, (values::Bytes{'S', 'S', 'H'}));
}

void TestPlan::aRefusedConnectionEndsTheScan()
{
    const auto course = simulated::run({}, 1, [](const scan::Question &) {
        scan::Answer answer;
        answer.tcp = values::TcpOutcome::Refused;
        answer.again = true;
        return answer;
    });
    QCOMPARE(course.connections, 1);
    QCOMPARE(course.scan.tcp, values::TcpOutcome::Refused);
}

void TestPlan::theWeakestPrimeCounts()
{
    auto server = intermediate();
    int bits = 4096;
    const auto course = simulated::run({}, 1, [&](const scan::Question &question) {
        server.primeBits = bits;
        bits = 1024; // from the second on
        return server.answer(question);
    });
    for (const auto &suite : version(course, tls::kTls12).suites) {
        if (suite.dhBits != 0)
            QCOMPARE(suite.dhBits, 1024);
    }
}

void TestPlan::fallbackIsAskedForInTheVersionBelowTheHighest()
{
    for (const bool protects : {true, false}) {
        auto server = intermediate();
        server.fallbackProtection = protects;
        int asked = 0;
        const auto course = simulated::run({}, 60, [&](const scan::Question &question) {
            const auto &suites = question.hello.suites;
            if (std::find(suites.begin(), suites.end(), 0x5600) != suites.end()) {
                ++asked;
                if (question.hello.version != tls::kTls12)
                    return scan::Answer();
            }
            return server.answer(question);
        });
        QCOMPARE(asked, 1);
        QVERIFY(course.scan.fallbackApplies);
        QCOMPARE(course.scan.fallbackProtection, protects ? Spoken::Yes : Spoken::No);
    }
}

void TestPlan::withOneVersionThereIsNoFallback()
{
    const auto course = simulated::run(with(Server(), tls::kTls13, {0x1301}));
    QVERIFY(!course.scan.fallbackApplies);
    QCOMPARE(course.scan.fallbackProtection, Spoken::Unknown);
}

void TestPlan::aCurveHiddenBehindTheCertificatesIsUnknown()
{
    scan::Question question;
    question.topic = scan::Topic::Groups;
    question.hello.groups = {0x001d, 0x0017};
    question.hello.suites = {0xc02b};
    question.offered = {0x001d};
    question.besideCertificate = true;
    tls::ServerFlight flight;
    // ServerHello, then ECDHE on secp256r1: the curve of the certificate, put beside what was asked.
    values::Bytes hello{22, 3, 3, 0, 44, 2, 0, 0, 40, 3, 3};
    hello.resize(hello.size() + 32);
    for (const auto octet : {0, 0xc0, 0x2b, 0, 0, 0})
        hello.push_back(std::uint8_t(octet));
    for (const auto octet : {22, 3, 3, 0, 9, 12, 0, 0, 5, 3, 0, 0x17, 1, 4, 22, 3, 3, 0, 4, 14, 0, 0, 0})
        hello.push_back(std::uint8_t(octet));
    flight.feed(hello);
    QCOMPARE(flight.state(), tls::ServerFlight::State::Complete);
    const auto answer = scan::judge(question, flight, values::EndHow::Open);
    QCOMPARE(answer.outcome.said, scan::Said::Unclear);
    QCOMPARE(answer.outcome.why, std::string("curve-of-certificate"));
}

void TestPlan::theCertificatesOfTls13AloneAreAskedForByKind()
{
    const auto server = with(Server(), tls::kTls13, {0x1301});
    QStringList kinds;
    simulated::run({}, 60, [&](const scan::Question &question) {
        if (question.topic != scan::Topic::Certificate)
            return server.answer(question);
        kinds << QString::fromStdString(question.signatureAlgorithms);
        return scan::Answer();
    });
    QCOMPARE(kinds.size(), 3);
    QVERIFY(kinds.filter(QStringLiteral("ed25519")).size() == 1);
}

void TestPlan::nothingIsAskedOnceStopped()
{
    scan::Plan plan({});
    const auto first = plan.next();
    QVERIFY(first.has_value());
    plan.stop();
    QVERIFY(!plan.next());
    QVERIFY(!plan.done());
    plan.answer(*first, simulated::openssl61().answer(*first), 2);
    QVERIFY(plan.done());
    QVERIFY(!plan.complete());
    QCOMPARE(plan.result().versions.size(), std::size_t(5));
}

Q_DECLARE_METATYPE(Server)
QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
