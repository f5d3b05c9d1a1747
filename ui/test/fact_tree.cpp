#include "ui/test/fact_tree.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui::test {

namespace {

/// Rows as high as their wrapped text: nothing that was found is cut off.
class WrappingDelegate : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(QTreeWidget *tree) : QStyledItemDelegate(tree), m_tree(*tree) {}

    /// Names of suites and the like break, too: behind what joins their parts.
    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        static const QRegularExpression longWord(QStringLiteral("([_/=,;])(?=\\S{2})"));
        auto text = QStyledItemDelegate::displayText(value, locale);
        static const QRegularExpression run(QStringLiteral("([^\\s\u200b]{20})(?=[^\\s\u200b])"));
        text.replace(longWord, QStringLiteral("\\1\u200b"));
        return text.replace(run, QStringLiteral("\\1\u200b"));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto filled = option;
        initStyleOption(&filled, index);
        const int margin = 2 * (m_tree.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
        const int width = m_tree.header()->sectionSize(index.column()) - margin;
        const auto text = filled.fontMetrics.boundingRect(QRect(0, 0, std::max(width, 1), 100000),
                                                          Qt::TextWordWrap, filled.text);
        return {text.width() + margin, text.height() + filled.fontMetrics.height() / 4};
    }

private:
    const QTreeWidget &m_tree;
};

} // namespace

bool copySelection(const QTreeWidget &tree, const QKeyEvent &event)
{
    if (!event.matches(QKeySequence::Copy))
        return false;
    QStringList lines;
    for (const auto *item : tree.selectedItems()) {
        QStringList cells;
        for (int column = 0; column < tree.columnCount(); ++column)
            cells << item->text(column);
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    return true;
}

void setUpFactTree(QTreeWidget &tree)
{
    auto *delegate = new WrappingDelegate(&tree); // owned by the tree
    tree.setItemDelegateForColumn(1, delegate);
    QObject::connect(tree.header(), &QHeaderView::sectionResized, delegate,
                     [delegate] { Q_EMIT delegate->sizeHintChanged(QModelIndex()); });
    tree.setTextElideMode(Qt::ElideNone);
    tree.setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree.setUniformRowHeights(false);
    tree.setWordWrap(true);
    tree.setAlternatingRowColors(true);
    tree.setFrameShape(QFrame::NoFrame);
    tree.header()->setStretchLastSection(true);
    tree.header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

} // namespace ui::test
