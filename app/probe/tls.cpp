#include "probe/run.h"
#include "tls/chain.h"
#include "tls/identity.h"
#include "tls/session.h"
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

bool hasFault(const TlsObservation &tls, std::initializer_list<ChainFault> faults)
{
    return std::any_of(tls.faults.begin(), tls.faults.end(), [&](const ChainFaultRecord &record) {
        return std::find(faults.begin(), faults.end(), record.fault) != faults.end();
    });
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
    run.recorder.check(
        "tls-certificate-name", badName ? CheckStatus::Failed : CheckStatus::Passed,
        {{"host", run.target.tls.serverName.empty() ? run.serverHost : run.target.tls.serverName},
         {"names", names}});
    checkChain(run);
    // A short key is a weakness that browsers let pass, a SHA-1 signature is not.
    run.recorder.check("tls-certificate-strength",
                       hasFault(tls, {ChainFault::WeakSignature}) ? CheckStatus::Failed
                       : hasFault(tls, {ChainFault::WeakKey})     ? CheckStatus::Warning
                                                                  : CheckStatus::Passed,
                       {{"key", leaf.keyType + " " + number(static_cast<std::uint64_t>(leaf.keyBits))},
                        {"signature", leaf.signatureAlgorithm}});
}

bool isTooOld(const std::string &version)
{
    return version != "TLSv1.2" && version != "TLSv1.3";
}

/// What failed the handshake, as the check's "error".
std::string handshakeError(Run &run)
{
    const auto &tls = run.seen.tls;
    for (const auto &alert : tls.alerts) {
        if (alert.received && alert.fatal)
            return alert.name.empty() ? number(static_cast<std::uint64_t>(alert.code)) : alert.name;
    }
    if (tls.firstBytes.size() >= 5 && toText(ByteView(tls.firstBytes).first(5)) == "HTTP/")
        return "plain-http";
    if (!tls.firstBytes.empty() && (tls.firstBytes.front() < 0x14 || tls.firstBytes.front() > 0x18))
        return "other-protocol";
    if (tls.end != EndHow::Open && tls.end != EndHow::Local)
        return run.endedBy(tls.end, StageId::Tls);
    return tls.localError;
}

std::int64_t secondsNow()
{
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const auto &text : texts)
        all += (all.empty() ? "" : "; ") + text;
    return all;
}

/// What of the client's certificate the server may dislike.
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
    const auto &wanted = tls.acceptableAuthorities;
    const bool listed =
        wanted.empty() || std::any_of(tls.clientChain.begin(), tls.clientChain.end(), [&](const auto &one) {
            return std::find(wanted.begin(), wanted.end(), one.issuer) != wanted.end();
        });
    if (!tls.clientFaults.empty()) {
        params.push_back({"fault", tls.clientFaults.front()});
    } else if (!listed) {
        params.push_back({"fault", "not-listed"});
        params.push_back({"authorities", joined(wanted)});
    } else if (tls.completed && !tls.certificateRequested) {
        run.recorder.check("tls-client-certificate", CheckStatus::Skipped, {{"why", "not-asked"}});
        return;
    }
    const bool good = tls.clientFaults.empty() && listed;
    run.recorder.check("tls-client-certificate", good ? CheckStatus::Passed : CheckStatus::Warning,
                       std::move(params));
}

asio::awaitable<void> handshake(Run &run, net::Clock::time_point until)
{
    auto &session = *run.channel->session();
    auto end = EndHow::Open;
    while (session.state() == tls::Session::State::Handshaking && end == EndHow::Open) {
        end = co_await run.channel->flushSession(until);
        if (end != EndHow::Open)
            session.end(end);
        else
            end = co_await run.channel->feedSession(until);
        for (auto &line : session.takeKeyLog()) {
            run.context.keyLog(line);
            values::wipe(line);
        }
    }
    // Our last flight waits for the request and goes with it; what is said when it failed is said now.
    if (session.state() == tls::Session::State::Failed)
        static_cast<void>(co_await run.channel->flushSession(until));
}

asio::awaitable<bool> judgeChain(Run &run)
{
    auto &tls = run.seen.tls;
    const auto &session = *run.channel->session();
    tls.chain = tls::describe(session.peerChain());
    const auto now = secondsNow();
    const auto store = run.context.trust ? run.context.trust : run.trust.get();
    const auto host = run.target.tls.serverName.empty() ? run.serverHost : run.target.tls.serverName;
    auto judgement = tls::judge({session.peerChain(), host, now, session.peerStaple(), true}, *store);
    tls.faults = std::move(judgement.faults);
    tls.path = std::move(judgement.path);
    tls.pathSent = judgement.pathSent;
    tls.staple = std::move(judgement.staple);
    tls.trust = run.target.tls.trust == TrustSource::OnlyPem        ? "practice"
                : run.target.tls.trust == TrustSource::SystemAndPem ? "file"
                                                                    : "system";
    checkCertificates(run, now);
    const bool trusted = std::all_of(tls.faults.begin(), tls.faults.end(),
                                     [](const ChainFaultRecord &record) { return isTolerated(record); });
    co_return run.target.tls.acceptUntrusted || (trusted && !isTooOld(tls.version));
}

} // namespace

Stage runTls(Run &run)
{
    if (!run.target.url.secure) {
        run.recorder.skip(StageId::Tls, "not-secure");
        co_return true;
    }
    run.recorder.start(StageId::Tls);
    const auto until = run.limit();
    const double startedAt = run.recorder.now();
    run.seen.tls.attempted = true;
    tls::ClientOptions options{run.target.tls.serverName.empty() ? run.serverHost : run.target.tls.serverName,
                               run.target.tls};
    options.keyLog = static_cast<bool>(run.context.keyLog);
    options.startMs = startedAt;
    auto session = tls::Session::client(options);
    if (!session) {
        run.seen.tls.localError = id(session.error());
        run.recorder.check("tls-handshake", CheckStatus::Failed, {{"error", run.seen.tls.localError}});
        run.recorder.done();
        co_return false;
    }
    run.channel->startStage();
    run.channel->secure(std::move(session).value());
    co_await handshake(run, until);
    run.seen.tls = run.channel->session()->observation();
    auto &tls = run.seen.tls;
    tls.attempted = true;
    checkClientCertificate(run);
    if (!tls.completed) {
        const auto error = handshakeError(run);
        if (tls.end == EndHow::Cancelled || tls.end == EndHow::TimedOut)
            static_cast<void>(run.endedBy(tls.end, StageId::Tls));
        run.recorder.check("tls-handshake", CheckStatus::Failed, {{"error", error}});
        run.recorder.done();
        co_return false;
    }
    run.recorder.check("tls-handshake", CheckStatus::Passed,
                       {{"version", tls.version},
                        {"cipher", tls.cipher},
                        {"ms", milliseconds(run.recorder.now() - startedAt)}});
    run.recorder.check("tls-version", isTooOld(tls.version) ? CheckStatus::Failed : CheckStatus::Passed,
                       {{"version", tls.version}});
    if (tls.alpn.empty())
        run.recorder.check("tls-alpn", CheckStatus::Skipped, {{"why", "none"}});
    else
        run.recorder.check("tls-alpn", tls.alpn == "http/1.1" ? CheckStatus::Passed : CheckStatus::Failed,
                           {{"alpn", tls.alpn}});
    const bool trusted = co_await judgeChain(run);
    if (!trusted) {
        // Nothing of the user's goes over a connection that is not trusted: say goodbye and leave.
        run.channel->session()->shutdown();
        static_cast<void>(co_await run.channel->flushSession(until));
    }
    run.recorder.done();
    co_return trusted;
}

} // namespace probe
