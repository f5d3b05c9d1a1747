#pragma once
#include <QIcon>
#include <QPalette>

namespace ui::widgets {

enum class Glyph { Codes, Compare, Test, Practice, Scan, Back, Forward, Swap, Stop, Copy, Save };

/// Line icons drawn in the palette's own colour at any size, so that they fit light, dark and high contrast.
QIcon icon(Glyph glyph, const QPalette &palette);
/// The application's own icon.
QIcon applicationIcon();

} // namespace ui::widgets
