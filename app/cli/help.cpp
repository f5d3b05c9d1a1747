// --help, made from the same tables that the parser reads.
#include "cli/command.h"

#include <QCoreApplication>

#include <array>

namespace cli {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString words(const char *text)
{
    return QCoreApplication::translate("Help", text);
}

QString optionList(std::span<const Option> options, const Style &style)
{
    QList<QStringList> rows;
    for (const auto &option : options) {
        auto name = QStringLiteral("--") + QLatin1String(option.name);
        if (option.value)
            name += QLatin1Char(' ') + QCoreApplication::translate("Options", option.value);
        rows.append({style.code(name), QCoreApplication::translate("Options", option.text)});
    }
    return table(rows, style.width, 2);
}

QString exitStatuses(const Style &style)
{
    const QList<QStringList> rows{{QStringLiteral("0"), Help::tr("healthy, or the command did its work")},
                                  {QStringLiteral("1"), Help::tr("a problem was found and named")},
                                  {QStringLiteral("2"), Help::tr("what was typed cannot be used")},
                                  {QStringLiteral("3"), Help::tr("wsdoctor itself failed")},
                                  {QStringLiteral("130"), Help::tr("interrupted by Ctrl-C")}};
    return table(rows, style.width, 2);
}

QString paragraphs(const char *text, int width)
{
    QStringList wrappedOnes;
    for (const auto &paragraph : words(text).split(QStringLiteral("\n\n")))
        wrappedOnes << wrapped(paragraph, width);
    return wrappedOnes.join(QStringLiteral("\n\n"));
}

} // namespace

std::span<const Command *const> commands()
{
    static const std::array all{&testCommand(), &codeCommand(), &compareCommand(), &practiceCommand(),
                                &certCommand(), &scanCommand(), &tourCommand()};
    return all;
}

QString helpText(const Style &style)
{
    QList<QStringList> rows;
    for (const auto *command : commands()) {
        rows.append({style.code(QStringLiteral("wsdoctor %1 %2")
                                    .arg(QLatin1String(command->name), words(command->synopsis))
                                    .trimmed()),
                     words(command->summary)});
    }
    const QList<QStringList> examples{
        {style.code(QStringLiteral("wsdoctor test wss://example.org/chat")),
         Help::tr("why does this address not work?")},
        {style.code(QStringLiteral("wsdoctor code 1006")), Help::tr("what does this number mean?")},
        {style.code(QStringLiteral("wsdoctor test practice:tls-expired")),
         Help::tr("see a failure, without any server of yours")},
    };
    QStringList parts;
    parts << wrapped(Help::tr("wsdoctor names the true cause of a broken WebSocket connection, and the fix."),
                     style.width)
          << style.bold(Help::tr("Commands")) + QLatin1Char('\n') + table(rows, style.width, 2)
          << style.bold(Help::tr("Options of every command")) + QLatin1Char('\n') +
                 optionList(commonOptions(), style)
          << style.bold(Help::tr("Examples")) + QLatin1Char('\n') + table(examples, style.width, 2)
          << style.bold(Help::tr("Exit status")) + QLatin1Char('\n') + exitStatuses(style)
          << wrapped(Help::tr("“wsdoctor COMMAND --help” tells more about a command."), style.width);
    return parts.join(QStringLiteral("\n\n"));
}

QString helpText(const Command &command, const Style &style)
{
    const auto usage =
        QStringLiteral("wsdoctor %1 %2").arg(QLatin1String(command.name), words(command.synopsis)).trimmed();
    QStringList parts;
    parts << style.bold(usage) << paragraphs(command.text, style.width);
    if (!command.options.empty())
        parts << style.bold(Help::tr("Options")) + QLatin1Char('\n') + optionList(command.options, style);
    parts << style.bold(Help::tr("Options of every command")) + QLatin1Char('\n') +
                 optionList(commonOptions(), style)
          << style.bold(Help::tr("Exit status")) + QLatin1Char('\n') + exitStatuses(style);
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace cli
