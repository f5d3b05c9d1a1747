#include "websocket/rules.h"

#include "values/close_code.h"

#include <QTest>
#include <set>
#include <string>

using namespace websocket;

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleStandsOnce()
    {
        std::set<std::string_view> ids;
        for (const auto &row : rules())
            QVERIFY2(ids.insert(row.id).second, std::string(row.id).c_str());
        QCOMPARE(ids.size(), std::size_t(40));
    }

    void aRuleIsFoundByItsName()
    {
        for (const auto &row : rules()) {
            QCOMPARE(&rule(row.rule), &row);
            QCOMPARE(findRule(row.id), &row);
        }
        QVERIFY(!findRule("no-such-rule"));
        QCOMPARE(rule(RuleId::Utf8Surrogate).closeCode, std::uint16_t(1007));
        QCOMPARE(rule(RuleId::MessageTooBig).closeCode, std::uint16_t(1009));
        QCOMPARE(rule(RuleId::MaskedByServer).closeCode, std::uint16_t(1002));
    }

    // The texts that explain a rule are its cause's; the cause's id begins with its stage.
    void theCauseBelongsToTheStage()
    {
        for (const auto &row : rules()) {
            if (row.rule == RuleId::UnmaskedByClient)
                QVERIFY(row.cause.empty());
            else
                QVERIFY2(row.cause.starts_with(std::string(row.stage) + "-"), row.id.data());
        }
    }

    void theCodeMayStandInACloseFrameAndTheSectionIsNamed()
    {
        for (const auto &row : rules()) {
            const bool over = row.rule == RuleId::DataAfterClose || row.rule == RuleId::EndedInsideFrame;
            QCOMPARE(values::isValidOnWire(row.closeCode), !over);
            QVERIFY(row.section.starts_with("RFC 6455 ") || row.section.starts_with("RFC 7692 "));
        }
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
