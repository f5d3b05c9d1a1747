#pragma once
#include "catalogue/catalogue.h"
#include "values/chain_verdict.h"

#include <QList>
#include <QString>

namespace report {

/// What one client does with a chain.
struct ChainClient
{
    enum class Outcome {
        Accepts,
        Refuses,
        Unknown ///< nobody measured it
    };
    QString id;
    QString name; ///< "Firefox 153 ESR"
    Outcome outcome = Outcome::Unknown;
    QString condition; ///< id of what it names first, where it refuses
    QString message;   ///< how, in its own words; "…" stands for what changes
};

/// By what was measured of each client (resources/catalogue/chain_clients.json).
QList<ChainClient> chainClients(const values::ChainVerdict &verdict, const catalogue::Catalogue &catalogue);
/// Every client takes it, and no fault is one that counts.
bool isHealthy(const values::ChainVerdict &verdict, const QList<ChainClient> &clients);
/// "refuses": for JSON.
QString outcomeId(ChainClient::Outcome outcome);
/// "accepts", "refuses" in the installed language.
QString outcomeName(ChainClient::Outcome outcome);
/// What a condition is, a clause: "the server’s certificate has expired".
QString conditionName(const QString &condition);

} // namespace report
