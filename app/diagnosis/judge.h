#pragma once
#include "diagnosis/diagnosis.h"
#include "values/observation.h"
#include "values/verdict.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Inside the room: what the judges of the stages share.
namespace diagnosis {

/// One stage's opinion: nothing when the stage gives no cause. The first opinion wins.
using Opinion = std::optional<Diagnosis>;

Opinion judgeReach(const values::Observation &seen); ///< dns, tcp, proxy
Opinion judgeTls(const values::Observation &seen);
Opinion judgeCertificates(const values::Observation &seen); ///< after a handshake
Opinion judgeTlsLater(const values::Observation &seen); ///< what went wrong in TLS after its handshake
Opinion judgeUpgrade(const values::Observation &seen);
Opinion judgeFrames(const values::Observation &seen);
Diagnosis judgeClose(const values::Observation &seen); ///< always has an opinion
/// What is worth knowing beside the cause \p cause.
std::vector<values::Finding> findings(const values::Observation &seen, std::string_view cause);

/// What is worth knowing of the certificates, the faults included.
void addCertificateFindings(std::vector<values::Finding> &found, const values::Observation &seen);

inline constexpr std::uint16_t kTlsHandshake = 1015; ///< RFC 6455 section 7.4.1
inline constexpr std::uint16_t kAbnormal = 1006;
inline constexpr std::uint16_t kNoStatus = 1005;
inline constexpr std::uint16_t kNormal = 1000;

/// A failed verdict with its cause; confidence is Certain until lowered.
Diagnosis failure(values::StageId stage, std::uint16_t closeCode, std::string_view cause,
                  values::Params params = {});
/// Adds evidence unless the value is empty.
void addEvidence(values::Verdict &verdict, std::string_view label, std::string value,
                 std::optional<values::StageId> stage = std::nullopt);
/// Adds octets as evidence: printable text as value, the octets beside it.
void addBytes(values::Verdict &verdict, std::string_view label, values::ByteView bytes, values::StageId stage,
              std::uint64_t offset = 0);
/// Adds what a peer said that speaks another protocol, where that can be told.
void addSaid(values::Verdict &verdict, values::ByteView firstBytes, values::StageId stage);
void addAlternative(values::Verdict &verdict, std::string_view cause,
                    values::Confidence confidence = values::Confidence::Possible);
/// Where the stream stalled inside a frame: what came of it, and its whole size.
void addPartialFrame(values::Verdict &verdict, const values::Observation &seen);
/// A whole number in decimal digits.
std::string number(std::int64_t value);
/// The time limit of a stage in whole seconds, at least 1.
std::string limitSeconds(const values::Observation &seen);

/// The same target without / with TLS on the same port.
Experiment withoutTls(const values::Target &target);
Experiment withTls(const values::Target &target);

/// Every version, suite and group, one version a connection.
Experiment everyOffer(const values::Target &target);

} // namespace diagnosis
