#include "websocket/rules.h"

#include "values/close_code.h"

#include <QTest>
#include <set>
#include <string>

using websocket::rule;
using websocket::rules;

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleStandsOnce()
    {
        std::set<std::string_view> ids;
        for (const auto &row : rules())
            QVERIFY2(ids.insert(row.id).second, std::string(row.id).c_str());
        QCOMPARE(ids.size(), std::size_t(17));
    }

    void aRuleIsFoundByItsId()
    {
        for (const auto &row : rules())
            QCOMPARE(&rule(row.id), &row);
        QCOMPARE(rule("invalid-utf8").closeCode, std::uint16_t(1007));
        QCOMPARE(rule("message-too-big").closeCode, std::uint16_t(1009));
        QCOMPARE(rule("masked-by-server").closeCode, std::uint16_t(1002));
    }

    // The diagnosis makes the cause from the rule: close rules keep their name, others belong to the frames.
    void theCauseFollowsFromTheRule()
    {
        for (const auto &row : rules()) {
            if (row.id == "unmasked-by-client") {
                QVERIFY(row.cause.empty());
                continue;
            }
            const auto expected =
                row.id.starts_with("close-") ? std::string(row.id) : "frames-" + std::string(row.id);
            QCOMPARE(std::string(row.cause), expected);
        }
    }

    void theCodeMayStandInACloseFrameAndTheSectionIsNamed()
    {
        for (const auto &row : rules()) {
            QVERIFY(values::isValidOnWire(row.closeCode));
            QVERIFY(row.section.starts_with("RFC 6455 ") || row.section.starts_with("RFC 7692 "));
        }
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
