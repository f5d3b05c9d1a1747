#include "probe/run.h"

namespace probe {

using namespace values;

namespace {

/// Loopback is never asked of a proxy that only the environment names.
bool isLoopback(const std::string &host)
{
    return host == "localhost" || host.ends_with(".localhost") || host == "::1" || host.starts_with("127.");
}

std::string nameOf(const proxy::Endpoint &endpoint)
{
    return endpoint.host + ":" + number(endpoint.port);
}

} // namespace

void chooseProxy(Run &run)
{
    const auto &options = run.target.proxy;
    std::string url = options.mode == ProxyMode::Explicit ? options.url : std::string();
    run.seen.proxy.source = options.mode == ProxyMode::Explicit ? "option" : "";
    if (options.mode == ProxyMode::Environment) {
        const auto choice = proxy::chooseFromEnvironment(run.target.url, run.context.environment);
        run.noProxyWhy = choice.variable == "no_proxy" ? "excluded" : "none";
        if (isLoopback(run.target.url.host)) {
            run.noProxyWhy = choice.url.empty() ? run.noProxyWhy : "loopback";
        } else {
            url = choice.url;
            run.seen.proxy.source = choice.variable;
        }
    }
    if (const auto endpoint = proxy::parseProxyUrl(url); !url.empty() && endpoint)
        run.proxy = endpoint.value();
    else if (!url.empty())
        run.noProxyWhy = "unusable";
    if (run.proxy) {
        run.host = run.proxy->host;
        run.port = run.proxy->port;
        run.seen.proxy.proxy = nameOf(*run.proxy);
        run.seen.proxy.kind = run.proxy->socks5 ? "socks5" : "http";
        return;
    }
    const bool elsewhere = !run.target.connectHost.empty();
    run.host = elsewhere ? run.target.connectHost : run.target.url.host;
    run.port = elsewhere && run.target.connectPort != 0 ? run.target.connectPort : run.target.url.port;
}

Stage runProxy(Run &run)
{
    if (!run.proxy) {
        if (run.noProxyWhy == "unusable") {
            run.recorder.start(StageId::Proxy);
            run.recorder.check("proxy-choice", CheckStatus::Warning, {{"why", "unusable"}});
            run.recorder.done();
        } else {
            run.recorder.skip(StageId::Proxy, run.noProxyWhy);
        }
        co_return true;
    }
    auto &seen = run.seen.proxy;
    run.recorder.start(StageId::Proxy);
    run.recorder.check("proxy-choice", CheckStatus::Passed, {{"proxy", seen.proxy}, {"source", seen.source}});
    const bool elsewhere = !run.target.connectHost.empty();
    proxy::Tunnel tunnel(*run.proxy, elsewhere ? run.target.connectHost : run.serverHost,
                         elsewhere && run.target.connectPort != 0 ? run.target.connectPort
                                                                  : run.target.url.port);
    const auto until = run.limit();
    auto end = EndHow::Open;
    while (tunnel.state() == proxy::Tunnel::State::Negotiating && end == EndHow::Open) {
        const auto output = tunnel.takeOutput();
        if (!output.empty())
            end = co_await run.channel->write(output, until);
        if (end != EndHow::Open) {
            tunnel.end(end);
            break;
        }
        const auto chunk = co_await run.channel->read(until);
        std::size_t taken = 0;
        while (taken < chunk.bytes.size() && tunnel.state() == proxy::Tunnel::State::Negotiating) {
            const auto step = tunnel.feed(ByteView(chunk.bytes).subspan(taken));
            if (step == 0)
                break;
            taken += step;
        }
        // A server speaks first neither in TLS nor in HTTP: octets behind the proxy's answer are none of
        // ours.
        end = chunk.end;
        if (end != EndHow::Open && tunnel.state() == proxy::Tunnel::State::Negotiating)
            tunnel.end(end);
    }
    seen.outcome = tunnel.outcome();
    seen.status = tunnel.status();
    seen.answer = tunnel.answer();
    const bool established = tunnel.state() == proxy::Tunnel::State::Established;
    Params params{{"proxy", seen.proxy}, {"status", number(static_cast<std::uint64_t>(seen.status))}};
    if (!established)
        params.push_back({"error", end == EndHow::Open ? std::string(id(seen.outcome))
                                                       : run.endedBy(end, StageId::Proxy)});
    run.recorder.check("proxy-tunnel", established ? CheckStatus::Passed : CheckStatus::Failed, params);
    run.recorder.done();
    co_return established;
}

} // namespace probe
