#include "tls/chain.h"
#include "tls/arrangement.h"
#include "tls/certificate.h"
#include "tls/constraints.h"
#include "tls/extensions.h"
#include "tls/host.h"
#include "tls/names.h"
#include "tls/path.h"
#include "tls/staple.h"
#include "tls/trust_store.h"
#include "values/iso_time.h"

#include <openssl/err.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace tls {

using values::ChainFault;

namespace {

constexpr int kRsaBits = 2048; // CA/Browser Forum Baseline Requirements 6.1.5
constexpr int kEcBits = 224;

std::string subjectOf(const X509 *certificate)
{
    return shortName(X509_get_subject_name(certificate));
}

std::string joined(const std::vector<std::string> &parts)
{
    std::string out;
    for (const auto &part : parts)
        out += (out.empty() ? "" : ", ") + part;
    return out;
}

std::string number(int value)
{
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return {digits.data(), end};
}

/// Collects the faults of one chain.
class Judge
{
public:
    Judge(const ChainQuestion &question, const TrustStore &trust) : m_question(question), m_trust(trust)
    {
        for (const auto &der : question.chain) {
            if (auto certificate = parse(der)) {
                m_sent.push_back(std::move(certificate));
                m_places.push_back(static_cast<std::size_t>(&der - question.chain.data()));
            }
        }
    }

    Judgement judge();

private:
    void add(ChainFault fault, std::size_t depth, values::Params params);
    std::optional<std::size_t> placeOf(const X509 *certificate) const;
    int sentDepth(std::size_t depth) const;
    void judgeError(const PathError &error);
    void judgeTop(ChainFault fault);
    bool isIntermediateMissing() const;
    ChainFault openTop() const;
    void judgeUsage(std::size_t depth);
    void judgeAuthority(std::size_t depth);
    void judgePathLength(std::size_t depth);
    void judgeNames(std::size_t depth);
    void judgeDates(std::size_t depth);
    void judgeStrength(std::size_t depth);
    Certificate chooseLeaf();
    void judgeArrangement();
    void judgeSurplus();
    void judgeStaple();
    Judgement finish();
    X509 *at(std::size_t depth) const { return m_path.certificates[depth].get(); }
    std::size_t length() const { return m_path.certificates.size(); }
    values::Param subject(std::size_t depth) const { return {"subject", subjectOf(at(depth))}; }

    const ChainQuestion &m_question;
    const TrustStore &m_trust;
    std::vector<Certificate> m_sent;
    std::vector<std::size_t> m_places; ///< of each of m_sent, in the question's chain
    Path m_path;
    std::vector<values::ChainFaultRecord> m_faults;
    std::optional<values::OcspRecord> m_staple;
    bool m_disordered = false; ///< the server's certificate does not stand first: that says it all
};

std::optional<std::size_t> Judge::placeOf(const X509 *certificate) const
{
    const auto &chain = m_question.chain;
    const auto found = std::find(chain.begin(), chain.end(), encode(certificate));
    return found == chain.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - chain.begin()));
}

/// The place in the chain as sent; one that was not sent comes after all that were.
int Judge::sentDepth(std::size_t depth) const
{
    return static_cast<int>(placeOf(at(depth)).value_or(std::max(depth, m_question.chain.size())));
}

void Judge::add(ChainFault fault, std::size_t depth, values::Params params)
{
    values::ChainFaultRecord record{fault, sentDepth(depth), std::move(params)};
    const bool known = std::any_of(m_faults.begin(), m_faults.end(), [&](const auto &other) {
        return other.fault == record.fault && other.depth == record.depth;
    });
    if (!known)
        m_faults.push_back(std::move(record));
}

/// No certificate is known that signed the topmost one. An unknown root and a missing intermediate leave the
/// same trace (OpenSSL's errors 20 and 21); what speaks for the latter:
/// - a trusted root belongs to the organisation that signed it, or
/// - the server's certificate has no issuer beside it (public roots never sign one themselves, Baseline
///   Requirements 6.1.7), and it says where its issuer's certificate can be fetched; or authorities were sent
///   along, but none that signed it.
/// Neither proves it: the diagnosis names the other cause beside the one chosen here.
bool Judge::isIntermediateMissing() const
{
    const auto issuer = organisation(X509_get_issuer_name(at(length() - 1)));
    if (m_trust.impl().organisations.contains(issuer))
        return true;
    if (length() != 1)
        return false;
    const bool wrongOnes = std::any_of(m_sent.begin(), m_sent.end(), [this](const Certificate &certificate) {
        return X509_check_ca(certificate.get()) > 0 && X509_cmp(certificate.get(), at(0)) != 0;
    });
    return !accessUrl(at(0), NID_ad_ca_issuers).empty() || wrongOnes;
}

/// Why the path goes no further up. Only a root that was seen can be told to be untrusted.
ChainFault Judge::openTop() const
{
    if (m_path.issuerNameIsTrusted || namesake(m_sent, at(length() - 1)) != nullptr)
        return ChainFault::IssuerOtherKey;
    if (X509_self_signed(at(length() - 1), 0) == 1)
        return ChainFault::UntrustedRoot;
    return isIntermediateMissing() ? ChainFault::MissingIntermediate : ChainFault::IssuerUnknown;
}

void Judge::judgeTop(ChainFault fault)
{
    const auto top = length() - 1;
    values::Params params{{"issuer", shortName(X509_get_issuer_name(at(top)))}};
    if (fault == ChainFault::IssuerOtherKey || fault == ChainFault::IssuerUnknown)
        params.insert(params.begin(), subject(top));
    if (fault == ChainFault::IssuerOtherKey)
        params.push_back({"why", m_path.issuerNameIsTrusted ? "key-of-trusted" : "key-of-sent"});
    auto url = accessUrl(at(top), NID_ad_ca_issuers);
    if (fault != ChainFault::UntrustedRoot && !url.empty())
        params.push_back({"aiaUrl", std::move(url)});
    add(fault, top, std::move(params));
}

void Judge::judgeError(const PathError &error)
{
    const auto depth = std::min(error.depth, length() - 1);
    switch (error.code) {
    case X509_V_OK:
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return; // judged for every certificate of the path, found or not
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return add(ChainFault::SelfSigned, 0, {subject(0)});
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return judgeTop(openTop());
    case X509_V_ERR_CERT_UNTRUSTED:
    case X509_V_ERR_CERT_REJECTED:
        return judgeTop(ChainFault::UntrustedRoot);
    case X509_V_ERR_INVALID_PURPOSE:
        return judgeUsage(depth);
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
        return judgeAuthority(depth);
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
        return judgePathLength(depth);
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
        return judgeNames(depth);
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE:
        return add(ChainFault::BadSignature, depth,
                   {subject(depth), {"issuer", shortName(X509_get_issuer_name(at(depth)))}});
    case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION:
        return add(ChainFault::UnknownCriticalExtension, depth,
                   {subject(depth), {"extension", unknownCritical(at(depth))}});
    default:
        add(ChainFault::Invalid, depth,
            {subject(depth), {"detail", X509_verify_cert_error_string(error.code)}});
    }
}

/// What a certificate may be used for: a server's for a TLS server, an intermediate's for whom it signs.
void Judge::judgeUsage(std::size_t depth)
{
    const auto purposes = extendedKeyUsage(at(depth));
    // One that may serve, but sign nothing, is no authority: that has a name of its own.
    if (depth > 0 && (purposes.empty() || (X509_get_extended_key_usage(at(depth)) & XKU_SSL_SERVER) != 0))
        return judgeAuthority(depth);
    const bool purpose = (X509_get_extended_key_usage(at(depth)) & XKU_SSL_SERVER) == 0;
    add(purpose ? ChainFault::WrongUsage : ChainFault::WrongKeyUsage, depth,
        {subject(depth), {"usage", joined(purpose ? purposes : keyUsage(at(depth)))}});
}

void Judge::judgeAuthority(std::size_t depth)
{
    const bool authority = (X509_get_extension_flags(at(depth)) & EXFLAG_CA) != 0;
    add(ChainFault::IssuerNotAuthority, depth,
        {subject(depth), {"why", authority ? "no-cert-sign" : "not-authority"}});
}

/// RFC 5280 section 4.2.1.9: those issued by themselves and the last certificate do not count.
void Judge::judgePathLength(std::size_t depth)
{
    int between = 0;
    for (std::size_t below = 1; below < depth; ++below)
        between += (X509_get_extension_flags(at(below)) & EXFLAG_SI) == 0 ? 1 : 0;
    add(ChainFault::PathTooLong, depth,
        {subject(depth),
         {"pathLength", number(static_cast<int>(X509_get_pathlen(at(depth))))},
         {"found", number(between)}});
}

void Judge::judgeNames(std::size_t depth)
{
    // OpenSSL tells each name and each authority; one telling is enough here, and its work is bounded.
    const bool known = std::any_of(m_faults.begin(), m_faults.end(), [&](const auto &record) {
        return record.fault == ChainFault::NameNotPermitted && record.depth == sentDepth(depth);
    });
    for (std::size_t above = depth + 1; above < length() && !known; ++above) {
        const auto broken = brokenConstraints(at(depth), at(above));
        if (!broken)
            continue;
        const auto limits = nameConstraints(at(above));
        values::Params params{subject(above),
                              {"names", joined(broken->names)},
                              {"why", broken->excluded ? "excluded" : "not-permitted"}};
        if (!limits.permitted.empty())
            params.push_back({"permittedNames", joined(limits.permitted)});
        if (!limits.excluded.empty())
            params.push_back({"excludedNames", joined(limits.excluded)});
        return add(ChainFault::NameNotPermitted, depth, std::move(params));
    }
}

void Judge::judgeDates(std::size_t depth)
{
    const auto notBefore = seconds(X509_get0_notBefore(at(depth)));
    const auto notAfter = seconds(X509_get0_notAfter(at(depth)));
    if (m_question.now > notAfter)
        add(depth == 0 ? ChainFault::Expired : ChainFault::IntermediateExpired, depth,
            {subject(depth), {"notAfter", values::isoTime(notAfter)}});
    if (m_question.now < notBefore)
        add(ChainFault::NotYetValid, depth, {subject(depth), {"notBefore", values::isoTime(notBefore)}});
}

void Judge::judgeStrength(std::size_t depth)
{
    const auto *key = X509_get0_pubkey(at(depth));
    const int bits = key != nullptr ? EVP_PKEY_get_bits(key) : 0;
    const int type = key != nullptr ? EVP_PKEY_get_base_id(key) : EVP_PKEY_NONE;
    const bool shortRsa =
        (type == EVP_PKEY_RSA || type == EVP_PKEY_RSA_PSS || type == EVP_PKEY_DSA) && bits < kRsaBits;
    if (shortRsa || (type == EVP_PKEY_EC && bits < kEcBits))
        add(ChainFault::WeakKey, depth, {{"bits", number(bits)}});
    if (!isKnownToClients(key))
        add(ChainFault::UnsupportedKey, depth, {subject(depth), {"key", keyType(key)}});
    int digest = NID_undef;
    X509_get_signature_info(at(depth), &digest, nullptr, nullptr, nullptr);
    const bool weak = digest == NID_sha1 || digest == NID_md5 || digest == NID_md5_sha1 ||
                      digest == NID_md4 || digest == NID_md2;
    // Nobody relies on the signature that a certificate puts under itself.
    if (weak && X509_self_signed(at(depth), 0) != 1)
        add(ChainFault::WeakSignature, depth, {{"algorithm", signatureAlgorithm(at(depth))}});
}

/// What was sent beside what is needed (RFC 8446 section 4.4.2: each one certifies the one before it).
void Judge::judgeArrangement()
{
    std::size_t last = 0;
    for (std::size_t depth = 0; depth < length(); ++depth) {
        const auto place = placeOf(at(depth));
        const bool selfSigned = X509_self_signed(at(depth), 0) == 1;
        if (place && *place < last && !m_disordered)
            add(ChainFault::WrongOrder, depth, {subject(depth)});
        last = std::max(last, place.value_or(last));
        if (!place && depth > 0 && !selfSigned) {
            values::Params params{{"issuer", subjectOf(at(depth))}, {"why", "local-store"}};
            auto url = accessUrl(at(depth - 1), NID_ad_ca_issuers);
            if (!url.empty())
                params.push_back({"aiaUrl", std::move(url)});
            add(ChainFault::MissingIntermediate, depth, std::move(params));
        }
    }
}

/// What nobody needs, unless something worse is told of it already.
void Judge::judgeSurplus()
{
    const auto *mistakenFor = namesake(m_sent, at(length() - 1));
    const bool isOtherKey = std::any_of(m_faults.begin(), m_faults.end(), [](const auto &record) {
        return record.fault == ChainFault::IssuerOtherKey;
    });
    for (const auto &surplus : surplusOf(m_sent, m_path.certificates)) {
        const auto *certificate = m_sent[surplus.place].get();
        const auto place = static_cast<int>(m_places[surplus.place]);
        const bool told = std::any_of(m_faults.begin(), m_faults.end(), [&](const auto &record) {
            return record.depth == place &&
                   (record.fault == ChainFault::UntrustedRoot || record.fault == ChainFault::IssuerOtherKey ||
                    record.fault == ChainFault::LeafNotFirst);
        });
        const bool mistaken = isOtherKey && m_sent[surplus.place].get() == mistakenFor;
        const bool first = m_disordered && m_question.unordered && place == 0;
        if (told || first || mistaken)
            continue;
        values::Params params{{"subject", subjectOf(certificate)}, {"place", number(place + 1)}};
        if (surplus.kind != Surplus::Kind::Root)
            params.push_back({"why", surplus.kind == Surplus::Kind::Twice ? "twice" : "unrelated"});
        m_faults.push_back(
            {surplus.kind == Surplus::Kind::Root ? ChainFault::RootSent : ChainFault::SurplusSent, place,
             std::move(params)});
    }
}

void Judge::judgeStaple()
{
    const bool due = demandsStaple(at(0));
    if (!m_question.staple) {
        if (due && m_question.stapleAsked)
            add(ChainFault::StapleMissing, 0, {subject(0), {"why", "none"}});
        return;
    }
    const bool selfSigned = X509_self_signed(at(0), 0) == 1;
    auto *issuer = length() > 1 ? at(1) : selfSigned ? at(0) : nullptr;
    const auto found = tls::judgeStaple({*m_question.staple, at(0), issuer, m_question.now});
    const auto &record = m_staple.emplace(found.record);
    if (found.revoked)
        add(ChainFault::Revoked, 0,
            {subject(0), {"revokedAt", values::isoTime(record.revokedAt)}, {"reason", record.reason}});
    if (!found.why.empty()) {
        values::Params params{subject(0), {"why", found.why}};
        if (found.why == "unsuccessful")
            params.push_back({"status", record.responseStatus});
        const bool passes = values::isTolerated({ChainFault::StapleInvalid, 0, params});
        add(ChainFault::StapleInvalid, 0, std::move(params));
        if (due && passes)
            add(ChainFault::StapleMissing, 0, {subject(0), {"why", found.why}});
    }
    if (!found.expired || found.revoked)
        return;
    add(ChainFault::StapleExpired, 0, {subject(0), {"nextUpdate", values::isoTime(record.nextUpdate)}});
    if (due)
        add(ChainFault::StapleMissing, 0, {subject(0), {"why", "expired"}});
}

/// The one that is judged as the server's.
Certificate Judge::chooseLeaf()
{
    auto leaf = m_question.chain.empty() ? nullptr : parse(m_question.chain.front());
    const auto misplaced = leaf ? misplacedLeaf(m_sent, m_question.host) : std::nullopt;
    if (!misplaced)
        return leaf;
    m_disordered = true;
    const auto *found = m_sent[*misplaced].get();
    const auto place = static_cast<int>(m_places[*misplaced]);
    m_faults.push_back({ChainFault::LeafNotFirst,
                        place,
                        {{"subject", subjectOf(found)},
                         {"place", number(place + 1)},
                         {"first", subjectOf(leaf.get())},
                         {"why", X509_check_ca(leaf.get()) > 0 ? "authority-first" : "other-host-first"}}});
    return m_question.unordered ? parse(encode(found)) : std::move(leaf);
}

Judgement Judge::judge()
{
    const auto leaf = chooseLeaf();
    if (!leaf)
        return {{{ChainFault::Invalid, 0, {{"subject", ""}}}}, {}, 0, std::nullopt};
    m_path = findPath(leaf.get(), m_sent, m_trust, m_question.now);
    for (const auto &error : m_path.errors)
        judgeError(error);
    for (std::size_t depth = 0; depth < length(); ++depth) {
        judgeDates(depth);
        if (depth == 0 || depth < m_path.sent)
            judgeStrength(depth);
        // Stricter than OpenSSL, as browsers are: an authority says so in its basicConstraints.
        if (depth > 0 && depth < m_path.sent && X509_self_signed(at(depth), 0) != 1 &&
            X509_check_ca(at(depth)) != 1)
            judgeAuthority(depth);
    }
    judgeArrangement();
    judgeSurplus();
    judgeStaple();
    if (auto fault = judgeHost(leaf.get(), m_question.host)) {
        fault->depth = sentDepth(0);
        m_faults.push_back(*std::move(fault));
    }
    ERR_clear_error();
    const auto rank = [](const values::ChainFaultRecord &record) {
        return std::pair(record.fault, record.depth);
    };
    std::stable_sort(m_faults.begin(), m_faults.end(),
                     [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return finish();
}

Judgement Judge::finish()
{
    std::vector<values::Bytes> path;
    int sent = 0;
    for (std::size_t depth = 0; depth < length(); ++depth) {
        path.push_back(encode(at(depth)));
        if (placeOf(at(depth)) && sent == static_cast<int>(depth))
            ++sent;
    }
    return {std::move(m_faults), describe(path), sent, std::move(m_staple)};
}

} // namespace

Judgement judge(const ChainQuestion &question, const TrustStore &store)
{
    return Judge(question, store).judge();
}

} // namespace tls
