// The ClientHello: read again by a small reader of the test's own, and by OpenSSL as a server.
#include "authorities.h"
#include "tls/hello.h"

#include <QTest>

#include <map>

class TestHello : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLengthFitsWhatItMeasures_data();
    void everyLengthFitsWhatItMeasures();
    void theVersionsAreWhereTheyBelong_data();
    void theVersionsAreWhereTheyBelong();
    void suitesGroupsAndAlgorithmsKeepTheirOrder();
    void sslHasNoExtensions();
    void anEmptyKeyShareAsksForTheGroup();
    void compressionIsOfferedBelowTls13Only();
    void theNameIsSentAsAHostName();
    void lengthsThatSomeCannotReadArePadded();
    void whatCannotBeWrittenIsEmpty();
    void openSslUnderstandsIt_data();
    void openSslUnderstandsIt();
};

namespace {

struct Read
{
    int recordVersion = 0;
    int version = 0;
    int sessionId = 0;
    std::vector<std::uint16_t> suites;
    values::Bytes compression;
    std::map<int, values::Bytes> extensions;
    bool whole = false; ///< every length was right
    std::size_t messageSize = 0;
};

Read read(const values::Bytes &bytes)
{
    Read out;
    std::size_t at = 0;
    const auto number = [&](int octets) {
        int value = 0;
        for (int i = 0; i < octets; ++i)
            value = value << 8 | (at < bytes.size() ? bytes[at++] : 0);
        return value;
    };
    const auto take = [&](int count) {
        values::Bytes part;
        while (count-- > 0 && at < bytes.size())
            part.push_back(bytes[at++]);
        return part;
    };
    if (number(1) != 22)
        return out;
    out.recordVersion = number(2);
    const bool recordFits = std::size_t(number(2)) == bytes.size() - 5;
    const bool isHello = number(1) == 1;
    out.messageSize = bytes.size() - 5;
    const bool messageFits = std::size_t(number(3)) == bytes.size() - 9;
    out.version = number(2);
    take(32);
    out.sessionId = number(1);
    take(out.sessionId);
    for (int left = number(2); left > 0; left -= 2)
        out.suites.push_back(std::uint16_t(number(2)));
    out.compression = take(number(1));
    bool extensionsFit = true;
    if (at < bytes.size()) {
        extensionsFit = std::size_t(number(2)) == bytes.size() - at;
        while (at < bytes.size()) {
            const int type = number(2);
            extensionsFit = extensionsFit && !out.extensions.contains(type);
            out.extensions[type] = take(number(2));
        }
    }
    out.whole = recordFits && isHello && messageFits && extensionsFit && at == bytes.size();
    return out;
}

tls::Hello hello(std::uint16_t version)
{
    tls::Hello out;
    out.version = version;
    out.suites = {0xc02f, 0x1301, 0x000a};
    out.groups = {0x001d, 0x0017};
    out.signatureAlgorithms = {0x0403, 0x0804};
    out.random.fill(9);
    return out;
}

void versionRows()
{
    QTest::addColumn<int>("version");
    for (const int version : {0x0300, 0x0301, 0x0302, 0x0303, 0x0304})
        QTest::addRow("%x", unsigned(version)) << version;
}

} // namespace

void TestHello::everyLengthFitsWhatItMeasures_data()
{
    versionRows();
}

void TestHello::everyLengthFitsWhatItMeasures()
{
    QFETCH(int, version);
    auto asked = hello(std::uint16_t(version));
    for (std::size_t more = 0; more < 200; ++more) {
        asked.suites.push_back(std::uint16_t(0x4000 + more));
        QVERIFY2(read(tls::clientHello(asked)).whole, qPrintable(QString::number(more)));
        QCOMPARE(read(tls::clientHello(asked)).suites, asked.suites);
    }
}

void TestHello::theVersionsAreWhereTheyBelong_data()
{
    versionRows();
}

void TestHello::theVersionsAreWhereTheyBelong()
{
    QFETCH(int, version);
    const auto out = read(tls::clientHello(hello(std::uint16_t(version))));
    QCOMPARE(out.recordVersion, std::min(version, 0x0301));
    QCOMPARE(out.version, std::min(version, 0x0303));
    QCOMPARE(out.extensions.contains(43), version == 0x0304);
    if (version == 0x0304)
        QCOMPARE(out.extensions.at(43), (values::Bytes{2, 3, 4}));
    QCOMPARE(out.sessionId, version == 0x0304 ? 32 : 0);
}

void TestHello::suitesGroupsAndAlgorithmsKeepTheirOrder()
{
    const auto out = read(tls::clientHello(hello(tls::kTls12)));
    QCOMPARE(out.suites, (std::vector<std::uint16_t>{0xc02f, 0x1301, 0x000a}));
    QCOMPARE(out.extensions.at(10), (values::Bytes{0, 4, 0, 0x1d, 0, 0x17}));
    QCOMPARE(out.extensions.at(13), (values::Bytes{0, 4, 4, 3, 8, 4}));
    QCOMPARE(out.extensions.at(0xff01), values::Bytes{0});
    QCOMPARE(out.extensions.at(23), values::Bytes{});
    // Signature algorithms began with TLS 1.2 (RFC 5246 section 7.4.1.4.1).
    QVERIFY(!read(tls::clientHello(hello(tls::kTls11))).extensions.contains(13));
}

void TestHello::sslHasNoExtensions()
{
    QVERIFY(read(tls::clientHello(hello(tls::kSsl30))).extensions.empty());
}

void TestHello::anEmptyKeyShareAsksForTheGroup()
{
    QCOMPARE(read(tls::clientHello(hello(tls::kTls13))).extensions.at(51), (values::Bytes{0, 0}));
    QVERIFY(!read(tls::clientHello(hello(tls::kTls12))).extensions.contains(51));
}

void TestHello::compressionIsOfferedBelowTls13Only()
{
    auto asked = hello(tls::kTls12);
    asked.compression = true;
    QCOMPARE(read(tls::clientHello(asked)).compression, (values::Bytes{1, 0}));
    asked.version = tls::kTls13; // RFC 8446 section 4.1.2: exactly "null"
    QCOMPARE(read(tls::clientHello(asked)).compression, values::Bytes{0});
    QCOMPARE(read(tls::clientHello(hello(tls::kTls12))).compression, values::Bytes{0});
}

void TestHello::theNameIsSentAsAHostName()
{
    auto asked = hello(tls::kTls12);
    QVERIFY(!read(tls::clientHello(asked)).extensions.contains(0));
    asked.serverName = "a.test";
    QCOMPARE(read(tls::clientHello(asked)).extensions.at(0),
             (values::Bytes{0, 9, 0, 0, 6, 'a', '.', 't', 'e', 's', 't'}));
}

void TestHello::lengthsThatSomeCannotReadArePadded()
{
    auto asked = hello(tls::kTls12);
    bool padded = false;
    for (int i = 0; i < 300; ++i) {
        const auto size = read(tls::clientHello(asked)).messageSize;
        QVERIFY2(size < 256 || size > 511, qPrintable(QString::number(size)));
        padded = padded || read(tls::clientHello(asked)).extensions.contains(21);
        asked.suites.push_back(0x4000);
    }
    QVERIFY(padded);
}

void TestHello::whatCannotBeWrittenIsEmpty()
{
    auto asked = hello(tls::kTls12);
    asked.suites.clear();
    QVERIFY(tls::clientHello(asked).empty());
    asked.suites.resize(tls::kMostSuites);
    QVERIFY(!tls::clientHello(asked).empty());
    asked.suites.resize(tls::kMostSuites + 1);
    QVERIFY(tls::clientHello(asked).empty());
    asked = hello(tls::kTls12);
    asked.serverName.assign(tls::kMostNameOctets, 'a');
    QVERIFY(!tls::clientHello(asked).empty());
    asked.serverName += 'a';
    QVERIFY(tls::clientHello(asked).empty());
}

void TestHello::openSslUnderstandsIt_data()
{
    QTest::addColumn<int>("version");
    for (const int version : {0x0301, 0x0302, 0x0303, 0x0304})
        QTest::addRow("%x", unsigned(version)) << version;
}

void TestHello::openSslUnderstandsIt()
{
    QFETCH(int, version);
    auto asked = hello(std::uint16_t(version));
    asked.suites = {version == 0x0304 ? std::uint16_t(0x1301) : std::uint16_t(0xc009)};
    tls::ServerOptions options;
    options.chainPem = authorities::server().chainPem;
    options.keyPem = authorities::server().keyPem;
    options.minimum = values::TlsVersion::Tls10;
    options.securityLevel = 0;
    auto session = std::move(tls::Session::server(options)).value();
    session.feed(tls::clientHello(asked));
    const auto answer = session.takeOutput();
    QVERIFY(answer.size() > 9);
    QCOMPARE(int(answer[0]), 22); // no alert
    QCOMPARE(int(answer[5]), 2);  // ServerHello
}

QTEST_APPLESS_MAIN(TestHello)
#include "tst_hello.moc"
