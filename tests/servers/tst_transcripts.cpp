// The transcript of handshakes with servers of others.
#include "probe/probe.h"
#include "real_server.h"

#include <QTest>

#include <algorithm>

using namespace servers;

class TestTranscripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensslServer_data();
    void opensslServer();
    void gnutlsServer_data();
    void gnutlsServer();

private:
    values::TlsObservation test(quint16 port);
    QString pem(const char *name) const
    {
        return m_certificates->file(QString::fromLatin1(name) + u".pem"_qs);
    }
    QString key(const char *name) const
    {
        return m_certificates->file(QString::fromLatin1(name) + u".key"_qs);
    }
    void expect(const values::TlsObservation &tls) const;

    std::unique_ptr<Certificates> m_certificates;
};

namespace {

const char *const kTls12 =
    "> ClientHello; < ServerHello; < Certificate; < ServerKeyExchange; < ServerHelloDone; "
    "> ClientKeyExchange; > ChangeCipherSpec; > Finished";

void columns()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("first"); ///< its messages, up to the client's Finished
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("group");
    QTest::addColumn<int>("bits");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<bool>("retry");
    QTest::addColumn<bool>("asked");
}

QStringList listed(const char *text)
{
    return QString::fromLatin1(text).split(u"; "_qs);
}

QStringList lines(const values::TlsObservation &tls)
{
    QStringList all;
    for (const auto &message : tls.transcript)
        all << QLatin1String(message.direction == values::Direction::Sent ? "> " : "< ") +
                   QString::fromStdString(message.name);
    return all;
}

} // namespace

void TestTranscripts::initTestCase()
{
    m_certificates = std::make_unique<Certificates>();
    QVERIFY(m_certificates->ok());
}

values::TlsObservation TestTranscripts::test(quint16 port)
{
    values::Target target;
    target.url = values::parseUrl("wss://localhost:" + QByteArray::number(port).toStdString() + "/").value();
    target.proxy.mode = values::ProxyMode::None;
    target.tls.trust = values::TrustSource::OnlyPem;
    target.tls.rootsPem = m_certificates->rootPem().toStdString();
    target.limits.stage = std::chrono::milliseconds(3000);
    return probe::run(target, {}, {}).tls;
}

void TestTranscripts::expect(const values::TlsObservation &tls) const
{
    QFETCH(QStringList, first);
    QFETCH(QString, version);
    QFETCH(QString, group);
    QFETCH(int, bits);
    QFETCH(QString, signature);
    QFETCH(bool, retry);
    QFETCH(bool, asked);
    QCOMPARE(lines(tls).mid(0, first.size()), first);
    QCOMPARE(QString::fromStdString(tls.version), version);
    QCOMPARE(QString::fromStdString(tls.group), group);
    QCOMPARE(tls.keyExchangeBits, bits);
    QCOMPARE(QString::fromStdString(tls.signatureAlgorithm), signature);
    QCOMPARE(tls.helloRetry, retry);
    QCOMPARE(tls.certificateRequested, asked);
    QCOMPARE(tls.acceptableAuthorities,
             asked ? std::vector<std::string>{"CN=Test Root"} : std::vector<std::string>());
    QVERIFY(!tls.resumed);
    double last = 0;
    for (const auto &message : tls.transcript) {
        QVERIFY2(paramValue(message.fields, "unreadable").empty(), message.name.c_str());
        QVERIFY(message.size > 0);
        QVERIFY(message.atMs >= last);
        last = message.atMs;
    }
    QVERIFY(last > 0);
    const auto hello = std::find_if(tls.transcript.begin(), tls.transcript.end(),
                                    [](const auto &message) { return message.name == "ServerHello"; });
    QVERIFY(hello != tls.transcript.end());
    QCOMPARE(paramValue(hello->fields, "cipherSuite"), tls.cipher);
    QCOMPARE(paramValue(hello->fields, "version"), tls.version);
}

void TestTranscripts::opensslServer_data()
{
    columns();
    QTest::newRow("TLS 1.2") << QStringList{u"-tls1_2"_qs, u"-cipher"_qs, u"ECDHE"_qs} << listed(kTls12)
                             << u"TLSv1.2"_qs << u"x25519"_qs << 253 << u"rsa_pss_rsae_sha256"_qs << false
                             << false;
    QTest::newRow("TLS 1.2, DHE, asks for a certificate")
        << QStringList{u"-tls1_2"_qs, u"-cipher"_qs, u"DHE"_qs,  u"-verify"_qs,
                       u"2"_qs,       u"-CAfile"_qs, pem("root")}
        << listed("> ClientHello; < ServerHello; < Certificate; < ServerKeyExchange; < CertificateRequest; "
                  "< ServerHelloDone; > Certificate; > ClientKeyExchange; > ChangeCipherSpec; > Finished")
        << u"TLSv1.2"_qs << QString() << 2048 << u"rsa_pss_rsae_sha256"_qs << false << true;
    QTest::newRow("TLS 1.0") << QStringList{u"-tls1"_qs} << listed(kTls12) << u"TLSv1"_qs << u"x25519"_qs
                             << 253 << u"rsa_pkcs1_md5_sha1"_qs << false << false;
    QTest::newRow("TLS 1.3, asks for a certificate")
        << QStringList{u"-verify"_qs, u"2"_qs, u"-CAfile"_qs, pem("root")}
        << listed("> ClientHello; < ServerHello; < ChangeCipherSpec; < EncryptedExtensions; < "
                  "CertificateRequest; "
                  "< Certificate; < CertificateVerify; < Finished; > ChangeCipherSpec; > Certificate; > "
                  "Finished; "
                  "< NewSessionTicket; < NewSessionTicket")
        << u"TLSv1.3"_qs << u"x25519"_qs << 253 << u"rsa_pss_rsae_sha256"_qs << false << true;
    QTest::newRow("TLS 1.3, another group")
        << QStringList{u"-groups"_qs, u"P-521"_qs}
        << listed(
               "> ClientHello; < HelloRetryRequest; > ChangeCipherSpec; > ClientHello; < ChangeCipherSpec; "
               "< ServerHello; < EncryptedExtensions; < Certificate; < CertificateVerify; < Finished; > "
               "Finished")
        << u"TLSv1.3"_qs << u"secp521r1"_qs << 521 << u"rsa_pss_rsae_sha256"_qs << true << false;
}

void TestTranscripts::opensslServer()
{
    QFETCH(QStringList, options);
    RealServer server;
    const auto port = freePort();
    QStringList arguments{u"s_server"_qs, u"-accept"_qs,     QString::number(port), u"-cert"_qs,
                          pem("good"),    u"-cert_chain"_qs, pem("good"),           u"-key"_qs,
                          key("good"),    u"-www"_qs};
    if (!options.contains(u"-cipher"_qs))
        arguments << u"-cipher"_qs << u"DEFAULT:@SECLEVEL=0"_qs;
    QVERIFY(server.start(u"openssl"_qs, arguments + options, {port}));
    expect(test(port));
}

void TestTranscripts::gnutlsServer_data()
{
    columns();
    QTest::newRow("TLS 1.2") << QStringList{u"NORMAL:-VERS-ALL:+VERS-TLS1.2"_qs}
                             << listed(
                                    "> ClientHello; < ServerHello; < Certificate; < ServerKeyExchange; "
                                    "< ServerHelloDone; > ClientKeyExchange; > ChangeCipherSpec; > Finished")
                             << u"TLSv1.2"_qs << u"x25519"_qs << 253 << u"rsa_pss_rsae_sha256"_qs << false
                             << false;
    QTest::newRow("TLS 1.3, another group")
        << QStringList{u"NORMAL:-GROUP-ALL:+GROUP-SECP384R1"_qs}
        << listed(
               "> ClientHello; < HelloRetryRequest; > ChangeCipherSpec; > ClientHello; < ChangeCipherSpec; "
               "< ServerHello; < EncryptedExtensions; < Certificate; < CertificateVerify; < Finished; > "
               "Finished")
        << u"TLSv1.3"_qs << u"secp384r1"_qs << 384 << u"rsa_pss_rsae_sha256"_qs << true << false;
}

void TestTranscripts::gnutlsServer()
{
    QFETCH(QStringList, options);
    RealServer server;
    const auto port = freePort();
    QVERIFY(server.start(u"gnutls-serv"_qs,
                         {u"--http"_qs, u"--port"_qs, QString::number(port), u"--x509certfile"_qs,
                          pem("good"), u"--x509keyfile"_qs, key("good"), u"--quiet"_qs,
                          u"--disable-client-cert"_qs, u"--priority"_qs, options.first()},
                         {port}));
    expect(test(port));
}

QTEST_GUILESS_MAIN(TestTranscripts)
#include "tst_transcripts.moc"
