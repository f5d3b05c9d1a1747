#include "websocket/deflate_negotiation.h"

#include <algorithm>
#include <array>

namespace websocket {

namespace {

constexpr std::string_view kServerNoTakeover = "server_no_context_takeover";
constexpr std::string_view kClientNoTakeover = "client_no_context_takeover";
constexpr std::string_view kServerWindow = "server_max_window_bits";
constexpr std::string_view kClientWindow = "client_max_window_bits";
constexpr int kSmallestWindow = 8;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// 8 to 15 as decimal digits (RFC 7692 section 7.1.2).
values::Result<int, DeflateFault> readWindow(std::string_view value)
{
    if (!std::all_of(value.begin(), value.end(), isDigit))
        return DeflateFault::ValueNoNumber;
    if (value.size() > 1 && value.front() == '0')
        return DeflateFault::ValueLeadingZero;
    int bits = 0;
    for (const char c : value.substr(0, 3)) // a number of three digits is too large whatever follows
        bits = bits * 10 + (c - '0');
    if (bits < kSmallestWindow || bits > kLargestWindow)
        return DeflateFault::ValueOutOfRange;
    return bits;
}

/// Reads one parameter into \p into.
std::optional<DeflateFault> readParameter(const ExtensionParameter &parameter, DeflateOffer &into)
{
    const auto &[name, value] = parameter;
    if (name == kServerNoTakeover || name == kClientNoTakeover) {
        if (value)
            return DeflateFault::NeedlessValue;
        (name == kServerNoTakeover ? into.serverNoContextTakeover : into.clientNoContextTakeover) = true;
        return std::nullopt;
    }
    if (name != kServerWindow && name != kClientWindow)
        return DeflateFault::UnknownParameter;
    auto &bits = name == kServerWindow ? into.serverMaxWindowBits : into.clientMaxWindowBits;
    if (!value) {
        if (name == kServerWindow)
            return DeflateFault::ValueMissing;
        bits = DeflateOffer::kNoValue;
        return std::nullopt;
    }
    const auto read = readWindow(*value);
    if (!read)
        return read.error();
    bits = read.value();
    return std::nullopt;
}

struct Misfit
{
    DeflateFault fault;
    std::string_view parameter;
};

/// What in \p answer does not follow from \p offer (RFC 7692 sections 7.1.1.1, 7.1.2.1 and 7.1.2.2).
std::optional<Misfit> misfit(const DeflateOffer &answer, const DeflateOffer &offer)
{
    if (offer.serverNoContextTakeover && !answer.serverNoContextTakeover)
        return Misfit{DeflateFault::ServerTakeoverNotGranted, kServerNoTakeover};
    if (offer.serverMaxWindowBits) {
        if (!answer.serverMaxWindowBits)
            return Misfit{DeflateFault::ServerWindowNotGranted, kServerWindow};
        if (*answer.serverMaxWindowBits > *offer.serverMaxWindowBits)
            return Misfit{DeflateFault::ServerWindowTooLarge, kServerWindow};
    }
    if (answer.clientMaxWindowBits) {
        if (!offer.clientMaxWindowBits)
            return Misfit{DeflateFault::ClientWindowNotOffered, kClientWindow};
        if (*offer.clientMaxWindowBits != DeflateOffer::kNoValue &&
            *answer.clientMaxWindowBits > *offer.clientMaxWindowBits)
            return Misfit{DeflateFault::ClientWindowTooLarge, kClientWindow};
    }
    return std::nullopt;
}

DeflateAgreement agreement(const DeflateOffer &answer)
{
    return {!answer.serverNoContextTakeover, !answer.clientNoContextTakeover,
            answer.serverMaxWindowBits.value_or(kLargestWindow),
            answer.clientMaxWindowBits.value_or(kLargestWindow)};
}

/// One answer against what was offered.
values::Result<DeflateAgreement, DeflateBreach> agreeOne(const Extension &answer,
                                                         std::span<const DeflateOffer> offers)
{
    const auto read = readDeflateOffer(answer);
    if (!read)
        return read.error();
    if (read.value().clientMaxWindowBits == DeflateOffer::kNoValue)
        return DeflateBreach{DeflateFault::ValueMissing, 0, std::string(kClientWindow)};
    std::optional<Misfit> first;
    for (const auto &offer : offers) {
        const auto wrong = misfit(read.value(), offer);
        if (!wrong)
            return agreement(read.value());
        if (!first)
            first = wrong;
    }
    if (!first)
        return DeflateBreach{DeflateFault::AnsweredWithoutOffer, 0, {}};
    return DeflateBreach{first->fault, 0, std::string(first->parameter)};
}

std::string windowText(std::string_view name, int bits)
{
    auto text = "; " + std::string(name);
    if (bits == DeflateOffer::kNoValue)
        return text;
    text += bits >= 10 ? "=1" : "=";
    return text + static_cast<char>('0' + bits % 10);
}

std::string write(const DeflateOffer &offer)
{
    std::string text(kDeflate);
    if (offer.serverNoContextTakeover)
        text += "; " + std::string(kServerNoTakeover);
    if (offer.clientNoContextTakeover)
        text += "; " + std::string(kClientNoTakeover);
    if (offer.serverMaxWindowBits)
        text += windowText(kServerWindow, *offer.serverMaxWindowBits);
    if (offer.clientMaxWindowBits)
        text += windowText(kClientWindow, *offer.clientMaxWindowBits);
    return text;
}

/// The answer to \p offer, or nothing when the wishes cannot be had with it.
std::optional<DeflateOffer> answerTo(const DeflateOffer &offer, const DeflateWishes &wishes)
{
    DeflateOffer answer;
    answer.serverNoContextTakeover = offer.serverNoContextTakeover || wishes.serverNoContextTakeover;
    answer.clientNoContextTakeover = offer.clientNoContextTakeover || wishes.clientNoContextTakeover;
    const auto ours =
        std::min(wishes.serverMaxWindowBits, offer.serverMaxWindowBits.value_or(kLargestWindow));
    if (offer.serverMaxWindowBits || ours < kLargestWindow)
        answer.serverMaxWindowBits = ours;
    if (!offer.clientMaxWindowBits)
        return wishes.clientMaxWindowBits < kLargestWindow ? std::nullopt : std::optional(answer);
    const bool valued = *offer.clientMaxWindowBits != DeflateOffer::kNoValue;
    const auto theirs =
        std::min(wishes.clientMaxWindowBits, valued ? *offer.clientMaxWindowBits : kLargestWindow);
    if (valued || theirs < kLargestWindow)
        answer.clientMaxWindowBits = theirs;
    return answer;
}

} // namespace

std::string_view id(DeflateFault fault)
{
    static constexpr std::array<std::string_view, 14> names{"deflate-unknown-parameter",
                                                            "deflate-repeated-parameter",
                                                            "deflate-value-missing",
                                                            "deflate-needless-value",
                                                            "deflate-value-no-number",
                                                            "deflate-value-leading-zero",
                                                            "deflate-value-out-of-range",
                                                            "deflate-client-window-not-offered",
                                                            "deflate-client-window-too-large",
                                                            "deflate-server-window-too-large",
                                                            "deflate-server-window-not-granted",
                                                            "deflate-server-takeover-not-granted",
                                                            "deflate-answered-twice",
                                                            "deflate-answered-without-offer"};
    return names.at(static_cast<std::size_t>(fault));
}

std::string writeDeflateOffers(std::span<const DeflateOffer> offers)
{
    std::string text;
    for (const auto &offer : offers)
        text += (text.empty() ? "" : ", ") + write(offer);
    return text;
}

values::Result<DeflateOffer, DeflateBreach> readDeflateOffer(const Extension &offer)
{
    DeflateOffer read;
    const auto &all = offer.parameters;
    for (auto it = all.begin(); it != all.end(); ++it) {
        const bool again =
            std::any_of(all.begin(), it, [&](const auto &before) { return before.name == it->name; });
        const auto fault = again ? DeflateFault::RepeatedParameter : readParameter(*it, read);
        if (fault)
            return DeflateBreach{*fault, 0, it->name};
    }
    return read;
}

values::Result<std::optional<DeflateAgreement>, DeflateBreach>
agreeDeflate(const Extensions &answered, std::span<const DeflateOffer> offers)
{
    std::optional<DeflateAgreement> agreed;
    for (std::size_t i = 0; i < answered.size(); ++i) {
        if (answered[i].name != kDeflate)
            continue;
        if (agreed)
            return DeflateBreach{DeflateFault::AnsweredTwice, i, {}};
        const auto one = agreeOne(answered[i], offers);
        if (!one) {
            auto breach = one.error();
            breach.element = i;
            return breach;
        }
        agreed = one.value();
    }
    return agreed;
}

std::optional<DeflateChoice> chooseDeflate(const Extensions &offered, const DeflateWishes &wishes)
{
    for (std::size_t i = 0; i < offered.size(); ++i) {
        if (offered[i].name != kDeflate)
            continue;
        const auto offer = readDeflateOffer(offered[i]);
        const auto answer = offer ? answerTo(offer.value(), wishes) : std::nullopt;
        if (answer)
            return DeflateChoice{i, agreement(*answer), write(*answer)};
    }
    return std::nullopt;
}

std::optional<int> compressorWindowBits(int agreed)
{
    return agreed > kSmallestWindow ? std::optional(agreed) : std::nullopt;
}

} // namespace websocket
