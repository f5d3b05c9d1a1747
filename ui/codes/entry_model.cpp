#include "ui/codes/entry_model.h"

#include "report/words.h"

namespace ui::codes {

using catalogue::PageKind;
using catalogue::PageRef;

QStringList codeCategories()
{
    return {QStringLiteral("normal"),  QStringLiteral("protocol"),   QStringLiteral("policy"),
            QStringLiteral("server"),  QStringLiteral("connection"), QStringLiteral("application"),
            QStringLiteral("reserved")};
}

QString EntryModel::kindName(PageKind kind)
{
    switch (kind) {
    case PageKind::Code:
        return tr("Code");
    case PageKind::Cause:
        return tr("Cause");
    case PageKind::Comparison:
        return tr("Comparison");
    case PageKind::Guide:
        return tr("Guide");
    case PageKind::Scenario:
        return tr("Practice");
    case PageKind::Glossary:
        return tr("Glossary");
    case PageKind::Specification:
        return tr("Specification");
    }
    return {};
}

EntryModel::EntryModel(const Context &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{
    m_entries = matching();
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return entry.number.isEmpty() ? entry.title : entry.number + QLatin1Char(' ') + entry.title;
    case Qt::ToolTipRole:
        return entry.subtitle;
    case RefRole:
        return entry.ref.toLink();
    case NumberRole:
        return entry.number;
    case SubtitleRole:
        return entry.subtitle;
    case SeverityRole:
        return entry.severity;
    default:
        return {};
    }
}

EntryModel::Entry EntryModel::entryFor(const PageRef &ref, const QString &subtitle) const
{
    Entry entry{ref, {}, m_context.catalogue.title(ref, m_context.language), subtitle, {}};
    if (ref.kind == PageKind::Code) {
        entry.number = ref.id;
        entry.number.replace(QLatin1Char('-'), QChar(0x2013));
        if (const auto *facts = m_context.catalogue.code(ref.id)) {
            entry.severity = facts->severity;
            if (subtitle
                    .isEmpty()) // the registry's names are English: beside an English title they say nothing
                entry.subtitle = m_context.language == QLatin1String("en")
                                     ? report::categoryName(facts->category)
                                     : facts->name;
        }
    } else if (const auto page = m_context.catalogue.page(ref, m_context.language)) {
        // A cause's sentence speaks of one connection: in a list its kind says more than its gaps.
        entry.subtitle =
            page->summary.contains(QLatin1Char('{'))
                ? kindName(ref.kind)
                : tr("%1 · %2", "kind of page, what it says").arg(kindName(ref.kind), page->summary);
    }
    return entry;
}

QList<EntryModel::Entry> EntryModel::matching() const
{
    QList<Entry> entries;
    const auto kind = catalogue::pageKindFromId(m_filter.category);
    const auto inCategory = [&](const PageRef &ref) {
        if (m_filter.category.isEmpty())
            return true;
        if (kind)
            return ref.kind == *kind;
        const auto *facts = ref.kind == PageKind::Code ? m_context.catalogue.code(ref.id) : nullptr;
        return facts && facts->category == m_filter.category;
    };
    if (!m_filter.text.trimmed().isEmpty()) {
        for (const auto &hit : m_context.catalogue.search(m_filter.text, m_context.language)) {
            if (hit.ref.kind != PageKind::Comparison && inCategory(hit.ref))
                entries.append(entryFor(hit.ref, hit.snippet));
        }
        return entries;
    }
    for (const auto &id : m_context.catalogue.ids(kind.value_or(PageKind::Code))) {
        const PageRef ref{kind.value_or(PageKind::Code), id};
        if (inCategory(ref))
            entries.append(entryFor(ref, {}));
    }
    return entries;
}

void EntryModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void EntryModel::reload()
{
    beginResetModel();
    m_entries = matching();
    endResetModel();
}

int EntryModel::rowOf(const PageRef &ref) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).ref == ref)
            return row;
    }
    return -1;
}

std::optional<PageRef> EntryModel::refAt(int row) const
{
    if (row < 0 || row >= m_entries.size())
        return std::nullopt;
    return m_entries.at(row).ref;
}

} // namespace ui::codes
