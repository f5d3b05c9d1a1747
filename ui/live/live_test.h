#pragma once
#include "investigation/investigation.h"

#include <QObject>

#include <memory>
#include <thread>

namespace probe {
class KeyLogFile;
}

namespace ui::live {

/// The airlock between the worker thread and the event loop: runs one test at a time on a thread of its own
/// and hands its progress over as queued values. What belongs to an older run is dropped.
class LiveTest : public QObject
{
    Q_OBJECT

public:
    explicit LiveTest(QObject *parent = nullptr);
    ~LiveTest() override;

    /// Starts a test; one that is under way is cancelled and its results are dropped.
    void start(const values::Target &target, const investigation::Options &options = {});
    /// Asks the test to stop; finished() follows within 100 ms, with a cancelled Observation.
    void cancel();
    bool isRunning() const { return m_running; }

    /// Where the secrets of the last test's TLS sessions went, as SSLKEYLOGFILE asks; empty: nowhere.
    QString keyLogFile() const { return m_keyLogFile; }
    /// The system's words for why they could not be written; once the test has finished.
    QString keyLogError() const;

Q_SIGNALS:
    void started();
    void stageStarted(values::StageId stage, double atMs);
    void checkDone(values::StageId stage, const values::Check &check);
    void stageDone(const values::StageRecord &record);
    void experimentStarted(const QString &changed);
    void finished(const investigation::Outcome &outcome);

private:
    void deliver(const values::Progress &progress);
    void openKeyLog(bool secure);

    QString m_keyLogFile;
    int m_keyLogFault = 0; ///< errno of opening it
    std::shared_ptr<probe::KeyLogFile> m_keyLog;
    std::uint64_t m_run = 0;
    bool m_running = false;
    std::jthread m_worker;
};

/// The environment as the proxy choice wants it.
std::vector<std::pair<std::string, std::string>> processEnvironment();

} // namespace ui::live
