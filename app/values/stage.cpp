#include "values/stage.h"

#include <algorithm>

namespace values {

namespace {
constexpr std::array<std::string_view, 7> kStageIds{"dns",     "tcp",    "proxy", "tls",
                                                    "upgrade", "frames", "close"};
constexpr std::array<std::string_view, 4> kStatusIds{"passed", "warning", "failed", "skipped"};
} // namespace

std::string_view id(StageId stage)
{
    return kStageIds[static_cast<std::size_t>(stage)];
}

std::optional<StageId> stageFromId(std::string_view text)
{
    const auto it = std::find(kStageIds.begin(), kStageIds.end(), text);
    if (it == kStageIds.end())
        return std::nullopt;
    return static_cast<StageId>(it - kStageIds.begin());
}

std::string_view id(CheckStatus status)
{
    return kStatusIds[static_cast<std::size_t>(status)];
}

std::optional<CheckStatus> statusFromId(std::string_view text)
{
    const auto it = std::find(kStatusIds.begin(), kStatusIds.end(), text);
    if (it == kStatusIds.end())
        return std::nullopt;
    return static_cast<CheckStatus>(it - kStatusIds.begin());
}

std::string paramValue(const Params &params, std::string_view name)
{
    const auto it =
        std::find_if(params.begin(), params.end(), [&](const Param &p) { return p.name == name; });
    return it == params.end() ? std::string() : it->value;
}

CheckStatus worst(const std::vector<Check> &checks)
{
    auto result = CheckStatus::Skipped;
    for (const auto &check : checks) {
        if (check.status == CheckStatus::Failed)
            return CheckStatus::Failed;
        if (check.status == CheckStatus::Warning)
            result = CheckStatus::Warning;
        else if (check.status == CheckStatus::Passed && result == CheckStatus::Skipped)
            result = CheckStatus::Passed;
    }
    return result;
}

} // namespace values
