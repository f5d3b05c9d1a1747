// wsdoctor scan: everything a TLS server would agree to.
#include "cli/command.h"
#include "cli/run.h"
#include "cli/target.h"

#include "report/report.h"
#include "report/words.h"
#include "scan/scan.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace cli {

namespace {

struct Scan
{
    Q_DECLARE_TR_FUNCTIONS(Scan)
};

constexpr std::array kOptions{
    Option{"gentle", nullptr,
           QT_TRANSLATE_NOOP("Options", "as few connections as possible, four at a time; takes longer")},
    Option{"sni", QT_TRANSLATE_NOOP("Options", "NAME"),
           QT_TRANSLATE_NOOP("Options", "ask for this server name in TLS")},
    Option{"timeout", QT_TRANSLATE_NOOP("Options", "SECONDS"),
           QT_TRANSLATE_NOOP("Options", "time limit of each connection, 10 by default")},
};

std::optional<values::ScanTarget> readScanTarget(const QString &typed, const Arguments &arguments,
                                                 QString &error)
{
    auto target = report::scanTarget(typed, error);
    if (!target)
        return std::nullopt;
    target->gentle = arguments.has("gentle");
    if (!readServerName(arguments, target->serverName, error) ||
        !readTimeout(arguments, target->connectionLimit, error))
        return std::nullopt;
    return target;
}

int exitStatus(const values::TlsScan &scan)
{
    if (scan.ownFault)
        return kOurFault;
    if (scan.cancelled)
        return kInterrupted;
    const bool weak = std::any_of(scan.weaknesses.begin(), scan.weaknesses.end(), [](const auto &weakness) {
        return weakness.severity != values::Severity::Info;
    });
    return values::anySpoken(scan) && !weak && values::isComplete(scan) ? kHealthy : kProblem;
}

/// A line for every twenty connections.
values::ScanProgressSink progressSink()
{
    constexpr int kEach = 20;
    return [told = 0](const values::ScanProgress &progress) mutable {
        if (progress.done / kEach == told)
            return;
        told = progress.done / kEach;
        const QLocale locale;
        //: connections made so far, and all that are known to be needed
        say(Scan::tr("%1 of %2 connections…")
                .arg(locale.toString(progress.done), locale.toString(progress.known)));
    };
}

int run(const Session &session)
{
    const auto &arguments = session.arguments;
    if (arguments.positional.size() != 1)
        return badUsage(arguments.positional.isEmpty()
                            ? Scan::tr("There is no server to scan. Write: wsdoctor scan example.org:443")
                            : Scan::tr("Only one server can be scanned at a time."));
    QString error;
    auto address = arguments.positional.first();
    std::unique_ptr<practice::Server> server;
    if (const auto octets = address.toStdString(); const auto id = practice::scenarioOf(octets)) {
        int status = kHealthy;
        const auto *scenario = findScenario(QString::fromUtf8(id->data(), qsizetype(id->size())), status);
        server = scenario == nullptr ? nullptr : startPractice(status);
        if (!server)
            return status;
        address = QString::fromStdString(server->url(*scenario));
    }
    const auto target = readScanTarget(address, arguments, error);
    if (!target)
        return badUsage(error);
    const bool told = !arguments.has("quiet") && talkIsTerminal();
    const auto found =
        scan::scan(*target, told ? progressSink() : values::ScanProgressSink{}, session.interrupt.token());
    report::Options how;
    how.language = session.language;
    how.colour = session.style.colour;
    how.width = session.style.width;
    if (arguments.has("json"))
        printRaw(report::toJson(found, how));
    else if (arguments.has("quiet"))
        print(report::scanSummary(found));
    else
        printRaw(report::toText(found, how).toUtf8());
    return exitStatus(found);
}

} // namespace

const Command &scanCommand()
{
    static const Command command{
        "scan",
        QT_TRANSLATE_NOOP("Help", "HOST[:PORT]"),
        QT_TRANSLATE_NOOP("Help", "everything a TLS server would agree to, and what is weak about it"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Finds every version from SSL 3.0 to TLS 1.3, every cipher suite and every group that a "
            "server accepts, in which order, its certificates, and what is weak about all that. The port "
            "is 443 where none is given; an IPv6 address stands in square brackets; a wss:// address will "
            "do, too, and practice:SCENARIO for one of the built-in practice server’s.\n\n"
            "Only first messages are sent, one a connection, at most 200 connections and 60 at a time: a "
            "few round trips are enough. With --gentle, the server sees as few connections as possible. "
            "What a server leaves unanswered is told as such, never taken for a refusal. Scan only "
            "servers that are yours to scan. The exit status is 0 only where everything was answered and "
            "nothing weak was found."),
        kOptions,
        run};
    return command;
}

} // namespace cli
