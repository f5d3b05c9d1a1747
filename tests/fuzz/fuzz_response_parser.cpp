// Any octets, cut anyhow, give the same head; what is read can be judged.
#include "http/response_parser.h"
#include "slices.h"
#include "websocket/upgrade.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    constexpr std::size_t limit = 500;
    const values::ByteView octets(data + 1, size - 1);
    http::ResponseParser whole(limit);
    const auto taken = whole.feed(octets);
    fuzz::require(taken <= limit);
    http::ResponseParser sliced(limit);
    std::size_t sum = 0;
    fuzz::feedInSlices(octets, data[0], [&](values::ByteView slice) {
        const auto more = sliced.feed(slice);
        sum += more;
        return more;
    });
    whole.end(values::EndHow::Fin);
    sliced.end(values::EndHow::Fin);
    fuzz::require(sum == taken && whole.state() == sliced.state() && whole.head() == sliced.head() &&
                  whole.malformed() == sliced.malformed());
    if (whole.state() == http::ResponseParser::State::Done) {
        websocket::UpgradeRequest request;
        request.key = "dGhlIHNhbXBsZSBub25jZQ==";
        const auto judgement = websocket::judgeResponse(request, whole.head());
        fuzz::require(!judgement.accepted || judgement.deviations.empty());
    }
    return 0;
}
