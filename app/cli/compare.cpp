// wsdoctor compare: two codes side by side.
#include "cli/code_list.h"
#include "cli/json.h"
#include "cli/markdown.h"

#include "report/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

struct Compare
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

QString title(const catalogue::CodeFacts &facts, const Session &session)
{
    return codeText(facts.id) + QStringLiteral(" — ") +
           session.catalogue.title({catalogue::PageKind::Code, facts.id}, session.language);
}

/// Two columns of text beside the names of the facts; differing rows are marked, not by colour alone.
QString factTable(const catalogue::Comparison &comparison, const Session &session)
{
    const auto &style = session.style;
    int names = 0;
    for (const auto &row : comparison.rows)
        names = std::max(names, columns(report::factName(row.key)));
    const int column = std::max((style.width - names - 6) / 2, 12);
    const auto line = [&](const QString &sign, const QString &name, const QString &left,
                          const QString &right) {
        const auto leftLines = wrapped(left, column).split(QLatin1Char('\n'));
        const auto rightLines = wrapped(right, column).split(QLatin1Char('\n'));
        QStringList lines;
        for (qsizetype i = 0; i < std::max(leftLines.size(), rightLines.size()); ++i) {
            auto text = padded(i == 0 ? sign : QString(), 2) + padded(i == 0 ? name : QString(), names + 2) +
                        padded(leftLines.value(i), column + 2) + rightLines.value(i);
            while (text.endsWith(QLatin1Char(' ')))
                text.chop(1);
            lines << text;
        }
        return lines.join(QLatin1Char('\n'));
    };
    QStringList lines{line({}, {}, title(comparison.left, session), title(comparison.right, session)), {}};
    for (const auto &row : comparison.rows) {
        const auto name = report::factName(row.key);
        lines << line(row.differs ? style.warning(QStringLiteral("≠")) : style.dim(QStringLiteral("=")),
                      row.differs ? style.bold(name) : style.dim(name), report::factValue(row.key, row.left),
                      report::factValue(row.key, row.right));
    }
    return lines.join(QLatin1Char('\n'));
}

QStringList writtenPart(const catalogue::Comparison &comparison, const Session &session)
{
    const auto &style = session.style;
    QStringList parts;
    const auto page =
        comparison.pageId
            ? session.catalogue.page({catalogue::PageKind::Comparison, *comparison.pageId}, session.language)
            : std::nullopt;
    if (page) {
        parts << wrapped(page->summary, style.width);
        for (const auto &section : page->sections)
            parts << style.heading(report::sectionName(catalogue::PageKind::Comparison, section.key)) +
                         QLatin1Char('\n') + rendered(section.body, style);
        return parts;
    }
    // Nobody wrote about this pair: both codes speak for themselves.
    for (const auto *facts : {&comparison.left, &comparison.right}) {
        const auto own = session.catalogue.page({catalogue::PageKind::Code, facts->id}, session.language);
        if (own)
            parts << style.heading(title(*facts, session)) + QLatin1Char('\n') +
                         wrapped(own->summary, style.width) + QStringLiteral("\n\n") +
                         rendered(own->section(u"meaning"), style);
    }
    return parts;
}

QJsonObject toJson(const catalogue::Comparison &comparison, const Session &session)
{
    QJsonArray rows;
    for (const auto &row : comparison.rows) {
        rows.append(QJsonObject{{QStringLiteral("fact"), row.key},
                                {QStringLiteral("left"), row.left},
                                {QStringLiteral("right"), row.right},
                                {QStringLiteral("differs"), row.differs}});
    }
    QJsonObject sections;
    if (comparison.pageId) {
        if (const auto page = session.catalogue.page({catalogue::PageKind::Comparison, *comparison.pageId},
                                                     session.language))
            sections = sectionsToJson(*page);
    }
    return {{QStringLiteral("schema"), 1},
            {QStringLiteral("left"), cli::toJson(comparison.left)},
            {QStringLiteral("right"), cli::toJson(comparison.right)},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("comparison"),
             comparison.pageId ? QJsonValue(*comparison.pageId) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("sections"), sections}};
}

int run(const Session &session)
{
    const auto &typed = session.arguments.positional;
    if (typed.size() != 2)
        return badUsage(Compare::tr("Two codes are compared. Write: wsdoctor compare 1002 1015"));
    QStringList ids;
    for (const auto &text : typed) {
        const auto *facts = findCode(text, session);
        if (!facts)
            return badUsage(Compare::tr("There is no code “%1”: codes go from 0 to 65535.").arg(text));
        ids << facts->id;
    }
    if (ids.at(0) == ids.at(1))
        return badUsage(Compare::tr("“%1” and “%2” have the same page. To read it: wsdoctor code %1")
                            .arg(typed.at(0), typed.at(1)));
    const auto comparison = session.catalogue.compare(ids.at(0), ids.at(1));
    if (session.arguments.has("json")) {
        printJson(toJson(*comparison, session));
        return kHealthy;
    }
    QStringList parts{factTable(*comparison, session)};
    if (!session.arguments.has("quiet"))
        parts << writtenPart(*comparison, session);
    print(parts.join(QStringLiteral("\n\n")));
    return kHealthy;
}

} // namespace

const Command &compareCommand()
{
    static const Command command{
        "compare",
        QT_TRANSLATE_NOOP("Help", "CODE CODE"),
        QT_TRANSLATE_NOOP("Help", "two codes side by side, and when to use which"),
        QT_TRANSLATE_NOOP("Help",
                          "Sets the facts of two codes side by side, those that differ first and marked "
                          "with ≠, and tells the key differences and when to use which."),
        {},
        run};
    return command;
}

} // namespace cli
