#pragma once
#include <QList>
#include <QString>
#include <QStringList>

/// Inside the room: text for terminals, cut to a width.
namespace report {

class Layout
{
public:
    Layout(int width, bool colour);

    enum class Tone { Plain, Bold, Dim, Good, Warning, Bad };

    void blank();
    /// A line in bold with a rule below it.
    void title(const QString &text);
    void heading(const QString &text);
    /// Wrapped; every line begins with \p indent blanks, all but the first with \p hang more.
    void paragraph(const QString &text, int indent, int hang = 0, Tone tone = Tone::Plain);
    /// Wrapped, with \p mark in \p tone before the first line.
    void marked(const QString &mark, Tone tone, const QString &text, int indent);
    /// As marked(), in one line whose blanks stay; what does not fit is cut off.
    void fixed(const QString &mark, Tone tone, const QString &text, int indent);
    /// Rows in columns as wide as their widest cell; the last column is wrapped in what is left.
    void table(const QList<QStringList> &rows, int indent);

    QString text() const { return m_text; }

private:
    void line(const QString &text);
    QString toned(const QString &text, Tone tone) const;

    QString m_text;
    int m_width;
    bool m_colour;
};

/// \p text in lines of at most \p width characters; longer words are cut.
QStringList wrapped(const QString &text, int width);

} // namespace report
