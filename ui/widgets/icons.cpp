#include "ui/widgets/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace ui::widgets {

namespace {

/// Paths on a grid of 24 units.
QPainterPath codesPath()
{
    QPainterPath path;
    path.addRoundedRect(4, 3, 16, 18, 2, 2);
    for (const int y : {8, 12, 16}) {
        path.moveTo(8, y);
        path.lineTo(y == 16 ? 13 : 16, y);
    }
    return path;
}

QPainterPath comparePath()
{
    QPainterPath path;
    path.addRoundedRect(3, 5, 7, 14, 1.5, 1.5);
    path.addRoundedRect(14, 5, 7, 14, 1.5, 1.5);
    path.moveTo(12, 3);
    path.lineTo(12, 21);
    return path;
}

QPainterPath testPath()
{
    QPainterPath path; // a pulse
    path.moveTo(2, 12);
    path.lineTo(7, 12);
    path.lineTo(10, 5);
    path.lineTo(14, 19);
    path.lineTo(17, 12);
    path.lineTo(22, 12);
    return path;
}

QPainterPath practicePath()
{
    QPainterPath path; // a flask
    path.moveTo(9, 3);
    path.lineTo(15, 3);
    path.moveTo(10, 3);
    path.lineTo(10, 9);
    path.lineTo(4.5, 18.5);
    path.quadTo(4, 21, 6.5, 21);
    path.lineTo(17.5, 21);
    path.quadTo(20, 21, 19.5, 18.5);
    path.lineTo(14, 9);
    path.lineTo(14, 3);
    path.moveTo(7, 15);
    path.lineTo(17, 15);
    return path;
}

QPainterPath arrowPath(bool back)
{
    QPainterPath path;
    const double tip = back ? 5 : 19;
    const double tail = back ? 19 : 5;
    const double barb = back ? 11 : 13;
    path.moveTo(tail, 12);
    path.lineTo(tip, 12);
    path.moveTo(barb, 6);
    path.lineTo(tip, 12);
    path.lineTo(barb, 18);
    return path;
}

QPainterPath swapPath()
{
    QPainterPath path;
    path.moveTo(4, 8);
    path.lineTo(20, 8);
    path.moveTo(16, 4);
    path.lineTo(20, 8);
    path.lineTo(16, 12);
    path.moveTo(20, 16);
    path.lineTo(4, 16);
    path.moveTo(8, 12);
    path.lineTo(4, 16);
    path.lineTo(8, 20);
    return path;
}

QPainterPath copyPath()
{
    QPainterPath path;
    path.addRoundedRect(8, 8, 12, 13, 2, 2);
    path.moveTo(16, 5);
    path.lineTo(16, 3);
    path.lineTo(4, 3);
    path.lineTo(4, 16);
    path.lineTo(6, 16);
    return path;
}

QPainterPath savePath()
{
    QPainterPath path;
    path.moveTo(12, 3);
    path.lineTo(12, 15);
    path.moveTo(7, 10);
    path.lineTo(12, 15);
    path.lineTo(17, 10);
    path.moveTo(4, 17);
    path.lineTo(4, 21);
    path.lineTo(20, 21);
    path.lineTo(20, 17);
    return path;
}

QPainterPath scanPath()
{
    QPainterPath path; // a padlock
    path.addRoundedRect(5, 11, 14, 10, 2, 2);
    path.moveTo(8, 11);
    path.lineTo(8, 7.5);
    path.arcTo(8, 3.5, 8, 8, 180, -180);
    path.lineTo(16, 11);
    path.moveTo(12, 15);
    path.lineTo(12, 17);
    return path;
}

QPainterPath stopPath()
{
    QPainterPath path;
    path.addRoundedRect(6, 6, 12, 12, 2, 2);
    return path;
}

QPainterPath pathOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Codes:
        return codesPath();
    case Glyph::Compare:
        return comparePath();
    case Glyph::Test:
        return testPath();
    case Glyph::Practice:
        return practicePath();
    case Glyph::Scan:
        return scanPath();
    case Glyph::Back:
        return arrowPath(true);
    case Glyph::Forward:
        return arrowPath(false);
    case Glyph::Swap:
        return swapPath();
    case Glyph::Copy:
        return copyPath();
    case Glyph::Save:
        return savePath();
    case Glyph::Stop:
        break;
    }
    return stopPath();
}

class LineIcon : public QIconEngine
{
public:
    LineIcon(Glyph glyph, const QPalette &palette) : m_glyph(glyph), m_palette(palette) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = state == QIcon::On ? QPalette::Highlight : QPalette::WindowText;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 24.0, rect.height() / 24.0);
        painter->setPen(QPen(m_palette.color(group, role), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(pathOf(m_glyph));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIcon(*this); } // owned by the QIcon that asks

private:
    Glyph m_glyph;
    QPalette m_palette;
};

} // namespace

QIcon icon(Glyph glyph, const QPalette &palette)
{
    return QIcon(new LineIcon(glyph, palette)); // QIcon owns its engine
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(size / 24.0, size / 24.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0x0b, 0x57, 0xd0));
        painter.drawRoundedRect(QRectF(1, 1, 22, 22), 5, 5);
        painter.setPen(QPen(Qt::white, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(testPath());
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace ui::widgets
