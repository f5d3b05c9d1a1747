#pragma once
#include "values/stage.h"
#include "values/verdict.h"

#include <cstdint>
#include <functional>
#include <variant>

namespace values {

/// Progress is values too; each carries the number of its run so that an older run's can be dropped.
struct StageStarted
{
    std::uint64_t run = 0;
    StageId stage = StageId::Dns;
    double atMs = 0;
};
struct CheckDone
{
    std::uint64_t run = 0;
    StageId stage = StageId::Dns;
    Check check;
};
struct StageDone
{
    std::uint64_t run = 0;
    StageRecord record;
};
struct ExperimentStarted
{
    std::uint64_t run = 0;
    std::string changed;
};
struct VerdictReady
{
    std::uint64_t run = 0;
    Verdict verdict;
};
using Progress = std::variant<StageStarted, CheckDone, StageDone, ExperimentStarted, VerdictReady>;

/// Called on the thread that runs the test.
using ProgressSink = std::function<void(const Progress &)>;

} // namespace values
