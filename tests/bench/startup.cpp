// How long the window takes to open, and what it keeps in memory, beside a bare window of Qt Widgets.
// window-bench [--runs N] [--json]: starts each kind N times in turn, prints medians and ratios.
#include "ui/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <memory>

#include <unistd.h>

namespace {

/// Resident octets of this process.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

/// Ends the program once the window has been painted and all that was queued for its opening is done.
class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, [] {
                QFile out;
                if (out.open(stdout, QIODevice::WriteOnly))
                    out.write("painted " + QByteArray::number(residentBytes()) + '\n');
                QCoreApplication::exit(0);
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

int openWindow(int argc, char **argv, bool bare)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("websocket-doctor"));
    FirstPaint watch;
    if (bare) {
        QMainWindow window;
        window.setCentralWidget(new QLabel(QStringLiteral("WebSocket Doctor"), &window));
        window.resize(1200, 800);
        window.installEventFilter(&watch);
        window.show();
        return QApplication::exec();
    }
    const ui::settings::Store store;
    ui::window::MainWindow window(store);
    window.installEventFilter(&watch);
    window.show();
    return QApplication::exec();
}

struct Figures
{
    QList<double> milliseconds, mebibytes;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

bool measure(const QString &kind, const QProcessEnvironment &environment, Figures &figures)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), {kind});
    if (!process.waitForReadyRead(20000))
        return false;
    figures.milliseconds << double(timer.nsecsElapsed()) / 1e6;
    figures.mebibytes << process.readAllStandardOutput().trimmed().split(' ').value(1).toDouble() / 1048576;
    return process.waitForFinished(20000);
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 1);
}

int compare(const QStringList &arguments)
{
    const int runs =
        std::max(1, arguments.value(int(arguments.indexOf(QStringLiteral("--runs"))) + 1).toInt());
    const QTemporaryDir home;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    Figures bare, doctor;
    for (int i = 0; i <= runs; ++i) {
        Figures warmUp;
        if (!measure(QStringLiteral("--bare"), environment, i == 0 ? warmUp : bare) ||
            !measure(QStringLiteral("--doctor"), environment, i == 0 ? warmUp : doctor))
            return 1;
    }
    const auto b = median(bare.milliseconds), d = median(doctor.milliseconds);
    const auto bm = median(bare.mebibytes), dm = median(doctor.mebibytes);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return 1;
    if (arguments.contains(QStringLiteral("--json")))
        out.write("{\"runs\":" + QByteArray::number(runs) + ",\"bareMs\":" + number(b) + ",\"doctorMs\":" +
                  number(d) + ",\"bareMiB\":" + number(bm) + ",\"doctorMiB\":" + number(dm) + "}\n");
    else
        out.write("first paint   bare " + number(b) + " ms   WebSocket Doctor " + number(d) + " ms   ratio " +
                  QByteArray::number(d / b, 'f', 2) + "\nresident      bare " + number(bm) +
                  " MiB   WebSocket Doctor " + number(dm) + " MiB   ratio " +
                  QByteArray::number(dm / bm, 'f', 2) + '\n');
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArrayView first(argc > 1 ? argv[1] : "");
    if (first == "--bare" || first == "--doctor")
        return openWindow(argc, argv, first == "--bare");
    const QCoreApplication application(argc, argv);
    auto arguments = QCoreApplication::arguments();
    if (!arguments.contains(QStringLiteral("--runs")))
        arguments << QStringLiteral("--runs") << QStringLiteral("15");
    return compare(arguments);
}
