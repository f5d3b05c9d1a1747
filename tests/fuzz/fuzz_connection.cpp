// Any octets to either side, cut anyhow, give the same events, answers and outcome; an echo is read again by
// the other side.
#include "slices.h"
#include "websocket/connection.h"

namespace {

using namespace websocket;

struct Run
{
    std::vector<std::size_t> events;
    values::Bytes output;
    CloseOutcome outcome;
    std::size_t messages = 0;
    bool operator==(const Run &) const = default;
};

ConnectionOptions optionsFor(std::uint8_t choice, Role role)
{
    ConnectionOptions options{role, [] { return MaskingKey{1, 2, 3, 4}; }, {}, 3000, 0};
    if ((choice & 2) != 0) {
        options.deflate = DeflateAgreement{(choice & 4) != 0, (choice & 8) != 0, 8 + ((choice >> 4) & 7),
                                           15 - ((choice >> 4) & 7)};
    }
    options.fragmentSize = (choice & 0x80) != 0 ? 7 : 0;
    return options;
}

Run run(const ConnectionOptions &options, values::ByteView octets, std::uint8_t seed, bool whole)
{
    Connection echo(options);
    Run result;
    const auto feed = [&](values::ByteView slice) {
        echo.feed(slice, [&](const Event &event) {
            result.events.push_back(event.index());
            if (const auto *message = std::get_if<MessageReceived>(&event)) {
                ++result.messages;
                fuzz::require(echo.send(message->kind, message->payload) != echo.outcome().sent.has_value());
            }
        });
        fuzz::require(!echo.waitingFor().empty());
        return slice.size();
    };
    if (whole)
        feed(octets);
    else
        fuzz::feedInSlices(octets, seed, feed);
    echo.end(values::EndHow::Fin);
    result.output = echo.takeOutput();
    result.outcome = echo.outcome();
    return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const auto role = (data[0] & 1) != 0 ? Role::Server : Role::Client;
    const values::ByteView octets(data + 2, size - 2);
    const auto options = optionsFor(data[0], role);
    const auto one = run(options, octets, 0, true);
    const auto two = run(options, octets, data[1], false);
    fuzz::require(one == two);
    // What an engine wrote, the other side reads without a fault.
    const auto other =
        run(optionsFor(data[0], role == Role::Server ? Role::Client : Role::Server), one.output, 0, true);
    fuzz::require(!other.outcome.failed && other.messages == one.messages);
    return 0;
}
