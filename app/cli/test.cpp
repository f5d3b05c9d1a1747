// wsdoctor test: the connection test.
#include "cli/key_log.h"
#include "cli/progress.h"
#include "cli/run.h"
#include "cli/target.h"

#include "practice/server.h"
#include "report/report.h"
#include "report/words.h"

#include <QCoreApplication>

#include <array>
#include <vector>

namespace cli {

namespace {

struct Test
{
    Q_DECLARE_TR_FUNCTIONS(Test)
};

constexpr std::array kOwn{
    Option{"no-investigation", nullptr,
           QT_TRANSLATE_NOOP("Options", "no second connection to tell two causes apart")},
    Option{"handshake", nullptr,
           QT_TRANSLATE_NOOP("Options", "show every message of the TLS handshake with what it says")},
    Option{"markdown", nullptr, QT_TRANSLATE_NOOP("Options", "print Markdown, for issue trackers and chats")},
    Option{"show-secrets", nullptr,
           QT_TRANSLATE_NOOP("Options", "do not mask authorization, cookies, keys and query values")},
};

/// Those of the target, then those of the command.
std::span<const Option> options()
{
    static const auto all = [] {
        std::vector<Option> both(targetOptions().begin(), targetOptions().end());
        both.insert(both.end(), kOwn.begin(), kOwn.end());
        return both;
    }();
    return all;
}

int exitStatus(const investigation::Outcome &outcome)
{
    if (outcome.observation.ownFault)
        return kOurFault;
    if (outcome.observation.cancelled || outcome.interrupted)
        return kInterrupted;
    return outcome.verdict.healthy ? kHealthy : kProblem;
}

void printOutcome(const investigation::Outcome &outcome, const Session &session)
{
    report::Options how;
    how.language = session.language;
    how.showSecrets = session.arguments.has("show-secrets");
    how.handshake = session.arguments.has("handshake");
    how.colour = session.style.colour;
    how.width = session.style.width;
    if (session.arguments.has("json"))
        printRaw(report::toJson(outcome, session.catalogue, how));
    else if (session.arguments.has("markdown"))
        print(report::toMarkdown(outcome, session.catalogue, how).trimmed());
    else if (session.arguments.has("quiet"))
        print(verdictLine(outcome.verdict, session));
    else
        printRaw(report::toText(outcome, session.catalogue, how).toUtf8());
}

int run(const Session &session)
{
    const auto &arguments = session.arguments;
    if (arguments.positional.size() != 1)
        return badUsage(
            arguments.positional.isEmpty()
                ? Test::tr("There is no address to test. Write: wsdoctor test wss://example.org/chat")
                : Test::tr("Only one address can be tested at a time. Quote it if it holds blanks."));
    if (arguments.has("json") && arguments.has("markdown"))
        return badUsage(Test::tr("--json and --markdown exclude each other. Choose one."));

    auto address = arguments.positional.first().trimmed();
    std::unique_ptr<practice::Server> server;
    const auto typed = address.toStdString();
    if (const auto id = practice::scenarioOf(typed)) {
        int status = kHealthy;
        server = startPractice(status);
        if (!server)
            return status;
        const auto *scenario = findScenario(QString::fromUtf8(id->data(), qsizetype(id->size())), status);
        if (!scenario)
            return status;
        address = QString::fromStdString(server->url(*scenario));
    }
    QString error;
    auto target = readTarget(address, arguments, error);
    if (!target)
        return error.isEmpty() ? kInterrupted : badUsage(error);
    if (server) {
        const auto asked = target->limits;
        usePractice(*target, *server);
        if (arguments.has("timeout"))
            target->limits = asked;
    }
    const bool told = !arguments.has("quiet") && talkIsTerminal();
    const auto keys = target->url.secure ? openKeyLog() : nullptr;
    const auto outcome =
        investigate(*target, !arguments.has("no-investigation"),
                    told ? progressSink(session) : values::ProgressSink{}, session, keyLogSink(keys));
    if (keys)
        closeKeyLog(*keys);
    if (outcome.observation.cancelled)
        say(Test::tr("Interrupted: what was seen until then follows."));
    printOutcome(outcome, session);
    return exitStatus(outcome);
}

} // namespace

const Command &testCommand()
{
    static const Command command{
        "test",
        QT_TRANSLATE_NOOP("Help", "URL"),
        QT_TRANSLATE_NOOP("Help", "test an address stage by stage and name the cause of a failure"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Connects to a ws:// or wss:// address as a client would, through DNS, TCP, proxy, TLS, opening, "
            "frames and close, and names the close code, the stage that failed, the cause with its evidence, "
            "and "
            "what to do. Where two causes look alike, a second connection with one thing changed tells them "
            "apart.\n\n"
            "“wsdoctor test practice:SCENARIO” tests one scenario of the built-in practice server, for "
            "instance "
            "practice:tls-expired or practice:close-1002: nothing outside of this machine is touched. "
            "“wsdoctor "
            "practice --list” names them all."),
        options(),
        run};
    return command;
}

} // namespace cli
