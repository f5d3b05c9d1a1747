#include "ui/widgets/article.h"

#include "report/words.h"
#include "ui/widgets/colours.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <array>

namespace ui::widgets {

namespace {

using catalogue::PageKind;

double lineHeight(const ArticleStyle &style)
{
    return QFontMetricsF(style.font).height();
}

QTextCharFormat plainFormat(const ArticleStyle &style)
{
    QTextCharFormat format;
    format.setFont(style.font);
    format.setForeground(style.palette.text());
    return format;
}

/// What Markdown import leaves in its own looks is put into ours: links, code, headings, code blocks.
void restyle(QTextDocument &document, int from, int to, const ArticleStyle &style)
{
    const auto all = colours(style.palette);
    const auto fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (auto block = document.findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        QTextCursor cursor(block);
        auto blockFormat = block.blockFormat();
        const bool code = blockFormat.hasProperty(QTextFormat::BlockCodeFence) ||
                          blockFormat.hasProperty(QTextFormat::BlockCodeLanguage) ||
                          blockFormat.nonBreakableLines();
        const int heading = blockFormat.headingLevel();
        if (code) {
            blockFormat.setBackground(all.card);
            blockFormat.setLeftMargin(lineHeight(style) * 0.6);
            blockFormat.setTopMargin(0);
            blockFormat.setBottomMargin(0);
        } else if (heading > 0) {
            blockFormat.setTopMargin(lineHeight(style) * 0.7);
            blockFormat.setBottomMargin(lineHeight(style) * 0.15);
        } else if (block.textList() == nullptr) {
            blockFormat.setTopMargin(0);
            blockFormat.setBottomMargin(lineHeight(style) * 0.45);
        } else {
            blockFormat.setBottomMargin(lineHeight(style) * 0.25);
        }
        blockFormat.setLineHeight(code ? 110 : 125, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(blockFormat);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const auto fragment = it.fragment();
            auto format = fragment.charFormat();
            if (format.isAnchor()) {
                format.setForeground(all.link);
                format.setFontUnderline(true);
            } else if (code || format.fontFixedPitch()) {
                format.setFontFamilies(fixed.families());
                format.setFontFixedPitch(true);
                if (!code)
                    format.setBackground(all.card);
            }
            if (heading > 0) {
                format.setFontWeight(QFont::DemiBold);
                format.setProperty(QTextFormat::FontSizeAdjustment, 0);
                format.setFontPointSize(style.font.pointSizeF() * 1.08);
            }
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
    }
}

void insertLink(QTextCursor &cursor, const QString &text, const QString &href, const ArticleStyle &style)
{
    auto format = plainFormat(style);
    format.setAnchor(true);
    format.setAnchorHref(href);
    format.setForeground(colours(style.palette).link);
    format.setFontUnderline(true);
    cursor.insertText(text, format);
    cursor.insertText(QString(), plainFormat(style));
}

struct FactLine
{
    QString name, value;
    QList<std::pair<QString, QString>> links; ///< text and target, instead of a value
};

/// The facts of a code as people read them; the ids become words in report/words.h.
QList<FactLine> factLines(const catalogue::Catalogue &catalogue, const catalogue::CodeFacts &facts,
                          const QString &language)
{
    const auto line = [](const QString &key, const QString &value) {
        return FactLine{report::factName(key), report::factValue(key, value), {}};
    };
    QList<FactLine> lines{
        line(QStringLiteral("category"), facts.category),
        line(QStringLiteral("wire"), facts.wire),
        line(QStringLiteral("sentBy"), facts.sentBy.join(QLatin1Char(','))),
        line(QStringLiteral("generatedBy"), facts.generatedBy.join(QLatin1Char(','))),
        line(QStringLiteral("closeApi"), facts.closeApi ? QStringLiteral("true") : QStringLiteral("false")),
        line(QStringLiteral("clean"), facts.clean),
        line(QStringLiteral("severity"), facts.severity),
        line(QStringLiteral("retry"), facts.retry),
        line(QStringLiteral("registry"), facts.registry),
    };
    FactLine references{report::factName(QStringLiteral("references")), {}, {}};
    for (const auto &reference : facts.references) {
        QString label = reference.spec;
        for (const auto &spec : catalogue.specifications()) {
            if (spec.id == reference.spec)
                label = spec.label;
        }
        if (!reference.section.isEmpty())
            label += QStringLiteral(" \u00a7") + reference.section;
        references.links.append({label, QStringLiteral("spec:") + reference.spec});
    }
    if (!references.links.isEmpty())
        lines.append(references);
    FactLine related{report::factName(QStringLiteral("related")), {}, {}};
    for (const auto &id : facts.related) {
        const auto title = catalogue.title({PageKind::Code, id}, language);
        auto shown = id;
        shown.replace(QLatin1Char('-'), QChar(0x2013));
        related.links.append({shown + QLatin1Char(' ') + title, QStringLiteral("code:") + id});
    }
    if (!related.links.isEmpty())
        lines.append(related);
    return lines;
}

void insertFacts(QTextCursor &cursor, const QList<FactLine> &lines, const ArticleStyle &style)
{
    QTextTableFormat format;
    const auto all = colours(style.palette);
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(lineHeight(style) * 0.25);
    format.setBackground(all.card);
    format.setTopMargin(lineHeight(style) * 0.6);
    format.setBottomMargin(lineHeight(style) * 1.0);
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 30), QTextLength(QTextLength::PercentageLength, 70)});
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    auto *table = cursor.insertTable(int(lines.size()), 2, format);
    for (int row = 0; row < lines.size(); ++row) {
        auto name = table->cellAt(row, 0).firstCursorPosition();
        auto muted = plainFormat(style);
        muted.setForeground(all.muted);
        name.insertText(lines.at(row).name, muted);
        auto value = table->cellAt(row, 1).firstCursorPosition();
        value.insertText(lines.at(row).value, plainFormat(style));
        for (const auto &[text, target] : lines.at(row).links) {
            if (!value.atBlockStart())
                value.insertText(QStringLiteral(" \u00b7 "), muted);
            insertLink(value, text, target, style);
        }
    }
    cursor.movePosition(QTextCursor::End);
}

void insertHead(QTextCursor &cursor, const catalogue::Catalogue &catalogue, const catalogue::Page &page,
                const ArticleStyle &style)
{
    const auto all = colours(style.palette);
    auto small = plainFormat(style);
    small.setForeground(all.muted);
    const auto *facts = page.ref.kind == PageKind::Code ? catalogue.code(page.ref.id) : nullptr;
    if (facts) {
        auto big = plainFormat(style);
        big.setFontPointSize(style.font.pointSizeF() * 2.6);
        big.setFontWeight(QFont::Bold);
        big.setForeground(severityColour(style.palette, facts->severity));
        QString shown = facts->id;
        cursor.insertText(shown.replace(QLatin1Char('-'), QChar(0x2013)), big);
        startBlock(cursor, style, 0);
    }
    insertHeading(cursor, page.title, 1, style);
    if (facts && facts->name != page.title) {
        startBlock(cursor, style, 0.1);
        auto official = small;
        official.setFontItalic(true);
        cursor.insertText(facts->name, official);
    }
    if (page.summary.contains(QLatin1Char('{')))
        return; // a cause's sentence about one connection: the page speaks of all
    startBlock(cursor, style, 0.5);
    auto lead = plainFormat(style);
    lead.setFontPointSize(style.font.pointSizeF() * 1.12);
    cursor.insertText(page.summary, lead);
}

/// What services mean by the number, or by the numbers of a range: facts of theirs.
void insertVendors(QTextCursor &cursor, const catalogue::Catalogue &catalogue,
                   const catalogue::CodeFacts &facts, const ArticleStyle &style)
{
    struct Row
    {
        int code;
        QString vendor, name, reconnect;
    };
    QList<Row> rows;
    for (const auto &vendor : catalogue.vendors()) {
        for (const auto &code : vendor.codes) {
            if (code.code >= facts.first && code.code <= facts.last)
                rows.append({code.code, vendor.name, code.name,
                             report::factValue(QStringLiteral("retry"), code.reconnect)});
        }
    }
    if (rows.isEmpty())
        return;
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.code < b.code; });
    insertHeading(cursor, QCoreApplication::translate("Article", "What services mean by it"), 2, style);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(lineHeight(style) * 0.2);
    auto *table = cursor.insertTable(int(rows.size()) + 1, 4, format);
    auto muted = plainFormat(style);
    muted.setForeground(colours(style.palette).muted);
    const QStringList heads{
        QCoreApplication::translate("Article", "Code"), QCoreApplication::translate("Article", "Service"),
        QCoreApplication::translate("Article", "Meaning"), report::factName(QStringLiteral("retry"))};
    for (int column = 0; column < heads.size(); ++column)
        table->cellAt(0, column).firstCursorPosition().insertText(heads.at(column), muted);
    auto bold = plainFormat(style);
    bold.setFontWeight(QFont::DemiBold);
    for (int row = 0; row < rows.size(); ++row) {
        const auto &one = rows.at(row);
        table->cellAt(row + 1, 0).firstCursorPosition().insertText(QString::number(one.code), bold);
        table->cellAt(row + 1, 1).firstCursorPosition().insertText(one.vendor, plainFormat(style));
        table->cellAt(row + 1, 2).firstCursorPosition().insertText(one.name, plainFormat(style));
        table->cellAt(row + 1, 3).firstCursorPosition().insertText(one.reconnect, plainFormat(style));
    }
    cursor.movePosition(QTextCursor::End);
}

/// A specification's page leads to its text.
void insertAddress(QTextCursor &cursor, const catalogue::Catalogue &catalogue, const QString &id,
                   const ArticleStyle &style)
{
    for (const auto &spec : catalogue.specifications()) {
        if (spec.id != id)
            continue;
        startBlock(cursor, style);
        cursor.insertText(spec.label + QStringLiteral(" \u2014 ") + spec.title, plainFormat(style));
        startBlock(cursor, style, 0.1);
        insertLink(cursor, spec.url, spec.url, style);
    }
}

} // namespace

void insertReactions(QTextCursor &cursor, const QList<catalogue::ClientReaction> &reactions, int headingLevel,
                     const ArticleStyle &style)
{
    if (reactions.isEmpty())
        return;
    insertHeading(cursor, QCoreApplication::translate("Article", "What known clients show"), headingLevel,
                  style);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(lineHeight(style) * 0.2);
    auto *table = cursor.insertTable(int(reactions.size()), 3, format);
    for (int row = 0; row < reactions.size(); ++row) {
        const auto &reaction = reactions.at(row);
        table->cellAt(row, 0).firstCursorPosition().insertText(reaction.clientName, plainFormat(style));
        auto bold = plainFormat(style);
        bold.setFontWeight(QFont::DemiBold);
        table->cellAt(row, 1).firstCursorPosition().insertText(
            reaction.closeCode ? QString::number(*reaction.closeCode) : QStringLiteral("\u2013"), bold);
        auto fixed = plainFormat(style);
        fixed.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        table->cellAt(row, 2).firstCursorPosition().insertText(reaction.message, fixed);
    }
    cursor.movePosition(QTextCursor::End);
}

void startBlock(QTextCursor &cursor, const ArticleStyle &style, double spaceAbove)
{
    QTextBlockFormat format;
    format.setTopMargin(lineHeight(style) * spaceAbove);
    if (cursor.atBlockStart() && cursor.atBlockEnd() && cursor.block().textList() == nullptr)
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format);
    cursor.setBlockCharFormat(plainFormat(style));
    cursor.setCharFormat(plainFormat(style));
}

void insertHeading(QTextCursor &cursor, const QString &text, int level, const ArticleStyle &style)
{
    constexpr std::array sizes{1.7, 1.25, 1.08};
    startBlock(cursor, style, level == 1 ? 0 : 1.0);
    auto block = cursor.blockFormat();
    block.setHeadingLevel(level); // for assistive technology
    block.setBottomMargin(lineHeight(style) * 0.25);
    cursor.setBlockFormat(block);
    auto format = plainFormat(style);
    format.setFontPointSize(style.font.pointSizeF() * sizes[static_cast<std::size_t>(level - 1)]);
    format.setFontWeight(QFont::DemiBold);
    cursor.insertText(text, format);
}

void insertMarkdown(QTextCursor &cursor, const QString &markdown, const ArticleStyle &style)
{
    startBlock(cursor, style, 0.1);
    const int from = cursor.position();
    cursor.insertFragment(QTextDocumentFragment::fromMarkdown(markdown));
    int to = cursor.position();
    auto &document = *cursor.document();
    // A text that begins with a list leaves the block it was to begin in empty.
    if (const auto first = document.findBlock(from); first.length() == 1 && to > from) {
        QTextCursor empty(first);
        empty.deleteChar();
        to -= 1;
    }
    restyle(document, from, to, style);
    cursor.setPosition(to);
}

std::unique_ptr<QTextDocument> makeArticle(const catalogue::Catalogue &catalogue,
                                           const catalogue::PageRef &ref, const QString &language,
                                           const ArticleStyle &style)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(style.font);
    QTextCursor cursor(document.get());
    const auto page = catalogue.page(ref, language);
    if (!page) {
        insertHeading(cursor, QCoreApplication::translate("Article", "There is no such page"), 1, style);
        startBlock(cursor, style);
        cursor.insertText(QCoreApplication::translate("Article", "Choose another one in the list."),
                          plainFormat(style));
        return document;
    }
    insertHead(cursor, catalogue, *page, style);
    if (const auto *facts = ref.kind == PageKind::Code ? catalogue.code(ref.id) : nullptr)
        insertFacts(cursor, factLines(catalogue, *facts, language), style);
    for (const auto &section : page->sections) {
        const auto heading = report::sectionName(ref.kind, section.key);
        if (!heading.isEmpty() && page->sections.size() > 1)
            insertHeading(cursor, heading, 2, style);
        insertMarkdown(cursor, section.body, style);
    }
    if (const auto *facts = ref.kind == PageKind::Code ? catalogue.code(ref.id) : nullptr)
        insertVendors(cursor, catalogue, *facts, style);
    if (ref.kind == PageKind::Cause)
        insertReactions(cursor, catalogue.reactions(ref.id), 2, style);
    if (ref.kind == PageKind::Specification)
        insertAddress(cursor, catalogue, ref.id, style);
    return document;
}

} // namespace ui::widgets
