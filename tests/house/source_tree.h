#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace house {

/// A source file of app/ or ui/.
struct Source
{
    QString path; ///< from the root: "app/tls/chain.cpp"
    QString room; ///< "tls", "ui/codes"; "ui" for ui/main.cpp
    QStringList lines;
    /// Includes between quotes, as written.
    QStringList includes() const;
    /// Includes between angle brackets.
    QStringList systemIncludes() const;
    /// The text without comments and string literals.
    QStringList code() const;
};

/// Every .h and .cpp below app/ and ui/.
QList<Source> sources();
/// A text file below the root, or an empty string.
QString read(const QString &path);

} // namespace house
