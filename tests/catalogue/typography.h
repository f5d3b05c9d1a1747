#pragma once
#include <QString>
#include <QStringList>

/// What French texts must not hold.
namespace typography {

/// The text without code blocks, code spans, link targets, addresses and emphasis marks: what the rules are
/// about.
QString prose(const QString &markdown);
/// One line a fault, with the words around it.
QStringList faults(const QString &prose);

} // namespace typography
