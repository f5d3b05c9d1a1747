// The interface's words: every sentence of the sources stands finished in both languages, and French is
// French.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceOfTheSourcesIsInTheFiles_data();
    void everySentenceOfTheSourcesIsInTheFiles();
    void nothingIsUnfinished_data();
    void nothingIsUnfinished();
    void frenchKeepsItsTypography_data();
    void frenchKeepsItsTypography();
    void placeholdersAreTheSame_data();
    void placeholdersAreTheSame();
};

namespace {

struct Message
{
    QString context, source;
    QString comment; ///< tells the same source apart
    QStringList translations;
    bool finished = true;
    QString key() const { return context + QLatin1Char('|') + source + QLatin1Char('|') + comment; }
};

QString path(const QString &language, const QString &name)
{
    return QStringLiteral(WSDOCTOR_SOURCE_DIR "/translations/%1/%2.ts").arg(language, name);
}

QList<Message> messages(const QString &file)
{
    QFile ts(file);
    if (!ts.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&ts);
    QList<Message> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            all.append({context, {}, {}, {}, true});
        else if (xml.name() == QLatin1String("source"))
            all.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            all.last().comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            all.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            const auto text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            all.last().translations << text;
        }
    }
    return all;
}

struct Pack
{
    QString name, folder;
};
QList<Pack> packs()
{
    return {{QStringLiteral("app"), QStringLiteral("ui")},
            {QStringLiteral("report"), QStringLiteral("app/report")},
            {QStringLiteral("cli"), QStringLiteral("app/cli")}};
}

void addFiles()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folder");
    for (const auto &pack : packs()) {
        for (const auto &language : {QStringLiteral("en"), QStringLiteral("fr")})
            QTest::newRow(qPrintable(language + QLatin1Char('/') + pack.name))
                << language << pack.name << pack.folder;
    }
}

} // namespace

void TestWords::everySentenceOfTheSourcesIsInTheFiles_data()
{
    addFiles();
}

void TestWords::everySentenceOfTheSourcesIsInTheFiles()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    QFETCH(QString, folder);
    const QTemporaryDir scratch;
    const auto fresh = scratch.filePath(QStringLiteral("fresh.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(WSDOCTOR_SOURCE_DIR));
    lupdate.start(QStringLiteral("/usr/lib/qt6/bin/lupdate"),
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"), folder,
                   QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-I"), QStringLiteral("app"),
                   QStringLiteral("-ts"), fresh});
    QVERIFY(lupdate.waitForFinished(60000));
    QSet<QString> known;
    for (const auto &message : messages(path(language, name)))
        known.insert(message.key());
    const auto wanted = messages(fresh);
    QVERIFY(wanted.size() > 10);
    for (const auto &message : wanted)
        QVERIFY2(known.contains(message.key()), qPrintable(message.key()));
    QCOMPARE(known.size(), wanted.size());
}

void TestWords::nothingIsUnfinished_data()
{
    addFiles();
}

void TestWords::nothingIsUnfinished()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    for (const auto &message : messages(path(language, name))) {
        QVERIFY2(message.finished, qPrintable(message.key()));
        QVERIFY2(!message.translations.value(0).trimmed().isEmpty(), qPrintable(message.key()));
    }
}

void TestWords::frenchKeepsItsTypography_data()
{
    addFiles();
}

void TestWords::frenchKeepsItsTypography()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    if (language != QLatin1String("fr"))
        return;
    static const QRegularExpression plainSpace(
        QStringLiteral(" [:;!?»](?![\\w/*])|« (?=\\S)|[a-zé][;!?](\\s|$)"));
    static const QRegularExpression straight(QStringLiteral("[A-Za-zé]'[a-zéèêàh]|\\.\\.\\."));
    for (const auto &message : messages(path(language, name))) {
        for (const auto &text : message.translations) {
            QVERIFY2(!plainSpace.match(text).hasMatch(), qPrintable(text));
            QVERIFY2(!straight.match(text).hasMatch(), qPrintable(text));
            for (const auto &word :
                 {QStringLiteral("mandataire"), QStringLiteral("poignée de main"), QStringLiteral("décrypt"),
                  QStringLiteral("clôture"), QStringLiteral("autosigné"), QStringLiteral("entête")})
                QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(text));
        }
    }
}

void TestWords::placeholdersAreTheSame_data()
{
    addFiles();
}

void TestWords::placeholdersAreTheSame()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    static const QRegularExpression placeholder(QStringLiteral("%[0-9n]"));
    const auto of = [](const QString &text) {
        QSet<QString> found;
        auto it = placeholder.globalMatch(text);
        while (it.hasNext())
            found.insert(it.next().captured());
        return found;
    };
    for (const auto &message : messages(path(language, name))) {
        for (const auto &text : message.translations)
            QVERIFY2(of(text) == of(message.source), qPrintable(message.key()));
    }
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
