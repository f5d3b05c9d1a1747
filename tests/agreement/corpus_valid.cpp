// What a peer may send.
#include "corpus.h"
#include "talk.h"

#include <array>

namespace agreement {

using support::WireFrame;
using values::Bytes;

namespace {

constexpr std::array kLengths{0U, 1U, 2U, 124U, 125U, 126U, 127U, 128U, 255U, 256U, 65535U, 65536U, 65537U};
constexpr std::array<std::uint16_t, 19> kGoodCodes{1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012,
                                                   1013, 1014, 3000, 3001, 3999, 4000, 4001, 4500, 4999};

Bytes closePayload(std::uint16_t code, const Bytes &reason)
{
    Bytes payload{static_cast<std::uint8_t>(code >> 8), static_cast<std::uint8_t>(code)};
    payload.insert(payload.end(), reason.begin(), reason.end());
    return payload;
}

WireFrame close(const Bytes &payload)
{
    WireFrame frame;
    frame.opcode = 8;
    frame.payload = payload;
    return frame;
}

std::string closed(std::uint16_t code, const Bytes &reason)
{
    return shown("close " + testing::text(code), reason);
}

void addLengths(Streams &to, testing::Dice &dice, const Settings &settings)
{
    for (const auto length : kLengths) {
        for (const std::uint8_t opcode : {1, 2}) {
            Talk talk(settings, dice);
            talk.smallTalk().message(opcode, Bytes(length, 'x'));
            to.push_back(talk.end("length " + testing::text(length), "open"));
        }
    }
}

void addConversations(Streams &to, testing::Dice &dice, const Settings &settings)
{
    for (int i = 0; i < 40; ++i) {
        Talk talk(settings, dice);
        talk.smallTalk();
        const auto text = talk.someText(i == 0 ? 0 : 300);
        talk.message(1, text, talk.someCuts(text.size()));
        talk.pong(talk.someOctets(125)).smallTalk();
        to.push_back(talk.end("conversation", "open"));
    }
    for (int i = 0; i < 3; ++i) { // empty frames on all sides
        Talk talk(settings, dice);
        const auto text = talk.someText(i == 0 ? 0 : 9);
        talk.message(1, text, {{0, 0, text.size(), text.size()}, i == 2}).ping({});
        to.push_back(talk.end("empty frames", "open"));
    }
    for (int i = 0; i < 4; ++i) { // each octet in its own frame
        Talk talk(settings, dice);
        const auto text = talk.someText(20);
        Cuts cuts{{}, i % 2 == 1};
        for (std::size_t at = 1; at < text.size(); ++at)
            cuts.at.push_back(at);
        talk.message(1, text, cuts);
        to.push_back(talk.end("octet a frame", "open"));
    }
}

void addCloses(Streams &to, testing::Dice &dice, const Settings &settings)
{
    for (const auto code : kGoodCodes) {
        Talk talk(settings, dice);
        const auto reason = code == 1000   ? Bytes()
                            : code == 1001 ? Bytes(123, 'r')
                                           : talk.someText(dice(100));
        talk.smallTalk().frame(close(closePayload(code, reason)));
        to.push_back(talk.end("close " + testing::text(code), closed(code, reason)));
    }
    Talk empty(settings, dice);
    to.push_back(empty.smallTalk().frame(close({})).end("close without a code", "close - "));
    for (int i = 0; i < 6; ++i) { // what comes after a Close is not looked at, were it nonsense
        Talk talk(settings, dice);
        talk.smallTalk().frame(close(closePayload(1000, {})));
        talk.octets(talk.someOctets(1 + dice(40)));
        to.push_back(talk.end("data after Close", closed(1000, {})));
    }
    Talk inside(settings, dice);
    inside.smallTalk().lost(1, inside.someText(5), {}, 0, false).frame(close(closePayload(1001, {})));
    to.push_back(inside.end("Close inside a fragmented message", closed(1001, {})));
}

void addAtTheLimit(Streams &to, testing::Dice &dice, Settings settings)
{
    settings.limit = 1000;
    for (const std::size_t size : {999U, 1000U}) {
        for (const bool inParts : {false, true}) {
            Talk talk(settings, dice);
            talk.message(2, talk.someOctets(size), inParts ? Cuts{{1, 500, size}, true} : Cuts{});
            talk.message(2, talk.someOctets(size));
            to.push_back(talk.end("message at the limit", "open"));
        }
    }
    Talk talk(settings, dice);
    talk.message(2, talk.someOctets(950), {{900}, false});
    talk.lost(2, talk.someOctets(900), {}, 0, false).ping(talk.someOctets(120));
    to.push_back(talk.end("ping longer than what is left to the message", "open"));
}

} // namespace

void addValid(Streams &to, testing::Dice &dice)
{
    for (const bool server : {false, true}) {
        const Settings settings{server, false, true};
        addLengths(to, dice, settings);
        addAtTheLimit(to, dice, settings);
        addCloses(to, dice, settings);
    }
    for (const auto &settings : allSettings())
        addConversations(to, dice, settings);
}

void addValidDeflate(Streams &to, testing::Dice &dice)
{
    constexpr std::array packings{Packing::Normal, Packing::Stored, Packing::Fixed, Packing::Flushed};
    for (const auto &settings : allSettings()) {
        if (!settings.deflate)
            continue;
        for (const auto packing : packings) {
            for (const std::uint32_t size : {0U, 1U, 30U, 200U, 3000U}) {
                for (const bool inParts : {false, true}) {
                    Talk talk(settings, dice);
                    const auto text = talk.someText(size);
                    talk.smallTalk().packed(1, text, packing, inParts);
                    talk.packed(2, text, packing, inParts).smallTalk();
                    to.push_back(talk.end("compressed", "open"));
                }
            }
        }
        for (int i = 0; i < 12; ++i) {
            Talk talk(settings, dice);
            const auto text = talk.someText(60);
            talk.packed(1, text, i % 4 < 2 ? Packing::Final : Packing::FinalEmpty, i % 2 == 1);
            if (i >= 4) // what follows leans on it where context takeover was agreed
                talk.packed(1, text).packed(1, text);
            to.push_back(talk.end(i < 4 ? "final block" : "final block, then more", "open"));
        }
        Talk talk(settings, dice);
        talk.packed(2, Bytes(90000, 'z')).packed(2, talk.someOctets(70000));
        to.push_back(talk.end("compressed, long", "open"));
        auto small = settings;
        small.limit = 1000;
        for (const std::size_t size : {999U, 1000U}) {
            for (const bool inParts : {false, true}) {
                Talk limited(small, dice);
                limited.packed(2, Bytes(size, 'y'), Packing::Normal, inParts);
                limited.packed(2, Bytes(size, 'y'), Packing::Normal, inParts);
                to.push_back(limited.end("compressed message at the limit", "open"));
            }
        }
    }
}

} // namespace agreement
