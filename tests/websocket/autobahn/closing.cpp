#include "case.h"

#include <array>

namespace autobahn {

namespace {

constexpr std::uint8_t kText = 1;
constexpr std::uint8_t kClose = 8;
constexpr std::uint8_t kPing = 9;

const Bytes kHello = values::toBytes("Hello World!");

std::string number(std::size_t value)
{
    return value < 10 ? std::string(1, static_cast<char>('0' + value))
                      : number(value / 10) + number(value % 10);
}

/// What stands behind the Close is not processed.
void behind(std::vector<Case> &all)
{
    const Frame close{kClose, closeCode(1000)};
    const Reply answer{kClose, closeCode(1000)};
    all.push_back({"7.1.1", {{kText, kHello}, close}, {{kText, kHello}, answer}});
    all.push_back({"7.1.2", {close, close}, {answer}});
    all.push_back({"7.1.3", {close, {kPing, {}}}, {answer}});
    all.push_back({"7.1.4", {close, {kText, kHello}}, {answer}});
    all.push_back({"7.1.5", {{kText, kHello, false}, close, {0, kHello}}, {answer}});
    const auto large = filled(256 * 1024, 'B');
    Case either{"7.1.6",
                {{kText, large}, {kText, kHello}, close, {kPing, {}}},
                {{kText, large}, {kText, kHello}, answer}};
    either.eitherWay = true;
    all.push_back(either);
}

void payloads(std::vector<Case> &all)
{
    all.push_back({"7.3.1", {{kClose, {}}}, {{kClose, {}}}});
    Case one{"7.3.2", {{kClose, {'a'}}}, {}};
    all.push_back(failed(one));
    all.push_back({"7.3.3", {{kClose, closeCode(1000)}}, {{kClose, closeCode(1000)}}});
    all.push_back({"7.3.4", {{kClose, closeCode(1000, "Hello World!")}}, {{kClose, closeCode(1000)}}});
    all.push_back({"7.3.5", {{kClose, closeCode(1000, std::string(123, '*'))}}, {{kClose, closeCode(1000)}}});
    Case tooLong{"7.3.6", {{kClose, closeCode(1000, std::string(124, '*'))}}, {}};
    all.push_back(failed(tooLong));
    Case reason{"7.5.1", {{kClose, closeCode(1000, "\xce\xba\xed\xa0\x80")}}, {}};
    all.push_back(failed(reason, 1007));
}

void codes(std::vector<Case> &all)
{
    constexpr std::array<std::uint16_t, 13> good{1000, 1001, 1002, 1003, 1007, 1008, 1009,
                                                 1010, 1011, 3000, 3999, 4000, 4999};
    for (std::size_t i = 0; i < good.size(); ++i)
        all.push_back(
            {"7.7." + number(i + 1), {{kClose, closeCode(good[i])}}, {{kClose, closeCode(good[i])}}});
    constexpr std::array<std::uint16_t, 9> bad{0, 999, 1004, 1005, 1006, 1016, 1100, 2000, 2999};
    for (std::size_t i = 0; i < bad.size(); ++i) {
        Case made{"7.9." + number(i + 1), {{kClose, closeCode(bad[i])}}, {}};
        all.push_back(failed(made));
    }
    for (std::size_t i = 0; i < 2; ++i) {
        Case made{"7.13." + number(i + 1), {{kClose, closeCode(i == 0 ? 5000 : 65535)}}, {}};
        all.push_back(failed(made));
    }
}

} // namespace

std::vector<Case> closing()
{
    std::vector<Case> all;
    behind(all);
    payloads(all);
    codes(all);
    return all;
}

} // namespace autobahn
