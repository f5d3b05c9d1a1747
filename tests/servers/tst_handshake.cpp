// TLS that fails beside the chain, shown by servers of others: for each configuration the expected cause.
#include "investigation/investigation.h"
#include "real_server.h"

#include <QTest>

using namespace servers;

namespace {

/// What the client does that the server may not like.
enum class Client { Plain, Good, Stranger, Tls12 };

QByteArray number(quint16 port)
{
    return QByteArray::number(port);
}

} // namespace

Q_DECLARE_METATYPE(Client)

class TestHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensslServer_data();
    void opensslServer();
    void gnutlsServer_data();
    void gnutlsServer();
    void nginx_data();
    void nginx();
    void haproxy_data();
    void haproxy();
    void stunnel_data();
    void stunnel();
    void theVersionsAreFoundByTrying();
    void theAuthoritiesAreShown();
    void aCertificateOnAnUnusualCurveIsNamed();

private:
    investigation::Outcome test(quint16 port, Client client) const;
    void expect(quint16 port, RealServer &server);
    QByteArray fileText(const QString &name) const;
    QByteArray filled(QByteArray text, quint16 port) const;
    bool startOpenssl(RealServer &server, quint16 port, const QByteArray &options) const;
    bool startBackend(RealServer &server, quint16 port) const;

    std::unique_ptr<Certificates> m_certificates;
};

namespace {

void columns()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<Client>("client");
    QTest::addColumn<QByteArray>("cause");
}

void row(const char *name, const char *config, Client client, const char *cause)
{
    QTest::newRow(name) << QByteArray(config) << client << QByteArray(cause);
}

QStringList words(const QByteArray &text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

void TestHandshake::initTestCase()
{
    m_certificates = std::make_unique<Certificates>();
    QVERIFY(m_certificates->ok());
}

QByteArray TestHandshake::fileText(const QString &name) const
{
    QFile file(m_certificates->file(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestHandshake::filled(QByteArray text, quint16 port) const
{
    const auto path = [this](const char *name) {
        return m_certificates->file(QString::fromLatin1(name)).toUtf8();
    };
    return text.replace("PORT", number(port))
        .replace("CERT", path("good.pem"))
        .replace("KEY", path("good.key"))
        .replace("ROOT", path("root.pem"));
}

investigation::Outcome TestHandshake::test(quint16 port, Client client) const
{
    values::Target target;
    target.url =
        values::parseUrl(QByteArray("wss://localhost:" + number(port) + "/echo").toStdString()).value();
    target.proxy.mode = values::ProxyMode::None;
    target.tls.trust = values::TrustSource::OnlyPem;
    target.tls.rootsPem = m_certificates->rootPem().toStdString();
    target.limits.stage = std::chrono::milliseconds(5000);
    if (client == Client::Good || client == Client::Stranger) {
        const auto name = client == Client::Good ? QStringLiteral("client") : QStringLiteral("selfsigned");
        target.tls.clientCertificatePem = fileText(name + QStringLiteral(".pem")).toStdString();
        target.tls.clientKeyPem = fileText(name + QStringLiteral(".key")).toStdString();
    }
    if (client == Client::Tls12)
        target.tls.maximum = values::TlsVersion::Tls12;
    return investigation::investigate(target, {}, {}, {});
}

void TestHandshake::expect(quint16 port, RealServer &server)
{
    QFETCH(Client, client);
    QFETCH(QByteArray, cause);
    const auto outcome = test(port, client);
    const auto &verdict = outcome.verdict;
    QByteArray told;
    for (const auto &one : verdict.evidence)
        told += "; " + QByteArray::fromStdString(one.label + "=" + one.value);
    const auto found = QByteArray::fromStdString(verdict.cause);
    if (found != cause)
        qWarning("%s", server.output().constData());
    QVERIFY2(found == cause, found + " instead of " + cause + told);
    const int code = cause.startsWith("tls-") ? 1015 : cause == "close-normal" ? 1000 : 1006;
    QCOMPARE(int(verdict.closeCode.value), code);
}

bool TestHandshake::startOpenssl(RealServer &server, quint16 port, const QByteArray &options) const
{
    return server.start(
        QStringLiteral("openssl"),
        words(filled("s_server -accept PORT -cert CERT -cert_chain CERT -key KEY -www " + options, port)),
        {port});
}

bool TestHandshake::startBackend(RealServer &server, quint16 port) const
{
    qputenv("NODE_PATH", "/usr/share/nodejs");
    return server.start(
        QStringLiteral("node"),
        {QStringLiteral(WSDOCTOR_SOURCE_DIR "/tests/servers/server.js"), QString::number(port)}, {port});
}

void TestHandshake::opensslServer_data()
{
    columns();
    const auto *mutual12 = "-tls1_2 -Verify 2 -verify_return_error -CAfile ROOT";
    const auto *mutual13 = "-tls1_3 -Verify 2 -verify_return_error -CAfile ROOT";
    row("good", "", Client::Plain, "upgrade-status-200");
    row("cipher 1.2", "-tls1_2 -cipher AECDH-AES256-SHA:@SECLEVEL=0", Client::Plain, "tls-no-common-cipher");
    row("cipher 1.3", "-tls1_3 -ciphersuites TLS_AES_128_CCM_8_SHA256", Client::Plain,
        "tls-no-common-cipher");
    row("group", "-tls1_2 -cipher ECDHE+AESGCM -groups brainpoolP256r1", Client::Plain,
        "tls-no-common-group");
    row("1.3 only", "-tls1_3", Client::Tls12, "tls-version-not-offered");
    row("1.1 only", "-tls1_1 -cipher DEFAULT:@SECLEVEL=0", Client::Plain, "tls-version-unsupported");
    row("certificate 1.2", mutual12, Client::Plain, "tls-client-certificate-required");
    row("certificate 1.3", mutual13, Client::Plain, "tls-client-certificate-required");
    row("certificate 1.2 given", mutual12, Client::Good, "upgrade-status-200");
    row("certificate 1.3 given", mutual13, Client::Good, "upgrade-status-200");
    row("stranger 1.2", mutual12, Client::Stranger, "tls-client-certificate-refused");
    row("stranger 1.3", mutual13, Client::Stranger, "tls-client-certificate-refused");
    row("name", "-servername other.example -servername_fatal -cert2 CERT -key2 KEY", Client::Plain,
        "tls-server-name-unrecognized");
    row("h2 only", "-alpn h2", Client::Plain, "tls-alpn-mismatch");
}

void TestHandshake::opensslServer()
{
    QFETCH(QByteArray, config);
    RealServer server;
    const auto port = freePort();
    QVERIFY(startOpenssl(server, port, config));
    expect(port, server);
}

void TestHandshake::gnutlsServer_data()
{
    columns();
    const auto *required = "--require-client-cert --verify-client-cert --x509cafile ROOT";
    row("good", "--disable-client-cert", Client::Plain, "upgrade-status-200");
    row("cipher", "--disable-client-cert --priority NORMAL:-VERS-ALL:+VERS-TLS1.2:-KX-ALL:+ANON-ECDH",
        Client::Plain, "tls-no-common-cipher");
    row("group",
        "--disable-client-cert --priority "
        "NORMAL:-VERS-ALL:+VERS-TLS1.2:-KX-ALL:+ECDHE-RSA:-GROUP-ALL:+GROUP-SECP192R1",
        Client::Plain, "tls-no-common-group");
    row("1.3 only", "--disable-client-cert --priority NORMAL:-VERS-ALL:+VERS-TLS1.3", Client::Tls12,
        "tls-version-not-offered");
    row("certificate", required, Client::Plain, "tls-client-certificate-required");
    // It says decode_error to an empty certificate.
    row("certificate 1.2", "--require-client-cert --x509cafile ROOT --priority NORMAL:-VERS-ALL:+VERS-TLS1.2",
        Client::Plain, "tls-client-certificate-required");
    row("certificate given", required, Client::Good, "upgrade-status-200");
    row("stranger", required, Client::Stranger, "tls-client-certificate-refused");
    row("name", "--disable-client-cert --sni-hostname other.example --sni-hostname-fatal", Client::Plain,
        "tls-server-name-unrecognized");
    row("h2 only", "--disable-client-cert --alpn h2 --alpn-fatal", Client::Plain, "tls-alpn-mismatch");
}

void TestHandshake::gnutlsServer()
{
    QFETCH(QByteArray, config);
    RealServer server;
    const auto port = freePort();
    QVERIFY(server.start(
        QStringLiteral("gnutls-serv"),
        words(filled("--http --port PORT --x509certfile CERT --x509keyfile KEY --quiet " + config, port)),
        {port}));
    expect(port, server);
}

void TestHandshake::nginx_data()
{
    columns();
    row("certificate", "ssl_client_certificate ROOT; ssl_verify_client on; ssl_verify_depth 3;",
        Client::Plain, "upgrade-client-certificate-required");
    row("stranger", "ssl_client_certificate ROOT; ssl_verify_client on; ssl_verify_depth 3;",
        Client::Stranger, "upgrade-client-certificate-refused");
    row("certificate given", "ssl_client_certificate ROOT; ssl_verify_client on; ssl_verify_depth 3;",
        Client::Good, "upgrade-status-404");
    row("1.3 only", "ssl_protocols TLSv1.3;", Client::Tls12, "tls-version-not-offered");
    row("group", "ssl_protocols TLSv1.2; ssl_ciphers ECDHE+AESGCM; ssl_ecdh_curve brainpoolP256r1;",
        Client::Plain, "tls-no-common-group");
    row("cipher", "ssl_protocols TLSv1.2; ssl_ciphers AECDH-AES256-SHA:@SECLEVEL=0;", Client::Plain,
        "tls-no-common-cipher");
}

void TestHandshake::nginx()
{
    QFETCH(QByteArray, config);
    RealServer server;
    const auto port = freePort();
    const auto file = server.write(QStringLiteral("nginx.conf"), filled(R"(daemon off; worker_processes 1;
pid nginx.pid; error_log stderr info;
events {}
http {
  access_log off; client_body_temp_path b; proxy_temp_path p; fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
  server { listen 127.0.0.1:PORT ssl; ssl_certificate CERT; ssl_certificate_key KEY; )" +
                                                                            config + R"(
    location / { return 404; } }
})",
                                                                        port));
    QVERIFY(server.start(QStringLiteral("/usr/sbin/nginx"),
                         {QStringLiteral("-p"), server.folder(), QStringLiteral("-c"), file}, {port}));
    expect(port, server);
}

void TestHandshake::haproxy_data()
{
    columns();
    row("certificate", "ca-file ROOT verify required", Client::Plain, "tls-client-certificate-required");
    row("certificate given", "ca-file ROOT verify required", Client::Good, "upgrade-status-503");
    row("stranger", "ca-file ROOT verify required", Client::Stranger, "tls-client-certificate-refused");
    row("certificate 1.2", "ca-file ROOT verify required ssl-max-ver TLSv1.2", Client::Plain,
        "tls-client-certificate-required");
    row("1.3 only", "ssl-min-ver TLSv1.3", Client::Tls12, "tls-version-not-offered");
    row("group", "ssl-max-ver TLSv1.2 ciphers ECDHE+AESGCM curves brainpoolP256r1", Client::Plain,
        "tls-no-common-group");
    row("cipher", "ssl-max-ver TLSv1.2 ciphers AECDH-AES256-SHA:@SECLEVEL=0", Client::Plain,
        "tls-no-common-cipher");
    row("h2 only", "alpn h2", Client::Plain, "upgrade-status-503"); // it ignores ALPN that does not fit
}

void TestHandshake::haproxy()
{
    QFETCH(QByteArray, config);
    RealServer server;
    const auto port = freePort();
    const auto bundle = server.write(QStringLiteral("bundle.pem"), fileText(QStringLiteral("good.pem")) +
                                                                       fileText(QStringLiteral("good.key")));
    const auto file = server.write(
        QStringLiteral("haproxy.cfg"),
        filled("defaults\n  mode http\n  timeout connect 2s\n  timeout client 5s\n  timeout server 5s\n"
               "frontend f\n  bind 127.0.0.1:PORT ssl crt " +
                   bundle.toUtf8() + " " + config + "\n  default_backend empty\nbackend empty\n",
               port));
    QVERIFY(server.start(QStringLiteral("/usr/sbin/haproxy"),
                         {QStringLiteral("-db"), QStringLiteral("-f"), file}, {port}));
    expect(port, server);
}

void TestHandshake::stunnel_data()
{
    columns();
    row("plain behind TLS", "", Client::Plain, "close-normal");
    row("certificate", "CAfile = ROOT\nverifyChain = yes\n", Client::Plain,
        "tls-client-certificate-required");
    row("certificate given", "CAfile = ROOT\nverifyChain = yes\n", Client::Good, "close-normal");
    row("stranger", "CAfile = ROOT\nverifyChain = yes\n", Client::Stranger, "tls-client-certificate-refused");
    row("certificate 1.2", "CAfile = ROOT\nverifyChain = yes\nsslVersionMax = TLSv1.2\n", Client::Plain,
        "tls-client-certificate-required");
    row("1.3 only", "sslVersionMin = TLSv1.3\n", Client::Tls12, "tls-version-not-offered");
    row("group", "sslVersionMax = TLSv1.2\nciphers = ECDHE+AESGCM\ncurves = brainpoolP256r1\n", Client::Plain,
        "tls-no-common-group");
    row("cipher", "sslVersionMax = TLSv1.2\nsecurityLevel = 0\nciphers = AECDH-AES256-SHA\n", Client::Plain,
        "tls-no-common-cipher");
}

void TestHandshake::stunnel()
{
    QFETCH(QByteArray, config);
    RealServer backend;
    const auto backendPort = freePort();
    QVERIFY(startBackend(backend, backendPort));
    RealServer server;
    const auto port = freePort();
    const auto file =
        server.write(QStringLiteral("stunnel.conf"),
                     filled("foreground = yes\npid =\nsyslog = no\n[ws]\naccept = 127.0.0.1:PORT\n"
                            "connect = 127.0.0.1:" +
                                number(backendPort) + "\ncert = CERT\nkey = KEY\n" + config,
                            port));
    QVERIFY(server.start(QStringLiteral("stunnel4"), {file}, {port}));
    expect(port, server);
}

void TestHandshake::aCertificateOnAnUnusualCurveIsNamed()
{
    RealServer server;
    const auto port = freePort();
    const auto key = server.folder() + QStringLiteral("/odd.key");
    const auto certificate = server.folder() + QStringLiteral("/odd.pem");
    QProcess openssl;
    openssl.start(
        QStringLiteral("openssl"),
        words("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:secp256k1 -nodes -subj /CN=localhost "
              "-keyout " +
              key.toUtf8() + " -out " + certificate.toUtf8()));
    QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
    QVERIFY(server.start(QStringLiteral("openssl"),
                         words("s_server -accept " + number(port) + " -cert " + certificate.toUtf8() +
                               " -key " + key.toUtf8() + " -www"),
                         {port}));
    const auto verdict = test(port, Client::Plain).verdict;
    QCOMPARE(verdict.cause, std::string("tls-certificate-curve-not-offered"));
    QVERIFY(verdict.confidence == values::Confidence::Likely);
}

void TestHandshake::theVersionsAreFoundByTrying()
{
    RealServer server;
    const auto port = freePort();
    QVERIFY(startOpenssl(server, port, "-no_tls1_2 -no_tls1_3 -cipher DEFAULT:@SECLEVEL=0"));
    const auto outcome = test(port, Client::Plain);
    std::string versions;
    for (const auto &one : outcome.verdict.evidence) {
        if (one.label == "versionsAccepted")
            versions = one.value;
    }
    QCOMPARE(versions, std::string("TLS 1.0, TLS 1.1"));
    QCOMPARE(outcome.experiments.size(), std::size_t(1));
    QCOMPARE(outcome.experiments.front().meaning, std::string("confirms:tls-version-unsupported"));
}

void TestHandshake::theAuthoritiesAreShown()
{
    RealServer server;
    const auto port = freePort();
    QVERIFY(startOpenssl(server, port, "-verify 2 -CAfile ROOT")); // asks, and lets everyone in
    const auto outcome = test(port, Client::Stranger);
    QCOMPARE(outcome.observation.tls.acceptableAuthorities, std::vector<std::string>{"CN=Test Root"});
    const auto &findings = outcome.verdict.findings;
    QVERIFY(std::any_of(findings.begin(), findings.end(), [](const auto &finding) {
        return finding.cause == "tls-client-certificate-not-listed";
    }));
}

QTEST_GUILESS_MAIN(TestHandshake)
#include "tst_handshake.moc"
