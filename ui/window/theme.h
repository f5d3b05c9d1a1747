#pragma once
#include "ui/settings/settings.h"

#include <QPalette>
#include <QString>

namespace ui::window {

/// Light, dark, or the desktop's own colours and style.
class ThemeSwitch
{
public:
    /// Remembers the desktop's palette and style: make it before the first apply().
    ThemeSwitch();
    void apply(settings::Theme theme);

private:
    QPalette m_systemPalette;
    QString m_systemStyle;
};

} // namespace ui::window
