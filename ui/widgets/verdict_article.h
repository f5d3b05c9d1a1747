#pragma once
#include "report/words.h"
#include "ui/widgets/article.h"
#include "values/verdict.h"

#include <vector>

namespace ui::widgets {

/// What stands below a verdict's head: what to do, what happened, what else was seen, what each known client
/// shows for the same cause, and the experiments that told look-alikes apart. Empty sections are left out.
std::unique_ptr<QTextDocument> makeVerdictArticle(const catalogue::Catalogue &catalogue,
                                                  const values::Verdict &verdict,
                                                  const std::vector<values::ExperimentRecord> &experiments,
                                                  const std::optional<investigation::Behind> &behind,
                                                  const QString &language, const ArticleStyle &style);

} // namespace ui::widgets
