#pragma once
#include "values/bytes.h"

#include <memory>

namespace websocket {

/// The sending side of permessage-deflate (RFC 7692 section 7.2.1).
class Deflater
{
public:
    /// zlib writes no raw DEFLATE data with a window of 256 octets: 8 bits cannot be had. A sender that
    /// agreed to 8 sends its messages as they are, which the extension allows.
    static constexpr int kSmallestWindow = 9;
    static constexpr int kLargestWindow = 15;

    /// \p windowBits from 9 to 15; \p contextTakeover: the window lives on from message to message.
    Deflater(int windowBits, bool contextTakeover);
    ~Deflater();
    Deflater(Deflater &&) noexcept;
    Deflater &operator=(Deflater &&) noexcept;

    /// A message's compressed payload, without the four octets 00 00 ff ff at its end; the single octet 00
    /// for an empty message (section 7.2.3.6).
    values::Bytes compress(values::ByteView message);

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
};

} // namespace websocket
