#pragma once
#include "catalogue/catalogue.h"
#include "ui/widgets/context.h"

#include <QAbstractListModel>

namespace ui::codes {

/// What the list beside the article shows.
struct Filter
{
    QString text;     ///< search; empty: everything of the category
    QString category; ///< a category of codes, a page kind's id, or empty for all codes
    bool operator==(const Filter &) const = default;
};

/// The entries of the catalogue under a filter: codes by number, other pages by title, hits by rank.
class EntryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RefRole = Qt::UserRole + 1, NumberRole, SubtitleRole, SeverityRole };

    explicit EntryModel(const Context &context, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setFilter(const Filter &filter);
    /// After a change of language.
    void reload();
    /// The row that shows \p ref, or -1.
    int rowOf(const catalogue::PageRef &ref) const;
    std::optional<catalogue::PageRef> refAt(int row) const;

private:
    static QString kindName(catalogue::PageKind kind);
    struct Entry
    {
        catalogue::PageRef ref;
        QString number, title, subtitle, severity;
    };
    Entry entryFor(const catalogue::PageRef &ref, const QString &subtitle) const;
    QList<Entry> matching() const;

    const Context &m_context;
    Filter m_filter;
    QList<Entry> m_entries;
};

/// The categories of codes in the order in which the filter offers them.
QStringList codeCategories();

} // namespace ui::codes
