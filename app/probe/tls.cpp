#include "probe/run.h"
#include "probe/trust.h"
#include "tls/session.h"
#include "values/foreign_protocol.h"

namespace probe {

using namespace values;

namespace {

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
    const auto protocol = recognise(tls.firstBytes);
    const bool isTls = protocol == ForeignProtocol::TlsRecord || protocol == ForeignProtocol::TlsAlert;
    if (protocol == ForeignProtocol::Http)
        return "plain-http";
    // Its own verdict is due to octets that were enough for one.
    if (!isTls && !tls.localError.empty() && !tls.firstBytes.empty())
        return "other-protocol";
    if (tls.end != EndHow::Open && tls.end != EndHow::Local)
        return run.endedBy(tls.end, StageId::Tls);
    return tls.localError;
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
    options.admits = [&run](const auto &chain, const auto &staple) {
        return isTrusted(judged(run, chain, staple));
    };
    auto made = tls::Session::client(options);
    if (!made) {
        run.seen.tls.localError = id(made.error());
        run.recorder.check("tls-handshake", CheckStatus::Failed, {{"error", run.seen.tls.localError}});
        run.recorder.done();
        co_return false;
    }
    run.channel->startStage();
    run.channel->secure(std::move(made).value());
    co_await handshake(run, until);
    auto &session = *run.channel->session();
    run.seen.tls = session.observation();
    auto &tls = run.seen.tls;
    tls.attempted = true;
    if (!tls.completed) {
        const auto error = handshakeError(run);
        if (tls.end == EndHow::Cancelled || tls.end == EndHow::TimedOut)
            static_cast<void>(run.endedBy(tls.end, StageId::Tls));
        run.recorder.check("tls-handshake", CheckStatus::Failed, {{"error", error}});
        // A server that gets no certificate of the client's may give up, but clients look at the server's own
        // before they choose one. In TLS 1.3 the request comes before it (RFC 8446 section 4.4).
        if (tls.certificateRequested && !session.peerChain().empty())
            keepJudgement(run, session.peerChain(), session.peerStaple());
        checkServerName(run, tls.end == EndHow::Cancelled);
        checkClientCertificate(run);
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
    const bool trusted = keepJudgement(run, session.peerChain(), session.peerStaple());
    checkServerName(run, trusted);
    checkClientCertificate(run);
    const bool goOn = run.target.tls.acceptUntrusted || (trusted && !isTooOld(tls.version));
    if (!goOn) {
        // Nothing of the user's goes over a connection that is not trusted: say goodbye and leave.
        session.shutdown();
        static_cast<void>(co_await run.channel->flushSession(until));
    }
    run.recorder.done();
    co_return goOn;
}

} // namespace probe
