// The plan against servers that answer less than they know: fronts that bear few connections at once,
// silence, resets. What is there is found with fewer at once; what nobody answered is claimed of nobody.
#include "simulated_server.h"

#include <QTest>

#include <algorithm>
#include <map>

using values::Spoken;

namespace {

scan::Answer failure(const char *why)
{
    scan::Answer answer;
    answer.outcome.why = why;
    answer.again = true;
    answer.silent = answer.outcome.why == "timed-out";
    return answer;
}

simulated::Server modern()
{
    simulated::Server server;
    server.suites[tls::kTls13] = {0x1302, 0x1303, 0x1301};
    server.suites[tls::kTls12] = {0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0x009e, 0x009f};
    return server;
}

/// Runs the plan with 60 at once against a front that fails every connection beyond \p most.
simulated::Course behindFront(const simulated::Server &server, int most, const char *why, bool gentle)
{
    values::ScanTarget target;
    target.gentle = gentle;
    scan::Plan plan(target);
    simulated::Course course;
    std::multimap<int, std::pair<scan::Question, bool>> underWay; // and whether the front has a place for it
    int now = 0;
    for (;;) {
        while (underWay.size() < (gentle ? 4U : 60U)) {
            const auto question = plan.next();
            if (!question)
                break;
            const auto served = std::count_if(underWay.begin(), underWay.end(),
                                              [](const auto &entry) { return entry.second.second; });
            underWay.emplace(now + 2, std::pair(*question, served < most));
            ++course.connections;
        }
        if (underWay.empty())
            break;
        const auto first = underWay.extract(underWay.begin());
        now = first.key();
        const auto &[question, served] = first.mapped();
        plan.answer(question, served ? server.answer(question) : failure(why), now);
    }
    course.roundTrips = now;
    course.scan = plan.result();
    return course;
}

} // namespace

class TestFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFrontThatBearsFewConnectionsIsScannedAllTheSame_data();
    void aFrontThatBearsFewConnectionsIsScannedAllTheSame();
    void aSlowServerThatTakesOneAfterTheOtherIsScanned();
    void aServerThatResetsEverythingIsGivenUpSoon();
    void silenceEndsWithTheFirstRound_data();
    void silenceEndsWithTheFirstRound();
    void aVersionThatIsResetDoesNotSlowTheOthers();
    void aNameThatIsNotKnownIsNoRefusalOfVersions();
    void whatNobodyAnsweredIsCounted();
    void aGroupBehindTheCertificatesCurveIsAnAnswer();
};

void TestFailures::aFrontThatBearsFewConnectionsIsScannedAllTheSame_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<QByteArray>("why");
    QTest::addColumn<bool>("gentle");
    for (const int most : {1, 2, 5, 10}) {
        for (const auto *why : {"reset", "fin", "timed-out"}) {
            QTest::addRow("%d, %s", most, why) << most << QByteArray(why) << false;
            QTest::addRow("%d, %s, gentle", most, why) << most << QByteArray(why) << true;
        }
    }
}

void TestFailures::aFrontThatBearsFewConnectionsIsScannedAllTheSame()
{
    QFETCH(int, most);
    QFETCH(QByteArray, why);
    QFETCH(bool, gentle);
    const auto server = modern();
    const auto course = behindFront(server, most, why.constData(), gentle);
    for (const auto &row : course.scan.versions) {
        const auto it = server.suites.find(row.version);
        QCOMPARE(row.spoken, it == server.suites.end() ? Spoken::No : Spoken::Yes);
        simulated::Codes found;
        for (const auto &suite : row.suites)
            found.push_back(suite.code);
        auto expected = it == server.suites.end() ? simulated::Codes() : it->second;
        std::sort(found.begin(), found.end());
        std::sort(expected.begin(), expected.end());
        QCOMPARE(found, expected);
    }
    QVERIFY2(values::isComplete(course.scan), qPrintable(QString::number(values::unanswered(course.scan))));
    QVERIFY(course.connections <= 200);
}

/// It works off even what was given up: only then it has an ear for more.
void TestFailures::aSlowServerThatTakesOneAfterTheOtherIsScanned()
{
    constexpr int kLimit = 12; // round trips: six connections
    const auto server = modern();
    scan::Plan plan({});
    std::multimap<int, std::pair<scan::Question, bool>> underWay;
    int now = 0;
    int free = 0; // the server is
    for (;;) {
        while (underWay.size() < 60) {
            const auto question = plan.next();
            if (!question)
                break;
            free = std::max(now, free) + 2;
            underWay.emplace(std::min(free, now + kLimit), std::pair(*question, free <= now + kLimit));
        }
        if (underWay.empty())
            break;
        const auto first = underWay.extract(underWay.begin());
        now = first.key();
        const auto &[question, served] = first.mapped();
        plan.answer(question, served ? server.answer(question) : failure("timed-out"), now);
    }
    const auto scan = plan.result();
    QCOMPARE(scan.versions[3].spoken, Spoken::Yes);
    QCOMPARE(scan.versions[3].suites.size(), std::size_t(8));
    QCOMPARE(scan.versions[4].spoken, Spoken::Yes);
    QVERIFY2(values::isComplete(scan), qPrintable(QString::number(values::unanswered(scan))));
}

void TestFailures::aServerThatResetsEverythingIsGivenUpSoon()
{
    for (const auto *why : {"reset", "fin"}) {
        const auto course = simulated::run({}, 60, [why](const auto &) { return failure(why); });
        QVERIFY2(course.connections <= 60, qPrintable(QString::number(course.connections)));
        QCOMPARE(values::whyUnknown(course.scan), std::string(why));
        QVERIFY(!values::anySpoken(course.scan) && !values::isComplete(course.scan));
        for (const auto &row : course.scan.versions)
            QCOMPARE(row.spoken, Spoken::Unknown);
    }
}

void TestFailures::silenceEndsWithTheFirstRound_data()
{
    QTest::addColumn<int>("parallel");
    QTest::newRow("fast") << 60;
    QTest::newRow("gentle") << 4;
}

/// A silent server costs the limit of one connection, not of two.
void TestFailures::silenceEndsWithTheFirstRound()
{
    QFETCH(int, parallel);
    values::ScanTarget target;
    target.gentle = parallel == 4;
    const auto course = simulated::run(target, parallel, [](const auto &) { return failure("timed-out"); });
    QCOMPARE(course.roundTrips, 2);
    QVERIFY(course.connections <= parallel);
    QCOMPARE(values::whyUnknown(course.scan), std::string("timed-out"));
}

void TestFailures::aVersionThatIsResetDoesNotSlowTheOthers()
{
    auto server = modern();
    server.suites.erase(tls::kTls13);
    const auto course = simulated::run({}, 60, [&](const scan::Question &question) {
        return question.hello.version == tls::kTls12 ? server.answer(question) : failure("reset");
    });
    QCOMPARE(course.scan.versions[3].spoken, Spoken::Yes);
    QCOMPARE(course.scan.versions[3].suites.size(), std::size_t(8));
    QCOMPARE(course.scan.versions[4].spoken, Spoken::Unknown);
    QVERIFY2(course.roundTrips <= 24, qPrintable(QString::number(course.roundTrips)));
}

void TestFailures::aNameThatIsNotKnownIsNoRefusalOfVersions()
{
    const auto course = simulated::run({}, 60, [](const scan::Question &question) {
        tls::ServerFlight flight;
        flight.feed(values::Bytes{21, 3, 3, 0, 2, 2, 112});
        return scan::judge(question, flight, values::EndHow::Open);
    });
    QCOMPARE(values::whyUnknown(course.scan), std::string("alert-unrecognized_name"));
    for (const auto &row : course.scan.versions)
        QCOMPARE(row.spoken, Spoken::Unknown);
}

void TestFailures::whatNobodyAnsweredIsCounted()
{
    auto scan = simulated::run(modern()).scan;
    QCOMPARE(values::unanswered(scan), 0);
    QVERIFY(values::isComplete(scan));
    scan.versions[0].spoken = Spoken::Unknown;
    scan.versions[3].undetermined = {"A", "B"};
    scan.versions[1].undetermined = {"C"}; // not spoken: nothing is open there
    scan.groups.push_back({0x0018, "secp384r1", 192, false, Spoken::Unknown, Spoken::No});
    QCOMPARE(values::unanswered(scan), 4);
    scan.fallbackApplies = true;
    scan.fallbackProtection = Spoken::Unknown;
    QCOMPARE(values::unanswered(scan), 5);
    QVERIFY(!values::isComplete(scan));
    auto cut = simulated::run(modern()).scan;
    cut.cancelled = true;
    QVERIFY(!values::isComplete(cut));
}

void TestFailures::aGroupBehindTheCertificatesCurveIsAnAnswer()
{
    auto scan = simulated::run(modern()).scan;
    scan.groups.push_back({0x0018, "secp384r1", 192, false, Spoken::Unknown, Spoken::No});
    scan.groupsWhy = "curve-of-certificate";
    QVERIFY(values::isComplete(scan));
    scan.groupsWhy = "reset";
    QVERIFY(!values::isComplete(scan));
}

QTEST_APPLESS_MAIN(TestFailures)
#include "tst_failures.moc"
