#pragma once
#include <QTreeWidget>

class QKeyEvent;

/// What the tables of a test have in common.
namespace ui::test {

/// Ctrl+C on a table gives its selected lines, columns divided by tabs. False: another key.
bool copySelection(const QTreeWidget &tree, const QKeyEvent &event);
/// Two columns, the second wrapped: nothing that was found is cut off.
void setUpFactTree(QTreeWidget &tree);

} // namespace ui::test
