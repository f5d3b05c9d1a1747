#pragma once
#include "values/violation.h"
#include "websocket/buffer.h"
#include "websocket/frame.h"
#include "websocket/inflate.h"
#include "websocket/rules.h"
#include "websocket/utf8.h"

#include <optional>
#include <string>

namespace websocket {

/// An octet's place.
struct Place
{
    std::uint64_t offset = 0; ///< in the stream
    std::uint64_t frame = 0;  ///< where the header of its frame begins in the stream
};

/// A violation with what its rule says.
values::Violation violationOf(RuleId rule, Place place, values::Bytes bytes, std::string detail = {},
                              std::uint8_t bits = 0);

/// Joins the payloads of a message's frames, inflates them and checks text as it comes (RFC 6455
/// sections 5.4, 5.6, 8.1; RFC 7692 section 7.2.2).
class MessageReader
{
public:
    /// \p maxMessage in octets, after inflating.
    MessageReader(std::size_t maxMessage, bool contextTakeover);

    /// A message's first frame.
    void begin(Opcode kind, bool compressed);
    bool open() const { return m_open; }
    /// The open message is.
    bool compressed() const { return m_open && m_compressed; }
    /// Octets of the open message so far, as they stood on the wire.
    std::uint64_t wireLength() const { return m_open ? m_wireLength : 0; }

    /// Payload as it stood on the wire; \p key: to be unmasked with it, see turnedKey(). \p place is its
    /// first octet's.
    std::optional<values::Violation> take(values::ByteView payload, std::optional<std::uint32_t> key,
                                          Place place);
    /// The last frame is complete; \p place is behind it.
    std::optional<values::Violation> finish(Place place);

    /// A compressed message that came whole, inflated; nothing when something is wrong with it, and nothing
    /// has changed then.
    std::optional<values::ByteView> inflateWhole(values::ByteView payload, bool asText);

    Opcode kind() const { return m_kind; }
    /// What came of the message; valid until the next call.
    values::ByteView message() const { return m_message.view(); }
    /// The payload taken last, unmasked; compressed ones as they stood on the wire.
    values::ByteView lastTaken() const { return m_lastTaken; }

private:
    struct Defect
    {
        RuleId rule;
        values::Bytes bytes;
        std::string detail;
    };

    std::optional<values::Violation> takePlain(Place place);
    std::optional<values::Violation> takeCompressed(Place place);
    std::optional<Defect> inflated(values::ByteView compressed);
    std::optional<Defect> defectSince(std::size_t size, Inflater::Status status, values::ByteView compressed);
    Defect textDefect(RuleId rule) const;

    std::size_t m_maxMessage;
    Inflater m_inflater;
    Utf8Validator m_utf8;
    bool m_open = false;
    Opcode m_kind = Opcode::Text;
    bool m_compressed = false;
    std::uint64_t m_wireLength = 0;
    Place m_character; ///< of the character that m_utf8 is in
    Buffer m_message;
    Buffer m_unmasked; ///< compressed payload
    values::ByteView m_lastTaken;
};

} // namespace websocket
