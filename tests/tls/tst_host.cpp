#include "authorities.h"
#include "tls/host.h"
#include "tls/material.h"

#include <QTest>

using values::ChainFault;

class TestHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCertificateSpeaksForItsNames_data();
    void aCertificateSpeaksForItsNames();
    void anAddressInTheCommonNameIsACommonNameAlone();
    void aNameThatCarriesOctetZeroSpeaksForNobody();
    void theReasonIsTold_data();
    void theReasonIsTold();
};

namespace {

tls::Certificate certificate(const practice::pki::Recipe &recipe)
{
    const auto identity = authorities::root().issue(recipe, authorities::kNow).value();
    return std::move(tls::readCertificates(identity.leafPem).value().front());
}

QByteArray verdict(const practice::pki::Recipe &recipe, const std::string &host)
{
    const auto made = certificate(recipe);
    const auto fault = tls::judgeHost(made.get(), host);
    const auto id = fault ? values::id(fault->fault) : std::string_view("good");
    return {id.data(), static_cast<qsizetype>(id.size())};
}

} // namespace

void TestHost::aCertificateSpeaksForItsNames_data()
{
    QTest::addColumn<QByteArray>("dns");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("verdict");
    const auto row = [](const char *dns, const char *address, const char *host, const char *verdict) {
        QTest::addRow("%s %s / %s", dns, address, host)
            << QByteArray(dns) << QByteArray(address) << QByteArray(host) << QByteArray(verdict);
    };
    row("a.test", "", "a.test", "good");
    row("a.test", "", "A.TEST", "good");
    row("a.test", "", "b.a.test", "wrong-host");
    row("a.test", "", "test", "wrong-host");
    row("b.a.test", "", "a.test", "wrong-host");
    // RFC 6125 section 6.4.3: a wildcard is the whole leftmost label and stands for one.
    row("*.a.test", "", "b.a.test", "good");
    row("*.a.test", "", "a.test", "wrong-host");
    row("*.a.test", "", "c.b.a.test", "wrong-host");
    row("b*.a.test", "", "bc.a.test", "wrong-host");
    row("*.test", "", "a.test", "wrong-host");
    row("xn--caf-dma.test", "", "xn--caf-dma.test", "good");
    // TLS-07: an address wants an address.
    row("", "192.0.2.1", "192.0.2.1", "good");
    row("", "192.0.2.1", "192.0.2.2", "wrong-host");
    row("192.0.2.1", "", "192.0.2.1", "wrong-host");
    row("*.0.2.1", "", "192.0.2.1", "wrong-host");
    row("", "2001:db8::1", "[2001:DB8:0::1]", "good");
    // The common name "cn.test" counts for nobody once there are alternative names.
    row("a.test", "", "cn.test", "wrong-host");
    row("", "192.0.2.1", "cn.test", "wrong-host");
    row("", "", "cn.test", "common-name-only");
    row("", "", "a.test", "wrong-host");
}

void TestHost::aCertificateSpeaksForItsNames()
{
    QFETCH(QByteArray, dns);
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, host);
    auto recipe = authorities::named("cn.test");
    if (!dns.isEmpty())
        recipe.dnsNames = {dns.toStdString()};
    if (!address.isEmpty())
        recipe.ipAddresses = {address.toStdString()};
    QFETCH(QByteArray, verdict);
    QCOMPARE(::verdict(recipe, host.toStdString()), verdict);
}

void TestHost::anAddressInTheCommonNameIsACommonNameAlone()
{
    QCOMPARE(verdict(authorities::named("192.0.2.1"), "192.0.2.1"), QByteArray("common-name-only"));
    QCOMPARE(verdict(authorities::named("192.0.2.1"), "192.0.2.2"), QByteArray("wrong-host"));
}

void TestHost::aNameThatCarriesOctetZeroSpeaksForNobody()
{
    auto recipe = authorities::named("cn.test");
    recipe.dnsNames = {std::string("a.test\0.evil.test", 17)};
    QCOMPARE(verdict(recipe, "a.test"), QByteArray("wrong-host"));
    const auto made = certificate(recipe);
    QCOMPARE(values::paramValue(tls::judgeHost(made.get(), "a.test")->params, "names"),
             std::string("a.test\\00.evil.test"));
}

void TestHost::theReasonIsTold_data()
{
    QTest::addColumn<QByteArray>("dns");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char *dns, const char *address, const char *host, const char *why) {
        QTest::addRow("%s %s / %s", dns, address, host)
            << QByteArray(dns) << QByteArray(address) << QByteArray(host) << QByteArray(why);
    };
    row("a.test", "", "b.test", "other-name");
    row("", "", "b.test", "no-names");
    row("*.a.test", "", "c.b.a.test", "wildcard-too-deep");
    row("*.A.test", "", "c.b.a.TEST", "wildcard-too-deep");
    row("*.a.test", "", "a.test", "wildcard-without-label");
    row("*.a.test", "", "b.test", "other-name");
    row("*.a.test", "", "ba.test", "other-name");
    row("*.test", "", "a.test", "wildcard-invalid");
    row("b*.a.test", "", "bc.a.test", "wildcard-invalid");
    row("b*.a.test", "", "cc.a.test", "other-name");
    row("www.*.test", "", "www.a.test", "wildcard-invalid");
    row("a.test", "", "www.a.test", "only-without-www");
    row("www.a.test", "", "a.test", "only-with-www");
    row("a.test", "", "192.0.2.1", "address-not-named");
    row("", "", "192.0.2.1", "address-not-named");
    row("a.test", "192.0.2.2", "192.0.2.1", "other-address");
    row("192.0.2.1", "", "192.0.2.1", "address-as-name");
    row("192.0.2.1", "192.0.2.2", "192.0.2.1", "address-as-name");
    row("", "2001:db8::1", "[2001:db8::2]", "other-address");
    row("", "192.0.2.1", "a.test", "other-name");
}

void TestHost::theReasonIsTold()
{
    QFETCH(QByteArray, dns);
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, why);
    auto recipe = authorities::named("cn.test");
    if (!dns.isEmpty())
        recipe.dnsNames = {dns.toStdString()};
    if (!address.isEmpty())
        recipe.ipAddresses = {address.toStdString()};
    const auto made = certificate(recipe);
    const auto fault = tls::judgeHost(made.get(), host.toStdString());
    QVERIFY(fault && fault->fault == ChainFault::WrongHost);
    QCOMPARE(QByteArray::fromStdString(values::paramValue(fault->params, "why")), why);
}

QTEST_APPLESS_MAIN(TestHost)
#include "tst_host.moc"
