#pragma once
#include "cli/terminal.h"

namespace cli {

/// The catalogue's Markdown for a terminal: paragraphs, lists, headings, code blocks and tables, wrapped to
/// the style's width; links become their text.
QString rendered(const QString &markdown, const Style &style, int indent = 0);

} // namespace cli
