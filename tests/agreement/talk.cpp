#include "talk.h"

#include <algorithm>

namespace agreement {

using support::WireFrame;
using values::Bytes;

namespace {

constexpr std::uint8_t kRsv1 = 4;

std::string_view nameOf(std::uint8_t opcode)
{
    return opcode == 1 ? "text" : "binary";
}

} // namespace

Talk::Talk(const Settings &settings, testing::Dice &dice)
    : m_dice(dice), m_deflater(settings.takeover), m_stream{{}, settings, {}, Outcome{}}
{
}

std::optional<support::WireKey> Talk::someKey()
{
    if (m_dice(8) == 0)
        return support::WireKey{}; // a key of zeros is a key
    support::WireKey key{};
    for (auto &octet : key)
        octet = static_cast<std::uint8_t>(m_dice(256));
    return key;
}

Talk &Talk::frame(WireFrame frame)
{
    frame.key = settings().server ? someKey() : std::nullopt;
    return octets(support::octetsOf(frame));
}

Talk &Talk::octets(const Bytes &bytes)
{
    m_stream.octets.insert(m_stream.octets.end(), bytes.begin(), bytes.end());
    return *this;
}

Talk &Talk::lost(std::uint8_t opcode, const Bytes &payload, const Cuts &cuts, std::uint8_t rsv, bool finished)
{
    std::size_t start = 0;
    for (std::size_t i = 0; i <= cuts.at.size(); ++i) {
        const bool last = i == cuts.at.size();
        const auto end = last ? payload.size() : cuts.at[i];
        WireFrame piece;
        piece.opcode = i == 0 ? opcode : 0;
        piece.rsv = i == 0 ? rsv : 0;
        piece.fin = last && finished;
        piece.payload.assign(payload.begin() + static_cast<std::ptrdiff_t>(start),
                             payload.begin() + static_cast<std::ptrdiff_t>(end));
        frame(piece);
        start = end;
        if (!last && cuts.interrupted)
            m_dice(2) == 0 ? ping(someOctets(m_dice(6))) : pong(someOctets(m_dice(6)));
    }
    return *this;
}

Talk &Talk::message(std::uint8_t opcode, const Bytes &payload, const Cuts &cuts)
{
    lost(opcode, payload, cuts);
    m_stream.expected->events.push_back(shown(nameOf(opcode), payload));
    return *this;
}

Talk &Talk::packed(std::uint8_t opcode, const Bytes &payload, Packing packing, bool inParts)
{
    const auto data = deflated(payload, packing);
    lost(opcode, data, inParts ? someCuts(data.size()) : Cuts{}, kRsv1);
    m_stream.expected->events.push_back(shown(nameOf(opcode), payload));
    return *this;
}

void Talk::control(std::uint8_t opcode, std::string_view name, const Bytes &payload)
{
    WireFrame piece;
    piece.opcode = opcode;
    piece.payload = payload;
    frame(piece);
    m_stream.expected->events.push_back(shown(name, payload));
}

Talk &Talk::ping(const Bytes &payload)
{
    control(9, "ping", payload);
    return *this;
}

Talk &Talk::pong(const Bytes &payload)
{
    control(10, "pong", payload);
    return *this;
}

Talk &Talk::smallTalk()
{
    for (auto left = m_dice(4); left > 0; --left) {
        const bool text = m_dice(3) != 0;
        const auto payload = text ? someText(m_dice(40)) : someOctets(m_dice(40));
        const std::uint8_t opcode = text ? 1 : 2;
        const bool inParts = m_dice(3) == 0;
        if (settings().deflate && m_dice(3) != 0)
            packed(opcode, payload, Packing::Normal, inParts);
        else
            message(opcode, payload, inParts ? someCuts(payload.size()) : Cuts{});
        if (m_dice(4) == 0)
            ping(someOctets(m_dice(10)));
    }
    return *this;
}

Cuts Talk::someCuts(std::size_t size)
{
    Cuts cuts{{}, m_dice(2) == 0};
    for (auto left = 1 + m_dice(4); left > 0; --left)
        cuts.at.push_back(m_dice(static_cast<std::uint32_t>(size) + 1));
    std::sort(cuts.at.begin(), cuts.at.end());
    return cuts;
}

Bytes Talk::someText(std::size_t about)
{
    static const std::vector<std::string> characters{
        "a", "Z", " ", "\n", "é", "€", "中", "😀", "\xf4\x8f\xbf\xbf"};
    Bytes text;
    while (text.size() < about) {
        const auto pick = m_dice(static_cast<std::uint32_t>(characters.size()));
        const auto &character = characters[pick];
        for (auto times = 1 + m_dice(3); times > 0; --times)
            text.insert(text.end(), character.begin(), character.end());
    }
    return text;
}

Bytes Talk::someOctets(std::size_t size)
{
    Bytes out(size);
    for (auto &octet : out)
        octet = static_cast<std::uint8_t>(m_dice(256));
    return out;
}

Bytes Talk::deflated(const Bytes &text, Packing packing)
{
    return m_deflater.message(text, packing);
}

Stream Talk::end(std::string kind, std::string end)
{
    m_stream.kind = std::move(kind);
    m_stream.expected->end = std::move(end);
    return std::move(m_stream);
}

std::vector<Settings> allSettings()
{
    std::vector<Settings> all;
    for (const bool server : {false, true}) {
        all.push_back({server, false, true});
        all.push_back({server, true, true});
        all.push_back({server, true, false});
    }
    return all;
}

} // namespace agreement
