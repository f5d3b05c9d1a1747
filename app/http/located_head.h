#pragma once
#include "values/http_head.h"

#include <cstddef>
#include <string>
#include <vector>

namespace http {

/// Octets of a head.
struct Span
{
    std::size_t offset = 0;
    std::size_t length = 0;
    bool operator==(const Span &) const = default;
};

enum class Oddity {
    BareLf,           ///< an LF without its CR
    ObsFold,          ///< a line that goes on with the value before it (RFC 9112 section 5.2)
    SpaceBeforeColon, ///< RFC 9112 section 5.1
    ControlCharacter, ///< in the start line or a value, TAB aside (RFC 9110 section 5.5)
    NoField           ///< a line without colon, or whose name is no token
};
struct LocatedOddity
{
    Oddity kind = Oddity::BareLf;
    Span span;
    bool operator==(const LocatedOddity &) const = default;
};

struct LocatedField
{
    values::Header header; ///< trimmed, folded lines joined by one space
    Span line;             ///< from the name on, folded lines included, without the line end
    Span value;            ///< as it stands in the head, without blanks around it

    /// Where \p length octets from \p offset of header.value stand; the whole value where it was folded.
    Span within(std::size_t offset, std::size_t length) const;
};

/// A head read again for those who explain it: the most tolerant reading, with the place of everything. Lines
/// that are no fields are left out of fields and told as oddities.
struct LocatedHead
{
    std::string startLine; ///< without its line end
    Span start;            ///< behind any empty lines
    std::vector<LocatedField> fields;
    std::vector<LocatedOddity> oddities; ///< in order

    /// Every field \p name (case-insensitive), in order.
    std::vector<const LocatedField *> named(std::string_view name) const;
};

/// \p head: up to and with its final empty line; a missing end is no matter.
LocatedHead locate(values::ByteView head);

} // namespace http
