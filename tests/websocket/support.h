#pragma once
// Streams and events for the tests of this folder.
#include "websocket/receiver.h"

#include <charconv>
#include <string>
#include <string_view>
#include <vector>

namespace testing {

/// "81 05 48" → octets; blanks are optional.
inline values::Bytes hex(std::string_view text)
{
    values::Bytes out;
    std::string digits;
    for (const char c : text) {
        if (c == ' ')
            continue;
        digits += c;
        if (digits.size() == 2) {
            unsigned value = 0;
            std::from_chars(digits.data(), digits.data() + 2, value, 16);
            out.push_back(static_cast<std::uint8_t>(value));
            digits.clear();
        }
    }
    return out;
}

inline values::Bytes operator+(values::Bytes a, const values::Bytes &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

inline std::string text(std::uint64_t value)
{
    char digits[24];
    return {digits, std::to_chars(digits, digits + sizeof digits, value).ptr};
}

inline std::string describe(const websocket::Event &event)
{
    using namespace websocket;
    struct Describe
    {
        std::string operator()(const FrameSeen &e) const
        {
            return "frame " + values::toHex(writeHeader(e.header)) + " at " + text(e.offset);
        }
        std::string operator()(const FrameDone &e) const { return "done " + values::toPrintable(e.preview); }
        std::string operator()(const MessageReceived &e) const
        {
            return (e.kind == Opcode::Text ? "text " : "binary ") + values::toPrintable(e.payload);
        }
        std::string operator()(const PingReceived &e) const
        {
            return "ping " + values::toPrintable(e.payload);
        }
        std::string operator()(const PongReceived &e) const
        {
            return "pong " + values::toPrintable(e.payload);
        }
        std::string operator()(const CloseReceived &e) const
        {
            return "close " + (e.code ? text(*e.code) : std::string("-")) + " " + e.reason;
        }
        std::string operator()(const DataAfterClose &e) const { return "after-close " + text(e.offset); }
        std::string operator()(const Violated &e) const
        {
            const auto &v = e.violation;
            return "violated " + v.rule + " at " + text(v.offset) + " [" + values::toHex(v.bytes) +
                   "] bits " + text(v.bits) + " code " + text(v.closeCode) + " (" + v.detail + ")";
        }
        std::string operator()(const EndedInsideFrame &e) const
        {
            return "ended " + text(e.have) + "+" + text(e.missing);
        }
    };
    return std::visit(Describe{}, event);
}

using Events = std::vector<std::string>;

inline void append(Events &to, const std::vector<websocket::Event> &events)
{
    for (const auto &event : events)
        to.push_back(describe(event));
}

/// Feeds \p stream cut at \p cuts (rising), then ends it.
inline Events receive(const websocket::ReceiverOptions &options, const values::Bytes &stream,
                      const std::vector<std::size_t> &cuts = {})
{
    websocket::Receiver receiver(options);
    Events events;
    std::size_t start = 0;
    for (const auto cut : cuts) {
        append(events, receiver.feed(values::ByteView(stream).subspan(start, cut - start)));
        start = cut;
    }
    append(events, receiver.feed(values::ByteView(stream).subspan(start)));
    append(events, receiver.end(values::EndHow::Fin));
    return events;
}

/// The last event that is no frame record.
inline std::string lastOf(const Events &events)
{
    return events.empty() ? std::string("nothing") : events.back();
}

/// A small generator with a fixed seed: the same splits on every machine.
class Dice
{
public:
    explicit Dice(std::uint32_t seed) : m_state(seed) {}
    std::uint32_t operator()(std::uint32_t below)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return (m_state >> 8) % below;
    }

private:
    std::uint32_t m_state;
};

/// The first way of cutting that gives other events than the whole: "" when there is none.
inline std::string cuttingDifference(const websocket::ReceiverOptions &options, const values::Bytes &stream)
{
    const auto whole = receive(options, stream);
    const auto same = [&](const std::vector<std::size_t> &cuts) {
        return receive(options, stream, cuts) == whole;
    };
    for (std::size_t cut = 0; cut <= stream.size() && cut < 2000; ++cut) {
        if (!same({cut}))
            return "cut at " + text(cut);
    }
    std::vector<std::size_t> each;
    for (std::size_t cut = 1; cut < stream.size(); ++cut)
        each.push_back(cut);
    if (!same(each))
        return "octet by octet";
    Dice dice(20261123);
    for (std::uint32_t round = 0; round < 40; ++round) {
        std::vector<std::size_t> cuts;
        for (std::size_t at = 0; at < stream.size(); at += 1 + dice(round % 2 == 0 ? 9 : 200))
            cuts.push_back(at);
        if (!same(cuts))
            return "random round " + text(round);
    }
    return {};
}

} // namespace testing
