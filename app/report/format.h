#pragma once
#include "values/stage.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <string>

/// Inside the room: values made readable.
namespace report {

/// The user's locale where its language is \p language, else the language's own.
QLocale localeOf(const QString &language);
/// \p language with the conventions of the user's country, where that is a country of the language.
QLocale userLocale(const QString &language);
/// The same for the language of the installed translators.
QLocale wordsLocale();

/// Puts \p values for %1, %2 … in one pass: a value that looks like a place stays as it is.
QString numbered(const QString &text, const QStringList &values);

/// A parameter's value for reading, secrets masked: dates and quantities in \p locale.
/// What a peer wrote, safe on a terminal and in a window: control characters and those that turn the
/// direction of writing stand as \\n, \\x1b or \\u202e.
QString visibleText(const QString &text);
QString paramText(const QString &name, const QString &value, const QLocale &locale);
/// A whole or decimal number in \p locale; anything else as it is.
QString quantityText(const QString &value, const QLocale &locale);

/// What an alert of this name means when it comes from the server; empty for a name nobody registered.
QString alertMeaning(const QString &name);

/// An ISO 8601 instant as a date, and as date and time; anything else as it is.
QString dateText(const QString &iso, const QLocale &locale);
QString dateTimeText(const QString &iso, const QLocale &locale);

/// As plain(), but code keeps its backticks: for terminals.
QString withoutLinks(const QString &markdown);

} // namespace report
