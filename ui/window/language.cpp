#include "ui/window/language.h"

#include "catalogue/catalogue.h"
#include "report/format.h"
#include "report/words.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ui::window {

LanguageSwitch::LanguageSwitch()
{
    report::initResources();
}

LanguageSwitch::~LanguageSwitch()
{
    for (auto *translator : {&m_qt, &m_report, &m_app})
        QCoreApplication::removeTranslator(translator);
}

void LanguageSwitch::apply(const QString &wanted)
{
    const auto language = catalogue::languages().contains(wanted)
                              ? wanted
                              : catalogue::bestLanguage(QLocale::system().uiLanguages());
    if (language == m_current)
        return;
    for (auto *translator : {&m_qt, &m_report, &m_app})
        QCoreApplication::removeTranslator(translator);
    m_current = language;
    // Numbers and dates follow the words.
    QLocale::setDefault(report::userLocale(language));

    const auto folder = QStringLiteral(":/i18n/%1/").arg(language);
    // Each installation sends LanguageChange; the last one finds all words in place.
    if (m_qt.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_report.load(folder + QStringLiteral("report.qm")))
        QCoreApplication::installTranslator(&m_report);
    if (m_app.load(folder + QStringLiteral("app.qm")))
        QCoreApplication::installTranslator(&m_app);
}

QString ownName(const QString &language)
{
    auto name = QLocale(language).nativeLanguageName();
    if (language == QLatin1String("en"))
        return QStringLiteral("English"); // Qt says "American English"
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

} // namespace ui::window
