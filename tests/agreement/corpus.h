#pragma once
// The streams that everyone reads: the same ones on every machine.
#include "stream.h"
#include "websocket/support.h"

namespace agreement {

using Streams = std::vector<Stream>;

/// Everything that RFC 6455 and RFC 7692 allow.
void addValid(Streams &to, testing::Dice &dice);
void addValidDeflate(Streams &to, testing::Dice &dice);
/// Every rule of a frame's header, broken.
void addBrokenHeaders(Streams &to, testing::Dice &dice);
/// Text that is no UTF-8, at every place.
void addBrokenText(Streams &to, testing::Dice &dice);
/// Close frames that say what none may say.
void addBrokenCloses(Streams &to, testing::Dice &dice);
/// Data that does not inflate, and messages over the limit.
void addBrokenData(Streams &to, testing::Dice &dice);
/// Streams that stop inside a frame.
void addCut(Streams &to, testing::Dice &dice);
/// Copies of what is there with a few octets changed: what must come of them nobody says.
void addMutated(Streams &to, testing::Dice &dice);

/// The same seed gives the same streams.
Streams corpus(std::uint32_t seed);

} // namespace agreement
