#pragma once
#include "values/bytes.h"
#include "values/observation.h"
#include "values/violation.h"
#include "websocket/frame.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace websocket {

struct ReceiverOptions
{
    Role role = Role::Client; ///< ours: a client must get unmasked frames, a server masked ones
    bool compression = false; ///< permessage-deflate was agreed (RFC 7692)
    bool peerContextTakeover = true;
    std::size_t maxMessage = 16 * 1024 * 1024; ///< octets, after inflating
    bool frameEvents = true;                   ///< tell of each frame, not of messages alone
};

/// A frame's header was complete.
struct FrameSeen
{
    FrameHeader header;
    std::uint64_t offset = 0; ///< of the header's first octet in the stream
};
/// A complete frame's payload, unmasked (at most 64 octets of it); follows its FrameSeen.
struct FrameDone
{
    values::Bytes preview;
};
struct MessageReceived
{
    Opcode kind = Opcode::Text;
    values::Bytes payload; ///< inflated
};
struct PingReceived
{
    values::Bytes payload;
};
struct PongReceived
{
    values::Bytes payload;
};
struct CloseReceived
{
    std::optional<std::uint16_t> code; ///< none: empty payload (1005)
    std::string reason;
};
/// Octets after a Close frame: not processed (section 5.5.1).
struct DataAfterClose
{
    std::uint64_t offset = 0;
    values::Violation violation; ///< "data-after-close"
};
/// The peer broke a rule; nothing after it is processed.
struct Violated
{
    values::Violation violation;
};
/// The stream ended inside a frame.
struct EndedInsideFrame
{
    std::uint64_t have = 0;      ///< octets of the frame that came, header included
    std::uint64_t missing = 0;   ///< octets still to come as far as known
    values::Violation violation; ///< "ended-inside-frame"; its detail is "have/whole"
};

using Event = std::variant<FrameSeen, FrameDone, MessageReceived, PingReceived, PongReceived, CloseReceived,
                           DataAfterClose, Violated, EndedInsideFrame>;

/// Told what a Receiver finds, in order. What is passed is valid during the call only; the Receiver must not
/// be called from inside.
class ReceiverSink
{
public:
    virtual ~ReceiverSink() = default;
    virtual void onFrame(const FrameHeader & /*header*/, std::uint64_t /*offset*/) {}
    virtual void onFrameDone(values::ByteView /*preview*/) {}
    virtual void onMessage(Opcode /*kind*/, values::ByteView /*payload*/) {}
    virtual void onPing(values::ByteView /*payload*/) {}
    virtual void onPong(values::ByteView /*payload*/) {}
    virtual void onClose(std::optional<std::uint16_t> /*code*/, std::string_view /*reason*/) {}
    virtual void onDataAfterClose(const values::Violation & /*violation*/) {}
    virtual void onViolation(const values::Violation & /*violation*/) {}
    virtual void onEndedInsideFrame(std::uint64_t /*have*/, std::uint64_t /*missing*/,
                                    const values::Violation & /*violation*/)
    {
    }
};

/// Octets in, events out (RFC 6455 sections 5, 6, 7, 8.1; RFC 7692). No I/O, no clock. Any slicing of the
/// octets gives the same events. After a Violated or a CloseReceived it goes on counting but processes
/// nothing.
///
/// A broken rule is told with the first octet that shows it, so a header that breaks one gives no FrameSeen.
/// One exception: where the octets of such a header are printable ASCII, eight octets are awaited (a status
/// line or tag to its end, 64 at most; or the end of the stream) to tell text of another protocol,
/// "http-in-stream", from a broken frame; see foreign_text.h.
///
/// A message that comes whole in one frame and one call of feed() is not copied: the sink sees it where it
/// stands, an unmasked one in a buffer that is used again. Memory: one message of at most maxMessage octets,
/// the inflater's window, some 200 KB with compression to find a fault's octet again, and what the sink
/// keeps.
///
/// Violation::offset is the first octet concerned: for text the first octet of the broken character, for
/// compressed data the octet with which the fault showed (behind the frame when only its end does).
class Receiver
{
public:
    explicit Receiver(ReceiverOptions options);
    ~Receiver();
    Receiver(Receiver &&) noexcept;
    Receiver &operator=(Receiver &&) noexcept;

    void feed(values::ByteView bytes, ReceiverSink &sink);
    void end(values::EndHow how, ReceiverSink &sink);
    /// The same, as values that own what they tell: as many as the octets hold, so feed what one read gives.
    std::vector<Event> feed(values::ByteView bytes);
    std::vector<Event> end(values::EndHow how);

    /// What it is waiting for, as an id with numbers: "header 1/2", "length 4/8", "payload 10/100", "frame";
    /// also "masking-key 1/4", "text 5/64" (see above) and "end" once nothing more is processed.
    std::string waitingFor() const;
    std::uint64_t offset() const; ///< octets fed so far

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace websocket
