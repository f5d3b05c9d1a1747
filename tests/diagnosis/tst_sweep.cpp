// What a sweep of offers proves, makes likely, or leaves open.
#include "diagnosis/diagnosis.h"
#include "support/observations.h"

#include <QTest>

#include <algorithm>

using namespace values;

class TestSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSweepNamesWhatTheServerRefuses_data();
    void theSweepNamesWhatTheServerRefuses();
    void aGroupThatWasOfferedIsNotTheOneThatIsMissing();
    void aSweepThatIsNotWholeDecidesNothing();
    void aKnockWithoutAnswerDecidesNothing();
};

namespace {

/// Every version refused, but those of \p taken.
TlsSweep sweepThat(std::initializer_list<std::uint16_t> taken)
{
    TlsSweep sweep;
    for (const auto version : {0x0304, 0x0303, 0x0302, 0x0301, 0x0300}) {
        TlsKnock knock;
        knock.version = static_cast<std::uint16_t>(version);
        knock.accepted = std::find(taken.begin(), taken.end(), version) != taken.end();
        knock.refused = knock.answered = !knock.accepted;
        knock.suite = "TLS_ODD";
        knock.group = "odd";
        sweep.knocks.push_back(knock);
    }
    return sweep;
}

TlsKnock changed(KnockOffer offer, bool accepted)
{
    TlsKnock knock;
    knock.version = 0x0303;
    knock.offer = offer;
    knock.accepted = accepted;
    knock.refused = knock.answered = !accepted;
    return knock;
}

} // namespace

void TestSweep::theSweepNamesWhatTheServerRefuses_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("cause");
    QTest::addColumn<QByteArray>("meaning");
    QTest::newRow("suites") << 0 << QByteArray("tls-no-common-cipher") << QByteArray("confirms:");
    QTest::newRow("groups") << 1 << QByteArray("tls-no-common-group") << QByteArray("confirms:");
    QTest::newRow("name") << 2 << QByteArray("tls-server-name-unrecognized") << QByteArray("confirms:");
    QTest::newRow("old") << 3 << QByteArray("tls-version-unsupported") << QByteArray("confirms:");
    QTest::newRow("ours") << 4 << QByteArray("tls-version-not-offered") << QByteArray("confirms:");
    QTest::newRow("everything") << 5 << QByteArray("tls-handshake-refused") << QByteArray("rules-out:");
    QTest::newRow("something else") << 6 << QByteArray("tls-handshake-refused") << QByteArray("rules-out:");
}

void TestSweep::theSweepNamesWhatTheServerRefuses()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, cause);
    QFETCH(QByteArray, meaning);
    auto seen = support::failedHandshake();
    seen.tls.bytesReceived = 7;
    seen.tls.alerts = {{true, true, 40, "handshake_failure", 1}};
    if (kind == 4)
        seen.target.tls.minimum = TlsVersion::Tls13;
    const auto first = diagnosis::diagnose(seen);
    QCOMPARE(first.experiments.size(), std::size_t(1));
    QVERIFY(first.experiments.front().sweep);
    auto sweep = kind == 2 || kind == 5 ? sweepThat({})
                 : kind == 3            ? sweepThat({0x0300})
                                        : sweepThat({0x0303});
    if (kind == 0)
        sweep.knocks.push_back(changed(KnockOffer::OurSuites, false));
    if (kind == 1 || kind == 6) {
        sweep.knocks.push_back(changed(KnockOffer::OurSuites, true));
        sweep.knocks.push_back(changed(KnockOffer::OurGroups, kind == 6));
    }
    if (kind == 2 || kind == 5)
        sweep.knocks.push_back(changed(KnockOffer::NoServerName, kind == 2));
    ExperimentRecord record;
    const auto verdict = diagnosis::conclude(first.verdict, seen, sweep, record);
    QCOMPARE(QByteArray::fromStdString(verdict.cause), cause);
    QVERIFY(QByteArray::fromStdString(record.meaning).startsWith(meaning));
    QCOMPARE(record.outcome, verdict.cause);
    QCOMPARE(int(verdict.closeCode.value), 1015);
    if (meaning != "confirms:")
        return;
    QVERIFY(verdict.confidence == Confidence::Certain);
    // The same, but the connections merely ended: a rate limiter on the way does that too.
    for (auto &knock : sweep.knocks)
        knock.answered = false;
    const auto likely = diagnosis::conclude(first.verdict, seen, sweep, record);
    QCOMPARE(QByteArray::fromStdString(likely.cause), cause);
    QVERIFY(likely.confidence == Confidence::Likely);
    QCOMPARE(likely.alternatives.size(), std::size_t(1));
    QCOMPARE(likely.alternatives.front().cause, first.verdict.cause);
    QCOMPARE(record.meaning, "suggests:" + likely.cause);
}

void TestSweep::aKnockWithoutAnswerDecidesNothing()
{
    auto seen = support::failedHandshake();
    seen.tls.bytesReceived = 7;
    seen.tls.alerts = {{true, true, 40, "handshake_failure", 1}};
    const auto before = diagnosis::diagnose(seen).verdict;
    QVERIFY(!before.alternatives.empty());
    const auto taken = [](KnockOffer offer) { return changed(offer, true); };
    auto silent = taken(KnockOffer::OurSuites);
    silent.accepted = false;
    auto silentGroups = silent;
    silentGroups.offer = KnockOffer::OurGroups;
    for (const auto &asked : {std::vector<TlsKnock>{},
                              {silent},
                              {taken(KnockOffer::OurSuites)},
                              {taken(KnockOffer::OurSuites), silentGroups}}) {
        auto sweep = sweepThat({0x0303});
        sweep.knocks.insert(sweep.knocks.end(), asked.begin(), asked.end());
        ExperimentRecord record;
        const auto after = diagnosis::conclude(before, seen, sweep, record);
        QCOMPARE(record.meaning, std::string("undecided:tls-handshake-refused"));
        QCOMPARE(after.cause, before.cause);
        QVERIFY(after.alternatives == before.alternatives);
    }
    auto ended = sweepThat({}); // everything refused without a word
    for (auto &knock : ended.knocks)
        knock.answered = false;
    ExperimentRecord record;
    QVERIFY(diagnosis::conclude(before, seen, ended, record).alternatives == before.alternatives);
    QCOMPARE(record.meaning, std::string("undecided:tls-handshake-refused"));
}

void TestSweep::aGroupThatWasOfferedIsNotTheOneThatIsMissing()
{
    auto seen = support::failedHandshake();
    seen.tls.alerts = {{true, true, 40, "handshake_failure", 1}};
    seen.tls.transcript = {{Direction::Sent, 22, 1, "ClientHello", 0, false, 0, {{"groups", "odd"}}}};
    auto sweep = sweepThat({0x0303});
    sweep.knocks.push_back(changed(KnockOffer::OurSuites, true));
    sweep.knocks.push_back(changed(KnockOffer::OurGroups, false));
    const auto before = diagnosis::diagnose(seen).verdict;
    ExperimentRecord record;
    auto after = diagnosis::conclude(before, seen, sweep, record);
    QCOMPARE(after.cause, std::string("tls-certificate-curve-not-offered"));
    QVERIFY(after.confidence == Confidence::Likely);
    QCOMPARE(record.meaning, std::string("suggests:tls-certificate-curve-not-offered"));
    seen.tls.transcript.front().fields = {{"groups", "usual"}};
    after = diagnosis::conclude(before, seen, sweep, record);
    QCOMPARE(after.cause, std::string("tls-no-common-group"));
    QVERIFY(after.confidence == Confidence::Certain);
}

void TestSweep::aSweepThatIsNotWholeDecidesNothing()
{
    auto seen = support::failedHandshake();
    seen.tls.alerts = {{true, true, 40, "handshake_failure", 1}};
    auto sweep = sweepThat({0x0300});
    sweep.knocks.pop_back();
    ExperimentRecord record;
    const auto before = diagnosis::diagnose(seen).verdict;
    QCOMPARE(diagnosis::conclude(before, seen, sweep, record), before);
    QCOMPARE(record.meaning, std::string("undecided:tls-handshake-refused"));
}

QTEST_APPLESS_MAIN(TestSweep)
#include "tst_sweep.moc"
