#include "catalogue/catalogue.h"

#include "catalogue/facts.h"
#include "catalogue/page_file.h"
#include "catalogue/search.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

// Resources of a static library must be asked for by name, outside of any namespace.
static void initCatalogueResources()
{
    Q_INIT_RESOURCE(catalogue_facts);
    Q_INIT_RESOURCE(catalogue_pages);
}

namespace catalogue {

namespace {

struct KindName
{
    PageKind kind;
    QLatin1String id;
    QLatin1String folder;
};
constexpr std::array kKinds{
    KindName{PageKind::Code, QLatin1String("code"), QLatin1String("codes")},
    KindName{PageKind::Cause, QLatin1String("cause"), QLatin1String("causes")},
    KindName{PageKind::Comparison, QLatin1String("comparison"), QLatin1String("comparisons")},
    KindName{PageKind::Guide, QLatin1String("guide"), QLatin1String("guides")},
    KindName{PageKind::Glossary, QLatin1String("glossary"), QLatin1String("glossary")},
    KindName{PageKind::Specification, QLatin1String("spec"), QLatin1String("specifications")},
    KindName{PageKind::Scenario, QLatin1String("scenario"), QLatin1String("scenarios")},
};

const KindName &row(PageKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

QString key(const PageRef &ref, const Language &language)
{
    return language + QLatin1Char('/') + row(ref.kind).folder + QLatin1Char('/') + ref.id;
}

template <class List>
QStringList idsOf(const List &list)
{
    QStringList ids;
    for (const auto &entry : list)
        ids << entry.id;
    return ids;
}

QString referencesText(const CodeFacts &facts)
{
    QStringList parts;
    for (const auto &reference : facts.references)
        parts << (reference.section.isEmpty() ? reference.spec
                                              : reference.spec + QLatin1Char('#') + reference.section);
    return parts.join(QLatin1Char(','));
}

QList<FactRow> factRows(const CodeFacts &a, const CodeFacts &b)
{
    const auto flag = [](bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); };
    const auto list = [](QStringList values) {
        values.sort();
        return values.join(QLatin1Char(','));
    };
    QList<FactRow> rows;
    const auto add = [&](const char *name, const QString &left, const QString &right) {
        rows.append({QString::fromLatin1(name), left, right, left != right});
    };
    add("category", a.category, b.category);
    add("wire", a.wire, b.wire);
    add("sentBy", list(a.sentBy), list(b.sentBy));
    add("generatedBy", list(a.generatedBy), list(b.generatedBy));
    add("closeApi", flag(a.closeApi), flag(b.closeApi));
    add("clean", a.clean, b.clean);
    add("severity", a.severity, b.severity);
    add("retry", a.retry, b.retry);
    add("registry", a.registry, b.registry);
    add("references", referencesText(a), referencesText(b));
    std::stable_partition(rows.begin(), rows.end(), [](const FactRow &fact) { return fact.differs; });
    return rows;
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("fr")};
}

Language bestLanguage(const QStringList &uiLanguages)
{
    for (const auto &name : uiLanguages) {
        const auto language = name.left(2).toLower();
        if (languages().contains(language) && (name.size() == 2 || !name.at(2).isLetter()))
            return language;
    }
    return languages().first();
}

QString id(PageKind kind)
{
    return row(kind).id;
}

std::optional<PageKind> pageKindFromId(QStringView id)
{
    const auto it = std::find_if(kKinds.begin(), kKinds.end(), [&](const auto &r) { return r.id == id; });
    return it == kKinds.end() ? std::nullopt : std::optional(it->kind);
}

QString PageRef::toLink() const
{
    return catalogue::id(kind) + QLatin1Char(':') + id;
}

std::optional<PageRef> parseLink(const QString &link)
{
    const auto colon = link.indexOf(QLatin1Char(':'));
    const auto kind = pageKindFromId(QStringView(link).left(std::max<qsizetype>(colon, 0)));
    const auto id = link.mid(colon + 1);
    static const QRegularExpression idShape(QStringLiteral("^[a-z0-9-]+$"));
    if (colon <= 0 || !kind || !idShape.match(id).hasMatch())
        return std::nullopt;
    return PageRef{*kind, id};
}

QString Page::section(QStringView wanted) const
{
    for (const auto &section : sections) {
        if (section.key == wanted)
            return section.body;
    }
    return {};
}

QString fill(QString text, const QHash<QString, QString> &params)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([a-zA-Z]+)\\}"));
    qsizetype from = 0;
    while (true) {
        const auto match = placeholder.match(text, from);
        if (!match.hasMatch())
            return text;
        const auto value = params.value(match.captured(1), QStringLiteral("\u2026"));
        text.replace(match.capturedStart(), match.capturedLength(), value);
        from = match.capturedStart() + value.size(); // a value may itself hold braces
    }
}

struct Catalogue::Impl
{
    std::optional<Facts> loaded;
    std::optional<QList<ChainClientRules>> chainClients;
    QHash<QString, std::optional<Page>> pages;
    QHash<Language, SearchIndex> indexes;

    const Facts &facts()
    {
        if (!loaded)
            loaded = loadFacts();
        return *loaded;
    }

    const std::optional<Page> &page(const PageRef &ref, const Language &language)
    {
        const auto name = key(ref, language);
        if (const auto known = pages.constFind(name); known != pages.constEnd())
            return *known;
        QFile file(QStringLiteral(":/catalogue/pages/") + name + QStringLiteral(".md"));
        std::optional<Page> page;
        if (file.open(QIODevice::ReadOnly))
            page = parsePage(ref, QString::fromUtf8(file.readAll()));
        return *pages.insert(name, page);
    }
};

Catalogue::Catalogue() : m_impl(std::make_unique<Impl>())
{
    initCatalogueResources();
}

Catalogue::~Catalogue() = default;

const QList<CodeFacts> &Catalogue::codes() const
{
    return m_impl->facts().codes;
}

const CodeFacts *Catalogue::code(const QString &id) const
{
    const auto &all = codes();
    const auto it = std::find_if(all.begin(), all.end(), [&](const auto &facts) { return facts.id == id; });
    return it == all.end() ? nullptr : &*it;
}

const CodeFacts *Catalogue::codeFor(int number) const
{
    const CodeFacts *range = nullptr;
    for (const auto &facts : codes()) {
        if (number < facts.first || number > facts.last)
            continue;
        if (!facts.isRange())
            return &facts;
        range = &facts;
    }
    return range;
}

const QList<CauseFacts> &Catalogue::causes() const
{
    return m_impl->facts().causes;
}

const CauseFacts *Catalogue::cause(const QString &id) const
{
    const auto &all = causes();
    const auto it = std::find_if(all.begin(), all.end(), [&](const auto &facts) { return facts.id == id; });
    return it == all.end() ? nullptr : &*it;
}

QList<ClientReaction> Catalogue::reactions(const QString &cause) const
{
    return m_impl->facts().reactions.value(cause);
}

const QList<ChainClientRules> &Catalogue::chainClients() const
{
    if (!m_impl->chainClients)
        m_impl->chainClients = loadChainClients();
    return *m_impl->chainClients;
}

const QList<ScenarioFacts> &Catalogue::scenarios() const
{
    return m_impl->facts().scenarios;
}

const QList<SpecificationFacts> &Catalogue::specifications() const
{
    return m_impl->facts().specifications;
}

const QList<Vendor> &Catalogue::vendors() const
{
    return m_impl->facts().vendors;
}

QStringList Catalogue::ids(PageKind kind) const
{
    const auto &facts = m_impl->facts();
    switch (kind) {
    case PageKind::Code:
        return idsOf(facts.codes);
    case PageKind::Cause:
        return idsOf(facts.causes);
    case PageKind::Comparison:
        return facts.comparisonIds;
    case PageKind::Guide:
        return facts.guides;
    case PageKind::Glossary:
        return facts.glossary;
    case PageKind::Specification:
        return idsOf(facts.specifications);
    case PageKind::Scenario:
        return idsOf(facts.scenarios);
    }
    return {};
}

std::optional<Page> Catalogue::page(const PageRef &ref, const Language &language) const
{
    return m_impl->page(ref, language);
}

QString Catalogue::title(const PageRef &ref, const Language &language) const
{
    const auto &page = m_impl->page(ref, language);
    return page ? page->title : QString();
}

std::optional<Comparison> Catalogue::compare(const QString &left, const QString &right) const
{
    const auto *a = code(left);
    const auto *b = code(right);
    if (!a || !b)
        return std::nullopt;
    Comparison comparison{*a, *b, factRows(*a, *b), std::nullopt};
    const auto &written = m_impl->facts().comparisons;
    for (const auto &id : m_impl->facts().comparisonIds) {
        const auto pair = written.value(id);
        if (pair == std::pair(left, right) || pair == std::pair(right, left))
            comparison.pageId = id;
    }
    return comparison;
}

QList<Hit> Catalogue::search(const QString &text, const Language &language,
                             const QList<PageKind> &kinds) const
{
    auto index = m_impl->indexes.find(language);
    if (index == m_impl->indexes.end()) {
        index = m_impl->indexes.insert(language, {});
        for (const auto &kind : kKinds) {
            for (const auto &id : ids(kind.kind)) {
                const auto *facts = kind.kind == PageKind::Code ? code(id) : nullptr;
                if (const auto &page = m_impl->page({kind.kind, id}, language))
                    index->add(*page, facts ? facts->name : QString());
            }
        }
    }
    return index->search(text, kinds);
}

} // namespace catalogue
