#include "tls/names.h"

#include <QTest>

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostLosesWhatCertificatesDoNotKnow_data();
    void aHostLosesWhatCertificatesDoNotKnow();
    void addressesAreToldFromNames();
    void addressesAreWrittenShort_data();
    void addressesAreWrittenShort();
    void namesAreUtf8AndHarmless();
    void theMostSpecificCommonNameCounts();
};

namespace {

using Name = tls::Owned<X509_NAME, X509_NAME_free>;

void add(const Name &name, int nid, const std::string &text)
{
    const std::vector<unsigned char> octets(text.begin(), text.end());
    X509_NAME_add_entry_by_NID(name.get(), nid, MBSTRING_UTF8, octets.data(), int(octets.size()), -1, 0);
}

} // namespace

void TestNames::aHostLosesWhatCertificatesDoNotKnow_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("name") << QByteArray("a.test") << QByteArray("a.test");
    QTest::newRow("final dot") << QByteArray("a.test.") << QByteArray("a.test");
    QTest::newRow("brackets") << QByteArray("[::1]") << QByteArray("::1");
    QTest::newRow("zone") << QByteArray("fe80::1%eth0") << QByteArray("fe80::1");
    QTest::newRow("both") << QByteArray("[fe80::1%25eth0]") << QByteArray("fe80::1");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("dot") << QByteArray(".") << QByteArray(".");
}

void TestNames::aHostLosesWhatCertificatesDoNotKnow()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, plain);
    QCOMPARE(QByteArray::fromStdString(tls::plainHost(host.toStdString())), plain);
}

void TestNames::addressesAreToldFromNames()
{
    for (const auto *text : {"127.0.0.1", "::1", "2001:db8::1", "::ffff:192.0.2.1"})
        QVERIFY2(tls::isAddress(text), text);
    for (const auto *text : {"", "localhost", "1.2.3", "256.1.1.1", "a::b::c", "1.2.3.4.test"})
        QVERIFY2(!tls::isAddress(text), text);
}

void TestNames::addressesAreWrittenShort_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *hex, const char *text) {
        QTest::newRow(text) << QByteArray::fromHex(hex) << QByteArray(text);
    };
    row("7f000001", "127.0.0.1");
    row("ffffffff", "255.255.255.255");
    row("00000000000000000000000000000001", "::1");
    row("00000000000000000000000000000000", "::");
    row("20010db8000000000000000000000001", "2001:db8::1");
    row("20010db8000000000001000000000000", "2001:db8:0:0:1::");
    row("20010db8000000010000000000000001", "2001:db8:0:1::1");
    // RFC 5952 sections 4.2.2 and 4.2.3: one zero group stays, the first of equal runs is shortened.
    row("20010db8000000010001000100010001", "2001:db8:0:1:1:1:1:1");
    row("20010db8000000000001000000000001", "2001:db8::1:0:0:1");
    row("", "");
    row("0102030405", "");
}

void TestNames::addressesAreWrittenShort()
{
    QFETCH(QByteArray, octets);
    QFETCH(QByteArray, text);
    const values::Bytes bytes(octets.begin(), octets.end());
    QCOMPARE(QByteArray::fromStdString(tls::addressText(bytes)), text);
}

void TestNames::namesAreUtf8AndHarmless()
{
    const Name name(X509_NAME_new());
    add(name, NID_countryName, "FR");
    add(name, NID_organizationName, "Société, SA");
    QCOMPARE(tls::nameText(name.get()), std::string("O=Société\\, SA,C=FR"));
    QCOMPARE(tls::organisation(name.get()), std::string("Société, SA"));
    // No common name: the whole name stands for it.
    QCOMPARE(tls::commonName(name.get()), std::string());
    QCOMPARE(tls::shortName(name.get()), tls::nameText(name.get()));
    add(name, NID_commonName, "a\x1b[31mb");
    QCOMPARE(tls::commonName(name.get()), std::string("a\\1B[31mb"));
    QCOMPARE(tls::shortName(name.get()), tls::commonName(name.get()));
}

void TestNames::theMostSpecificCommonNameCounts()
{
    const Name name(X509_NAME_new());
    add(name, NID_commonName, "general");
    add(name, NID_commonName, "special");
    QCOMPARE(tls::commonName(name.get()), std::string("special"));
}

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
