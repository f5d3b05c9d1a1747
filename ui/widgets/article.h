#pragma once
#include "catalogue/catalogue.h"

#include <QPalette>
#include <QTextCursor>
#include <QTextDocument>

#include <memory>

namespace ui::widgets {

/// Everything an article needs to be drawn.
struct ArticleStyle
{
    QPalette palette;
    QFont font;
};

/// The article of any page of the catalogue: head, facts where it has some, and its sections under the
/// interface's headings. A page that does not exist gives a document that says so.
std::unique_ptr<QTextDocument> makeArticle(const catalogue::Catalogue &catalogue,
                                           const catalogue::PageRef &ref, const QString &language,
                                           const ArticleStyle &style);

/// Inserts Markdown at \p cursor in the house's looks: links, code and code blocks coloured for the palette.
void insertMarkdown(QTextCursor &cursor, const QString &markdown, const ArticleStyle &style);
/// A heading; level 1 is the title.
void insertHeading(QTextCursor &cursor, const QString &text, int level, const ArticleStyle &style);
/// What each measured client shows for a cause, under a heading; nothing where nothing was measured.
void insertReactions(QTextCursor &cursor, const QList<catalogue::ClientReaction> &reactions, int headingLevel,
                     const ArticleStyle &style);
/// Starts a new block with plain formats.
void startBlock(QTextCursor &cursor, const ArticleStyle &style, double spaceAbove = 0.4);

} // namespace ui::widgets
