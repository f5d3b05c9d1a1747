#include "cli/json.h"

#include "catalogue/page_file.h"
#include "cli/terminal.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cli {

void printJson(const QJsonObject &object)
{
    printRaw(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

QJsonArray toJson(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject toJson(const catalogue::CodeFacts &facts)
{
    QJsonArray references;
    for (const auto &reference : facts.references) {
        references.append(QJsonObject{{QStringLiteral("spec"), reference.spec},
                                      {QStringLiteral("section"), reference.section.isEmpty()
                                                                      ? QJsonValue(QJsonValue::Null)
                                                                      : QJsonValue(reference.section)}});
    }
    return {{QStringLiteral("id"), facts.id},
            {QStringLiteral("first"), facts.first},
            {QStringLiteral("last"), facts.last},
            {QStringLiteral("name"), facts.name},
            {QStringLiteral("category"), facts.category},
            {QStringLiteral("wire"), facts.wire},
            {QStringLiteral("sentBy"), toJson(facts.sentBy)},
            {QStringLiteral("generatedBy"), toJson(facts.generatedBy)},
            {QStringLiteral("closeApi"), facts.closeApi},
            {QStringLiteral("clean"), facts.clean},
            {QStringLiteral("severity"), facts.severity},
            {QStringLiteral("retry"), facts.retry},
            {QStringLiteral("registry"), facts.registry},
            {QStringLiteral("references"), references},
            {QStringLiteral("related"), toJson(facts.related)}};
}

QJsonObject sectionsToJson(const catalogue::Page &page)
{
    QJsonObject sections;
    for (const auto &section : page.sections)
        sections.insert(section.key, catalogue::plainText(section.body).trimmed());
    return sections;
}

} // namespace cli
