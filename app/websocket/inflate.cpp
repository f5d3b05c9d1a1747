#define ZLIB_CONST
#include "websocket/inflate.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>
#include <zlib.h>

namespace websocket {

namespace {

constexpr int kRawWindow = -15; // raw DEFLATE, the largest window
constexpr std::array<std::uint8_t, 4> kTail{0x00, 0x00, 0xff, 0xff};
// zlib.h: set in data_type when inflate() returned between two blocks; the low bits count unused ones.
constexpr int kBetweenBlocks = 128;
constexpr int kUnusedBits = 63;
/// zlib's own words for a reference before the window.
constexpr std::string_view kTooFarBack = "invalid distance too far back";
/// Input between two copies of the state (some 40 KB): a copy then costs about a hundredth of the inflating.
constexpr std::size_t kCopyEvery = 64 * 1024;
/// Output wanted at once at least.
constexpr std::size_t kStep = 4 * 1024;

} // namespace

/// zlib keeps a pointer to its z_stream, so this stays where it is.
struct Inflater::Stream
{
    Stream() { good = inflateInit2(&z, kRawWindow) == Z_OK; }
    /// inflateCopy() only reads its source, though its signature does not say so.
    explicit Stream(Stream &other) : ended(other.ended), between(other.between)
    {
        good = other.good && inflateCopy(&z, &other.z) == Z_OK;
    }
    ~Stream() { inflateEnd(&z); }
    Stream &operator=(const Stream &) = delete;

    z_stream z{};
    bool good = false;
    bool ended = false;   ///< the last octet fed ended a final block
    bool between = false; ///< the last octet fed ended a block
};

Inflater::Inflater(bool contextTakeover)
    : m_contextTakeover(contextTakeover), m_stream(std::make_unique<Stream>())
{
}
Inflater::~Inflater() = default;
Inflater::Inflater(Inflater &&) noexcept = default;
Inflater &Inflater::operator=(Inflater &&) noexcept = default;

void Inflater::forgetWindow()
{
    inflateReset(&m_stream->z);
    m_stream->ended = false;
    m_copy.reset();
    m_since.clear();
    m_forgetsNext = false;
}

void Inflater::remember(values::ByteView compressed)
{
    if (m_forgetsNext)
        forgetWindow();
    if (m_since.size() >= kCopyEvery) {
        m_copy = std::make_unique<Stream>(*m_stream);
        m_since.clear();
    }
    m_last = m_since.size();
    m_since.insert(m_since.end(), compressed.begin(), compressed.end());
}

Inflater::Status Inflater::feed(values::ByteView compressed, Buffer &out, std::size_t limit)
{
    remember(compressed);
    return run(compressed, out, limit);
}

void Inflater::undo()
{
    m_since.resize(m_last);
    m_forgetsNext = false;
    m_stream = m_copy ? std::make_unique<Stream>(*m_copy) : std::make_unique<Stream>();
    Buffer nobody; // in small pieces: what they give was delivered or refused already
    for (std::size_t at = 0; at < m_since.size(); at += kStep) {
        run(values::ByteView(m_since).subspan(at, std::min(kStep, m_since.size() - at)), nobody,
            std::numeric_limits<std::size_t>::max());
        nobody.shrinkTo(0);
    }
}

Inflater::Status Inflater::run(values::ByteView compressed, Buffer &out, std::size_t limit)
{
    auto &z = m_stream->z;
    if (!m_stream->good)
        return Status::Corrupt;
    z.next_in = compressed.data();
    z.avail_in = static_cast<uInt>(compressed.size());
    do {
        // One octet over the limit shows that there is more.
        const auto most = std::min(limit - out.size(), std::size_t{1} << 30) + 1;
        const auto room = out.room(std::min(most, std::max(kStep, compressed.size())));
        const auto given = std::min(most, room.size());
        z.next_out = room.data();
        z.avail_out = static_cast<uInt>(given);
        const auto before = z.avail_in;
        const int result = inflate(&z, Z_SYNC_FLUSH);
        out.commit(given - z.avail_out);
        // A call that moves nothing (the output was full, and nothing was left) can still find a block's end
        // among the bits it holds, but zlib no longer tells of one that it told before.
        const bool still = z.avail_in == before && z.avail_out == given;
        m_stream->between = ((z.data_type & kBetweenBlocks) != 0 && (z.data_type & kUnusedBits) == 0) ||
                            (still && m_stream->between);
        if (out.size() > limit) {
            out.shrinkTo(limit);
            return Status::TooBig;
        }
        m_stream->ended = result == Z_STREAM_END || (still && m_stream->ended);
        if (result == Z_STREAM_END) {
            // A final block may stand anywhere and the window lives on (section 7.2.3.4).
            inflateResetKeep(&z);
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            m_stream->good = false;
            return z.msg && z.msg == kTooFarBack ? Status::BeyondWindow : Status::Corrupt;
        }
    } while (z.avail_in > 0 || z.avail_out == 0);
    return Status::Good;
}

/// At the border of two blocks, nothing begun.
Inflater::Status Inflater::checkEnd() const
{
    return m_stream->ended || m_stream->between ? Status::Good : Status::Incomplete;
}

Inflater::Status Inflater::finishMessage(Buffer &out, std::size_t limit)
{
    auto status = feed(kTail, out, limit);
    if (status == Status::Good)
        status = checkEnd();
    m_forgetsNext = !m_contextTakeover;
    return status;
}

Inflater::Status Inflater::takeMessage(values::ByteView compressed, Buffer &out, std::size_t limit)
{
    remember(compressed);
    m_since.insert(m_since.end(), kTail.begin(), kTail.end());
    auto status = run(values::ByteView(m_since).subspan(m_last), out, limit);
    if (status == Status::Good)
        status = checkEnd();
    m_forgetsNext = !m_contextTakeover;
    return status;
}

} // namespace websocket
