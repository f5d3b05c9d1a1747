#pragma once

class QWidget;

namespace ui::widgets {

/// Makes the Tab key go through what stands in the layout of \p page, and in those below, in the order it
/// stands there: fields may have been made in another.
void tabByLayout(QWidget &page);

} // namespace ui::widgets
