// A chain judged from files, for terminals.
#include "report/certificates.h"
#include "report/chain_words.h"
#include "report/format.h"
#include "report/layout.h"
#include "report/report.h"

#include <QCoreApplication>

namespace report {

namespace {

using Tone = Layout::Tone;

struct Chain
{
    Q_DECLARE_TR_FUNCTIONS(Chain)
};

struct Sign
{
    QString mark;
    Tone tone;
};
const Sign kGood{QStringLiteral("✓"), Tone::Good};
const Sign kWarning{QStringLiteral("!"), Tone::Warning};
const Sign kBad{QStringLiteral("✗"), Tone::Bad};

struct Writer
{
    const values::ChainVerdict &verdict;
    const catalogue::Catalogue &catalogue;
    const Options &options;
    QList<ChainClient> clients;
    Layout layout;

    void head();
    void faults();
    void chain();
    void path();
    void reactions();
};

void Writer::head()
{
    layout.title(visibleText(QString::fromStdString(verdict.host)));
    layout.paragraph(chainQuestion(verdict, localeOf(options.language)), 0, 0, Tone::Dim);
    layout.blank();
    const auto &sign = isHealthy(verdict, clients) ? kGood : kBad;
    layout.marked(sign.mark, sign.tone, chainSummary(verdict, clients), 0);
    for (const auto &note : chainNotes(verdict))
        layout.marked(QStringLiteral("·"), Tone::Dim, note.text, 0);
}

void Writer::faults()
{
    const auto all = chainFaults(verdict, catalogue, options.language);
    if (all.isEmpty())
        return;
    layout.heading(Chain::tr("What is wrong"));
    for (const auto &fault : all) {
        const auto &sign = fault.tolerated ? kWarning : kBad;
        layout.marked(sign.mark, sign.tone, fault.title, 2);
        layout.paragraph(fault.summary, 4);
        if (!fault.detail.isEmpty())
            layout.paragraph(fault.detail, 4);
        for (const auto &remedy : fault.remedies)
            layout.marked(QStringLiteral("→"), Tone::Dim, withoutLinks(remedy), 4);
    }
}

void Writer::chain()
{
    layout.heading(Chain::tr("The certificates, in the order of the file"));
    int number = 0;
    for (const auto &certificate : certificateWords(verdict.seen, catalogue, options.language)) {
        layout.marked(QString::number(++number) + QLatin1Char('.'), Tone::Bold,
                      certificate.title + QStringLiteral(" — ") + certificate.role, 2);
        QList<QStringList> rows;
        for (const auto &fact : certificate.facts)
            rows.append({fact.label, fact.value});
        layout.table(rows, 5);
    }
}

/// From the server's certificate up; what the file lacks is marked.
void Writer::path()
{
    const auto &built = verdict.seen.path;
    if (built.empty())
        return;
    layout.heading(Chain::tr("The chain as built"));
    int depth = 0;
    for (const auto &certificate : built) {
        const auto &name = certificate.commonName.empty() ? certificate.subject : certificate.commonName;
        auto line = visibleText(QString::fromStdString(name));
        if (depth >= verdict.seen.pathSent)
            line = numbered(Chain::tr("%1 (from the roots)"), {line});
        layout.marked(depth == 0 ? QStringLiteral("●") : QStringLiteral("↑"), Tone::Dim, line, 2);
        ++depth;
    }
}

void Writer::reactions()
{
    layout.heading(Chain::tr("What clients do with it"));
    qsizetype width = 0;
    for (const auto &client : clients)
        width = std::max(width, client.name.size());
    for (const auto &client : clients) {
        const bool refuses = client.outcome == ChainClient::Outcome::Refuses;
        const auto &sign = client.outcome == ChainClient::Outcome::Accepts ? kGood
                           : refuses                                       ? kBad
                                                                           : kWarning;
        layout.fixed(sign.mark, sign.tone, client.name.leftJustified(width + 2) + clientSentence(client), 2);
        if (refuses)
            layout.paragraph(client.message, static_cast<int>(width) + 6, 0, Tone::Dim);
    }
    layout.paragraph(clientsRemark(), 2, 0, Tone::Dim);
}

} // namespace

QString toText(const values::ChainVerdict &verdict, const catalogue::Catalogue &catalogue,
               const Options &options)
{
    Writer writer{verdict, catalogue, options, chainClients(verdict, catalogue),
                  Layout(options.width, options.colour)};
    writer.head();
    writer.faults();
    writer.path();
    writer.chain();
    writer.reactions();
    return writer.layout.text();
}

} // namespace report
