// Any octets, cut anyhow, give the same handshake; what is told of them lies within the head, and the answers
// to it are heads that the client's side can read.
#include "slices.h"
#include "websocket/client_upgrade.h"
#include "websocket/deviations.h"
#include "websocket/server_upgrade.h"

namespace {

using State = websocket::ServerUpgrade::State;
constexpr std::size_t kLimit = 500;

void checkJudgement(const websocket::ServerUpgrade &upgrade, std::size_t headSize)
{
    bool fatal = false;
    for (const auto &deviation : upgrade.deviations()) {
        fuzz::require(deviation.offset + deviation.length <= headSize);
        fuzz::require(deviation.fatal == (websocket::statusFor(deviation) != 0));
        fatal = fatal || deviation.fatal;
    }
    fuzz::require(fatal == (upgrade.state() == State::Invalid));
}

void checkAnswer(const websocket::ServerUpgrade &upgrade)
{
    websocket::UpgradeRequest asked;
    asked.key = upgrade.asked().key;
    asked.subprotocols = upgrade.asked().subprotocols;
    websocket::ClientUpgrade client(asked, 65536);
    if (upgrade.state() == State::Valid) {
        const auto chosen = websocket::chooseDeflate(upgrade.asked().offers);
        client.feed(upgrade.accept({asked.subprotocols.empty() ? std::string() : asked.subprotocols.front(),
                                    chosen ? "permessage-deflate" : "",
                                    {}}));
        fuzz::require(client.state() == websocket::ClientUpgrade::State::Accepted &&
                      client.judgement().deviations.empty());
    } else {
        client.feed(upgrade.refuse(upgrade.status()));
        fuzz::require(client.state() == websocket::ClientUpgrade::State::Refused);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const values::ByteView octets(data + 1, size - 1);
    websocket::ServerUpgrade whole(kLimit);
    const auto taken = whole.feed(octets);
    fuzz::require(taken <= kLimit);
    websocket::ServerUpgrade sliced(kLimit);
    std::size_t sum = 0;
    fuzz::feedInSlices(octets, data[0], [&](values::ByteView slice) {
        const auto more = sliced.feed(slice);
        sum += more;
        return more;
    });
    whole.end(values::EndHow::Fin);
    sliced.end(values::EndHow::Fin);
    fuzz::require(
        sum == taken && whole.state() == sliced.state() && whole.malformed() == sliced.malformed() &&
        whole.foreign() == sliced.foreign() && whole.deviations() == sliced.deviations() &&
        whole.asked().headers == sliced.asked().headers && whole.asked().offers == sliced.asked().offers);
    if (whole.state() == State::Valid || whole.state() == State::Invalid) {
        checkJudgement(whole, taken);
        checkAnswer(whole);
    }
    return 0;
}
