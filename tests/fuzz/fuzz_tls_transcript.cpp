// Any records, messages and alerts, both ways: written down within the limits, and the same a second time.
#include "slices.h"
#include "tls/transcript.h"
#include "values/tls_fields.h"

#include <algorithm>

namespace {

/// The input as a conversation: each part a head (which way, what, how long) and its octets.
void converse(values::ByteView octets, tls::Transcript &transcript)
{
    while (octets.size() >= 3) {
        const auto direction = (octets[0] & 1U) != 0 ? values::Direction::Sent : values::Direction::Received;
        const int what = octets[0] >> 1U & 3U;
        const auto size = std::min<std::size_t>(std::size_t(octets[1]) << 8U | octets[2], octets.size() - 3);
        const auto part = octets.subspan(3, size);
        octets = octets.subspan(3 + size);
        if (what == 3)
            transcript.record(direction, part, 1);
        else
            transcript.message(direction, 20 + what, part, 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    values::TlsObservation seen;
    tls::Transcript transcript(seen);
    converse({data, size}, transcript);
    fuzz::require(seen.transcript.size() <= tls::Transcript::kMostMessages + 4);
    for (const auto &message : seen.transcript) {
        fuzz::require(message.contentType >= 20 && message.contentType <= 22 && !message.name.empty());
        fuzz::require(message.size > 0 && message.size <= size);
        const values::TlsField *last = nullptr;
        for (const auto &field : message.fields) {
            const auto *known = values::findTlsField(field.name);
            fuzz::require(known != nullptr && (last == nullptr || known >= last));
            fuzz::require(known->list || known != last); // only lists have several
            fuzz::require(field.value.size() <= 512 + 3);
            last = known;
        }
    }
    static_cast<void>(values::pointReached(seen));
    values::TlsObservation again;
    tls::Transcript other(again);
    converse({data, size}, other);
    fuzz::require(seen == again);
    return 0;
}
