#pragma once
#include "values/bytes.h"

#include <string>

namespace websocket {

/// Is what stands where a frame header was expected text of another protocol (an HTTP answer, a page, JSON)
/// or a TLS record?
///
/// Asked only about octets that already broke a rule of the header. Two readers that got the octets cut
/// differently must come to the same answer, so it depends on the octets alone: eight of them must be text
/// (printable ASCII, TAB, CR, LF; the first no TAB, which is an unfinished ping). A status line is then read
/// to its end and a tag to its '>', within 64 octets, for the sake of a telling sentence. Where the stream
/// ends before, four octets are enough.
///
/// A TLS record (RFC 8446 section 5.1) is told by its five octets of header: content type, version 3.0
/// to 3.4, a length that a record may have.
enum class ForeignText { Undecided, Text, TlsRecord, NotText };

inline constexpr std::size_t kForeignTextWanted = 8;
inline constexpr std::size_t kForeignTextLongest = 64;

/// \p octets from the header's first; \p ended: no more will come.
ForeignText judgeForeignText(values::ByteView octets, bool ended);
/// The first line or tag of a text, without blanks in front; "alert 2 40" or "record 22" of TLS; safe to
/// show.
std::string foreignTextShown(values::ByteView octets);

} // namespace websocket
