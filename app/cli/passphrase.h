#pragma once
#include <QString>

#include <optional>
#include <string>

namespace cli {

/// Asks on the terminal itself, whatever standard input is, without showing what is typed. Nothing where
/// there is no terminal, or where Ctrl+C or Ctrl+D answered. To be wiped after use (tls::wipe).
std::optional<std::string> askPassphrase(const QString &prompt);

} // namespace cli
