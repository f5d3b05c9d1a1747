#pragma once
#include <span>
#include <string_view>

namespace values {

/// What a message of the handshake may say: the ids of TlsMessage::fields. A list has one Param an item, all
/// of the same name, in the order of the wire. Sizes are octets. Names are those of IANA and of the RFCs; a
/// number without a name is "0xabcd", one that stands for nothing (RFC 8701) "GREASE".
struct TlsField
{
    std::string_view id;
    bool list = false;
    bool operator==(const TlsField &) const = default;
};

/// All of them, in the order in which they are shown.
std::span<const TlsField> tlsFields();
/// nullptr for an id that is none.
const TlsField *findTlsField(std::string_view id);

} // namespace values
