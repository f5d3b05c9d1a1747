#include "cli/patience.h"

#include "cli/terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <csignal>

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

/// \p limit: nullptr for as long as it takes. Here the signals have their plain meaning (Interrupt keeps them
/// for what can be stopped in order): Ctrl+C ends the program.
bool comes(int descriptor, const timespec *limit)
{
    pollfd waited{descriptor, POLLIN, 0};
    sigset_t none;
    sigemptyset(&none);
    int found = 0;
    do
        found = ppoll(&waited, 1, limit, &none);
    while (found < 0 && errno == EINTR);
    return found != 0;
}

/// Whether something may be a long time coming out of it.
bool isSlow(int descriptor)
{
    struct stat about = {};
    return fstat(descriptor, &about) == 0 &&
           (S_ISFIFO(about.st_mode) || S_ISCHR(about.st_mode) || S_ISSOCK(about.st_mode));
}

} // namespace

bool openPatiently(QFile &file, const QString &name)
{
    constexpr timespec kSoon{1, 0};
    const bool input = name == QLatin1String("-");
    if (!input && QFileInfo(name).isDir())
        return false;
    // Without O_NONBLOCK a pipe that nobody writes to would not even open.
    const int descriptor = input
                               ? dup(STDIN_FILENO)
                               : open(QFile::encodeName(name).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    if (isSlow(descriptor) && !comes(descriptor, &kSoon)) {
        say(input ? Patience::tr("Waiting for the certificates on standard input (Ctrl+C to give up)…")
                  : Patience::tr("Waiting for the certificates from “%1” (Ctrl+C to give up)…").arg(name));
        comes(descriptor, nullptr);
    }
    if (!input)
        fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK);
    return file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
}

} // namespace cli
