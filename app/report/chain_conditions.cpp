#include "report/chain_conditions.h"

#include <algorithm>
#include <array>

namespace report {

namespace {

using values::CertificateRecord;
using values::ChainFault;
using values::ChainFaultRecord;

constexpr int kOldRsaBits = 2048;  // the least by the CA/Browser Forum's rules
constexpr int kTinyRsaBits = 1024; // the least that any client but Go takes

bool has(const std::vector<std::string> &list, std::string_view entry)
{
    return std::find(list.begin(), list.end(), entry) != list.end();
}

/// An IP address, as URLs write it.
bool isAddress(std::string_view host)
{
    return host.find(':') != std::string_view::npos ||
           (!host.empty() && host.find_first_not_of("0123456789.") == std::string_view::npos);
}

/// Object identifiers, as DER writes them.
using Identifier = std::array<std::uint8_t, 5>;
constexpr Identifier kAlternativeNames{0x06, 0x03, 0x55, 0x1d, 0x11}; // 2.5.29.17
constexpr Identifier kBasicConstraints{0x06, 0x03, 0x55, 0x1d, 0x13}; // 2.5.29.19

/// Has it this extension, whatever stands in it?
bool says(const CertificateRecord &certificate, const Identifier &extension)
{
    const auto &der = certificate.der;
    return std::search(der.begin(), der.end(), extension.begin(), extension.end()) != der.end();
}

class Conditions
{
public:
    explicit Conditions(const values::ChainVerdict &verdict) : m_verdict(verdict), m_seen(verdict.seen) {}
    std::vector<std::string_view> all();

private:
    enum class Place { Leaf, Intermediate, Root };

    void add(std::string_view condition)
    {
        if (std::find(m_found.begin(), m_found.end(), condition) == m_found.end())
            m_found.push_back(condition);
    }
    void addFault(const ChainFaultRecord &record);
    void addHost(const ChainFaultRecord &record);
    void addUsage(Place place);
    void addWeakKey(const CertificateRecord &certificate, Place place);
    void addUnsupportedKey(const CertificateRecord &certificate, Place place);
    void addFacts();
    bool isGiven(const CertificateRecord &certificate) const
    {
        return has(m_verdict.roots, certificate.sha256);
    }
    const CertificateRecord *certificateOf(int depth) const;
    /// The one that is judged as the server's: not always the first of a file.
    const CertificateRecord &leaf() const
    {
        return m_seen.path.empty() ? m_seen.chain.front() : m_seen.path.front();
    }
    Place placeOf(int depth) const;
    std::string_view unknownTop() const;

    const values::ChainVerdict &m_verdict;
    const values::TlsObservation &m_seen;
    std::vector<std::string_view> m_found;
};

/// A fault's depth counts in the chain as sent; what was not sent comes after it.
const CertificateRecord *Conditions::certificateOf(int depth) const
{
    const auto index = static_cast<std::size_t>(std::max(depth, 0));
    if (index < m_seen.chain.size())
        return &m_seen.chain[index];
    return m_seen.path.empty() ? nullptr : &m_seen.path.back();
}

Conditions::Place Conditions::placeOf(int depth) const
{
    const auto *certificate = certificateOf(depth);
    if (certificate == nullptr || certificate->sha256 == leaf().sha256)
        return Place::Leaf;
    const bool top =
        !m_seen.path.empty() && certificate->selfIssued && certificate->sha256 == m_seen.path.back().sha256;
    return top ? Place::Root : Place::Intermediate;
}

/// OpenSSL wants a root at the top; other clients trust whatever certificate they were told to.
std::string_view Conditions::unknownTop() const
{
    if (m_seen.path.empty())
        return "issuer-unknown";
    const auto &top = m_seen.path.back();
    if (isGiven(leaf()) && !top.selfIssued)
        return "trusted-leaf";
    if (!isGiven(top) && top.selfIssued)
        return "untrusted-root-sent";
    if (!isGiven(top))
        return m_seen.path.size() == 1 ? "issuer-unknown" : "untrusted-root";
    return m_seen.path.size() == 1 ? std::string_view("trusted-leaf") : std::string_view("partial-chain");
}

void Conditions::addHost(const ChainFaultRecord &record)
{
    if (isAddress(m_verdict.host)) {
        if (record.fault == ChainFault::CommonNameOnly)
            return add("common-name-only-address");
        const auto &names = leaf().names;
        const bool other =
            std::any_of(names.begin(), names.end(), [](const auto &name) { return isAddress(name); });
        return add(other && values::paramValue(record.params, "why") != "address-as-name"
                       ? "wrong-address"
                       : "wrong-address-names-only");
    }
    if (record.fault == ChainFault::CommonNameOnly)
        return add(says(leaf(), kAlternativeNames) ? "common-name-only-other-names" : "common-name-only");
    if (leaf().names.empty() && !says(leaf(), kAlternativeNames))
        return add("wrong-host-no-names");
    const auto dot = m_verdict.host.find('.');
    const auto label = std::string_view(m_verdict.host).substr(0, dot);
    const auto rest =
        dot == std::string::npos ? std::string_view() : std::string_view(m_verdict.host).substr(dot);
    for (const auto &name : leaf().names) {
        const auto star = name.find('*');
        if (rest.empty() || star == std::string::npos || !name.ends_with(rest) ||
            name.find('.') != name.size() - rest.size())
            continue;
        if (name.size() == rest.size() + 1)
            return add("wrong-host-top-wildcard");
        const auto before = std::string_view(name).substr(0, star);
        const auto after = std::string_view(name).substr(star + 1, name.size() - rest.size() - star - 1);
        if (label.size() >= before.size() + after.size() && label.starts_with(before) &&
            label.ends_with(after))
            return add("wrong-host-partial-wildcard");
    }
    add("wrong-host");
}

void Conditions::addUsage(Place place)
{
    if (place == Place::Root)
        return add("root-wrong-usage");
    if (place == Place::Intermediate)
        return add("intermediate-wrong-usage");
    const auto &usages = leaf().extendedKeyUsage;
    if (has(usages, "anyExtendedKeyUsage") || has(usages, "2.5.29.37.0"))
        return add("any-usage");
    if (!usages.empty() && !has(usages, "serverAuth"))
        return add("wrong-usage");
    add("no-server-key-usage");
}

void Conditions::addWeakKey(const CertificateRecord &certificate, Place place)
{
    if (certificate.keyType.starts_with("EC "))
        return; // a curve that small is none that clients know: told of the kind of key
    if (!certificate.keyType.starts_with("RSA"))
        return add(kOtherFault);
    if (certificate.keyBits < kTinyRsaBits)
        return add(place == Place::Leaf           ? "weak-key-512"
                   : place == Place::Intermediate ? "weak-key-512-intermediate"
                                                  : kOtherFault);
    if (certificate.keyBits < kOldRsaBits)
        add(place == Place::Leaf           ? "weak-key-1024"
            : place == Place::Intermediate ? "weak-key-1024-intermediate"
                                           : "weak-key-1024-root");
}

void Conditions::addUnsupportedKey(const CertificateRecord &certificate, Place place)
{
    struct Kind
    {
        std::string_view type, leaf, intermediate;
    };
    static constexpr std::array kKinds{
        Kind{"EC P-192", "key-p192", kOtherFault},
        Kind{"EC P-224", "key-p224", "key-p224-intermediate"},
        Kind{"EC secp256k1", "key-secp256k1", "key-secp256k1-intermediate"},
        Kind{"DSA", "key-dsa", "key-dsa-intermediate"},
    };
    for (const auto &kind : kKinds) {
        if (kind.type == certificate.keyType && place != Place::Root)
            return add(place == Place::Leaf ? kind.leaf : kind.intermediate);
    }
    add(kOtherFault);
}

void Conditions::addFault(const ChainFaultRecord &record)
{
    const auto place = placeOf(record.depth);
    const auto *certificate = certificateOf(record.depth);
    const auto why = values::paramValue(record.params, "why");
    switch (record.fault) {
    case ChainFault::SelfSigned:
        if (leaf().signatureAlgorithm.find("SHA1") != std::string::npos ||
            leaf().signatureAlgorithm.find("sha1") != std::string::npos)
            add("self-signed-weak-signature");
        return add("self-signed");
    case ChainFault::LeafNotFirst:
        if (!m_seen.chain.front().authority)
            return add("wrong-host"); // as of any certificate for another host
        return add(m_seen.chain.front().selfIssued ? "leaf-not-first-root" : "leaf-not-first");
    case ChainFault::IssuerOtherKey:
        return add(why == "key-of-sent" ? "issuer-other-key-sent" : "issuer-other-key-trusted");
    case ChainFault::UntrustedRoot:
    case ChainFault::IssuerUnknown:
        return add(unknownTop());
    case ChainFault::MissingIntermediate:
        return add(why == "local-store" ? "issuer-unknown" : unknownTop());
    case ChainFault::Expired:
        return add("expired");
    case ChainFault::NotYetValid:
        return add(place == Place::Leaf           ? "not-yet-valid"
                   : place == Place::Intermediate ? "intermediate-not-yet-valid"
                                                  : "root-not-yet-valid");
    case ChainFault::IntermediateExpired:
        return add(place == Place::Root ? "root-expired" : "intermediate-expired");
    case ChainFault::WrongHost:
    case ChainFault::CommonNameOnly:
        return addHost(record);
    case ChainFault::WrongUsage:
    case ChainFault::WrongKeyUsage:
        return addUsage(place);
    case ChainFault::IssuerNotAuthority:
        if (place != Place::Root)
            return add(why == "no-cert-sign" ? "no-cert-sign" : "not-authority");
        return add(certificate != nullptr && says(*certificate, kBasicConstraints) ? "root-not-authority"
                                                                                   : "root-no-constraints");
    case ChainFault::PathTooLong:
        return add("path-too-long");
    case ChainFault::NameNotPermitted:
        if (leaf().names.empty())
            return add("common-name-not-permitted");
        return add(why == "excluded" ? "name-excluded" : "name-not-permitted");
    case ChainFault::WeakSignature:
        if (values::paramValue(record.params, "algorithm").starts_with("md"))
            return add("weak-signature-md5");
        return add(place == Place::Leaf ? "weak-signature" : "weak-signature-intermediate");
    case ChainFault::UnsupportedKey:
        if (certificate != nullptr)
            addUnsupportedKey(*certificate, place);
        return;
    case ChainFault::BadSignature:
        return add("bad-signature");
    case ChainFault::UnknownCriticalExtension:
        return add("unknown-critical-extension");
    case ChainFault::Invalid:
        return add(kOtherFault);
    case ChainFault::WrongOrder:
        return add("wrong-order");
    case ChainFault::RootSent:
        return add("root-sent");
    case ChainFault::SurplusSent:
        return; // measured: no client minds
    case ChainFault::WeakKey:
        if (certificate != nullptr)
            addWeakKey(*certificate, place);
        return;
    case ChainFault::Revoked:
    case ChainFault::StapleMissing:
    case ChainFault::StapleInvalid:
    case ChainFault::StapleExpired:
        return add(kOtherFault);
    }
}

/// What no rule forbids, or our judge leaves alone.
void Conditions::addFacts()
{
    const auto &own = leaf();
    if (own.authority)
        add("leaf-is-authority");
    const bool server = has(own.keyUsage, "keyEncipherment") || has(own.keyUsage, "keyAgreement");
    if (!own.keyUsage.empty() && !has(own.keyUsage, "digitalSignature"))
        add(server ? "no-digital-signature" : "no-server-key-usage");
    if (has(own.extendedKeyUsage, "anyExtendedKeyUsage") && !has(own.extendedKeyUsage, "serverAuth"))
        add("any-usage");
    if (own.keyType == "EC P-521")
        add("key-p521");
    if (own.keyType == "Ed25519" || own.keyType == "Ed448")
        add(own.keyType == "Ed25519" ? "key-ed25519" : kOtherFault);
    if (m_verdict.host.find('_') != std::string::npos)
        add("underscore");
    if (m_seen.path.size() > 1 && m_seen.path.back().selfIssued &&
        m_seen.path.back().keyType.starts_with("RSA"))
        addWeakKey(m_seen.path.back(), Place::Root);
}

std::vector<std::string_view> Conditions::all()
{
    if (m_seen.chain.empty())
        return {kOtherFault};
    for (const auto &record : m_seen.faults)
        addFault(record);
    addFacts();
    return std::move(m_found);
}

} // namespace

std::vector<std::string_view> chainConditions(const values::ChainVerdict &verdict)
{
    return Conditions(verdict).all();
}

} // namespace report
