#pragma once
#include "values/stage.h"

#include <QColor>
#include <QPalette>

namespace ui::widgets {

/// Colours that keep a contrast of 4.5:1 on the palette's base, light or dark.
struct Colours
{
    QColor good, warning, bad, muted, link;
    QColor card;   ///< background of a card
    QColor border; ///< hairlines
    QColor marked; ///< background of what differs
    QColor edge;   ///< of a field: 3:1 on the base and on the window
};

bool isDark(const QPalette &palette);
Colours colours(const QPalette &palette);
QColor statusColour(const QPalette &palette, values::CheckStatus status);
/// A sign beside every colour: ✓ ! ✗ –
QString statusSign(values::CheckStatus status);
/// The colour of a code's severity: "info", "warning", "error".
QColor severityColour(const QPalette &palette, const QString &severity);

} // namespace ui::widgets
