#include "ui/window/theme.h"

#include "ui/window/edged_style.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace ui::window {

namespace {

QPalette lightPalette()
{
    QPalette palette(QColor(0xf0, 0xf2, 0xf4), QColor(0xf0, 0xf2, 0xf4));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf6, 0xf8, 0xfa));
    palette.setColor(QPalette::Text, QColor(0x1c, 0x21, 0x26));
    palette.setColor(QPalette::WindowText, QColor(0x1c, 0x21, 0x26));
    palette.setColor(QPalette::ButtonText, QColor(0x1c, 0x21, 0x26));
    palette.setColor(QPalette::PlaceholderText, QColor(0x6b, 0x74, 0x7d));
    palette.setColor(QPalette::Highlight, QColor(0x0b, 0x57, 0xd0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x0b, 0x57, 0xd0));
    palette.setColor(QPalette::ToolTipBase, QColor(0x1c, 0x21, 0x26));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x95, 0x9d, 0xa5));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2d, 0x32, 0x38), QColor(0x24, 0x28, 0x2d));
    palette.setColor(QPalette::Base, QColor(0x1c, 0x1f, 0x23));
    palette.setColor(QPalette::AlternateBase, QColor(0x22, 0x26, 0x2b));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xe9, 0xec));
    palette.setColor(QPalette::WindowText, QColor(0xe6, 0xe9, 0xec));
    palette.setColor(QPalette::ButtonText, QColor(0xe6, 0xe9, 0xec));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa3, 0xac));
    palette.setColor(QPalette::Highlight, QColor(0x5a, 0x9c, 0xf8));
    palette.setColor(QPalette::HighlightedText, QColor(0x10, 0x14, 0x18));
    palette.setColor(QPalette::Link, QColor(0x82, 0xb8, 0xff));
    palette.setColor(QPalette::ToolTipBase, QColor(0xe6, 0xe9, 0xec));
    palette.setColor(QPalette::ToolTipText, QColor(0x1c, 0x1f, 0x23));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7d, 0x86, 0x8f));
    return palette;
}

/// In the form that setStyle() gives it.
bool hasStyle(const QString &name)
{
    const auto *style = QApplication::style();
    return style->objectName() == name &&
           (name != QLatin1String("fusion") || qobject_cast<const EdgedStyle *>(style) != nullptr);
}

void setStyle(const QString &name)
{
    if (name == QLatin1String("fusion"))
        QApplication::setStyle(new EdgedStyle); // owned by the application
    else
        QApplication::setStyle(name);
}

} // namespace

ThemeSwitch::ThemeSwitch()
    : m_systemPalette(QApplication::palette()), m_systemStyle(QApplication::style()->objectName())
{
}

void ThemeSwitch::apply(settings::Theme theme)
{
    if (theme == settings::Theme::System) {
        if (!hasStyle(m_systemStyle))
            setStyle(m_systemStyle);
        QApplication::setPalette(m_systemPalette);
        return;
    }
    // A desktop's style may draw only its own colours; Fusion draws the palette's.
    if (!hasStyle(QStringLiteral("fusion")))
        setStyle(QStringLiteral("fusion"));
    QApplication::setPalette(theme == settings::Theme::Dark ? darkPalette() : lightPalette());
}

} // namespace ui::window
