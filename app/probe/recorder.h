#pragma once
#include "net/guard.h"
#include "values/observation.h"
#include "values/progress.h"

#include <string>

namespace probe {

/// Writes stages and checks into the Observation and tells the progress of the run.
class Recorder
{
public:
    Recorder(values::Observation &seen, std::uint64_t run, const values::ProgressSink &sink);

    void start(values::StageId stage);
    void check(std::string_view id, values::CheckStatus status, values::Params params = {});
    /// Ends the stage that was started; its status is the worst of its checks.
    void done();
    /// A stage that is not run: its main check is skipped with the reason \p why.
    void skip(values::StageId stage, std::string_view why);
    /// Marks a stage that had ended as failed after all, by a check that came to light later.
    void failLate(values::StageId stage, std::string_view id, values::Params params);

    double now() const; ///< milliseconds since the start of the test
    net::Clock::time_point origin() const { return m_origin; }

private:
    void tell(values::Progress progress) const;

    values::Observation &m_seen;
    std::uint64_t m_run;
    const values::ProgressSink &m_sink;
    net::Clock::time_point m_origin;
    values::StageRecord m_stage;
};

/// "12.3": one decimal, as the params of checks have it.
std::string milliseconds(double value);
std::string number(std::uint64_t value);

} // namespace probe
