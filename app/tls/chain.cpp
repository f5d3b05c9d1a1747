#include "tls/chain.h"
#include "tls/certificate.h"
#include "tls/host.h"
#include "tls/names.h"
#include "tls/path.h"
#include "tls/trust_store.h"

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
            if (auto certificate = parse(der))
                m_sent.push_back(std::move(certificate));
        }
    }

    std::vector<values::ChainFaultRecord> judge();

private:
    void add(ChainFault fault, std::size_t depth, values::Params params);
    void addSubject(ChainFault fault, std::size_t depth);
    int sentDepth(std::size_t depth) const;
    void judgeError(const PathError &error);
    void judgeTop(ChainFault fault);
    bool isIntermediateMissing() const;
    void judgeDates(std::size_t depth);
    void judgeStrength(std::size_t depth);
    X509 *at(std::size_t depth) const { return m_path.certificates[depth].get(); }

    const ChainQuestion &m_question;
    const TrustStore &m_trust;
    std::vector<Certificate> m_sent;
    Path m_path;
    std::vector<values::ChainFaultRecord> m_faults;
};

/// The place in the chain as sent; one that was not sent comes after all that were.
int Judge::sentDepth(std::size_t depth) const
{
    const auto &chain = m_question.chain;
    const auto found = std::find(chain.begin(), chain.end(), encode(at(depth)));
    if (found != chain.end())
        return static_cast<int>(found - chain.begin());
    return static_cast<int>(std::max(depth, chain.size()));
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

void Judge::addSubject(ChainFault fault, std::size_t depth)
{
    add(fault, depth, {{"subject", subjectOf(at(depth))}});
}

/// No certificate is known that signed the topmost one. An unknown root and a missing intermediate leave the
/// same trace (OpenSSL's errors 20 and 21); what speaks for the latter:
/// - the server's certificate has no issuer beside it (public roots never sign one themselves, Baseline
///   Requirements 6.1.7, and who sends an intermediate lacks the root above it, which need not be sent), and
/// - it says where its issuer's certificate can be fetched; or a trusted root belongs to the organisation
/// that
///   signed it; or authorities were sent along, but none that signed it.
/// What speaks against all of these: a trusted certificate with the issuer's very name and another key.
/// Neither proves it: the diagnosis names the other cause beside the one chosen here.
bool Judge::isIntermediateMissing() const
{
    if (m_path.certificates.size() != 1 || m_path.issuerNameIsTrusted)
        return false;
    const auto records = describe({encode(at(0))});
    const auto issuer = organisation(X509_get_issuer_name(at(0)));
    const bool wrongOnes = std::any_of(m_sent.begin(), m_sent.end(), [this](const Certificate &certificate) {
        return X509_check_ca(certificate.get()) > 0 && X509_cmp(certificate.get(), at(0)) != 0;
    });
    return !records.front().aiaUrl.empty() || wrongOnes || m_trust.impl().organisations.contains(issuer);
}

void Judge::judgeTop(ChainFault fault)
{
    const auto top = m_path.certificates.size() - 1;
    add(fault, top, {{"issuer", shortName(X509_get_issuer_name(at(top)))}});
}

void Judge::judgeError(const PathError &error)
{
    const auto depth = std::min(error.depth, m_path.certificates.size() - 1);
    switch (error.code) {
    case X509_V_OK:
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return; // judged for every certificate of the path, found or not
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return addSubject(ChainFault::SelfSigned, 0);
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return judgeTop(isIntermediateMissing() ? ChainFault::MissingIntermediate
                                                : ChainFault::UntrustedRoot);
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_UNTRUSTED:
    case X509_V_ERR_CERT_REJECTED:
        return judgeTop(ChainFault::UntrustedRoot);
    case X509_V_ERR_INVALID_PURPOSE:
        // An intermediate that may sign for other purposes only; one that is no authority at all is invalid.
        if (depth == 0 || (X509_get_extended_key_usage(at(depth)) & XKU_SSL_SERVER) == 0)
            return addSubject(ChainFault::WrongUsage, depth);
        return addSubject(ChainFault::Invalid, depth);
    default:
        return addSubject(ChainFault::Invalid, depth);
    }
}

void Judge::judgeDates(std::size_t depth)
{
    const auto notBefore = seconds(X509_get0_notBefore(at(depth)));
    const auto notAfter = seconds(X509_get0_notAfter(at(depth)));
    if (m_question.now > notAfter)
        add(depth == 0 ? ChainFault::Expired : ChainFault::IntermediateExpired, depth,
            {{"subject", subjectOf(at(depth))}, {"notAfter", timeText(notAfter)}});
    if (m_question.now < notBefore)
        add(ChainFault::NotYetValid, depth,
            {{"subject", subjectOf(at(depth))}, {"notBefore", timeText(notBefore)}});
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
    int digest = NID_undef;
    X509_get_signature_info(at(depth), &digest, nullptr, nullptr, nullptr);
    const bool weak = digest == NID_sha1 || digest == NID_md5 || digest == NID_md5_sha1 ||
                      digest == NID_md4 || digest == NID_md2;
    // Nobody relies on the signature that a certificate puts under itself.
    if (weak && X509_self_signed(at(depth), 0) != 1)
        add(ChainFault::WeakSignature, depth, {{"algorithm", signatureAlgorithm(at(depth))}});
}

std::vector<values::ChainFaultRecord> Judge::judge()
{
    const auto leaf = m_question.chain.empty() ? nullptr : parse(m_question.chain.front());
    if (!leaf)
        return {{ChainFault::Invalid, 0, {{"subject", ""}}}};
    m_path = findPath(leaf.get(), m_sent, m_trust, m_question.now);
    for (const auto &error : m_path.errors)
        judgeError(error);
    for (std::size_t depth = 0; depth < m_path.certificates.size(); ++depth) {
        judgeDates(depth);
        if (depth == 0 || depth < m_path.sent)
            judgeStrength(depth);
    }
    if (auto fault = judgeHost(leaf.get(), m_question.host))
        m_faults.push_back(*std::move(fault));
    ERR_clear_error();
    const auto rank = [](const values::ChainFaultRecord &record) {
        return std::pair(record.fault, record.depth);
    };
    std::stable_sort(m_faults.begin(), m_faults.end(),
                     [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return std::move(m_faults);
}

} // namespace

std::vector<values::ChainFaultRecord> judge(const ChainQuestion &question, const TrustStore &store)
{
    return Judge(question, store).judge();
}

} // namespace tls
