#pragma once
#include "catalogue/catalogue.h"

namespace catalogue {

/// Takes a page's file apart: the head between "---" lines, then "## key" sections.
std::optional<Page> parsePage(const PageRef &ref, const QString &text);
/// The Markdown without its marks and link targets: what is searched and what plain terminals show.
QString plainText(const QString &markdown);

} // namespace catalogue
