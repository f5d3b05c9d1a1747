#include "websocket/deviations.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace websocket;

class TestDeviations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFlawHasItsRow()
    {
        QSet<QByteArray> ids;
        for (std::size_t i = 0; i < flaws().size(); ++i) {
            const auto &about = flaws()[i];
            QCOMPARE(std::size_t(about.flaw), i);
            QVERIFY(&row(about.flaw) == &about);
            QVERIFY(findRow(about.id) == &about);
            QVERIFY(about.section.starts_with("RFC "));
            ids.insert(QByteArray(about.id.data(), qsizetype(about.id.size())));
        }
        QCOMPARE(std::size_t(ids.size()), flaws().size());
        QCOMPARE(flaws().back().flaw, Flaw::NoField);
        QVERIFY(!findRow("nonsense"));
    }

    void everyCauseIsInTheCatalogue()
    {
        QFile file(QStringLiteral(WSDOCTOR_SOURCE_DIR "/resources/catalogue/causes.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        for (const auto &about : flaws()) {
            const auto quoted = '"' + QByteArray(about.cause.data(), qsizetype(about.cause.size())) + '"';
            QVERIFY2(about.cause.empty() || text.contains(quoted), quoted.constData());
        }
    }

    void aStatusRefuses()
    {
        for (const auto &about : flaws())
            QVERIFY(about.status == 0 || about.status == 400 || about.status == 405 || about.status == 426);
    }

    void everyBrokenRuleOfDeflateIsAFlaw()
    {
        for (int i = 0; i < int(DeflateFault::AnsweredWithoutOffer); ++i) {
            const auto fault = static_cast<DeflateFault>(i);
            QCOMPARE(row(flawOf(fault)).id, id(fault));
        }
        QVERIFY(flawOf(DeflateFault::AnsweredWithoutOffer) == Flaw::ExtensionUnrequested);
    }

    void aDeviationIsFatalByItsSide()
    {
        const auto answer = inAnswer(Flaw::AcceptWrong, {3, 4}, {{"received", "x"}});
        QCOMPARE(answer, (values::Deviation{
                             "accept-wrong", {{"received", "x"}}, true, "upgrade-accept-wrong", 3, 4}));
        QCOMPARE(inAnswer(Flaw::ContentLength, {}),
                 (values::Deviation{"content-length", {}, false, "", 0, 0}));
        const auto request = inRequest(Flaw::ContentLength, {5, 6});
        QCOMPARE(request, (values::Deviation{"content-length", {}, true, "", 5, 6}));
        QVERIFY(!inRequest(Flaw::BareLf, {}).fatal);
    }

    void theWorstStandFirst()
    {
        std::vector all{inRequest(Flaw::BareLf, {}), inRequest(Flaw::KeyMissing, {}),
                        inRequest(Flaw::ObsFold, {}), inRequest(Flaw::HostMissing, {})};
        worstFirst(all);
        std::string ids;
        for (const auto &deviation : all)
            ids += deviation.id + " ";
        QCOMPARE(ids, std::string("key-missing host-missing bare-lf obs-fold "));
    }

    void aFatalDeviationHasItsStatus()
    {
        QCOMPARE(statusFor(inRequest(Flaw::KeyMissing, {})), 400);
        QCOMPARE(statusFor(inRequest(Flaw::VersionWrong, {})), 426);
        QCOMPARE(statusFor(inRequest(Flaw::MethodNotGet, {})), 405);
        QCOMPARE(statusFor(inRequest(Flaw::BareLf, {})), 0);
        QCOMPARE(statusFor(inRequest(Flaw::HttpVersion, {}, {{"received", "HTTP/1.0"}})), 426);
        QCOMPARE(statusFor(inRequest(Flaw::HttpVersion, {}, {{"received", "HTTP/3.0"}})), 505);
        QCOMPARE(statusFor({"nonsense", {}, true}), 0);
    }

    void anOddityIsToldOnceWithItsCount()
    {
        const auto head = http::locate(values::toBytes("X\nA: b\n c\nno\nD : e\x01\n\n"));
        std::string told;
        for (const auto &odd : oddFlaws(head))
            told += std::string(row(odd.flaw).id) + "@" +
                    QByteArray::number(int(odd.place.offset)).toStdString() + "x" + odd.params.front().value +
                    " ";
        QCOMPARE(told, std::string("bare-lf@1x6 obs-fold@7x1 space-before-colon@14x1 control-character@18x1 "
                                   "no-field@10x1 "));
        QVERIFY(oddFlaws(http::locate(values::toBytes("X\r\n\r\n"))).empty());
    }

    void aRepeatedFieldIsToldAtItsSecondPlace()
    {
        const auto head = http::locate(values::toBytes("X\r\nA: 1\r\nB: 2\r\na: 3\r\n\r\n"));
        static constexpr std::string_view names[] = {"A", "B", "C"};
        const auto repeated = repeatedFields(head, names);
        QCOMPARE(repeated.size(), std::size_t(1));
        QCOMPARE(repeated.front().place, (http::Span{15, 4}));
        QCOMPARE(repeated.front().params.front().value, std::string("A"));
        QCOMPARE(joinedValues(head.named("A")), std::string("1, 3"));
        QCOMPARE(joinedValues({}), std::string());
    }
};

QTEST_APPLESS_MAIN(TestDeviations)
#include "tst_deviations.moc"
