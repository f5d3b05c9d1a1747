#include "catalogue/search.h"

#include "catalogue/page_file.h"

#include <QElapsedTimer>
#include <QTest>

using catalogue::PageKind;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldingTakesCaseAndAccentsOff();
    void whatPeopleTypeFindsItsPage_data();
    void whatPeopleTypeFindsItsPage();
    void aNumberFindsItsCodeFirst();
    void theBeginningOfANumberFindsItsCodes();
    void aNumberWithoutAPageFindsItsRange();
    void everyWordMustBeThere();
    void aTitleOutweighsTheText();
    void kindsCanBeChosen();
    void nothingIsFoundForNothing();
    void everyPageIsFoundByItsTitle_data();
    void everyPageIsFoundByItsTitle();
    void searchingIsQuick();

private:
    QStringList found(const QString &text, const QString &language, const QList<PageKind> &kinds = {}) const;
    catalogue::Catalogue m_catalogue;
};

QStringList TestSearch::found(const QString &text, const QString &language,
                              const QList<PageKind> &kinds) const
{
    QStringList links;
    for (const auto &hit : m_catalogue.search(text, language, kinds))
        links << hit.ref.toLink();
    return links;
}

void TestSearch::foldingTakesCaseAndAccentsOff()
{
    QCOMPARE(catalogue::folded(QStringLiteral("Échec à l’ŒUVRE")), QStringLiteral("echec a l'oeuvre"));
    QCOMPARE(catalogue::wordsOf(catalogue::folded(QStringLiteral("L’hôte : wss://a.b"))),
             QStringList({QStringLiteral("l"), QStringLiteral("hote"), QStringLiteral("wss"),
                          QStringLiteral("a"), QStringLiteral("b")}));
}

void TestSearch::whatPeopleTypeFindsItsPage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("link");
    const auto row = [](const char *language, const QString &text, const char *link) {
        QTest::addRow("%s %s", language, qPrintable(text))
            << QString::fromLatin1(language) << text << QString::fromLatin1(link);
    };
    row("en", QStringLiteral("abnormal"), "code:1006");
    row("en", QStringLiteral("ABNORMAL closure"), "code:1006");
    row("en", QStringLiteral("abnorml"), "code:1006");
    row("en", QStringLiteral("expired"), "cause:tls-certificate-expired");
    row("en", QStringLiteral("expried certificate"), "cause:tls-certificate-expired");
    row("en", QStringLiteral("CERT_HAS_EXPIRED"), "cause:tls-certificate-expired");
    row("en", QStringLiteral("ECONNREFUSED"), "cause:tcp-connection-refused");
    row("en", QStringLiteral("masking"), "glossary:masking");
    row("fr", QStringLiteral("anormale"), "code:1006");
    row("fr", QStringLiteral("abnormal closure"), "code:1006");
    row("fr", QStringLiteral("expiré"), "cause:tls-certificate-expired");
    row("fr", QStringLiteral("certificat expire"), "cause:tls-certificate-expired");
    row("fr", QStringLiteral("certifcat expiré"), "cause:tls-certificate-expired");
    row("fr", QStringLiteral("poignée de main"), "glossary:handshake");
    row("fr", QStringLiteral("autosigné"), "cause:tls-certificate-self-signed");
    row("fr", QStringLiteral("mise à niveau"), "glossary:upgrade");
    row("fr", QStringLiteral("charge utile"), "glossary:payload");
}

void TestSearch::whatPeopleTypeFindsItsPage()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, link);
    const auto links = found(text, language);
    const auto place = links.indexOf(link);
    QVERIFY2(place >= 0 && place < 8, qPrintable(QStringLiteral("%1 of %2: %3")
                                                     .arg(place)
                                                     .arg(links.size())
                                                     .arg(links.mid(0, 8).join(QLatin1Char(' ')))));
}

void TestSearch::aNumberFindsItsCodeFirst()
{
    for (const auto &language : catalogue::languages()) {
        for (const auto &facts : m_catalogue.codes()) {
            if (!facts.isRange())
                QCOMPARE(found(facts.id, language).value(0), QStringLiteral("code:") + facts.id);
        }
    }
}

void TestSearch::theBeginningOfANumberFindsItsCodes()
{
    const auto links = found(QStringLiteral("101"), QStringLiteral("en"), {PageKind::Code});
    for (const auto *id : {"1010", "1011", "1012", "1013", "1014", "1015"})
        QVERIFY2(links.contains(QStringLiteral("code:") + QLatin1String(id)), id);
}

void TestSearch::aNumberWithoutAPageFindsItsRange()
{
    QCOMPARE(found(QStringLiteral("4001"), QStringLiteral("en"), {PageKind::Code}).value(0),
             QStringLiteral("code:4000-4999"));
}

void TestSearch::everyWordMustBeThere()
{
    QVERIFY(!found(QStringLiteral("certificate"), QStringLiteral("en")).isEmpty());
    QVERIFY(found(QStringLiteral("certificate qqqqzzzz"), QStringLiteral("en")).isEmpty());
}

void TestSearch::aTitleOutweighsTheText()
{
    catalogue::SearchIndex index;
    const auto add = [&](const char *id, const QString &file) {
        index.add(*catalogue::parsePage({PageKind::Glossary, QString::fromLatin1(id)}, file), {});
    };
    add("text", QStringLiteral("---\ntitle: A\nsummary: B\n---\n## m\nherring\n"));
    add("summary", QStringLiteral("---\ntitle: A\nsummary: herring\n---\n## m\nx\n"));
    add("alias", QStringLiteral("---\ntitle: A\nsummary: B\naliases: herring\n---\n## m\nx\n"));
    add("title", QStringLiteral("---\ntitle: herring\nsummary: B\n---\n## m\nx\n"));
    QStringList order;
    for (const auto &hit : index.search(QStringLiteral("herring"), {}))
        order << hit.ref.id;
    QCOMPARE(order, QStringList({QStringLiteral("title"), QStringLiteral("alias"), QStringLiteral("summary"),
                                 QStringLiteral("text")}));
}

void TestSearch::kindsCanBeChosen()
{
    for (const auto &link : found(QStringLiteral("certificate"), QStringLiteral("en"), {PageKind::Glossary}))
        QVERIFY2(link.startsWith(QLatin1String("glossary:")), qPrintable(link));
}

void TestSearch::nothingIsFoundForNothing()
{
    QVERIFY(found(QString(), QStringLiteral("en")).isEmpty());
    QVERIFY(found(QStringLiteral("  ,.;"), QStringLiteral("en")).isEmpty());
}

void TestSearch::everyPageIsFoundByItsTitle_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    QTest::newRow("fr") << QStringLiteral("fr");
}

void TestSearch::everyPageIsFoundByItsTitle()
{
    QFETCH(QString, language);
    QStringList lost;
    for (const auto kind : {PageKind::Code, PageKind::Cause, PageKind::Glossary, PageKind::Guide}) {
        for (const auto &id : m_catalogue.ids(kind)) {
            const catalogue::PageRef ref{kind, id};
            const auto place = found(m_catalogue.title(ref, language), language).indexOf(ref.toLink());
            if (place < 0 || place > 4)
                lost << QStringLiteral("%1 (%2)").arg(ref.toLink()).arg(place);
        }
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(QLatin1Char(' '))));
}

void TestSearch::searchingIsQuick()
{
    found(QStringLiteral("warm"), QStringLiteral("en"));
    QElapsedTimer timer;
    timer.start();
    const QStringList typed{QStringLiteral("c"), QStringLiteral("cert"), QStringLiteral("certifcate exp"),
                            QStringLiteral("handshake"), QStringLiteral("connecton refused")};
    for (const auto &text : typed)
        found(text, QStringLiteral("en"));
    // Tens of times slower than it is: to notice when it becomes quadratic, not when the machine is busy.
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    qInfo("one search: %lld ms", timer.elapsed() / typed.size());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
