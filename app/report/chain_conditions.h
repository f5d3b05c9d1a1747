#pragma once
#include "values/chain_verdict.h"

#include <string_view>
#include <vector>

/// Inside the room: what clients take differently about a chain.
namespace report {

/// The conditions of resources/catalogue/chain_clients.json that hold for a chain: its faults, finer, and
/// what is no fault by the rules but stops some client. Each once.
std::vector<std::string_view> chainConditions(const values::ChainVerdict &verdict);

/// One that no client was asked about.
inline constexpr std::string_view kOtherFault = "other";

} // namespace report
