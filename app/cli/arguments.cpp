#include "cli/arguments.h"

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

int distance(const QString &a, const QString &b)
{
    std::vector<int> before(std::size_t(b.size()) + 1);
    std::vector<int> row(before.size());
    for (std::size_t j = 0; j < before.size(); ++j)
        before[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int change = a.at(i - 1) == b.at(qsizetype(j) - 1) ? 0 : 1;
            row[j] = std::min({before[j] + 1, row[j - 1] + 1, before[j - 1] + change});
        }
        before.swap(row);
    }
    return before.back();
}

} // namespace

std::span<const Option> commonOptions()
{
    return kCommon;
}

QString nearest(const QString &typed, const QStringList &candidates)
{
    QString best;
    int bestDistance = std::max(2, int(typed.size()) / 3) + 1;
    for (const auto &candidate : candidates) {
        // A beginning or a part is what people type of a long id.
        const bool part = typed.size() >= 3 && candidate.contains(typed, Qt::CaseInsensitive);
        const int far = part ? 1 : distance(typed.toLower(), candidate.toLower());
        if (far < bestDistance) {
            bestDistance = far;
            best = candidate;
        }
    }
    return best;
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
