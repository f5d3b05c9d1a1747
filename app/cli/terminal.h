#pragma once
#include <QString>
#include <QStringList>

/// Where the words go: results to standard output, talk to standard error.
namespace cli {

/// How text looks on this terminal.
struct Style
{
    bool colour = false;
    int width = 100; ///< columns

    QString bold(const QString &text) const;
    QString dim(const QString &text) const;
    QString code(const QString &text) const;    ///< code, ids, addresses
    QString heading(const QString &text) const; ///< a line of its own
    QString good(const QString &text) const;
    QString warning(const QString &text) const;
    QString bad(const QString &text) const;

private:
    QString marked(const char *sequence, const QString &text) const;
};

/// The result alone; ends the line.
void print(const QString &text);
void printRaw(const QByteArray &bytes);
/// Progress, warnings, errors; ends the line.
void say(const QString &text);

/// False once something could not be written to standard output: a full disk.
bool outputIsWhole();

bool outputIsTerminal();
bool talkIsTerminal();
/// What COLUMNS says, else that of the terminal behind standard output; 100 where there is none.
int terminalWidth();

/// Columns that \p text takes: colour sequences and combining marks take none.
int columns(const QString &text);
/// \p text with blanks up to \p width columns.
QString padded(const QString &text, int width);
/// \p text broken at blanks to \p width columns; \p first stands before the first line, as many blanks before
/// the others. Lines that cannot be broken stay long.
QString wrapped(const QString &text, int width, const QString &first = {});
/// Rows in aligned columns, two blanks apart; the last column is wrapped to \p width.
QString table(const QList<QStringList> &rows, int width, int indent = 0);

} // namespace cli
