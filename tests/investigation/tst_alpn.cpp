// A server that chooses a protocol that nobody offered (RFC 7301 section 3.2 forbids it): what is said of it.
#include "investigation/investigation.h"
#include "practice/pki/pki.h"
#include "support/raw_server.h"
#include "tls/openssl.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <QTest>

#include <algorithm>

using namespace values;

class TestAlpn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProtocolThatNobodyOfferedIsTheCause_data();
    void aProtocolThatNobodyOfferedIsTheCause();
};

namespace {

namespace pki = practice::pki;

/// OpenSSL over octets in memory, carried by a socket; it chooses "h2" whatever is offered.
class H2Server
{
public:
    explicit H2Server(int version)
        : m_version(version), m_server([this](support::Peer &peer) { serve(peer); })
    {
    }

    Target target() const
    {
        Target target;
        target.url = parseUrl(m_server.url("wss")).value();
        target.proxy.mode = ProxyMode::None;
        target.limits.stage = std::chrono::milliseconds(2000);
        target.tls.trust = TrustSource::OnlyPem;
        target.tls.rootsPem = m_root.pem();
        return target;
    }

private:
    static std::int64_t now()
    {
        using namespace std::chrono;
        return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
    }
    static int chooseH2(SSL *, const unsigned char **out, unsigned char *size, const unsigned char *,
                        unsigned int, void *)
    {
        static constexpr unsigned char kH2[] = {'h', '2'};
        *out = kH2;
        *size = sizeof kH2;
        return SSL_TLSEXT_ERR_OK;
    }

    void serve(support::Peer &peer)
    {
        const tls::Owned<SSL_CTX, SSL_CTX_free> context(SSL_CTX_new(TLS_server_method()));
        const tls::MemoryBio certificate(BIO_new_mem_buf(m_identity.leafPem.data(), -1));
        const tls::MemoryBio key(BIO_new_mem_buf(m_identity.keyPem.data(), -1));
        const tls::Certificate leaf(PEM_read_bio_X509(certificate.get(), nullptr, nullptr, nullptr));
        const tls::PrivateKey own(PEM_read_bio_PrivateKey(key.get(), nullptr, nullptr, nullptr));
        SSL_CTX_use_certificate(context.get(), leaf.get());
        SSL_CTX_use_PrivateKey(context.get(), own.get());
        SSL_CTX_set_min_proto_version(context.get(), m_version);
        SSL_CTX_set_max_proto_version(context.get(), m_version);
        SSL_CTX_set_alpn_select_cb(context.get(), chooseH2, nullptr);
        const tls::Owned<SSL, SSL_free> ssl(SSL_new(context.get()));
        BIO *in = BIO_new(BIO_s_mem());
        BIO *out = BIO_new(BIO_s_mem());
        SSL_set_bio(ssl.get(), in, out);
        SSL_set_accept_state(ssl.get());
        for (auto came = peer.readSome(); !came.empty(); came = peer.readSome()) {
            BIO_write(in, came.data(), int(came.size()));
            SSL_do_handshake(ssl.get());
            std::string ready(BIO_ctrl_pending(out), '\0');
            if (!ready.empty())
                BIO_read(out, ready.data(), int(ready.size()));
            peer.send(ready);
        }
        ERR_clear_error();
    }

    pki::Authority m_root = pki::Authority::root(named("A root"), now()).value();
    pki::Identity m_identity = m_root.issue(named("localhost"), now()).value();
    int m_version;
    support::RawServer m_server;

    static pki::Recipe named(const std::string &commonName)
    {
        pki::Recipe recipe;
        recipe.commonName = commonName;
        recipe.dnsNames = {"localhost"};
        recipe.ipAddresses = {"127.0.0.1", "::1"};
        return recipe;
    }
};

} // namespace

void TestAlpn::aProtocolThatNobodyOfferedIsTheCause_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("TLS 1.2, in the ServerHello") << TLS1_2_VERSION;
    QTest::newRow("TLS 1.3, in the EncryptedExtensions") << TLS1_3_VERSION;
}

/// OpenSSL breaks off since 3.0.19: whether the server would have gone on in HTTP/1.1 is not known then. An
/// older one lets the handshake end, and the protocol that was chosen is a fact.
void TestAlpn::aProtocolThatNobodyOfferedIsTheCause()
{
    QFETCH(int, version);
    const H2Server server(version);
    const auto outcome = investigation::investigate(server.target(), {}, {}, {});
    const auto &verdict = outcome.verdict;
    QCOMPARE(verdict.cause, std::string("tls-alpn-mismatch"));
    QVERIFY(verdict.stage == StageId::Tls);
    QCOMPARE(verdict.closeCode.value, std::uint16_t(1015));
    QVERIFY(verdict.confidence ==
            (outcome.observation.tls.completed ? Confidence::Certain : Confidence::Likely));
    QVERIFY(std::any_of(verdict.evidence.begin(), verdict.evidence.end(),
                        [](const auto &one) { return one.label == "alpn" && one.value == "h2"; }));
    QVERIFY(outcome.experiments.empty());
}

QTEST_GUILESS_MAIN(TestAlpn)
#include "tst_alpn.moc"
