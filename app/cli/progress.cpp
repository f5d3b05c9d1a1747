#include "cli/progress.h"

#include "report/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace cli {

namespace {

struct Progress
{
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

/// One line a stage as it ends. Standard error may be a file while standard output is a terminal: colours
/// only where both are terminals.
struct Teller
{
    Style style;

    void operator()(const values::StageStarted &) const {}
    void operator()(const values::CheckDone &) const {}
    void operator()(const values::StageDone &done) const
    {
        // A stage that was not run says so in the report.
        if (done.record.status == values::CheckStatus::Skipped)
            return;
        constexpr int nameColumns = 12;
        const auto milliseconds = QLocale().toString(done.record.durationMs, 'f', 1);
        say(QStringLiteral("%1 %2 %3")
                .arg(mark(done.record.status, style),
                     padded(style.bold(report::stageName(done.record.id)), nameColumns),
                     //: a duration in milliseconds
                     style.dim(Progress::tr("%1 ms").arg(milliseconds))));
    }
    void operator()(const values::ExperimentStarted &) const
    {
        say(Progress::tr("A second connection, with one thing changed, tells two causes apart…"));
    }
    void operator()(const values::VerdictReady &) const { say({}); }
};

} // namespace

QString mark(values::CheckStatus status, const Style &style)
{
    switch (status) {
    case values::CheckStatus::Passed:
        return style.good(QStringLiteral("✓"));
    case values::CheckStatus::Warning:
        return style.warning(QStringLiteral("!"));
    case values::CheckStatus::Failed:
        return style.bad(QStringLiteral("✗"));
    case values::CheckStatus::Skipped:
        break;
    }
    return style.dim(QStringLiteral("–"));
}

values::ProgressSink progressSink(const Session &session)
{
    Teller teller{session.style};
    teller.style.colour = teller.style.colour && talkIsTerminal();
    return [teller](const values::Progress &progress) { std::visit(teller, progress); };
}

} // namespace cli
