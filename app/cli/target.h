#pragma once
#include "cli/arguments.h"
#include "values/target.h"

#include <optional>
#include <span>

namespace cli {

/// The options of a test that say what to test and how.
std::span<const Option> targetOptions();

/// What the options and the address ask for. \p error gets a sentence that says what to do when nothing is
/// returned. Files are read here, and judged before anything connects.
std::optional<values::Target> readTarget(const QString &address, const Arguments &arguments, QString &error);

} // namespace cli
