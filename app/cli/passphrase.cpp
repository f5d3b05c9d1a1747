#include "cli/passphrase.h"

#include "values/secret.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace cli {

namespace {

constexpr std::size_t kMost = 1024;
constexpr char kInterrupt = 3;  // Ctrl+C
constexpr char kEndOfInput = 4; // Ctrl+D
constexpr char kBackspace = 8;
constexpr char kDelete = 127;

/// The terminal with its echo off, given back as it was.
class Terminal
{
public:
    Terminal() : m_fd(open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        m_quiet = m_fd >= 0 && tcgetattr(m_fd, &m_before) == 0;
        if (!m_quiet)
            return;
        auto raw = m_before;
        // Signals too: one that ended us here would leave the echo off.
        raw.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
        raw.c_cc[VMIN] = 1;
        raw.c_cc[VTIME] = 0;
        m_quiet = tcsetattr(m_fd, TCSAFLUSH, &raw) == 0;
    }
    ~Terminal()
    {
        if (m_quiet)
            tcsetattr(m_fd, TCSAFLUSH, &m_before);
        if (m_fd >= 0)
            close(m_fd);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    bool usable() const { return m_quiet; }
    void write(const QByteArray &text) const
    {
        [[maybe_unused]] const auto written = ::write(m_fd, text.constData(), std::size_t(text.size()));
    }
    bool read(char &octet) const { return ::read(m_fd, &octet, 1) == 1; }

private:
    int m_fd;
    bool m_quiet = false;
    termios m_before{};
};

/// The last character of UTF-8 text away.
void eraseLast(std::string &text)
{
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xc0U) == 0x80U)
        text.pop_back();
    if (!text.empty())
        text.pop_back();
}

} // namespace

values::Result<std::string, Unanswered> askPassphrase(const QString &prompt)
{
    const Terminal terminal;
    if (!terminal.usable())
        return Unanswered::NoTerminal;
    terminal.write(prompt.toUtf8());
    std::string typed;
    typed.reserve(kMost); // it never moves: no copy is left behind
    char octet = 0;
    bool given = false;
    while (!given && terminal.read(octet)) {
        if (octet == kInterrupt || octet == kEndOfInput)
            break;
        given = octet == '\n' || octet == '\r';
        if (octet == kBackspace || octet == kDelete)
            eraseLast(typed);
        else if (!given && typed.size() < kMost)
            typed.push_back(octet);
    }
    terminal.write("\n");
    if (given)
        return typed;
    values::wipe(typed);
    return octet == kInterrupt ? Unanswered::Interrupted : Unanswered::Declined;
}

} // namespace cli
