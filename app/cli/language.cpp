#include "cli/command.h"

#include "report/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

// A static library's resources must be asked for by name, outside of any namespace.
static void initCliWords()
{
    Q_INIT_RESOURCE(cli_words);
}

namespace cli {

void useLanguage(const QString &language)
{
    report::initResources();
    initCliWords();
    const auto system = QLocale::system();
    const QLocale plain(language);
    // Numbers and dates follow the words; the country stays the user's where the language is theirs.
    QLocale::setDefault(system.language() == plain.language() ? system : plain);
    for (const auto *name : {"report", "cli"}) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(QStringLiteral(":/i18n/%1/%2.qm").arg(language, QLatin1String(name))))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace cli
