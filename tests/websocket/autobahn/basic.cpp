#include "case.h"

namespace autobahn {

namespace {

constexpr std::uint8_t kText = 1;
constexpr std::uint8_t kBinary = 2;
constexpr std::uint8_t kPing = 9;
constexpr std::uint8_t kPong = 10;

const Bytes kHello = values::toBytes("Hello, world!");
const Bytes kSome = values::toBytes("ping payload");
const Bytes kOne = values::toBytes("fragment1");
const Bytes kTwo = values::toBytes("fragment2");

std::string number(std::size_t value)
{
    return value < 10 ? std::string(1, static_cast<char>('0' + value))
                      : number(value / 10) + number(value % 10);
}

void echoes(std::vector<Case> &all)
{
    constexpr std::size_t sizes[] = {0, 125, 126, 127, 128, 65535, 65536, 65536};
    for (const auto kind : {kText, kBinary}) {
        for (std::size_t i = 0; i < std::size(sizes); ++i) {
            Case made{"1." + number(kind) + "." + number(i + 1),
                      {{kind, filled(sizes[i])}},
                      {{kind, filled(sizes[i])}}};
            made.chop = i == 7 ? 997 : 0;
            all.push_back(closed(made));
        }
    }
}

void pings(std::vector<Case> &all)
{
    const auto one = [&](const char *id, Bytes payload, Cut cut = Cut::Whole) {
        Case made{id, {{kPing, payload}}, {{kPong, payload}}, cut};
        all.push_back(closed(made));
    };
    one("2.1", {});
    one("2.2", kSome);
    one("2.3", {0x00, 0xff, 0xfe, 0xfd, 0xfc, 0xfb, 0x00, 0xff});
    one("2.4", filled(125, '\xfe'));
    Case tooLong{"2.5", {{kPing, filled(126, '\xfe')}}, {}};
    all.push_back(failed(tooLong));
    one("2.6", filled(125, '\xfe'), Cut::OctetWise);
    Case pong{"2.7", {{kPong, {}}}, {}};
    all.push_back(closed(pong));
    Case withPayload{"2.8", {{kPong, kSome}}, {}};
    all.push_back(closed(withPayload));
    Case thenPing{"2.9", {{kPong, kSome}, {kPing, kSome}}, {{kPong, kSome}}};
    all.push_back(closed(thenPing));
    for (const auto cut : {Cut::Whole, Cut::OctetWise}) {
        Case ten{cut == Cut::Whole ? "2.10" : "2.11", {}, {}, cut};
        for (std::size_t i = 0; i < 10; ++i) {
            ten.frames.push_back({kPing, values::toBytes("payload-" + number(i))});
            ten.replies.push_back({kPong, values::toBytes("payload-" + number(i))});
        }
        all.push_back(closed(ten));
    }
}

/// Reserved bits and opcodes: a good message, the bad frame, a ping that nobody answers any more.
void reserved(std::vector<Case> &all)
{
    const auto bad = [&](std::string id, Frame frame, bool behindGood, Cut cut) {
        Case made{std::move(id), {}, {}, cut};
        if (behindGood) {
            made.frames.push_back({kText, kHello});
            made.replies.push_back({kText, kHello});
        }
        made.frames.push_back(std::move(frame));
        made.failFrame = made.frames.size();
        made.frames.push_back({kPing, {}});
        all.push_back(failed(made));
    };
    bad("3.1", {kText, kHello, true, 1}, false, Cut::Whole);
    bad("3.2", {kText, kHello, true, 2}, true, Cut::Whole);
    bad("3.3", {kText, kHello, true, 3}, true, Cut::FrameWise);
    bad("3.4", {kText, kHello, true, 4}, true, Cut::OctetWise);
    bad("3.5", {kBinary, filled(8, '\xff'), true, 5}, false, Cut::Whole);
    bad("3.6", {kPing, kSome, true, 6}, false, Cut::Whole);
    bad("3.7", {8, closeCode(1000), true, 7}, false, Cut::Whole);
    for (const std::size_t group : {1U, 2U}) {
        const auto first = static_cast<std::uint8_t>(group == 1 ? 3 : 11);
        for (std::uint8_t i = 0; i < 5; ++i) {
            const bool withPayload = i == 1 || i == 3;
            bad("4." + number(group) + "." + number(i + 1U),
                {static_cast<std::uint8_t>(first + i), withPayload ? kHello : Bytes{}}, i >= 2,
                i == 4 ? Cut::OctetWise : Cut::Whole);
        }
    }
}

constexpr Cut kThree[] = {Cut::Whole, Cut::FrameWise, Cut::OctetWise};

Bytes joined(const Bytes &a, const Bytes &b)
{
    auto both = a;
    both.insert(both.end(), b.begin(), b.end());
    return both;
}

void fragments(std::vector<Case> &all)
{
    const auto both = joined(kOne, kTwo);
    for (const auto kind : {kPing, kPong}) {
        Case cut{kind == kPing ? "5.1" : "5.2", {{kind, kOne, false}, {0, kTwo}}, {}};
        cut.failFrame = 1;
        all.push_back(failed(cut));
    }
    for (std::size_t i = 0; i < 3; ++i) {
        Case two{"5." + number(3 + i), {{kText, kOne, false}, {0, kTwo}}, {{kText, both}}, kThree[i]};
        all.push_back(closed(two));
    }
    for (std::size_t i = 0; i < 3; ++i) {
        Case between{"5." + number(6 + i),
                     {{kText, kOne, false}, {kPing, kSome}, {0, kTwo}},
                     {{kPong, kSome}, {kText, both}},
                     kThree[i]};
        all.push_back(closed(between));
    }
    for (std::size_t i = 0; i < 6; ++i) {
        Case stray{"5." + number(9 + i), {{0, kOne, i < 3}, {kText, kHello}}, {}, kThree[i % 3]};
        stray.failFrame = 1;
        all.push_back(failed(stray));
    }
    for (std::size_t i = 0; i < 3; ++i) {
        Case behind{"5." + number(15 + i),
                    {{kText, kOne, false}, {0, kTwo}, {0, kOne, false}, {kText, kHello}},
                    {{kText, both}},
                    kThree[i]};
        behind.failFrame = 3;
        all.push_back(failed(behind));
    }
    Case inside{"5.18", {{kText, kOne, false}, {kText, kTwo}}, {}};
    inside.failFrame = 2;
    all.push_back(failed(inside));
    for (const auto cut : {Cut::Whole, Cut::FrameWise}) {
        Case five{cut == Cut::Whole ? "5.19" : "5.20",
                  {{kText, kOne, false},
                   {0, kTwo, false},
                   {kPing, kSome},
                   {0, kOne, false},
                   {0, kTwo, false},
                   {kPing, kHello},
                   {0, kOne}},
                  {{kPong, kSome}, {kPong, kHello}, {kText, joined(joined(both, both), kOne)}},
                  cut};
        all.push_back(closed(five));
    }
}

} // namespace

std::vector<Case> basic()
{
    std::vector<Case> all;
    echoes(all);
    pings(all);
    reserved(all);
    fragments(all);
    return all;
}

} // namespace autobahn
