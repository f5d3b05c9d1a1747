#include "ui/widgets/colours.h"

namespace ui::widgets {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

Colours colours(const QPalette &palette)
{
    if (isDark(palette)) {
        return {QColor(0x7b, 0xd8, 0x8f), QColor(0xf2, 0xc0, 0x5c), QColor(0xff, 0x8a, 0x80),
                QColor(0xa8, 0xb0, 0xb8), QColor(0x82, 0xb8, 0xff), QColor(0x2b, 0x30, 0x36),
                QColor(0x48, 0x4f, 0x57), QColor(0x4a, 0x3f, 0x22), QColor(0x86, 0x90, 0x9a)};
    }
    return {QColor(0x1b, 0x7a, 0x3d), QColor(0x8f, 0x5a, 0x00), QColor(0xb3, 0x26, 0x1e),
            QColor(0x5b, 0x64, 0x6d), QColor(0x0b, 0x57, 0xd0), QColor(0xf6, 0xf8, 0xfa),
            QColor(0xd5, 0xda, 0xe0), QColor(0xff, 0xf3, 0xd1), QColor(0x78, 0x82, 0x8b)};
}

QColor statusColour(const QPalette &palette, values::CheckStatus status)
{
    const auto all = colours(palette);
    switch (status) {
    case values::CheckStatus::Passed:
        return all.good;
    case values::CheckStatus::Warning:
        return all.warning;
    case values::CheckStatus::Failed:
        return all.bad;
    case values::CheckStatus::Skipped:
        break;
    }
    return all.muted;
}

QString statusSign(values::CheckStatus status)
{
    switch (status) {
    case values::CheckStatus::Passed:
        return QStringLiteral("\u2713");
    case values::CheckStatus::Warning:
        return QStringLiteral("!");
    case values::CheckStatus::Failed:
        return QStringLiteral("\u2717");
    case values::CheckStatus::Skipped:
        break;
    }
    return QStringLiteral("\u2013");
}

QColor severityColour(const QPalette &palette, const QString &severity)
{
    const auto all = colours(palette);
    if (severity == QLatin1String("error"))
        return all.bad;
    if (severity == QLatin1String("warning"))
        return all.warning;
    return all.good;
}

} // namespace ui::widgets
