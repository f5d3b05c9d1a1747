#include "ui/codes/entry_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ui;
using catalogue::PageKind;
using codes::EntryModel;

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsTheRulesOfModels();
    void withoutAFilterAllCodesAreListed();
    void aCategoryListsOnlyItsCodes();
    void aKindListsItsPages();
    void aSearchFindsAcrossKinds();
    void aSearchWithinACategoryStaysInIt();
    void nonsenseFindsNothing();

private:
    catalogue::Catalogue m_catalogue;
    QString m_language = QStringLiteral("en");
    Context m_context{m_catalogue, m_language};
};

void TestModels::theModelKeepsTheRulesOfModels()
{
    EntryModel model(m_context);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const auto &text :
         {QStringLiteral("10"), QStringLiteral("tls"), QString(), QStringLiteral("zzzzqq")})
        model.setFilter({text, {}});
    m_language = QStringLiteral("fr");
    model.reload();
    m_language = QStringLiteral("en");
}

void TestModels::withoutAFilterAllCodesAreListed()
{
    const EntryModel model(m_context);
    QCOMPARE(model.rowCount(), int(m_catalogue.codes().size()));
    QVERIFY(model.rowOf({PageKind::Code, QStringLiteral("1006")}) >= 0);
    QCOMPARE(model.rowOf({PageKind::Code, QStringLiteral("9999")}), -1);
}

void TestModels::aCategoryListsOnlyItsCodes()
{
    for (const auto &category : codes::codeCategories()) {
        EntryModel model(m_context);
        model.setFilter({{}, category});
        QVERIFY2(model.rowCount() > 0, qPrintable(category));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(m_catalogue.code(model.refAt(row)->id)->category, category);
    }
}

void TestModels::aKindListsItsPages()
{
    for (const auto kind : {PageKind::Cause, PageKind::Guide, PageKind::Glossary, PageKind::Specification}) {
        EntryModel model(m_context);
        model.setFilter({{}, catalogue::id(kind)});
        QCOMPARE(model.rowCount(), int(m_catalogue.ids(kind).size()));
        QVERIFY(!model.data(model.index(0), Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model.data(model.index(0), EntryModel::SubtitleRole).toString().isEmpty());
    }
}

void TestModels::aSearchFindsAcrossKinds()
{
    EntryModel model(m_context);
    model.setFilter({QStringLiteral("certificate"), {}});
    QSet<PageKind> kinds;
    for (int row = 0; row < model.rowCount(); ++row)
        kinds.insert(model.refAt(row)->kind);
    QVERIFY(kinds.contains(PageKind::Code));
    QVERIFY(kinds.contains(PageKind::Cause));
    model.setFilter({QStringLiteral("1006"), {}});
    QCOMPARE(model.refAt(0)->id, QStringLiteral("1006"));
}

void TestModels::aSearchWithinACategoryStaysInIt()
{
    EntryModel model(m_context);
    model.setFilter({QStringLiteral("server"), QStringLiteral("policy")});
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(m_catalogue.code(model.refAt(row)->id)->category, QStringLiteral("policy"));
}

void TestModels::nonsenseFindsNothing()
{
    EntryModel model(m_context);
    model.setFilter({QStringLiteral("qxqxqxqxqx"), {}});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.refAt(0));
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
