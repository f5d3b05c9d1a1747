#include "cli/command.h"

#include "report/format.h"
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
    // Numbers and dates follow the words.
    QLocale::setDefault(report::userLocale(language));
    for (const auto *name : {"report", "cli"}) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(QStringLiteral(":/i18n/%1/%2.qm").arg(language, QLatin1String(name))))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace cli
