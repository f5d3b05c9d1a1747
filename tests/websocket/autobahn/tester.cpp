#include "tester.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <zlib.h>

namespace autobahn {

namespace {

constexpr std::array<std::uint8_t, 4> kKey{0x37, 0xfa, 0x21, 0x3d};

void appendLength(Bytes &out, std::uint8_t mask, std::size_t size)
{
    const auto wide = [&](int octets) {
        for (int i = octets - 1; i >= 0; --i)
            out.push_back(static_cast<std::uint8_t>(std::uint64_t{size} >> (8 * i)));
    };
    if (size < 126) {
        out.push_back(static_cast<std::uint8_t>(mask | size));
    } else if (size < 65536) {
        out.push_back(mask | 126);
        wide(2);
    } else {
        out.push_back(mask | 127);
        wide(8);
    }
}

} // namespace

/// The tester's own two streams of zlib, with the windows that were agreed.
struct Tester::Streams
{
    Streams(bool client, const websocket::DeflateAgreement &agreed)
        : ownTakeover(client ? agreed.clientContextTakeover : agreed.serverContextTakeover),
          peerTakeover(client ? agreed.serverContextTakeover : agreed.clientContextTakeover)
    {
        const int own = client ? agreed.clientMaxWindowBits : agreed.serverMaxWindowBits;
        const int peer = client ? agreed.serverMaxWindowBits : agreed.clientMaxWindowBits;
        deflateInit2(&out, Z_BEST_SPEED, Z_DEFLATED, -own, 8, Z_DEFAULT_STRATEGY);
        inflateInit2(&in, -peer);
    }
    ~Streams()
    {
        deflateEnd(&out);
        inflateEnd(&in);
    }
    Streams(const Streams &) = delete;
    Streams &operator=(const Streams &) = delete;

    z_stream out{};
    z_stream in{};
    bool ownTakeover;
    bool peerTakeover;
};

Tester::Tester(bool client, std::optional<websocket::DeflateAgreement> agreed) : m_client(client)
{
    if (agreed)
        m_streams = std::make_unique<Streams>(client, *agreed);
}
Tester::~Tester() = default;

Bytes Tester::write(const Frame &frame) const
{
    Bytes out{static_cast<std::uint8_t>((frame.fin ? 0x80 : 0) | frame.rsv << 4 | frame.opcode)};
    appendLength(out, m_client ? 0x80 : 0, frame.payload.size());
    if (!m_client) {
        out.insert(out.end(), frame.payload.begin(), frame.payload.end());
        return out;
    }
    out.insert(out.end(), kKey.begin(), kKey.end());
    for (std::size_t i = 0; i < frame.payload.size(); ++i)
        out.push_back(frame.payload[i] ^ kKey[i % 4]);
    return out;
}

std::vector<Bytes> Tester::writeCompressed(std::uint8_t opcode, const Bytes &message, std::size_t fragment)
{
    auto &z = m_streams->out;
    auto in = message;
    Bytes packed(deflateBound(&z, static_cast<uLong>(in.size())) + 64);
    z.next_in = in.data();
    z.avail_in = static_cast<uInt>(in.size());
    z.next_out = packed.data();
    z.avail_out = static_cast<uInt>(packed.size());
    deflate(&z, Z_SYNC_FLUSH);
    packed.resize(packed.size() - z.avail_out - 4);
    if (!m_streams->ownTakeover)
        deflateReset(&z);
    std::vector<Bytes> frames;
    const auto step = fragment == 0 ? packed.size() : fragment;
    for (std::size_t at = 0; at < packed.size(); at += step) {
        const auto end = std::min(packed.size(), at + step);
        frames.push_back(write({static_cast<std::uint8_t>(at == 0 ? opcode : 0),
                                Bytes(packed.begin() + static_cast<std::ptrdiff_t>(at),
                                      packed.begin() + static_cast<std::ptrdiff_t>(end)),
                                end == packed.size(), static_cast<std::uint8_t>(at == 0 ? 4 : 0)}));
    }
    return frames;
}

std::vector<Reply> Tester::read(const Bytes &octets)
{
    std::vector<Reply> replies;
    std::size_t at = 0;
    while (at + 2 <= octets.size() && m_fault.empty()) {
        Frame frame{static_cast<std::uint8_t>(octets[at] & 0x0f),
                    {},
                    (octets[at] & 0x80) != 0,
                    static_cast<std::uint8_t>(octets[at] >> 4 & 7)};
        const bool masked = (octets[at + 1] & 0x80) != 0;
        std::uint64_t size = octets[at + 1] & 0x7f;
        const std::size_t more = size == 126 ? 2 : size == 127 ? 8 : 0;
        at += 2;
        if (more > 0)
            size = 0;
        for (std::size_t i = 0; i < more; ++i)
            size = size << 8 | octets.at(at++);
        if (masked == m_client)
            m_fault = "masked wrongly";
        const auto key = at;
        at += masked ? 4 : 0;
        if (at + size > octets.size()) {
            m_fault = "an unfinished frame";
            break;
        }
        for (std::size_t i = 0; i < size; ++i)
            frame.payload.push_back(octets[at + i] ^ (masked ? octets[key + i % 4] : 0));
        at += size;
        take(frame, replies);
    }
    return replies;
}

void Tester::take(const Frame &frame, std::vector<Reply> &replies)
{
    if (frame.opcode >= 8) {
        auto payload = frame.payload;
        if (frame.opcode == 8)
            payload.resize(std::min<std::size_t>(payload.size(), 2));
        if (!frame.fin || frame.rsv != 0 || frame.payload.size() > 125)
            m_fault = "a wrong control frame";
        replies.push_back({frame.opcode, payload});
        return;
    }
    if ((frame.opcode == 0) != m_isOpen || (frame.rsv & 3) != 0 ||
        (frame.rsv != 0 && (m_isOpen || !m_streams)))
        m_fault = "a wrong data frame";
    if (!m_isOpen) {
        m_open = {frame.opcode, {}};
        m_openCompressed = frame.rsv == 4;
    }
    m_isOpen = !frame.fin;
    m_open.payload.insert(m_open.payload.end(), frame.payload.begin(), frame.payload.end());
    if (!frame.fin)
        return;
    if (m_openCompressed) {
        ++m_compressed;
        auto packed = m_open.payload;
        packed.insert(packed.end(), {0x00, 0x00, 0xff, 0xff});
        Bytes text(1 << 20);
        auto &z = m_streams->in;
        z.next_in = packed.data();
        z.avail_in = static_cast<uInt>(packed.size());
        z.next_out = text.data();
        z.avail_out = static_cast<uInt>(text.size());
        if (inflate(&z, Z_SYNC_FLUSH) != Z_OK)
            m_fault = "compressed data that cannot be inflated";
        text.resize(text.size() - z.avail_out);
        m_open.payload = text;
        if (!m_streams->peerTakeover)
            inflateReset(&z);
    }
    replies.push_back(m_open);
}

std::string shown(const std::vector<Reply> &replies)
{
    std::string all;
    for (const auto &reply : replies)
        all += "[" + values::toHex(Bytes{reply.opcode}) + ": " +
               values::toPrintable(
                   ByteView(reply.payload).first(std::min<std::size_t>(reply.payload.size(), 40))) +
               "]";
    return all;
}

Bytes draw(int kind, std::size_t size, int number)
{
    std::uint32_t state = static_cast<std::uint32_t>(kind * 7919 + number * 104729 + 1);
    const auto next = [&](std::uint32_t below) {
        state = state * 1664525U + 1013904223U;
        return (state >> 8) % below;
    };
    constexpr std::string_view parts[5][4] = {
        {R"({"id":17,)", R"("name":"caf )", R"("on":true},)", R"("x":[1,2,3],)"},
        {"\x89PNG", "\x10\x20\x30", "\xff\xd8\xff\xe0", "\x7f"},
        {"Habe nun, ach! ", "Philosophie, ", "Juristerei und ", "Medizin "},
        {"<div class=\"a\">", "</div>\n", "<p>Text</p>", "<a href=\"#\">"},
        {"\x01\x02\x03\x04", "\x05\x06", "\x07", "\x08\x09\x0a"},
    };
    Bytes octets;
    while (octets.size() < size) {
        const auto part = parts[kind - 1][next(4)];
        octets.insert(octets.end(), part.begin(), part.end());
        if (kind == 2 || kind == 5)
            octets.push_back(static_cast<std::uint8_t>(next(256)));
        else
            octets.push_back(static_cast<std::uint8_t>('0' + next(10)));
    }
    octets.resize(size);
    return octets;
}

Bytes filled(std::size_t count, char letter)
{
    return Bytes(count, static_cast<std::uint8_t>(letter));
}

Bytes closeCode(std::uint16_t code, std::string_view reason)
{
    Bytes payload{static_cast<std::uint8_t>(code >> 8), static_cast<std::uint8_t>(code)};
    payload.insert(payload.end(), reason.begin(), reason.end());
    return payload;
}

Case &closed(Case &made)
{
    made.frames.push_back({8, closeCode(1000)});
    made.replies.push_back({8, closeCode(1000)});
    return made;
}

Case &failed(Case &made, std::uint16_t code)
{
    made.replies.push_back({8, closeCode(code)});
    made.clean = false;
    return made;
}

} // namespace autobahn
