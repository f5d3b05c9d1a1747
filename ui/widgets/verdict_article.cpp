#include "ui/widgets/verdict_article.h"

#include "report/words.h"

#include <QCoreApplication>

namespace ui::widgets {

namespace {

struct Verdict
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

void insertList(QTextCursor &cursor, const QString &heading, const QStringList &items, bool numbered,
                const ArticleStyle &style)
{
    if (items.isEmpty())
        return;
    insertHeading(cursor, heading, 3, style);
    QString markdown;
    for (const auto &item : items)
        markdown += (numbered ? QStringLiteral("1. ") : QStringLiteral("- ")) + item + QLatin1Char('\n');
    insertMarkdown(cursor, markdown, style);
}

/// A page's name as a link to it.
QString linked(const catalogue::PageRef &ref, const QString &text)
{
    // Words of a peer may stand in it: every mark of Markdown is taken literally (CommonMark section 2.4).
    QString shown;
    for (const auto c : text) {
        if (c.unicode() < 0x80 && (c.isPunct() || c.isSymbol()))
            shown += QLatin1Char('\\');
        shown += c;
    }
    return QStringLiteral("[%1](%2)").arg(shown, ref.toLink());
}

} // namespace

std::unique_ptr<QTextDocument> makeVerdictArticle(const catalogue::Catalogue &catalogue,
                                                  const values::Verdict &verdict,
                                                  const std::vector<values::ExperimentRecord> &experiments,
                                                  const std::optional<investigation::Behind> &behind,
                                                  const QString &language, const ArticleStyle &style)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(style.font);
    QTextCursor cursor(document.get());
    const auto words = report::words(verdict, catalogue, language);
    insertList(cursor, Verdict::tr("What to do"), words.remedies, true, style);
    if (!words.explanation.isEmpty()) {
        insertHeading(cursor, Verdict::tr("What happened"), 3, style);
        insertMarkdown(cursor, words.explanation, style);
    }
    QStringList findings, others, tried;
    for (const auto &finding : verdict.findings) {
        const auto cause = QString::fromStdString(finding.cause);
        findings << linked({catalogue::PageKind::Cause, cause},
                           report::causeSummary(cause, finding.params, catalogue, language));
    }
    for (const auto &other : verdict.alternatives) {
        const catalogue::PageRef ref{catalogue::PageKind::Cause, QString::fromStdString(other.cause)};
        others << Verdict::tr("%1 (%2)", "a cause, and how sure it is")
                      .arg(linked(ref, catalogue.title(ref, language)),
                           report::confidenceName(other.confidence));
    }
    for (const auto &record : experiments)
        tried << report::experimentSentence(record, catalogue, language);
    if (behind)
        insertList(cursor, Verdict::tr("Behind it"), {report::behindSentence(*behind, catalogue, language)},
                   false, style);
    insertList(cursor, Verdict::tr("Also worth knowing"), findings, false, style);
    insertList(cursor, Verdict::tr("Other possible causes"), others, false, style);
    insertList(cursor, Verdict::tr("Experiments"), tried, false, style);
    insertReactions(cursor, report::clientReactions(verdict, catalogue), 3, style);
    return document;
}

} // namespace ui::widgets
