#pragma once
#include "websocket/extensions.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// permessage-deflate as both sides agree on it (RFC 7692 section 7.1).
///
/// Windows of 8 bits are legal here and written as they are wished, but zlib cannot write raw deflate with a
/// window of 256 octets: what was agreed goes to our own compressor through compressorWindowBits() only.
namespace websocket {

inline constexpr std::string_view kDeflate = "permessage-deflate";
inline constexpr int kLargestWindow = 15; ///< bits; what holds where no parameter says otherwise

/// The parameters of one offer or answer, as written.
struct DeflateOffer
{
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    std::optional<int> serverMaxWindowBits; ///< 8 to 15
    std::optional<int> clientMaxWindowBits; ///< 8 to 15, or kNoValue: named without a value, in offers alone
    static constexpr int kNoValue = 0;
    bool operator==(const DeflateOffer &) const = default;
};

/// What holds once an answer was given.
struct DeflateAgreement
{
    bool serverContextTakeover = true;
    bool clientContextTakeover = true;
    int serverMaxWindowBits = kLargestWindow;
    int clientMaxWindowBits = kLargestWindow;
    bool operator==(const DeflateAgreement &) const = default;
};

enum class DeflateFault {
    UnknownParameter,
    RepeatedParameter,
    ValueMissing,  ///< server_max_window_bits always has one, client_max_window_bits in an answer
    NeedlessValue, ///< of a …_no_context_takeover
    ValueNoNumber, ///< other octets than digits
    ValueLeadingZero,
    ValueOutOfRange, ///< not 8 to 15
    ClientWindowNotOffered,
    ClientWindowTooLarge,     ///< than what was offered
    ServerWindowTooLarge,     ///< than what was asked for
    ServerWindowNotGranted,   ///< asked for, not in the answer
    ServerTakeoverNotGranted, ///< server_no_context_takeover asked for, not in the answer
    AnsweredTwice,
    AnsweredWithoutOffer
};
/// "deflate-unknown-parameter", …
std::string_view id(DeflateFault fault);

struct DeflateBreach
{
    DeflateFault fault = DeflateFault::UnknownParameter;
    std::size_t element = 0; ///< index in the list that was read
    std::string parameter;   ///< the name concerned, or empty
    bool operator==(const DeflateBreach &) const = default;
};

/// The offers in order of preference, as one header value; "" for none.
std::string writeDeflateOffers(std::span<const DeflateOffer> offers);
/// The parameters of one offer; DeflateBreach::element is 0. A server declines an offer with a breach.
values::Result<DeflateOffer, DeflateBreach> readDeflateOffer(const Extension &offer);

/// The client's reading of an answer. Other extensions in it are passed over; nothing when it has no
/// permessage-deflate. With several offers an answer that fits any of them is good, and what it breaks is
/// said by the first.
values::Result<std::optional<DeflateAgreement>, DeflateBreach>
agreeDeflate(const Extensions &answered, std::span<const DeflateOffer> offers);

/// What a server wants for itself.
struct DeflateWishes
{
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    int serverMaxWindowBits = kLargestWindow;
    int clientMaxWindowBits = kLargestWindow; ///< below 15, an offer that does not allow it is not acceptable
};
struct DeflateChoice
{
    std::size_t element = 0; ///< of the offers
    DeflateAgreement agreement;
    std::string answer; ///< for Sec-WebSocket-Extensions
};
/// The first acceptable permessage-deflate offer and the answer to it; nothing when there is none.
std::optional<DeflateChoice> chooseDeflate(const Extensions &offered, const DeflateWishes &wishes = {});

/// The window to give to zlib for a raw deflate stream; nothing where zlib has none that fits: messages are
/// then sent uncompressed, which is always allowed.
std::optional<int> compressorWindowBits(int agreed);

} // namespace websocket
