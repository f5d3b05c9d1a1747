// Every scenario through the whole of the core: what the server does is what the verdict says.
#include "catalogue/catalogue.h"
#include "investigation/investigation.h"
#include "raw_client.h"
#include "report/report.h"
#include "values/url.h"

#include <QElapsedTimer>
#include <QTest>

class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theVerdictIsTheScenarios_data();
    void theVerdictIsTheScenarios();
    void theKeyOfTheClientIsInNoReport_data();
    void theKeyOfTheClientIsInNoReport();

private:
    std::unique_ptr<practice::Server> m_server;
};

namespace {

QByteArray text(std::string_view view)
{
    return {view.data(), qsizetype(view.size())};
}

/// What a reader of a failed test wants to know.
QByteArray describe(const investigation::Outcome &outcome)
{
    const auto &verdict = outcome.verdict;
    QByteArray all = text(values::id(verdict.stage)) + ' ' + QByteArray::number(verdict.closeCode.value) +
                     ' ' + text(verdict.cause);
    for (const auto &evidence : verdict.evidence)
        all += "; " + text(evidence.label) + '=' + text(evidence.value);
    for (const auto &experiment : outcome.experiments)
        all += "; " + text(experiment.changed) + ' ' + text(experiment.meaning);
    return all;
}

bool waits(const practice::Scenario &scenario)
{
    return scenario.cause == "tls-timeout" || scenario.cause == "upgrade-no-answer" ||
           scenario.cause == "frames-no-answer";
}

} // namespace

void TestScenarios::initTestCase()
{
    m_server = startServer();
    QVERIFY(m_server);
}

void TestScenarios::theVerdictIsTheScenarios_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const auto &scenario : practice::scenarios())
        QTest::newRow(text(scenario.id).constData()) << text(scenario.id);
}

void TestScenarios::theVerdictIsTheScenarios()
{
    QFETCH(QByteArray, id);
    const auto &scenario = *practice::findScenario(id.toStdString());
    values::Target target;
    target.url = values::parseUrl(m_server->url(scenario)).value();
    m_server->admit(target);
    target.limits.stage = std::chrono::milliseconds(waits(scenario) ? 1000 : 8000);

    QElapsedTimer timer;
    timer.start();
    const auto outcome = investigation::investigate(target, {}, {}, {});
    const auto seen = describe(outcome);
    QVERIFY2(outcome.verdict.stage == scenario.stage, seen.constData());
    QVERIFY2(outcome.verdict.closeCode.value == scenario.closeCode, seen.constData());
    QVERIFY2(outcome.verdict.cause == scenario.cause, seen.constData());
    QCOMPARE(outcome.verdict.healthy, scenario.closeCode == 1000 || scenario.closeCode == 1005);
    // Nothing but silence takes long: the limit of a stage is not reached, on a busy machine either.
    QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
}

void TestScenarios::theKeyOfTheClientIsInNoReport_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"tls-client-certificate-accepted", "tls-client-certificate-refused",
                           "tls-client-certificate-refused-tls12"})
        QTest::newRow(id) << QByteArray(id);
}

/// The most talkative report there is, with the secrets shown that can be.
void TestScenarios::theKeyOfTheClientIsInNoReport()
{
    QFETCH(QByteArray, id);
    values::Target target;
    target.url = values::parseUrl(m_server->url(*practice::findScenario(id.toStdString()))).value();
    m_server->admit(target);
    const auto outcome = investigation::investigate(target, {}, {}, {});
    QVERIFY(outcome.observation.tls.clientCertificateSent);
    report::Options options;
    options.showSecrets = true;
    options.handshake = true;
    const catalogue::Catalogue catalogue;
    const auto all = report::toJson(outcome, catalogue, options) +
                     report::toText(outcome, catalogue, options).toUtf8() +
                     report::toMarkdown(outcome, catalogue, options).toUtf8();
    QVERIFY(all.contains("CN=Practice client")); // the certificate is told, its key is not
    QVERIFY(!all.contains("PRIVATE KEY"));
    int compared = 0;
    for (const auto &line :
         QByteArray::fromStdString(std::string(target.tls.clientKeyPem.view())).split('\n')) {
        if (line.isEmpty() || line.startsWith('-'))
            continue;
        QVERIFY(!all.contains(line));
        QVERIFY(!all.contains(QByteArray::fromBase64(line).toHex()));
        ++compared;
    }
    QVERIFY(compared > 1);
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
