// Any chain, certificates or not: described and judged for a host, one record each and the faults in order.
#include "slices.h"
#include "tls/chain.h"

#include <algorithm>
#include <memory>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto store = tls::TrustStore::load(values::TrustSource::OnlyPem, {});
    // A staple, or none, and certificates, each behind its length of two octets; the longest chain a handshake could bring has more than
    // these, but no other kind of link.
    constexpr std::size_t kMost = 6;
    tls::ChainQuestion question;
    question.host = "example.test";
    question.now = 1767225600; // 2026-01-01T00:00:00Z
    values::ByteView octets(data, size);
    while (octets.size() > 2 && question.chain.size() < kMost) {
        const auto length =
            std::min<std::size_t>(std::size_t(octets[0]) << 8U | octets[1], octets.size() - 2);
        const auto der = octets.subspan(2, length);
        if (!question.staple)
            question.staple.emplace(der.begin(), der.end());
        else
            question.chain.emplace_back(der.begin(), der.end());
        octets = octets.subspan(2 + length);
    }
    const auto records = tls::describe(question.chain);
    fuzz::require(records.size() == question.chain.size());
    for (const auto &record : records)
        fuzz::require(record.sha256.size() == 64);
    const auto faults = tls::judge(question, *store).faults;
    fuzz::require(std::is_sorted(faults.begin(), faults.end(),
                                 [](const auto &a, const auto &b) { return a.fault < b.fault; }));
    // Nothing is trusted here: no chain may come out clean.
    fuzz::require(question.chain.empty() || std::any_of(faults.begin(), faults.end(), [](const auto &record) {
                      return !values::isTolerated(record.fault);
                  }));
    return 0;
}
