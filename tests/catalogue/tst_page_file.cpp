#include "catalogue/page_file.h"

#include <QTest>

using catalogue::PageKind;
using catalogue::parsePage;

class TestPageFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadIsTakenOff();
    void aValueMayHoldAColon();
    void sectionsBeginWithTwoMarks();
    void withinACodeBlockNothingIsASection();
    void aFileWithoutAHeadIsNoPage();
    void aHeadThatNeverEndsIsNoPage();
    void aPageWithoutATitleIsNoPage();
    void plainTextKeepsTheWordsOnly();
};

namespace {
const catalogue::PageRef kRef{PageKind::Code, QStringLiteral("1000")};
} // namespace

void TestPageFile::theHeadIsTakenOff()
{
    const auto page =
        parsePage(kRef, QStringLiteral("---\ntitle: A title\nsummary: One line.\naliases: one, two words ,\n"
                                       "revision: 3\n---\n## meaning\nText.\n"));
    QVERIFY(page);
    QCOMPARE(page->title, QStringLiteral("A title"));
    QCOMPARE(page->summary, QStringLiteral("One line."));
    QCOMPARE(page->aliases, QStringList({QStringLiteral("one"), QStringLiteral("two words")}));
    QCOMPARE(page->revision, 3);
    QCOMPARE(page->ref, kRef);
    QCOMPARE(page->section(u"meaning"), QStringLiteral("Text.\n"));
    QVERIFY(page->section(u"when").isEmpty());
}

void TestPageFile::aValueMayHoldAColon()
{
    const auto page = parsePage(kRef, QStringLiteral("---\ntitle: A: b: c\n---\n"));
    QCOMPARE(page->title, QStringLiteral("A: b: c"));
}

void TestPageFile::sectionsBeginWithTwoMarks()
{
    const auto page =
        parsePage(kRef, QStringLiteral("---\ntitle: T\n---\n## one\nA\n\n### within\nB\n## two\n- C\n"));
    QCOMPARE(page->sections.size(), 2);
    QCOMPARE(page->section(u"one"), QStringLiteral("A\n\n### within\nB\n"));
    QCOMPARE(page->section(u"two"), QStringLiteral("- C\n"));
}

void TestPageFile::withinACodeBlockNothingIsASection()
{
    const auto page =
        parsePage(kRef, QStringLiteral("---\ntitle: T\n---\n## one\n```\n## comment\n```\nend\n"));
    QCOMPARE(page->sections.size(), 1);
    QVERIFY(page->section(u"one").contains(QLatin1String("## comment")));
}

void TestPageFile::aFileWithoutAHeadIsNoPage()
{
    QVERIFY(!parsePage(kRef, QStringLiteral("## meaning\nText\n")));
    QVERIFY(!parsePage(kRef, QString()));
}

void TestPageFile::aHeadThatNeverEndsIsNoPage()
{
    QVERIFY(!parsePage(kRef, QStringLiteral("---\ntitle: T\n## meaning\n")));
}

void TestPageFile::aPageWithoutATitleIsNoPage()
{
    QVERIFY(!parsePage(kRef, QStringLiteral("---\nsummary: S\n---\n")));
}

void TestPageFile::plainTextKeepsTheWordsOnly()
{
    QCOMPARE(catalogue::plainText(QStringLiteral("See [the *page*](code:1006) for `close()` and **more**.")),
             QStringLiteral("See the page for close() and more."));
    QCOMPARE(catalogue::plainText(QStringLiteral("### Title\n- item")), QStringLiteral("Title\n- item"));
}

QTEST_GUILESS_MAIN(TestPageFile)
#include "tst_page_file.moc"
