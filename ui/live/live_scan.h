#pragma once
#include "values/tls_scan.h"

#include <QObject>

#include <memory>
#include <thread>

namespace ui::live {

/// The airlock for scans, as LiveTest is for tests: one at a time on a thread of its own; what belongs to an
/// older one is dropped.
class LiveScan : public QObject
{
    Q_OBJECT

public:
    explicit LiveScan(QObject *parent = nullptr);
    ~LiveScan() override;

    /// Starts a scan; one that is under way is cancelled and its results are dropped.
    void start(const values::ScanTarget &target);
    /// Asks the scan to stop; finished() follows with what was found until then.
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int known);
    void finished(const values::TlsScan &scan);

private:
    std::uint64_t m_run = 0;
    bool m_running = false;
    std::jthread m_worker;
};

} // namespace ui::live
