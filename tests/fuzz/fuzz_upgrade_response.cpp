// Any octets, cut anyhow, give the same handshake; what is told of them lies within the head.
#include "slices.h"
#include "websocket/client_upgrade.h"

namespace {

using State = websocket::ClientUpgrade::State;
constexpr std::size_t kLimit = 500;

websocket::UpgradeRequest request(std::uint8_t options)
{
    websocket::UpgradeRequest request;
    request.key = "dGhlIHNhbXBsZSBub25jZQ==";
    request.offerCompression = (options & 1) != 0;
    request.deflateOffers.front().serverNoContextTakeover = (options & 2) != 0;
    if ((options & 4) != 0)
        request.deflateOffers.front().clientMaxWindowBits = websocket::DeflateOffer::kNoValue;
    if ((options & 8) != 0)
        request.subprotocols = {"mqtt", "wamp"};
    return request;
}

bool hasHead(State state)
{
    return state == State::Accepted || state == State::Refused || state == State::Invalid;
}

void checkPlaces(const websocket::ClientUpgrade &upgrade)
{
    const auto &judgement = upgrade.judgement();
    bool fatal = false;
    for (const auto &deviation : judgement.deviations) {
        fuzz::require(deviation.offset + deviation.length <= upgrade.head().raw.size());
        fuzz::require(deviation.fatal == !deviation.cause.empty());
        fatal = fatal || deviation.fatal;
    }
    fuzz::require(judgement.accepted == !fatal && judgement.accepted == (upgrade.state() == State::Accepted));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const auto asked = request(data[0]);
    const values::ByteView octets(data + 2, size - 2);
    websocket::ClientUpgrade whole(asked, kLimit);
    const auto taken = whole.feed(octets);
    fuzz::require(taken <= kLimit + 64); // some more of what turned out to be no HTTP
    websocket::ClientUpgrade sliced(asked, kLimit);
    std::size_t sum = 0;
    fuzz::feedInSlices(octets, data[1], [&](values::ByteView slice) {
        const auto more = sliced.feed(slice);
        sum += more;
        return more;
    });
    whole.end(values::EndHow::Fin);
    sliced.end(values::EndHow::Fin);
    fuzz::require(sum == taken && whole.state() == sliced.state() &&
                  whole.malformed() == sliced.malformed() && whole.foreign() == sliced.foreign());
    if (hasHead(whole.state())) {
        fuzz::require(whole.head() == sliced.head() &&
                      whole.judgement().deviations == sliced.judgement().deviations &&
                      whole.judgement().deflate == sliced.judgement().deflate);
        checkPlaces(whole);
    }
    return 0;
}
