#include "report/chain_clients.h"

#include "report/chain_conditions.h"

#include <algorithm>

namespace report {

namespace {

QStringList conditionsOf(const values::ChainVerdict &verdict)
{
    QStringList conditions;
    for (const auto condition : chainConditions(verdict))
        conditions << QString::fromUtf8(condition.data(), static_cast<qsizetype>(condition.size()));
    return conditions;
}

bool isAboutTheName(const QString &condition)
{
    return condition.startsWith(QLatin1String("wrong-host")) ||
           condition.startsWith(QLatin1String("wrong-address")) ||
           condition.startsWith(QLatin1String("common-name-only"));
}

ChainClient judge(const catalogue::ChainClientRules &rules, const QStringList &conditions)
{
    ChainClient client{rules.id, rules.name, ChainClient::Outcome::Accepts, {}, {}};
    for (const auto &rule : rules.refuses) {
        if (!conditions.contains(rule.condition))
            continue;
        const bool refused = client.outcome == ChainClient::Outcome::Refuses;
        const bool outranks =
            refused && isAboutTheName(rule.condition) && rules.nameOutranks.contains(client.condition);
        if (refused && !outranks)
            continue;
        client.outcome = ChainClient::Outcome::Refuses;
        client.condition = rule.condition;
        client.message = rule.message;
    }
    const auto isUnknown = [&](const QString &condition) {
        return condition == QLatin1String(kOtherFault.data()) || rules.unmeasured.contains(condition);
    };
    if (client.outcome == ChainClient::Outcome::Accepts &&
        std::any_of(conditions.begin(), conditions.end(), isUnknown))
        client.outcome = ChainClient::Outcome::Unknown;
    return client;
}

} // namespace

QList<ChainClient> chainClients(const values::ChainVerdict &verdict, const catalogue::Catalogue &catalogue)
{
    const auto conditions = conditionsOf(verdict);
    QList<ChainClient> clients;
    for (const auto &rules : catalogue.chainClients())
        clients.append(judge(rules, conditions));
    return clients;
}

bool isHealthy(const values::ChainVerdict &verdict, const QList<ChainClient> &clients)
{
    const auto &faults = verdict.seen.faults;
    return std::all_of(faults.begin(), faults.end(),
                       [](const auto &record) { return values::isTolerated(record); }) &&
           std::none_of(clients.begin(), clients.end(), [](const ChainClient &client) {
               return client.outcome == ChainClient::Outcome::Refuses;
           });
}

QString outcomeId(ChainClient::Outcome outcome)
{
    switch (outcome) {
    case ChainClient::Outcome::Accepts:
        return QStringLiteral("accepts");
    case ChainClient::Outcome::Refuses:
        return QStringLiteral("refuses");
    case ChainClient::Outcome::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace report
