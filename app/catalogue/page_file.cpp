#include "catalogue/page_file.h"

#include <QRegularExpression>

namespace catalogue {

namespace {

void readHeadLine(const QString &line, Page &page)
{
    const auto colon = line.indexOf(QLatin1Char(':'));
    if (colon < 0)
        return;
    const auto key = line.left(colon).trimmed();
    const auto value = line.mid(colon + 1).trimmed();
    if (key == QLatin1String("title"))
        page.title = value;
    else if (key == QLatin1String("summary"))
        page.summary = value;
    else if (key == QLatin1String("revision"))
        page.revision = value.toInt();
    else if (key == QLatin1String("aliases")) {
        for (const auto &alias : value.split(QLatin1Char(','), Qt::SkipEmptyParts))
            page.aliases << alias.trimmed();
    }
}

} // namespace

std::optional<Page> parsePage(const PageRef &ref, const QString &text)
{
    const auto lines = text.split(QLatin1Char('\n'));
    if (lines.isEmpty() || lines.first() != QLatin1String("---"))
        return std::nullopt;
    Page page;
    page.ref = ref;
    qsizetype i = 1;
    for (; i < lines.size() && lines.at(i) != QLatin1String("---"); ++i)
        readHeadLine(lines.at(i), page);
    if (i == lines.size() || page.title.isEmpty())
        return std::nullopt;
    bool fenced = false;
    for (++i; i < lines.size(); ++i) {
        const auto &line = lines.at(i);
        if (line.startsWith(QLatin1String("```")))
            fenced = !fenced;
        if (!fenced && line.startsWith(QLatin1String("## ")))
            page.sections.append({line.mid(3).trimmed(), {}});
        else if (!page.sections.isEmpty())
            page.sections.last().body += line + QLatin1Char('\n');
    }
    for (auto &section : page.sections)
        section.body = section.body.trimmed() + QLatin1Char('\n');
    return page;
}

QString plainText(const QString &markdown)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression marks(
        QStringLiteral("\\*\\*|`|(?<=\\W)\\*(?=\\S)|(?<=\\S)\\*(?=\\W)|^#+ |^```.*$"),
        QRegularExpression::MultilineOption);
    auto text = markdown;
    text.replace(link, QStringLiteral("\\1"));
    text.remove(marks);
    return text;
}

} // namespace catalogue
