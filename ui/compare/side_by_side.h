#pragma once
#include "catalogue/catalogue.h"
#include "ui/widgets/article.h"

#include <memory>

namespace ui::compare {

/// Two codes in aligned rows: heads, facts (differing ones marked and first), sections, and below them the
/// key differences, when to use which, and where to learn more.
std::unique_ptr<QTextDocument> makeSideBySide(const catalogue::Catalogue &catalogue,
                                              const catalogue::Comparison &comparison,
                                              const QString &language, const widgets::ArticleStyle &style);

} // namespace ui::compare
