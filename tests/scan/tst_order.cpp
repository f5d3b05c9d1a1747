#include "scan/order.h"

#include <QTest>

using scan::Choice;
using scan::Codes;
using scan::Order;
using values::Preference;

class TestOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewerThanTwoHaveNoOrder();
    void withoutAChoiceNothingIsKnown();
    void aChoiceAgainstTheOfferIsTheServers();
    void contradictingChoicesAreTheClients();
    void contradictingChoicesAgainstTheOfferAreMixed();
    void whatComesBeforeIsTransitive();
    void aGapIsWhereNothingWasSeen();
    void whatWasNotAcceptedTellsNothing();
    void openPairsAreThoseNobodyCompared();
};

void TestOrder::fewerThanTwoHaveNoOrder()
{
    QCOMPARE(Order({}, {}).preference(), Preference::Single);
    const Order one({7}, {{{7, 8}, 7}});
    QCOMPARE(one.preference(), Preference::Single);
    QCOMPARE(one.sorted(), Codes{7});
    QVERIFY(one.complete());
}

void TestOrder::withoutAChoiceNothingIsKnown()
{
    const Order order({1, 2}, {});
    QCOMPARE(order.preference(), Preference::Unknown);
    QCOMPARE(order.sorted(), (Codes{1, 2}));
    QVERIFY(!order.complete());
}

void TestOrder::aChoiceAgainstTheOfferIsTheServers()
{
    const Order order({1, 2}, {{{1, 2}, 2}});
    QCOMPARE(order.preference(), Preference::Server);
    QCOMPARE(order.sorted(), (Codes{2, 1}));
    QVERIFY(order.complete());
}

void TestOrder::contradictingChoicesAreTheClients()
{
    const Order order({1, 2}, {{{1, 2}, 1}, {{2, 1}, 2}});
    QCOMPARE(order.preference(), Preference::Client);
    QCOMPARE(order.sorted(), (Codes{1, 2}));
}

void TestOrder::contradictingChoicesAgainstTheOfferAreMixed()
{
    // The server's order is 1, 2, 3, but 3 for a client that wants it first.
    const Order order({1, 2, 3}, {{{3, 1, 2}, 3}, {{2, 1, 3}, 1}});
    QCOMPARE(order.preference(), Preference::Mixed);
}

void TestOrder::whatComesBeforeIsTransitive()
{
    const Order order({1, 2, 3, 4}, {{{1, 4}, 4}, {{2, 4}, 4}, {{1, 2}, 2}, {{1, 3}, 1}});
    QCOMPARE(order.preference(), Preference::Server);
    QCOMPARE(order.sorted(), (Codes{4, 2, 1, 3}));
    QVERIFY(order.complete());
    QVERIFY(order.openPairs().empty());
}

void TestOrder::aGapIsWhereNothingWasSeen()
{
    const Order order({1, 2, 3}, {{{1, 2, 3}, 3}});
    QCOMPARE(order.sorted(), (Codes{3, 1, 2}));
    QCOMPARE(order.gaps(), std::vector<std::size_t>{1});
}

void TestOrder::whatWasNotAcceptedTellsNothing()
{
    // 9 stood first and is refused: the choice still follows the client.
    const Order order({1, 2}, {{{9, 1, 2}, 1}, {{9, 2, 1}, 2}, {{9, 1}, 9}});
    QCOMPARE(order.preference(), Preference::Client);
}

void TestOrder::openPairsAreThoseNobodyCompared()
{
    const Order order({1, 2, 3}, {{{1, 2}, 2}});
    const std::vector<std::pair<std::uint16_t, std::uint16_t>> open{{1, 3}, {2, 3}};
    QCOMPARE(order.openPairs(), open);
}

QTEST_APPLESS_MAIN(TestOrder)
#include "tst_order.moc"
