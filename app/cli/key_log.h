#pragma once
#include "probe/key_log.h"

#include <functional>
#include <memory>
#include <string>

/// SSLKEYLOGFILE: the secrets of a test's TLS sessions for those who capture its traffic.
namespace cli {

/// The file that the variable names, which is said; nothing where it names none, or one that cannot be
/// written: then that is said, and the test goes on without.
std::shared_ptr<probe::KeyLogFile> openKeyLog();
/// What investigate() takes; nothing for no file.
std::function<void(const std::string &)> keyLogSink(const std::shared_ptr<probe::KeyLogFile> &file);
/// Says when a line could not be written.
void closeKeyLog(const probe::KeyLogFile &file);

} // namespace cli
