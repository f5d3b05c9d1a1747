#include "readings.h"

#include "lax_inflate.h"
#include "rewrite.h"

#include <algorithm>
#include <array>

namespace agreement {

namespace {

constexpr int kMostReadings = 8; ///< of one stream, one upon the other

bool isHeaderRule(const Ours &ours)
{
    constexpr std::array<std::string_view, 4> others{"", "invalid-utf8", "inflate-failed", "message-too-big"};
    return std::find(others.begin(), others.end(), ours.family) == others.end() &&
           !ours.family.starts_with("close-");
}

std::size_t messages(const Ours &ours)
{
    return static_cast<std::size_t>(
        std::count_if(ours.outcome.events.begin(), ours.outcome.events.end(), [](const std::string &event) {
            return event.starts_with("text") || event.starts_with("binary");
        }));
}

template <Style style, Quirk quirk>
std::optional<Stream> inflated(const Stream &stream, const Ours &)
{
    return inflatedBy(style, quirk, stream);
}

std::optional<Stream> lengthTaken(const Stream &stream, const Ours &ours)
{
    if (!isWhole(stream, ours.frame)) {
        const auto header = headerAt(stream, ours.frame);
        // Its mask or payload is missing: the shortest form would miss it too.
        return header || stream.octets.size() - ours.frame >= 4
                   ? std::optional(endedAt(stream, ours.frame, Ending::Cut, ours.messageOpen))
                   : std::nullopt;
    }
    auto rest = values::ByteView(stream.octets).subspan(ours.frame);
    return withFrame(stream, ours.frame, support::octetsOf(*support::takeFrame(rest)));
}

std::optional<Stream> shortControlTaken(const Stream &stream, const Ours &ours)
{
    constexpr std::uint64_t longest = 125;
    const auto header = headerAt(stream, ours.frame);
    return header && header->length <= longest ? lengthTaken(stream, ours) : std::nullopt;
}

std::optional<Stream> topBitIsTooBig(const Stream &stream, const Ours &ours)
{
    return endedAt(stream, ours.frame, Ending::Fail1009, ours.messageOpen);
}

std::optional<Stream> firstOctetWaits(const Stream &stream, const Ours &ours)
{
    if (!isHeaderRule(ours) || stream.octets.size() - ours.frame > 1)
        return std::nullopt;
    return endedAt(stream, ours.frame, Ending::Cut, ours.messageOpen);
}

std::optional<Stream> wholeFrameFirst(const Stream &stream, const Ours &ours)
{
    if (!isHeaderRule(ours))
        return std::nullopt;
    if (isWhole(stream, ours.frame)) // its payload may be at fault for them
        return stream.settings.deflate ? std::optional(writtenPlainly(Style::Python, stream)) : std::nullopt;
    const bool tooBig = lengthAt(stream, ours.frame).value_or(0) > stream.settings.limit;
    return endedAt(stream, ours.frame, tooBig ? Ending::Fail1009 : Ending::Cut, ours.messageOpen);
}

std::optional<Stream> textJudgedAtMessageEnd(const Stream &stream, const Ours &ours)
{
    auto binary = asBinary(stream, ours.message);
    const auto further = read(binary);
    if (messages(further) == messages(ours))
        return binary;      // something else comes before its end
    auto at = ours.message; // its last frame
    for (auto header = headerAt(stream, at); header && (!header->fin || header->opcode >= 8);
         header = headerAt(stream, at))
        at += header->size + static_cast<std::size_t>(header->length);
    return endedAt(stream, at, Ending::Fail1007, true);
}

std::optional<Stream> textJudgedAtFrameEnd(const Stream &stream, const Ours &ours)
{
    auto binary = asBinary(stream, ours.message);
    const auto further = read(binary);
    return further.frame == ours.frame && !further.outcome.end.starts_with("open") ? std::optional(binary)
                                                                                   : std::nullopt;
}

/// Python's decoder keeps the octets ED A0…BF at a piece's end: they may be half of a surrogate that it was
/// told to let pass, though here it was not.
std::optional<Stream> halfSurrogateWaits(const Stream &given, const Ours &)
{
    const auto stream = given.settings.deflate ? writtenPlainly(Style::Python, given) : given;
    const auto ours = read(stream);
    if (!isWhole(stream, ours.frame) || headerAt(stream, ours.frame)->fin)
        return std::nullopt;
    const auto payload = payloadAt(stream, ours.frame);
    const auto size = payload.size();
    if (size == 0 || payload[size - 1] < 0xa0 || payload[size - 1] > 0xbf ||
        (size > 1 && payload[size - 2] != 0xed))
        return std::nullopt;
    auto at = ours.frame;
    std::optional<support::WireHeader> header;
    do {
        if (!isWhole(stream, at))
            return asBinary(stream, ours.message);
        header = headerAt(stream, at);
        at += header->size + static_cast<std::size_t>(header->length);
        header = headerAt(stream, at);
    } while (header && (header->opcode >= 8 || (header->length == 0 && !header->fin)));
    auto binary = asBinary(stream, ours.message);
    const auto further = read(binary);
    const bool over =
        further.frame <= at && further.outcome.end != "open" && messages(further) == messages(ours);
    return over ? binary : endedAt(stream, at, Ending::Fail1007, true);
}

std::optional<Stream> bombIsCorrupt(const Stream &stream, const Ours &ours)
{
    if (!stream.settings.deflate)
        return std::nullopt;
    return endedAt(stream, ours.frame, Ending::Fail1007, ours.messageOpen);
}

std::optional<Stream> reasonBeforeCode(const Stream &stream, const Ours &ours)
{
    auto payload = payloadAt(stream, ours.frame);
    payload[0] = 3;
    payload[1] = 232;
    support::WireFrame frame;
    frame.opcode = 8;
    frame.payload = payload;
    if (stream.settings.server)
        frame.key = support::WireKey{};
    auto other = withFrame(stream, ours.frame, support::octetsOf(frame));
    return read(other).family == "close-reason-invalid-utf8" ? std::optional(other) : std::nullopt;
}

std::optional<Stream> corruptIsAProtocolError(const Stream &stream, const Ours &ours)
{
    return endedAt(stream, ours.frame, Ending::Fail1002, ours.messageOpen);
}

/// The first control frame inside a message for which the message leaves no room.
std::optional<Stream> limitCountsControlFrames(const Stream &given, const Ours &)
{
    const auto stream = given.settings.deflate ? writtenPlainly(Style::Python, given) : given;
    const auto limit = stream.settings.limit;
    std::uint64_t length = 0;
    bool inside = false;
    for (std::size_t at = 0; isWhole(stream, at);) {
        const auto header = headerAt(stream, at);
        if (header->opcode >= 8 && inside && header->length > limit - std::min<std::uint64_t>(length, limit))
            return endedAt(stream, at, Ending::Fail1009, inside);
        if (header->opcode < 8) {
            length = inside ? length + header->length : header->length;
            inside = !header->fin;
        }
        at += header->size + static_cast<std::size_t>(header->length);
    }
    return std::nullopt;
}

constexpr auto kNode = Who::Node;
constexpr auto kPython = Who::Python;

constexpr std::array kReadings{
    Reading{kNode, "length-not-minimal", lengthTaken, "takes a length that is not in its shortest form", "we",
            "RFC 6455 5.2"},
    Reading{kNode, "length-top-bit", topBitIsTooBig, "says 1009 for a length with its top bit set", "we",
            "RFC 6455 5.2"},
    Reading{kNode, "", firstOctetWaits, "judges a header's first octet together with the second", "open",
            "RFC 6455 7.1.7"},
    Reading{kNode, "invalid-utf8", textJudgedAtMessageEnd, "judges text when the whole message is there",
            "open", "RFC 6455 8.1"},
    Reading{kNode, "message-too-big", bombIsCorrupt,
            "says 1007 for a message that grows over the limit in inflating", "we", "RFC 6455 7.4.1"},
    Reading{kNode, "", inflated<Style::Node, Quirk::WholeFrame>, "inflates when the whole frame is there",
            "open", "RFC 7692 7.2.2"},
    Reading{kNode, "", inflated<Style::Node, Quirk::InsideBlock>,
            "takes compressed data that stops inside a block", "we", "RFC 7692 7.2.2"},
    Reading{kNode, "", inflated<Style::Node, Quirk::FinalBlock>,
            "drops the window after a final block: the next message is corrupt or empty to it", "we",
            "RFC 7692 7.2.3.4"},
    Reading{kPython, "length-not-minimal", lengthTaken, "takes a length that is not in its shortest form",
            "we", "RFC 6455 5.2"},
    Reading{kPython, "control-too-long", shortControlTaken,
            "takes a control frame whose short length stands in the long form", "we", "RFC 6455 5.5"},
    Reading{kPython, "length-top-bit", topBitIsTooBig, "says 1009 for a length with its top bit set", "we",
            "RFC 6455 5.2"},
    Reading{kPython, "", wholeFrameFirst, "judges a header when the frame's payload is there", "open",
            "RFC 6455 7.1.7"},
    Reading{kPython, "invalid-utf8", textJudgedAtFrameEnd, "judges text when the whole frame is there",
            "open", "RFC 6455 8.1"},
    Reading{kPython, "invalid-utf8", halfSurrogateWaits,
            "waits for the third octet of a surrogate that a frame's end cuts", "open", "RFC 6455 8.1"},
    Reading{kPython, "close-code-invalid", reasonBeforeCode, "judges a close reason before the code", "open",
            "RFC 6455 7.4"},
    Reading{kPython, "", limitCountsControlFrames,
            "holds a control frame's length against what is left to the message around it", "we",
            "RFC 6455 5.5"},
    Reading{kPython, "inflate-failed", corruptIsAProtocolError, "says 1002 for data that does not inflate",
            "open", "RFC 7692 7.2.2"},
    Reading{kPython, "", inflated<Style::Python, Quirk::WholeFrame>, "inflates when the whole frame is there",
            "open", "RFC 7692 7.2.2"},
    Reading{kPython, "", inflated<Style::Python, Quirk::InsideBlock>,
            "takes compressed data that stops inside a block", "we", "RFC 7692 7.2.2"},
    Reading{kPython, "", inflated<Style::Python, Quirk::WireLimit>,
            "holds compressed octets against what inflated ones left of the limit", "we", "RFC 6455 10.4"},
    Reading{kPython, "", inflated<Style::Python, Quirk::AtLimit>,
            "inflates nothing behind the octet that fills the limit: what is corrupt there is 1009 to it, "
            "what is "
            "too much comes out with the next frame",
            "open", "RFC 6455 10.4"},
    Reading{kPython, "message-too-big", inflated<Style::Python, Quirk::NoRoom>,
            "lets a last empty frame carry a message over the limit that was just full", "we",
            "RFC 6455 10.4"},
    Reading{kPython, "", inflated<Style::Python, Quirk::FinalBlock>,
            "inflates nothing after a final block: later messages come as empty", "we", "RFC 7692 7.2.3.4"},
};

bool explainFrom(Who who, const Stream &stream, const Outcome &theirs, std::vector<std::size_t> &used)
{
    const auto ours = read(stream);
    if (ours.outcome == theirs)
        return true;
    if (used.size() == kMostReadings)
        return false;
    for (std::size_t i = 0; i < kReadings.size(); ++i) {
        const auto &reading = kReadings[i];
        if (reading.who != who || (!reading.family.empty() && reading.family != ours.family))
            continue;
        const auto other = reading.as(stream, ours);
        if (!other || other->octets == stream.octets)
            continue;
        used.push_back(i);
        if (explainFrom(who, *other, theirs, used))
            return true;
        used.pop_back();
    }
    return false;
}

} // namespace

std::span<const Reading> readings()
{
    return kReadings;
}

std::optional<std::vector<std::size_t>> explain(Who who, const Stream &stream, const Outcome &theirs)
{
    std::vector<std::size_t> used;
    if (!explainFrom(who, stream, theirs, used))
        return std::nullopt;
    return used;
}

} // namespace agreement
