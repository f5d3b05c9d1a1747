// The interface's sentences (translations/*/*.ts) are whole in every language and follow French typography.
#include "typography.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasTheSameFiles();
    void everySentenceIsTranslated();
    void everyLanguageHasTheSameSentences();
    void aTranslationHasThePlaceholdersOfItsSource();
    void frenchFollowsItsTypography();
    void noFrenchSentenceIsEnglish();
};

namespace {

struct Message
{
    QString context, source;
    QStringList translations; ///< one a plural form
    bool unfinished = false;

    QString key() const { return context + QLatin1Char('|') + source; }
};

QString folder(const QString &language)
{
    return QStringLiteral(WSDOCTOR_SOURCE_DIR "/translations/") + language;
}

QStringList files(const QString &language)
{
    return QDir(folder(language)).entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name);
}

QList<Message> read(const QString &language, const QString &name)
{
    QFile file(folder(language) + QLatin1Char('/') + name);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("source")) {
            messages.append({context, xml.readElementText(), {}, false});
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            const auto text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!text.trimmed().isEmpty())
                messages.last().translations << text.trimmed();
        }
    }
    return messages;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?\\d|\\{[a-zA-Z]+\\}"));
    QSet<QString> found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    return found;
}

void verifyNone(const QStringList &wrong)
{
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 faults:\n").arg(wrong.size()) +
                                         wrong.mid(0, 40).join(QLatin1Char('\n'))));
}

} // namespace

void TestWords::everyLanguageHasTheSameFiles()
{
    const QStringList expected{QStringLiteral("app.ts"), QStringLiteral("cli.ts"),
                               QStringLiteral("report.ts")};
    QCOMPARE(files(QStringLiteral("en")), expected);
    QCOMPARE(files(QStringLiteral("fr")), expected);
}

void TestWords::everySentenceIsTranslated()
{
    QStringList wrong;
    int count = 0;
    for (const auto &name : files(QStringLiteral("fr"))) {
        for (const auto &message : read(QStringLiteral("fr"), name)) {
            ++count;
            if (message.unfinished || message.translations.isEmpty())
                wrong << name + QLatin1Char(' ') + message.key();
        }
    }
    QVERIFY(count > 200);
    verifyNone(wrong);
}

void TestWords::everyLanguageHasTheSameSentences()
{
    for (const auto &name : files(QStringLiteral("fr"))) {
        QSet<QString> french;
        QSet<QString> english;
        for (const auto &message : read(QStringLiteral("fr"), name))
            french << message.key();
        for (const auto &message : read(QStringLiteral("en"), name))
            english << message.key();
        // English needs its plurals only; what it has must exist in French.
        const auto odd = english - french;
        verifyNone(QStringList(odd.begin(), odd.end()));
    }
}

void TestWords::aTranslationHasThePlaceholdersOfItsSource()
{
    QStringList wrong;
    for (const auto &language : {QStringLiteral("en"), QStringLiteral("fr")}) {
        for (const auto &name : files(language)) {
            for (const auto &message : read(language, name)) {
                for (const auto &text : message.translations) {
                    if (placeholders(text) != placeholders(message.source))
                        wrong << language + QLatin1Char(' ') + message.key();
                }
            }
        }
    }
    verifyNone(wrong);
}

void TestWords::frenchFollowsItsTypography()
{
    QStringList wrong;
    for (const auto &name : files(QStringLiteral("fr"))) {
        for (const auto &message : read(QStringLiteral("fr"), name)) {
            // A format of dates quotes its words with straight marks.
            if (message.source.contains(QLatin1String("yyyy")))
                continue;
            for (const auto &text : message.translations) {
                for (const auto &fault : typography::faults(typography::prose(text)))
                    wrong << name + QLatin1Char(' ') + fault;
            }
        }
    }
    verifyNone(wrong);
}

void TestWords::noFrenchSentenceIsEnglish()
{
    QStringList wrong;
    for (const auto &name : files(QStringLiteral("fr"))) {
        for (const auto &message : read(QStringLiteral("fr"), name)) {
            // One word, names and commands may be the same; a sentence may not.
            if (message.translations.contains(message.source) && message.source.count(QLatin1Char(' ')) > 1)
                wrong << name + QLatin1Char(' ') + message.key();
        }
    }
    verifyNone(wrong);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
