// What clients do with a chain: the table is whole, its order holds, and it is told in both languages.
#include "report/chain_clients.h"
#include "report/chain_words.h"
#include "report/report.h"
#include "samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using report::ChainClient;
using values::ChainFault;

class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsAConditionAndHasWords();
    void theFirstRuleOfAClientWins();
    void aWrongNameOutranksADateInChromeAlone();
    void whatNobodyMeasuredIsUnknown();
    void aChainAllTakeIsHealthy();
    void aFaultThatBrowsersTolerateMayStopOpenssl();
    void theTextTellsEveryFaultAndEveryClient();
    void aStapleThatIsRequiredIsANoteAndNoFault();

private:
    QString firstNamed(const values::ChainVerdict &verdict, const QString &client) const;

    catalogue::Catalogue m_catalogue;
};

namespace {

values::CertificateRecord named(const std::string &name, const std::string &sha256)
{
    values::CertificateRecord record;
    record.subject = "CN=" + name;
    record.commonName = name;
    record.sha256 = sha256;
    record.keyType = "EC P-256";
    record.keyBits = 256;
    record.signatureAlgorithm = "ecdsa-with-SHA256";
    return record;
}

values::ChainVerdict verdictWith(std::vector<values::ChainFaultRecord> faults)
{
    values::ChainVerdict verdict;
    verdict.host = "example.test";
    verdict.at = 1767225600;
    auto leaf = named("example.test", "01");
    leaf.names = {"other.test"};
    auto root = named("Root", "02");
    root.selfIssued = true;
    verdict.seen.chain = {leaf};
    verdict.seen.path = {leaf, root};
    verdict.seen.pathSent = 1;
    verdict.seen.trust = "file";
    verdict.seen.faults = std::move(faults);
    return verdict;
}

const values::ChainFaultRecord kExpired{
    ChainFault::Expired, 0, {{"subject", "example.test"}, {"notAfter", "2025-12-20T00:00:00Z"}}};
const values::ChainFaultRecord kWrongHost{
    ChainFault::WrongHost, 0, {{"host", "example.test"}, {"names", "other.test"}, {"why", "other-name"}}};

QJsonArray tableOf(const char *key)
{
    QFile file(QStringLiteral(WSDOCTOR_SOURCE_DIR "/resources/catalogue/chain_clients.json"));
    return file.open(QIODevice::ReadOnly)
               ? QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String(key)).toArray()
               : QJsonArray();
}

} // namespace

QString TestChain::firstNamed(const values::ChainVerdict &verdict, const QString &client) const
{
    for (const auto &each : report::chainClients(verdict, m_catalogue)) {
        if (each.id == client)
            return each.condition;
    }
    return {};
}

void TestChain::everyRuleIsAConditionAndHasWords()
{
    const auto conditions = tableOf("conditions");
    QVERIFY(conditions.size() > 40);
    QCOMPARE(m_catalogue.chainClients().size(), 5);
    QHash<QString, QString> english;
    for (const auto &language : catalogue::languages()) {
        const samples::Speaking words(language);
        QVERIFY(words.loaded());
        for (const auto &client : m_catalogue.chainClients()) {
            QVERIFY(client.refuses.size() > 20);
            for (const auto &rule : client.refuses) {
                QVERIFY2(conditions.contains(rule.condition), qPrintable(rule.condition));
                QVERIFY2(!rule.message.isEmpty() && rule.message != QLatin1String("ok"),
                         qPrintable(rule.condition));
                const auto said = report::conditionName(rule.condition);
                QVERIFY2(said.contains(QLatin1Char(' ')), qPrintable(said));
                if (language == QLatin1String("en"))
                    english.insert(rule.condition, said);
                else
                    QVERIFY2(said != english.value(rule.condition), qPrintable(said));
            }
            for (const auto &outranked : client.nameOutranks)
                QVERIFY(conditions.contains(outranked));
        }
    }
}

void TestChain::theFirstRuleOfAClientWins()
{
    const auto verdict = verdictWith({{ChainFault::UntrustedRoot, 1, {{"issuer", "Root"}}}, kExpired});
    QCOMPARE(firstNamed(verdict, QStringLiteral("go")), QStringLiteral("expired"));
    QCOMPARE(firstNamed(verdict, QStringLiteral("openssl")), QStringLiteral("untrusted-root-sent"));
}

void TestChain::aWrongNameOutranksADateInChromeAlone()
{
    const auto both = verdictWith({kExpired, kWrongHost});
    QCOMPARE(firstNamed(both, QStringLiteral("chrome")), QStringLiteral("wrong-host"));
    QCOMPARE(firstNamed(both, QStringLiteral("java")), QStringLiteral("expired"));
    const auto worse = verdictWith({{ChainFault::WrongUsage, 0, {{"subject", "example.test"}}}, kWrongHost});
    QCOMPARE(firstNamed(worse, QStringLiteral("chrome")), QStringLiteral("no-server-key-usage"));
}

void TestChain::whatNobodyMeasuredIsUnknown()
{
    const auto verdict = verdictWith({{ChainFault::Invalid, 0, {{"subject", "x"}, {"detail", "something"}}}});
    for (const auto &client : report::chainClients(verdict, m_catalogue))
        QCOMPARE(report::outcomeId(client.outcome), QStringLiteral("unknown"));
}

void TestChain::aChainAllTakeIsHealthy()
{
    const auto verdict = verdictWith({});
    const auto clients = report::chainClients(verdict, m_catalogue);
    for (const auto &client : clients)
        QCOMPARE(report::outcomeId(client.outcome), QStringLiteral("accepts"));
    QVERIFY(report::isHealthy(verdict, clients));
}

void TestChain::aFaultThatBrowsersTolerateMayStopOpenssl()
{
    auto verdict = verdictWith({{ChainFault::WeakKey, 0, {{"bits", "1024"}}}});
    verdict.seen.chain.front().keyType = "RSA";
    verdict.seen.chain.front().keyBits = 1024;
    const auto clients = report::chainClients(verdict, m_catalogue);
    for (const auto &client : clients)
        QCOMPARE(client.outcome == ChainClient::Outcome::Refuses, client.id == QLatin1String("openssl"));
    QVERIFY(!report::isHealthy(verdict, clients));
}

void TestChain::theTextTellsEveryFaultAndEveryClient()
{
    const auto verdict = verdictWith({kExpired, kWrongHost});
    for (const auto &language : catalogue::languages()) {
        const samples::Speaking words(language);
        report::Options options;
        options.language = language;
        options.width = 80;
        const auto text = report::toText(verdict, m_catalogue, options);
        for (const auto &fault : report::chainFaults(verdict, m_catalogue, language)) {
            QVERIFY2(text.contains(fault.title), qPrintable(text));
            QVERIFY(fault.remedies.size() >= 2);
        }
        for (const auto &client : m_catalogue.chainClients())
            QVERIFY2(text.contains(client.name), qPrintable(text));
        for (const auto &line : text.split(QLatin1Char('\n')))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }
}

void TestChain::aStapleThatIsRequiredIsANoteAndNoFault()
{
    auto verdict = verdictWith({});
    QVERIFY(report::chainNotes(verdict).isEmpty());
    verdict.seen.path.front().mustStaple = true; // as the server's own certificate alone counts
    QVERIFY(report::chainNotes(verdict).isEmpty());
    verdict.seen.chain.front().mustStaple = true;
    const auto clients = report::chainClients(verdict, m_catalogue);
    QVERIFY(report::isHealthy(verdict, clients));
    QSet<QString> texts;
    for (const auto &language : catalogue::languages()) {
        const samples::Speaking words(language);
        const auto notes = report::chainNotes(verdict);
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().id, QStringLiteral("must-staple"));
        texts.insert(notes.first().text);
        report::Options options;
        options.language = language;
        options.width = 400;
        QVERIFY(report::toText(verdict, m_catalogue, options).contains(QStringLiteral("· ") + notes[0].text));
        const auto json = QJsonDocument::fromJson(report::toJson(verdict, m_catalogue, options)).object();
        QVERIFY(json.value(QStringLiteral("healthy")).toBool());
        QVERIFY(json.value(QStringLiteral("faults")).toArray().isEmpty());
        const auto note = json.value(QStringLiteral("notes")).toArray().first().toObject();
        QCOMPARE(note.value(QStringLiteral("id")).toString(), notes.first().id);
        QCOMPARE(note.value(QStringLiteral("text")).toString(), notes.first().text);
    }
    QCOMPARE(texts.size(), catalogue::languages().size());
}

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
