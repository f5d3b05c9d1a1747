// A verdict in words, and Markdown without its marks.
#include "report/format.h"
#include "report/mask.h"
#include "report/words.h"

#include <QRegularExpression>

namespace report {

namespace {

QStringList bullets(const QString &markdown)
{
    QStringList items;
    for (const auto &line : markdown.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("- ")))
            items.append(line.mid(2).trimmed());
        else if (!items.isEmpty() && !line.trimmed().isEmpty())
            items.last() += QLatin1Char(' ') + line.trimmed();
    }
    return items;
}

/// Applies \p change to all but code spans; those keep their backticks when \p keepTicks.
template <class Change>
QString outsideCode(const QString &markdown, bool keepTicks, Change change)
{
    QString result;
    const auto parts = markdown.split(QLatin1Char('`'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool code = i % 2 == 1;
        const bool closed = i + 1 < parts.size();
        const auto tick = code && (keepTicks || !closed) ? QStringLiteral("`") : QString();
        result += tick + (code ? parts.at(i) : change(parts.at(i))) + (closed ? tick : QString());
    }
    return result;
}

QString withoutMarks(const QString &markdown, bool keepTicks)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression emphasis(QStringLiteral("(\\*{1,3})(?=\\S)(.+?)(?<=\\S)\\1"));
    static const QRegularExpression heading(QStringLiteral("^#{1,6} +"), QRegularExpression::MultilineOption);
    // Links and headings first: their text may hold code, which would cut them in two.
    auto text = markdown;
    text.replace(link, QStringLiteral("\\1"));
    text.remove(heading);
    return outsideCode(text, keepTicks, [](QString part) {
        part.replace(emphasis, QStringLiteral("\\2"));
        return part;
    });
}

} // namespace

namespace {

/// What a page says of one kind of its cause ("## why-expired"): a sentence, then what to do about it. Empty
/// where the kind has no words of its own.
QString sectionOfKind(const catalogue::Page &page, const values::Params &params)
{
    const auto why = QString::fromStdString(values::paramValue(params, "why"));
    return why.isEmpty() ? QString() : page.section(QStringLiteral("why-") + why);
}

} // namespace

QString plain(const QString &markdown)
{
    return withoutMarks(markdown, false);
}

QString withoutLinks(const QString &markdown)
{
    return withoutMarks(markdown, true);
}

QString causeSummary(const QString &cause, const values::Params &params,
                     const catalogue::Catalogue &catalogue, const QString &language, bool showSecrets)
{
    const auto page = catalogue.page({catalogue::PageKind::Cause, cause}, language);
    if (!page)
        return cause;
    const auto locale = localeOf(language);
    // Byte counts here; in other causes the same names carry texts.
    const bool counts = cause == QLatin1String("close-inside-frame");
    QHash<QString, QString> filled;
    for (const auto &param : params) {
        const auto name = QString::fromStdString(param.name);
        const auto value = QString::fromStdString(param.value);
        if (counts)
            filled.insert(name, quantityText(value, locale));
        else
            filled.insert(name, showSecrets && param.name == "location" ? visibleText(value)
                                                                        : paramText(name, value, locale));
    }
    const auto kind = sectionOfKind(*page, params);
    return catalogue::fill(kind.isEmpty() ? page->summary : kind.section(QStringLiteral("\n\n"), 0, 0),
                           filled);
}

QList<catalogue::ClientReaction> clientReactions(const values::Verdict &verdict,
                                                 const catalogue::Catalogue &catalogue)
{
    const auto dataAfter = QStringLiteral("close-data-after-close");
    const bool outweighs = verdict.healthy && std::any_of(verdict.findings.begin(), verdict.findings.end(),
                                                          [&](const auto &finding) {
                                                              return finding.cause == dataAfter.toStdString();
                                                          });
    return catalogue.reactions(outweighs ? dataAfter : QString::fromStdString(verdict.cause));
}

VerdictWords words(const values::Verdict &verdict, const catalogue::Catalogue &catalogue,
                   const QString &language, bool showSecrets)
{
    VerdictWords words;
    words.code = QStringLiteral("—");
    if (verdict.closeCode.value != 0) {
        words.code = QString::number(verdict.closeCode.value);
        if (const auto *facts = catalogue.codeFor(verdict.closeCode.value)) {
            words.codeName = facts->name;
            words.codeTitle = catalogue.title({catalogue::PageKind::Code, facts->id}, language);
        }
    }
    const auto cause = QString::fromStdString(verdict.cause);
    words.cause = cause;
    words.summary = causeSummary(cause, verdict.params, catalogue, language, showSecrets);
    if (const auto page = catalogue.page({catalogue::PageKind::Cause, cause}, language)) {
        words.cause = page->title;
        words.explanation = page->section(u"explanation");
        const auto kind = sectionOfKind(*page, verdict.params);
        words.remedies = bullets(kind.isEmpty() ? page->section(u"remedies") : kind);
    }
    return words;
}

} // namespace report
