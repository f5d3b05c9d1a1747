#pragma once
#include "catalogue/catalogue.h"

namespace catalogue {

/// Lower case, without accents, œ as oe, typographic apostrophes as plain ones.
QString folded(const QString &text);
/// The words of a folded text.
QStringList wordsOf(const QString &foldedText);
/// The same, and each hyphenated word written as one.
QStringList indexedWordsOf(const QString &foldedText);

/// An index over the pages of one language.
class SearchIndex
{
public:
    void add(const Page &page, const QString &officialName);
    QList<Hit> search(const QString &text, const QList<PageKind> &kinds) const;

private:
    struct Entry
    {
        PageRef ref;
        QString title, summary;
        QString foldedTitle;
        QList<QStringList> names;                  ///< title, official name, aliases: each as its words
        QStringList title_, alias, summary_, body; ///< folded words
    };
    int scoreWord(const Entry &entry, const QString &word) const;

    QList<Entry> m_entries;
};

} // namespace catalogue
