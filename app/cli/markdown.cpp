#include "cli/markdown.h"

#include <QRegularExpression>

namespace cli {

namespace {

/// Code spans are set aside first: no mark within them means anything.
QString inlineText(const QString &markdown, const Style &style)
{
    static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression strong(QStringLiteral("\\*\\*(.+?)\\*\\*"));
    static const QRegularExpression emphasis(
        QStringLiteral("(?<![\\w*])\\*([^*\\s](?:[^*]*[^*\\s])?)\\*(?![\\w*])"));
    constexpr QChar place(0xe000); // a private character, in no text of ours
    QStringList codes;
    auto text = markdown;
    for (auto match = code.match(text); match.hasMatch(); match = code.match(text)) {
        codes << match.captured(1);
        text.replace(match.capturedStart(), match.capturedLength(), place);
    }
    text.replace(link, QStringLiteral("\\1"));
    text.replace(strong, style.colour ? QStringLiteral("\x1b[1m\\1\x1b[0m") : QStringLiteral("\\1"));
    text.replace(emphasis, style.colour ? QStringLiteral("\x1b[3m\\1\x1b[0m") : QStringLiteral("\\1"));
    for (const auto &span : codes) {
        const auto at = text.indexOf(place);
        text.replace(at, 1, style.code(span));
    }
    return text;
}

bool isTableRow(const QString &line)
{
    return line.startsWith(QLatin1Char('|'));
}

/// One paragraph, heading, list item or row at a time.
class Renderer
{
public:
    Renderer(const Style &style, int indent) : m_style(style), m_margin(indent, QLatin1Char(' ')) {}

    QString render(const QString &markdown)
    {
        for (const auto &line : markdown.split(QLatin1Char('\n')))
            take(line);
        flush();
        while (!m_lines.isEmpty() && m_lines.last().isEmpty())
            m_lines.removeLast();
        return m_lines.join(QLatin1Char('\n'));
    }

private:
    void take(const QString &line)
    {
        static const QRegularExpression item(QStringLiteral("^( *)(-|[0-9]+\\.) +(.*)$"));
        if (line.startsWith(QLatin1String("```"))) {
            flush();
            m_fenced = !m_fenced;
            return;
        }
        if (m_fenced) {
            m_lines << m_margin + QStringLiteral("    ") + m_style.code(line);
            return;
        }
        if (!isTableRow(line) && !m_rows.isEmpty())
            flush();
        if (line.trimmed().isEmpty()) {
            flush();
            separate();
        } else if (line.startsWith(QLatin1Char('#'))) {
            flush();
            separate();
            m_lines << m_margin + m_style.bold(inlineText(line.section(QLatin1Char(' '), 1), m_style));
        } else if (isTableRow(line)) {
            takeRow(line);
        } else if (const auto match = item.match(line); match.hasMatch()) {
            flush();
            const auto bullet =
                match.captured(2) == QLatin1String("-") ? QStringLiteral("•") : match.captured(2);
            m_lead = m_margin + match.captured(1) + bullet + QLatin1Char(' ');
            m_text = match.captured(3);
        } else {
            m_text += (m_text.isEmpty() ? QString() : QStringLiteral(" ")) + line.trimmed();
        }
    }

    void takeRow(const QString &line)
    {
        QStringList cells;
        // A bar within a cell is escaped.
        static const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
        for (const auto &cell : line.trimmed().mid(1).split(bar))
            cells << inlineText(cell.trimmed().replace(QLatin1String("\\|"), QLatin1String("|")), m_style);
        if (cells.last().isEmpty())
            cells.removeLast();
        static const QRegularExpression rule(QStringLiteral("^:?-+:?$"));
        if (!cells.isEmpty() && !rule.match(cells.first()).hasMatch())
            m_rows.append(cells);
    }

    void flush()
    {
        if (!m_text.isEmpty())
            m_lines << wrapped(inlineText(m_text, m_style), m_style.width,
                               m_lead.isEmpty() ? m_margin : m_lead);
        if (!m_rows.isEmpty())
            m_lines << table(m_rows, m_style.width, int(m_margin.size()));
        m_text.clear();
        m_lead.clear();
        m_rows.clear();
    }

    void separate()
    {
        if (!m_lines.isEmpty() && !m_lines.last().isEmpty())
            m_lines << QString();
    }

    const Style &m_style;
    QString m_margin, m_lead, m_text;
    QList<QStringList> m_rows;
    QStringList m_lines;
    bool m_fenced = false;
};

} // namespace

QString rendered(const QString &markdown, const Style &style, int indent)
{
    return Renderer(style, indent).render(markdown);
}

} // namespace cli
