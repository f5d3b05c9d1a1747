#pragma once
// The short way through a frame that is a whole message. Inline: it decides the speed of small messages.
#include "websocket/frame.h"
#include "websocket/vector_code.h"
#include "websocket/vector_plain.h"

#include <cstring>

namespace websocket {

/// A data frame with FIN and the shortest length form, of which all octets are there. No std::optional is put
/// around it: that would keep it in memory instead of registers.
struct WholeFrame
{
    Opcode kind = Opcode::Continuation;
    bool compressed = false; ///< RSV1
    std::uint32_t key = 0;   ///< in memory order; 0 when not masked
    std::size_t headerSize = 0;
    std::size_t payloadSize = 0;

    explicit operator bool() const { return headerSize > 0; }
};

/// The frame at the front of \p bytes; an empty one when it is any other, or one that breaks a rule.
template <bool Masked>
inline WholeFrame readWholeFrame(values::ByteView bytes, bool compression, std::size_t longest)
{
    constexpr unsigned kFin = 0x80;
    constexpr unsigned kRsv1 = 0x40;
    constexpr std::size_t kKeySize = Masked ? sizeof(std::uint32_t) : 0;
    if (bytes.size() < 4 + kKeySize)
        return {};
    const bool compressed = compression && (bytes[0] & kRsv1) != 0;
    const unsigned kind = bytes[0] ^ kFin ^ (compressed ? kRsv1 : 0);
    if (kind - 1 > 1 || (bytes[1] >> 7 != 0) != Masked)
        return {};
    std::uint64_t length = bytes[1] & 0x7f;
    std::size_t size = 2;
    if (length == 126) {
        size += 2;
        length = static_cast<std::uint64_t>(bytes[2]) << 8 | bytes[3];
        if (length < 126)
            return {};
    } else if (length == 127) {
        size += 8;
        if (bytes.size() < size)
            return {};
        length = 0;
        for (std::size_t i = 2; i < size; ++i)
            length = length << 8 | bytes[i];
        if (length < 0x10000)
            return {};
    }
    size += kKeySize;
    if (length > longest || bytes.size() < size || bytes.size() - size < length)
        return {};
    WholeFrame frame{static_cast<Opcode>(kind), compressed, 0, size, static_cast<std::size_t>(length)};
    if constexpr (Masked)
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
