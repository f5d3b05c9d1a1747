// Any octets, cut anyhow, give the same head.
#include "http/request_parser.h"
#include "slices.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    constexpr std::size_t limit = 500;
    const values::ByteView octets(data + 1, size - 1);
    http::RequestParser whole(limit);
    const auto taken = whole.feed(octets);
    fuzz::require(taken <= limit);
    http::RequestParser sliced(limit);
    std::size_t sum = 0;
    fuzz::feedInSlices(octets, data[0], [&](values::ByteView slice) {
        const auto more = sliced.feed(slice);
        sum += more;
        return more;
    });
    fuzz::require(
        sum == taken && whole.state() == sliced.state() && whole.head().method == sliced.head().method &&
        whole.head().target == sliced.head().target && whole.head().headers == sliced.head().headers);
    return 0;
}
