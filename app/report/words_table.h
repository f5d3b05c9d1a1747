#pragma once
#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <span>
#include <string_view>

/// Inside the room: tables of ids and their words.
namespace report {

/// One id and its English text, which is the key of its translation.
struct Word
{
    std::string_view id;
    const char *text;
};

/// The word of \p id in the installed language; \p id itself when the table has none.
inline QString wordOf(std::span<const Word> table, const char *context, std::string_view id)
{
    const auto *const found =
        std::find_if(table.data(), table.data() + table.size(), [id](const Word &w) { return w.id == id; });
    if (found == table.data() + table.size())
        return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    return QCoreApplication::translate(context, found->text);
}

inline QString wordOf(std::span<const Word> table, const char *context, const QString &id)
{
    return wordOf(table, context, std::string_view(id.toStdString()));
}

} // namespace report
