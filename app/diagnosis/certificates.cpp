// 1015: what is wrong with the chain, and what is wrong beside it: the clock, an interceptor, the server's
// choice.
#include "diagnosis/judge.h"
#include "diagnosis/known_certificates.h"
#include "values/iso_time.h"

#include <algorithm>

namespace diagnosis {

using namespace values;

namespace {

constexpr std::int64_t kTolerance = 600; ///< seconds that honest clocks may differ

std::int64_t startOf(const Observation &seen)
{
    return seen.startedAt / 1000;
}

const ChainFaultRecord *find(const TlsObservation &tls, ChainFault fault)
{
    const auto found = std::find_if(tls.faults.begin(), tls.faults.end(),
                                    [fault](const auto &record) { return record.fault == fault; });
    return found == tls.faults.end() ? nullptr : &*found;
}

void addCertificate(Verdict &verdict, const TlsObservation &tls, int depth)
{
    if (depth < 0 || static_cast<std::size_t>(depth) >= tls.chain.size())
        return;
    const auto &certificate = tls.chain[static_cast<std::size_t>(depth)];
    addEvidence(verdict, "subject", certificate.subject, StageId::Tls);
    addEvidence(verdict, "issuer", certificate.issuer, StageId::Tls);
    std::string names;
    for (const auto &name : certificate.names)
        names += (names.empty() ? "" : ", ") + name;
    addEvidence(verdict, "names", names, StageId::Tls);
    addEvidence(verdict, "chainLength", number(static_cast<std::int64_t>(tls.chain.size())), StageId::Tls);
    addEvidence(verdict, "aiaUrl", certificate.aiaUrl, StageId::Tls);
    addEvidence(verdict, "sha256", certificate.sha256, StageId::Tls);
}

void addPath(Verdict &verdict, const TlsObservation &tls)
{
    std::string path;
    for (const auto &certificate : tls.path)
        path += (path.empty() ? "" : " → ") +
                (certificate.commonName.empty() ? certificate.subject : certificate.commonName);
    addEvidence(verdict, "path", path, StageId::Tls);
}

/// A time, later than this machine's, that someone signed for in what the server showed.
struct ClockProof
{
    std::string_view by; ///< label of the evidence
    std::int64_t time = 0;
};

/// The latest of: the promises of transparency logs in the server's certificate, which its authority signed
/// after them (RFC 6962 section 3.1); the production of a staple whose signature is good. They are of the
/// past, so this machine's clock is behind.
ClockProof proofOfSlowClock(const Observation &seen)
{
    ClockProof proof;
    const auto &tls = seen.tls;
    if (!tls.chain.empty()) {
        for (const auto &sct : tls.chain.front().scts) {
            if (sct.timestamp > proof.time)
                proof = {"sctTime", sct.timestamp};
        }
    }
    if (tls.staple && tls.staple->signatureValid && tls.staple->producedAt > proof.time)
        proof = {"stapleTime", tls.staple->producedAt};
    return proof.time > startOf(seen) + kTolerance ? proof : ClockProof();
}

/// Whether the chain hangs on a trusted root: only then is what is signed in it worth something.
bool isTrusted(const TlsObservation &tls)
{
    const auto *missing = find(tls, ChainFault::MissingIntermediate);
    return find(tls, ChainFault::SelfSigned) == nullptr && find(tls, ChainFault::UntrustedRoot) == nullptr &&
           find(tls, ChainFault::IssuerOtherKey) == nullptr &&
           find(tls, ChainFault::IssuerUnknown) == nullptr &&
           find(tls, ChainFault::BadSignature) == nullptr && find(tls, ChainFault::Invalid) == nullptr &&
           (missing == nullptr || isTolerated(*missing));
}

Params clockParams(const Observation &seen, std::int64_t atLeast)
{
    return {{"now", isoTime(startOf(seen))}, {"atLeast", isoTime(atLeast)}};
}

/// The clock as the cause, where it is proved.
Opinion clockFailure(const Observation &seen, const ChainFaultRecord &record)
{
    const bool early =
        record.fault == ChainFault::NotYetValid ||
        (record.fault == ChainFault::StapleInvalid && paramValue(record.params, "why") == "future");
    const auto proof = proofOfSlowClock(seen);
    if (!early || proof.time == 0 || !isTrusted(seen.tls))
        return std::nullopt;
    auto diagnosis = failure(StageId::Tls, kTlsHandshake, "tls-clock-wrong", clockParams(seen, proof.time));
    addEvidence(diagnosis.verdict, proof.by, isoTime(proof.time), StageId::Tls);
    addEvidence(diagnosis.verdict, "ownTime", isoTime(startOf(seen)));
    addCertificate(diagnosis.verdict, seen.tls, record.depth);
    return diagnosis;
}

/// Whether every certificate of the path is out of date, the root included: hardly ever the truth.
bool isAllExpired(const Observation &seen)
{
    const auto &path = seen.tls.path;
    return path.size() > 2 && std::all_of(path.begin(), path.end(), [&](const auto &certificate) {
               return certificate.notAfter < startOf(seen);
           });
}

/// A certificate of the signer that stands between, by its name alone: anyone may call an authority that.
Opinion interceptionFailure(const Observation &seen, const ChainFaultRecord &record)
{
    if (isTrusted(seen.tls))
        return std::nullopt;
    const auto product = interceptor(seen.tls.chain);
    if (product.empty())
        return std::nullopt;
    auto diagnosis = failure(StageId::Tls, kTlsHandshake, "tls-interception",
                             {{"product", std::string(product)}, {"host", seen.target.url.host}});
    diagnosis.verdict.confidence = Confidence::Likely;
    addAlternative(diagnosis.verdict, causeOf(record.fault));
    addCertificate(diagnosis.verdict, seen.tls, 0);
    addPath(diagnosis.verdict, seen.tls);
    return diagnosis;
}

/// The ready-made certificate of a server that has none for the name asked.
Opinion defaultFailure(const Observation &seen)
{
    const auto *wrongHost = find(seen.tls, ChainFault::WrongHost);
    if (wrongHost == nullptr || seen.tls.chain.empty())
        return std::nullopt;
    const auto software = defaultCertificateOf(seen.tls.chain.front());
    if (software.empty())
        return std::nullopt;
    auto diagnosis =
        failure(StageId::Tls, kTlsHandshake, "tls-default-certificate",
                {{"host", paramValue(wrongHost->params, "host")}, {"product", std::string(software)}});
    addEvidence(diagnosis.verdict, "serverName", seen.tls.serverName, StageId::Tls);
    addCertificate(diagnosis.verdict, seen.tls, 0);
    return diagnosis;
}

/// The server's clock (its Date header, where an answer came in spite of the fault), if its certificate is
/// valid by it; 0 otherwise. It is the server's own word, and no proof.
std::int64_t contradiction(const Observation &seen)
{
    const auto skew = static_cast<std::int64_t>(seen.upgrade.clockSkewSeconds);
    if (!seen.upgrade.response || skew == 0 || seen.tls.chain.empty())
        return 0;
    const auto theirs = startOf(seen) + skew;
    const auto &leaf = seen.tls.chain.front();
    return leaf.notBefore <= theirs && theirs <= leaf.notAfter ? theirs : 0;
}

void addDoubts(Verdict &verdict, const Observation &seen, const ChainFaultRecord &record)
{

    const auto doubt = [&](std::string_view cause) {
        verdict.confidence = Confidence::Likely;
        addAlternative(verdict, cause);
    };
    // A clock that is wrong makes good certificates look bad, and nothing on the wire tells them apart.
    const bool early = record.fault == ChainFault::NotYetValid;
    if (early || record.fault == ChainFault::Expired || record.fault == ChainFault::IntermediateExpired) {
        const auto theirs = contradiction(seen);
        if (theirs != 0)
            addEvidence(verdict, "serverTime", isoTime(theirs), StageId::Upgrade);
        const bool all = isAllExpired(seen) || theirs != 0;
        if (early)
            verdict.confidence = Confidence::Likely;
        if (all)
            verdict.confidence = Confidence::Likely;
        addAlternative(verdict, "tls-clock-wrong", all ? Confidence::Likely : Confidence::Possible);
    }
    if (record.fault == ChainFault::StapleInvalid && paramValue(record.params, "why") == "future")
        doubt("tls-clock-wrong");
    // Of the browsers Firefox alone refuses for want of a good staple (and not for one that has run out: it
    // asks the responder then), and most libraries connect: what failed there failed for another reason.
    if (record.fault == ChainFault::StapleMissing || record.fault == ChainFault::StapleInvalid)
        verdict.confidence = Confidence::Likely;
    // The certificate of another site: the server may have chosen it for want of a name.
    if (record.fault == ChainFault::WrongHost) {
        const auto why = paramValue(record.params, "why");
        if (why == "other-name" || why == "address-not-named" || why == "no-names")
            addAlternative(verdict, "tls-default-certificate");
    }
    // Where the chain ends below a root, an authority unknown here and one that was not sent leave the same
    // trace (OpenSSL's verify errors 20 and 21): that much is certain, and which of them is not.
    if (record.fault == ChainFault::IssuerUnknown) {
        addAlternative(verdict, "tls-certificate-missing-intermediate", Confidence::Likely);
        addAlternative(verdict, "tls-certificate-untrusted-root");
    }
    if (record.fault == ChainFault::MissingIntermediate)
        doubt("tls-certificate-untrusted-root");
}

} // namespace

Opinion judgeCertificates(const Observation &seen)
{
    const auto &tls = seen.tls;
    const auto fatal = std::find_if(tls.faults.begin(), tls.faults.end(),
                                    [](const auto &record) { return !isTolerated(record); });
    if (fatal == tls.faults.end())
        return std::nullopt;
    for (const auto &opinion :
         {defaultFailure(seen), interceptionFailure(seen, *fatal), clockFailure(seen, *fatal)}) {
        if (opinion)
            return opinion;
    }
    auto diagnosis = failure(StageId::Tls, kTlsHandshake, causeOf(fatal->fault), fatal->params);
    // The params of a fault that are evidence in themselves (notAfter, bits, why …), before the
    // certificate's.
    for (const auto &param : fatal->params) {
        if (param.name != "subject" && param.name != "issuer" && param.name != "names" &&
            param.name != "aiaUrl")
            addEvidence(diagnosis.verdict, param.name, param.value, StageId::Tls);
    }
    addCertificate(diagnosis.verdict, tls, fatal->depth);
    if (fatal->depth > 0 || fatal->fault == ChainFault::UntrustedRoot ||
        fatal->fault == ChainFault::IssuerUnknown || fatal->fault == ChainFault::IssuerOtherKey)
        addPath(diagnosis.verdict, tls);
    addDoubts(diagnosis.verdict, seen, *fatal);
    return diagnosis;
}

void addCertificateFindings(std::vector<Finding> &found, const Observation &seen)
{
    const auto &tls = seen.tls;
    for (const auto &record : tls.faults) {
        const bool warning = record.fault != ChainFault::RootSent;
        found.push_back({std::string(causeOf(record.fault)), warning, record.params});
    }
    const auto product = interceptor(tls.chain);
    if (!product.empty() && isTrusted(tls))
        found.push_back(
            {"tls-interception", true, {{"product", std::string(product)}, {"host", seen.target.url.host}}});
    const auto proof = proofOfSlowClock(seen);
    if (proof.time != 0 && isTrusted(tls))
        found.push_back({"tls-clock-wrong", true, clockParams(seen, proof.time)});
}

} // namespace diagnosis
