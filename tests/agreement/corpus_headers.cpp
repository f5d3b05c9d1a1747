// What a frame's header may not say, after none to three good messages.
#include "corpus.h"
#include "talk.h"

namespace agreement {

using support::LengthForm;
using support::WireFrame;
using values::Bytes;

namespace {

/// Twice a setting: alone and with frames behind it that must not be read.
template <typename Add>
void each(Streams &to, testing::Dice &dice, const char *kind, const Add &add)
{
    for (const auto &settings : allSettings()) {
        for (int i = 0; i < 2; ++i) {
            Talk talk(settings, dice);
            talk.smallTalk();
            add(talk);
            if (i == 1)
                talk.lost(1, talk.someText(5));
            to.push_back(talk.end(kind, "fail 1002"));
        }
    }
}

WireFrame frameOf(std::uint8_t opcode, const Bytes &payload, bool fin = true, std::uint8_t rsv = 0)
{
    WireFrame frame;
    frame.opcode = opcode;
    frame.payload = payload;
    frame.fin = fin;
    frame.rsv = rsv;
    return frame;
}

void addMasking(Streams &to, testing::Dice &dice)
{
    for (const std::uint8_t opcode : {1, 2, 8, 9, 10}) {
        each(to, dice, "wrong masking", [&](Talk &talk) {
            auto frame = frameOf(opcode, opcode == 8 ? Bytes{3, 232} : talk.someText(5));
            if (!talk.settings().server)
                frame.key = support::WireKey{1, 2, 3, 4};
            talk.octets(support::octetsOf(frame));
        });
    }
}

void addOpcodesAndBits(Streams &to, testing::Dice &dice)
{
    for (const std::uint8_t opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
        each(to, dice, "reserved opcode",
             [&](Talk &talk) { talk.frame(frameOf(opcode, talk.someOctets(dice(10)))); });
    }
    for (const std::uint8_t opcode : {1, 2, 8, 9, 10}) {
        for (std::uint8_t rsv = 1; rsv < 8; ++rsv) {
            each(to, dice, "reserved bit", [&](Talk &talk) {
                const bool compressed = talk.settings().deflate && rsv == 4 && opcode < 3;
                const auto payload = opcode == 8 ? Bytes{3, 232} : talk.someText(5);
                talk.frame(frameOf(opcode, payload, true, compressed ? std::uint8_t(5) : rsv));
            });
        }
    }
    for (const std::uint8_t rsv : {1, 2, 4}) {
        each(to, dice, "reserved bit on a continuation", [&](Talk &talk) {
            talk.lost(1, talk.someText(5), {}, 0, false);
            talk.frame(frameOf(0, talk.someText(5), dice(2) == 0, rsv));
        });
        each(to, dice, "reserved bit on a compressed message's continuation", [&](Talk &talk) {
            const bool deflate = talk.settings().deflate;
            const auto data = talk.deflated(talk.someText(20));
            talk.lost(1, deflate ? Bytes(data.begin(), data.begin() + 4) : talk.someText(5), {},
                      deflate ? std::uint8_t(4) : std::uint8_t(0), false);
            talk.frame(frameOf(0, Bytes(data.begin() + 4, data.end()), true, rsv));
        });
    }
}

/// The stream ends with the octet that shows the fault.
void addFirstOctets(Streams &to, testing::Dice &dice)
{
    for (const auto &settings : allSettings()) {
        for (const std::uint8_t octet : {0x83, 0x8b, 0x91, 0xa2, 0xf0, 0x09, 0x0a, 0x08, 0x80, 0x00}) {
            Talk talk(settings, dice);
            to.push_back(talk.smallTalk().octets({octet}).end("first octet of a wrong header", "fail 1002"));
        }
    }
}

void addControlFrames(Streams &to, testing::Dice &dice)
{
    for (const std::uint8_t opcode : {8, 9, 10}) {
        each(to, dice, "control frame in fragments", [&](Talk &talk) {
            talk.frame(frameOf(opcode, opcode == 8 ? Bytes{3, 232} : talk.someOctets(dice(10)), false));
            talk.frame(frameOf(0, talk.someText(3)));
        });
        for (const auto form : {LengthForm::Sixteen, LengthForm::SixtyFour}) {
            each(to, dice, "control frame, its short length in a long form", [&](Talk &talk) {
                auto frame = frameOf(opcode, Bytes{3, 232});
                frame.form = form;
                talk.frame(frame);
            });
        }
        for (const std::size_t size : {126U, 300U, 65536U}) {
            each(to, dice, "control frame over 125 octets", [&](Talk &talk) {
                auto payload = Bytes(size, 'c');
                payload[0] = 3;
                payload[1] = 232;
                talk.frame(frameOf(opcode, payload));
            });
        }
    }
}

void addLengths(Streams &to, testing::Dice &dice)
{
    for (const std::uint8_t opcode : {1, 2}) {
        for (const auto form : {LengthForm::Sixteen, LengthForm::SixtyFour}) {
            for (const std::size_t size : {0U, 5U, 125U, 126U, 65535U}) {
                if (form == LengthForm::Sixteen && size > 125)
                    continue; // the right form
                each(to, dice, "length not in its shortest form", [&](Talk &talk) {
                    auto frame = frameOf(opcode, Bytes(size, 'n'));
                    frame.form = form;
                    talk.frame(frame);
                });
            }
        }
    }
    for (const std::uint64_t length : {1ULL << 63, ~0ULL, (1ULL << 63) + 5}) {
        each(to, dice, "length with its top bit set", [&](Talk &talk) {
            auto frame = frameOf(2, talk.someOctets(5));
            frame.announced = length;
            talk.frame(frame);
        });
    }
}

void addSequences(Streams &to, testing::Dice &dice)
{
    for (const bool fin : {false, true}) {
        for (const std::size_t size : {0U, 5U}) {
            each(to, dice, "continuation with nothing to continue",
                 [&](Talk &talk) { talk.frame(frameOf(0, Bytes(size, 'k'), fin)); });
        }
        for (const std::uint8_t opcode : {1, 2}) {
            each(to, dice, "data inside a fragmented message", [&](Talk &talk) {
                talk.lost(dice(2) == 0 ? 1 : 2, talk.someText(5), {}, 0, false);
                talk.frame(frameOf(opcode, talk.someText(5), fin));
            });
        }
    }
    each(to, dice, "continuation after the message's end", [&](Talk &talk) {
        const auto text = talk.someText(9);
        talk.message(1, text, talk.someCuts(text.size())).frame(frameOf(0, talk.someText(3)));
    });
}

} // namespace

void addBrokenHeaders(Streams &to, testing::Dice &dice)
{
    addMasking(to, dice);
    addOpcodesAndBits(to, dice);
    addFirstOctets(to, dice);
    addControlFrames(to, dice);
    addLengths(to, dice);
    addSequences(to, dice);
}

} // namespace agreement
