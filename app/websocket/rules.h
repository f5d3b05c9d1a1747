#pragma once
#include <cstdint>
#include <span>
#include <string_view>

namespace websocket {

/// The rules of RFC 6455 and RFC 7692 that a peer can break in the stream after the upgrade, one name each.
enum class RuleId : std::uint8_t {
    // the frame header (RFC 6455 sections 5.1, 5.2, 5.5)
    MaskedByServer,
    UnmaskedByClient,
    ReservedDataOpcode,    ///< 3 to 7
    ReservedControlOpcode, ///< 0xB to 0xF
    Rsv1NotNegotiated,
    Rsv1OnContinuation, ///< with permessage-deflate agreed
    Rsv1OnControl,      ///< with permessage-deflate agreed
    Rsv2NotNegotiated,
    Rsv3NotNegotiated,
    ControlFragmented,
    ControlTooLong,
    Length16NotMinimal,
    Length64NotMinimal,
    LengthTopBit,
    HttpInStream,
    TlsInStream,
    // fragmentation (section 5.4)
    ContinuationUnexpected,
    DataInsideFragmented,
    // text (sections 5.6, 8.1)
    Utf8Overlong,
    Utf8Surrogate,
    Utf8TooLarge,          ///< above U+10FFFF
    Utf8Truncated,         ///< the character is not finished
    Utf8StrayContinuation, ///< an octet 80 to BF with no character to continue
    Utf8ImpossibleOctet,   ///< F8 to FF
    // size (section 10.4) and compression (RFC 7692)
    MessageTooBig,
    InflateTooBig,
    InflateFailed,
    InflateBeyondWindow, ///< refers to octets before the window: takeover where none was agreed
    InflateIncomplete,   ///< the message ends inside a block
    // the close (RFC 6455 sections 5.5.1, 7.4)
    ClosePayloadOneByte,
    CloseCodeBelow1000,
    CloseCode1004,
    CloseCode1005,
    CloseCode1006,
    CloseCode1015,
    CloseCodeUnassigned, ///< 1016 to 2999
    CloseCodeAbove4999,
    CloseReasonInvalidUtf8,
    DataAfterClose,
    EndedInsideFrame
};

/// One row for a rule; everyone reads this table.
struct Rule
{
    RuleId rule;
    std::string_view id;      ///< the id in Violation::rule, JSON, fixtures and tests
    std::string_view cause;   ///< the catalogue's cause id; its texts explain the rule. Empty: only a server
                              ///< meets it, no cause of a client's trouble
    std::string_view stage;   ///< "frames" or "close"
    std::string_view section; ///< "RFC 6455 5.1"
    std::uint16_t closeCode;  ///< that must be sent; 1006 where the stream is over, 0 where the peer's Close
                              ///< was answered already
};

std::span<const Rule> rules();
const Rule &rule(RuleId id);
/// The row \p id; none for an unknown id.
const Rule *findRule(std::string_view id);

} // namespace websocket
