#pragma once
// What node's and Python's zlib bindings make of compressed messages, where it is not what RFC 7692 asks for.
#include "outcome.h"

namespace agreement {

enum class Style { Node, Python };

/// What a reader did otherwise; the first that applies to a stream names it.
enum class Quirk : std::uint8_t {
    NoRoom,      ///< took "nothing is left of the limit" for "no limit"
    InsideBlock, ///< took a message whose data stops inside a block
    WireLimit,   ///< held compressed octets against what inflated ones left of the limit
    AtLimit,     ///< looked no further once the limit was full
    WholeFrame,  ///< inflated nothing of a frame that is not whole
    FinalBlock   ///< lost the window after a final block (Python: all that comes after it)
};

/// \p stream with every compressed message written plainly, as that reader inflates it.
Stream writtenPlainly(Style style, const Stream &stream);
/// The same; nothing when the reader's first quirk is not \p quirk.
std::optional<Stream> inflatedBy(Style style, Quirk quirk, const Stream &stream);

} // namespace agreement
