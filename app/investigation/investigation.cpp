#include "investigation/investigation.h"

#include "diagnosis/diagnosis.h"
#include "probe/sweep.h"

namespace investigation {

namespace {

/// An experiment's own stages are not the run's: only that it started is told.
probe::Context quietly(const probe::Context &context)
{
    auto quiet = context;
    quiet.sink = nullptr;
    return quiet;
}

void tell(const probe::Context &context, values::Progress progress)
{
    if (context.sink)
        context.sink(progress);
}

/// A second run; false where it was cancelled.
bool repeat(const diagnosis::Experiment &experiment, const probe::Context &context, Outcome &outcome,
            values::ExperimentRecord &record, const std::stop_token &stop)
{
    const auto second = probe::run(experiment.target, context, stop);
    if (second.cancelled)
        return false;
    outcome.verdict =
        diagnosis::conclude(outcome.verdict, experiment, diagnosis::diagnose(second).verdict, record);
    return true;
}

/// The same for every offer of TLS.
bool sweep(const diagnosis::Experiment &experiment, const probe::Context &context, Outcome &outcome,
           values::ExperimentRecord &record, const std::stop_token &stop)
{
    const auto found = probe::sweep(experiment.target, context, stop);
    if (found.cancelled)
        return false;
    outcome.verdict = diagnosis::conclude(outcome.verdict, outcome.observation, found, record);
    return true;
}

/// TLS was completed and went no further: it is not trusted.
bool stoppedForTrust(const values::Observation &seen)
{
    return seen.tls.completed && !seen.upgrade.attempted && !seen.cancelled && !seen.ownFault;
}

void lookBehind(const values::Target &target, const probe::Context &context, Outcome &outcome,
                const std::stop_token &stop)
{
    auto bare = target;
    bare.tls.acceptUntrusted = true; // the probe leaves every secret out then
    Behind behind;
    behind.observation = probe::run(bare, context, stop);
    if (behind.observation.cancelled) {
        outcome.interrupted = true;
        return;
    }
    behind.verdict = diagnosis::diagnose(behind.observation).verdict;
    outcome.behind = std::move(behind);
}

} // namespace

Outcome investigate(const values::Target &target, const probe::Context &context, const Options &options,
                    std::stop_token stop)
{
    Outcome outcome;
    outcome.observation = probe::run(target, context, stop);
    auto diagnosis = diagnosis::diagnose(outcome.observation);
    outcome.verdict = diagnosis.verdict;

    int left = options.experiments ? options.budget : 0;
    for (const auto &experiment : diagnosis.experiments) {
        if (left-- <= 0 || stop.stop_requested())
            break;
        tell(context, values::ExperimentStarted{context.run, experiment.changed});
        values::ExperimentRecord record;
        const bool done = experiment.sweep ? sweep(experiment, quietly(context), outcome, record, stop)
                                           : repeat(experiment, quietly(context), outcome, record, stop);
        if (!done) { // says nothing about the variable
            outcome.interrupted = true;
            break;
        }
        outcome.experiments.push_back(record);
        if (record.meaning.starts_with("confirms:"))
            break; // there is nothing left to tell apart
    }
    if (target.continueUntrusted && stoppedForTrust(outcome.observation) && !stop.stop_requested())
        lookBehind(target, quietly(context), outcome, stop);
    tell(context, values::VerdictReady{context.run, outcome.verdict});
    return outcome;
}

} // namespace investigation
