#pragma once
// The short way through a frame that is a whole message. Inline: it decides the speed of small messages.
#include "websocket/frame.h"
#include "websocket/vector_code.h"
#include "websocket/vector_plain.h"

#include <cstring>
#include <optional>

namespace websocket {

/// A data frame with FIN and the shortest length form, of which all octets are there.
struct WholeFrame
{
    Opcode kind;
    bool compressed;   ///< RSV1
    std::uint32_t key; ///< in memory order; nothing to be read from it when not masked
    std::size_t headerSize;
    std::size_t payloadSize;
};

struct WholeFrameRules
{
    bool masked;
    bool compression;
    std::size_t longest;
};

/// The frame at the front of \p bytes; nothing when it is any other, or one that breaks a rule.
inline std::optional<WholeFrame> readWholeFrame(values::ByteView bytes, const WholeFrameRules &rules)
{
    constexpr unsigned kFin = 0x80;
    constexpr unsigned kRsv1 = 0x40;
    if (bytes.size() < 2)
        return std::nullopt;
    const bool compressed = rules.compression && (bytes[0] & kRsv1) != 0;
    const unsigned kind = bytes[0] ^ kFin ^ (compressed ? kRsv1 : 0);
    if (kind - 1 > 1 || (bytes[1] >> 7 != 0) != rules.masked)
        return std::nullopt;
    std::uint64_t length = bytes[1] & 0x7f;
    std::size_t size = 2;
    if (length > 125) {
        const bool wide = length == 127;
        size += wide ? 8 : 2;
        if (bytes.size() < size)
            return std::nullopt;
        length = static_cast<std::uint64_t>(bytes[2]) << 8 | bytes[3];
        for (std::size_t i = 4; i < size; ++i)
            length = length << 8 | bytes[i];
        if (length < (wide ? 0x10000U : 126U))
            return std::nullopt;
    }
    size += rules.masked ? sizeof(std::uint32_t) : 0;
    if (length > rules.longest || bytes.size() < size || bytes.size() - size < length)
        return std::nullopt;
    WholeFrame frame{static_cast<Opcode>(kind), compressed, 0, size, static_cast<std::size_t>(length)};
    if (rules.masked)
        std::memcpy(&frame.key, bytes.data() + size - sizeof frame.key, sizeof frame.key);
    return frame;
}

/// A call costs more than a few octets.
inline constexpr std::size_t kTooShortForVectors = 32;

/// Of 8 to 32 octets: words that overlap where they must.
inline bool isShortAscii(values::ByteView text)
{
    const auto *const first = text.data();
    const auto *const last = first + text.size() - sizeof(std::uint64_t);
    auto all = plain::word(first) | plain::word(last);
    if (text.size() > 2 * sizeof(std::uint64_t))
        all |= plain::word(first + sizeof(std::uint64_t)) | plain::word(last - sizeof(std::uint64_t));
    return (all & plain::kHighBits) == 0;
}

inline bool isText(const VectorCode &code, values::ByteView text)
{
    const bool isShort = text.size() >= sizeof(std::uint64_t) && text.size() <= kTooShortForVectors;
    return (isShort && isShortAscii(text)) || code.isUtf8(text.data(), text.size());
}

/// Writes the opened payload to \p to; false where it should be text and is none.
inline bool openPayload(const VectorCode &code, std::uint8_t *to, values::ByteView payload, std::uint32_t key,
                        bool asText)
{
    if (payload.size() < kTooShortForVectors) {
        plain::unmask(to, payload.data(), payload.size(), key);
        return !asText || isText(code, {to, payload.size()});
    }
    if (asText)
        return code.unmaskText(to, payload.data(), payload.size(), key);
    code.unmask(to, payload.data(), payload.size(), key);
    return true;
}

} // namespace websocket
