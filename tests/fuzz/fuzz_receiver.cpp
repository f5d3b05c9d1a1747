// Any octets, cut anyhow, give the same events; memory stays within the limit.
#include "slices.h"
#include "websocket/receiver.h"

namespace {

using namespace websocket;

/// What tells two events apart, without their texts.
struct Digest
{
    std::vector<std::uint64_t> numbers;

    void add(const values::Bytes &bytes)
    {
        numbers.push_back(bytes.size());
        numbers.insert(numbers.end(), bytes.begin(), bytes.end());
    }
    void operator()(const FrameSeen &e)
    {
        numbers.insert(numbers.end(), {1, e.offset, e.header.payloadLength, e.header.opcode});
    }
    void operator()(const FrameDone &e) { add(e.preview); }
    void operator()(const MessageReceived &e) { add(e.payload); }
    void operator()(const PingReceived &e) { add(e.payload); }
    void operator()(const PongReceived &e) { add(e.payload); }
    void operator()(const CloseReceived &e)
    {
        numbers.push_back(e.code.value_or(0));
        add(values::toBytes(e.reason));
    }
    void operator()(const DataAfterClose &e) { numbers.insert(numbers.end(), {2, e.offset}); }
    void operator()(const Violated &e)
    {
        const auto &v = e.violation;
        fuzz::require(v.bytes.size() <= 64 && v.offsetInFrame <= v.offset);
        numbers.insert(numbers.end(), {3, v.offset, v.offsetInFrame, v.bits, v.closeCode});
        add(v.bytes);
        add(values::toBytes(v.rule + v.cause + v.detail));
    }
    void operator()(const EndedInsideFrame &e)
    {
        numbers.insert(numbers.end(), {4, e.have, e.missing, e.violation.offset});
    }
};

std::vector<std::uint64_t> received(const ReceiverOptions &options, values::ByteView data, int seed)
{
    Receiver receiver(options);
    Digest digest;
    const auto take = [&](const std::vector<Event> &events) {
        for (const auto &event : events) {
            if (const auto *const message = std::get_if<MessageReceived>(&event))
                fuzz::require(message->payload.size() <= options.maxMessage);
            std::visit(digest, event);
        }
    };
    if (seed < 0) {
        take(receiver.feed(data));
    } else {
        fuzz::feedInSlices(data, static_cast<std::uint8_t>(seed), [&](values::ByteView slice) {
            take(receiver.feed(slice));
            fuzz::require(!receiver.waitingFor().empty());
            return slice.size();
        });
    }
    fuzz::require(receiver.offset() == data.size());
    take(receiver.end(values::EndHow::Fin));
    return digest.numbers;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    ReceiverOptions options;
    options.role = (data[0] & 1) != 0 ? Role::Server : Role::Client;
    options.compression = (data[0] & 2) != 0;
    options.peerContextTakeover = (data[0] & 4) != 0;
    options.maxMessage = (data[0] & 8) != 0 ? 100 : 100000;
    const values::ByteView octets(data + 2, size - 2);
    fuzz::require(received(options, octets, -1) == received(options, octets, data[1]));
    return 0;
}
