#include "catalogue/facts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace catalogue {

namespace {

QJsonArray entries(const QString &name, const QString &key)
{
    QFile file(QStringLiteral(":/catalogue/facts/") + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(key).toArray();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const auto &element : value.toArray())
        list << element.toString();
    return list;
}

std::optional<int> numberOrNone(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<int>(value.toInt()) : std::nullopt;
}

CodeFacts codeFrom(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    const auto list = [&](const char *key) { return strings(object.value(QLatin1String(key))); };
    CodeFacts facts;
    facts.id = text("id");
    facts.first = object.value(QLatin1String("first")).toInt();
    facts.last = object.value(QLatin1String("last")).toInt();
    facts.name = text("name");
    facts.category = text("category");
    facts.wire = text("wire");
    facts.clean = text("clean");
    facts.severity = text("severity");
    facts.retry = text("retry");
    facts.registry = text("registry");
    facts.sentBy = list("sentBy");
    facts.generatedBy = list("generatedBy");
    facts.related = list("related");
    facts.glossary = list("glossary");
    facts.closeApi = object.value(QLatin1String("closeApi")).toBool();
    for (const auto &reference : object.value(QLatin1String("references")).toArray()) {
        const auto fields = reference.toObject();
        facts.references.append({fields.value(QLatin1String("spec")).toString(),
                                 fields.value(QLatin1String("section")).toString()});
    }
    return facts;
}

void loadCauses(Facts &facts)
{
    for (const auto &value : entries(QStringLiteral("causes"), QStringLiteral("causes"))) {
        const auto object = value.toObject();
        facts.causes.append({object.value(QLatin1String("id")).toString(),
                             object.value(QLatin1String("stage")).toString(),
                             object.value(QLatin1String("severity")).toString(),
                             numberOrNone(object.value(QLatin1String("closeCode"))),
                             strings(object.value(QLatin1String("params"))),
                             strings(object.value(QLatin1String("related")))});
    }
    QHash<QString, QString> names;
    for (const auto &value : entries(QStringLiteral("clients"), QStringLiteral("clients"))) {
        const auto object = value.toObject();
        names.insert(object.value(QLatin1String("id")).toString(),
                     object.value(QLatin1String("name")).toString());
    }
    for (const auto &value : entries(QStringLiteral("clients"), QStringLiteral("reactions"))) {
        const auto object = value.toObject();
        const auto client = object.value(QLatin1String("client")).toString();
        facts.reactions[object.value(QLatin1String("cause")).toString()].append(
            {client, names.value(client, client), numberOrNone(object.value(QLatin1String("closeCode"))),
             object.value(QLatin1String("message")).toString()});
    }
}

void loadLists(Facts &facts)
{
    for (const auto &value : entries(QStringLiteral("comparisons"), QStringLiteral("comparisons"))) {
        const auto object = value.toObject();
        const auto id = object.value(QLatin1String("id")).toString();
        const auto pair = strings(object.value(QLatin1String("codes")));
        facts.comparisonIds << id;
        facts.comparisons.insert(id, {pair.value(0), pair.value(1)});
    }
    for (const auto &value : entries(QStringLiteral("glossary"), QStringLiteral("terms")))
        facts.glossary << value.toString();
    for (const auto &value : entries(QStringLiteral("guides"), QStringLiteral("guides")))
        facts.guides << value.toString();
    for (const auto &value : entries(QStringLiteral("specifications"), QStringLiteral("specifications"))) {
        const auto object = value.toObject();
        facts.specifications.append(
            {object.value(QLatin1String("id")).toString(), object.value(QLatin1String("label")).toString(),
             object.value(QLatin1String("title")).toString(), object.value(QLatin1String("url")).toString()});
    }
    for (const auto &value : entries(QStringLiteral("scenarios"), QStringLiteral("scenarios"))) {
        const auto object = value.toObject();
        facts.scenarios.append({object.value(QLatin1String("id")).toString(),
                                object.value(QLatin1String("stage")).toString(),
                                object.value(QLatin1String("scheme")).toString(),
                                object.value(QLatin1String("cause")).toString(),
                                object.value(QLatin1String("closeCode")).toInt()});
    }
}

void loadVendors(Facts &facts)
{
    for (const auto &value : entries(QStringLiteral("vendors"), QStringLiteral("vendors"))) {
        const auto object = value.toObject();
        Vendor vendor{
            object.value(QLatin1String("id")).toString(), object.value(QLatin1String("name")).toString(), {}};
        for (const auto &code : object.value(QLatin1String("codes")).toArray()) {
            const auto fields = code.toObject();
            vendor.codes.append({fields.value(QLatin1String("code")).toInt(),
                                 fields.value(QLatin1String("name")).toString(),
                                 fields.value(QLatin1String("reconnect")).toString()});
        }
        facts.vendors.append(vendor);
    }
}

} // namespace

Facts loadFacts()
{
    Facts facts;
    for (const auto &value : entries(QStringLiteral("codes"), QStringLiteral("codes")))
        facts.codes.append(codeFrom(value.toObject()));
    // By first number; a range that surrounds single codes stands behind them.
    std::stable_sort(facts.codes.begin(), facts.codes.end(), [](const CodeFacts &a, const CodeFacts &b) {
        const auto key = [](const CodeFacts &c) {
            return std::pair(c.isRange() ? c.last : c.first, c.isRange());
        };
        return key(a) < key(b);
    });
    loadCauses(facts);
    loadLists(facts);
    loadVendors(facts);
    return facts;
}

QList<ChainClientRules> loadChainClients()
{
    QList<ChainClientRules> all;
    for (const auto &value : entries(QStringLiteral("chain_clients"), QStringLiteral("clients"))) {
        const auto object = value.toObject();
        ChainClientRules rules;
        rules.id = object.value(QLatin1String("id")).toString();
        rules.name = object.value(QLatin1String("name")).toString();
        rules.nameOutranks = strings(object.value(QLatin1String("nameOutranks")));
        rules.unmeasured = strings(object.value(QLatin1String("unmeasured")));
        for (const auto &rule : object.value(QLatin1String("refuses")).toArray()) {
            const auto fields = rule.toObject();
            rules.refuses.append({fields.value(QLatin1String("condition")).toString(),
                                  fields.value(QLatin1String("message")).toString()});
        }
        all.append(rules);
    }
    return all;
}

} // namespace catalogue
