#pragma once
#include "catalogue/catalogue.h"

namespace catalogue {

/// Everything in resources/catalogue/*.json, parsed.
struct Facts
{
    QList<CodeFacts> codes;
    QList<CauseFacts> causes;
    QHash<QString, QList<ClientReaction>> reactions; ///< by cause
    QList<ScenarioFacts> scenarios;
    QList<SpecificationFacts> specifications;
    QList<Vendor> vendors;
    QHash<QString, std::pair<QString, QString>> comparisons; ///< page id → its two codes
    QStringList comparisonIds, glossary, guides;
};

/// Reads the embedded files. They are part of the program: a fault in them is ours and tests find it.
Facts loadFacts();

/// resources/catalogue/chain_clients.json, which only judging a chain needs.
QList<ChainClientRules> loadChainClients();

} // namespace catalogue
