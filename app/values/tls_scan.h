#pragma once
#include "values/observation.h"
#include "values/stage.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace values {

/// What to scan, and how much of it may be asked.
struct ScanTarget
{
    std::string host; ///< name or address, without brackets
    std::uint16_t port = 443;
    std::string serverName;  ///< for SNI; empty: the host, where it is a name
    bool gentle = false;     ///< as few connections as possible instead of as little time
    int parallel = 0;        ///< connections at once; 0: 60, or 4 where gentle
    int mostConnections = 0; ///< in all; 0: 200, or 1000 where gentle
    std::chrono::milliseconds connectionLimit{10000};
    std::chrono::milliseconds wholeLimit{300000};
    bool operator==(const ScanTarget &) const = default;
};

/// Whether a server speaks something. What nobody answered is Unknown, never No.
enum class Spoken { Yes, No, Unknown };
/// "yes", "no", "unknown".
std::string_view id(Spoken spoken);

/// Who decides where both sides have several things in common.
enum class Preference {
    Server,
    Client,
    Mixed,  ///< the server, yet in part as the client orders
    Single, ///< nothing to prefer: fewer than two
    Unknown
};
/// "server", "client", "mixed", "single", "unknown".
std::string_view id(Preference preference);

enum class Severity { High, Medium, Low, Info };
/// "high", "medium", "low", "info".
std::string_view id(Severity severity);

struct ScannedSuite
{
    std::uint16_t code = 0;
    std::string name;  ///< IANA's
    int bits = 0;      ///< of the encryption key
    std::string group; ///< of the key exchange, as the server chose it; empty: none, or a prime of its own
    int dhBits = 0;    ///< of that prime; 0: none
    bool forwardSecret = false;
    bool operator==(const ScannedSuite &) const = default;
};

struct ScannedVersion
{
    std::uint16_t version = 0; ///< 0x0300 SSL 3.0 … 0x0304 TLS 1.3
    Spoken spoken = Spoken::Unknown;
    std::vector<ScannedSuite> suites; ///< in the server's order where it has one, else the strong ones first
    Preference preference = Preference::Unknown;
    bool orderProved = false;              ///< each suite was seen to come before the next
    std::vector<std::string> undetermined; ///< suites of which nothing is known
    std::string why;                       ///< why not: "reset", "timed-out", "alert-80", "limit", …
    bool operator==(const ScannedVersion &) const = default;
};
/// "SSL 3.0", "TLS 1.2", …
std::string_view versionName(std::uint16_t version);

struct ScannedGroup
{
    std::uint16_t code = 0;
    std::string name;
    int bits = 0;
    bool postQuantum = false;
    Spoken older = Spoken::No; ///< in the highest version below TLS 1.3
    Spoken tls13 = Spoken::No;
    bool operator==(const ScannedGroup &) const = default;
};

struct ScannedCertificate
{
    std::vector<CertificateRecord> chain;      ///< as sent, the server's first
    std::optional<Bytes> staple = {};          ///< the OCSP answer that came with it, DER
    std::vector<ChainFaultRecord> faults = {}; ///< for the name asked for, now, by this machine's roots
    bool operator==(const ScannedCertificate &) const = default;
};

struct Weakness
{
    std::string id; ///< "ssl30-offered", …: report has its words
    Severity severity = Severity::Low;
    Params params; ///< "versions", "suites", "bits", "groups"
    bool operator==(const Weakness &) const = default;
};

/// Everything a scan found out.
struct TlsScan
{
    ScanTarget target;
    std::string address; ///< that was connected to
    DnsOutcome dns = DnsOutcome::NotRun;
    TcpOutcome tcp = TcpOutcome::NotRun;
    Bytes firstBytes;    ///< of a server that speaks no TLS, at most 64
    bool notTls = false; ///< it answered, and not in TLS
    bool cancelled = false;
    bool outOfTime = false;                           ///< the limit for the whole was reached
    bool limitReached = false;                        ///< the limit of connections was
    bool ownFault = false;                            ///< the scan itself failed
    std::vector<ScannedVersion> versions;             ///< SSL 3.0 first
    std::vector<ScannedGroup> groups;                 ///< those spoken or unknown
    Preference groupPreference = Preference::Unknown; ///< in TLS 1.3
    std::string groupsWhy; ///< why those of groups that are unknown are: as ScannedVersion::why
    std::vector<ScannedCertificate> certificates;
    Spoken secureRenegotiation = Spoken::Unknown;  ///< below TLS 1.3
    Spoken extendedMasterSecret = Spoken::Unknown; ///< below TLS 1.3
    Spoken compression = Spoken::Unknown;
    Spoken heartbeat = Spoken::Unknown;
    Spoken fallbackProtection = Spoken::Unknown; ///< TLS_FALLBACK_SCSV
    bool fallbackApplies = false;                ///< there is a version to fall back to
    Spoken clientCertificate = Spoken::Unknown;  ///< is one asked for?
    std::vector<Weakness> weaknesses;            ///< the worst first
    int connections = 0;
    int roundTrips = 0; ///< one after the other: two a connection
    double durationMs = 0;
    bool operator==(const TlsScan &) const = default;
};

/// Was any version spoken?
bool anySpoken(const TlsScan &scan);
/// How many things that were asked for nobody knows: versions, suites of those spoken, groups, protection
/// against a fallback. A group that hides behind the certificate's curve is none: the server answered, and
/// clients that have that curve never get another.
int unanswered(const TlsScan &scan);
/// Everything that was to be asked was asked and answered.
bool isComplete(const TlsScan &scan);
/// Why it is not known which versions are spoken, what was seen most often: as ScannedVersion::why; empty
/// where nothing was seen.
std::string whyUnknown(const TlsScan &scan);

/// How far a scan is.
struct ScanProgress
{
    int done = 0;  ///< connections that ended
    int known = 0; ///< connections done, under way, or waiting; grows while answers raise questions
};
/// Called on the thread that runs the scan.
using ScanProgressSink = std::function<void(const ScanProgress &)>;

} // namespace values
