#include "probe/recorder.h"

#include "values/interruption.h"

#include <algorithm>
#include <charconv>

namespace probe {

using namespace values;

namespace {

std::string_view mainCheck(StageId stage)
{
    switch (stage) {
    case StageId::Dns:
        return "dns-lookup";
    case StageId::Tcp:
        return "tcp-connect";
    case StageId::Proxy:
        return "proxy-tunnel";
    case StageId::Tls:
        return "tls-handshake";
    case StageId::Upgrade:
        return "upgrade-answer";
    case StageId::Frames:
        return "frames-ping";
    case StageId::Close:
        break;
    }
    return "close-handshake";
}

} // namespace

std::string milliseconds(double value)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, 1).ptr;
    return std::string(digits, end);
}

std::string number(std::uint64_t value)
{
    char digits[24];
    return std::string(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

Recorder::Recorder(Observation &seen, std::uint64_t run, const ProgressSink &sink)
    : m_seen(seen), m_run(run), m_sink(sink), m_origin(net::Clock::now())
{
}

double Recorder::now() const
{
    return std::chrono::duration<double, std::milli>(net::Clock::now() - m_origin).count();
}

void Recorder::tell(Progress progress) const
{
    if (m_sink)
        m_sink(progress);
}

void Recorder::start(StageId stage)
{
    m_stage = {stage, CheckStatus::Skipped, now(), 0, {}};
    tell(StageStarted{m_run, stage, m_stage.startMs});
}

void Recorder::check(std::string_view id, CheckStatus status, Params params)
{
    // What the user cut off has not failed.
    if (status == CheckStatus::Failed && paramValue(params, "error") == values::id(EndHow::Cancelled)) {
        status = CheckStatus::Skipped;
        params = {{"why", "interrupted"}};
    }
    m_stage.checks.push_back({std::string(id), status, std::move(params), now()});
    tell(CheckDone{m_run, m_stage.id, m_stage.checks.back()});
}

void Recorder::done()
{
    m_stage.durationMs = now() - m_stage.startMs;
    m_stage.status = worst(m_stage.checks);
    if (isInterrupted(m_stage) && m_stage.status != CheckStatus::Failed)
        m_stage.status = CheckStatus::Skipped;
    m_seen.stages.push_back(m_stage);
    tell(StageDone{m_run, m_stage});
}

void Recorder::skip(StageId stage, std::string_view why)
{
    m_stage = {stage, CheckStatus::Skipped, now(), 0, {}};
    m_stage.checks.push_back(
        {std::string(mainCheck(stage)), CheckStatus::Skipped, {{"why", std::string(why)}}, now()});
    m_seen.stages.push_back(m_stage);
    tell(StageDone{m_run, m_stage});
}

void Recorder::failLate(StageId stage, std::string_view id, Params params)
{
    const auto it = std::find_if(m_seen.stages.begin(), m_seen.stages.end(),
                                 [stage](const StageRecord &record) { return record.id == stage; });
    if (it == m_seen.stages.end())
        return;
    const Check late{std::string(id), CheckStatus::Failed, std::move(params), now()};
    // The same check may have passed before the peer thought better of it.
    std::erase_if(it->checks, [&](const Check &check) { return check.id == id; });
    it->checks.push_back(late);
    it->status = CheckStatus::Failed;
    tell(CheckDone{m_run, stage, late});
    tell(StageDone{m_run, *it});
}

} // namespace probe
