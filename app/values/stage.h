#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace values {

/// The stages of a connection in the order in which they happen.
enum class StageId { Dns, Tcp, Proxy, Tls, Upgrade, Frames, Close };

inline constexpr std::array kStages{StageId::Dns,     StageId::Tcp,    StageId::Proxy, StageId::Tls,
                                    StageId::Upgrade, StageId::Frames, StageId::Close};

/// "dns", "tcp", …: the id used in JSON, files and cause ids.
std::string_view id(StageId stage);
std::optional<StageId> stageFromId(std::string_view id);

enum class CheckStatus { Passed, Warning, Failed, Skipped };

/// "passed", "warning", "failed", "skipped".
std::string_view id(CheckStatus status);
std::optional<CheckStatus> statusFromId(std::string_view id);

/// A named argument of a sentence: the words come from the catalogue, the values from here.
struct Param
{
    std::string name;
    std::string value;
    bool operator==(const Param &) const = default;
};
using Params = std::vector<Param>;

/// The value of the parameter \p name, or an empty string.
std::string paramValue(const Params &params, std::string_view name);

/// One thing that was looked at within a stage.
struct Check
{
    std::string id;                           ///< kebab-case, e.g. "tls-certificate-dates"
    CheckStatus status = CheckStatus::Passed; ///< Skipped: did not run; the parameter "why" says why
    Params params;                            ///< what was found, language-neutral
    double atMs = 0; ///< when it was decided, milliseconds since the start of the test
    bool operator==(const Check &) const = default;
};

/// One stage as it went.
struct StageRecord
{
    StageId id = StageId::Dns;
    CheckStatus status = CheckStatus::Skipped;
    double startMs = 0;    ///< milliseconds since the start of the test
    double durationMs = 0; ///< milliseconds
    std::vector<Check> checks;
    bool operator==(const StageRecord &) const = default;
};

/// The worst status among \p checks; Skipped when there is none that ran.
CheckStatus worst(const std::vector<Check> &checks);

} // namespace values
