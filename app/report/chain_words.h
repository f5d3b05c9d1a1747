#pragma once
#include "report/chain_clients.h"
#include "values/chain_verdict.h"

#include <QLocale>
#include <QString>

namespace report {

/// One fault of a chain: what is wrong and what to do.
struct ChainFaultWords
{
    QString cause; ///< id of the page
    QString title;
    QString summary;
    QString detail;       ///< what exactly, one more sentence, or empty
    QStringList remedies; ///< Markdown
    bool tolerated = false;
};

/// What came of it, one sentence.
QString chainSummary(const values::ChainVerdict &verdict, const QList<ChainClient> &clients);
/// For whom, when and by which roots it was judged, one sentence.
QString chainQuestion(const values::ChainVerdict &verdict, const QLocale &locale);
QList<ChainFaultWords> chainFaults(const values::ChainVerdict &verdict, const catalogue::Catalogue &catalogue,
                                   const QString &language);
/// What no file can show and a connection would, each a sentence: no fault.
struct ChainNote
{
    QString id; ///< language-neutral: "must-staple"
    QString text;
};
QList<ChainNote> chainNotes(const values::ChainVerdict &verdict);
/// What a client does, one sentence: "refuses: the certificate has expired".
QString clientSentence(const ChainClient &client);
/// How far the table of clients reaches.
QString clientsRemark();

} // namespace report
