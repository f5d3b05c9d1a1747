#pragma once
// The writing side of permessage-deflate, for streams that use it in every way RFC 7692 allows.
#include "values/bytes.h"

#include <zlib.h>

namespace agreement {

/// How a message's data is written (RFC 7692 section 7.2.1 leaves it to the sender).
/// FinalEmpty: with an empty final block behind it, which ends with the octets that the reader adds.
enum class Packing { Normal, Stored, Fixed, Flushed, Final, FinalEmpty };

class Deflater
{
public:
    explicit Deflater(bool takeover) : m_takeover(takeover) { begin(m_stream); }
    ~Deflater() { deflateEnd(&m_stream); }
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    /// A message's data without the four octets at its end; the window goes on where takeover was agreed.
    values::Bytes message(const values::Bytes &text, Packing packing);
    /// Whether what was written before is in the window now.
    bool hasWindow() const { return m_takeover && m_written > 0; }

private:
    static void begin(z_stream &stream);
    /// BFINAL set, then the empty block whose rest the reader adds (section 7.2.3.4).
    values::Bytes finalMessage(const values::Bytes &text);

    bool m_takeover;
    z_stream m_stream{};
    std::size_t m_written = 0;
};

} // namespace agreement
