#pragma once
#include "values/bytes.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace websocket {

/// RFC 6455 section 5.2.
enum class Opcode : std::uint8_t { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

enum class Role { Client, Server };

using MaskingKey = std::array<std::uint8_t, 4>;

struct FrameHeader
{
    bool fin = true;
    std::uint8_t rsv = 0;    ///< RSV1 = 4, RSV2 = 2, RSV3 = 1
    std::uint8_t opcode = 0; ///< as read, reserved ones included
    std::optional<MaskingKey> maskingKey;
    std::uint64_t payloadLength = 0;
    bool operator==(const FrameHeader &) const = default;
};

/// The octets of a header, with the shortest length form.
values::Bytes writeHeader(const FrameHeader &header);
/// A whole frame. \p maskingKey must be given by clients and only by them (section 5.3); its value comes from
/// the caller.
values::Bytes writeFrame(Opcode opcode, values::ByteView payload, std::optional<MaskingKey> maskingKey,
                         bool fin = true, std::uint8_t rsv = 0);
/// The payload of a Close frame: code and reason, cut to 123 octets at a character border; empty without a
/// code.
values::Bytes closePayload(std::optional<std::uint16_t> code, std::string_view reason = {});
/// XORs \p data in place (section 5.3); \p phase is the index of its first octet in the payload.
void applyMask(std::span<std::uint8_t> data, const MaskingKey &key, std::uint64_t phase = 0);
/// The key's octets in memory order, turned to where the octet \p phase of the payload begins.
std::uint32_t turnedKey(const MaskingKey &key, std::uint64_t phase);

} // namespace websocket
