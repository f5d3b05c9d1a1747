#define ZLIB_CONST
#include "deflater.h"

namespace agreement {

namespace {

constexpr int kRawWindow = -15;
constexpr int kMemory = 8;
constexpr std::size_t kTail = 4;

void write(z_stream &stream, values::ByteView text, int flush, values::Bytes &out)
{
    const auto before = out.size();
    out.resize(before + deflateBound(&stream, static_cast<uLong>(text.size())) + 64);
    stream.next_in = text.data();
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = out.data() + before;
    stream.avail_out = static_cast<uInt>(out.size() - before);
    deflate(&stream, flush);
    out.resize(out.size() - stream.avail_out);
}

/// Changes level or strategy between two messages, where nothing is pending.
void setForm(z_stream &stream, Packing packing)
{
    std::uint8_t scrap[64];
    stream.next_in = nullptr;
    stream.avail_in = 0;
    stream.next_out = scrap;
    stream.avail_out = sizeof scrap;
    deflateParams(&stream, packing == Packing::Stored ? Z_NO_COMPRESSION : Z_DEFAULT_COMPRESSION,
                  packing == Packing::Fixed ? Z_FIXED : Z_DEFAULT_STRATEGY);
}

} // namespace

void Deflater::begin(z_stream &stream)
{
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kRawWindow, kMemory, Z_DEFAULT_STRATEGY);
}

values::Bytes Deflater::message(const values::Bytes &text, Packing packing)
{
    const auto final = packing == Packing::Final ? finalMessage(text) : values::Bytes();
    setForm(m_stream, packing);
    values::Bytes out;
    const values::ByteView all(text);
    const auto half = packing == Packing::Flushed ? text.size() / 2 : 0;
    if (half > 0)
        write(m_stream, all.first(half), Z_SYNC_FLUSH, out);
    write(m_stream, all.subspan(half), Z_SYNC_FLUSH, out);
    if (out.empty()) // nothing new since the last flush: the empty block alone (section 7.2.3.6)
        out = {0x00, 0x00, 0x00, 0xff, 0xff};
    out.resize(out.size() - kTail);
    if (packing == Packing::FinalEmpty)
        out.insert(out.end(), {0x00, 0x00, 0xff, 0xff, 0x01});
    m_written += text.size();
    if (!m_takeover)
        deflateReset(&m_stream);
    return packing == Packing::Final ? final : out;
}

values::Bytes Deflater::finalMessage(const values::Bytes &text)
{
    z_stream copy{};
    deflateCopy(&copy, &m_stream);
    values::Bytes out;
    write(copy, text, Z_FINISH, out);
    deflateEnd(&copy);
    out.push_back(0x00);
    return out;
}

} // namespace agreement
