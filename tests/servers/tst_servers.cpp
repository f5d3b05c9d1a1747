// The tester against real servers of others: what each does must be found, by stage, code and cause.
#include "investigation/investigation.h"
#include "real_server.h"

#include <QTest>

using namespace servers;

class TestServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nodeWs_data();
    void nodeWs();
    void pythonWebsockets_data();
    void pythonWebsockets();
    void opensslServer_data();
    void opensslServer();
    void gnutlsServer_data();
    void gnutlsServer();
    void nginx_data();
    void nginx();
    void haproxy_data();
    void haproxy();

private:
    values::Verdict test(const QByteArray &url, const std::function<void(values::Target &)> &change = {});
    void expect(const values::Verdict &verdict, const QByteArray &stage, int code, const QByteArray &cause);
    QString pem(const char *name) const
    {
        return m_certificates->file(QString::fromLatin1(name) + QStringLiteral(".pem"));
    }
    QString key(const char *name) const
    {
        return m_certificates->file(QString::fromLatin1(name) + QStringLiteral(".key"));
    }
    bool startNodeWs(RealServer &server, quint16 port);

    std::unique_ptr<Certificates> m_certificates;
};

namespace {

QByteArray number(quint16 port)
{
    return QByteArray::number(port);
}

void columns()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("stage");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("cause");
}

void row(const char *what, const char *stage, int code, const char *cause)
{
    QTest::newRow(what) << QByteArray(what) << QByteArray(stage) << code << QByteArray(cause);
}

} // namespace

void TestServers::initTestCase()
{
    m_certificates = std::make_unique<Certificates>();
    QVERIFY(m_certificates->ok());
}

values::Verdict TestServers::test(const QByteArray &url, const std::function<void(values::Target &)> &change)
{
    values::Target target;
    target.url = values::parseUrl(url.toStdString()).value();
    target.proxy.mode = values::ProxyMode::None;
    target.tls.trust = values::TrustSource::OnlyPem;
    target.tls.rootsPem = m_certificates->rootPem().toStdString();
    target.limits.stage = std::chrono::milliseconds(3000);
    if (change)
        change(target);
    return investigation::investigate(target, {}, {}, {}).verdict;
}

void TestServers::expect(const values::Verdict &verdict, const QByteArray &stage, int code,
                         const QByteArray &cause)
{
    const auto found = QByteArray::fromStdString(verdict.cause);
    QVERIFY2(cause.split('|').contains(found), found + " instead of " + cause);
    QCOMPARE(QByteArray::fromStdString(std::string(values::id(verdict.stage))), stage);
    QCOMPARE(int(verdict.closeCode.value), code);
}

bool TestServers::startNodeWs(RealServer &server, quint16 port)
{
    const auto script = QStringLiteral(WSDOCTOR_SOURCE_DIR "/tests/servers/server.js");
    qputenv("NODE_PATH", "/usr/share/nodejs");
    return server.start(QStringLiteral("node"), {script, QString::number(port)}, {port});
}

void TestServers::nodeWs_data()
{
    columns();
    row("echo", "close", 1000, "close-normal");
    row("close1008", "close", 1008, "close-received-1008");
    row("close4401", "close", 4401, "close-received-private");
    row("close-empty", "close", 1005, "close-without-code");
    // destroy() with our ping unread resets, with nothing to read it ends: the kernel decides by
    // microseconds.
    row("terminate", "close", 1006, "close-no-close-frame|close-connection-reset");
    row("half-close", "close", 1006, "close-no-close-frame");
    row("raw-http", "frames", 1002, "frames-http-in-stream");
    row("latin1", "frames", 1007, "frames-invalid-utf8");
    row("refuse403", "upgrade", 1006, "upgrade-status-403");
    row("origin", "upgrade", 1006, "upgrade-status-403-origin");
    row("destroy-early", "upgrade", 1006, "upgrade-connection-closed");
    row("silent", "upgrade", 1006, "upgrade-no-answer");
}

void TestServers::nodeWs()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, stage);
    QFETCH(int, code);
    QFETCH(QByteArray, cause);
    RealServer server;
    const auto port = freePort();
    QVERIFY(startNodeWs(server, port));
    const auto verdict = test("ws://127.0.0.1:" + number(port) + '/' + what, [&](values::Target &target) {
        if (what == "echo") {
            target.send = "héllo"; // answered compressed: permessage-deflate is on
            target.expect = "héllo";
        }
    });
    expect(verdict, stage, code, cause);
}

void TestServers::pythonWebsockets_data()
{
    columns();
    row("echo", "close", 1000, "close-normal");
    row("push", "close", 1000, "close-normal");
    row("close1011", "close", 1011, "close-received-1011");
    row("close3000", "close", 3000, "close-received-3000");
    row("health", "upgrade", 1006, "upgrade-status-200");
    row("limit", "upgrade", 1006, "upgrade-status-429");
    row("subprotocol", "close", 1000, "close-normal");
    row("subprotocol-unknown", "upgrade", 1006, "upgrade-subprotocol-missing");
    row("ws-to-tls-port", "upgrade", 1006, "upgrade-tls-port-without-tls");
    row("wss", "close", 1000, "close-normal");
    row("wss-to-plain-port", "tls", 1015, "tls-plain-http");
}

void TestServers::pythonWebsockets()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, stage);
    QFETCH(int, code);
    QFETCH(QByteArray, cause);
    RealServer server;
    const auto port = freePort();
    const auto script = QStringLiteral(WSDOCTOR_SOURCE_DIR "/tests/servers/server.py");
    QStringList arguments{script, QString::number(port)};
    const bool tls = what == "wss" || what == "ws-to-tls-port";
    if (tls)
        arguments << pem("good") << key("good");
    QVERIFY(server.start(QStringLiteral("/usr/bin/python3"), arguments, {port}));
    const bool secure = what.startsWith("wss");
    const auto verdict = test((secure ? "wss://127.0.0.1:" : "ws://127.0.0.1:") + number(port) + '/' + what,
                              [&](values::Target &target) {
                                  if (what == "echo") {
                                      target.send = "bonjour";
                                      target.expect = "bonjour";
                                  }
                                  if (what == "subprotocol")
                                      target.subprotocols = {"chat"};
                                  if (what == "subprotocol-unknown")
                                      target.subprotocols = {"nobody-knows"};
                              });
    expect(verdict, stage, code, cause);
}

void TestServers::opensslServer_data()
{
    columns();
    row("good", "upgrade", 1006, "upgrade-status-200"); // -www answers every request with a page
    row("expired", "tls", 1015, "tls-certificate-expired");
    row("otherhost", "tls", 1015, "tls-certificate-wrong-host");
    row("selfsigned", "tls", 1015, "tls-certificate-self-signed");
    row("client", "tls", 1015, "tls-certificate-wrong-usage");
    row("sha1", "tls", 1015, "tls-certificate-weak-signature");
    row("good-alone", "tls", 1015, "tls-certificate-missing-intermediate");
    row("tls1", "tls", 1015, "tls-version-unsupported");
    row("mtls12", "tls", 1015, "tls-client-certificate-required");
    row("mtls13", "tls", 1015, "tls-client-certificate-required");
    row("mtls-given", "upgrade", 1006, "upgrade-status-200");
}

void TestServers::opensslServer()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, stage);
    QFETCH(int, code);
    QFETCH(QByteArray, cause);
    RealServer server;
    const auto port = freePort();
    const bool mtls = what.startsWith("mtls");
    const QByteArray name = mtls || what == "tls1" ? QByteArray("good") : what;
    const auto keyName = name == "good-alone" ? QByteArray("good") : name;
    QStringList arguments{
        QStringLiteral("s_server"), QStringLiteral("-accept"), QString::number(port),
        QStringLiteral("-cert"),    pem(name.constData()),     QStringLiteral("-cert_chain"),
        pem(name.constData()),      QStringLiteral("-key"),    key(keyName.constData()),
        QStringLiteral("-www"),     QStringLiteral("-cipher"), QStringLiteral("DEFAULT:@SECLEVEL=0")};
    if (what == "tls1")
        arguments << QStringLiteral("-tls1");
    if (mtls)
        arguments << QStringLiteral("-Verify") << QStringLiteral("2")
                  << QStringLiteral("-verify_return_error") << QStringLiteral("-CAfile") << pem("root");
    if (what == "mtls12")
        arguments << QStringLiteral("-tls1_2");
    if (name == "good-alone" || name == "selfsigned")
        arguments.removeAt(arguments.indexOf(QStringLiteral("-cert_chain")) + 1),
            arguments.removeOne(QStringLiteral("-cert_chain"));
    QVERIFY(server.start(QStringLiteral("openssl"), arguments, {port}));
    const auto verdict = test("wss://localhost:" + number(port) + "/", [&](values::Target &target) {
        if (what != "mtls-given")
            return;
        QFile certificate(pem("client"));
        QFile secret(key("client"));
        QVERIFY(certificate.open(QIODevice::ReadOnly) && secret.open(QIODevice::ReadOnly));
        target.tls.clientCertificatePem = certificate.readAll().toStdString();
        target.tls.clientKeyPem = secret.readAll().toStdString();
    });
    expect(verdict, stage, code, cause);
}

void TestServers::gnutlsServer_data()
{
    columns();
    row("good", "upgrade", 1006, "upgrade-status-200");
    row("expired", "tls", 1015, "tls-certificate-expired");
    row("otherhost", "tls", 1015, "tls-certificate-wrong-host");
    row("tls11", "tls", 1015, "tls-version-unsupported");
    row("mtls", "tls", 1015, "tls-client-certificate-required");
}

void TestServers::gnutlsServer()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, stage);
    QFETCH(int, code);
    QFETCH(QByteArray, cause);
    RealServer server;
    const auto port = freePort();
    const QByteArray name = what == "tls11" || what == "mtls" ? QByteArray("good") : what;
    QStringList arguments{QStringLiteral("--http"), QStringLiteral("--port"),
                          QString::number(port),    QStringLiteral("--x509certfile"),
                          pem(name.constData()),    QStringLiteral("--x509keyfile"),
                          key(name.constData()),    QStringLiteral("--quiet")};
    if (what == "tls11")
        arguments << QStringLiteral("--priority")
                  << QStringLiteral(
                         "NORMAL:-VERS-ALL:+VERS-TLS1.1:+SIGN-RSA-SHA1:+SHA1:%VERIFY_ALLOW_SIGN_WITH_SHA1");
    if (what == "mtls")
        arguments << QStringLiteral("--require-client-cert") << QStringLiteral("--x509cafile") << pem("root");
    else
        arguments << QStringLiteral("--disable-client-cert");
    QVERIFY(server.start(QStringLiteral("gnutls-serv"), arguments, {port}));
    expect(test("wss://localhost:" + number(port) + "/"), stage, code, cause);
}

void TestServers::nginx_data()
{
    columns();
    row("proxied", "close", 1000, "close-normal");
    row("proxied-tls", "close", 1000, "close-normal");
    row("no-upgrade-headers", "upgrade", 1006, "upgrade-status-200");
    row("backend-down", "upgrade", 1006, "upgrade-status-502");
    row("missing", "upgrade", 1006, "upgrade-status-404");
    row("moved", "upgrade", 1006, "upgrade-redirect");
    row("plain-on-tls", "upgrade", 1006, "upgrade-tls-port-without-tls");
    row("tls-on-plain", "tls", 1015, "tls-plain-http");
    row("reject-sni", "tls", 1015, "tls-server-name-unrecognized");
    row("idle-cut", "close", 1006, "close-no-close-frame|close-connection-reset");
}

void TestServers::nginx()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, stage);
    QFETCH(int, code);
    QFETCH(QByteArray, cause);
    RealServer backend;
    const auto backendPort = freePort();
    QVERIFY(startNodeWs(backend, backendPort));
    RealServer server;
    const auto plain = freePort();
    const auto secure = freePort();
    const auto reject = freePort();
    const auto nobody = freePort();
    QByteArray config = R"(daemon off; worker_processes 1; pid nginx.pid; error_log stderr;
events {}
http {
  access_log off; client_body_temp_path b; proxy_temp_path p; fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
  server {
    listen 127.0.0.1:PLAIN; listen 127.0.0.1:SECURE ssl;
    ssl_certificate CERT; ssl_certificate_key KEY;
    location /ws/ { proxy_pass http://127.0.0.1:BACKEND/; proxy_http_version 1.1;
      proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade; }
    location /bare/ { proxy_pass http://127.0.0.1:BACKEND/; }
    location /down/ { proxy_pass http://127.0.0.1:NOBODY/; }
    location /nothing { return 404; }
    location /moved { return 301 https://example.org/; }
    location /quiet/ { proxy_pass http://127.0.0.1:BACKEND/; proxy_http_version 1.1; proxy_read_timeout 1s;
      proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade; }
  }
  server { listen 127.0.0.1:REJECT ssl; ssl_reject_handshake on; }
})";
    config.replace("PLAIN", number(plain))
        .replace("SECURE", number(secure))
        .replace("BACKEND", number(backendPort));
    config.replace("NOBODY", number(nobody)).replace("REJECT", number(reject));
    config.replace("CERT", pem("good").toUtf8()).replace("KEY", key("good").toUtf8());
    const auto file = server.write(QStringLiteral("nginx.conf"), config);
    QVERIFY(server.start(QStringLiteral("/usr/sbin/nginx"),
                         {QStringLiteral("-p"), server.folder(), QStringLiteral("-c"), file},
                         {plain, secure, reject}));
    const auto at = [](const QByteArray &scheme, quint16 port, const QByteArray &path) {
        return scheme + "://localhost:" + number(port) + path;
    };
    const QHash<QByteArray, QByteArray> urls{
        {"proxied", at("ws", plain, "/ws/echo")},
        {"proxied-tls", at("wss", secure, "/ws/echo")},
        {"no-upgrade-headers", at("ws", plain, "/bare/")},
        {"backend-down", at("ws", plain, "/down/")},
        {"missing", at("ws", plain, "/nothing")},
        {"moved", at("ws", plain, "/moved")},
        {"plain-on-tls", at("ws", secure, "/ws/echo")},
        {"tls-on-plain", at("wss", plain, "/ws/echo")},
        {"reject-sni", at("wss", reject, "/")},
        {"idle-cut", at("ws", plain, "/ws/terminate")},
    };
    expect(test(urls.value(what)), stage, code, cause);
}

void TestServers::haproxy_data()
{
    columns();
    row("proxied", "close", 1000, "close-normal");
    row("no-server", "upgrade", 1006, "upgrade-status-503");
    row("denied", "upgrade", 1006, "upgrade-status-403");
    row("tls", "close", 1000, "close-normal");
    row("mtls", "tls", 1015, "tls-client-certificate-required");
}

void TestServers::haproxy()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, stage);
    QFETCH(int, code);
    QFETCH(QByteArray, cause);
    RealServer backend;
    const auto backendPort = freePort();
    QVERIFY(startNodeWs(backend, backendPort));
    RealServer server;
    const auto plain = freePort();
    const auto secure = freePort();
    const auto strict = freePort();
    QFile certificate(pem("good"));
    QFile secret(key("good"));
    QVERIFY(certificate.open(QIODevice::ReadOnly) && secret.open(QIODevice::ReadOnly));
    const auto bundle =
        server.write(QStringLiteral("bundle.pem"), certificate.readAll() + secret.readAll()).toUtf8();
    QByteArray config = R"(defaults
  mode http
  timeout connect 2s
  timeout client 5s
  timeout server 5s
frontend f
  bind 127.0.0.1:PLAIN
  bind 127.0.0.1:SECURE ssl crt BUNDLE alpn h2,http/1.1
  bind 127.0.0.1:STRICT ssl crt BUNDLE ca-file ROOT verify required
  http-request deny deny_status 403 if { path /denied }
  use_backend empty if { path /nobody }
  default_backend ws
backend ws
  server node 127.0.0.1:BACKEND
backend empty
)";
    config.replace("PLAIN", number(plain))
        .replace("SECURE", number(secure))
        .replace("STRICT", number(strict));
    config.replace("BUNDLE", bundle)
        .replace("ROOT", pem("root").toUtf8())
        .replace("BACKEND", number(backendPort));
    const auto file = server.write(QStringLiteral("haproxy.cfg"), config);
    QVERIFY(server.start(QStringLiteral("/usr/sbin/haproxy"),
                         {QStringLiteral("-db"), QStringLiteral("-f"), file}, {plain, secure, strict}));
    const QHash<QByteArray, QByteArray> urls{
        {"proxied", "ws://localhost:" + number(plain) + "/echo"},
        {"no-server", "ws://localhost:" + number(plain) + "/nobody"},
        {"denied", "ws://localhost:" + number(plain) + "/denied"},
        {"tls", "wss://localhost:" + number(secure) + "/echo"},
        {"mtls", "wss://localhost:" + number(strict) + "/echo"},
    };
    expect(test(urls.value(what)), stage, code, cause);
}

QTEST_GUILESS_MAIN(TestServers)
#include "tst_servers.moc"
