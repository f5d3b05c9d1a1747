#include "decoder.h"
#include "websocket/vector_code.h"

#include <algorithm>
#include <cstring>
#include <zlib.h>

namespace bench {

namespace {

class Memcpy : public Decoder
{
public:
    explicit Memcpy(const Stream &stream) : m_stream(stream), m_to(stream.what.payload) {}
    Digest pass() override
    {
        Digest digest;
        for (const auto &message : m_stream.messages) {
            std::memcpy(m_to.data(), message.data(), message.size());
            digest.add(m_to.data(), message.size());
        }
        return digest;
    }

private:
    const Stream &m_stream;
    values::Bytes m_to;
};

/// Inflating by zlib alone, into one buffer that is large enough.
class BareInflate : public Decoder
{
public:
    explicit BareInflate(const Stream &stream) : m_stream(stream), m_to(stream.what.payload + 64)
    {
        inflateInit2(&m_z, -15);
    }
    ~BareInflate() override { inflateEnd(&m_z); }
    BareInflate(const BareInflate &) = delete;
    BareInflate &operator=(const BareInflate &) = delete;

    Digest pass() override
    {
        Digest digest;
        for (const auto &message : m_stream.deflated) {
            m_z.next_out = m_to.data();
            m_z.avail_out = static_cast<uInt>(m_to.size());
            take(message);
            take(m_tail);
            digest.add(m_to.data(), m_to.size() - m_z.avail_out);
        }
        return digest;
    }

private:
    void take(const values::Bytes &octets)
    {
        m_z.next_in = const_cast<std::uint8_t *>(octets.data());
        m_z.avail_in = static_cast<uInt>(octets.size());
        inflate(&m_z, Z_SYNC_FLUSH);
    }

    const Stream &m_stream;
    const values::Bytes m_tail{0x00, 0x00, 0xff, 0xff};
    values::Bytes m_to;
    z_stream m_z{};
};

class Floor : public Decoder
{
public:
    explicit Floor(const Stream &stream)
        : m_stream(stream),
          m_code(websocket::vectorCode()),
          m_cut(stream.what.payload + 64),
          m_open(stream.what.payload)
    {
    }
    Digest pass() override
    {
        Digest digest;
        std::size_t kept = 0; // octets of a frame that the read before cut
        values::ByteView rest(m_stream.octets);
        while (!rest.empty()) {
            auto read = rest.first(std::min(rest.size(), kRead));
            rest = rest.subspan(read.size());
            if (kept > 0) {
                const auto want = frameSize(kept, read) - kept;
                const auto more = std::min(want, read.size());
                std::memcpy(m_cut.data() + kept, read.data(), more);
                kept += more;
                read = read.subspan(more);
                if (more < want)
                    continue;
                digestFrame(m_cut.data(), digest);
                kept = 0;
            }
            while (read.size() > 14 && frameSize(read.data()) <= read.size()) {
                const auto size = frameSize(read.data());
                digestFrame(read.data(), digest);
                read = read.subspan(size);
            }
            std::memcpy(m_cut.data(), read.data(), read.size());
            kept = read.size();
            if (kept >= 14 || rest.empty()) {
                while (kept > 0 && frameSize(m_cut.data()) <= kept) {
                    const auto size = frameSize(m_cut.data());
                    digestFrame(m_cut.data(), digest);
                    std::memmove(m_cut.data(), m_cut.data() + size, kept - size);
                    kept -= size;
                }
            }
        }
        return digest;
    }

private:
    std::size_t headerSize(std::uint8_t second) const
    {
        const auto field = second & 0x7f;
        return 2 + (field == 126 ? 2U : field == 127 ? 8U : 0U) + (m_stream.what.masked ? 4U : 0U);
    }
    std::size_t frameSize(const std::uint8_t *frame) const
    {
        std::size_t length = frame[1] & 0x7f;
        if (length == 126) {
            length = static_cast<std::size_t>(frame[2] << 8 | frame[3]);
        } else if (length == 127) {
            std::uint64_t wide = 0;
            std::memcpy(&wide, frame + 2, sizeof wide);
            length = __builtin_bswap64(wide);
        }
        return headerSize(frame[1]) + length;
    }
    /// Of a frame whose first \p kept octets are in m_cut and whose others are in \p next.
    std::size_t frameSize(std::size_t kept, values::ByteView next) const
    {
        std::uint8_t header[14];
        const auto there = std::min<std::size_t>(kept, sizeof header);
        std::memcpy(header, m_cut.data(), there);
        std::memcpy(header + there, next.data(), std::min(sizeof header - there, next.size()));
        return frameSize(header);
    }
    void digestFrame(const std::uint8_t *frame, Digest &digest)
    {
        const auto header = headerSize(frame[1]);
        const auto size = frameSize(frame) - header;
        const auto *payload = frame + header;
        const bool asText = m_stream.what.kind != Case::Kind::Binary;
        bool good = true;
        if (m_stream.what.masked) {
            std::uint32_t key = 0;
            std::memcpy(&key, payload - sizeof key, sizeof key);
            if (asText)
                good = m_code.unmaskText(m_open.data(), payload, size, key);
            else
                m_code.unmask(m_open.data(), payload, size, key);
            payload = m_open.data();
        } else if (asText) {
            good = m_code.isUtf8(payload, size);
        }
        if (!good)
            return;
        digest.add(payload, size);
    }

    const Stream &m_stream;
    const websocket::VectorCode &m_code;
    values::Bytes m_cut;
    values::Bytes m_open;
};

} // namespace

std::unique_ptr<Decoder> makeMemcpy(const Stream &stream)
{
    return std::make_unique<Memcpy>(stream);
}

std::unique_ptr<Decoder> makeFloor(const Stream &stream)
{
    if (stream.what.deflated)
        return std::make_unique<BareInflate>(stream);
    return std::make_unique<Floor>(stream);
}

} // namespace bench
