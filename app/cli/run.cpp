#include "cli/run.h"

#include "report/words.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace cli {

namespace {

struct Run
{
    Q_DECLARE_TR_FUNCTIONS(Run)
};

/// The variables that choose a proxy; the others are nobody's business.
std::vector<std::pair<std::string, std::string>> proxyVariables()
{
    std::vector<std::pair<std::string, std::string>> found;
    const auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : environment.keys()) {
        if (name.endsWith(QLatin1String("_proxy"), Qt::CaseInsensitive))
            found.emplace_back(name.toStdString(), environment.value(name).toStdString());
    }
    return found;
}

} // namespace

investigation::Outcome investigate(const values::Target &target, bool experiments, values::ProgressSink sink,
                                   const Session &session, std::function<void(const std::string &)> keyLog)
{
    probe::Context context;
    context.run = 1;
    context.sink = std::move(sink);
    context.environment = proxyVariables();
    context.keyLog = std::move(keyLog);
    investigation::Options options;
    options.experiments = experiments;
    return investigation::investigate(target, context, options, session.interrupt.token());
}

std::unique_ptr<practice::Server> startPractice(int &status)
{
    auto started = practice::Server::start();
    if (started)
        return std::move(started).value();
    say(QStringLiteral("wsdoctor: ") +
        Run::tr("The practice server could not start (system error %1). Check whether programs may listen on "
                "127.0.0.1 here.")
            .arg(started.error()));
    status = kOurFault;
    return nullptr;
}

const practice::Scenario *findScenario(const QString &id, int &status)
{
    if (const auto *scenario = practice::findScenario(id.toStdString()))
        return scenario;
    if (id.isEmpty()) {
        status = badUsage(Run::tr("Which scenario? Give its name too, as in practice:tls-expired. “wsdoctor "
                                  "practice --list” shows all."));
        return nullptr;
    }
    const auto found = practice::nearestScenario(id.toStdString());
    const auto near = QString::fromUtf8(found.data(), qsizetype(found.size()));
    status =
        near.isEmpty()
            ? badUsage(Run::tr("There is no scenario “%1”. “wsdoctor practice --list” shows all.").arg(id))
            : badUsage(Run::tr("There is no scenario “%1”. Did you mean “%2”?").arg(id, near));
    return nullptr;
}

void usePractice(values::Target &target, const practice::Server &server)
{
    target.limits.stage = std::chrono::seconds(2);
    server.admit(target);
}

QString verdictLine(const values::Verdict &verdict, const Session &session)
{
    const auto words =
        report::words(verdict, session.catalogue, session.language, session.arguments.has("show-secrets"));
    const auto code = verdict.healthy ? session.style.good(words.code) : session.style.bad(words.code);
    //: %1: close code, %2: its name, %3: the cause in one sentence
    return Run::tr("%1 %2: %3").arg(code, words.codeName, words.summary);
}

} // namespace cli
