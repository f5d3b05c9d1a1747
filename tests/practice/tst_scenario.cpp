#include "practice/act.h"
#include "practice/scenario.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIdStandsOnce();
    void theTableAgreesWithTheCatalogue();
    void everyScenarioHasAnActAndEveryActAScenario();
    void aScenarioIsFoundById();
    void anAddressMayNameAScenario();
    void aNameNearlyRightIsUnderstood();
};

void TestScenario::everyIdStandsOnce()
{
    std::set<std::string_view> ids;
    for (const auto &scenario : practice::scenarios())
        QVERIFY2(ids.insert(scenario.id).second, scenario.id.data());
    QVERIFY(ids.size() > 80);
}

void TestScenario::theTableAgreesWithTheCatalogue()
{
    QFile file(QStringLiteral(WSDOCTOR_SOURCE_DIR "/resources/catalogue/scenarios.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto rows = QJsonDocument::fromJson(file.readAll())[QStringLiteral("scenarios")].toArray();
    QCOMPARE(rows.size(), qsizetype(practice::scenarios().size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto row = rows.at(i).toObject();
        const auto &scenario = practice::scenarios()[static_cast<std::size_t>(i)];
        QCOMPARE(scenario.id, row[QStringLiteral("id")].toString().toStdString());
        QCOMPARE(values::id(scenario.stage), row[QStringLiteral("stage")].toString().toStdString());
        QCOMPARE(scenario.secure, row[QStringLiteral("scheme")].toString() == QStringLiteral("wss"));
        QCOMPARE(int(scenario.closeCode), row[QStringLiteral("closeCode")].toInt());
        QCOMPARE(scenario.cause, row[QStringLiteral("cause")].toString().toStdString());
    }
}

void TestScenario::everyScenarioHasAnActAndEveryActAScenario()
{
    using practice::Door;
    std::size_t acts = 0;
    for (const auto &group : {practice::healthyActs(), practice::closeActs(), practice::frameActs(),
                              practice::tlsActs(), practice::upgradeActs(), practice::tcpActs()}) {
        for (const auto &act : group) {
            QVERIFY2(practice::findScenario(act.id), act.id.data());
            QVERIFY2(act.script || act.door == Door::Nobody, act.id.data());
            ++acts;
        }
    }
    QCOMPARE(acts, practice::scenarios().size());
    for (const auto &scenario : practice::scenarios()) {
        const auto *act = practice::findAct(scenario.id);
        QVERIFY2(act, scenario.id.data());
        if (act->door == Door::Tls)
            QVERIFY2(scenario.secure || scenario.id == "upgrade-tls-port", scenario.id.data());
    }
}

void TestScenario::aScenarioIsFoundById()
{
    QVERIFY(practice::findScenario("close-1001"));
    QCOMPARE(practice::findScenario("close-1001")->closeCode, std::uint16_t(1001));
    QVERIFY(!practice::findScenario("close-1006"));
    QVERIFY(!practice::findScenario(""));
    QVERIFY(!practice::findAct("close-1006"));
}

void TestScenario::anAddressMayNameAScenario()
{
    QVERIFY(practice::scenarioOf("practice:close-1001") == "close-1001");
    QVERIFY(practice::scenarioOf("Practice:x") == "x"); // schemes have no case, RFC 3986 section 3.1
    QVERIFY(practice::scenarioOf("practice:") == "");
    for (const auto *other : {"", "practice", "practic:e", "wss://practice:1/", " practice:x", "practices:x"})
        QVERIFY2(!practice::scenarioOf(other), other);
}

void TestScenario::aNameNearlyRightIsUnderstood()
{
    for (const auto &scenario : practice::scenarios())
        QVERIFY2(practice::nearestScenario(scenario.id) == scenario.id, scenario.id.data());
    QVERIFY(practice::nearestScenario("tls-expierd") == "tls-expired");
    QVERIFY(practice::nearestScenario("xyzzy").empty());
}

QTEST_APPLESS_MAIN(TestScenario)
#include "tst_scenario.moc"
