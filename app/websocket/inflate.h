#pragma once
#include "values/bytes.h"
#include "websocket/buffer.h"

#include <memory>

namespace websocket {

/// The receiving side of permessage-deflate (RFC 7692 section 7.2.2). A window of 15 bits reads what was
/// written with any smaller one.
class Inflater
{
public:
    enum class Status {
        Good,
        TooBig,       ///< more would come than the limit allows; the output stands at the limit
        Corrupt,      ///< no DEFLATE data; nothing more may be fed
        BeyondWindow, ///< refers to octets before the window; nothing more may be fed
        Incomplete    ///< the message ends inside a block
    };

    explicit Inflater(bool contextTakeover);
    ~Inflater();
    Inflater(Inflater &&) noexcept;
    Inflater &operator=(Inflater &&) noexcept;

    /// Everything \p compressed gives is appended to \p out at once, up to \p limit octets in it: how it was
    /// cut makes no difference.
    Status feed(values::ByteView compressed, Buffer &out, std::size_t limit);
    /// The message is complete: adds the four octets that its sender took off, and wants to be at the border
    /// of two blocks after them.
    Status finishMessage(Buffer &out, std::size_t limit);
    /// Both at once, for a message that is there as a whole.
    Status takeMessage(values::ByteView compressed, Buffer &out, std::size_t limit);
    /// Back to the state before the last feed() or takeMessage(), also after a fault.
    void undo();

private:
    struct Stream;
    Status run(values::ByteView compressed, Buffer &out, std::size_t limit);
    void remember(values::ByteView compressed);
    Status checkEnd() const;
    void forgetWindow();

    bool m_contextTakeover;
    std::unique_ptr<Stream> m_stream;
    // To go back: a copy of the state, now and then, and what was fed since. A fresh stream needs no copy.
    std::unique_ptr<Stream> m_copy;
    values::Bytes m_since;
    std::size_t m_last = 0;     ///< octets of m_since before the last feed()
    bool m_forgetsNext = false; ///< the message is over and takeover was not agreed
};

} // namespace websocket
