#pragma once
#include "cli/arguments.h"
#include "values/target.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>

namespace cli {

/// The options of a test that say what to test and how.
std::span<const Option> targetOptions();

/// What the options and the address ask for. \p error gets a sentence that says what to do when nothing is
/// returned; it stays empty where Ctrl+C ended the question for a passphrase. Files are read here, and judged
/// before anything connects.
std::optional<values::Target> readTarget(const QString &address, const Arguments &arguments, QString &error);

/// What --sni says, in ASCII; empty without it. False: \p error has a sentence.
bool readServerName(const Arguments &arguments, std::string &serverName, QString &error);
/// What --timeout says; unchanged without it. False: \p error has a sentence.
bool readTimeout(const Arguments &arguments, std::chrono::milliseconds &limit, QString &error);

} // namespace cli
