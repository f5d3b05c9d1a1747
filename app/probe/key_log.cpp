#include "probe/key_log.h"

#include "values/secret.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace probe {

values::Result<std::shared_ptr<KeyLogFile>, int> KeyLogFile::open(const std::string &path)
{
    // Not blocking: a pipe that nobody reads is an error, no standstill.
    const int file = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0600);
    if (file < 0)
        return errno;
    return std::shared_ptr<KeyLogFile>(new KeyLogFile(file));
}

KeyLogFile::~KeyLogFile()
{
    ::close(m_file);
}

void KeyLogFile::append(std::string_view line)
{
    if (m_error != 0)
        return;
    // In one call: other programs may add to the same file.
    std::string whole(line);
    whole += '\n';
    const auto written = ::write(m_file, whole.data(), whole.size());
    if (written != static_cast<ssize_t>(whole.size()))
        m_error = written < 0 ? errno : ENOSPC;
    values::wipe(whole);
}

} // namespace probe
