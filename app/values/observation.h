#pragma once
#include "values/close_code.h"
#include "values/http_head.h"
#include "values/stage.h"
#include "values/target.h"
#include "values/tls_observation.h"
#include "values/violation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace values {

enum class DnsOutcome {
    NotRun,
    Resolved,
    Literal,
    NotFound,
    NoAddress,
    Temporary,
    TimedOut,
    Cancelled,
    Other
};
std::string_view id(DnsOutcome outcome);

struct DnsObservation
{
    DnsOutcome outcome = DnsOutcome::NotRun;
    std::string host;                   ///< asked, in ASCII (IDNA 2008)
    std::vector<std::string> addresses; ///< in the resolver's order
    int systemError = 0;                ///< of getaddrinfo
    bool operator==(const DnsObservation &) const = default;
};

enum class TcpOutcome {
    NotRun,
    Connected,
    Refused,
    TimedOut,
    Unreachable,
    Reset,
    Denied,
    Cancelled,
    Abandoned,
    Other
};
std::string_view id(TcpOutcome outcome);

/// One connection attempt; several run side by side (RFC 8305).
struct TcpAttempt
{
    std::string address;
    std::uint16_t port = 0;
    TcpOutcome outcome = TcpOutcome::NotRun;
    int systemError = 0; ///< errno
    double startMs = 0;
    double durationMs = 0;
    bool operator==(const TcpAttempt &) const = default;
};

struct TcpObservation
{
    TcpOutcome outcome = TcpOutcome::NotRun;
    std::vector<TcpAttempt> attempts;
    std::string address;    ///< connected to
    std::uint16_t port = 0; ///< connected to
    bool operator==(const TcpObservation &) const = default;
};

enum class ProxyOutcome {
    NotRun,
    Established,
    Unreachable,
    AuthenticationRequired,
    Refused,
    InvalidAnswer,
    TimedOut,
    Closed
};
std::string_view id(ProxyOutcome outcome);

struct ProxyObservation
{
    ProxyOutcome outcome = ProxyOutcome::NotRun;
    std::string proxy;  ///< host:port
    std::string kind;   ///< "http" or "socks5"
    std::string source; ///< "option" or the name of the environment variable
    int status = 0;     ///< HTTP status of CONNECT, or SOCKS5 reply
    Bytes answer;       ///< its first octets
    bool operator==(const ProxyObservation &) const = default;
};

/// Something about the 101 answer that RFC 6455 section 4.1 does not allow.
struct Deviation
{
    std::string id; ///< of the engine's table: "accept-wrong", "upgrade-header-wrong", …
    Params params;
    bool fatal = true;        ///< else tolerated
    std::string cause = {};   ///< in the catalogue, when it is fatal; empty: "upgrade-" and the id
    std::uint64_t offset = 0; ///< in the head, of what is wrong; of the start line where something is missing
    std::uint64_t length = 0; ///< octets
    bool operator==(const Deviation &) const = default;
};

struct UpgradeObservation
{
    bool attempted = false;
    Bytes request; ///< as sent; secrets are masked when shown
    std::optional<ResponseHead> response;
    Bytes body;       ///< the first octets after a head that is not 101, at most 4096
    Bytes firstBytes; ///< the first octets of the peer, at most 256
    std::vector<Deviation> deviations;
    bool accepted = false; ///< 101 without a fatal deviation
    bool headerTooLarge = false;
    std::string malformed; ///< reason id when the answer is no HTTP, or empty
    std::string subprotocol;
    bool compression = false; ///< permessage-deflate agreed
    EndHow end = EndHow::Open;
    std::uint64_t bytesReceived = 0;
    double clockSkewSeconds = 0; ///< Date header minus our clock, 0 when there is none
    bool operator==(const UpgradeObservation &) const = default;
};

struct FrameRecord
{
    Direction direction = Direction::Received;
    bool fin = true;
    std::uint8_t rsv = 0; ///< RSV1 = 4, RSV2 = 2, RSV3 = 1
    std::uint8_t opcode = 0;
    bool masked = false;
    std::uint64_t length = 0;
    std::uint64_t offset = 0; ///< in its stream
    double atMs = 0;
    Bytes preview; ///< the first octets of the (unmasked) payload, at most 64
    bool operator==(const FrameRecord &) const = default;
};

struct FramesObservation
{
    bool attempted = false;
    std::vector<FrameRecord> frames;
    bool framesDropped = false; ///< more came than Limits::records
    bool pingSent = false;
    bool pongReceived = false;
    double pingMs = 0;          ///< round trip
    std::uint64_t messages = 0; ///< the server's own, the echo not counted
    std::optional<std::string> sent;
    std::optional<std::string> echoed; ///< the first text message received after sending
    std::optional<bool> echoMatches;
    std::optional<Violation> violation; ///< the first
    Bytes around;                       ///< octets of the peer around the violation, at most 128
    std::uint64_t missingBytes = 0;     ///< when the stream ended inside a frame: still to come
    std::uint64_t partialBytes = 0;     ///< … and already there
    bool operator==(const FramesObservation &) const = default;
};

/// A Close frame; code is empty when its payload was.
struct CloseRecord
{
    std::optional<WireCode> code;
    std::string reason;
    double atMs = 0;
    bool operator==(const CloseRecord &) const = default;
};

enum class ClosedFirst { Nobody, Peer, Us };
std::string_view id(ClosedFirst who);

struct CloseObservation
{
    bool attempted = false;
    std::optional<CloseRecord> received;
    std::optional<CloseRecord> sent;
    ClosedFirst first = ClosedFirst::Nobody; ///< judged by order of arrival and by what was answered
    bool dataAfterClose = false;
    EndHow tcpEnd = EndHow::Open;
    bool operator==(const CloseObservation &) const = default;
};

/// Everything seen, stage by stage. Can be saved, loaded and diagnosed again.
struct Observation
{
    Target target;
    std::int64_t startedAt = 0; ///< milliseconds since 1970 UTC
    double durationMs = 0;
    bool cancelled = false;
    bool ownFault =
        false; ///< the run itself failed: out of threads or memory; nothing is known of the server
    std::optional<StageId> stoppedIn; ///< where a time limit or a cancel hit
    std::vector<StageRecord> stages;  ///< all seven, in order, once finished
    DnsObservation dns;
    TcpObservation tcp;
    ProxyObservation proxy;
    TlsObservation tls;
    UpgradeObservation upgrade;
    FramesObservation frames;
    CloseObservation close;
    bool operator==(const Observation &) const = default;
};

} // namespace values
