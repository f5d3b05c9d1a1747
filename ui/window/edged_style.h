#pragma once
#include <QProxyStyle>

namespace ui::window {

/// Fusion, whose borders are darker than the window: on a dark one nobody sees them. There, boxes to tick and
/// fields get an edge with a contrast of 3:1 (WCAG 2.1, 1.4.11).
class EdgedStyle : public QProxyStyle
{
    Q_OBJECT

public:
    EdgedStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace ui::window
