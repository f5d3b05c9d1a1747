#pragma once
#include "stream.h"

#include <memory>
#include <string_view>

namespace bench {

/// One of those that are compared. The stream must outlive it.
class Decoder
{
public:
    virtual ~Decoder() = default;
    /// Reads the whole stream once. The next pass goes on with the same state, as a long connection does.
    virtual Digest pass() = 0;
};

using MakeDecoder = std::unique_ptr<Decoder> (*)(const Stream &);

/// Each gives nothing where it has no such case.
std::unique_ptr<Decoder> makeOurs(const Stream &stream);
std::unique_ptr<Decoder> makeBeast(const Stream &stream);
std::unique_ptr<Decoder> makeWslay(const Stream &stream);
/// Copies each payload, from where it stands to one buffer.
std::unique_ptr<Decoder> makeMemcpy(const Stream &stream);
/// Does only what cannot be avoided: reads the header, opens what is masked, checks the text, inflates with
/// bare zlib; joins a message only where a read cuts it. No rule is checked, no fault is told.
std::unique_ptr<Decoder> makeFloor(const Stream &stream);

struct Peer
{
    std::string_view name;
    MakeDecoder make;
};
inline constexpr Peer kPeers[] = {
    {"ours", makeOurs},     {"beast", makeBeast}, {"wslay", makeWslay},
    {"memcpy", makeMemcpy}, {"floor", makeFloor},
};

} // namespace bench
