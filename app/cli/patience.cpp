#include "cli/patience.h"

#include "cli/terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cli {

namespace {

struct Patience
{
    Q_DECLARE_TR_FUNCTIONS(Patience)
};

bool comes(int descriptor, int milliseconds)
{
    pollfd waited{descriptor, POLLIN, 0};
    int found = 0;
    do
        found = poll(&waited, 1, milliseconds);
    while (found < 0 && errno == EINTR);
    return found != 0;
}

/// Whether something may be a long time coming out of it.
bool isSlow(int descriptor)
{
    struct stat about = {};
    return fstat(descriptor, &about) == 0 && (S_ISFIFO(about.st_mode) || S_ISCHR(about.st_mode) ||
                                              S_ISSOCK(about.st_mode));
}

} // namespace

bool openPatiently(QFile &file, const QString &name)
{
    constexpr int kSoon = 1000; // milliseconds
    const bool input = name == QLatin1String("-");
    if (!input && QFileInfo(name).isDir())
        return false;
    // Without O_NONBLOCK a pipe that nobody writes to would not even open.
    const int descriptor = input ? dup(STDIN_FILENO)
                                 : open(QFile::encodeName(name).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    if (isSlow(descriptor) && !comes(descriptor, kSoon)) {
        say(input ? Patience::tr("Waiting for the certificates on standard input (Ctrl+C to give up)…")
                  : Patience::tr("Waiting for the certificates from “%1” (Ctrl+C to give up)…").arg(name));
        comes(descriptor, -1);
    }
    if (!input)
        fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK);
    return file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
}

} // namespace cli
