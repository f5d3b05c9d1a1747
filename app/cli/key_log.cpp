#include "cli/key_log.h"

#include "cli/terminal.h"

#include <QCoreApplication>
#include <QFile>

namespace cli {

namespace {

struct KeyLog
{
    Q_DECLARE_TR_FUNCTIONS(KeyLog)
};

QString fileName()
{
    return QFile::decodeName(qgetenv("SSLKEYLOGFILE"));
}

void sayNotWritten(int error)
{
    say(QStringLiteral("wsdoctor: ") +
        KeyLog::tr(
            "The key log “%1” that SSLKEYLOGFILE names cannot be written (%2). The test goes on without "
            "it.")
            .arg(fileName(), qt_error_string(error)));
}

} // namespace

std::shared_ptr<probe::KeyLogFile> openKeyLog()
{
    const auto name = qgetenv("SSLKEYLOGFILE");
    if (name.isEmpty())
        return nullptr;
    auto file = probe::KeyLogFile::open(name.toStdString());
    if (!file) {
        sayNotWritten(file.error());
        return nullptr;
    }
    say(KeyLog::tr(
            "The secrets of this test’s TLS sessions are added to “%1”, as SSLKEYLOGFILE asks: whoever "
            "reads them can read its traffic.")
            .arg(fileName()));
    return std::move(file).value();
}

std::function<void(const std::string &)> keyLogSink(const std::shared_ptr<probe::KeyLogFile> &file)
{
    if (!file)
        return {};
    return [file](const std::string &line) { file->append(line); };
}

void closeKeyLog(const probe::KeyLogFile &file)
{
    if (file.error() != 0)
        sayNotWritten(file.error());
}

} // namespace cli
