#include "values/interruption.h"

#include <algorithm>

namespace values {

bool isInterrupted(const StageRecord &stage)
{
    return std::any_of(stage.checks.begin(), stage.checks.end(), [](const Check &check) {
        return check.status == CheckStatus::Skipped && paramValue(check.params, "why") == "interrupted";
    });
}

} // namespace values
