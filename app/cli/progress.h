#pragma once
#include "cli/command.h"

#include "values/progress.h"

namespace cli {

/// Says on standard error, line by line, what the test is doing. The session must outlive it.
values::ProgressSink progressSink(const Session &session);

/// "✓", "!", "✗" or "–", in its colour.
QString mark(values::CheckStatus status, const Style &style);

} // namespace cli
