#include "cli/terminal.h"

#include <QFile>
#include <QList>

#include <algorithm>
#include <cstdio>

#include <sys/ioctl.h>
#include <unistd.h>

namespace cli {

namespace {

bool outputFailed = false;

bool write(FILE *stream, const QByteArray &bytes)
{
    QFile file;
    return file.open(stream, QIODevice::WriteOnly | QIODevice::Unbuffered) &&
           file.write(bytes) == bytes.size() && file.flush();
}

QString blanks(int count)
{
    return QString(std::max(count, 0), QLatin1Char(' '));
}

} // namespace

QString Style::marked(const char *sequence, const QString &text) const
{
    if (!colour || text.isEmpty())
        return text;
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(sequence), text);
}

QString Style::bold(const QString &text) const
{
    return marked("1", text);
}

QString Style::dim(const QString &text) const
{
    return marked("2", text);
}

QString Style::code(const QString &text) const
{
    return marked("36", text);
}

QString Style::heading(const QString &text) const
{
    return colour ? marked("1;4", text) : text + QLatin1Char('\n') + QString(columns(text), QChar(0x2500));
}

QString Style::good(const QString &text) const
{
    return marked("32", text);
}

QString Style::warning(const QString &text) const
{
    return marked("33", text);
}

QString Style::bad(const QString &text) const
{
    return marked("31", text);
}

void print(const QString &text)
{
    printRaw(text.toUtf8() + '\n');
}

void printRaw(const QByteArray &bytes)
{
    if (!write(stdout, bytes))
        outputFailed = true;
}

void say(const QString &text)
{
    write(stderr, text.toUtf8() + '\n');
}

bool outputIsWhole()
{
    return !outputFailed;
}

bool outputIsTerminal()
{
    return isatty(STDOUT_FILENO) == 1;
}

bool talkIsTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

int terminalWidth()
{
    constexpr int narrowest = 40;
    constexpr int widest = 400;
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("COLUMNS", &isNumber);
    if (isNumber && wanted > 0)
        return std::clamp(wanted, narrowest, widest);
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return 100;
    return std::clamp(int(size.ws_col), narrowest, widest);
}

int columns(const QString &text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QChar(0x1b)) {
            const auto end = text.indexOf(QLatin1Char('m'), i);
            i = end < 0 ? text.size() : end;
        } else if (text.at(i).category() != QChar::Mark_NonSpacing && !text.at(i).isLowSurrogate()) {
            ++count;
        }
    }
    return count;
}

QString padded(const QString &text, int width)
{
    return text + blanks(width - columns(text));
}

QString wrapped(const QString &text, int width, const QString &first)
{
    const int indent = columns(first);
    QString result = first;
    int at = indent;
    bool lineIsEmpty = true;
    for (const auto &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const int wide = columns(word);
        if (!lineIsEmpty && at + 1 + wide > width) {
            result += QLatin1Char('\n') + blanks(indent);
            at = indent;
            lineIsEmpty = true;
        }
        if (!lineIsEmpty) {
            result += QLatin1Char(' ');
            ++at;
        }
        result += word;
        at += wide;
        lineIsEmpty = false;
    }
    return result;
}

QString table(const QList<QStringList> &rows, int width, int indent)
{
    QList<int> widths;
    for (const auto &row : rows) {
        for (int column = 0; column + 1 < row.size(); ++column) {
            if (column >= widths.size())
                widths.append(0);
            widths[column] = std::max(widths.at(column), columns(row.at(column)));
        }
    }
    QStringList lines;
    for (const auto &row : rows) {
        QString line = blanks(indent);
        for (int column = 0; column + 1 < row.size(); ++column)
            line += padded(row.at(column), widths.at(column)) + QStringLiteral("  ");
        line = row.last().isEmpty() ? line : wrapped(row.last(), width, line);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace cli
