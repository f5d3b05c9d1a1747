#pragma once
// The short way through a frame that is a whole message. Inline: it decides the speed of small messages.
#include "websocket/frame.h"
#include "websocket/vector_code.h"
#include "websocket/vector_plain.h"

#include <cstring>
#include <optional>

namespace websocket {

/// A data frame with FIN, no reserved bit and the shortest length form, of which all octets are there.
struct WholeFrame
{
    Opcode kind;
    std::uint32_t key; ///< in memory order; nothing to be read from it when not masked
    std::size_t headerSize;
    std::size_t payloadSize;
};

/// The frame at the front of \p bytes; nothing when it is any other, or one that breaks a rule.
inline std::optional<WholeFrame> readWholeFrame(values::ByteView bytes, bool masked, std::size_t longest)
{
    constexpr std::uint8_t kFin = 0x80;
    if (bytes.size() < 2)
        return std::nullopt;
    const auto kind = static_cast<std::uint8_t>(bytes[0] ^ kFin);
    if ((kind != 1 && kind != 2) || (bytes[1] >> 7 != 0) != masked)
        return std::nullopt;
    std::uint64_t length = bytes[1] & 0x7f;
    std::size_t size = 2;
    if (length > 125) {
        const std::size_t octets = length == 126 ? 2 : 8;
        if (bytes.size() < 2 + octets)
            return std::nullopt;
        length = 0;
        for (std::size_t i = 0; i < octets; ++i)
            length = length << 8 | bytes[2 + i];
        if (length < (octets == 2 ? 126U : 0x10000U))
            return std::nullopt;
        size += octets;
    }
    size += masked ? sizeof(std::uint32_t) : 0;
    if (length > longest || bytes.size() < size || bytes.size() - size < length)
        return std::nullopt;
    WholeFrame frame{static_cast<Opcode>(kind), 0, size, static_cast<std::size_t>(length)};
    if (masked)
        std::memcpy(&frame.key, bytes.data() + size - sizeof frame.key, sizeof frame.key);
    return frame;
}

/// A call costs more than a few octets.
inline constexpr std::size_t kTooShortForVectors = 32;

inline void unmask(const VectorCode &code, std::uint8_t *to, values::ByteView payload, std::uint32_t key)
{
    if (payload.size() < kTooShortForVectors)
        plain::unmask(to, payload.data(), payload.size(), key);
    else
        code.unmask(to, payload.data(), payload.size(), key);
}

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

inline bool isUtf8(const VectorCode &code, values::ByteView text)
{
    const bool isShort = text.size() >= sizeof(std::uint64_t) && text.size() <= kTooShortForVectors;
    if (isShort && isShortAscii(text))
        return true;
    return code.isUtf8(text.data(), text.size());
}

} // namespace websocket
