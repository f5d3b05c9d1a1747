#pragma once
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace catalogue {

/// A language of the catalogue: "en", "fr".
using Language = QString;
/// The languages that there are, English first.
QStringList languages();
/// The best of them for a list of BCP 47 names, as from QLocale::uiLanguages().
Language bestLanguage(const QStringList &uiLanguages);

enum class PageKind { Code, Cause, Comparison, Guide, Glossary, Specification, Scenario };
QString id(PageKind kind); ///< "code", "cause", … as in links
std::optional<PageKind> pageKindFromId(QStringView id);

/// A page's address; written as a link "code:1006".
struct PageRef
{
    PageKind kind = PageKind::Code;
    QString id;
    bool operator==(const PageRef &) const = default;
    QString toLink() const;
};
std::optional<PageRef> parseLink(const QString &link);

struct Section
{
    QString key;  ///< "meaning", "when", …
    QString body; ///< Markdown; links by id
};

/// One page in one language, read from its file on demand.
struct Page
{
    PageRef ref;
    QString title;
    QString summary; ///< causes: may hold {placeholders}
    QStringList aliases;
    int revision = 0;
    QList<Section> sections;
    QString section(QStringView key) const;
};

struct Reference
{
    QString spec, section;
};

/// The facts of a code or range of codes; see resources/catalogue/codes.json.
struct CodeFacts
{
    QString id;
    int first = 0, last = 0;
    QString name; ///< official English name
    QString category, wire, clean, severity, retry, registry;
    QStringList sentBy, generatedBy, related, glossary;
    bool closeApi = false;
    QList<Reference> references;
    bool isRange() const { return first != last; }
};

struct CauseFacts
{
    QString id, stage, severity;
    std::optional<int> closeCode;
    QStringList params, related;
};

struct ClientReaction
{
    QString client;     ///< id
    QString clientName; ///< "Chrome 156"
    std::optional<int> closeCode;
    QString message;
};

/// What one client refuses of certificate chains; see resources/catalogue/chain_clients.json.
struct ChainClientRules
{
    struct Rule
    {
        QString condition, message;
    };
    QString id, name;
    QList<Rule> refuses;      ///< the one it names first at the front
    QStringList nameOutranks; ///< conditions that a wrong name is told instead of
    QStringList unmeasured;   ///< conditions nobody knows about
};

struct SpecificationFacts
{
    QString id, label, title, url;
};

struct ScenarioFacts
{
    QString id, stage, scheme, cause;
    int closeCode = 0;
};

struct VendorCode
{
    int code = 0;
    QString name, reconnect;
};
struct Vendor
{
    QString id, name;
    QList<VendorCode> codes;
};

/// One row of a comparison of facts, made by rule.
struct FactRow
{
    QString key;         ///< "category", "wire", "sentBy", …
    QString left, right; ///< ids, comma-separated; words by report/words.h
    bool differs = false;
};

struct Comparison
{
    CodeFacts left, right;
    QList<FactRow> rows;           ///< differing rows first
    std::optional<QString> pageId; ///< of the written comparison, when there is one
};

struct Hit
{
    PageRef ref;
    QString title;
    QString snippet; ///< where it was found
    int score = 0;   ///< higher is better
};

/// The catalogue: facts are parsed on first use, pages when asked for, the search index on the first search.
/// Not thread-safe; cheap to make; give each thread its own.
class Catalogue
{
public:
    Catalogue();
    ~Catalogue();

    const QList<CodeFacts> &codes() const;          ///< by number, ranges after the codes they surround
    const CodeFacts *code(const QString &id) const; ///< "1006", "3000-3999"
    const CodeFacts *
    codeFor(int number) const; ///< the code itself, else the range around it; null over 65535
    const QList<CauseFacts> &causes() const;
    const CauseFacts *cause(const QString &id) const;
    QList<ClientReaction> reactions(const QString &cause) const;
    /// How clients take a certificate chain.
    const QList<ChainClientRules> &chainClients() const;
    const QList<ScenarioFacts> &scenarios() const;
    const QList<SpecificationFacts> &specifications() const;
    const QList<Vendor> &vendors() const;
    QStringList ids(PageKind kind) const; ///< all pages of a kind, in catalogue order

    std::optional<Page> page(const PageRef &ref, const Language &language) const;
    /// The page's title only (cheap).
    QString title(const PageRef &ref, const Language &language) const;
    /// Compares any two codes; none when either is unknown.
    std::optional<Comparison> compare(const QString &left, const QString &right) const;
    /// Tolerant of case, accents and small typos; numbers find codes. \p kinds empty: all.
    QList<Hit> search(const QString &text, const Language &language, const QList<PageKind> &kinds = {}) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Puts \p params into the {placeholders} of \p text. A placeholder without a value stays visible as "…".
QString fill(QString text, const QHash<QString, QString> &params);

} // namespace catalogue
