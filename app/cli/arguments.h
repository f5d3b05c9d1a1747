#pragma once
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace cli {

/// One option of a command, as the parser and --help read it.
struct Option
{
    const char *name;            ///< without the dashes
    const char *value = nullptr; ///< what its value is ("FILE"), in context "Options"; none: a switch
    const char *text = nullptr;  ///< for --help, in context "Options"
    bool repeatable = false;
};

/// What stood on the command line.
struct Arguments
{
    QStringList positional;
    QHash<QString, QStringList> options;

    bool has(const char *name) const { return options.contains(QLatin1String(name)); }
    QString value(const char *name) const { return options.value(QLatin1String(name)).value(0); }
    QStringList values(const char *name) const { return options.value(QLatin1String(name)); }
};

/// The options that every command has.
std::span<const Option> commonOptions();

/// Takes \p words apart: options in any place, "--name value" and "--name=value", "--" ends them. \p error
/// gets a sentence that says what to do when nothing is returned; \p command is named in it.
std::optional<Arguments> parse(const QStringList &words, std::span<const Option> own, const QString &command,
                               QString &error);

/// The nearest of \p candidates to what was typed, or empty when none is near.
QString nearest(const QString &typed, const QStringList &candidates);

} // namespace cli
