#include "investigation/investigation.h"

#include "diagnosis/diagnosis.h"

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
        const auto second = probe::run(experiment.target, quietly(context), stop);
        if (second.cancelled) { // says nothing about the variable
            outcome.interrupted = true;
            break;
        }
        values::ExperimentRecord record;
        outcome.verdict =
            diagnosis::conclude(outcome.verdict, experiment, diagnosis::diagnose(second).verdict, record);
        outcome.experiments.push_back(std::move(record));
    }
    tell(context, values::VerdictReady{context.run, outcome.verdict});
    return outcome;
}

} // namespace investigation
