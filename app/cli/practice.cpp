// wsdoctor practice: the practice server, until Ctrl-C.
#include "cli/json.h"
#include "cli/run.h"

#include "report/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace cli {

namespace {

struct Practice
{
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

constexpr std::array kOptions{
    Option{"list", nullptr, QT_TRANSLATE_NOOP("Options", "show the scenarios without starting the server")},
};

using Scenarios = std::vector<const practice::Scenario *>;

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

/// Those asked for, all when none is named; nothing when one is unknown, which was said then.
std::optional<Scenarios> wanted(const QStringList &ids, int &status)
{
    Scenarios chosen;
    for (const auto &id : ids) {
        const auto *scenario = findScenario(id, status);
        if (!scenario)
            return std::nullopt;
        if (std::find(chosen.begin(), chosen.end(), scenario) == chosen.end())
            chosen.push_back(scenario);
    }
    if (ids.isEmpty()) {
        for (const auto &scenario : practice::scenarios())
            chosen.push_back(&scenario);
    }
    return chosen;
}

QString title(const practice::Scenario &scenario, const Session &session)
{
    return session.catalogue.title({catalogue::PageKind::Scenario, text(scenario.id)}, session.language);
}

QJsonObject toJson(const practice::Scenario &scenario, const Session &session, const practice::Server *server)
{
    return {{QStringLiteral("id"), text(scenario.id)},
            {QStringLiteral("title"), title(scenario, session)},
            {QStringLiteral("stage"), text(values::id(scenario.stage))},
            {QStringLiteral("scheme"), scenario.secure ? QStringLiteral("wss") : QStringLiteral("ws")},
            {QStringLiteral("closeCode"), scenario.closeCode},
            {QStringLiteral("cause"), text(scenario.cause)},
            {QStringLiteral("url"), server ? QJsonValue(QString::fromStdString(server->url(scenario)))
                                           : QJsonValue(QJsonValue::Null)}};
}

QJsonObject toJson(const Scenarios &chosen, const Session &session, const practice::Server *server,
                   const QString &root)
{
    QJsonArray list;
    for (const auto *scenario : chosen)
        list.append(toJson(*scenario, session, server));
    return {
        {QStringLiteral("schema"), 1},
        {QStringLiteral("rootCertificate"), root.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(root)},
        {QStringLiteral("scenarios"), list}};
}

/// By stage; \p last gives the last column.
template <class Last>
QString listing(const Scenarios &chosen, const Session &session, Last last)
{
    QList<QStringList> rows;
    for (const auto *scenario : chosen)
        rows.append(
            {session.style.code(text(scenario->id)), QString::number(scenario->closeCode), last(*scenario)});
    // A URL must stay in one piece to be copied.
    return table(rows, session.style.width, 2);
}

int list(const Scenarios &chosen, const Session &session)
{
    if (session.arguments.has("json")) {
        printJson(toJson(chosen, session, nullptr, {}));
        return kHealthy;
    }
    for (const auto stage : values::kStages) {
        Scenarios ofStage;
        std::copy_if(chosen.begin(), chosen.end(), std::back_inserter(ofStage),
                     [stage](const practice::Scenario *scenario) { return scenario->stage == stage; });
        if (ofStage.empty())
            continue;
        print(session.style.bold(report::stageName(stage)));
        print(listing(ofStage, session,
                      [&](const practice::Scenario &scenario) { return title(scenario, session); }));
        print({});
    }
    if (!session.arguments.has("quiet"))
        say(Practice::tr(
            "Each row: the scenario, the close code that a test of it must name, and what happens."));
    return kHealthy;
}

int serve(const Scenarios &chosen, const Session &session)
{
    int status = kHealthy;
    const auto server = startPractice(status);
    if (!server)
        return status;
    QTemporaryDir folder;
    const auto root = folder.filePath(QStringLiteral("practice-root.pem"));
    QFile file(root);
    const auto pem = QByteArray::fromStdString(server->rootPem());
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size()) {
        say(QStringLiteral("wsdoctor: ") +
            Practice::tr(
                "The root certificate could not be written to %1. Set TMPDIR to a folder you may write to.")
                .arg(root));
        return kOurFault;
    }
    file.close();
    if (session.arguments.has("json")) {
        printJson(toJson(chosen, session, server.get(), root));
    } else {
        print(listing(chosen, session, [&](const practice::Scenario &scenario) {
            return QString::fromStdString(server->url(scenario));
        }));
        print({});
        print(Practice::tr("Root certificate for wss:// clients: %1").arg(root));
    }
    if (!outputIsWhole())
        return kOurFault; // nobody could read where it is
    if (!session.arguments.has("quiet"))
        say(Practice::tr("The practice server is running on this machine only. Ctrl-C ends it."));
    session.interrupt.wait();
    return kHealthy;
}

int run(const Session &session)
{
    int status = kHealthy;
    const auto chosen = wanted(session.arguments.positional, status);
    if (!chosen)
        return status;
    return session.arguments.has("list") ? list(*chosen, session) : serve(*chosen, session);
}

} // namespace

const Command &practiceCommand()
{
    static const Command command{
        "practice",
        QT_TRANSLATE_NOOP("Help", "[SCENARIO…]"),
        QT_TRANSLATE_NOOP("Help", "start a server that produces every code and fault on demand"),
        QT_TRANSLATE_NOOP("Help",
                          "Starts the practice server on 127.0.0.1 and prints the address of each scenario, "
                          "or of those named, "
                          "with the close code that a test of it must give. It runs until Ctrl-C. Its "
                          "private root certificate "
                          "is written to a temporary file for clients of your own, and installed nowhere.\n\n"
                          "In a hurry? “wsdoctor test practice:SCENARIO” starts the server and tests a "
                          "scenario in one go."),
        kOptions,
        run};
    return command;
}

} // namespace cli
