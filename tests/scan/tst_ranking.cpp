#include "scan/ranking.h"

#include "tls/hello.h"
#include "tls/suites.h"

#include <QTest>

#include <algorithm>
#include <set>

using scan::Codes;

class TestRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundlesHoldEverySuiteOnce_data();
    void bundlesHoldEverySuiteOnce();
    void groupBundlesHoldEveryGroupOnce();
    void usualSuitesComeBeforeRareOnes();
    void theOrderIsThatOfOpenSsl();
    void partsKeepTheOrder();
};

namespace {

std::multiset<std::uint16_t> all(const std::vector<Codes> &bundles)
{
    std::multiset<std::uint16_t> codes;
    for (const auto &bundle : bundles)
        codes.insert(bundle.begin(), bundle.end());
    return codes;
}

std::multiset<std::uint16_t> all(const Codes &codes)
{
    return {codes.begin(), codes.end()};
}

} // namespace

void TestRanking::bundlesHoldEverySuiteOnce_data()
{
    QTest::addColumn<int>("version");
    for (int version = tls::kSsl30; version <= tls::kTls13; ++version)
        QTest::addRow("%x", unsigned(version)) << version;
}

void TestRanking::bundlesHoldEverySuiteOnce()
{
    QFETCH(int, version);
    const auto code = std::uint16_t(version);
    const auto bundles = scan::suiteBundles(code);
    QCOMPARE(all(bundles), all(scan::suitesOf(code)));
    for (const auto &bundle : bundles)
        QVERIFY(bundle.size() <= scan::kMostInOffer);
    QVERIFY2(bundles.size() <= 30, qPrintable(QString::number(bundles.size())));
}

void TestRanking::groupBundlesHoldEveryGroupOnce()
{
    for (const bool tls13 : {false, true})
        QCOMPARE(all(scan::groupBundles(tls13)), all(scan::groupsOf(tls13)));
}

void TestRanking::usualSuitesComeBeforeRareOnes()
{
    const auto suites = scan::suitesOf(tls::kTls12);
    const auto place = [&suites](std::uint16_t code) {
        return std::find(suites.begin(), suites.end(), code) - suites.begin();
    };
    for (const auto usual : {0xc02f, 0x002f, 0x000a, 0x0005, 0x0034})
        QVERIFY(place(std::uint16_t(usual)) < std::ptrdiff_t(scan::kMostInOffer));
    for (const auto rare : {0x00a8, 0xc01d, 0x001e, 0xcc13, 0xc025})
        QVERIFY(place(std::uint16_t(rare)) >= std::ptrdiff_t(scan::kMostInOffer));
}

void TestRanking::theOrderIsThatOfOpenSsl()
{
    const Codes openssl{0xc02c, 0xc030, 0x009f, 0xcca9, 0xcca8, 0xccaa, 0xc02b, 0xc02f, 0x009e,
                        0xc024, 0xc028, 0x006b, 0xc023, 0xc027, 0x0067, 0xc00a, 0xc014, 0x0039,
                        0xc009, 0xc013, 0x0033, 0x009d, 0x009c, 0x003d, 0x003c, 0x0035, 0x002f};
    Codes ours;
    for (const auto code : scan::suitesOf(tls::kTls12)) {
        if (std::find(openssl.begin(), openssl.end(), code) != openssl.end())
            ours.push_back(code);
    }
    QCOMPARE(ours, openssl);
}

void TestRanking::partsKeepTheOrder()
{
    QCOMPARE(scan::parts({1, 2, 3, 4, 5}, 2), (std::vector<Codes>{{1, 2}, {3, 4}, {5}}));
    QVERIFY(scan::parts({}, 2).empty());
}

QTEST_APPLESS_MAIN(TestRanking)
#include "tst_ranking.moc"
