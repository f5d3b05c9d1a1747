#include "net/resolver.h"
#include "probe/run.h"

#include <algorithm>

namespace probe {

using namespace values;

namespace {

std::string joined(const std::vector<std::string> &parts)
{
    std::string all;
    for (const auto &part : parts)
        all += (all.empty() ? "" : ", ") + part;
    return all;
}

} // namespace

Stage runDns(Run &run)
{
    run.recorder.start(StageId::Dns);
    const auto resolution = co_await net::resolve(run.io, run.interrupt, run.host, run.limit());
    run.seen.dns = resolution.observation;
    run.addresses = resolution.addresses;
    const auto &dns = run.seen.dns;
    if (dns.outcome == DnsOutcome::Literal) {
        run.recorder.check("dns-lookup", CheckStatus::Skipped, {{"why", "literal"}, {"host", dns.host}});
        run.recorder.done();
        co_return true;
    }
    if (dns.outcome != DnsOutcome::Resolved) {
        if (dns.outcome == DnsOutcome::Cancelled)
            static_cast<void>(run.endedBy(EndHow::Cancelled, StageId::Dns));
        if (dns.outcome == DnsOutcome::TimedOut)
            static_cast<void>(run.endedBy(EndHow::TimedOut, StageId::Dns));
        run.recorder.check("dns-lookup", CheckStatus::Failed,
                           {{"host", dns.host}, {"error", std::string(id(dns.outcome))}});
        run.recorder.done();
        co_return false;
    }
    run.recorder.check(
        "dns-lookup", CheckStatus::Passed,
        {{"host", dns.host}, {"addresses", joined(dns.addresses)}, {"n", number(dns.addresses.size())}});
    const auto v6 = static_cast<std::size_t>(std::count_if(
        run.addresses.begin(), run.addresses.end(), [](const auto &address) { return address.is_v6(); }));
    run.recorder.check("dns-families", CheckStatus::Passed,
                       {{"v4", number(run.addresses.size() - v6)}, {"v6", number(v6)}});
    run.recorder.done();
    co_return true;
}

} // namespace probe
