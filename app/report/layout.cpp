#include "report/layout.h"

#include <algorithm>

namespace report {

namespace {

constexpr int kNarrowest = 40;
constexpr int kGap = 2;

QString blanks(qsizetype count)
{
    return QString(std::max<qsizetype>(count, 0), QLatin1Char(' '));
}

} // namespace

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    QString line;
    // Only ordinary blanks part words: a no-break space keeps what French puts together.
    auto words =
        text.simplified().isEmpty() ? QStringList() : text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    while (!words.isEmpty()) {
        auto word = words.takeFirst();
        if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
            lines << line;
            line.clear();
        }
        if (word.size() > width) {
            words.prepend(word.mid(width));
            word.truncate(width);
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines << line;
    return lines;
}

Layout::Layout(int width, bool colour) : m_width(std::max(width, kNarrowest)), m_colour(colour)
{
}

void Layout::line(const QString &text)
{
    m_text += text + QLatin1Char('\n');
}

QString Layout::toned(const QString &text, Tone tone) const
{
    static constexpr const char *codes[] = {"", "1", "2", "32", "33", "31"}; // ECMA-48, SGR
    if (!m_colour || tone == Tone::Plain || text.isEmpty())
        return text;
    return QStringLiteral("\x1b[") + QLatin1String(codes[static_cast<int>(tone)]) + QLatin1Char('m') + text +
           QStringLiteral("\x1b[0m");
}

void Layout::blank()
{
    line({});
}

void Layout::title(const QString &text)
{
    qsizetype widest = 0;
    for (const auto &part : wrapped(text, m_width)) {
        line(toned(part, Tone::Bold));
        widest = std::max(widest, part.size());
    }
    line(toned(QString(widest, QChar(0x2500)), Tone::Dim));
}

void Layout::heading(const QString &text)
{
    blank();
    for (const auto &part : wrapped(text, m_width))
        line(toned(part, Tone::Bold));
}

void Layout::paragraph(const QString &text, int indent, int hang, Tone tone)
{
    int depth = indent;
    for (const auto &part : wrapped(text, m_width - indent - hang)) {
        line(blanks(depth) + toned(part, tone));
        depth = indent + hang;
    }
}

void Layout::marked(const QString &mark, Tone tone, const QString &text, int indent)
{
    const auto hang = static_cast<int>(mark.size()) + 1;
    auto lead = blanks(indent) + toned(mark, tone) + QLatin1Char(' ');
    for (const auto &part : wrapped(text, m_width - indent - hang)) {
        line(lead + part);
        lead = blanks(indent + hang);
    }
}

void Layout::fixed(const QString &mark, Tone tone, const QString &text, int indent)
{
    const auto room = m_width - indent - static_cast<int>(mark.size()) - 1;
    line(blanks(indent) + toned(mark, tone) + QLatin1Char(' ') + text.left(room));
}

void Layout::table(const QList<QStringList> &rows, int indent)
{
    if (rows.isEmpty())
        return;
    const auto columns = rows.first().size();
    QList<qsizetype> widths(columns, 0);
    for (const auto &row : rows) {
        for (qsizetype i = 0; i + 1 < columns; ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    qsizetype before = indent;
    for (qsizetype i = 0; i + 1 < columns; ++i)
        before += widths.at(i) + kGap;
    // Where too little is left for the last column, it goes below the others.
    const bool below = m_width - before < kNarrowest / 2;
    const auto start = below ? indent + 2 * kGap : before;
    for (const auto &row : rows) {
        QString lead = blanks(indent);
        for (qsizetype i = 0; i + 1 < columns; ++i)
            lead += row.at(i) + blanks(widths.at(i) - row.at(i).size() + kGap);
        auto parts = wrapped(row.last(), m_width - static_cast<int>(start));
        if (below) {
            for (const auto &head : wrapped(lead, m_width - indent))
                line(blanks(indent) + head);
            lead = blanks(start);
        }
        for (const auto &part : parts) {
            auto whole = lead + part;
            while (whole.endsWith(QLatin1Char(' ')))
                whole.chop(1);
            line(whole);
            lead = blanks(start);
        }
    }
}

} // namespace report
