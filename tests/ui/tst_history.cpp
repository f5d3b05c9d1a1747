#include "ui/window/history.h"

#include <QTest>

using namespace ui::window;
using catalogue::PageKind;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backAndForwardWalkTheVisits();
    void aNewVisitDropsWhatLayAhead();
    void theSamePlaceTwiceIsOneVisit();
};

namespace {
Place code(const char *id)
{
    return {PageIndex::Codes, {PageKind::Code, QString::fromLatin1(id)}, {}, {}};
}
} // namespace

void TestHistory::backAndForwardWalkTheVisits()
{
    History history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.back());
    for (const auto *id : {"1000", "1001", "1002"})
        history.visit(code(id));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back()->ref.id, QStringLiteral("1001"));
    QCOMPARE(history.back()->ref.id, QStringLiteral("1000"));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward()->ref.id, QStringLiteral("1001"));
}

void TestHistory::aNewVisitDropsWhatLayAhead()
{
    History history;
    for (const auto *id : {"1000", "1001", "1002"})
        history.visit(code(id));
    history.back();
    history.back();
    history.visit(code("1015"));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back()->ref.id, QStringLiteral("1000"));
}

void TestHistory::theSamePlaceTwiceIsOneVisit()
{
    History history;
    history.visit(code("1000"));
    history.visit(code("1000"));
    QVERIFY(!history.canGoBack());
}

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
