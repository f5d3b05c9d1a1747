// For issue trackers and chats.
#include "report/format.h"
#include "report/handshake.h"
#include "report/mask.h"
#include "report/report.h"
#include "report/words.h"
#include "values/iso_time.h"

#include <QCoreApplication>

namespace report {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// A code span whatever \p text holds (CommonMark section 6.1), fit for a table's cell.
QString code(QString text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const auto c : text) {
        run = c == QLatin1Char('`') ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    text.replace(QLatin1Char('|'), QLatin1String("\\|"));
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QString fence(longest + 1, QLatin1Char('`'));
    const auto pad = longest > 0 ? QStringLiteral(" ") : QString();
    return text.isEmpty() ? QString() : fence + pad + text + pad + fence;
}

/// Text of the peer as text, not as marks.
QString escaped(const QString &text)
{
    QString result;
    for (const auto c : text) {
        if (QStringLiteral("\\`*_[]<>|#").contains(c))
            result += QLatin1Char('\\');
        result += c == QLatin1Char('\n') ? QChar(QLatin1Char(' ')) : c;
    }
    return result;
}

struct Writer
{
    const investigation::Outcome &outcome;
    const catalogue::Catalogue &catalogue;
    const Options &options;
    Mask mask;
    QString text = {};

    void line(const QString &added) { text += added + QLatin1Char('\n'); }
    void heading(const QString &title) { line(QStringLiteral("\n### %1\n").arg(title)); }
    void row(const QStringList &cells)
    {
        line(QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |"));
    }
    void tableHead(const QStringList &cells)
    {
        row(cells);
        row(QStringList(cells.size(), QStringLiteral("---")));
    }

    void verdict(const VerdictWords &said);
    void codes(const VerdictWords &said);
    void stages();
    void evidence();
    void remedies(const VerdictWords &said);
    void clients();
    void rest();
    void handshake();
};

void Writer::verdict(const VerdictWords &said)
{
    const auto &seen = outcome.observation;
    auto title = said.code;
    if (!said.codeName.isEmpty())
        title += QStringLiteral(" — ") + said.codeName;
    line(QStringLiteral("## ") + numbered(Report::tr("%1: %2"), {title, escaped(said.cause)}));
    line({});
    line(code(shownUrl(seen.target.url, options.showSecrets)));
    line({});
    const auto when = QString::fromStdString(values::isoTime(seen.startedAt / 1000));
    line(numbered(Report::tr("Tested on %1"), {dateTimeText(when, localeOf(options.language))}));
    line({});
    line(QStringLiteral("**%1**").arg(escaped(mask(said.summary))));
    line({});
    line(numbered(Report::tr("Stage: %1. Confidence: %2."),
                  {stageName(outcome.verdict.stage), confidenceName(outcome.verdict.confidence)}));
    line({});
    line(plain(said.explanation));
}

void Writer::codes(const VerdictWords &said)
{
    const auto shown = [](const std::optional<values::WireCode> &wire) {
        return wire ? QString::number(wire->value) : Report::tr("none");
    };
    heading(Report::tr("Close codes"));
    tableHead(
        {Report::tr("Verdict"), Report::tr("Received from the server"), Report::tr("Sent to the server")});
    row({said.code, shown(outcome.verdict.received), shown(outcome.verdict.sent)});
}

void Writer::stages()
{
    heading(Report::tr("Stages"));
    tableHead({Report::tr("Stage"), Report::tr("Result"), Report::tr("Duration"), Report::tr("Found")});
    const auto locale = localeOf(options.language);
    for (const auto &stage : outcome.observation.stages) {
        QStringList found;
        for (const auto &check : stage.checks) {
            if (check.status == values::CheckStatus::Warning || check.status == values::CheckStatus::Failed)
                found << escaped(mask(checkDetail(check)));
        }
        const bool ran = stage.status != values::CheckStatus::Skipped;
        row({stageName(stage.id), statusName(stage),
             ran ? numbered(Report::tr("%1 ms"), {locale.toString(stage.durationMs, 'f', 1)}) : QString(),
             found.join(QLatin1Char(' '))});
    }
}

void Writer::evidence()
{
    if (outcome.verdict.evidence.empty())
        return;
    heading(Report::tr("Evidence"));
    for (const auto &seen : outcome.verdict.evidence)
        line(QStringLiteral("- ") +
             numbered(Report::tr("%1: %2"),
                      {evidenceLabel(QString::fromStdString(seen.label)),
                       code(mask(evidenceValue(seen, localeOf(options.language), options.showSecrets)))}));
}

void Writer::remedies(const VerdictWords &said)
{
    if (said.remedies.isEmpty())
        return;
    heading(Report::tr("What to do"));
    int number = 0;
    for (const auto &remedy : said.remedies)
        line(QString::number(++number) + QStringLiteral(". ") + withoutLinks(remedy));
}

void Writer::clients()
{
    const auto reactions = clientReactions(outcome.verdict, catalogue);
    if (reactions.isEmpty())
        return;
    heading(Report::tr("What known clients show"));
    tableHead({Report::tr("Client"), Report::tr("Code"), Report::tr("Message")});
    for (const auto &reaction : reactions)
        row({reaction.clientName,
             reaction.closeCode ? QString::number(*reaction.closeCode) : QStringLiteral("–"),
             code(reaction.message)});
}

/// Findings, other causes, experiments.
void Writer::rest()
{
    const auto &verdict = outcome.verdict;
    if (outcome.behind) {
        heading(Report::tr("Behind it"));
        line(escaped(mask(behindSentence(*outcome.behind, catalogue, options.language))));
    }
    if (!verdict.findings.empty())
        heading(Report::tr("Also worth knowing"));
    for (const auto &finding : verdict.findings)
        line(QStringLiteral("- ") +
             escaped(mask(causeSummary(QString::fromStdString(finding.cause), finding.params, catalogue,
                                       options.language, options.showSecrets))));
    if (!verdict.alternatives.empty())
        heading(Report::tr("Other causes"));
    for (const auto &other : verdict.alternatives)
        line(QStringLiteral("- ") +
             numbered(Report::tr("%1: %2"), {confidenceName(other.confidence),
                                             escaped(catalogue.title({catalogue::PageKind::Cause,
                                                                      QString::fromStdString(other.cause)},
                                                                     options.language))}));
    if (!outcome.experiments.empty())
        heading(Report::tr("Experiments"));
    for (const auto &record : outcome.experiments)
        line(QStringLiteral("- ") + escaped(experimentSentence(record, catalogue, options.language)));
}

void Writer::handshake()
{
    const auto words = handshakeWords(outcome.observation.tls, options.language);
    if (words.facts.isEmpty())
        return;
    heading(Report::tr("TLS handshake"));
    for (const auto &fact : words.facts)
        line(QStringLiteral("- ") + numbered(Report::tr("%1: %2"), {fact.label, code(mask(fact.value))}));
    line({});
    tableHead({QString(), Report::tr("Message"), Report::tr("Size"), Report::tr("Time"),
               Report::tr("What it says")});
    for (const auto &message : words.messages) {
        QStringList says;
        for (const auto &fact : message.facts)
            says << numbered(Report::tr("%1: %2"), {fact.label, code(mask(fact.value))});
        row({arrowOf(message), escaped(message.name), message.size, message.time,
             says.join(QStringLiteral("<br>"))});
    }
    if (!words.note.isEmpty())
        line(QLatin1Char('\n') + words.note);
}

} // namespace

QString toMarkdown(const investigation::Outcome &outcome, const catalogue::Catalogue &catalogue,
                   const Options &options)
{
    Writer writer{outcome, catalogue, options, Mask(outcome.observation.target, options.showSecrets)};
    const auto said = words(outcome.verdict, catalogue, options.language, options.showSecrets);
    writer.verdict(said);
    writer.codes(said);
    writer.stages();
    writer.evidence();
    writer.remedies(said);
    writer.clients();
    writer.rest();
    writer.handshake();
    return writer.text;
}

} // namespace report
