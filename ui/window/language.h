#pragma once
#include <QString>
#include <QTranslator>

namespace ui::window {

/// The language of the whole window; a change reaches every widget as QEvent::LanguageChange.
class LanguageSwitch
{
public:
    LanguageSwitch();
    ~LanguageSwitch();
    LanguageSwitch(const LanguageSwitch &) = delete;
    LanguageSwitch &operator=(const LanguageSwitch &) = delete;

    /// \p language: "en", "fr", or empty for the best of the system's.
    void apply(const QString &language);
    /// What is shown now; a reference that stays valid and follows.
    const QString &current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_qt;
    QTranslator m_report;
    QTranslator m_app;
};

/// The language's own name: "English", « Français ».
QString ownName(const QString &language);

} // namespace ui::window
