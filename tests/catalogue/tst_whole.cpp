// The catalogue is whole: every entry, in every language, with the same sections, links and placeholders.
#include "catalogue/catalogue.h"
#include "catalogue/page_file.h"
#include "typography.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using catalogue::PageKind;
using catalogue::PageRef;

class TestWhole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryHasAPageInEveryLanguage();
    void everyFileOfProseIsAnEntry();
    void aPageHasTheSameSectionsInEveryLanguage();
    void aPageHasTheSameLinksInEveryLanguage();
    void aPageHasTheSameRevisionInEveryLanguage();
    void aSummaryHasTheSamePlaceholdersInEveryLanguage();
    void placeholdersAreParametersOfTheCause();
    void everyLinkLeadsToAPage();
    void everyPageIsWritten();
    void everyAssignedCodeHasTwoDebuggingScenarios();
    void everyRemedyStandsAlone();
    void frenchFollowsItsTypography();
    void noFrenchTextIsEnglish();
    void titlesAreNotTwice();

private:
    QString whole(const PageRef &ref, const QString &language) const;
    QList<PageRef> refs() const;

    catalogue::Catalogue m_catalogue;
};

namespace {

const QList<PageKind> kKinds{PageKind::Code,    PageKind::Cause,    PageKind::Comparison,
                             PageKind::Guide,   PageKind::Glossary, PageKind::Specification,
                             PageKind::Scenario};

QStringList keysOf(const catalogue::Page &page)
{
    QStringList keys;
    for (const auto &section : page.sections)
        keys << section.key;
    return keys;
}

QSet<QString> captured(const QString &text, const QString &pattern)
{
    QSet<QString> found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

QSet<QString> links(const QString &text)
{
    return captured(text, QStringLiteral("\\]\\(([^)]*)\\)"));
}

QSet<QString> placeholders(const QString &text)
{
    return captured(text, QStringLiteral("\\{([a-zA-Z]+)\\}"));
}

void verifyNone(QStringList wrong)
{
    const auto shown = wrong.mid(0, 40).join(QLatin1Char('\n'));
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 faults:\n%2").arg(wrong.size()).arg(shown)));
}

} // namespace

QList<PageRef> TestWhole::refs() const
{
    QList<PageRef> all;
    for (const auto kind : kKinds) {
        for (const auto &id : m_catalogue.ids(kind))
            all.append({kind, id});
    }
    return all;
}

QString TestWhole::whole(const PageRef &ref, const QString &language) const
{
    const auto page = m_catalogue.page(ref, language);
    QString text;
    for (const auto &section : page ? page->sections : QList<catalogue::Section>())
        text += section.body;
    return text;
}

void TestWhole::everyEntryHasAPageInEveryLanguage()
{
    QStringList missing;
    for (const auto &ref : refs()) {
        for (const auto &language : catalogue::languages()) {
            if (!m_catalogue.page(ref, language))
                missing << language + QLatin1Char(' ') + ref.toLink();
        }
    }
    QVERIFY(refs().size() > 300);
    verifyNone(missing);
}

void TestWhole::everyFileOfProseIsAnEntry()
{
    const QHash<QString, PageKind> folders{{QStringLiteral("codes"), PageKind::Code},
                                           {QStringLiteral("causes"), PageKind::Cause},
                                           {QStringLiteral("comparisons"), PageKind::Comparison},
                                           {QStringLiteral("guides"), PageKind::Guide},
                                           {QStringLiteral("glossary"), PageKind::Glossary},
                                           {QStringLiteral("specifications"), PageKind::Specification},
                                           {QStringLiteral("scenarios"), PageKind::Scenario}};
    QStringList strays;
    for (const auto &language : catalogue::languages()) {
        const QDir root(QStringLiteral(WSDOCTOR_SOURCE_DIR "/translations/%1/catalogue").arg(language));
        for (const auto &folder : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QVERIFY2(folders.contains(folder), qPrintable(folder));
            const auto ids = m_catalogue.ids(folders.value(folder));
            for (const auto &file : QDir(root.filePath(folder)).entryList(QDir::Files)) {
                if (!file.endsWith(QLatin1String(".md")) || !ids.contains(file.chopped(3)))
                    strays << language + QLatin1Char('/') + folder + QLatin1Char('/') + file;
            }
        }
    }
    verifyNone(strays);
}

void TestWhole::aPageHasTheSameSectionsInEveryLanguage()
{
    QStringList wrong;
    for (const auto &ref : refs()) {
        if (keysOf(*m_catalogue.page(ref, QStringLiteral("en"))) !=
            keysOf(*m_catalogue.page(ref, QStringLiteral("fr"))))
            wrong << ref.toLink();
    }
    verifyNone(wrong);
}

void TestWhole::aPageHasTheSameLinksInEveryLanguage()
{
    QStringList wrong;
    for (const auto &ref : refs()) {
        const auto english = links(whole(ref, QStringLiteral("en")));
        const auto french = links(whole(ref, QStringLiteral("fr")));
        const auto odd = (english - french) + (french - english);
        if (!odd.isEmpty())
            wrong << ref.toLink() + QStringLiteral(": ") +
                         QStringList(odd.begin(), odd.end()).join(QLatin1Char(' '));
    }
    verifyNone(wrong);
}

void TestWhole::aPageHasTheSameRevisionInEveryLanguage()
{
    QStringList wrong;
    for (const auto &ref : refs()) {
        const int english = m_catalogue.page(ref, QStringLiteral("en"))->revision;
        if (english < 1 || english != m_catalogue.page(ref, QStringLiteral("fr"))->revision)
            wrong << ref.toLink();
    }
    verifyNone(wrong);
}

void TestWhole::aSummaryHasTheSamePlaceholdersInEveryLanguage()
{
    QStringList wrong;
    for (const auto &ref : refs()) {
        if (placeholders(m_catalogue.page(ref, QStringLiteral("en"))->summary) !=
            placeholders(m_catalogue.page(ref, QStringLiteral("fr"))->summary))
            wrong << ref.toLink();
    }
    verifyNone(wrong);
}

void TestWhole::placeholdersAreParametersOfTheCause()
{
    QStringList wrong;
    for (const auto &cause : m_catalogue.causes()) {
        const auto summary = m_catalogue.page({PageKind::Cause, cause.id}, QStringLiteral("en"))->summary;
        const auto unknown = placeholders(summary) - QSet<QString>(cause.params.begin(), cause.params.end());
        if (!unknown.isEmpty())
            wrong << cause.id + QLatin1Char(' ') +
                         QStringList(unknown.begin(), unknown.end()).join(QLatin1Char(' '));
    }
    verifyNone(wrong);
}

void TestWhole::everyLinkLeadsToAPage()
{
    QStringList dead;
    for (const auto &ref : refs()) {
        for (const auto &link : links(whole(ref, QStringLiteral("en")))) {
            const auto target = catalogue::parseLink(link);
            if (!target || !m_catalogue.ids(target->kind).contains(target->id))
                dead << ref.toLink() + QStringLiteral(" → ") + link;
        }
    }
    for (const auto &facts : m_catalogue.codes()) {
        for (const auto &id : facts.related) {
            if (!m_catalogue.code(id))
                dead << facts.id + QStringLiteral(" related ") + id;
        }
        for (const auto &id : facts.glossary) {
            if (!m_catalogue.ids(PageKind::Glossary).contains(id))
                dead << facts.id + QStringLiteral(" glossary ") + id;
        }
        for (const auto &reference : facts.references) {
            if (!m_catalogue.ids(PageKind::Specification).contains(reference.spec))
                dead << facts.id + QStringLiteral(" reference ") + reference.spec;
        }
    }
    verifyNone(dead);
}

void TestWhole::everyPageIsWritten()
{
    QStringList thin;
    for (const auto &ref : refs()) {
        for (const auto &language : catalogue::languages()) {
            const auto page = m_catalogue.page(ref, language);
            if (page->title.isEmpty() || page->summary.isEmpty() || page->sections.isEmpty())
                thin << language + QLatin1Char(' ') + ref.toLink();
            for (const auto &section : page->sections) {
                if (section.body.trimmed().size() < 20)
                    thin << language + QLatin1Char(' ') + ref.toLink() + QLatin1Char('#') + section.key;
            }
        }
    }
    verifyNone(thin);
}

void TestWhole::everyAssignedCodeHasTwoDebuggingScenarios()
{
    for (int number = 1000; number <= 1015; ++number) {
        for (const auto &language : catalogue::languages()) {
            const auto page = m_catalogue.page({PageKind::Code, QString::number(number)}, language);
            QVERIFY2(page, qPrintable(QString::number(number)));
            const auto stories =
                page->section(u"scenarios")
                    .count(QRegularExpression(QStringLiteral("^### "), QRegularExpression::MultilineOption));
            QVERIFY2(stories >= 2, qPrintable(language + QLatin1Char(' ') + QString::number(number)));
        }
    }
}

void TestWhole::everyRemedyStandsAlone()
{
    // The JSON of a test gives each remedy by itself: no link may be needed to understand it.
    QStringList wrong;
    for (const auto &cause : m_catalogue.causes()) {
        for (const auto &language : catalogue::languages()) {
            const auto remedies =
                m_catalogue.page({PageKind::Cause, cause.id}, language)->section(u"remedies");
            const bool healthy = cause.severity == QLatin1String("info");
            if (!remedies.startsWith(QLatin1String("- ")) ||
                (!healthy && remedies.count(QLatin1String("\n")) < 2))
                wrong << language + QLatin1Char(' ') + cause.id;
            if (!links(remedies).isEmpty())
                wrong << language + QLatin1Char(' ') + cause.id + QStringLiteral(" (link)");
        }
    }
    verifyNone(wrong);
}

void TestWhole::frenchFollowsItsTypography()
{
    QStringList wrong;
    for (const auto &ref : refs()) {
        const auto page = m_catalogue.page(ref, QStringLiteral("fr"));
        // Aliases are what people type, in any spelling.
        QStringList texts{page->title, page->summary};
        for (const auto &section : page->sections)
            texts << section.body;
        for (const auto &text : texts) {
            for (const auto &fault : typography::faults(typography::prose(text)))
                wrong << ref.toLink() + QLatin1Char(' ') + fault;
        }
    }
    verifyNone(wrong);
}

void TestWhole::noFrenchTextIsEnglish()
{
    // Names that are the same in both languages.
    static const QRegularExpression international(
        QStringLiteral("^[A-Z0-9 .:/–-]+$|^[A-Za-z]+$|RFC|WHATWG|IANA|^permessage-deflate$|^Sec-WebSocket-"));
    QStringList wrong;
    for (const auto &ref : refs()) {
        const auto english = m_catalogue.page(ref, QStringLiteral("en"));
        const auto french = m_catalogue.page(ref, QStringLiteral("fr"));
        if (english->title == french->title && !international.match(english->title).hasMatch())
            wrong << ref.toLink() + QStringLiteral(" title: ") + english->title;
        if (english->summary == french->summary)
            wrong << ref.toLink() + QStringLiteral(" summary");
        for (const auto &section : english->sections) {
            if (section.body == french->section(section.key))
                wrong << ref.toLink() + QLatin1Char('#') + section.key;
        }
    }
    verifyNone(wrong);
}

void TestWhole::titlesAreNotTwice()
{
    QStringList twice;
    for (const auto kind : kKinds) {
        for (const auto &language : catalogue::languages()) {
            QSet<QString> seen;
            for (const auto &id : m_catalogue.ids(kind)) {
                const auto title = m_catalogue.title({kind, id}, language);
                if (seen.contains(title))
                    twice << language + QLatin1Char(' ') + title;
                seen << title;
            }
        }
    }
    verifyNone(twice);
}

QTEST_GUILESS_MAIN(TestWhole)
#include "tst_whole.moc"
