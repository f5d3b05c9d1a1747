// The scan against software of others: OpenSSL, GnuTLS and nginx with known settings. What OpenSSL should
// have accepted is asked of "openssl ciphers", which knows nothing of us.
#include "real_server.h"

#include "scan/scan.h"
#include "support/raw_server.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <thread>

using servers::freePort;
using servers::RealServer;
using values::Preference;
using values::Spoken;

class TestScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensslsSuitesAreFound_data();
    void opensslsSuitesAreFound();
    void opensslsOrderIsFound();
    void groupsAreFound_data();
    void groupsAreFound();
    void certificatesOfEveryKindAreFound_data();
    void certificatesOfEveryKindAreFound();
    void gnutlsIsScanned();
    void nginxIsScanned();
    void aCertificateForAnotherNameIsWeak();
    void aCertificateOfTheClientIsTold_data();
    void aCertificateOfTheClientIsTold();
    void aWeakPrimeIsFound();
    void aServerThatSpeaksNoTlsIsNamed();
    void nobodyThereIsTold();
    void aSilentServerEndsWithTheLimit();
    void aCancelIsAnsweredAtOnce();
    void progressGrowsToTheEnd();

private:
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QStringList sServer(quint16 port, const QStringList &more) const;

    QTemporaryDir m_folder;
};

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QByteArray output(const QStringList &arguments)
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), arguments);
    openssl.waitForFinished(30000);
    return openssl.readAllStandardOutput();
}

/// Codes that OpenSSL offers for a cipher string in a version, for certificates whose kind matches.
QList<int> expected(const char *version, const QString &ciphers, const QString &authentication)
{
    QList<int> codes;
    const auto lines = output({QStringLiteral("ciphers"), QStringLiteral("-s"), QStringLiteral("-V"),
                               QLatin1String(version), ciphers})
                           .split('\n');
    static const QRegularExpression row(QStringLiteral("0x(..),0x(..) - \\S+ +(\\S+) .*Au=(\\S+)"));
    for (const auto &line : lines) {
        const auto match = row.match(QString::fromUtf8(line));
        if (!match.hasMatch() || !authentication.contains(match.captured(4)))
            continue;
        codes << (match.captured(1) + match.captured(2)).toInt(nullptr, 16);
    }
    std::sort(codes.begin(), codes.end());
    return codes;
}

QList<int> found(const values::TlsScan &scan, int version)
{
    QList<int> codes;
    for (const auto &suite : scan.versions[std::size_t(version - 0x0300)].suites)
        codes << suite.code;
    return codes;
}

QList<int> sorted(QList<int> codes)
{
    std::sort(codes.begin(), codes.end());
    return codes;
}

values::TlsScan scanned(quint16 port, bool gentle = false)
{
    values::ScanTarget target;
    target.host = "127.0.0.1";
    target.port = port;
    target.gentle = gentle;
    return scan::scan(target, {}, {});
}

QStringList groupNames(const values::TlsScan &scan, bool newest)
{
    QStringList names;
    for (const auto &group : scan.groups) {
        if ((newest ? group.tls13 : group.older) == Spoken::Yes)
            names << QString::fromStdString(group.name);
    }
    names.sort();
    return names;
}

bool has(const values::TlsScan &scan, const char *weakness)
{
    return std::any_of(scan.weaknesses.begin(), scan.weaknesses.end(),
                       [weakness](const auto &entry) { return entry.id == weakness; });
}

} // namespace

QStringList TestScan::sServer(quint16 port, const QStringList &more) const
{
    return QStringList{QStringLiteral("s_server"), QStringLiteral("-quiet"), QStringLiteral("-accept"),
                       QString::number(port)} +
           more;
}

void TestScan::initTestCase()
{
    const auto make = [this](const char *name, const char *kind) {
        output(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
                           QStringLiteral("-subj"), QStringLiteral("/CN=scan.test"), QStringLiteral("-days"),
                           QStringLiteral("30")} +
               words(kind) +
               QStringList{QStringLiteral("-keyout"), file(name) + QStringLiteral(".key"),
                           QStringLiteral("-out"), file(name) + QStringLiteral(".pem")});
        return QFile::exists(file(name) + QStringLiteral(".pem"));
    };
    QVERIFY(make("rsa", "-newkey rsa:2048"));
    QVERIFY(make("ec", "-newkey ec -pkeyopt ec_paramgen_curve:P-256"));
    QVERIFY(make("ed", "-newkey ed25519"));
}

void TestScan::opensslsSuitesAreFound_data()
{
    QTest::addColumn<QString>("ciphers");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("gentle");
    for (const bool gentle : {false, true}) {
        const auto *mode = gentle ? "gentle" : "fast";
        QTest::addRow("default, RSA, %s", mode)
            << QStringLiteral("DEFAULT") << QStringLiteral("rsa") << gentle;
        QTest::addRow("default, ECDSA, %s", mode)
            << QStringLiteral("DEFAULT") << QStringLiteral("ec") << gentle;
        QTest::addRow("everything, RSA, %s", mode)
            << QStringLiteral("ALL:eNULL:@SECLEVEL=0") << QStringLiteral("rsa") << gentle;
        QTest::addRow("one, %s", mode)
            << QStringLiteral("AES128-SHA:@SECLEVEL=0") << QStringLiteral("rsa") << gentle;
    }
}

void TestScan::opensslsSuitesAreFound()
{
    QFETCH(QString, ciphers);
    QFETCH(QString, certificate);
    QFETCH(bool, gentle);
    RealServer server;
    const auto port = freePort();
    const auto path = m_folder.filePath(certificate);
    QVERIFY(server.start(
        QStringLiteral("openssl"),
        sServer(port, {QStringLiteral("-cert"), path + QStringLiteral(".pem"), QStringLiteral("-key"),
                       path + QStringLiteral(".key"), QStringLiteral("-cipher"), ciphers}),
        {port}));
    const auto scan = scanned(port, gentle);
    const auto kind =
        certificate == QLatin1String("ec") ? QStringLiteral("ECDSA None") : QStringLiteral("RSA None");
    QCOMPARE(sorted(found(scan, 0x0303)), expected("-tls1_2", ciphers, kind));
    const bool old = ciphers.contains(QLatin1String("SECLEVEL=0"));
    QCOMPARE(sorted(found(scan, 0x0302)), old ? expected("-tls1_1", ciphers, kind) : QList<int>());
    QCOMPARE(sorted(found(scan, 0x0301)), old ? expected("-tls1", ciphers, kind) : QList<int>());
    QCOMPARE(found(scan, 0x0300), QList<int>());
    QCOMPARE(sorted(found(scan, 0x0304)), (QList<int>{0x1301, 0x1302, 0x1303}));
    for (const auto &version : scan.versions)
        QVERIFY(version.spoken != Spoken::Unknown && version.undetermined.empty());
    QCOMPARE(has(scan, "cipher-null"), old && ciphers.startsWith(QLatin1String("ALL")));
    QCOMPARE(has(scan, "tls10-offered"), old);
    QCOMPARE(scan.secureRenegotiation, Spoken::Yes);
    QCOMPARE(scan.extendedMasterSecret, Spoken::Yes);
    QCOMPARE(scan.fallbackProtection, Spoken::Yes);
    QCOMPARE(scan.compression, Spoken::No);
    QVERIFY(gentle || (scan.connections <= 200 && scan.roundTrips <= 8));
}

void TestScan::opensslsOrderIsFound()
{
    const QList<int> order{0x002f, 0xc02f, 0x0035, 0x0033, 0xcca8, 0xc014};
    for (const bool gentle : {false, true}) {
        RealServer server;
        const auto port = freePort();
        QVERIFY(server.start(
            QStringLiteral("openssl"),
            sServer(port,
                    words("-tls1_2 -serverpref -cipher AES128-SHA:ECDHE-RSA-AES128-GCM-SHA256:AES256-SHA:"
                          "DHE-RSA-AES128-SHA:ECDHE-RSA-CHACHA20-POLY1305:ECDHE-RSA-AES256-SHA:@SECLEVEL=0") +
                        QStringList{QStringLiteral("-cert"), file("rsa.pem"), QStringLiteral("-key"),
                                    file("rsa.key")}),
            {port}));
        const auto scan = scanned(port, gentle);
        QCOMPARE(scan.versions[3].preference, Preference::Server);
        QVERIFY(scan.versions[3].orderProved);
        QCOMPARE(found(scan, 0x0303), order);
    }
}

void TestScan::groupsAreFound_data()
{
    QTest::addColumn<QString>("groups");
    QTest::addColumn<QStringList>("newest");
    QTest::addColumn<QStringList>("older");
    QTest::newRow("two") << QStringLiteral("P-384:X448") << words("secp384r1 x448")
                         << words("secp384r1 x448");
    QTest::newRow("one and a finite field")
        << QStringLiteral("X25519:ffdhe3072") << words("ffdhe3072 x25519") << words("x25519");
    QTest::newRow("only older") << QStringLiteral("P-256:brainpoolP384r1:secp256k1") << words("secp256r1")
                                << words("brainpoolP384r1 secp256k1 secp256r1");
}

void TestScan::groupsAreFound()
{
    QFETCH(QString, groups);
    QFETCH(QStringList, newest);
    QFETCH(QStringList, older);
    for (const bool gentle : {false, true}) {
        RealServer server;
        const auto port = freePort();
        QVERIFY(server.start(QStringLiteral("openssl"),
                             sServer(port, {QStringLiteral("-cert"), file("rsa.pem"), QStringLiteral("-key"),
                                            file("rsa.key"), QStringLiteral("-groups"), groups}),
                             {port}));
        const auto scan = scanned(port, gentle);
        QCOMPARE(groupNames(scan, true), newest);
        QCOMPARE(groupNames(scan, false), older);
    }
}

void TestScan::certificatesOfEveryKindAreFound_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("TLS 1.2 and 1.3") << QString();
    QTest::newRow("TLS 1.3") << QStringLiteral("-tls1_3");
}

void TestScan::certificatesOfEveryKindAreFound()
{
    QFETCH(QString, version);
    QSet<QString> kinds;
    for (const auto *pair : {"rsa ec", "ed rsa"}) {
        RealServer server;
        const auto port = freePort();
        const auto names = words(pair);
        QStringList arguments{QStringLiteral("-cert"),  m_folder.filePath(names[0]) + QStringLiteral(".pem"),
                              QStringLiteral("-key"),   m_folder.filePath(names[0]) + QStringLiteral(".key"),
                              QStringLiteral("-dcert"), m_folder.filePath(names[1]) + QStringLiteral(".pem"),
                              QStringLiteral("-dkey"),  m_folder.filePath(names[1]) + QStringLiteral(".key")};
        if (!version.isEmpty())
            arguments << version;
        QVERIFY(server.start(QStringLiteral("openssl"), sServer(port, arguments), {port}));
        const auto scan = scanned(port);
        QCOMPARE(scan.certificates.size(), std::size_t(2));
        for (const auto &certificate : scan.certificates)
            kinds << QString::fromStdString(certificate.chain.front().keyType);
    }
    QCOMPARE(kinds,
             (QSet<QString>{QStringLiteral("RSA"), QStringLiteral("EC P-256"), QStringLiteral("Ed25519")}));
}

void TestScan::gnutlsIsScanned()
{
    RealServer server;
    const auto port = freePort();
    QVERIFY(server.start(
        QStringLiteral("gnutls-serv"),
        words(
            "--quiet --priority "
            "NONE:+VERS-TLS1.3:+VERS-TLS1.2:+VERS-TLS1.1:+AEAD:+SHA1:+AES-128-GCM:+3DES-CBC:+ECDHE-RSA:+RSA:"
            "+GROUP-SECP256R1:+SIGN-ALL:+COMP-NULL:%SERVER_PRECEDENCE --port") +
            QStringList{QString::number(port), QStringLiteral("--x509certfile"), file("rsa.pem"),
                        QStringLiteral("--x509keyfile"), file("rsa.key")},
        {port}));
    const auto scan = scanned(port);
    QCOMPARE(found(scan, 0x0304), QList<int>{0x1301});
    QCOMPARE(sorted(found(scan, 0x0303)), (QList<int>{0x000a, 0x009c, 0xc012, 0xc02f}));
    QCOMPARE(sorted(found(scan, 0x0302)), (QList<int>{0x000a, 0xc012}));
    QCOMPARE(scan.versions[1].spoken, Spoken::No);
    QCOMPARE(groupNames(scan, true), words("secp256r1"));
    QVERIFY(has(scan, "cipher-64-bit-block") && has(scan, "tls11-offered") &&
            has(scan, "no-forward-secrecy"));
}

void TestScan::nginxIsScanned()
{
    RealServer server;
    const auto port = freePort();
    QByteArray config = R"(daemon off; worker_processes 1; pid nginx.pid; error_log stderr;
events {}
http {
  access_log off; client_body_temp_path b; proxy_temp_path p; fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
  server {
    listen 127.0.0.1:PORT ssl; ssl_certificate CERT; ssl_certificate_key KEY;
    ssl_protocols TLSv1.2 TLSv1.3; ssl_prefer_server_ciphers on;
    ssl_ciphers ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-CHACHA20-POLY1305;
  }
})";
    config.replace("PORT", QByteArray::number(port))
        .replace("CERT", file("rsa.pem").toUtf8())
        .replace("KEY", file("rsa.key").toUtf8());
    const auto path = server.write(QStringLiteral("nginx.conf"), config);
    QVERIFY(server.start(QStringLiteral("/usr/sbin/nginx"),
                         {QStringLiteral("-p"), server.folder(), QStringLiteral("-c"), path}, {port}));
    const auto scan = scanned(port);
    QCOMPARE(found(scan, 0x0303), (QList<int>{0xc02f, 0xc030, 0xcca8}));
    QVERIFY(scan.versions[3].orderProved);
    QVERIFY(std::all_of(scan.weaknesses.begin(), scan.weaknesses.end(),
                        [](const auto &one) { return one.severity == values::Severity::Info; }));
    QVERIFY(values::isComplete(scan));
    QCOMPARE(scan.clientCertificate, Spoken::No);
    QVERIFY(scan.roundTrips <= 8);
}

void TestScan::aCertificateForAnotherNameIsWeak()
{
    for (const auto *version : {"-tls1_2", "-tls1_3"}) {
        output(words("req -x509 -nodes -newkey ec -pkeyopt ec_paramgen_curve:P-256 -subj /CN=scan.test "
                     "-addext subjectAltName=DNS:scan.test") +
               QStringList{QStringLiteral("-keyout"), file("judged.key"), QStringLiteral("-out"),
                           file("judged.pem")});
        RealServer server;
        const auto port = freePort();
        QVERIFY(server.start(QStringLiteral("openssl"),
                             sServer(port, {QLatin1String(version), QStringLiteral("-cert"),
                                            file("judged.pem"), QStringLiteral("-key"), file("judged.key")}),
                             {port}));
        values::ScanTarget target;
        target.host = "127.0.0.1";
        target.port = port;
        target.serverName = "other.test";
        const auto scan = scan::scan(target, {}, {});
        QVERIFY2(has(scan, "certificate-wrong-host"), version);
        QVERIFY(has(scan, "certificate-self-signed")); // only a note
    }
}

void TestScan::aCertificateOfTheClientIsTold_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("TLS 1.2 and 1.3") << QStringLiteral("-no_ssl3");
    QTest::newRow("TLS 1.3") << QStringLiteral("-tls1_3");
}

void TestScan::aCertificateOfTheClientIsTold()
{
    QFETCH(QString, version);
    RealServer server;
    const auto port = freePort();
    QVERIFY(server.start(
        QStringLiteral("openssl"),
        sServer(port, {version, QStringLiteral("-Verify"), QStringLiteral("1"), QStringLiteral("-cert"),
                       file("rsa.pem"), QStringLiteral("-key"), file("rsa.key")}),
        {port}));
    QCOMPARE(scanned(port).clientCertificate, Spoken::Yes);
}

void TestScan::aWeakPrimeIsFound()
{
    RealServer server;
    const auto port = freePort();
    // Without a certificate, OpenSSL takes its prime by the cipher's key: 1024 bits for 128.
    QVERIFY(server.start(QStringLiteral("openssl"),
                         sServer(port, words("-tls1_2 -nocert -cipher ADH-AES128-GCM-SHA256:@SECLEVEL=0")),
                         {port}));
    const auto scan = scanned(port);
    QCOMPARE(found(scan, 0x0303), QList<int>{0x00a6});
    QCOMPARE(scan.versions[3].suites.front().dhBits, 1024);
    QVERIFY(has(scan, "dh-prime-weak") && has(scan, "cipher-anonymous"));
    QVERIFY(scan.certificates.empty());
}

void TestScan::aServerThatSpeaksNoTlsIsNamed()
{
    support::RawServer server([](support::Peer &peer) {
        peer.send("SSH-2.0-OpenSSH_9.2\r\n");
        peer.finish();
        peer.drain();
    });
    const auto scan = scanned(server.port());
    QVERIFY(scan.notTls);
    QCOMPARE(values::toText(scan.firstBytes).substr(0, 7), std::string("SSH-2.0"));
    QVERIFY(server.connections() < 60);
}

void TestScan::nobodyThereIsTold()
{
    const auto scan = scanned(freePort());
    QCOMPARE(scan.tcp, values::TcpOutcome::Refused);
    QCOMPARE(scan.versions[3].spoken, Spoken::Unknown);
    values::ScanTarget target;
    target.host = "wsdoctor.invalid";
    const auto lost = scan::scan(target, {}, {});
    QVERIFY(lost.dns != values::DnsOutcome::Resolved);
    QCOMPARE(lost.connections, 0);
}

void TestScan::aSilentServerEndsWithTheLimit()
{
    support::RawServer server([](support::Peer &peer) { peer.drain(); });
    values::ScanTarget target;
    target.host = "127.0.0.1";
    target.port = server.port();
    target.connectionLimit = std::chrono::milliseconds(300);
    const auto scan = scan::scan(target, {}, {});
    QVERIFY(scan.durationMs < 3000);
    for (const auto &version : scan.versions)
        QCOMPARE(version.spoken, Spoken::Unknown);
    QVERIFY(scan.weaknesses.empty());
}

void TestScan::aCancelIsAnsweredAtOnce()
{
    support::RawServer server([](support::Peer &peer) { peer.drain(); });
    values::ScanTarget target;
    target.host = "127.0.0.1";
    target.port = server.port();
    std::stop_source stop;
    std::jthread later([&stop] {
        QThread::msleep(200);
        stop.request_stop();
    });
    const auto scan = scan::scan(target, {}, stop.get_token());
    QVERIFY(scan.cancelled);
    QVERIFY2(scan.durationMs < 400, qPrintable(QString::number(scan.durationMs)));
}

void TestScan::progressGrowsToTheEnd()
{
    RealServer server;
    const auto port = freePort();
    QVERIFY(server.start(
        QStringLiteral("openssl"),
        sServer(port, {QStringLiteral("-cert"), file("rsa.pem"), QStringLiteral("-key"), file("rsa.key")}),
        {port}));
    values::ScanTarget target;
    target.host = "127.0.0.1";
    target.port = port;
    int last = 0;
    bool ordered = true;
    values::ScanProgress end;
    const auto scan = scan::scan(target,
                                 [&](const values::ScanProgress &progress) {
                                     ordered =
                                         ordered && progress.done >= last && progress.done <= progress.known;
                                     last = progress.done;
                                     end = progress;
                                 },
                                 {});
    QVERIFY(ordered);
    QVERIFY(end.done >= scan.connections && end.done == end.known);
}

QTEST_GUILESS_MAIN(TestScan)
#include "tst_scan.moc"
