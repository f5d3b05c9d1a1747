#pragma once
#include "values/violation.h"
#include "websocket/frame.h"
#include "websocket/inflate.h"
#include "websocket/utf8.h"

#include <optional>
#include <string>

namespace websocket {

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
    /// Octets of the open message so far, as they stood on the wire.
    std::uint64_t wireLength() const { return m_open ? m_wireLength : 0; }

    /// Unmasked payload; \p offset is its first octet's place in the stream.
    std::optional<values::Violation> take(values::ByteView payload, std::uint64_t offset);
    /// The last frame is complete; \p offset is the place behind it.
    std::optional<values::Violation> finish(std::uint64_t offset);

    Opcode kind() const { return m_kind; }
    /// The finished message.
    values::Bytes takeMessage() { return std::move(m_message); }

private:
    struct Defect
    {
        std::string_view rule;
        values::Bytes bytes;
        std::string detail;
    };

    std::optional<values::Violation> takePlain(values::ByteView payload, std::uint64_t offset);
    std::optional<values::Violation> takeCompressed(values::ByteView payload, std::uint64_t offset);
    std::optional<values::Violation> takeEachOctet(values::ByteView payload, std::uint64_t offset);
    std::optional<Defect> inflated(values::ByteView compressed);
    std::optional<Defect> outcome(Inflater::Status status, values::ByteView compressed);
    bool append(values::ByteView text);

    std::size_t m_maxMessage;
    Inflater m_inflater;
    Utf8Validator m_utf8;
    bool m_open = false;
    Opcode m_kind = Opcode::Text;
    bool m_compressed = false;
    std::uint64_t m_wireLength = 0;
    std::uint64_t m_characterOffset = 0; ///< of the character that m_utf8 is in
    values::Bytes m_message;
    std::optional<Defect> m_defect; ///< found while inflating
};

/// A violation with what its rule says.
values::Violation violationOf(std::string_view rule, std::uint64_t offset, values::Bytes bytes,
                              std::string detail = {}, std::uint8_t bits = 0);

} // namespace websocket
