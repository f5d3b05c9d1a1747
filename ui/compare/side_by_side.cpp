#include "ui/compare/side_by_side.h"

#include "report/words.h"
#include "ui/widgets/colours.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextTable>

namespace ui::compare {

namespace {

using catalogue::PageKind;
using widgets::ArticleStyle;

struct Side
{
    const catalogue::CodeFacts &facts;
    std::optional<catalogue::Page> page;
};

QTextTableFormat tableFormat(const ArticleStyle &style, const QList<double> &widths)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(QFontMetricsF(style.font).height() * 0.35);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBottomMargin(QFontMetricsF(style.font).height() * 0.8);
    QList<QTextLength> lengths;
    for (const double width : widths)
        lengths.append(QTextLength(QTextLength::PercentageLength, width));
    format.setColumnWidthConstraints(lengths);
    return format;
}

QTextCharFormat textFormat(const ArticleStyle &style, const QColor &colour, bool bold = false)
{
    QTextCharFormat format;
    format.setFont(style.font);
    format.setForeground(colour);
    if (bold)
        format.setFontWeight(QFont::DemiBold);
    return format;
}

void insertHead(QTextTable *table, int column, const Side &side, const ArticleStyle &style)
{
    auto cursor = table->cellAt(0, column).firstCursorPosition();
    auto big = textFormat(style, widgets::severityColour(style.palette, side.facts.severity), true);
    big.setFontPointSize(style.font.pointSizeF() * 2.2);
    auto shown = side.facts.id;
    big.setAnchor(true);
    big.setAnchorHref(QStringLiteral("code:") + side.facts.id);
    cursor.insertText(shown.replace(QLatin1Char('-'), QChar(0x2013)), big);
    widgets::startBlock(cursor, style, 0);
    auto title = textFormat(style, style.palette.color(QPalette::Text), true);
    title.setFontPointSize(style.font.pointSizeF() * 1.25);
    cursor.insertText(side.page ? side.page->title : side.facts.name, title);
    widgets::startBlock(cursor, style, 0.2);
    cursor.insertText(side.page ? side.page->summary : QString(),
                      textFormat(style, style.palette.color(QPalette::Text)));
}

void insertFacts(QTextCursor &cursor, const catalogue::Comparison &comparison, const ArticleStyle &style)
{
    const auto all = widgets::colours(style.palette);
    auto *table = cursor.insertTable(int(comparison.rows.size()), 3, tableFormat(style, {24, 38, 38}));
    for (int row = 0; row < comparison.rows.size(); ++row) {
        const auto &fact = comparison.rows.at(row);
        const auto text = style.palette.color(QPalette::Text);
        const QString sign = fact.differs ? QStringLiteral("\u2260 ") : QStringLiteral("= ");
        table->cellAt(row, 0).firstCursorPosition().insertText(
            sign + report::factName(fact.key),
            textFormat(style, fact.differs ? text : all.muted, fact.differs));
        const auto format = textFormat(style, fact.differs ? text : all.muted);
        table->cellAt(row, 1).firstCursorPosition().insertText(report::factValue(fact.key, fact.left),
                                                               format);
        table->cellAt(row, 2).firstCursorPosition().insertText(report::factValue(fact.key, fact.right),
                                                               format);
        if (!fact.differs)
            continue;
        for (int column = 0; column < 3; ++column) {
            auto cell = table->cellAt(row, column);
            auto marked = cell.format();
            marked.setBackground(all.marked);
            cell.setFormat(marked);
        }
    }
    cursor.movePosition(QTextCursor::End);
}

void insertSections(QTextCursor &cursor, const Side &left, const Side &right, const ArticleStyle &style)
{
    for (const auto &key : {QStringLiteral("meaning"), QStringLiteral("when"), QStringLiteral("fix")}) {
        widgets::insertHeading(cursor, report::sectionName(PageKind::Code, key), 2, style);
        auto *table = cursor.insertTable(1, 2, tableFormat(style, {50, 50}));
        int column = 0;
        for (const auto *side : {&left, &right}) {
            auto cell = table->cellAt(0, column++).firstCursorPosition();
            widgets::insertMarkdown(cell, side->page ? side->page->section(key) : QString(), style);
        }
        cursor.movePosition(QTextCursor::End);
    }
}

void insertWritten(QTextCursor &cursor, const catalogue::Catalogue &catalogue, const QString &id,
                   const QString &language, const ArticleStyle &style)
{
    const auto page = catalogue.page({PageKind::Comparison, id}, language);
    if (!page)
        return;
    for (const auto &section : page->sections) {
        widgets::insertHeading(cursor, report::sectionName(PageKind::Comparison, section.key), 2, style);
        widgets::insertMarkdown(cursor, section.body, style);
    }
}

} // namespace

std::unique_ptr<QTextDocument> makeSideBySide(const catalogue::Catalogue &catalogue,
                                              const catalogue::Comparison &comparison,
                                              const QString &language, const ArticleStyle &style)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(style.font);
    QTextCursor cursor(document.get());
    const Side left{comparison.left, catalogue.page({PageKind::Code, comparison.left.id}, language)};
    const Side right{comparison.right, catalogue.page({PageKind::Code, comparison.right.id}, language)};

    auto *head = cursor.insertTable(1, 2, tableFormat(style, {50, 50}));
    insertHead(head, 0, left, style);
    insertHead(head, 1, right, style);
    cursor.movePosition(QTextCursor::End);
    if (comparison.pageId) {
        const auto page = catalogue.page({PageKind::Comparison, *comparison.pageId}, language);
        widgets::startBlock(cursor, style, 0.6);
        auto lead = textFormat(style, style.palette.color(QPalette::Text), true);
        cursor.insertText(page ? page->summary : QString(), lead);
    }
    widgets::insertHeading(cursor, QCoreApplication::translate("SideBySide", "Facts"), 2, style);
    insertFacts(cursor, comparison, style);
    insertSections(cursor, left, right, style);
    if (comparison.pageId) {
        insertWritten(cursor, catalogue, *comparison.pageId, language, style);
    } else if (comparison.left.id == comparison.right.id) {
        widgets::startBlock(cursor, style, 1);
        cursor.insertText(QCoreApplication::translate(
            "SideBySide", "Both sides show the same code. Choose another one on either side."));
    }
    return document;
}

} // namespace ui::compare
