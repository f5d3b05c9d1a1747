#pragma once
#include "values/tls_scan.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace report {

/// A piece of what a scan is told in: terminals and the window show the same ones, each in its way.
struct ScanBlock
{
    enum class Kind {
        Title,
        Heading,
        Mark, ///< text with a sign before it
        Text,
        Table, ///< rows
        Gap
    };
    enum class Tone { Plain, Bold, Dim, Good, Warning, Bad };

    Kind kind = Kind::Text;
    Tone tone = Tone::Plain; ///< of the sign where there is one
    QString mark;            ///< "✓", "!", "✗", "?", "–"
    QString text;
    QList<QStringList> rows;
    int level = 0; ///< how far to the right it stands
};

/// Everything a scan found, in words, from the summary to how much it took.
QList<ScanBlock> scanOutline(const values::TlsScan &scan, const QLocale &locale);

} // namespace report
