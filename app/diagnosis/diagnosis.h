#pragma once
#include "values/observation.h"
#include "values/tls_sweep.h"
#include "values/verdict.h"

#include <string>
#include <vector>

namespace diagnosis {

/// The same Target with one variable changed, to tell two causes apart.
struct Experiment
{
    std::string changed; ///< "without-tls", "with-tls", "without-origin", "with-origin", "every-offer"
    values::Target target;
    bool sweep = false; ///< which TLS offers the server takes, instead of a second run
};

struct Diagnosis
{
    values::Verdict verdict;
    std::vector<Experiment> experiments; ///< worth running; most telling first; often none
};

/// A pure function: no I/O, no clock, no globals. The same Observation gives the same Diagnosis.
Diagnosis diagnose(const values::Observation &observation);

/// The verdict after an experiment: may raise the confidence or replace the cause.
/// \p outcome is the verdict of the experiment's own run; \p record gets what it meant.
values::Verdict conclude(const values::Verdict &before, const Experiment &experiment,
                         const values::Verdict &outcome, values::ExperimentRecord &record);

/// The same after a sweep of what \p seen ended with; adds "versionsAccepted" to the evidence.
values::Verdict conclude(const values::Verdict &before, const values::Observation &seen,
                         const values::TlsSweep &sweep, values::ExperimentRecord &record);

} // namespace diagnosis
