// For terminals.
#include "report/format.h"
#include "report/handshake.h"
#include "report/layout.h"
#include "report/mask.h"
#include "report/report.h"
#include "report/words.h"
#include "values/iso_time.h"

#include <QCoreApplication>

namespace report {

namespace {

using Tone = Layout::Tone;
using values::CheckStatus;

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

struct Sign
{
    QString mark;
    Tone tone;
};
Sign signOf(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Passed:
        return {QStringLiteral("✓"), Tone::Good};
    case CheckStatus::Warning:
        return {QStringLiteral("!"), Tone::Warning};
    case CheckStatus::Failed:
        return {QStringLiteral("✗"), Tone::Bad};
    case CheckStatus::Skipped:
        break;
    }
    return {QStringLiteral("–"), Tone::Dim};
}

struct Writer
{
    const investigation::Outcome &outcome;
    const catalogue::Catalogue &catalogue;
    const Options &options;
    Mask mask;
    Layout layout;

    void head();
    void verdict(const VerdictWords &said);
    void stages();
    void handshake();
    void codes(const VerdictWords &said);
    void evidence();
    void remedies(const VerdictWords &said);
    void clients();
    void behind();
    void findings();
    void alternatives();
    void experiments();
};

void Writer::head()
{
    const auto &seen = outcome.observation;
    layout.title(shownUrl(seen.target.url, options.showSecrets));
    const auto when = QString::fromStdString(values::isoTime(seen.startedAt / 1000));
    layout.paragraph(numbered(Report::tr("Tested on %1"), {dateTimeText(when, localeOf(options.language))}),
                     0, 0, Tone::Dim);
}

void Writer::verdict(const VerdictWords &said)
{
    const auto &verdict = outcome.verdict;
    const auto sign = signOf(verdict.healthy ? CheckStatus::Passed : CheckStatus::Failed);
    layout.blank();
    QStringList line{said.code};
    if (!said.codeName.isEmpty())
        line << QStringLiteral("—") << said.codeName;
    if (!said.codeTitle.isEmpty() && !said.codeTitle.startsWith(said.codeName))
        line << QLatin1Char('(') + said.codeTitle + QLatin1Char(')');
    layout.marked(sign.mark, sign.tone, line.join(QLatin1Char(' ')), 0);
    layout.paragraph(said.cause, 2, 0, Tone::Bold);
    layout.paragraph(mask(said.summary), 2);
    layout.paragraph(numbered(Report::tr("Stage: %1. Confidence: %2."),
                              {stageName(verdict.stage), confidenceName(verdict.confidence)}),
                     2, 0, Tone::Dim);
}

void Writer::stages()
{
    layout.heading(Report::tr("Stages"));
    const auto locale = localeOf(options.language);
    qsizetype nameWidth = 0;
    qsizetype timeWidth = 0;
    QStringList times;
    for (const auto &stage : outcome.observation.stages) {
        const bool ran = stage.status != CheckStatus::Skipped;
        times << (ran ? numbered(Report::tr("%1 ms"), {locale.toString(stage.durationMs, 'f', 1)})
                      : QString());
        nameWidth = std::max(nameWidth, stageName(stage.id).size());
        timeWidth = std::max(timeWidth, times.last().size());
    }
    for (qsizetype i = 0; i < times.size(); ++i) {
        const auto &stage = outcome.observation.stages[static_cast<std::size_t>(i)];
        const auto sign = signOf(stage.status);
        const auto row = stageName(stage.id).leftJustified(nameWidth + 2) +
                         times.at(i).rightJustified(timeWidth) + QStringLiteral("  ") + statusName(stage);
        layout.fixed(sign.mark, sign.tone, row, 2);
        for (const auto &check : stage.checks) {
            if (check.status != CheckStatus::Warning && check.status != CheckStatus::Failed)
                continue;
            const auto small = signOf(check.status);
            const auto name = checkName(QString::fromStdString(check.id));
            layout.marked(small.mark, small.tone,
                          numbered(Report::tr("%1: %2"), {name, mask(checkDetail(check))}), 6);
        }
    }
}

void Writer::handshake()
{
    const auto words = handshakeWords(outcome.observation.tls, options.language);
    layout.heading(Report::tr("TLS handshake"));
    const auto table = [this](const QList<HandshakeWords::Fact> &facts, int indent) {
        QList<QStringList> rows;
        for (const auto &fact : facts)
            rows.append({fact.label, mask(fact.value)});
        layout.table(rows, indent);
    };
    if (words.facts.isEmpty())
        layout.paragraph(Report::tr("There was none in this test."), 2);
    table(words.facts, 2);
    qsizetype name = 0;
    qsizetype size = 0;
    qsizetype time = 0;
    for (const auto &message : words.messages) {
        name = std::max(name, message.name.size());
        size = std::max(size, message.size.size());
        time = std::max(time, message.time.size());
    }
    for (const auto &message : words.messages) {
        layout.blank();
        const auto row = message.name.leftJustified(name + 2) + message.size.rightJustified(size) +
                         QStringLiteral("  ") + message.time.rightJustified(time) + QStringLiteral("  ") +
                         message.protection;
        layout.fixed(arrowOf(message),
                     message.fatal  ? Tone::Bad
                     : message.sent ? Tone::Good
                                    : Tone::Bold,
                     row.trimmed(), 2);
        table(message.facts, 4);
    }
    if (!words.note.isEmpty())
        layout.paragraph(words.note, 2, 0, Tone::Dim);
}

void Writer::codes(const VerdictWords &said)
{
    const auto &verdict = outcome.verdict;
    const auto shown = [&](const std::optional<values::WireCode> &code) {
        if (!code)
            return Report::tr("none");
        const auto *facts = catalogue.codeFor(code->value);
        return QString::number(code->value) + (facts ? QLatin1Char(' ') + facts->name : QString());
    };
    layout.heading(Report::tr("Close codes"));
    layout.table({{Report::tr("Verdict"), (said.code + QLatin1Char(' ') + said.codeName).trimmed()},
                  {Report::tr("Received from the server"), shown(verdict.received)},
                  {Report::tr("Sent to the server"), shown(verdict.sent)}},
                 2);
}

void Writer::evidence()
{
    if (outcome.verdict.evidence.empty())
        return;
    layout.heading(Report::tr("Evidence"));
    const auto locale = localeOf(options.language);
    QList<QStringList> rows;
    for (const auto &seen : outcome.verdict.evidence) {
        rows.append({evidenceLabel(QString::fromStdString(seen.label)),
                     mask(evidenceValue(seen, locale, options.showSecrets))});
        // What cannot be printed is shown as octets, too, unless something in it is secret.
        const auto printable = QString::fromStdString(seen.value);
        if (printable.contains(QLatin1String("\\x")) && mask(printable) == printable)
            rows.append({QString(), QString::fromStdString(values::toHex(seen.bytes))});
    }
    layout.table(rows, 2);
}

void Writer::remedies(const VerdictWords &said)
{
    if (said.remedies.isEmpty())
        return;
    layout.heading(Report::tr("What to do"));
    int number = 0;
    for (const auto &remedy : said.remedies)
        layout.marked(QString::number(++number) + QLatin1Char('.'), Tone::Bold, withoutLinks(remedy), 2);
}

void Writer::clients()
{
    const auto reactions = clientReactions(outcome.verdict, catalogue);
    if (reactions.isEmpty())
        return;
    layout.heading(Report::tr("What known clients show"));
    QList<QStringList> rows;
    for (const auto &reaction : reactions)
        rows.append({reaction.clientName,
                     reaction.closeCode ? QString::number(*reaction.closeCode) : QStringLiteral("–"),
                     reaction.message});
    layout.table(rows, 2);
}

void Writer::behind()
{
    if (!outcome.behind)
        return;
    layout.heading(Report::tr("Behind it"));
    layout.paragraph(mask(behindSentence(*outcome.behind, catalogue, options.language)), 2);
}

void Writer::findings()
{
    if (outcome.verdict.findings.empty())
        return;
    layout.heading(Report::tr("Also worth knowing"));
    for (const auto &finding : outcome.verdict.findings) {
        const auto sign =
            finding.warning ? signOf(CheckStatus::Warning) : Sign{QStringLiteral("·"), Tone::Dim};
        layout.marked(sign.mark, sign.tone,
                      mask(causeSummary(QString::fromStdString(finding.cause), finding.params, catalogue,
                                        options.language, options.showSecrets)),
                      2);
    }
}

void Writer::alternatives()
{
    if (outcome.verdict.alternatives.empty())
        return;
    layout.heading(Report::tr("Other causes"));
    QList<QStringList> rows;
    for (const auto &other : outcome.verdict.alternatives)
        rows.append({confidenceName(other.confidence),
                     catalogue.title({catalogue::PageKind::Cause, QString::fromStdString(other.cause)},
                                     options.language)});
    layout.table(rows, 2);
}

void Writer::experiments()
{
    if (outcome.experiments.empty())
        return;
    layout.heading(Report::tr("Experiments"));
    for (const auto &record : outcome.experiments)
        layout.marked(QStringLiteral("·"), Tone::Dim, experimentSentence(record, catalogue, options.language),
                      2);
}

} // namespace

QString toText(const investigation::Outcome &outcome, const catalogue::Catalogue &catalogue,
               const Options &options)
{
    Writer writer{outcome, catalogue, options, Mask(outcome.observation.target, options.showSecrets),
                  Layout(options.width, options.colour)};
    const auto said = words(outcome.verdict, catalogue, options.language, options.showSecrets);
    writer.head();
    writer.verdict(said);
    writer.stages();
    if (options.handshake)
        writer.handshake();
    writer.codes(said);
    writer.evidence();
    writer.remedies(said);
    writer.clients();
    writer.behind();
    writer.findings();
    writer.alternatives();
    writer.experiments();
    return writer.layout.text();
}

} // namespace report
