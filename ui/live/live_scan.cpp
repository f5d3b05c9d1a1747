#include "ui/live/live_scan.h"

#include "scan/scan.h"

#include <QMetaObject>

namespace ui::live {

LiveScan::LiveScan(QObject *parent) : QObject(parent)
{
}

LiveScan::~LiveScan()
{
    // The worker posts to this object: it must be gone before the object is.
    m_worker.request_stop();
    if (m_worker.joinable())
        m_worker.join();
}

void LiveScan::start(const values::ScanTarget &target)
{
    m_worker.request_stop();
    if (m_worker.joinable())
        m_worker.join();
    const auto run = ++m_run;
    m_running = true;
    const auto tell = [this, run](const values::ScanProgress &progress) {
        QMetaObject::invokeMethod(
            this,
            [this, run, progress] {
                if (run == m_run)
                    Q_EMIT progressed(progress.done, progress.known);
            },
            Qt::QueuedConnection);
    };
    m_worker = std::jthread([this, run, target, tell](const std::stop_token &stop) {
        auto found = std::make_shared<values::TlsScan>(scan::scan(target, tell, stop));
        QMetaObject::invokeMethod(
            this,
            [this, run, found] {
                if (run != m_run)
                    return;
                m_running = false;
                Q_EMIT finished(*found);
            },
            Qt::QueuedConnection);
    });
}

void LiveScan::cancel()
{
    m_worker.request_stop();
}

} // namespace ui::live
