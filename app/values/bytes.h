#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace values {

/// Owned octets, exactly as they stood on the wire.
using Bytes = std::vector<std::uint8_t>;
/// Borrowed octets; valid only during the call they are passed to.
using ByteView = std::span<const std::uint8_t>;

/// The octets of a text, without a terminator.
Bytes toBytes(std::string_view text);
/// The octets of \p bytes taken as characters, unchanged (they may be no valid UTF-8).
std::string toText(ByteView bytes);
/// "48 54 54 50": two lower-case digits an octet, one space between.
std::string toHex(ByteView bytes);
/// The first \p most octets of a UTF-8 text, cut before a character that would not fit, with "…" behind.
std::string shortened(std::string_view text, std::size_t most);
/// RFC 4648 section 4, with padding.
std::string toBase64(ByteView bytes);
/// Printable ASCII as it is, everything else as \xNN, \r, \n or \t: safe to show anywhere.
std::string toPrintable(ByteView bytes);

} // namespace values
