// A cause that comes in kinds: each says in its own words what it is and what to do first.
#include "report/words.h"
#include "samples.h"

#include <QTest>

class KindsTest : public QObject
{
    Q_OBJECT

private:
    const catalogue::Catalogue m_catalogue;

    report::VerdictWords wordsOf(const char *cause, const QString &why, const QString &language) const
    {
        values::Verdict verdict;
        verdict.cause = cause;
        verdict.params = {{"why", why.toStdString()}, {"subject", "CN=Someone"}, {"detail", "something"}};
        return report::words(verdict, m_catalogue, language);
    }

private Q_SLOTS:
    void everyKindHasASentenceAndRemediesOfItsOwn_data()
    {
        QTest::addColumn<QByteArray>("cause");
        QTest::addColumn<QString>("why");
        for (const auto *why : {"expired", "not-yet-valid", "wrong-usage", "revoked", "not-listed",
                                "incomplete", "maybe-incomplete"})
            QTest::newRow(why) << QByteArray("tls-client-certificate-refused") << QString::fromLatin1(why);
    }
    void everyKindHasASentenceAndRemediesOfItsOwn()
    {
        QFETCH(QByteArray, cause);
        QFETCH(QString, why);
        QStringList summaries;
        for (const auto &language : catalogue::languages()) {
            const auto kind = wordsOf(cause, why, language);
            const auto any = wordsOf(cause, {}, language);
            QVERIFY(kind.summary != any.summary);
            QVERIFY2(!kind.summary.contains(QLatin1Char('\n')) && !kind.summary.contains(QLatin1Char('{')),
                     qPrintable(kind.summary));
            QVERIFY(kind.remedies.size() >= 2);
            QVERIFY(kind.remedies != any.remedies);
            for (const auto &remedy : kind.remedies)
                QVERIFY2(!remedy.contains(QLatin1String("](")), qPrintable(remedy));
            QCOMPARE(kind.cause, any.cause);
            summaries << kind.summary;
        }
        QCOMPARE(summaries.removeDuplicates(), 0);
    }

    void anUnknownKindIsToldAsTheCause()
    {
        const auto language = QStringLiteral("en");
        const auto odd = wordsOf("tls-client-certificate-refused", QStringLiteral("unheard-of"), language);
        const auto any = wordsOf("tls-client-certificate-refused", {}, language);
        QCOMPARE(odd.summary, any.summary);
        QCOMPARE(odd.remedies, any.remedies);
    }
};

QTEST_GUILESS_MAIN(KindsTest)
#include "tst_kinds.moc"
