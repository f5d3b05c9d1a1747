// A message of several frames, whole or in pieces, masked or not, gives the same; its length keeps to the
// limit.
#include "slices.h"
#include "websocket/message_reader.h"

#include <optional>

namespace {

using namespace websocket;

constexpr std::size_t kLimit = 2000;

struct Plan
{
    Opcode kind;
    bool compressed;
    bool masked;
    std::uint8_t frame; ///< octets of each frame but the last
};

/// What came of the frames of \p payload, each cut by \p seed (none: whole).
std::optional<values::Violation> read(MessageReader &reader, const Plan &plan, values::ByteView payload,
                                      std::optional<std::uint8_t> seed)
{
    const MaskingKey key{0x12, 0x00, 0xff, 0x81};
    reader.begin(plan.kind, plan.compressed);
    std::uint64_t offset = 0;
    std::optional<values::Violation> broken;
    while (!payload.empty() && !broken) {
        const auto frame = payload.first(std::min<std::size_t>(payload.size(), plan.frame + 1U));
        const auto start = offset + 2;
        offset = start + frame.size();
        payload = payload.subspan(frame.size());
        values::Bytes wire(frame.begin(), frame.end());
        if (plan.masked)
            applyMask(wire, key);
        std::uint64_t taken = 0;
        const auto take = [&](values::ByteView piece) {
            const auto turned = plan.masked ? std::optional(turnedKey(key, taken)) : std::nullopt;
            broken = reader.take(piece, turned, {start + taken, start - 2});
            taken += piece.size();
            return broken ? std::size_t{0} : piece.size();
        };
        if (seed)
            fuzz::feedInSlices(wire, *seed, take);
        else
            take(wire);
    }
    return broken ? broken : reader.finish({offset, offset});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 3)
        return 0;
    const Plan plan{(data[0] & 1) != 0 ? Opcode::Text : Opcode::Binary, (data[0] & 2) != 0,
                    (data[0] & 4) != 0, data[1]};
    const bool takeover = (data[0] & 8) != 0;
    const values::ByteView octets(data + 3, size - 3);
    MessageReader whole(kLimit, takeover);
    MessageReader cut(kLimit, takeover);
    for (int message = 0; message < 2; ++message) { // the second stands on the first one's window
        const auto one = read(whole, plan, octets, std::nullopt);
        const auto two = read(cut, plan, octets, data[2]);
        fuzz::require(one == two);
        // A plain message over the limit is refused by its header, before it comes here.
        fuzz::require(!plan.compressed || whole.message().size() <= kLimit);
        if (one)
            break;
        fuzz::require(whole.message().size() == cut.message().size() &&
                      std::equal(whole.message().begin(), whole.message().end(), cut.message().begin()));
    }
    return 0;
}
