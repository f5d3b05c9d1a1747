// Chains and staples that servers of others send: what is wrong with each must be found.
#include "investigation/investigation.h"
#include "practice/pki/pki.h"
#include "real_server.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace servers;

class TestServerChains : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void openssl_data();
    void openssl();
    void gnutls_data();
    void gnutls();

private:
    investigation::Outcome test(quint16 port, const QString &host = QStringLiteral("localhost"));
    void expect(const investigation::Outcome &outcome);

    Chains m_chains;
};

namespace {

QString text(const QByteArray &octets)
{
    return QString::fromLatin1(octets);
}

void columns()
{
    QTest::addColumn<QByteArray>("cause");
    QTest::addColumn<QByteArray>("findings");
}

/// \p findings: causes of what else was found, with commas.
void row(const char *what, const char *cause, const char *findings = "")
{
    QTest::newRow(what) << QByteArray(cause) << QByteArray(findings);
}

} // namespace

void TestServerChains::initTestCase()
{
    QVERIFY(m_chains.ok());
    // No option of "openssl ocsp" sets a time in the past.
    namespace pki = practice::pki;
    const auto text = [this](const char *name) {
        return m_chains.read(QString::fromLatin1(name)).toStdString();
    };
    const auto issuer = pki::Authority::from({{}, text("inter.key"), text("inter.crt")});
    QVERIFY(issuer.ok());
    const auto now = QDateTime::currentSecsSinceEpoch();
    const auto staple =
        issuer.value().staple({{}, {}, text("good.crt")}, {{}, now - 9 * 86400, now - 2 * 86400, 0}, now);
    QVERIFY(staple.ok());
    QFile file(m_chains.file(QStringLiteral("good-expired.ocsp")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char *>(staple.value().data()), qint64(staple.value().size()));
}

investigation::Outcome TestServerChains::test(quint16 port, const QString &host)
{
    values::Target target;
    target.url = values::parseUrl(QStringLiteral("wss://%1:%2/").arg(host).arg(port).toStdString()).value();
    target.proxy.mode = values::ProxyMode::None;
    target.tls.trust = values::TrustSource::OnlyPem;
    target.tls.rootsPem = m_chains.read(QStringLiteral("root.pem")).toStdString();
    target.limits.stage = std::chrono::milliseconds(3000);
    if (host != QLatin1String("localhost")) {
        target.connectHost = "127.0.0.1";
        target.connectPort = port;
    }
    return investigation::investigate(target, {}, {}, {});
}

void TestServerChains::expect(const investigation::Outcome &outcome)
{
    QFETCH(QByteArray, cause);
    QFETCH(QByteArray, findings);
    QByteArrayList found;
    for (const auto &finding : outcome.verdict.findings)
        found << QByteArray::fromStdString(finding.cause);
    QCOMPARE(QByteArray::fromStdString(outcome.verdict.cause), cause);
    QCOMPARE(found.join(','), findings);
}

void TestServerChains::openssl_data()
{
    columns();
    const auto *answered = "upgrade-status-200"; // -www answers every request with a page
    row("good", answered);
    row("disorder", answered, "tls-certificate-wrong-order");
    row("root-sent", answered, "tls-certificate-root-sent");
    row("inter-expired", "tls-intermediate-expired");
    row("constrained", "tls-certificate-name-not-permitted");
    row("too-long", "tls-certificate-path-too-long");
    row("no-authority", "tls-certificate-issuer-not-authority");
    row("cn-only", "tls-certificate-common-name-only");
    row("deep", "tls-certificate-wrong-host");
    row("must-staple", "tls-certificate-staple-missing");
    row("must-staple good", answered);
    row("staple good", answered);
    row("staple revoked", "tls-certificate-revoked");
    row("staple expired", answered, "tls-certificate-staple-expired");
    row("staple other", "tls-certificate-staple-invalid");
    row("intercepted", "tls-interception", "tls-certificate-untrusted-root");
    row("fake", "tls-default-certificate",
        "tls-certificate-self-signed,tls-certificate-wrong-host,tls-certificate-surplus");
}

void TestServerChains::openssl()
{
    const QByteArray what = QTest::currentDataTag();
    const auto words = text(what).split(QLatin1Char(' '));
    const auto name = words.first() == QLatin1String("staple") ? QStringLiteral("good") : words.first();
    RealServer server;
    const auto port = freePort();
    QStringList arguments{QStringLiteral("s_server"),
                          QStringLiteral("-accept"),
                          QString::number(port),
                          QStringLiteral("-cert"),
                          m_chains.file(name + QStringLiteral(".crt")),
                          QStringLiteral("-key"),
                          m_chains.file(QStringLiteral("server.key")),
                          QStringLiteral("-cert_chain"),
                          m_chains.file(name + QStringLiteral(".chain")),
                          QStringLiteral("-www")};
    if (words.size() > 1)
        arguments << QStringLiteral("-status_file")
                  << m_chains.file(name + QLatin1Char('-') + words.last() + QStringLiteral(".ocsp"));
    QVERIFY(server.start(QStringLiteral("openssl"), arguments, {port}));
    const auto outcome =
        test(port, what == "deep" ? QStringLiteral("a.b.wild.test") : QStringLiteral("localhost"));
    expect(outcome);
    QCOMPARE(outcome.observation.tls.staple.has_value(), words.size() > 1);
    if (what == "deep")
        QCOMPARE(values::paramValue(outcome.verdict.params, "why"), std::string("wildcard-too-deep"));
}

void TestServerChains::gnutls_data()
{
    columns();
    const auto *answered = "upgrade-status-200";
    row("good", answered);
    row("disorder", answered); // GnuTLS puts the chain of a file in order before it sends it
    row("inter-expired", "tls-intermediate-expired");
    row("constrained", "tls-certificate-name-not-permitted");
    row("too-long", "tls-certificate-path-too-long");
    row("staple good", answered);
    row("staple revoked", "tls-certificate-revoked");
    row("must-staple", "tls-certificate-staple-missing");
}

void TestServerChains::gnutls()
{
    const QByteArray what = QTest::currentDataTag();
    const auto words = text(what).split(QLatin1Char(' '));
    const auto name = words.first() == QLatin1String("staple") ? QStringLiteral("good") : words.first();
    RealServer server;
    const auto port = freePort();
    const auto whole =
        server.write(QStringLiteral("whole.pem"), m_chains.read(name + QStringLiteral(".crt")) +
                                                      m_chains.read(name + QStringLiteral(".chain")));
    QStringList arguments{QStringLiteral("--http"),
                          QStringLiteral("--port"),
                          QString::number(port),
                          QStringLiteral("--x509certfile"),
                          whole,
                          QStringLiteral("--x509keyfile"),
                          m_chains.file(QStringLiteral("server.key")),
                          QStringLiteral("--quiet"),
                          QStringLiteral("--disable-client-cert")};
    if (words.size() > 1)
        arguments << QStringLiteral("--ocsp-response")
                  << m_chains.file(name + QLatin1Char('-') + words.last() + QStringLiteral(".ocsp"))
                  << QStringLiteral("--ignore-ocsp-response-errors");
    QVERIFY(server.start(QStringLiteral("gnutls-serv"), arguments, {port}));
    expect(test(port));
}

QTEST_GUILESS_MAIN(TestServerChains)
#include "tst_chains.moc"
