#include "source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace house {

namespace {

QString root()
{
    return QStringLiteral(WSDOCTOR_SOURCE_DIR);
}

QStringList captured(const QStringList &lines, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    QStringList found;
    for (const auto &line : lines) {
        if (const auto match = expression.match(line); match.hasMatch())
            found << match.captured(1);
    }
    return found;
}

QString roomOf(const QString &path)
{
    const auto parts = path.split(QLatin1Char('/'));
    if (parts.first() == QLatin1String("app"))
        return parts.value(1);
    return parts.size() > 2 ? QStringLiteral("ui/") + parts.at(1) : QStringLiteral("ui");
}

} // namespace

QStringList Source::includes() const
{
    return captured(lines, QStringLiteral("^\\s*#include \"([^\"]+)\""));
}

QStringList Source::systemIncludes() const
{
    return captured(lines, QStringLiteral("^\\s*#include <([^>]+)>"));
}

QStringList Source::code() const
{
    static const QRegularExpression strings(QStringLiteral("\"(\\\\.|[^\"\\\\])*\""));
    static const QRegularExpression comment(QStringLiteral("//.*$"));
    QStringList out;
    for (auto line : lines) {
        line.replace(strings, QStringLiteral("\"\""));
        line.remove(comment);
        out << line;
    }
    return out;
}

QString read(const QString &path)
{
    QFile file(root() + QLatin1Char('/') + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Source> sources()
{
    QList<Source> all;
    for (const auto &top : {QStringLiteral("app"), QStringLiteral("ui")}) {
        QDirIterator it(root() + QLatin1Char('/') + top, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const auto path = QDir(root()).relativeFilePath(it.next());
            all.append({path, roomOf(path), read(path).split(QLatin1Char('\n'))});
        }
    }
    return all;
}

} // namespace house
