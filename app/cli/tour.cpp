// wsdoctor tour: four scenarios of the practice server and their verdicts.
#include "cli/json.h"
#include "cli/run.h"
#include "cli/target.h"

#include "report/words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace cli {

namespace {

struct Tour
{
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

constexpr std::array kOptions{
    Option{"no-display", nullptr,
           QT_TRANSLATE_NOOP("Options", "say first that no display was found, so the window cannot open")},
};

constexpr std::array kStops{"healthy-wss", "close-1002", "end-fin", "tls-expired"};

QString nextSteps(const Session &session)
{
    const auto &style = session.style;
    const QList<QStringList> rows{
        {style.code(QStringLiteral("wsdoctor test wss://example.org/chat")),
         Tour::tr("test an address of your own")},
        {style.code(QStringLiteral("wsdoctor code 1006")), Tour::tr("read about a number you saw")},
        {style.code(QStringLiteral("wsdoctor practice --list")), Tour::tr("see what else can be produced")}};
    return style.bold(Tour::tr("What to type next")) + QLatin1Char('\n') + table(rows, style.width, 2);
}

int run(const Session &session)
{
    if (!session.arguments.positional.isEmpty())
        return badUsage(
            Tour::tr("The tour takes no argument. To test one scenario: wsdoctor test practice:%1")
                .arg(session.arguments.positional.first()));
    int status = kHealthy;
    const auto server = startPractice(status);
    if (!server)
        return status;
    const bool json = session.arguments.has("json");
    if (session.arguments.has("no-display") && !json) {
        print(
            wrapped(Tour::tr("No display was found, so the window cannot open. Here is what the command line "
                             "tells about four servers instead."),
                    session.style.width));
        print({});
    }
    QJsonArray verdicts;
    bool allAsTold = true;
    for (const auto *id : kStops) {
        const auto *scenario = practice::findScenario(id);
        QString error;
        auto target = readTarget(QString::fromStdString(server->url(*scenario)), Arguments(), error);
        if (!target)
            return kOurFault;
        usePractice(*target, *server);
        const auto outcome = investigate(*target, true, {}, session);
        if (outcome.observation.cancelled)
            return kInterrupted;
        allAsTold = allAsTold && outcome.verdict.cause == scenario->cause &&
                    outcome.verdict.closeCode.value == scenario->closeCode;
        const auto name = QLatin1String(id);
        verdicts.append(
            QJsonObject{{QStringLiteral("scenario"), name},
                        {QStringLiteral("closeCode"), outcome.verdict.closeCode.value},
                        {QStringLiteral("cause"), QString::fromStdString(outcome.verdict.cause)}});
        if (json)
            continue;
        print(session.style.bold(
            session.catalogue.title({catalogue::PageKind::Scenario, name}, session.language)));
        print(wrapped(verdictLine(outcome.verdict, session), session.style.width, QStringLiteral("  ")));
        print(QStringLiteral("  ") + session.style.dim(QStringLiteral("wsdoctor test practice:") + name));
        print({});
    }
    if (json)
        printJson({{QStringLiteral("schema"), 1}, {QStringLiteral("verdicts"), verdicts}});
    else
        print(nextSteps(session));
    return allAsTold ? kHealthy : kOurFault;
}

} // namespace

const Command &tourCommand()
{
    static const Command command{
        "tour",
        "",
        QT_TRANSLATE_NOOP("Help", "see four verdicts on the built-in practice server"),
        QT_TRANSLATE_NOOP("Help",
                          "Starts the practice server, tests four of its scenarios (a healthy server, a "
                          "refusal with 1002, an end without a Close frame, an expired certificate) and "
                          "prints the verdicts. Nothing outside of this machine is touched."),
        kOptions,
        run};
    return command;
}

} // namespace cli
