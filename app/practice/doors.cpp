#include "practice/doors.h"

#include "practice/office.h"

#include <cassert>
#include <cerrno>
#include <chrono>
#include <utility>

namespace practice {

namespace {

constexpr std::int64_t kDay = 86400;

// Where clients present a certificate.
constexpr const char *kAccepted = "tls-client-certificate-accepted";
constexpr const char *kRefused = "tls-client-certificate-refused";
constexpr const char *kRefusedTls12 = "tls-client-certificate-refused-tls12";

std::int64_t secondsNow()
{
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

pki::Recipe clientRecipe()
{
    auto recipe = namedRecipe("Practice client");
    recipe.usage = pki::Usage::Client;
    recipe.noSan = true;
    return recipe;
}

/// The certificates that are wrong.
void issueFaulty(Office &office, const Hierarchy &trusted, const Hierarchy &unknown, std::int64_t now)
{
    using pki::Recipe;
    office.issue("tls-expired", trusted.issuer, [now](Recipe &recipe) {
        recipe.notBefore = now - 20 * kDay;
        recipe.notAfter = now - kDay;
    });
    office.issue("tls-not-yet-valid", trusted.issuer, [now](Recipe &recipe) {
        recipe.notBefore = now + 7 * kDay;
        recipe.notAfter = now + 97 * kDay;
    });
    office.issueSelfSigned("tls-self-signed");
    // With its root, as private authorities are often set up: there is nothing left to guess.
    office.issue("tls-untrusted-root", unknown.issuer).chainPem += unknown.root.pem();
    office.issueAlone("tls-missing-intermediate", trusted.issuer,
                      [](Recipe &recipe) { recipe.aiaUrl = "http://localhost/practice-intermediate.cer"; });
    office.issue("tls-wrong-host", trusted.issuer, [](Recipe &recipe) {
        recipe.commonName = "other.example";
        recipe.dnsNames = {"other.example", "www.other.example"};
        recipe.ipAddresses.clear();
    });
    office.issue("tls-wrong-usage", trusted.issuer,
                 [](Recipe &recipe) { recipe.usage = pki::Usage::Client; });
    office.issue("tls-wrong-key-usage", trusted.issuer, [](Recipe &recipe) { recipe.forDocuments = true; });
    office.issue("tls-critical-extension", trusted.issuer,
                 [](Recipe &recipe) { recipe.unknownExtension = true; });
    office.issue("tls-curve-not-offered", trusted.issuer,
                 [](Recipe &recipe) { recipe.key = pki::KeyKind::EcSecp256k1; });
    office.issue("tls-weak-key", trusted.issuer, [](Recipe &recipe) { recipe.key = pki::KeyKind::Rsa1024; })
        .securityLevel = 0;
}

/// Good certificates, and a server that is particular about the rest.
void issueParticular(Office &office, const Hierarchy &trusted)
{
    office.issue("healthy-wss", trusted.issuer);
    office.issue("upgrade-tls-port", trusted.issuer);
    auto &old = office.issue("tls-version-old", trusted.issuer);
    old.minimum = values::TlsVersion::Tls10;
    old.maximum = values::TlsVersion::Tls11;
    old.securityLevel = 0;
    office.issue("tls-client-certificate", trusted.issuer).requireClientCertificate = true;
    office.issue("tls-alpn-h2", trusted.issuer).alpn = {"h2"};
    auto &asking = office.issue("tls-client-certificate-tls12", trusted.issuer);
    asking.requireClientCertificate = true;
    asking.maximum = values::TlsVersion::Tls12;
    const auto issueChoosy = [&](const char *id) -> tls::ServerOptions & {
        auto &choosy = office.issue(id, trusted.issuer);
        choosy.requireClientCertificate = true;
        choosy.clientRootsPem = trusted.root.pem();
        return choosy;
    };
    issueChoosy(kAccepted);
    issueChoosy(kRefused);
    issueChoosy(kRefusedTls12).maximum = values::TlsVersion::Tls12;
    office.issue("tls-server-name", trusted.issuer).serverNames = {"other.example"};
    // Anonymous suites, which clients stopped offering long ago.
    auto &odd = office.issue("tls-no-common-cipher", trusted.issuer);
    odd.maximum = values::TlsVersion::Tls12;
    odd.ciphers = "AECDH-AES256-SHA:ADH-AES256-SHA256:@SECLEVEL=0";
    odd.securityLevel = 0;
    auto &narrow = office.issue("tls-no-common-group", trusted.issuer);
    narrow.maximum = values::TlsVersion::Tls12;
    narrow.ciphers = "ECDHE+AESGCM";
    narrow.groups = "brainpoolP256r1";
}

/// Good certificates, and a first flight that goes wrong (spoil.h).
void issueSpoiled(Office &office, const Hierarchy &trusted)
{
    for (const auto *id :
         {"tls-closed-after-hello", "tls-reset-after-certificate", "tls-silent-after-certificate",
          "tls-record-truncated", "tls-message-malformed", "tls-proof-invalid"})
        office.issue(id, trusted.issuer).maximum = values::TlsVersion::Tls12;
    for (const auto *id : {"tls-record-corrupt", "tls-record-replayed"})
        office.issue(id, trusted.issuer).minimum = values::TlsVersion::Tls13;
}

} // namespace

/// Identities are made when a connection first wants one, a kind of them at a time: keys and signatures of
/// all would double the time in which the server starts.
struct TlsDoors::Identities
{
    Hierarchy trusted;
    Hierarchy unknown;
    pki::Identity acquaintance; ///< a client below the trusted root
    pki::Identity stranger;     ///< a client below the unknown one
    int made = 0;               ///< kinds of them
    OptionsById options;

    /// Makes the next kind; false when there is none left.
    bool makeMore();
};

bool TlsDoors::Identities::makeMore()
{
    const auto now = secondsNow();
    Office office(options, now);
    switch (made++) {
    case 0:
        issueParticular(office, trusted);
        break;
    case 1:
        issueFaulty(office, trusted, unknown, now);
        break;
    case 2:
        issueFaultyChains(office, trusted, unknown, now);
        break;
    case 3:
        issueStapled(office, trusted, now);
        break;
    case 4:
        issueSpoiled(office, trusted);
        break;
    default:
        return false;
    }
    return true;
}

TlsDoors::TlsDoors(std::unique_ptr<Identities> identities) : m_identities(std::move(identities))
{
}
TlsDoors::~TlsDoors() = default;
TlsDoors::TlsDoors(TlsDoors &&) noexcept = default;
TlsDoors &TlsDoors::operator=(TlsDoors &&) noexcept = default;

values::Result<TlsDoors, int> TlsDoors::make()
{
    const auto now = secondsNow();
    auto trusted = Hierarchy::make("Practice root", "Practice intermediate", now);
    auto unknown = Hierarchy::make("Unknown root", "Unknown intermediate", now);
    if (!trusted || !unknown)
        return EIO;
    auto acquaintance = trusted.value().issuer.issue(clientRecipe(), now);
    auto stranger = unknown.value().issuer.issue(clientRecipe(), now);
    if (!acquaintance || !stranger)
        return EIO;
    return TlsDoors(std::make_unique<Identities>(Identities{std::move(trusted).value(),
                                                            std::move(unknown).value(),
                                                            std::move(acquaintance).value(),
                                                            std::move(stranger).value(),
                                                            0,
                                                            {}}));
}

const std::string &TlsDoors::rootPem() const
{
    return m_identities->trusted.root.pem();
}

tls::ServerOptions TlsDoors::options(std::string_view scenarioId)
{
    auto &all = m_identities->options;
    while (all.find(scenarioId) == all.end() && m_identities->makeMore())
        continue;
    const auto found = all.find(scenarioId);
    assert(found != all.end());
    return found->second;
}

const pki::Identity *TlsDoors::clientOf(std::string_view scenarioId) const
{
    if (scenarioId == kAccepted)
        return &m_identities->acquaintance;
    if (scenarioId == kRefused || scenarioId == kRefusedTls12)
        return &m_identities->stranger;
    return nullptr;
}

} // namespace practice
