#pragma once
#include "values/result.h"

#include <QString>

#include <string>

namespace cli {

/// Why there is no passphrase.
enum class Unanswered {
    NoTerminal,
    Declined,   ///< Ctrl+D, or the terminal went away
    Interrupted ///< Ctrl+C
};

/// Asks on the terminal itself, whatever standard input is, without showing what is typed. To be wiped after
/// use (values::wipe).
values::Result<std::string, Unanswered> askPassphrase(const QString &prompt);

} // namespace cli
