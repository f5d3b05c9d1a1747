#pragma once
#include "catalogue/catalogue.h"

#include <QString>

namespace ui {

/// What every page of the window shares; owned by the main window, which outlives its pages.
struct Context
{
    const catalogue::Catalogue &catalogue;
    const QString &language; ///< of the prose; changes at run time, see QEvent::LanguageChange
};

} // namespace ui
