#pragma once
class QFile;
class QString;

namespace cli {

/// Opens \p name to read, "-" being standard input. Where it is a pipe from which nothing comes for a second,
/// it is said what is waited for; Ctrl+C ends the waiting, and the program. False for a folder, and for what
/// cannot be read.
bool openPatiently(QFile &file, const QString &name);

} // namespace cli
