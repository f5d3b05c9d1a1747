#pragma once
#include "ui/live/live_test.h"
#include "ui/widgets/context.h"

#include <QString>

class QWidget;

namespace ui::test {

/// Puts the report on the clipboard as Markdown.
void copyReport(const investigation::Outcome &outcome, const Context &context);
/// Writes the report: JSON, text or Markdown by the file's ending. False: the file could not be written.
bool writeReport(const QString &path, const investigation::Outcome &outcome, const Context &context);
/// Asks where to, then writes. A sentence when it failed, else empty.
QString saveReport(QWidget *parent, const investigation::Outcome &outcome, const Context &context);

} // namespace ui::test
