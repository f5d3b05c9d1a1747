#define ZLIB_CONST
#include "websocket/inflate.h"

#include <array>
#include <zlib.h>

namespace websocket {

namespace {

constexpr int kRawWindow = -15; // raw DEFLATE, the largest window
constexpr std::size_t kStep = 16 * 1024;
constexpr std::array<std::uint8_t, 4> kTail{0x00, 0x00, 0xff, 0xff};
// zlib.h: set in data_type when inflate() returned between two blocks; the low bits count unused ones.
constexpr int kBetweenBlocks = 128;
constexpr int kUnusedBits = 63;

} // namespace

/// zlib keeps a pointer to its z_stream, so this stays where it is.
struct Inflater::Stream
{
    explicit Stream(bool takeover) : contextTakeover(takeover)
    {
        good = inflateInit2(&z, kRawWindow) == Z_OK;
    }
    /// inflateCopy() only reads its source, though its signature does not say so.
    explicit Stream(Stream &other) : contextTakeover(other.contextTakeover), ended(other.ended)
    {
        good = other.good && inflateCopy(&z, &other.z) == Z_OK;
    }
    ~Stream() { inflateEnd(&z); }
    Stream &operator=(const Stream &) = delete;

    z_stream z{};
    bool good = false;
    bool contextTakeover;
    bool ended = false; ///< the last octet fed ended a final block
};

Inflater::Inflater(bool contextTakeover) : m_stream(std::make_unique<Stream>(contextTakeover))
{
}
Inflater::Inflater(std::unique_ptr<Stream> stream) : m_stream(std::move(stream))
{
}
Inflater::~Inflater() = default;
Inflater::Inflater(Inflater &&) noexcept = default;
Inflater &Inflater::operator=(Inflater &&) noexcept = default;

Inflater Inflater::clone() const
{
    return Inflater(std::make_unique<Stream>(*m_stream));
}

Inflater::Status Inflater::feed(values::ByteView compressed, const Sink &sink)
{
    auto &z = m_stream->z;
    if (!m_stream->good)
        return Status::Corrupt;
    std::array<std::uint8_t, kStep> out;
    z.next_in = compressed.data();
    z.avail_in = static_cast<uInt>(compressed.size());
    do {
        z.next_out = out.data();
        z.avail_out = kStep;
        const int result = inflate(&z, Z_SYNC_FLUSH);
        const auto made = kStep - z.avail_out;
        if (made > 0 && !sink(values::ByteView(out).first(made)))
            return Status::Stopped;
        m_stream->ended = result == Z_STREAM_END;
        if (m_stream->ended)
            inflateResetKeep(
                &z); // a final block may stand anywhere and the window lives on (section 7.2.3.4)
        else if (result != Z_OK && result != Z_BUF_ERROR)
            m_stream->good = false;
        if (!m_stream->good)
            return Status::Corrupt;
    } while (z.avail_in > 0 || z.avail_out == 0);
    return Status::Good;
}

Inflater::Status Inflater::finishMessage(const Sink &sink)
{
    const auto status = feed(kTail, sink);
    if (status != Status::Good)
        return status;
    auto &z = m_stream->z;
    const bool atBorder =
        m_stream->ended || ((z.data_type & kBetweenBlocks) != 0 && (z.data_type & kUnusedBits) == 0);
    if (!atBorder)
        return Status::Corrupt;
    if (!m_stream->contextTakeover)
        inflateReset(&z);
    return Status::Good;
}

} // namespace websocket
