#include "stream.h"

#include "websocket/frame.h"

#include <array>
#include <zlib.h>

namespace bench {

namespace {

constexpr std::size_t kStream = 2 * 1024 * 1024; ///< more than the nearest caches hold

struct Size
{
    std::string_view name;
    std::size_t octets;
};
constexpr std::array kSizes{Size{"16B", 16}, Size{"125B", 125}, Size{"1KiB", 1024}, Size{"64KiB", 64 * 1024}};

std::string_view nameOf(Case::Kind kind)
{
    return kind == Case::Kind::Binary ? "binary" : kind == Case::Kind::Text ? "text" : "utf8";
}

/// The same numbers in every run.
class Dice
{
public:
    std::uint32_t operator()(std::uint32_t below)
    {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::uint32_t>(m_state >> 33) % below;
    }

private:
    std::uint64_t m_state = 20261123;
};

constexpr std::array<std::string_view, 12> kAscii{"close ",   "code ",  "frame ",   "the ", "server ", "of ",
                                                  "message ", "1006, ", "opening ", "is ",  "not ",    "a "};
constexpr std::array<std::string_view, 12> kMixed{"réponse ", "fermée, ", "déjà ",       "code ",
                                                  "σύνδεση ", "και ",     "соединение ", "接続が ",
                                                  "切れた。", "the ",     "connection ", "😀 "};

/// \p size octets of words; never ends inside a character.
values::Bytes words(const std::array<std::string_view, 12> &from, std::size_t size, Dice &dice)
{
    std::string text;
    while (text.size() < size) {
        const auto word = from[dice(static_cast<std::uint32_t>(from.size()))];
        if (text.size() + word.size() > size)
            break;
        text += word;
    }
    text.resize(size, '.');
    return values::toBytes(text);
}

/// Records like those that services send: keys that come again, identifiers and numbers that do not.
values::Bytes json(std::size_t size, Dice &dice)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "[";
    const auto draw = [&](std::size_t count, std::uint32_t base) {
        std::string drawn;
        while (drawn.size() < count)
            drawn += digits[dice(base)];
        return drawn;
    };
    while (text.size() < size) {
        text += R"({"id":")" + draw(8, 16) + "-" + draw(4, 16) + "-" + draw(12, 16) +
                R"(","time":"2026-11-2)" + draw(1, 10) + "T" + draw(1, 2) + draw(1, 10) + ":" + draw(1, 6) +
                draw(1, 10) + "." + draw(3, 10) + R"(Z","price":)" + draw(4, 10) + "." + draw(2, 10) +
                R"(,"text":")";
        for (auto count = 2 + dice(5); count > 0; --count)
            text += kAscii[dice(static_cast<std::uint32_t>(kAscii.size()))];
        text += dice(2) == 0 ? R"(","open":true},)" : R"(","open":false},)";
    }
    text.resize(size);
    return values::toBytes(text);
}

values::Bytes drawMessage(const Case &what, Dice &dice)
{
    if (what.deflated)
        return json(what.payload, dice);
    if (what.kind == Case::Kind::Text)
        return words(kAscii, what.payload, dice);
    if (what.kind == Case::Kind::Utf8)
        return words(kMixed, what.payload, dice);
    values::Bytes octets(what.payload);
    for (auto &octet : octets)
        octet = static_cast<std::uint8_t>(dice(256));
    return octets;
}

/// The sending side of permessage-deflate.
class Deflate
{
public:
    Deflate() { deflateInit2(&m_z, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY); }
    ~Deflate() { deflateEnd(&m_z); }
    Deflate(const Deflate &) = delete;
    Deflate &operator=(const Deflate &) = delete;

    values::Bytes message(values::Bytes text)
    {
        values::Bytes out(deflateBound(&m_z, static_cast<uLong>(text.size())) + 64);
        m_z.next_in = text.data();
        m_z.avail_in = static_cast<uInt>(text.size());
        m_z.next_out = out.data();
        m_z.avail_out = static_cast<uInt>(out.size());
        deflate(&m_z, Z_SYNC_FLUSH);
        out.resize(out.size() - m_z.avail_out - 4);
        return out;
    }

private:
    z_stream m_z{};
};

} // namespace

std::vector<Case> cases()
{
    std::vector<Case> all;
    for (const bool masked : {false, true}) {
        for (const auto kind : {Case::Kind::Binary, Case::Kind::Text, Case::Kind::Utf8}) {
            for (const auto &size : kSizes) {
                const auto name = "decode " + std::string(nameOf(kind)) + " " + std::string(size.name) +
                                  (masked ? " masked" : " unmasked");
                all.push_back({name, kind, size.octets, masked, false});
            }
        }
    }
    for (const auto kind : {Case::Kind::Binary, Case::Kind::Text}) {
        for (const auto &size : {kSizes[2], kSizes[3]})
            all.push_back({"inflate " + std::string(nameOf(kind)) + " " + std::string(size.name), kind,
                           size.octets, false, true});
    }
    return all;
}

Stream makeStream(const Case &what)
{
    Stream stream{what, {}, {}, {}, 0};
    Dice dice;
    Deflate deflate;
    const auto opcode = what.kind == Case::Kind::Binary ? websocket::Opcode::Binary : websocket::Opcode::Text;
    while (stream.payload < kStream) {
        auto message = drawMessage(what, dice);
        const auto payload = what.deflated ? deflate.message(message) : message;
        std::optional<websocket::MaskingKey> key;
        if (what.masked) {
            key.emplace();
            for (auto &octet : *key)
                octet = static_cast<std::uint8_t>(dice(256));
        }
        const auto frame = websocket::writeFrame(opcode, payload, key, true, what.deflated ? 4 : 0);
        stream.octets.insert(stream.octets.end(), frame.begin(), frame.end());
        stream.payload += message.size();
        stream.messages.push_back(std::move(message));
        if (what.deflated)
            stream.deflated.push_back(payload);
    }
    return stream;
}

} // namespace bench
