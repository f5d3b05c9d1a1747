#include "ui/window/edged_style.h"

#include "ui/widgets/colours.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace ui::window {

namespace {

void drawEdge(const QStyleOption &option, QPainter &painter, const QRect &rect, qreal radius)
{
    if (!widgets::isDark(option.palette))
        return;
    const bool focused =
        option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(focused ? option.palette.color(QPalette::Highlight)
                           : widgets::colours(option.palette).edge);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

} // namespace

EdgedStyle::EdgedStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
{
    setObjectName(QStringLiteral("fusion"));
}

void EdgedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_IndicatorCheckBox:
        return drawEdge(*option, *painter, option->rect, 2);
    case PE_FrameLineEdit:
        return drawEdge(*option, *painter, option->rect, 2);
    case PE_Frame: // of what is written in more than one line
        if (widget != nullptr && widget->inherits("QPlainTextEdit"))
            drawEdge(*option, *painter, option->rect, 0);
        return;
    default:
        return;
    }
}

void EdgedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawEdge(*option, *painter, option->rect, 2);
}

} // namespace ui::window
