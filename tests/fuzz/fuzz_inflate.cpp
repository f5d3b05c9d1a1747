// DEFLATE data, whole or in pieces, gives the same octets within the limit; what was taken back leaves no
// trace.
#include "slices.h"
#include "websocket/inflate.h"

namespace {

using namespace websocket;

constexpr std::size_t kLimit = 5000;

bool same(const Buffer &a, const Buffer &b)
{
    return std::equal(a.view().begin(), a.view().end(), b.view().begin(), b.view().end());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    using Status = Inflater::Status;
    const bool takeover = (data[0] & 1) != 0;
    const values::ByteView octets(data + 2, size - 2);
    Inflater whole(takeover);
    Inflater pieces(takeover);
    Inflater atOnce(takeover);
    for (int message = 0; message < 3; ++message) {
        Buffer one;
        Buffer two;
        Buffer three;
        auto first = whole.feed(octets, one, kLimit);
        auto second = Status::Good;
        fuzz::feedInSlices(octets, data[1], [&](values::ByteView slice) {
            Buffer nobody;
            if ((data[0] & 2) != 0) { // taken back and fed again
                pieces.feed(slice, nobody, kLimit);
                pieces.undo();
            }
            second = pieces.feed(slice, two, kLimit);
            return second == Status::Good ? slice.size() : 0;
        });
        fuzz::require(first == second);
        fuzz::require(one.size() <= kLimit && same(one, two));
        if (first == Status::Good) {
            first = whole.finishMessage(one, kLimit);
            second = pieces.finishMessage(two, kLimit);
        }
        const auto third = atOnce.takeMessage(octets, three, kLimit);
        fuzz::require(first == second && same(one, two));
        fuzz::require((first == Status::Good) == (third == Status::Good));
        if (first != Status::Good)
            break;
        fuzz::require(same(one, three));
    }
    return 0;
}
