#define ZLIB_CONST
#include "websocket/deflater.h"

#include <cassert>
#include <zlib.h>

namespace websocket {

namespace {

constexpr std::size_t kTail = 4; ///< 00 00 ff ff
constexpr std::size_t kFlush = 64;
constexpr int kMemory = 8; ///< zlib's default

} // namespace

/// zlib keeps a pointer to its z_stream, so this stays where it is.
struct Deflater::Stream
{
    Stream(int windowBits, bool takeover) : contextTakeover(takeover)
    {
        [[maybe_unused]] const int made =
            deflateInit2(&z, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -windowBits, kMemory, Z_DEFAULT_STRATEGY);
        assert(made == Z_OK);
    }
    ~Stream() { deflateEnd(&z); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    z_stream z{};
    bool contextTakeover;
};

Deflater::Deflater(int windowBits, bool contextTakeover)
    : m_stream(std::make_unique<Stream>(windowBits, contextTakeover))
{
    assert(windowBits >= kSmallestWindow && windowBits <= kLargestWindow);
}
Deflater::~Deflater() = default;
Deflater::Deflater(Deflater &&) noexcept = default;
Deflater &Deflater::operator=(Deflater &&) noexcept = default;

values::Bytes Deflater::compress(values::ByteView message)
{
    if (message.empty())
        return {0x00}; // zlib would write nothing behind an earlier flush
    auto &z = m_stream->z;
    // deflateBound() is for one call that ends the stream; a flush writes a few octets more.
    values::Bytes out(deflateBound(&z, static_cast<uLong>(message.size())) + kFlush);
    z.next_in = message.data();
    z.avail_in = static_cast<uInt>(message.size());
    z.next_out = out.data();
    z.avail_out = static_cast<uInt>(out.size());
    deflate(&z, Z_SYNC_FLUSH);
    assert(z.avail_out > 0);
    out.resize(out.size() - z.avail_out - kTail);
    if (!m_stream->contextTakeover)
        deflateReset(&z);
    return out;
}

} // namespace websocket
