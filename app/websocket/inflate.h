#pragma once
#include "values/bytes.h"

#include <functional>
#include <memory>

namespace websocket {

/// The receiving side of permessage-deflate (RFC 7692 section 7.2.2). A window of 15 bits reads what was
/// written with any smaller one.
class Inflater
{
public:
    enum class Status {
        Good,
        Corrupt, ///< no DEFLATE data; nothing more may be fed
        Stopped  ///< the sink asked to stop
    };
    /// Takes inflated octets; false stops.
    using Sink = std::function<bool(values::ByteView)>;

    explicit Inflater(bool contextTakeover);
    ~Inflater();
    Inflater(Inflater &&) noexcept;
    Inflater &operator=(Inflater &&) noexcept;

    /// Everything \p compressed gives goes to \p sink at once: how it was cut makes no difference.
    Status feed(values::ByteView compressed, const Sink &sink);
    /// The message is complete: adds the four octets that its sender took off, and wants to be at the border
    /// of two blocks after them.
    Status finishMessage(const Sink &sink);
    /// The same state again, to go on from here twice.
    Inflater clone() const;

private:
    struct Stream;
    explicit Inflater(std::unique_ptr<Stream> stream);
    std::unique_ptr<Stream> m_stream;
};

} // namespace websocket
