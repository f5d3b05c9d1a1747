#define ZLIB_CONST
#include "lax_inflate.h"

#include "rewrite.h"

#include <algorithm>
#include <set>
#include <zlib.h>

namespace agreement {

using support::WireFrame;
using values::Bytes;
using values::ByteView;

namespace {

constexpr int kRawWindow = -15;
constexpr std::uint8_t kRsv1 = 4;
constexpr std::size_t kStep = 16 * 1024;

enum class Result { Good, Corrupt, TooBig };

class LaxInflater
{
public:
    LaxInflater(Style style, bool takeover) : m_style(style), m_takeover(takeover)
    {
        inflateInit2(&m_stream, kRawWindow);
    }
    ~LaxInflater() { inflateEnd(&m_stream); }
    LaxInflater(const LaxInflater &) = delete;
    LaxInflater &operator=(const LaxInflater &) = delete;

    std::set<Quirk> quirks;

    /// \p room: what is left to the message.
    Result frame(Bytes data, bool last, std::size_t room, Bytes &out)
    {
        if (m_style == Style::Python && data.size() > room) {
            quirks.insert(Quirk::WireLimit);
            return Result::TooBig;
        }
        if (last)
            data.insert(data.end(), {0x00, 0x00, 0xff, 0xff});
        const bool ended = m_ended; // what comes now is read by nobody
        const auto result = ended ? Result::Good : inflated(data, room, out);
        if (m_style == Style::Python && room == 0 && !out.empty())
            quirks.insert(Quirk::NoRoom);
        if (m_ended)
            quirks.insert(Quirk::FinalBlock);
        else if (result == Result::Good && last && (m_stream.data_type & 0xff & ~64) != 128)
            quirks.insert(
                Quirk::InsideBlock); // zlib.h: 128 between two blocks, the low bits count unused ones
        const bool leftOver = ended ? !data.empty() : m_stream.avail_in > 0;
        const bool windowGone = m_style == Style::Node && m_ended && leftOver; // only then does node notice
        if ((last && !m_takeover) || windowGone)
            restart();
        return result;
    }

private:
    Result inflated(const Bytes &data, std::size_t room, Bytes &out)
    {
        // Python takes a limit of 0 for none; node looks at it when a piece of output is there.
        const auto most = m_style == Style::Python && room > 0 ? room : std::size_t(-1);
        m_stream.next_in = data.data();
        m_stream.avail_in = static_cast<uInt>(data.size());
        while (true) {
            const auto result = step(std::min(kStep, most - out.size()), out);
            m_ended = result == Z_STREAM_END;
            if (result != Z_OK && result != Z_BUF_ERROR && !m_ended)
                return Result::Corrupt;
            if (out.size() == most)
                return atLimit();
            if (m_style == Style::Node && out.size() > room)
                return Result::TooBig;
            if (m_ended || (m_stream.avail_in == 0 && m_stream.avail_out > 0))
                return Result::Good;
        }
    }
    int step(std::size_t size, Bytes &out)
    {
        const auto before = out.size();
        out.resize(before + size);
        m_stream.next_out = out.data() + before;
        m_stream.avail_out = static_cast<uInt>(size);
        const auto result = inflate(&m_stream, Z_SYNC_FLUSH);
        out.resize(out.size() - m_stream.avail_out);
        return result;
    }
    Result atLimit()
    {
        quirks.insert(Quirk::AtLimit);
        return m_ended || m_stream.avail_in == 0 ? Result::Good : Result::TooBig;
    }
    void restart()
    {
        inflateReset(&m_stream);
        m_ended = false;
    }

    Style m_style;
    bool m_takeover;
    bool m_ended = false;
    z_stream m_stream{};
};

class Rewriter
{
public:
    Rewriter(Style style, const Stream &stream)
        : m_style(style), m_stream(stream), m_out(stream), m_inflater(style, stream.settings.takeover)
    {
        m_out.octets.clear();
    }

    Stream run()
    {
        ByteView rest(m_stream.octets);
        while (!m_over && !rest.empty()) {
            const auto start = rest;
            auto frame = support::takeFrame(rest);
            const auto octets = start.first(start.size() - (frame ? rest.size() : 0));
            const auto header = support::headerOf(start);
            if (!header || !isPacked(*header))
                keep(octets);
            else if (!frame)
                keepHeader(*header, octets);
            else
                inflate(std::move(*frame), octets);
            if (!frame)
                break;
        }
        return m_out;
    }
    const std::set<Quirk> &quirks() const { return m_inflater.quirks; }

private:
    /// Notes where messages begin and end.
    bool isPacked(const support::WireHeader &header)
    {
        const bool begins = !m_inside && (header.opcode == 1 || header.opcode == 2);
        if (!begins && !(m_inside && header.opcode == 0))
            return false;
        if (begins) {
            m_packed = (header.rsv & kRsv1) != 0;
            m_length = 0;
        }
        m_begins = begins;
        m_inside = !header.fin;
        return m_packed;
    }
    void keep(ByteView octets) { m_out.octets.insert(m_out.octets.end(), octets.begin(), octets.end()); }
    void keepHeader(const support::WireHeader &header, ByteView octets)
    {
        m_inflater.quirks.insert(Quirk::WholeFrame);
        const auto at = m_out.octets.size();
        keep(octets.first(header.size));
        if (m_begins)
            m_out.octets[at] &= 0xbf;
    }
    void inflate(WireFrame frame, ByteView octets)
    {
        const bool wrongBits = (frame.rsv & (m_begins ? 3 : 7)) != 0;
        if (wrongBits && m_style == Style::Node) {
            m_over = true;
            keep(octets);
            return;
        }
        const auto limit = m_stream.settings.limit;
        Bytes plain;
        const auto result =
            m_inflater.frame(frame.payload, frame.fin, limit - std::min(m_length, limit), plain);
        if (result != Result::Good) {
            const auto corrupt = m_style == Style::Node ? Ending::Fail1007 : Ending::Fail1002;
            m_out = endedAt(m_out, m_out.octets.size(), result == Result::TooBig ? Ending::Fail1009 : corrupt,
                            !m_begins);
            m_over = true;
            return;
        }
        m_length += plain.size();
        m_out.settings.limit = std::max(m_out.settings.limit, m_length); // for those who overstep it
        frame.payload = std::move(plain);
        if (m_begins)
            frame.rsv &= 3;
        keep(support::octetsOf(frame));
    }

    Style m_style;
    const Stream &m_stream;
    Stream m_out;
    LaxInflater m_inflater;
    std::size_t m_length = 0; ///< of the message so far, inflated
    bool m_inside = false;
    bool m_packed = false;
    bool m_begins = false;
    bool m_over = false;
};

} // namespace

Stream writtenPlainly(Style style, const Stream &stream)
{
    return Rewriter(style, stream).run();
}

std::optional<Stream> inflatedBy(Style style, Quirk quirk, const Stream &stream)
{
    if (!stream.settings.deflate)
        return std::nullopt;
    Rewriter rewriter(style, stream);
    const auto out = rewriter.run();
    const auto &quirks = rewriter.quirks();
    return !quirks.empty() && *quirks.begin() == quirk ? std::optional(out) : std::nullopt;
}

} // namespace agreement
