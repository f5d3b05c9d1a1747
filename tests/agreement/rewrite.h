#pragma once
// Streams rewritten: the pieces of which readings are made.
#include "outcome.h"
#include "support/wire.h"

namespace agreement {

/// How a stream can be made to end at a place, whatever followed.
enum class Ending { Cut, Fail1002, Fail1007, Fail1009 };

/// \p stream up to \p offset, then something that ends it so; \p inside: a fragmented message is open there.
Stream endedAt(const Stream &stream, std::size_t offset, Ending how, bool inside);
/// The frame at \p offset; nothing when its header is not whole.
std::optional<support::WireHeader> headerAt(const Stream &stream, std::size_t offset);
/// The length that the frame at \p offset announces, its masking key there or not.
std::optional<std::uint64_t> lengthAt(const Stream &stream, std::size_t offset);
/// All octets of the frame at \p offset are there.
bool isWhole(const Stream &stream, std::size_t offset);
/// \p stream with the octets of one frame put in the place of the frame at \p offset.
Stream withFrame(const Stream &stream, std::size_t offset, const values::Bytes &frame);
/// The payload of the whole frame at \p offset, unmasked.
values::Bytes payloadAt(const Stream &stream, std::size_t offset);
/// The message that begins at \p offset, taken as binary.
Stream asBinary(const Stream &stream, std::size_t offset);

} // namespace agreement
