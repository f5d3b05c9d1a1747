// The client's certificate goes to a server whose chain is trusted for the name asked, and to nobody else.
#include "investigation/investigation.h"
#include "practice/pki/pki.h"
#include "support/raw_server.h"
#include "tls/session.h"

#include <QTest>

#include <algorithm>
#include <mutex>

using namespace values;
namespace pki = practice::pki;

namespace {

constexpr std::int64_t kDay = 86400;

std::int64_t secondsNow()
{
    return std::chrono::duration_cast<std::chrono::seconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

pki::Recipe named(const std::string &commonName)
{
    pki::Recipe recipe;
    recipe.commonName = commonName;
    return recipe;
}

/// The roots and who hangs on them; made once.
struct World
{
    std::int64_t now = secondsNow();
    pki::Authority root = pki::Authority::root(named("Trusted root"), now).value();
    pki::Authority stranger = pki::Authority::root(named("Nobody's root"), now).value();
    pki::Identity client = [this] {
        auto recipe = named("The client");
        recipe.usage = pki::Usage::Client;
        return root.issue(recipe, now).value();
    }();
};

const World &world()
{
    static const World all;
    return all;
}

/// What a server can be, seen from the client.
pki::Identity identityOf(const QByteArray &kind)
{
    auto recipe = named("localhost");
    recipe.dnsNames = {kind == "wrong host" ? "elsewhere.test" : "localhost"};
    if (kind == "expired") {
        recipe.notBefore = world().now - 20 * kDay;
        recipe.notAfter = world().now - 10 * kDay;
    }
    if (kind == "self-signed")
        return pki::selfSigned(recipe, world().now).value();
    const auto &issuer = kind == "unknown issuer" ? world().stranger : world().root;
    return issuer.issue(recipe, world().now).value();
}

/// Speaks TLS, asks for a certificate, and keeps what it got of one.
class Server
{
public:
    Server(const QByteArray &kind, TlsVersion version, bool demands)
        : m_server([this](support::Peer &peer) { serve(peer); })
    {
        const auto identity = identityOf(kind);
        const std::lock_guard lock(m_mutex);
        m_options.chainPem = identity.chainPem;
        m_options.keyPem = identity.keyPem;
        m_options.minimum = m_options.maximum = version;
        m_options.requestClientCertificate = true;
        m_options.requireClientCertificate = demands;
        if (kind == "revoked")
            m_options.staple =
                world().root.staple(identity, {pki::StapleRecipe::Says::Revoked}, world().now).value();
    }

    std::uint16_t port() const { return m_server.port(); }
    /// Hangs up after so many records of its first flight.
    void stopAfter(std::size_t records)
    {
        const std::lock_guard lock(m_mutex);
        m_most = records;
    }
    /// That its first flight had.
    std::size_t records()
    {
        const std::lock_guard lock(m_mutex);
        return m_records;
    }
    /// Of all connections: the names in the certificates that came, and the proofs of their keys.
    std::vector<std::string> got()
    {
        const std::lock_guard lock(m_mutex);
        return m_got;
    }

private:
    void serve(support::Peer &peer)
    {
        const std::lock_guard lock(m_mutex);
        auto session = tls::Session::server(m_options).value();
        const auto tell = [&] { peer.send(toText(session.takeOutput())); };
        if (m_most > 0) {
            session.feed(toBytes(peer.readSome()));
            peer.send(firstRecords(toText(session.takeOutput())));
            peer.finish();
            peer.drain();
            return;
        }
        while (session.state() == tls::Session::State::Handshaking) {
            const auto octets = peer.readSome();
            if (octets.empty())
                break;
            session.feed(toBytes(octets));
            tell();
        }
        for (const auto &certificate : session.observation().chain)
            m_got.push_back(certificate.commonName);
        for (const auto &message : session.observation().transcript) {
            if (message.direction == Direction::Received && message.name == "CertificateVerify")
                m_got.push_back(message.name);
        }
        session.shutdown();
        tell();
        peer.finish();
        peer.drain();
    }

    /// Each has five octets of header, the last two of them its length (RFC 8446 section 5.1).
    std::string firstRecords(const std::string &flight)
    {
        std::size_t end = 0;
        std::size_t kept = 0;
        for (m_records = 0; flight.size() - end >= 5; ++m_records) {
            const auto octet = [&](std::size_t at) { return std::size_t(std::uint8_t(flight[end + at])); };
            end += 5 + octet(3) * 256 + octet(4);
            if (m_records < m_most)
                kept = end;
        }
        return flight.substr(0, kept);
    }

    std::mutex m_mutex;
    std::size_t m_most = 0; ///< 0: all
    std::size_t m_records = 0;
    tls::ServerOptions m_options;
    std::vector<std::string> m_got;
    support::RawServer m_server; ///< last: its thread uses the others
};

Target targetOf(const Server &server)
{
    Target target;
    target.url = parseUrl("wss://localhost:" + QByteArray::number(server.port()).toStdString() + "/").value();
    target.proxy.mode = ProxyMode::None;
    target.limits.stage = std::chrono::milliseconds(3000);
    target.tls.trust = TrustSource::OnlyPem;
    target.tls.rootsPem = world().root.pem();
    return target;
}

} // namespace

class TestClientCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGoesToWhomTheChainVouchesFor_data();
    void itGoesToWhomTheChainVouchesFor();
    void aServerThatHangsUpIsJudgedByWhatItSent_data();
    void aServerThatHangsUpIsJudgedByWhatItSent();
    void theServersOwnCertificateIsJudgedBefore_data();
    void theServersOwnCertificateIsJudgedBefore();
};

void TestClientCertificate::itGoesToWhomTheChainVouchesFor_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("demands");
    QTest::addColumn<QByteArray>("cause"); // empty: trusted
    const auto rows = [](const QByteArray &kind, const char *cause) {
        for (const auto version : {TlsVersion::Tls12, TlsVersion::Tls13}) {
            for (const bool demands : {false, true})
                QTest::newRow(kind + (version == TlsVersion::Tls12 ? ", TLS 1.2" : ", TLS 1.3") +
                              (demands ? ", demanded" : ", asked for"))
                    << kind << int(version) << demands << QByteArray(cause);
        }
    };
    rows("trusted", "");
    rows("unknown issuer", "tls-certificate-issuer-unknown");
    rows("self-signed", "tls-certificate-self-signed");
    rows("wrong host", "tls-certificate-wrong-host");
    rows("expired", "tls-certificate-expired");
    rows("revoked", "tls-certificate-revoked");
}

void TestClientCertificate::itGoesToWhomTheChainVouchesFor()
{
    QFETCH(QByteArray, kind);
    QFETCH(int, version);
    QFETCH(bool, demands);
    QFETCH(QByteArray, cause);
    Server server(kind, static_cast<TlsVersion>(version), demands);
    auto target = targetOf(server);
    target.tls.clientCertificatePem = world().client.chainPem;
    target.tls.clientKeyPem = world().client.keyPem;
    const auto outcome = investigation::investigate(target, {}, {}, {});

    const auto &tls = outcome.observation.tls;
    const bool trusted = cause.isEmpty();
    QVERIFY(tls.certificateRequested);
    QCOMPARE(tls.clientCertificateSent, trusted);
    QCOMPARE(tls.clientCertificateWithheld, !trusted);
    const std::vector<std::string> all{"The client", "CertificateVerify"};
    QVERIFY(server.got() == (trusted ? all : std::vector<std::string>()));
    if (trusted)
        return;
    QCOMPARE(QByteArray::fromStdString(outcome.verdict.cause), cause);
    QCOMPARE(outcome.verdict.closeCode.value, std::uint16_t(1015));
    const auto &evidence = outcome.verdict.evidence;
    QVERIFY(std::any_of(evidence.begin(), evidence.end(), [](const Evidence &one) {
        return one.label == "clientCertificateWithheld" && one.value == "CN=The client";
    }));
    const auto &checks = outcome.observation.stages[static_cast<std::size_t>(StageId::Tls)].checks;
    QVERIFY(std::any_of(checks.begin(), checks.end(), [](const Check &check) {
        return check.id == "tls-client-certificate" && paramValue(check.params, "why") == "withheld";
    }));
}

void TestClientCertificate::aServerThatHangsUpIsJudgedByWhatItSent_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("TLS 1.2, the certificate before the request") << int(TlsVersion::Tls12);
    QTest::newRow("TLS 1.3, the request before the certificate") << int(TlsVersion::Tls13);
}

void TestClientCertificate::aServerThatHangsUpIsJudgedByWhatItSent()
{
    QFETCH(int, version);
    Server server("expired", static_cast<TlsVersion>(version), true);
    bool judged = false;
    bool requestAlone = false;
    std::size_t sent = 0;
    do {
        server.stopAfter(++sent);
        const auto outcome = investigation::investigate(targetOf(server), {}, {}, {});
        const auto &tls = outcome.observation.tls;
        if (tls.completed)
            break;
        const bool both = tls.certificateRequested && !tls.chain.empty();
        judged = judged || both;
        requestAlone = requestAlone || (tls.certificateRequested && tls.chain.empty());
        const QByteArray cause(both ? "tls-certificate-expired" : "tls-connection-closed");
        QVERIFY2(outcome.verdict.cause == cause.toStdString(),
                 (QByteArray::number(int(sent)) + ' ' + QByteArray::fromStdString(outcome.verdict.cause) +
                  " instead of " + cause)
                     .constData());
    } while (sent < server.records());
    QVERIFY(sent > 1);
    QVERIFY(judged || static_cast<TlsVersion>(version) == TlsVersion::Tls13);
    QCOMPARE(requestAlone, static_cast<TlsVersion>(version) == TlsVersion::Tls13);
}

void TestClientCertificate::theServersOwnCertificateIsJudgedBefore_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("cause");
    for (const auto version : {TlsVersion::Tls12, TlsVersion::Tls13}) {
        const QByteArray suffix(version == TlsVersion::Tls12 ? ", TLS 1.2" : ", TLS 1.3");
        QTest::newRow("expired" + suffix)
            << QByteArray("expired") << int(version) << QByteArray("tls-certificate-expired");
        QTest::newRow("unknown issuer" + suffix)
            << QByteArray("unknown issuer") << int(version) << QByteArray("tls-certificate-issuer-unknown");
        QTest::newRow("trusted" + suffix)
            << QByteArray("trusted") << int(version) << QByteArray("tls-client-certificate-required");
    }
}

/// Who has no certificate to present meets what is wrong with the server's first, as browsers do.
void TestClientCertificate::theServersOwnCertificateIsJudgedBefore()
{
    QFETCH(QByteArray, kind);
    QFETCH(int, version);
    QFETCH(QByteArray, cause);
    Server server(kind, static_cast<TlsVersion>(version), true);
    const auto outcome = investigation::investigate(targetOf(server), {}, {}, {});
    QCOMPARE(QByteArray::fromStdString(outcome.verdict.cause), cause);
    QCOMPARE(outcome.verdict.closeCode.value, std::uint16_t(1015));
    const auto &others = outcome.verdict.alternatives;
    const bool told = std::any_of(others.begin(), others.end(), [](const Alternative &other) {
        return other.cause == "tls-client-certificate-required";
    });
    QCOMPARE(told, kind != "trusted" && static_cast<TlsVersion>(version) == TlsVersion::Tls12);
}

QTEST_GUILESS_MAIN(TestClientCertificate)
#include "tst_client_certificate.moc"
