#include "report/format.h"
#include "report/mask.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace report {

namespace {

// Quantities. Codes, ports, statuses and the bits of a header are names made of digits and stay as they are.
constexpr std::array<std::string_view, 6> kQuantities{"ms", "seconds", "days", "length", "limit", "offset"};

std::optional<QDateTime> instant(const QString &iso)
{
    auto moment = QDateTime::fromString(iso, Qt::ISODate);
    if (iso.size() < 10 || !moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toUTC();
}

} // namespace

QLocale localeOf(const QString &language)
{
    const QLocale own;
    const QLocale theirs(language);
    return own.language() == theirs.language() && own.language() != QLocale::C ? own : theirs;
}

QLocale userLocale(const QString &language)
{
    const auto system = QLocale::system();
    const QLocale plain(language);
    // Not the system's locale itself: that takes the names of months from LC_TIME, whatever its language.
    return system.language() == plain.language()
               ? QLocale(system.language(), system.script(), system.territory())
               : plain;
}

QLocale wordsLocale()
{
    //: The language of this file, as ISO 639 names it: en, fr
    return localeOf(QCoreApplication::translate("Report", "en"));
}

QString numbered(const QString &text, const QStringList &values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto place =
            text.at(i) == QLatin1Char('%') && i + 1 < text.size() ? text.at(i + 1).digitValue() : 0;
        if (place >= 1 && place <= values.size()) {
            result += values.at(place - 1);
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

QString visibleText(const QString &text)
{
    const auto turns = [](char16_t c) {
        return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
               (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029;
    };
    QString out;
    out.reserve(text.size());
    for (const auto c : text) {
        const auto unit = c.unicode();
        if (unit == u'\n')
            out += QLatin1String("\\n");
        else if (unit == u'\r')
            out += QLatin1String("\\r");
        else if (unit == u'\t')
            out += QLatin1String("\\t");
        else if (c.category() == QChar::Other_Control)
            out += QStringLiteral("\\x%1").arg(unit, 2, 16, QLatin1Char('0'));
        else if (turns(unit))
            out += QStringLiteral("\\u%1").arg(unit, 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

QString quantityText(const QString &value, const QLocale &locale)
{
    bool whole = false;
    const auto number = value.toLongLong(&whole);
    if (whole)
        return locale.toString(number);
    bool real = false;
    const auto decimal = QLocale::c().toDouble(value, &real);
    const auto digits = value.size() - value.indexOf(QLatin1Char('.')) - 1;
    return real ? locale.toString(decimal, 'f', digits == 2 ? 2 : 1) : value;
}

QString paramText(const QString &name, const QString &value, const QLocale &locale)
{
    const auto key = name.toStdString();
    if (key == "notBefore" || key == "notAfter" || key == "revokedAt" || key == "nextUpdate")
        return dateText(value, locale);
    if (key == "now" || key == "atLeast")
        return dateTimeText(value, locale);
    if (std::find(kQuantities.begin(), kQuantities.end(), key) != kQuantities.end())
        return quantityText(value, locale);
    return visibleText(masked(value));
}

QString dateText(const QString &iso, const QLocale &locale)
{
    const auto moment = instant(iso);
    if (!moment)
        return iso;
    // The long date without its day of the week.
    static const QRegularExpression weekday(QStringLiteral("d{3,4},? *"));
    auto format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    auto text = locale.toString(moment->date(), format);
    // French counts the first of a month, and no other day of it.
    if (locale.language() == QLocale::French && moment->date().day() == 1 && text.startsWith(QLatin1String("1 ")))
        text.insert(1, QStringLiteral("er"));
    return text;
}

QString dateTimeText(const QString &iso, const QLocale &locale)
{
    const auto moment = instant(iso);
    if (!moment)
        return iso;
    return QCoreApplication::translate("Report", "%1 at %2 UTC")
        .arg(dateText(iso, locale), locale.toString(moment->time(), QLocale::ShortFormat));
}

} // namespace report
