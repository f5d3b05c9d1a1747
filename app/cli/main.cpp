// wsdoctor: the doctor on the command line.
#include "cli/command.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <exception>

namespace cli {

namespace {

struct Main
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

/// Only what is ours is said on standard error; Qt's remarks about the environment are no help to anybody.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        say(message);
}

/// Needed before anything is said, so also before the options are read as a whole.
QString wantedLanguage(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == QLatin1String("--"))
            break;
        if (words.at(i) == QLatin1String("--lang"))
            return words.value(i + 1);
        if (words.at(i).startsWith(QLatin1String("--lang=")))
            return words.at(i).mid(7);
    }
    return {};
}

bool isHelp(const QString &word)
{
    return word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("help");
}

Style styleFor(const Arguments &arguments)
{
    Style style;
    style.width = terminalWidth();
    style.colour = outputIsTerminal() && qEnvironmentVariableIsEmpty("NO_COLOR") &&
                   !arguments.has("no-color") && qgetenv("TERM") != "dumb";
    return style;
}

const Command *find(const QString &name)
{
    const auto all = commands();
    const auto it = std::find_if(all.begin(), all.end(),
                                 [&](const Command *c) { return name == QLatin1String(c->name); });
    return it == all.end() ? nullptr : *it;
}

int unknownCommand(const QString &name)
{
    if (name.contains(QLatin1String("://")) || name.startsWith(QLatin1String("practice:")))
        return badUsage(Main::tr("There is no command “%1”. To test an address: wsdoctor test %1").arg(name));
    if (!name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); }))
        return badUsage(
            Main::tr("There is no command “%1”. To read about a code: wsdoctor code %1").arg(name));
    QStringList names;
    for (const auto *command : commands())
        names << QLatin1String(command->name);
    const auto near = nearest(name, names);
    if (!near.isEmpty())
        return badUsage(Main::tr("There is no command “%1”. Did you mean “%2”?").arg(name, near));
    return badUsage(Main::tr("There is no command “%1”. “wsdoctor --help” shows all.").arg(name));
}

int printVersion()
{
    print(QStringLiteral("wsdoctor ") + QCoreApplication::applicationVersion());
    return kHealthy;
}

int runCommand(const Command &command, const QStringList &words, const QString &language,
               Interrupt &interrupt)
{
    QString error;
    const auto arguments =
        parse(words, command.options, QStringLiteral("wsdoctor ") + QLatin1String(command.name), error);
    if (!arguments)
        return badUsage(error);
    if (arguments->has("version"))
        return printVersion();
    const auto style = styleFor(*arguments);
    if (arguments->has("help")) {
        print(helpText(command, style));
        return kHealthy;
    }
    const catalogue::Catalogue catalogue;
    return command.run({*arguments, catalogue, language, style, interrupt});
}

/// Without a command.
int runAlone(const QStringList &words)
{
    QString error;
    const auto arguments = parse(words, {}, QStringLiteral("wsdoctor"), error);
    // What follows an unknown command may be that command's: its name is what to speak of.
    if (!words.isEmpty() && !words.first().startsWith(QLatin1Char('-')) && !isHelp(words.first()))
        return unknownCommand(words.first());
    if (!arguments)
        return badUsage(error);
    if (arguments->has("version"))
        return printVersion();
    const auto help = helpText(styleFor(*arguments));
    if (arguments->has("help") || isHelp(arguments->positional.value(0))) {
        print(help);
        return kHealthy;
    }
    if (!arguments->positional.isEmpty())
        return unknownCommand(arguments->positional.first());
    say(help);
    return kUsage;
}

int run(QStringList words, Interrupt &interrupt)
{
    const auto wanted = wantedLanguage(words);
    const auto known = catalogue::languages();
    const auto language =
        known.contains(wanted) ? wanted : catalogue::bestLanguage(QLocale::system().uiLanguages());
    useLanguage(language);
    if (!wanted.isNull() && !known.contains(wanted)) {
        const auto knownText = known.join(QStringLiteral(", "));
        return badUsage(
            Main::tr("There is no language “%1”. Choose one of these: %2.").arg(wanted, knownText));
    }
    // Common options, and the word "help", may stand before the command.
    const auto place =
        std::find_if(words.begin(), words.end(), [](const QString &word) { return find(word) != nullptr; });
    const bool isFirst =
        place == words.begin() || words.first().startsWith(QLatin1Char('-')) || isHelp(words.first());
    if (place == words.end() || !isFirst)
        return runAlone(words);
    const auto *command = find(*place);
    const auto before = place - words.begin();
    words.erase(place);
    // "help code" and "code help" are what people type.
    for (const auto index : {qsizetype(0), qsizetype(before)}) {
        if (words.value(index) == QLatin1String("help"))
            words.replace(index, QStringLiteral("--help"));
    }
    return runCommand(*command, words, language, interrupt);
}

/// The reader of an incomplete result must hear of it.
int outputLost()
{
    say(QStringLiteral("wsdoctor: ") +
        Main::tr("The result could not be written as a whole to standard output. Make room on the disk, or "
                 "write to another place."));
    return kOurFault;
}

/// A sentence repeats what was typed. An address may stand where none belongs: userinfo is left out of it,
/// values of its query are masked. Control characters could move a terminal's cursor.
QString presentable(QString sentence)
{
    static const QRegularExpression controls(QStringLiteral("[\\x00-\\x1f\\x7f-\\x9f]"));
    static const QRegularExpression userInfo(QStringLiteral("://[^/?#\\s]*@"));
    static const QRegularExpression queryValue(QStringLiteral("([?&][^=&\\s]*=)[^&\\s”\u00a0]+"));
    sentence.replace(controls, QStringLiteral("\ufffd"));
    sentence.replace(userInfo, QStringLiteral("://"));
    return sentence.replace(queryValue, QStringLiteral("\\1***"));
}

} // namespace

int badUsage(const QString &sentence)
{
    say(QStringLiteral("wsdoctor: ") + presentable(sentence));
    return kUsage;
}

} // namespace cli

int main(int argc, char **argv)
{
    qInstallMessageHandler(cli::keepQuiet);
    cli::Interrupt interrupt;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wsdoctor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WSDOCTOR_VERSION));
    try {
        const int status = cli::run(app.arguments().mid(1), interrupt);
        return cli::outputIsWhole() ? status : cli::outputLost();
    } catch (const std::exception &fault) {
        cli::say(QCoreApplication::translate("Main",
                                             "wsdoctor failed by a fault of its own: %1. Please report it.")
                     .arg(QString::fromLocal8Bit(fault.what())));
        return cli::kOurFault;
    }
}
