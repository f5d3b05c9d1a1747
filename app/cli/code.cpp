// wsdoctor code: one code of the catalogue, or a list of them.
#include "cli/code_list.h"
#include "cli/json.h"
#include "cli/markdown.h"

#include "report/words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <optional>

namespace cli {

namespace {

struct Code
{
    Q_DECLARE_TR_FUNCTIONS(Code)
};

constexpr std::array kOptions{
    Option{"sendable", nullptr,
           QT_TRANSLATE_NOOP("Options", "with list: only codes that a web page may pass to close()")},
    Option{"vendor", QT_TRANSLATE_NOOP("Options", "NAME"),
           QT_TRANSLATE_NOOP("Options", "with list: the codes of one service or library")},
    Option{"search", QT_TRANSLATE_NOOP("Options", "TEXT"),
           QT_TRANSLATE_NOOP("Options", "with list: only codes whose page speaks of it")},
};

/// What services mean by this very number; nothing for a range.
QList<QStringList> vendorMeanings(std::optional<int> number, const Session &session)
{
    QList<QStringList> rows;
    for (const auto &vendor : session.catalogue.vendors()) {
        for (const auto &code : vendor.codes) {
            if (number == code.code)
                rows.append({vendor.name, code.name, code.reconnect});
        }
    }
    return rows;
}

QList<QStringList> factRows(const catalogue::CodeFacts &facts, const Session &session)
{
    QStringList references;
    for (const auto &reference : facts.references)
        references << (reference.section.isEmpty() ? reference.spec
                                                   : reference.spec + QLatin1Char('#') + reference.section);
    const auto row = [&](const char *key, const QString &value) {
        const auto name = QLatin1String(key);
        return QStringList{session.style.dim(report::factName(name)), report::factValue(name, value)};
    };
    const QLatin1Char comma(',');
    return {row("category", facts.category),
            row("wire", facts.wire),
            row("sentBy", facts.sentBy.join(comma)),
            row("generatedBy", facts.generatedBy.join(comma)),
            row("closeApi", facts.closeApi ? QStringLiteral("true") : QStringLiteral("false")),
            row("clean", facts.clean),
            row("severity", facts.severity),
            row("retry", facts.retry),
            row("registry", facts.registry),
            row("references", references.join(comma))};
}

QJsonObject toJson(const catalogue::CodeFacts &facts, const catalogue::Page &page, std::optional<int> number,
                   const Session &session)
{
    auto object = cli::toJson(facts);
    QJsonArray vendors;
    for (const auto &meaning : vendorMeanings(number, session)) {
        vendors.append(QJsonObject{{QStringLiteral("vendor"), meaning.at(0)},
                                   {QStringLiteral("name"), meaning.at(1)},
                                   {QStringLiteral("reconnect"), meaning.at(2)}});
    }
    object.insert(QStringLiteral("schema"), 1);
    object.insert(QStringLiteral("code"), number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null));
    object.insert(QStringLiteral("title"), page.title);
    object.insert(QStringLiteral("summary"), page.summary);
    object.insert(QStringLiteral("sections"), sectionsToJson(page));
    object.insert(QStringLiteral("vendors"), vendors);
    return object;
}

void printPage(const catalogue::CodeFacts &facts, const catalogue::Page &page, const QString &typed,
               std::optional<int> number, const Session &session)
{
    const auto &style = session.style;
    auto title = QStringLiteral("%1 — %2").arg(style.bold(typed), style.bold(page.title));
    if (!page.title.startsWith(facts.name, Qt::CaseInsensitive))
        title += QStringLiteral(" (%1)").arg(facts.name);
    QStringList parts{title, wrapped(page.summary, style.width)};
    if (session.arguments.has("quiet")) {
        print(parts.join(QLatin1Char('\n')));
        return;
    }
    parts << table(factRows(facts, session), style.width);
    for (const auto &section : page.sections)
        parts << style.heading(report::sectionName(catalogue::PageKind::Code, section.key)) +
                     QLatin1Char('\n') + rendered(section.body, style);
    auto meanings = vendorMeanings(number, session);
    if (!meanings.isEmpty()) {
        for (auto &row : meanings)
            row.last() =
                Code::tr("reconnect: %1").arg(report::factValue(QStringLiteral("retry"), row.last()));
        parts << style.heading(Code::tr("What services mean by %1").arg(typed)) + QLatin1Char('\n') +
                     table(meanings, style.width);
    }
    QStringList related;
    for (const auto &id : facts.related)
        related << codeText(id) + QLatin1Char(' ') +
                       session.catalogue.title({catalogue::PageKind::Code, id}, session.language);
    if (!related.isEmpty())
        parts << wrapped(related.join(QStringLiteral(", ")), style.width,
                         style.dim(report::factName(QStringLiteral("related"))) + QStringLiteral("  "));
    print(parts.join(QStringLiteral("\n\n")));
}

int show(const QString &typed, const Session &session)
{
    const auto *facts = findCode(typed, session);
    if (!facts)
        return badUsage(
            Code::tr("There is no code “%1”: codes go from 0 to 65535. To search the catalogue: wsdoctor "
                     "code list --search TEXT")
                .arg(typed));
    const auto page = session.catalogue.page({catalogue::PageKind::Code, facts->id}, session.language);
    if (!page) {
        say(QStringLiteral("wsdoctor: ") +
            Code::tr("The page of %1 is missing from this program.").arg(typed));
        return kOurFault;
    }
    bool isNumber = false;
    const int value = typed.toInt(&isNumber);
    const auto number = isNumber ? std::optional(value) : std::nullopt;
    if (session.arguments.has("json"))
        printJson(toJson(*facts, *page, number, session));
    else
        printPage(*facts, *page, isNumber ? QString::number(value) : codeText(facts->id), number, session);
    return kHealthy;
}

int run(const Session &session)
{
    const auto &arguments = session.arguments;
    const auto &typed = arguments.positional;
    const bool filtered = arguments.has("sendable") || arguments.has("vendor") || arguments.has("search");
    if (typed.size() > 1)
        return badUsage(Code::tr("One code at a time. To see two side by side: wsdoctor compare %1 %2")
                            .arg(typed.at(0), typed.at(1)));
    const bool list = typed.value(0) == QLatin1String("list") || (typed.isEmpty() && filtered);
    if (list)
        return listCodes(session);
    if (typed.isEmpty())
        return badUsage(
            Code::tr("There is no code to show. Write: wsdoctor code 1006, or: wsdoctor code list"));
    if (filtered)
        return badUsage(
            Code::tr("--sendable, --vendor and --search belong to a list. Write: wsdoctor code list"));
    return show(typed.first(), session);
}

} // namespace

const catalogue::CodeFacts *findCode(const QString &typed, const Session &session)
{
    if (const auto *facts = session.catalogue.code(typed))
        return facts;
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    return isNumber && number >= 0 ? session.catalogue.codeFor(number) : nullptr;
}

const Command &codeCommand()
{
    static const Command command{
        "code",
        QT_TRANSLATE_NOOP("Help", "NUMBER | list"),
        QT_TRANSLATE_NOOP("Help", "what a close code means, when it appears and how to fix it"),
        QT_TRANSLATE_NOOP(
            "Help", "Shows the page of a close code: its facts, its meaning, when you see it, how to fix it, "
                    "debugging scenarios and what known clients show. A number without a page of its own is "
                    "explained by its range, with what known services mean by it.\n\n"
                    "“wsdoctor code list” shows all codes and ranges, one a line."),
        kOptions,
        run};
    return command;
}

} // namespace cli
