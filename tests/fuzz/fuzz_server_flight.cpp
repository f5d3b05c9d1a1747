// Any octets, cut anyhow, give the same flight within its limits.
#include "slices.h"
#include "tls/server_flight.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const values::ByteView octets(data + 1, size - 1);
    tls::ServerFlight whole;
    whole.feed(octets);
    tls::ServerFlight sliced;
    fuzz::feedInSlices(octets, data[0], [&](values::ByteView slice) {
        sliced.feed(slice);
        return slice.size();
    });
    fuzz::require(whole.state() == sliced.state());
    const auto &one = whole.flight();
    const auto &other = sliced.flight();
    fuzz::require(one.hello == other.hello && one.chain == other.chain && one.keys == other.keys &&
                  one.alerts == other.alerts);
    std::size_t kept = 0;
    for (const auto &der : one.chain)
        kept += der.size();
    fuzz::require(kept <= octets.size() && one.firstBytes.size() <= 64);
    fuzz::require(whole.state() != tls::ServerFlight::State::Complete || one.hello.has_value());
    fuzz::require(whole.state() != tls::ServerFlight::State::Refused ||
                  (!one.alerts.empty() && one.alerts.back().fatal));
    return 0;
}
