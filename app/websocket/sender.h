#pragma once
#include "websocket/deflate_negotiation.h"
#include "websocket/deflater.h"
#include "websocket/frame.h"

#include <functional>
#include <optional>
#include <string_view>

namespace websocket {

struct SenderOptions
{
    Role role = Role::Client; ///< ours: a client masks, a server does not (RFC 6455 section 5.3)
    std::function<MaskingKey()>
        maskingKeys; ///< a fresh key from a strong source for each frame; clients only
    std::optional<DeflateAgreement> deflate; ///< permessage-deflate as agreed
    std::size_t fragmentSize = 0; ///< octets of payload a frame at most; 0: messages go in one frame
};

/// Writes what one side sends, as octets. Nothing is written after a Close (section 5.5.1).
class Sender
{
public:
    explicit Sender(SenderOptions options);

    /// A whole message; its text must be UTF-8, which the caller checks. Empty after a Close.
    values::Bytes message(Opcode kind, values::ByteView payload);
    /// A ping or pong; nothing when the payload is longer than 125 octets (section 5.5), or after a Close.
    std::optional<values::Bytes> control(Opcode kind, values::ByteView payload);
    /// A Close, its reason cut to 123 octets at a character's border; empty after another one.
    values::Bytes close(std::optional<std::uint16_t> code, std::string_view reason = {});
    bool closed() const { return m_closed; }

private:
    values::Bytes frame(Opcode opcode, values::ByteView payload, bool fin = true, std::uint8_t rsv = 0);

    SenderOptions m_options;
    std::optional<Deflater> m_deflater;
    bool m_closed = false;
};

} // namespace websocket
