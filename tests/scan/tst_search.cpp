#include "scan/search.h"

#include <QTest>

#include <algorithm>
#include <deque>
#include <numeric>

using scan::Codes;
using scan::Offer;
using scan::Outcome;
using scan::Said;
using scan::Search;
using values::Spoken;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySetIsFound_data();
    void anySetIsFound();
    void aRefusedBundleIsDoneWithInOneQuestion();
    void aRoundEndsWithItsLastAnswer();
    void neverMeansAll();
    void neverCountsOnlyWhereNothingWasChosen();
    void aRefusalOutweighsSilence();
    void aSkippedQuestionTellsNothing();
    void aChoiceThatWasNotOfferedIsUnclear();
    void aServerThatRefusesWhatItTookStopsTheQuestionsOfOrder();
    void withoutCandidatesItIsOver();
    void followingAsksForEachOfTheOthersAndTheRest();
};

namespace {

Codes numbers(int count)
{
    Codes codes(static_cast<std::size_t>(count));
    std::iota(codes.begin(), codes.end(), std::uint16_t(1));
    return codes;
}

/// Answers everything; how many questions it took.
int answerAll(Search &search, std::vector<Offer> offers, const Codes &accepted, bool ownOrder)
{
    std::deque<Offer> waiting(offers.begin(), offers.end());
    int asked = 0;
    while (!waiting.empty() && asked < 5000) {
        const auto offer = waiting.front();
        waiting.pop_front();
        ++asked;
        Outcome outcome{Said::Refused, 0, false, {}};
        for (const auto code : ownOrder ? accepted : offer.codes) {
            const auto &others = ownOrder ? offer.codes : accepted;
            if (std::find(others.begin(), others.end(), code) == others.end())
                continue;
            outcome = {Said::Chosen, code, false, {}};
            break;
        }
        for (auto &more : search.take(offer, outcome))
            waiting.push_back(std::move(more));
    }
    return asked;
}

const Outcome kRefused{Said::Refused, 0, false, {}};

Outcome chose(std::uint16_t code)
{
    return {Said::Chosen, code, false, {}};
}

Outcome silence()
{
    return {Said::Unclear, 0, false, "timed-out"};
}

} // namespace

void TestSearch::anySetIsFound_data()
{
    QTest::addColumn<Codes>("accepted");
    QTest::addColumn<bool>("gentle");
    QTest::addColumn<bool>("ownOrder");
    for (const bool gentle : {false, true}) {
        for (const bool ownOrder : {false, true}) {
            const auto row = [&](const char *name, const Codes &codes) {
                QTest::addRow("%s, %s, %s", name, gentle ? "gentle" : "fast", ownOrder ? "server" : "client")
                    << codes << gentle << ownOrder;
            };
            row("none", {});
            row("first", {1});
            row("last", {300});
            row("two", {200, 3});
            row("all", numbers(300));
            row("some", {150, 20, 130, 299, 121, 120, 119, 1});
        }
    }
}

void TestSearch::anySetIsFound()
{
    QFETCH(Codes, accepted);
    QFETCH(bool, gentle);
    QFETCH(bool, ownOrder);
    Search search(gentle ? Search::Style::Gentle : Search::Style::Fast, numbers(300));
    const auto asked = answerAll(
        search, gentle ? search.begin() : search.explore(scan::parts(numbers(300), 30)), accepted, ownOrder);
    QVERIFY(search.over());
    QVERIFY(asked < 3000);
    auto sorted = accepted;
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(search.accepted(), sorted);
    QVERIFY(search.unknown().empty());
    QCOMPARE(search.spoken(), accepted.empty() ? Spoken::No : Spoken::Yes);
    if (gentle && ownOrder && accepted.size() > 1)
        QCOMPARE(search.order().sorted(), accepted);
}

void TestSearch::aRefusedBundleIsDoneWithInOneQuestion()
{
    Search search(Search::Style::Fast, numbers(40));
    // Everything, everything backwards, the bundles, then the nine others of the one with a hit.
    QCOMPARE(answerAll(search, search.explore(scan::parts(numbers(40), 10)), {5}, false), 2 + 4 + 9);
}

void TestSearch::aRoundEndsWithItsLastAnswer()
{
    Search search(Search::Style::Fast, numbers(4));
    const auto offers = search.explore({{1, 2}, {3, 4}});
    QCOMPARE(offers.size(), std::size_t(4));
    for (std::size_t i = 0; i + 1 < offers.size(); ++i)
        QVERIFY(search.take(offers[i], chose(offers[i].codes.front())).empty());
    QVERIFY(!search.known());
    QVERIFY(!search.take(offers.back(), kRefused).empty() || search.over());
}

void TestSearch::neverMeansAll()
{
    Search search(Search::Style::Gentle, numbers(300));
    const auto offers = search.begin();
    QVERIFY(search.take(offers.front(), {Said::Refused, 0, true, {}}).empty());
    QVERIFY(search.over());
    QCOMPARE(search.spoken(), Spoken::No);
}

void TestSearch::neverCountsOnlyWhereNothingWasChosen()
{
    Search search(Search::Style::Fast, numbers(4));
    const auto offers = search.explore({{1, 2}, {3, 4}});
    search.take(offers[0], chose(1));
    search.take(offers[3], {Said::Refused, 0, true, {}});
    QVERIFY(!search.over());
    QCOMPARE(search.spoken(), Spoken::Yes);
}

void TestSearch::aRefusalOutweighsSilence()
{
    Search search(Search::Style::Fast, numbers(2));
    const auto offers = search.explore({{1}, {2}});
    search.take(offers[0], silence());
    search.take(offers[1], silence());
    search.take(offers[2], kRefused);
    QCOMPARE(search.unknown(), Codes{2});
    QCOMPARE(search.spoken(), Spoken::Unknown);
    search.take(offers[3], kRefused);
    QCOMPARE(search.spoken(), Spoken::No);
}

void TestSearch::aSkippedQuestionTellsNothing()
{
    Search search(Search::Style::Fast, numbers(1));
    const auto offers = search.begin();
    search.take(offers.front(), {Said::Skipped, 0, false, {}});
    QCOMPARE(search.spoken(), Spoken::Unknown);
    QCOMPARE(search.unknown(), Codes{1});
    QVERIFY(search.why().empty());
}

void TestSearch::aChoiceThatWasNotOfferedIsUnclear()
{
    Search search(Search::Style::Gentle, numbers(2));
    const auto offers = search.begin();
    search.take(offers.front(), chose(9));
    QVERIFY(search.accepted().empty());
    QCOMPARE(search.spoken(), Spoken::Unknown);
}

void TestSearch::aServerThatRefusesWhatItTookStopsTheQuestionsOfOrder()
{
    Search search(Search::Style::Gentle, numbers(3));
    auto offers = search.begin();
    int asked = 0;
    while (!offers.empty() && ++asked < 100) {
        const auto offer = offers.front();
        // The last first; once all are known, nothing any more.
        offers = search.take(offer, offer.onlyOrder ? kRefused : chose(offer.codes.back()));
    }
    QVERIFY(search.over());
    QVERIFY(asked < 10);
}

void TestSearch::withoutCandidatesItIsOver()
{
    Search search(Search::Style::Fast, {});
    QVERIFY(search.explore({}).empty());
    QVERIFY(search.over());
    QCOMPARE(search.spoken(), Spoken::No);
}

void TestSearch::followingAsksForEachOfTheOthersAndTheRest()
{
    Search search(Search::Style::Fast, numbers(10));
    const auto first = search.begin();
    QVERIFY(search.take(first.front(), chose(4)).empty());
    QVERIFY(search.waits());
    const auto offers = search.follow({99, 6, 4, 5});
    // Backwards, 6 and 5 alone, and what the other one did not have.
    QCOMPARE(offers.size(), std::size_t(4));
    QCOMPARE(offers[0].codes, (Codes{5, 4, 6}));
    QCOMPARE(offers[1].codes, Codes{6});
    QCOMPARE(offers[2].codes, Codes{5});
    QCOMPARE(offers[3].codes, (Codes{1, 2, 3, 7, 8, 9, 10}));
}

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
