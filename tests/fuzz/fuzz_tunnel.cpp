// Any answer of a proxy, cut anyhow, gives the same tunnel; any text is a proxy's address or none.
#include "proxy/tunnel.h"
#include "slices.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const values::ByteView octets(data + 2, size - 2);
    const auto text = values::toText(octets);
    if (const auto parsed = proxy::parseProxyUrl(text))
        fuzz::require(!parsed.value().host.empty() && parsed.value().port != 0);
    proxy::isExempt(text, "10.0.0.0/8,example.com");
    proxy::isExempt("10.1.2.3", text);
    proxy::isExempt("a.example.com", text);

    const bool named = (data[0] & 2) != 0;
    const proxy::Endpoint endpoint{(data[0] & 1) != 0, "proxy", 1080, named ? "user" : "",
                                   named ? "password" : ""};
    proxy::Tunnel whole(endpoint, "example.com", 443);
    const auto taken = whole.feed(octets);
    proxy::Tunnel sliced(endpoint, "example.com", 443);
    std::size_t sum = 0;
    fuzz::feedInSlices(octets, data[1], [&](values::ByteView slice) {
        const auto more = sliced.feed(slice);
        sum += more;
        return more;
    });
    whole.end(values::EndHow::Fin);
    sliced.end(values::EndHow::Fin);
    fuzz::require(sum == taken && whole.state() == sliced.state() && whole.outcome() == sliced.outcome() &&
                  whole.status() == sliced.status() && whole.answer() == sliced.answer() &&
                  whole.takeOutput() == sliced.takeOutput());
    return 0;
}
