#include "case.h"

#include <array>
#include <string_view>

namespace autobahn {

namespace {

constexpr std::uint8_t kText = 1;

std::string number(std::size_t value)
{
    return value < 10 ? std::string(1, static_cast<char>('0' + value))
                      : number(value / 10) + number(value % 10);
}

Bytes hex(std::string_view digits)
{
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    Bytes octets;
    for (std::size_t i = 0; i + 1 < digits.size(); ++i) {
        if (digits[i] == ' ')
            continue;
        octets.push_back(static_cast<std::uint8_t>(digit(digits[i]) << 4 | digit(digits[i + 1])));
        ++i;
    }
    return octets;
}

/// Texts of one group; what a '+' begins is valid, what a '-' begins is not.
struct Group
{
    std::string_view id;
    std::vector<std::string_view> texts;
};

const std::vector<Group> &groups()
{
    static const std::vector<Group> all{
        {"6.5", {"+48 65 6c 6c 6f e2 82 ac", "+24", "+c2 a2", "+e2 82 ac", "+f0 a4 ad a2"}},
        {"6.7", {"+00", "+c2 80", "+e0 a0 80", "+f0 90 80 80"}},
        {"6.8", {"-f8 88 80 80 80", "-fc 84 80 80 80 80"}},
        {"6.9", {"+7f", "+df bf", "+ef bf bf", "+f4 8f bf bf"}},
        {"6.10", {"-f7 bf bf bf", "-fb bf bf bf bf", "-fd bf bf bf bf bf"}},
        {"6.11", {"+ed 9f bf", "+ee 80 80", "+ef bf bd", "+f4 8f bf bf", "-f4 90 80 80"}},
        {"6.12",
         {"-80", "-bf", "-80 bf", "-80 bf 80", "-80 bf 80 bf", "-80 bf 80 bf 80", "-80 bf 80 bf 80 bf",
          "-80 81 82 83 84 85 86 87 88 89 8a 8b 8c 8d 8e 8f 90 9f a0 af b0 bf"}},
        {"6.13",
         {"-c0 20 c1 20 c2 20 df 20", "-e0 20 e1 20 ef 20", "-f0 20 f1 20 f7 20", "-f8 20 f9 20 fb 20",
          "-fc 20 fd 20"}},
        {"6.14",
         {"-c0", "-e0 80", "-f0 80 80", "-f8 80 80 80", "-fc 80 80 80 80", "-df", "-ef bf", "-f7 bf bf",
          "-fb bf bf bf", "-fd bf bf bf bf"}},
        {"6.15",
         {"-c0 e0 80 f0 80 80 f8 80 80 80 fc 80 80 80 80 df ef bf f7 bf bf fb bf bf bf fd bf bf bf bf"}},
        {"6.16", {"-fe", "-ff", "-fe fe ff ff"}},
        {"6.17", {"-c0 af", "-e0 80 af", "-f0 80 80 af", "-f8 80 80 80 af", "-fc 80 80 80 80 af"}},
        {"6.18", {"-c1 bf", "-e0 9f bf", "-f0 8f bf bf", "-f8 87 bf bf bf", "-fc 83 bf bf bf bf"}},
        {"6.19", {"-c0 80", "-e0 80 80", "-f0 80 80 80", "-f8 80 80 80 80", "-fc 80 80 80 80 80"}},
        {"6.20", {"-ed a0 80", "-ed ad bf", "-ed ae 80", "-ed af bf", "-ed b0 80", "-ed be 80", "-ed bf bf"}},
        {"6.21",
         {"-ed a0 80 ed b0 80", "-ed a0 80 ed bf bf", "-ed ad bf ed b0 80", "-ed ad bf ed bf bf",
          "-ed ae 80 ed b0 80", "-ed ae 80 ed bf bf", "-ed af bf ed b0 80", "-ed af bf ed bf bf"}},
        {"6.23", {"+ef bf b9", "+ef bf ba", "+ef bf bb", "+ef bf bc", "+ef bf bd", "+ef bf be", "+ef bf bf"}},
    };
    return all;
}

void judge(std::vector<Case> &all, const std::string &id, const Bytes &octets, bool valid)
{
    Case made{id, {{kText, octets}}, {}};
    if (valid)
        made.replies.push_back({kText, octets});
    all.push_back(valid ? closed(made) : failed(made, 1007));
}

/// The last two code points of each plane: no characters, and valid.
void nonCharacters(std::vector<Case> &all)
{
    for (std::uint32_t plane = 0; plane <= 16; ++plane) {
        for (const std::uint32_t last : {0xfffeU, 0xffffU}) {
            const auto point = plane << 16 | last;
            const auto tail = [&](int shift) {
                return static_cast<std::uint8_t>(0x80 | ((point >> shift) & 0x3f));
            };
            Bytes octets{static_cast<std::uint8_t>(0xe0 | point >> 12), tail(6), tail(0)};
            if (plane > 0)
                octets = {static_cast<std::uint8_t>(0xf0 | point >> 18), tail(12), tail(6), tail(0)};
            judge(all, "6.22." + number(plane * 2 + (last & 1) + 1), octets, true);
        }
    }
}

void valid(std::vector<Case> &all)
{
    for (std::size_t i = 0; i < 3; ++i) {
        Case empty{"6.1." + number(i + 1), {{kText, {}}}, {{kText, {}}}};
        if (i > 0)
            empty.frames = {{kText, {}, false}, {0, {}, false}, {0, {}}};
        if (i == 2) {
            empty.frames[1].payload = values::toBytes("middle frame payload");
            empty.replies[0].payload = empty.frames[1].payload;
        }
        all.push_back(closed(empty));
    }
    const auto whole = values::toBytes("Hello-µ@ßöäüàá-UTF-8!!");
    for (std::size_t i = 0; i < 4; ++i) {
        Case made{"6.2." + number(i + 1), {{kText, whole}}, {{kText, whole}}};
        if (i == 1) // on a character's border
            made.frames = {{kText, Bytes(whole.begin(), whole.begin() + 8), false},
                           {0, Bytes(whole.begin() + 8, whole.end())}};
        if (i == 2 || i == 3) { // each octet a frame; the last one in reads of one octet, too
            made.frames.clear();
            for (std::size_t at = 0; at < whole.size(); ++at)
                made.frames.push_back(
                    {static_cast<std::uint8_t>(at == 0 ? kText : 0), {whole[at]}, at + 1 == whole.size()});
            made.cut = i == 3 ? Cut::OctetWise : Cut::Whole;
        }
        all.push_back(closed(made));
    }
}

/// The failure must come before the text's end is sent.
void early(std::vector<Case> &all)
{
    const auto good = values::toBytes("κόσμε");
    const auto bad = hex("ed a0 80 65 64 69 74 65 64");
    auto octets = good;
    octets.insert(octets.end(), bad.begin(), bad.end());
    for (std::size_t i = 0; i < 2; ++i) {
        Case made{"6.3." + number(i + 1), {{kText, octets}}, {}};
        if (i == 1) {
            made.frames.clear();
            for (std::size_t at = 0; at < octets.size(); ++at)
                made.frames.push_back(
                    {static_cast<std::uint8_t>(at == 0 ? kText : 0), {octets[at]}, at + 1 == octets.size()});
            made.failFrame = good.size() + 2;
        }
        all.push_back(failed(made, 1007));
    }
    const auto over = hex("f4 90 80 80");
    const Bytes head(over.begin(), over.begin() + 1);
    for (std::size_t i = 0; i < 4; ++i) {
        Case made{"6.4." + number(i + 1), {}, {}};
        if (i < 2) { // in three frames; the second time the character is cut
            auto first = good;
            if (i == 1)
                first.push_back(over[0]);
            made.frames = {{kText, first, false},
                           {0, i == 0 ? over : Bytes(over.begin() + 1, over.end()), false},
                           {0, values::toBytes("edited")}};
            made.failFrame = 2;
            made.failOctets = i == 0 ? 2 : 1;
        } else { // in one frame, read in parts
            auto all3 = good;
            all3.insert(all3.end(), over.begin(), over.end());
            const auto tail = values::toBytes("edited");
            all3.insert(all3.end(), tail.begin(), tail.end());
            made.frames = {{kText, all3}};
            made.failFrame = 1;
            made.failOctets = good.size() + (i == 2 ? 4 : 2);
        }
        all.push_back(failed(made, 1007));
    }
}

} // namespace

std::vector<Case> text()
{
    std::vector<Case> all;
    valid(all);
    early(all);
    const auto word = hex("ce ba e1 bd b9 cf 83 ce bc ce b5");
    for (std::size_t size = 1; size <= word.size(); ++size) {
        const bool whole = size == 2 || size == 5 || size == 7 || size == 9 || size == 11;
        judge(all, "6.6." + number(size),
              Bytes(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(size)), whole);
    }
    for (const auto &group : groups()) {
        for (std::size_t i = 0; i < group.texts.size(); ++i)
            judge(all, std::string(group.id) + "." + number(i + 1), hex(group.texts[i].substr(1)),
                  group.texts[i].front() == '+');
    }
    nonCharacters(all);
    return all;
}

} // namespace autobahn
