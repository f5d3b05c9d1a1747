#pragma once
#include "probe/probe.h"
#include "values/observation.h"
#include "values/verdict.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace investigation {

struct Options
{
    bool experiments = true; ///< --no-investigation turns them off
    int budget = 2;          ///< experiments at most
};

/// What lies behind a connection that is not trusted, seen without anything of the user's; see
/// values::withoutSecrets(). Never mixed with the verdict.
struct Behind
{
    values::Observation observation;
    values::Verdict verdict;
    bool operator==(const Behind &) const = default;
};

/// All that a test produced. What report/ renders.
struct Outcome
{
    values::Observation observation; ///< of the first run
    values::Verdict verdict;         ///< after the experiments
    std::vector<values::ExperimentRecord> experiments;
    std::optional<Behind> behind; ///< where Target::continueUntrusted asked for it and trust failed
    bool interrupted = false;     ///< in an experiment: the verdict is that of the first run
    bool operator==(const Outcome &) const = default;
};

/// Probe, diagnose, and where two causes leave the same trace, experiment. Blocks; cancel by \p stop.
/// Progress: the probe's stream of the first run, ExperimentStarted for each experiment, VerdictReady last.
Outcome investigate(const values::Target &target, const probe::Context &context, const Options &options,
                    std::stop_token stop);

} // namespace investigation
