#include "ui/codes/entry_delegate.h"

#include "ui/codes/entry_model.h"
#include "ui/widgets/colours.h"

#include <QApplication>
#include <QPainter>

namespace ui::codes {

namespace {

constexpr double kPadding = 0.4; // of a line's height

} // namespace

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    auto background = option;
    initStyleOption(&background, index);
    background.text.clear();
    auto *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const bool selected = option.state & QStyle::State_Selected;
    const auto text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const auto quiet = selected ? text : widgets::colours(option.palette).muted;
    const double line = option.fontMetrics.height();
    QRectF area = QRectF(option.rect).adjusted(line * kPadding, line * kPadding, -line * kPadding, 0);
    area.setHeight(line);

    painter->save();
    auto bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF boldMetrics(bold);
    const auto number = index.data(EntryModel::NumberRole).toString();
    double x = area.left();
    if (!number.isEmpty()) {
        painter->setFont(bold);
        const auto severity = index.data(EntryModel::SeverityRole).toString();
        painter->setPen(selected ? text : widgets::severityColour(option.palette, severity));
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, number);
        x += boldMetrics.horizontalAdvance(number) + line * 0.5;
    }
    painter->setFont(number.isEmpty() ? bold : option.font);
    painter->setPen(text);
    const QRectF titleArea(x, area.top(), area.right() - x, line);
    painter->drawText(titleArea, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(painter->font())
                          .elidedText(index.data().toString(), Qt::ElideRight, titleArea.width()));
    painter->setFont(option.font);
    painter->setPen(quiet);
    painter->drawText(
        area.translated(0, line * 1.05), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(option.font)
            .elidedText(index.data(EntryModel::SubtitleRole).toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const double line = option.fontMetrics.height();
    return {int(line * 12), int(line * (2.05 + 2 * kPadding))};
}

} // namespace ui::codes
