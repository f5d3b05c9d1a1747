#include "ui/widgets/stage_strip.h"

#include "report/words.h"
#include "ui/widgets/colours.h"
#include "values/interruption.h"

#include <QEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace ui::widgets {

namespace {

QString durationText(double milliseconds)
{
    const QLocale locale;
    if (milliseconds < 1)
        return StageStrip::tr("< 1 ms");
    return StageStrip::tr("%1 ms").arg(locale.toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
}

} // namespace

StageStrip::StageStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    announce();
}

void StageStrip::reset()
{
    m_cells.fill({});
    announce();
}

void StageStrip::setRunning(values::StageId stage)
{
    m_cells[static_cast<std::size_t>(stage)].running = true;
    announce();
}

void StageStrip::setDone(const values::StageRecord &record)
{
    m_cells[static_cast<std::size_t>(record.id)] = {false, record.status, record.durationMs,
                                                    values::isInterrupted(record)};
    announce();
}

void StageStrip::setFinished()
{
    for (auto &cell : m_cells)
        cell.running = false;
    announce();
}

void StageStrip::announce()
{
    setAccessibleName(description());
    update();
}

QString StageStrip::stateOf(const Cell &cell)
{
    return report::statusName(*cell.status, cell.interrupted);
}

QString StageStrip::description() const
{
    QStringList parts;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const auto name = report::stageName(values::kStages[i]);
        if (m_cells[i].running)
            parts << tr("%1: running").arg(name);
        else if (m_cells[i].status)
            parts << tr("%1: %2").arg(name, stateOf(m_cells[i]));
        else
            parts << tr("%1: waiting").arg(name);
    }
    return QLocale().createSeparatedList(parts);
}

QSize StageStrip::sizeHint() const
{
    const auto metrics = fontMetrics();
    return {metrics.averageCharWidth() * 90, int(metrics.height() * 4.2)};
}

QSize StageStrip::minimumSizeHint() const
{
    const auto metrics = fontMetrics();
    return {metrics.averageCharWidth() * 56, int(metrics.height() * 4.2)};
}

void StageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = double(this->width()) / double(m_cells.size());
    const double centre = fontMetrics().height() * 1.1;
    // The line on which the stages stand.
    painter.setPen(QPen(colours(palette()).border, 2));
    painter.drawLine(QPointF(width / 2, centre), QPointF(this->width() - width / 2, centre));
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        paintCell(painter, QRectF(double(i) * width, 0, width, height()), i);
}

void StageStrip::paintCell(QPainter &painter, const QRectF &area, std::size_t index) const
{
    const auto &cell = m_cells[index];
    const double line = fontMetrics().height();
    const double radius = line * 0.75;
    const QPointF centre(area.center().x(), line * 1.1);
    const auto all = colours(palette());
    const bool ran = cell.status && *cell.status != values::CheckStatus::Skipped;
    const QColor colour = cell.running  ? palette().color(QPalette::Highlight)
                          : cell.status ? statusColour(palette(), *cell.status)
                                        : all.border;
    painter.setPen(QPen(colour, 2));
    painter.setBrush(ran ? colour : palette().color(QPalette::Window));
    painter.drawEllipse(centre, radius, radius);
    auto bold = font();
    bold.setWeight(QFont::Bold);
    painter.setFont(bold);
    const QString sign = cell.running  ? QStringLiteral("\u2026")
                         : cell.status ? statusSign(*cell.status)
                                       : QString::number(index + 1);
    painter.setPen(ran ? (isDark(palette()) ? Qt::black : Qt::white) : (cell.running ? colour : all.muted));
    painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, radius * 2, radius * 2),
                     Qt::AlignCenter, sign);

    painter.setFont(font());
    painter.setPen(palette().color(cell.running || ran ? QPalette::WindowText : QPalette::PlaceholderText));
    const QRectF name(area.left(), line * 2.05, area.width(), line);
    painter.drawText(name, Qt::AlignCenter,
                     fontMetrics().elidedText(report::stageName(values::kStages[index]), Qt::ElideRight,
                                              int(area.width())));
    if (ran) {
        painter.setPen(all.muted);
        painter.drawText(name.translated(0, line), Qt::AlignCenter, durationText(cell.durationMs));
    }
}

bool StageStrip::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        announce();
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto index =
            std::size_t(std::max(0, help->pos().x())) * m_cells.size() / std::size_t(std::max(1, width()));
        if (index < m_cells.size() && m_cells[index].status) {
            QToolTip::showText(help->globalPos(), tr("%1: %2").arg(report::stageName(values::kStages[index]),
                                                                   stateOf(m_cells[index])));
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui::widgets
