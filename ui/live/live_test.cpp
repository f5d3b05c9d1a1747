#include "ui/live/live_test.h"

#include "probe/key_log.h"

#include <QFile>
#include <QMetaObject>
#include <QProcessEnvironment>

namespace ui::live {

namespace {

template <class... Fs>
struct Overloaded : Fs...
{
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

} // namespace

std::vector<std::pair<std::string, std::string>> processEnvironment()
{
    std::vector<std::pair<std::string, std::string>> all;
    const auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : environment.keys())
        all.emplace_back(name.toStdString(), environment.value(name).toStdString());
    return all;
}

LiveTest::LiveTest(QObject *parent) : QObject(parent)
{
}

LiveTest::~LiveTest()
{
    // The worker posts to this object: it must be gone before the object is.
    m_worker.request_stop();
    if (m_worker.joinable())
        m_worker.join();
}

void LiveTest::start(const values::Target &target, const investigation::Options &options)
{
    m_worker.request_stop();
    if (m_worker.joinable())
        m_worker.join();
    const auto run = ++m_run;
    m_running = true;
    Q_EMIT started();

    probe::Context context;
    context.run = run;
    context.environment = processEnvironment();
    openKeyLog(target.url.secure);
    if (m_keyLog)
        context.keyLog = [file = m_keyLog](const std::string &line) { file->append(line); };
    context.sink = [this, run](const values::Progress &progress) {
        QMetaObject::invokeMethod(
            this,
            [this, run, progress] {
                if (run == m_run)
                    deliver(progress);
            },
            Qt::QueuedConnection);
    };
    m_worker = std::jthread([this, run, target, options, context](const std::stop_token &stop) {
        auto outcome = std::make_shared<investigation::Outcome>(
            investigation::investigate(target, context, options, stop));
        QMetaObject::invokeMethod(
            this,
            [this, run, outcome] {
                if (run != m_run)
                    return;
                m_running = false;
                Q_EMIT finished(*outcome);
            },
            Qt::QueuedConnection);
    });
}

void LiveTest::openKeyLog(bool secure)
{
    m_keyLog.reset();
    m_keyLogFault = 0;
    const auto name = secure ? qgetenv("SSLKEYLOGFILE") : QByteArray();
    m_keyLogFile = QFile::decodeName(name);
    if (name.isEmpty())
        return;
    auto file = probe::KeyLogFile::open(name.toStdString());
    if (file)
        m_keyLog = std::move(file).value();
    else
        m_keyLogFault = file.error();
}

QString LiveTest::keyLogError() const
{
    const int fault = m_keyLog ? m_keyLog->error() : m_keyLogFault;
    return fault != 0 ? qt_error_string(fault) : QString();
}

void LiveTest::cancel()
{
    m_worker.request_stop();
}

void LiveTest::deliver(const values::Progress &progress)
{
    std::visit(
        Overloaded{
            [this](const values::StageStarted &event) { Q_EMIT stageStarted(event.stage, event.atMs); },
            [this](const values::CheckDone &event) { Q_EMIT checkDone(event.stage, event.check); },
            [this](const values::StageDone &event) { Q_EMIT stageDone(event.record); },
            [this](const values::ExperimentStarted &event) {
                Q_EMIT experimentStarted(QString::fromStdString(event.changed));
            },
            [](const values::VerdictReady &) {}, // finished() brings it, with everything around it
        },
        progress);
}

} // namespace ui::live
