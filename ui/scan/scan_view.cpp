#include "ui/scan/scan_view.h"

#include "report/scan_outline.h"
#include "ui/widgets/colours.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextTable>

namespace ui::scan {

namespace {

using report::ScanBlock;

/// Writes the outline into a document, in the palette's colours.
class Writer
{
public:
    Writer(QTextDocument &document, const QPalette &palette)
        : m_cursor(&document),
          m_colours(widgets::colours(palette)),
          m_text(palette.color(QPalette::Text)),
          m_size(document.defaultFont().pointSizeF()),
          m_em(QFontMetricsF(document.defaultFont()).height())
    {
    }

    void write(const ScanBlock &block)
    {
        switch (block.kind) {
        case ScanBlock::Kind::Title:
            return line(block, 1.6, QFont::Bold, 0);
        case ScanBlock::Kind::Heading:
            return line(block, 1.2, QFont::DemiBold, 1.0);
        case ScanBlock::Kind::Mark:
        case ScanBlock::Kind::Text:
            return line(block, 1.0, block.tone == ScanBlock::Tone::Bold ? QFont::DemiBold : QFont::Normal,
                        0.2);
        case ScanBlock::Kind::Table:
            return table(block);
        case ScanBlock::Kind::Gap:
            m_gap = true;
            return;
        }
    }

private:
    QColor colour(ScanBlock::Tone tone) const
    {
        switch (tone) {
        case ScanBlock::Tone::Good:
            return m_colours.good;
        case ScanBlock::Tone::Warning:
            return m_colours.warning;
        case ScanBlock::Tone::Bad:
            return m_colours.bad;
        case ScanBlock::Tone::Dim:
            return m_colours.muted;
        default:
            return m_text;
        }
    }

    QTextBlockFormat blockFormat(const ScanBlock &block, double above) const
    {
        QTextBlockFormat format;
        format.setTopMargin((m_gap ? 1.0 : above) * m_em);
        format.setLeftMargin(block.level * m_em);
        if (block.kind == ScanBlock::Kind::Mark) {
            format.setLeftMargin((block.level + 1) * m_em);
            format.setTextIndent(-m_em); // the sign hangs; the tab behind it ends where the text begins
            format.setTabPositions({QTextOption::Tab(m_em, QTextOption::LeftTab)});
        }
        return format;
    }

    void line(const ScanBlock &block, double size, QFont::Weight weight, double above)
    {
        if (m_begun)
            m_cursor.insertBlock();
        m_begun = true;
        m_cursor.setBlockFormat(blockFormat(block, above));
        m_gap = false;
        QTextCharFormat format;
        format.setFontPointSize(m_size * size);
        format.setFontWeight(weight);
        if (block.kind == ScanBlock::Kind::Mark) {
            format.setForeground(colour(block.tone));
            m_cursor.insertText(block.mark + QLatin1Char('\t'), format);
            format.setForeground(m_text);
        } else {
            format.setForeground(colour(block.tone));
        }
        m_cursor.insertText(block.text, format);
    }

    void table(const ScanBlock &block)
    {
        if (block.rows.isEmpty())
            return;
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(m_em * 0.1);
        format.setCellSpacing(0);
        format.setLeftMargin((block.level + 1) * m_em);
        qsizetype columns = 0;
        for (const auto &row : block.rows)
            columns = std::max(columns, row.size());
        const auto *table = m_cursor.insertTable(int(block.rows.size()), int(columns), format);
        for (int y = 0; y < block.rows.size(); ++y) {
            for (int x = 0; x < block.rows[y].size(); ++x) {
                QTextCharFormat cell;
                cell.setFontPointSize(m_size);
                cell.setForeground(m_text);
                auto inside = table->cellAt(y, x).firstCursorPosition();
                auto spaced = QTextBlockFormat();
                spaced.setRightMargin(m_em);
                inside.setBlockFormat(spaced);
                inside.insertText(block.rows[y][x], cell);
            }
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    QTextCursor m_cursor;
    widgets::Colours m_colours;
    QColor m_text;
    double m_size;
    double m_em;
    bool m_begun = false;
    bool m_gap = false; ///< the next block stands apart
};

} // namespace

ScanView::ScanView(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("scanResult"));
    setOpenLinks(false);
    setFrameShape(QFrame::StyledPanel);
}

void ScanView::setScan(const values::TlsScan &scan)
{
    m_scan = scan;
    render();
    verticalScrollBar()->setValue(0);
}

void ScanView::forget()
{
    m_scan.reset();
    render();
}

void ScanView::setInvitation(const QString &text)
{
    m_invitation = text;
    if (!m_scan)
        render();
}

void ScanView::render()
{
    const int place = verticalScrollBar()->value();
    clear();
    document()->setDefaultFont(font());
    document()->setDocumentMargin(QFontMetricsF(font()).height());
    if (!m_scan) {
        // What stood there leaves its size of letters behind.
        QTextCursor cursor(document());
        cursor.setBlockFormat({});
        cursor.insertText(m_invitation, QTextCharFormat());
        return;
    }
    Writer writer(*document(), palette());
    for (const auto &block : report::scanOutline(*m_scan, QLocale()))
        writer.write(block);
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(place);
}

void ScanView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        render();
}

} // namespace ui::scan
