#pragma once
#include "catalogue/catalogue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace cli {

/// The result as JSON on standard output; ends with a line feed.
void printJson(const QJsonObject &object);

/// Texts as an array.
QJsonArray toJson(const QStringList &texts);
/// The facts of a code; keys and ids never change.
QJsonObject toJson(const catalogue::CodeFacts &facts);
/// The sections of a page, plain text by section key.
QJsonObject sectionsToJson(const catalogue::Page &page);

} // namespace cli
