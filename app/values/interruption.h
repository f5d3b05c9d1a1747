#pragma once
#include "values/stage.h"

namespace values {

/// The user cut the stage off while it ran: a check was skipped as "interrupted". Its outcome is unknown.
bool isInterrupted(const StageRecord &stage);

} // namespace values
