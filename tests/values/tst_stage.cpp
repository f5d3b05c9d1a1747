#include "values/observation.h"
#include "values/verdict.h"

#include <QTest>

#include <set>

using namespace values;

class TestStage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStageHasAnIdThatLeadsBack();
    void everyStatusHasAnIdThatLeadsBack();
    void everyChainFaultHasAnIdThatLeadsBack();
    void anUnknownIdIsNoStage();
    void theWorstCheckDecides();
    void aParameterIsFoundByName();
    void onlyCodesOfTheRegistryAreValidOnTheWire();
};

void TestStage::everyStageHasAnIdThatLeadsBack()
{
    std::set<std::string_view> seen;
    for (const auto stage : kStages) {
        QVERIFY(seen.insert(id(stage)).second);
        QVERIFY(stageFromId(id(stage)) == stage);
    }
}

void TestStage::everyStatusHasAnIdThatLeadsBack()
{
    for (const auto status :
         {CheckStatus::Passed, CheckStatus::Warning, CheckStatus::Failed, CheckStatus::Skipped})
        QVERIFY(statusFromId(id(status)) == status);
}

void TestStage::everyChainFaultHasAnIdThatLeadsBack()
{
    for (int i = 0; i <= int(ChainFault::WeakKey); ++i) {
        const auto fault = static_cast<ChainFault>(i);
        QVERIFY(chainFaultFromId(id(fault)) == fault);
    }
    QVERIFY(!chainFaultFromId("nonsense"));
}

void TestStage::anUnknownIdIsNoStage()
{
    QVERIFY(!stageFromId("DNS"));
    QVERIFY(!stageFromId(""));
    QVERIFY(!statusFromId("ok"));
}

void TestStage::theWorstCheckDecides()
{
    const auto check = [](CheckStatus status) { return Check{"x", status, {}, 0}; };
    QVERIFY(worst({}) == CheckStatus::Skipped);
    QVERIFY(worst({check(CheckStatus::Skipped)}) == CheckStatus::Skipped);
    QVERIFY(worst({check(CheckStatus::Skipped), check(CheckStatus::Passed)}) == CheckStatus::Passed);
    QVERIFY(worst({check(CheckStatus::Warning), check(CheckStatus::Passed)}) == CheckStatus::Warning);
    QVERIFY(worst({check(CheckStatus::Warning), check(CheckStatus::Failed)}) == CheckStatus::Failed);
}

void TestStage::aParameterIsFoundByName()
{
    const Params params{{"host", "a"}, {"n", "2"}};
    QCOMPARE(paramValue(params, "n"), std::string("2"));
    QCOMPARE(paramValue(params, "absent"), std::string());
}

void TestStage::onlyCodesOfTheRegistryAreValidOnTheWire()
{
    for (const int code : {1000, 1001, 1002, 1003, 1007, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999})
        QVERIFY2(isValidOnWire(static_cast<std::uint16_t>(code)), QByteArray::number(code).constData());
    for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 2000, 2999, 5000, 59395, 65535})
        QVERIFY2(!isValidOnWire(static_cast<std::uint16_t>(code)), QByteArray::number(code).constData());
}

QTEST_APPLESS_MAIN(TestStage)
#include "tst_stage.moc"
