// What a frame may not carry: text that is no UTF-8, impossible Close frames, data that does not inflate, too
// much.
#include "corpus.h"
#include "talk.h"

#include <array>

namespace agreement {

using support::WireFrame;
using testing::hex;
using testing::operator+;
using values::Bytes;

namespace {

/// Each breaks RFC 3629 section 4 in its own way; those that only miss their end come last.
constexpr std::array kNoUtf8{"80",
                             "bf",
                             "80 80",
                             "c0 80",
                             "c1 bf",
                             "c2 41",
                             "c3 28",
                             "c2 c2 80",
                             "e0 80 80",
                             "e0 9f bf",
                             "e1 80 41",
                             "e2 28 a1",
                             "e2 82 28",
                             "ed a0 80",
                             "ed ad bf",
                             "ed ae 80",
                             "ed bf bf",
                             "ed a0 80 ed b0 80",
                             "f0 28 8c bc",
                             "f0 80 80 80",
                             "f0 8f bf bf",
                             "f0 90 28 bc",
                             "f0 90 80 28",
                             "f4 90 80 80",
                             "f5 80 80 80",
                             "f7 bf bf bf",
                             "f8 88 80 80 80",
                             "fb bf bf bf bf",
                             "fc 84 80 80 80 80",
                             "fd bf bf bf bf bf",
                             "fe",
                             "ff",
                             "fe fe ff ff"};
constexpr std::array kUnfinished{"c3", "e2", "e2 82", "f0", "f0 9f", "f0 9f 98"};

void addText(Streams &to, testing::Dice &dice, const Settings &settings, const Bytes &fault, int place)
{
    Talk talk(settings, dice);
    talk.smallTalk();
    const auto before = place % 3 == 0 ? Bytes() : talk.someText(1 + dice(12));
    const auto after = place % 3 == 2 ? Bytes() : talk.someText(1 + dice(12));
    const auto text = before + fault + after;
    const bool packed = settings.deflate && dice(2) == 0;
    const auto payload = packed ? talk.deflated(text) : text;
    const auto shape = dice(4);
    auto cuts = talk.someCuts(payload.size());
    if (shape == 0)
        cuts = {};
    talk.lost(1, payload, cuts, packed ? 4 : 0, shape != 3 || after.empty());
    if (shape == 2)
        talk.lost(2, talk.someOctets(4));
    auto stream = talk.end("text that is no UTF-8", "fail 1007");
    if (cuts.interrupted && shape != 0)
        stream.expected.reset(); // which control frames come before the fault is not worked out
    to.push_back(std::move(stream));
}

/// A fault in a message that never ends, and something else behind it.
void addUnended(Streams &to, testing::Dice &dice, const Settings &settings, const Bytes &behind)
{
    for (const auto *fault : {"ff", "e2 28", "ed a0 80"}) {
        Talk talk(settings, dice);
        talk.smallTalk();
        talk.lost(1, talk.someText(6) + hex(fault), {}, 0, false).octets(behind);
        to.push_back(talk.end("text that is no UTF-8, its message never ended", "fail 1007"));
    }
}

WireFrame close(const Bytes &payload)
{
    WireFrame frame;
    frame.opcode = 8;
    frame.payload = payload;
    return frame;
}

Bytes number16(std::uint16_t value)
{
    return {static_cast<std::uint8_t>(value >> 8), static_cast<std::uint8_t>(value)};
}

template <typename Add>
void eachDeflating(Streams &to, testing::Dice &dice, const char *kind, const char *end, const Add &add)
{
    for (const auto &settings : allSettings()) {
        if (!settings.deflate)
            continue;
        for (int i = 0; i < 4; ++i) {
            Talk talk(settings, dice);
            talk.smallTalk();
            add(talk);
            if (i % 2 == 1)
                talk.lost(1, talk.someText(5));
            to.push_back(talk.end(kind, end));
        }
    }
}

/// The octet behind the cut decides nothing any more: ED A0 is no beginning of a character.
void addHalfSurrogate(Streams &to, testing::Dice &dice, const Settings &settings)
{
    Talk talk(settings, dice);
    talk.smallTalk().lost(1, talk.someText(6) + hex("ed a0"), {}, 0, false);
    WireFrame ping;
    ping.opcode = 9;
    WireFrame rest;
    rest.opcode = 0;
    rest.payload = hex("80 ed b0 80");
    talk.frame(ping).frame(rest);
    to.push_back(talk.end("half a surrogate at a frame's end", "fail 1007"));
}

void addCodes(Streams &to, testing::Dice &dice, const Settings &settings)
{
    constexpr std::array<std::uint16_t, 22> codes{0,    1,    99,   500,    999,    1004,  1005, 1006,
                                                  1015, 1016, 1100, 1999,   2000,   2500,  2998, 2999,
                                                  5000, 5001, 9999, 0x7fff, 0x8000, 0xffff};
    for (const auto code : codes) {
        Talk talk(settings, dice);
        talk.smallTalk().frame(close(number16(code) + talk.someText(dice(20))));
        to.push_back(talk.end("close code " + testing::text(code), "fail 1002"));
    }
    Talk both(settings, dice);
    both.smallTalk().frame(close(number16(1005) + hex("ff fe")));
    to.push_back(both.end("wrong close code and a reason that is no UTF-8", "fail 1002"));
    for (const int octet : {0, 3, 255}) {
        Talk talk(settings, dice);
        talk.smallTalk().frame(close({static_cast<std::uint8_t>(octet)}));
        to.push_back(talk.end("Close of one octet", "fail 1002"));
    }
    for (const auto *fault : {"ff", "c3", "61 e2 82", "ed a0 80", "c0 80 61", "f4 90 80 80"}) {
        Talk talk(settings, dice);
        talk.smallTalk().frame(close(number16(1000) + hex(fault)));
        to.push_back(talk.end("close reason that is no UTF-8", "fail 1007"));
    }
}

} // namespace

void addBrokenText(Streams &to, testing::Dice &dice)
{
    for (const auto &settings : allSettings()) {
        int place = 0;
        for (const auto *fault : kNoUtf8)
            addText(to, dice, settings, hex(fault), place++);
        for (const auto *fault : kUnfinished) {
            addText(to, dice, settings, hex(fault), 0);
            addText(to, dice, settings, hex(fault), 2);
        }
        addHalfSurrogate(to, dice, settings);
        addUnended(to, dice, settings, {});
        addUnended(to, dice, settings, hex(settings.server ? "88 82 00 00 00 00 03 e8" : "88 02 03 e8"));
        addUnended(to, dice, settings, hex("83 00"));
    }
}

void addBrokenCloses(Streams &to, testing::Dice &dice)
{
    for (const bool server : {false, true})
        addCodes(to, dice, {server, false, true});
}

void addBrokenData(Streams &to, testing::Dice &dice)
{
    constexpr std::array noDeflate{"07", "06 00", "00 05 00 00 00 68", "ff ff ff ff", "04 05"};
    for (const auto *data : noDeflate) {
        eachDeflating(to, dice, "data that does not inflate", "fail 1007",
                      [&](Talk &talk) { talk.lost(2, hex(data), {}, 4); });
    }
    eachDeflating(to, dice, "data that ends inside a block", "fail 1007", [&](Talk &talk) {
        auto data = talk.deflated(talk.someText(60));
        data.resize(data.size() / 2);
        talk.lost(2, data, {}, 4);
    });
    for (const auto &settings : allSettings()) {
        if (!settings.deflate)
            continue;
        Talk talk(settings, dice);
        Deflater other(true);
        const auto text = talk.someText(60);
        other.message(text, Packing::Normal);
        talk.ping({}).lost(2, other.message(text, Packing::Normal), {}, 4);
        to.push_back(talk.end("window used where there is none", "fail 1007"));
    }
    eachDeflating(to, dice, "inflate bomb", "fail 1009", [&](Talk &talk) {
        talk.lost(2, talk.deflated(Bytes(1000000, 0)), {{5, 400}, false}, 4);
    });
    eachDeflating(to, dice, "inflate bomb in one frame", "fail 1009",
                  [&](Talk &talk) { talk.lost(2, talk.deflated(Bytes(1000000, 0)), {}, 4); });
    for (auto settings : allSettings()) {
        settings.limit = 1000;
        for (const std::size_t size : {1001U, 1500U, 70000U}) {
            for (const bool inParts : {false, true}) {
                Talk talk(settings, dice);
                const auto cuts = inParts ? Cuts{{600, 1000}, false} : Cuts{};
                talk.ping({}).lost(2, talk.someOctets(size), cuts);
                to.push_back(talk.end("message over the limit", "fail 1009"));
                if (!settings.deflate)
                    continue;
                Talk packed(settings, dice);
                const auto data = packed.deflated(Bytes(size, 'q'));
                packed.ping({}).lost(2, data, inParts ? packed.someCuts(data.size()) : Cuts{}, 4);
                auto stream = packed.end("compressed message over the limit", "fail 1009");
                if (inParts)
                    stream.expected.reset();
                to.push_back(std::move(stream));
            }
        }
        if (!settings.deflate)
            continue;
        // What is left to the message is nothing: a reader that takes 0 for "no limit" swallows the rest.
        Talk talk(settings, dice);
        Deflater deflater(true);
        const auto first = deflater.message(Bytes(1000, 'f'), Packing::Normal) + hex("00 00 ff ff");
        const auto bomb = deflater.message(Bytes(500000, 'g'), Packing::Normal);
        talk.lost(2, first + bomb, {{first.size()}, false}, 4);
        to.push_back(talk.end("bomb behind a full message", "fail 1009"));
        Talk corrupt(settings, dice);
        corrupt.lost(2, hex("aa ac 1c 05 a3 60 14 0c 77 00 6d"), {}, 4);
        to.push_back(corrupt.end("corrupt where the limit is full", "fail 1007"));
        // The limit is full when the last frame comes; the octets that the reader adds bring out the rest.
        Talk rest(settings, dice);
        const auto over = hex("aa ac 1c 05 a3 60 14 0c 77 00 04");
        rest.lost(2, over, {{over.size()}, false}, 4);
        to.push_back(rest.end("three octets over the limit with an empty frame", "fail 1009"));
        // Five octets short of the limit, and ten octets of data for them: nothing forbids it.
        Talk waste(settings, dice);
        const auto most = deflater.message(Bytes(995, 'h'), Packing::Normal) + hex("00 00 ff ff");
        const auto last =
            hex("00 00 00 ff ff") + hex("00 00 00 ff ff") + hex("00 05 00 fa ff 68 68 68 68 68 00");
        waste.lost(2, most + last, {{0, most.size()}, false}, 4);
        auto stream = waste.end("data longer than what is left to the message", {});
        stream.expected = Outcome{{shown("binary", Bytes(1000, 'h'))}, "open"};
        to.push_back(std::move(stream));
    }
}

} // namespace agreement
