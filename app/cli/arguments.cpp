#include "cli/arguments.h"

#include "values/nearest.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace cli {

namespace {

struct Usage
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

constexpr std::array kCommon{
    Option{"lang", QT_TRANSLATE_NOOP("Options", "en|fr"),
           QT_TRANSLATE_NOOP("Options", "language of the words; by default that of the system")},
    Option{"json", nullptr, QT_TRANSLATE_NOOP("Options", "print JSON; its keys and ids never change")},
    Option{"quiet", nullptr, QT_TRANSLATE_NOOP("Options", "no progress, and the shortest result")},
    Option{"no-color", nullptr,
           QT_TRANSLATE_NOOP("Options", "no colours, as with NO_COLOR in the environment")},
    Option{"help", nullptr, QT_TRANSLATE_NOOP("Options", "show this help")},
    Option{"version", nullptr, QT_TRANSLATE_NOOP("Options", "show the version")},
};

const Option *find(std::span<const Option> own, const QString &name)
{
    for (const auto options : {own, std::span<const Option>(kCommon)}) {
        for (const auto &option : options) {
            if (name == QLatin1String(option.name))
                return &option;
        }
    }
    return nullptr;
}

QString unknown(const QString &typed, std::span<const Option> own, const QString &command)
{
    // "-HAuthorization: …" is how curl's users write a header: its value is not repeated.
    static const QRegularExpression afterName(QStringLiteral("[:\\s]"));
    const auto word = typed.section(afterName, 0, 0);
    QStringList names;
    for (const auto options : {own, std::span<const Option>(kCommon)}) {
        for (const auto &option : options)
            names << QStringLiteral("--") + QLatin1String(option.name);
    }
    const auto near = nearest(word, names);
    if (!near.isEmpty())
        return Usage::tr("There is no option %1. Did you mean %2?").arg(word, near);
    return Usage::tr("There is no option %1. “%2 --help” shows all.").arg(word, command);
}

} // namespace

std::span<const Option> commonOptions()
{
    return kCommon;
}

QString nearest(const QString &typed, const QStringList &candidates)
{
    std::vector<std::string> names;
    for (const auto &candidate : candidates)
        names.push_back(candidate.toStdString());
    const auto best =
        values::nearest(typed.toStdString(), std::vector<std::string_view>(names.begin(), names.end()));
    return QString::fromUtf8(best.data(), qsizetype(best.size()));
}

std::optional<Arguments> parse(const QStringList &words, std::span<const Option> own, const QString &command,
                               QString &error)
{
    Arguments arguments;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto &word = words.at(i);
        if (optionsEnded || !word.startsWith(QLatin1Char('-')) || word == QLatin1String("-")) {
            arguments.positional << word;
            continue;
        }
        if (word == QLatin1String("--")) {
            optionsEnded = true;
            continue;
        }
        const auto equals = word.indexOf(QLatin1Char('='));
        const auto typed = equals < 0 ? word : word.left(equals);
        const auto name = typed == QLatin1String("-h") ? QStringLiteral("help") : typed.mid(2);
        const auto *option =
            typed.startsWith(QLatin1String("--")) || typed == QLatin1String("-h") ? find(own, name) : nullptr;
        if (!option) {
            error = unknown(typed, own, command);
            return std::nullopt;
        }
        if (!option->value && equals >= 0) {
            error = Usage::tr("The option %1 takes no value. Leave out what follows the “=”.").arg(typed);
            return std::nullopt;
        }
        if (arguments.options.contains(name) && option->value && !option->repeatable) {
            error = Usage::tr("The option %1 may be given only once.").arg(typed);
            return std::nullopt;
        }
        if (option->value && equals < 0 && i + 1 == words.size()) {
            error = Usage::tr("The option %1 needs a value: %1 %2.")
                        .arg(typed, QCoreApplication::translate("Options", option->value));
            return std::nullopt;
        }
        QString value;
        if (option->value)
            value = equals < 0 ? words.at(++i) : word.mid(equals + 1);
        arguments.options[name] << value;
    }
    return arguments;
}

} // namespace cli
