// The certificates of a handshake: the server's chain judged, and what is given or kept back of the client's.
#include "probe/trust.h"

#include "probe/run.h"
#include "tls/chain.h"
#include "tls/identity.h"
#include "values/client_listing.h"
#include "values/iso_time.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <initializer_list>

namespace probe {

using namespace values;

namespace {

constexpr std::int64_t kDay = 86400;
constexpr std::int64_t kSoon = 15; ///< days: time to renew

/// "RSA 2048", "EC P-256": a curve's name has its size.
std::string nameOfKey(const CertificateRecord &certificate)
{
    const bool isCurve = certificate.keyType.starts_with("EC ") || certificate.keyType.starts_with("Ed");
    return isCurve ? certificate.keyType
                   : certificate.keyType + " " + number(static_cast<std::uint64_t>(certificate.keyBits));
}

bool hasFault(const TlsObservation &tls, std::initializer_list<ChainFault> faults)
{
    return std::any_of(tls.faults.begin(), tls.faults.end(), [&](const ChainFaultRecord &record) {
        return std::find(faults.begin(), faults.end(), record.fault) != faults.end();
    });
}

std::string hostAsked(const Run &run)
{
    return run.target.tls.serverName.empty() ? run.serverHost : run.target.tls.serverName;
}

std::string signedNumber(std::int64_t value)
{
    return value < 0 ? "-" + number(static_cast<std::uint64_t>(-value))
                     : number(static_cast<std::uint64_t>(value));
}

/// Faults that other checks tell, or none is worth telling.
bool isToldElsewhere(ChainFault fault)
{
    using enum ChainFault;
    constexpr std::array kElsewhere{Expired, NotYetValid,    IntermediateExpired, WrongHost,
                                    WeakKey, CommonNameOnly, WeakSignature,       RootSent};
    return std::find(kElsewhere.begin(), kElsewhere.end(), fault) != kElsewhere.end();
}

void checkChain(Run &run)
{
    const auto &tls = run.seen.tls;
    auto status = CheckStatus::Passed;
    Params params{{"n", number(tls.chain.size())}, {"issuer", tls.chain.back().issuer}};
    const auto worst = std::find_if(tls.faults.begin(), tls.faults.end(),
                                    [](const auto &record) { return !isToldElsewhere(record.fault); });
    if (worst != tls.faults.end()) {
        const bool fatal = std::any_of(worst, tls.faults.end(), [](const auto &record) {
            return !isToldElsewhere(record.fault) && !isTolerated(record);
        });
        status = fatal ? CheckStatus::Failed : CheckStatus::Warning;
        params.push_back({"fault", std::string(id(worst->fault))});
    }
    run.recorder.check("tls-certificate-chain", status, params);
}

void checkCertificates(Run &run, std::int64_t now)
{
    const auto &tls = run.seen.tls;
    if (tls.chain.empty())
        return;
    const auto &leaf = tls.chain.front();
    const auto days = (leaf.notAfter - now) / kDay;
    const bool badDates =
        hasFault(tls, {ChainFault::Expired, ChainFault::NotYetValid, ChainFault::IntermediateExpired});
    run.recorder.check("tls-certificate-dates",
                       badDates       ? CheckStatus::Failed
                       : days < kSoon ? CheckStatus::Warning
                                      : CheckStatus::Passed,
                       {{"notBefore", isoTime(leaf.notBefore)},
                        {"notAfter", isoTime(leaf.notAfter)},
                        {"days", signedNumber(days)}});
    std::string names;
    for (const auto &name : leaf.names)
        names += (names.empty() ? "" : ", ") + name;
    const bool badName = hasFault(tls, {ChainFault::WrongHost, ChainFault::CommonNameOnly});
    run.recorder.check("tls-certificate-name", badName ? CheckStatus::Failed : CheckStatus::Passed,
                       {{"host", hostAsked(run)}, {"names", names}});
    checkChain(run);
    // A short key is a weakness that browsers let pass, a SHA-1 signature is not.
    run.recorder.check("tls-certificate-strength",
                       hasFault(tls, {ChainFault::WeakSignature}) ? CheckStatus::Failed
                       : hasFault(tls, {ChainFault::WeakKey})     ? CheckStatus::Warning
                                                                  : CheckStatus::Passed,
                       {{"key", nameOfKey(leaf)}, {"signature", leaf.signatureAlgorithm}});
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const auto &text : texts)
        all += (all.empty() ? "" : "; ") + text;
    return all;
}

std::int64_t secondsNow()
{
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace

const tls::Judgement &judged(Run &run, const std::vector<Bytes> &chain, const std::optional<Bytes> &staple)
{
    if (!run.chain) {
        const auto store = run.context.trust ? run.context.trust : run.trust.get();
        run.chain = std::make_unique<tls::Judgement>(
            tls::judge({chain, hostAsked(run), secondsNow(), staple, true}, *store));
    }
    return *run.chain;
}

bool isTrusted(const tls::Judgement &judgement)
{
    return std::all_of(judgement.faults.begin(), judgement.faults.end(),
                       [](const ChainFaultRecord &record) { return isTolerated(record); });
}

bool keepJudgement(Run &run, const std::vector<Bytes> &chain, const std::optional<Bytes> &staple)
{
    auto &tls = run.seen.tls;
    const auto &judgement = judged(run, chain, staple);
    tls.chain = tls::describe(chain);
    tls.faults = judgement.faults;
    tls.path = judgement.path;
    tls.pathSent = judgement.pathSent;
    tls.staple = judgement.staple;
    tls.trust = run.target.tls.trust == TrustSource::OnlyPem        ? "practice"
                : run.target.tls.trust == TrustSource::SystemAndPem ? "file"
                                                                    : "system";
    checkCertificates(run, secondsNow());
    return isTrusted(judgement);
}

void checkServerName(Run &run, bool allWell)
{
    if (!run.seen.tls.serverName.empty())
        return;
    Params params{{"host", hostAsked(run)}};
    if (allWell)
        params.push_back({"why", "address"});
    run.recorder.check("tls-server-name", allWell ? CheckStatus::Skipped : CheckStatus::Warning,
                       std::move(params));
}

void checkClientCertificate(Run &run)
{
    auto &tls = run.seen.tls;
    const auto &pem = run.target.tls.clientCertificatePem;
    if (pem.empty())
        return;
    tls.clientChain = tls::describePem(pem);
    tls.clientFaults = tls::clientFaults(pem, secondsNow());
    if (tls.transcript.empty())
        tls.clientCertificateSent = tls.certificateRequested;
    if (tls.clientChain.empty())
        return;
    Params params{{"subject", tls.clientChain.front().subject}, {"issuer", tls.clientChain.front().issuer}};
    const auto listing = clientListing(tls);
    if (tls.clientCertificateWithheld) {
        params.push_back({"why", "withheld"});
        run.recorder.check("tls-client-certificate", CheckStatus::Skipped, std::move(params));
        return;
    }
    if (!tls.clientFaults.empty()) {
        params.push_back({"fault", tls.clientFaults.front()});
    } else if (!listing.empty()) {
        params.push_back({"fault", std::string(listing)});
        params.push_back({"authorities", joined(tls.acceptableAuthorities)});
    } else if (tls.completed && !tls.certificateRequested) {
        run.recorder.check("tls-client-certificate", CheckStatus::Skipped, {{"why", "not-asked"}});
        return;
    }
    const bool good = tls.clientFaults.empty() && listing.empty();
    run.recorder.check("tls-client-certificate", good ? CheckStatus::Passed : CheckStatus::Warning,
                       std::move(params));
}

} // namespace probe
