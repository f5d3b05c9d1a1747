#pragma once
#include "values/stage.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>

namespace practice {

/// One row of the table of scenarios. Title and text are in the catalogue under the same id.
struct Scenario
{
    std::string_view id;
    values::StageId stage = values::StageId::Close; ///< where the verdict must be reached
    bool secure = false;                            ///< wss
    std::uint16_t closeCode = 1000;                 ///< the verdict's code
    std::string_view cause;                         ///< the verdict's cause
    std::string_view host = {}; ///< in the URL, where it is part of the fault; empty: localhost
};

/// All scenarios, by stage.
std::span<const Scenario> scenarios();
const Scenario *findScenario(std::string_view id);

/// "practice:ID" in place of an address names a scenario: the ID, which may be none; nothing where \p address
/// is another.
std::optional<std::string_view> scenarioOf(std::string_view address);
/// The id that \p typed was probably meant to be; empty when none is near.
std::string_view nearestScenario(std::string_view typed);

} // namespace practice
